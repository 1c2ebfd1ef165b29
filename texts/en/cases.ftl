# Complaints as cases, what is late, and what is asked after an answer.

voice-not-formal = It is not a formal complaint so far.
voice-make-formal = Make it a formal complaint
# $by (Moment)
voice-reply-by-formal = It is a formal complaint: we answer by { GENITIVE($by) } at the latest.
answer-helped = Was this helpful?
answer-helped-yes = Yes, it helped
answer-helped-no = No
answer-rated = Thank you; the team sees it.
case-is-solved = Is it solved?
case-solved-yes = Yes, it is solved
case-solved-no = No, not yet
case-solved-thanks = Good to hear. Thank you for telling us.
# $number (String)
# $by (Moment)
case-reopened-author = Number { $number } is open again, and the people in charge know. We answer by { GENITIVE($by) }.
# $number (String)
# $title (Text)
case-reopened = Not solved, says its author: number { $number }, “{ $title }”, is open again.
# $number (String)
# $title (Text)
case-unresolved = We could not solve number { $number }: “{ $title }”.
case-sorry = We are sorry. You can write back to us at any time.
case-end = End without a solution
# $number (String)
case-end-why = Why does number { $number } end without a solution? Its author reads your next message as the reason, with our apology.
# $number (String)
case-ended = Number { $number } has ended without a solution; its author reads why.
case-formal = A formal complaint
# $times (Number)
case-reopened-times = { $times ->
    [one] Reopened { $times } time
   *[other] Reopened { $times } times
}
# $helpful (String) yes or no
case-helpful = { $helpful ->
    [yes] The answer helped
   *[no] The answer did not help
}
idea-ask = What should we do better, or make next? Just write it to me; each idea gets an answer.

# $count (Number)
late-alert = { $count ->
    [one] { $count } customer has now waited longer than we promised.
   *[other] { $count } customers have now waited longer than we promised.
}
# $count (Number)
late-escalated = { $count ->
    [one] { $count } customer has waited twice as long as we promised, and has no answer.
   *[other] { $count } customers have waited twice as long as we promised, and have no answer.
}
late-button = What is late
late-none = Nothing is late, nothing is due soon, and everything that waits has been taken on.
# $count (Number)
late-over = <b>Late</b>: { $count }
# $count (Number)
late-soon = <b>Due soon</b>: { $count }
# $count (Number)
late-nobodys = <b>Taken on by nobody</b>: { $count }
# $number (String)
# $title (Text)
# $by (Moment)
late-line = #{ $number } { $title } ({ BRIEF($by) })
menu-late = What is late, due soon, or nobody's
# $count (Number)
# $named (Listing) the first few of them
morning-late = { $count ->
    [one] { $count } customer waits longer than we promised: { $named }
   *[other] { $count } customers wait longer than we promised: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-answer = { $count ->
    [one] { $count } answer is promised by tomorrow morning: { $named }
   *[other] { $count } answers are promised by tomorrow morning: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-ideas = { $count ->
    [one] { $count } idea waits to be read and published: { $named }
   *[other] { $count } ideas wait to be read and published: { $named }
}
# $number (String)
# $title (Text)
morning-voice = “{ $title }” (/case_{ $number })
# $name (String)
case-holder = Taken on by { $name }
case-take = I take it
# $name (String)
case-take-over = Take over from { $name }
# $name (String)
case-taken-by = { $name } has taken it on.
# $number (String)
case-yours = Number { $number } is yours.
