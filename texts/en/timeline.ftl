# What passed between one customer and us.

# $person (Text)
# $count (Number)
timeline-title = { $count ->
    [one] <b>{ $person }</b>: { $count } touchpoint
   *[other] <b>{ $person }</b>: { $count } touchpoints, in order of time
}
# $at (Moment)
# $what (Text)
timeline-line = { BRIEF($at) } · { $what }
timeline-how = Whose timeline? For example /timeline 17, or tap “Timeline” under what somebody wrote.
# $number (String)
timeline-nobody = There is nobody with the number { $number }: whoever had it erased everything, or nobody ever had it. Of someone erased, no timeline is kept.
timeline-button = Timeline
menu-timeline = All that passed with one customer
touch-came = first came here
# $purpose (String) votes, news, address, profile, tests, referral or age
# $given (String) yes or no
touch-consent = { $purpose ->
    [news] { $given ->
        [yes] consent to news
       *[no] consent to news taken back
    }
    [address] { $given ->
        [yes] consent to keeping an address
       *[no] consent to keeping an address taken back
    }
    [profile] { $given ->
        [yes] consent to the lead-user profile
       *[no] consent to the lead-user profile taken back
    }
    [tests] { $given ->
        [yes] consent to being asked about tests
       *[no] consent to being asked about tests taken back
    }
    [referral] { $given ->
        [yes] consent to what is kept of invitations by link
       *[no] consent to what is kept of invitations by link taken back
    }
    [age] { $given ->
        [yes] said to be old enough for tests and the profile
       *[no] said not to be old enough for tests and the profile
    }
   *[votes] { $given ->
        [yes] consent to keeping votes
       *[no] consent to keeping votes taken back
    }
}
# $step (String) applied, invited, accepted, completed, thanked, declined, expired or left
# $number (String)
# $product (String)
touch-test = { $step ->
    [applied] asked to take part in test { $number }, “{ $product }”
    [invited] invited to test { $number }, “{ $product }”
    [accepted] accepted the invitation to test { $number }, “{ $product }”
    [completed] completed test { $number }, “{ $product }”
    [thanked] thanked for testing to the end in test { $number }, “{ $product }”
    [declined] declined the invitation to test { $number }, “{ $product }”
    [expired] invitation or place passed on in test { $number }, “{ $product }”
    [uninvited] invitation to test { $number }, “{ $product }”, taken back
    [ended] end of test { $number }, “{ $product }”
   *[left] left test { $number }, “{ $product }”
}
touch-stopped = no more messages wanted (/stop)
touch-banned = kept out of draws since
# $number (String)
touch-vote = vote in poll { $number }
# $step (String) won, claimed or given
# $prize (String)
# $draw (String)
touch-prize = { $step ->
    [claimed] prize “{ $prize }” claimed (draw { $draw })
    [given] prize “{ $prize }” handed over (draw { $draw })
   *[won] prize “{ $prize }” won (draw { $draw })
}
# $kind (String) idea, complaint, question or praise
# $number (String)
# $title (Text)
touch-filed = { $kind ->
    [idea] idea { $number }: “{ $title }”
    [complaint] complaint { $number }: “{ $title }”
    [praise] praise { $number }: “{ $title }”
   *[question] question { $number }: “{ $title }”
}
# $way (String) answer or back
# $number (String)
touch-line = { $way ->
    [answer] our answer to number { $number }
   *[back] a line to us about number { $number }
}
# $number (String)
# $status (String)
touch-step = number { $number }: { $status ->
    [considering] being considered
    [planned] planned
    [launched] launched
    [declined] declined
    [merged] merged with another idea
   *[new] new again
}
# $number (String)
touch-formal = number { $number } made a formal complaint
# $number (String)
touch-support = support for idea { $number }
# $number (String)
audit-voice-number = number { $number }
# $number (String)
# $words (String) the first of them
touch-news = news (broadcast { $number }): “{ $words }”
touch-service = a message from us
