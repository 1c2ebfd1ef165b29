# What is planned, promised and launched: views of one list. Options of polls go the same way as ideas.

# $number (String) of the poll and of the option: 7.2
# $title (String)
# $status (String) new, considering, planned, launched or declined
option-stands = { $status ->
    [considering] Option { $number }, “{ $title }”: we are considering it.
    [planned] Option { $number }, “{ $title }”: it is planned.
    [launched] Option { $number }, “{ $title }”: it is launched.
    [declined] Option { $number }, “{ $title }”: we have decided against it.
   *[new] Option { $number }, “{ $title }”: nothing is decided yet.
}
# $status (String) new, considering, planned, launched or declined
# $minutes (Number)
option-heard = { $status ->
    [launched] { $minutes ->
        [one] Whoever waits for it hears of it in { $minutes } minute; until then it can be taken back.
       *[other] Whoever waits for it hears of it in { $minutes } minutes; until then it can be taken back.
    }
    [declined] { $minutes ->
        [one] Whoever waits for it hears of it in { $minutes } minute; until then it can be taken back.
       *[other] Whoever waits for it hears of it in { $minutes } minutes; until then it can be taken back.
    }
   *[new] Whoever waits for it reads of it in the next daily digest; for { $minutes } minutes it can be taken back.
}
option-taken-back = Taken back, and nobody was told.
# $poll (String)
option-not-yet = The options of poll { $poll } can be planned once it has closed.
# $number (String) of the poll and of the option: 7.2
option-head = <b>Option { $number }</b>
# $status (String) considering, planned or launched
status-backwards = { $status ->
    [launched] That is a step back: it stood as launched. Whoever was told so will be told this, too.
    [planned] That is a step back: it was planned. Whoever was told so will be told this, too.
   *[considering] That is a step back: it was being considered. Whoever was told so will be told this, too.
}

# $on (Day)
date-day = { $on }
# $month (Month)
date-month = { $month }
# $date (Text) a day or a month
promise-past = { $date }: that has passed. Please name a time that is still to come.
# $date (Text) a day or a month
promise-before = Promised before: { $date }
# $title (String)
promise-slipped = We promised “{ $title }” for a date that has passed, and it is not there yet.
promise-slipped-next = We are sorry. You will hear the new date as soon as it is set.
# $date (Text) a day or a month
promise-now = Promised anew: { $date }
# $fate (String) open, kept, late, slipped, moved, dropped or undone
promise-fate = { $fate ->
    [kept] Kept.
    [late] Slipped, and launched later.
    [slipped] Slipped: the date has passed.
    [moved] Changed before the date.
    [dropped] Taken back before the date.
    [undone] Launched, and taken back since.
   *[open] Still to come.
}
# $date (Text) a day or a month
plan-already = Planned before anyone asked, since: { $date }
# $number (String)
# $title (String)
step-launched-already = Idea { $number }, “{ $title }”, is launched. We had planned it before it was suggested.

# $title (String)
# $kind (String) idea or option
# $number (String) of an option that of its poll and its own: 7.2
ledger-line = { $kind ->
    [option] • { $title } (option { $number })
   *[idea] • { $title } (idea { $number })
}
# $view (String) plan, promises or launched
ledger-view = { $view ->
    [promises] Promises
    [launched] Launched
   *[plan] Plan
}
# $view (String) plan, promises or launched
ledger-empty = { $view ->
    [promises] Nothing is promised for a date so far. When something is, it stands here, with what became of it.
    [launched] Nothing is launched so far. What is wished for stands among the ideas: support what you want to see.
   *[plan] The launch plan is empty so far. What is wished for stands among the ideas: support what you want to see.
}
ledger-button = Plan and promises
promises-title = <b>What we promised, and what became of it</b>
# $count (Number)
launched-title = <b>Launched so far: { $count }</b>
# $on (Day)
launched-on = Launched: { $on }
menu-promises = What was promised, and what became of it
menu-launched = What is launched
# $question (String)
step-by-vote = So it was decided on “{ $question }”.

# $number (String)
# $title (String)
# $question (String)
idea-to-vote = Idea { $number }, “{ $title }”, is put to the vote: “{ $question }”
# $number (String)
# $status (String) merged, launched, withdrawn or new
# $into (String) the number of the idea that it is part of
idea-not-votable = { $status ->
    [merged] Idea { $number } is part of idea { $into } now: take that one.
    [launched] Idea { $number } is launched already.
    [withdrawn] Idea { $number } was withdrawn by its author.
   *[new] Idea { $number } does not stand on the board yet. Let it stand there first.
}
# $poll (String)
# $question (String)
# $state (String) open, closed, decided or void
idea-voted = { $state ->
    [open] It is being voted on in poll { $poll }: “{ $question }”
    [void] It was put to the vote in poll { $poll }, which ended without a result: “{ $question }”
   *[closed] It was put to the vote in poll { $poll }: “{ $question }”
}
# $number (String) of an option that of its poll and its own: 7.2
# $title (String)
option-see = #{ $number } { $title }
status-when = By when, and who is responsible? For example: 2027-03 by Mira
# A button.
status-when-button = Add a date and a name
# $count (Number)
# $named (Listing) the first few of them
morning-promised = { $count ->
    [one] { $count } promised date ends today: { $named }
   *[other] { $count } promised dates end today: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-slipped = { $count ->
    [one] { $count } promised date passed yesterday, and it is not launched: { $named }
   *[other] { $count } promised dates passed yesterday, and nothing is launched: { $named }
}
# $title (String)
# $kind (String) idea or option
# $number (String) of an option that of its poll and its own: 7.2
morning-promise = “{ $title }” ({ $kind ->
    [option] option { $number }
   *[idea] /idea_{ $number }
})
# $poll (String)
# $number (String)
ballot-idea-gone = Poll { $poll } does not open: its option idea { $number } is read by nobody any more, for it was hidden or taken back. Take its line out with /edit_{ $poll }, then open the poll.
# $poll (String)
# $number (String)
winner-hidden = An idea that won poll { $poll } is hidden, so it does not enter the plan: idea { $number }. Let it stand again with /show_{ $number } and plan it with /status_{ $number }, or decide otherwise: /decide_{ $poll }
