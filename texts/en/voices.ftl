# What customers say, and what becomes of it.

# $pieces (Number)
# $minutes (Number)
voice-what = { $pieces ->
    [one] What is this? If nothing is tapped within { $minutes } minutes, the team gets it as a question.
   *[other] { $pieces } messages, taken as one. What is this? If nothing is tapped within { $minutes } minutes, the team gets it as a question.
}
# $kind (String) idea, complaint, question or praise
voice-kind = { $kind ->
    [idea] An idea
    [complaint] A complaint
    [praise] Praise
   *[question] A question
}
voice-nothing = Nothing, leave it
voice-left = Left. The team gets nothing of it.
# $kind (String) idea, complaint, question or praise
# $number (String)
voice-filed = { $kind ->
    [idea] Your idea is filed as number { $number }.
    [complaint] Your complaint is filed as number { $number }.
    [praise] Your praise is filed as number { $number }. Thank you.
   *[question] Your question is filed as number { $number }.
}
# $number (String)
voice-filed-toast = Filed as number { $number }.
voice-asked-below = This is asked anew below.
voice-by-itself = Nothing was tapped, so it went to the team as it stands.
voice-team-reads = Only the team reads it.
voice-all-read = Everyone can read and support it, without your name.
voice-reviewed = The team reads it first. Once they let it stand, everyone can read and support it, without your name.
# $by (Moment)
voice-reply-by = We answer by { GENITIVE($by) }.
voice-add = Add something
# $number (String)
voice-add-what = What shall be added to number { $number }? Words, a picture, a recording, a video or a file.
voice-awaits = Here words, pictures, recordings, videos and files are read.
# $number (String)
voice-added = Added to number { $number }. The team sees it.
# $number (String)
voice-changed = Number { $number } reads as you have changed it. The team sees how it read before, too.
voice-withdraw = Withdraw it
# $number (String)
voice-withdraw-sure = Withdraw number { $number }? Nobody will read it any more, and nobody will answer it.
voice-withdraw-yes = Withdraw it
voice-withdraw-no = Leave it
# $number (String)
voice-withdrawn = Number { $number } is withdrawn.
# $limit (Number)
# $again (Moment) when there is room again
voice-too-many = { $limit ->
    [one] Within a day we take { $limit } message from each person, so that each gets an answer. Please write again from { $again } on; what comes before that we cannot keep.
   *[other] Within a day we take { $limit } messages from each person, so that each gets an answer. Please write again from { $again } on; what comes before that we cannot keep.
}
# $number (String)
# $kind (String) what it is: question, complaint, praise, option, or idea
voice-no-idea = Number { $number } is { $kind ->
    [question] a question
    [complaint] a complaint
    [praise] praise
    [option] an option of a poll
   *[idea] an idea
}, not an idea: only ideas are supported and planned.
voice-not-yours = Somebody else wrote this.
# $number (String)
no-such-voice = There is no number { $number } here. Ideas: /ideas

# $count (Number)
idea-alike = { $count ->
    [one] Somebody has said something that may be close. Is it what you mean?
   *[other] Others have said things that may be close. Is one of them what you mean?
}
# $number (String)
# $title (String)
idea-alike-line = #{ $number } { $title }
# $idea (String)
idea-support-this = Support { $idea }
idea-mine-new = Mine is new
# $number (String)
# $title (String)
idea-supported-instead = You now support idea { $number }: “{ $title }”. You hear what becomes of it.
# $number (String)
idea-published = Your idea { $number } is on the board now: everyone can read and support it, without your name. For its first seven days nobody but the team sees how many do.
idea-see = See the idea
# $number (String)
idea-head = <b>Idea { $number }</b>
# $text (String)
idea-words = { $text }
# $status (String) new, considering, planned, launched, declined, merged or withdrawn
idea-status = { $status ->
    [considering] We are considering it.
    [planned] It is planned.
    [launched] It is launched.
    [declined] We have decided against it.
    [merged] It is part of another idea now.
    [withdrawn] It was withdrawn.
   *[new] It is new.
}
# $count (Number)
idea-supporters = { $count ->
    [one] { $count } person supports it.
   *[other] { $count } people support it.
}
idea-support-hidden = How many support it shows once it is a week old: so nobody follows the crowd.
idea-own = It is your own idea.
idea-you-support = You support it and hear what becomes of it.
idea-support = Support it
idea-unsupport = No longer support it
idea-supported = You support it now.
idea-supported-already = You support it already.
idea-unsupported = You no longer support it.
idea-own-support = It is your own idea: that counts for more than support.
# $number (String)
# $into (String)
idea-merged-into = Idea { $number } is part of idea { $into } now. Please support that one: /idea_{ $into }
# $number (String)
# $status (String) new, considering, launched, declined or withdrawn
idea-not-open = { $status ->
    [launched] Idea { $number } is launched already.
    [declined] Idea { $number } was decided against, so it takes no support any more.
    [withdrawn] Idea { $number } was withdrawn by its author.
   *[new] Idea { $number } cannot be supported yet: the team reads it first.
}
# $number (String)
idea-supported-stands = Others support number { $number } as it stands, so it is not changed any more. You can add something with its button.
# $order (String) top, new, rising, launched or mine
ideas-title = { $order ->
    [new] <b>New ideas</b>, in an order of your own: nobody follows the crowd
    [rising] <b>Rising ideas</b>: most support within 14 days
    [launched] <b>Launched</b>
    [mine] <b>Your ideas</b>
   *[top] <b>Ideas with most support</b>
}
# $order (String) top, new, rising, launched or mine
ideas-order = { $order ->
    [new] New
    [rising] Rising
    [launched] Launched
    [mine] Mine
   *[top] Top
}
# $count (Number)
ideas-count = { $count ->
    [one] { $count } idea. Tap it to read and support it.
   *[other] { $count } ideas. Tap one to read and support it.
}
# $count (Number)
ideas-count-read = { $count ->
    [one] { $count } idea. Tap it to read what has come of it.
   *[other] { $count } ideas. Tap one to read what has come of it.
}
# $order (String) top, new, rising, launched or mine
ideas-none = { $order ->
    [mine] You have no idea here yet. Just write it to me.
    [launched] None of the ideas is launched yet.
   *[top] There is none yet. Just write yours to me.
}
ideas-button = All ideas

# $number (String)
# $title (Text)
answer-title = <b>An answer to number { $number }</b>: “{ $title }”
# $text (String)
answer-text = { $text }
answer-back = Write back

# $number (String)
# $title (String)
step-new = Idea { $number }, “{ $title }”, is open again.
# $number (String)
# $title (String)
step-considering = We are considering idea { $number }: “{ $title }”.
# $number (String)
# $title (String)
step-planned = Idea { $number }, “{ $title }”, is planned.
# $number (String)
# $title (String)
step-launched = Idea { $number }, “{ $title }”, is launched. Thank you for being part of it.
# $number (String)
# $title (String)
step-declined = We have decided against idea { $number }: “{ $title }”.
# $reason (String)
step-reason = Why: { $reason }
# $owner (String)
step-owner = Responsible: { $owner }
# $date (Text) a day or a month
step-date = By: { $date }

# $number (String)
# $kind (String) idea, complaint, question or praise
case-title = { $kind ->
    [idea] <b>#{ $number } · Idea</b>
    [complaint] <b>#{ $number } · Complaint</b>
    [praise] <b>#{ $number } · Praise</b>
   *[question] <b>#{ $number } · Question</b>
}
# $number (String)
case-author = from /person_{ $number }
case-nobody = from nobody we know
# $part (String) words, talk, answer or note
# $text (String)
case-line = { $part ->
    [answer] <b>Answer:</b> { $text }
    [note] <b>Note:</b> { $text }
    [talk] <b>Written back:</b> { $text }
   *[words] { $text }
}
# $text (String)
case-before = <i>Before it was changed:</i> { $text }
# $status (String) new, reopened, solved, unresolved, considering, planned, launched, declined, merged or withdrawn
case-status = { $status ->
    [considering] Being considered
    [planned] Planned
    [launched] Launched
    [declined] Declined
    [merged] Merged
    [withdrawn] Withdrawn by its author
    [solved] Solved
    [unresolved] Ended without a solution
    [reopened] Open again
   *[new] New
}
# $published (String) yes or no
# $supporters (Number)
case-board = { $published ->
    [yes] { $supporters ->
        [one] On the board, { $supporters } supporter
       *[other] On the board, { $supporters } supporters
    }
   *[no] Not on the board yet
}
# $by (Moment)
case-reply-by = To be answered by { GENITIVE($by) }
# $at (Moment)
case-answered = Answered { $at }
case-answer = Answer
# $number (String)
case-answer-what = What shall be answered to number { $number }? Your next message is the answer.
# $number (String)
# $seconds (Number)
case-answer-leaves = { $seconds ->
    [one] The answer to number { $number } leaves in { $seconds } second.
   *[other] The answer to number { $number } leaves in { $seconds } seconds.
}
case-take-back = Take back
# $number (String)
case-taken-back = The answer to number { $number } is taken back; nobody has read it.
case-publish = Let it stand on the board
# $number (String)
case-published = Idea { $number } is on the board.
case-change-status = Change its status
# $number (String)
case-back = <b>#{ $number }</b>: its author wrote back
# $count (Number)
inbox-title = { $count ->
    [one] <b>Inbox</b>: { $count } waits for an answer
   *[other] <b>Inbox</b>: { $count } wait for an answer
}
inbox-none = The inbox is empty: everyone has an answer.

merge-circle = These are one idea already.
back-too-late = It is too late to take this back: it was told already.

# $number (String)
# $title (Text)
audit-voice = number { $number }, “{ $title }”
# $number (String)
audit-to-voice = Number { $number }
menu-ideas = Ideas: read, support, hear what becomes of them
menu-inbox = What waits for an answer
menu-status = What becomes of an idea
help-team-voices =
    /inbox – what waits for an answer
    /case – one voice with its thread
    /timeline – all that passed with one customer
help-team-ideas = /status – what becomes of an idea
# $number (String)
case-erased = #{ $number }: its author was erased, and what was written with it.
page-back = ‹ Back
page-on = On ›
