status-how = Write /status with the number, the status and, where planned, a date and who is responsible: /status 12 planned 2027-03 by Mira. A no needs its reason: /status 12 declined too heavy for the post. Option 2 of poll 7: /status 7.2 launched. Planned before anyone asked: /status 12 planned since 2026-05.
# $number (String)
# $title (String)
# $status (String) new, considering, planned, launched or declined
status-which = { $status ->
    [considering] <b>Idea { $number }</b>, “{ $title }”, is being considered. What becomes of it?
    [planned] <b>Idea { $number }</b>, “{ $title }”, is planned. What becomes of it?
    [launched] <b>Idea { $number }</b>, “{ $title }”, is launched. What becomes of it?
    [declined] <b>Idea { $number }</b>, “{ $title }”, was declined. What becomes of it?
   *[new] <b>Idea { $number }</b>, “{ $title }”, is new. What becomes of it?
}
# $status (String) new, considering, planned, launched or declined
status-name = { $status ->
    [considering] Considering
    [planned] Planned
    [launched] Launched
    [declined] Declined
   *[new] New
}
# $status (String)
status-unknown = There is no status “{ $status }”: new, considering, planned, launched or declined.
# $date (String)
status-date-wrong = “{ $date }” is no date: write a month, 2027-03, or a day, 2027-03-15, and who is responsible behind “by”.
# $number (String)
# $title (String)
# $status (String) new, considering, planned, launched or declined
# $minutes (Number)
status-done = { $status ->
    [considering] Idea { $number }, “{ $title }”, is being considered now.
    [planned] Idea { $number }, “{ $title }”, is planned now.
    [launched] Idea { $number }, “{ $title }”, is launched now.
    [declined] Idea { $number }, “{ $title }”, is declined now.
   *[new] Idea { $number }, “{ $title }”, is new again.
} { $status ->
    [launched] Author and supporters hear of it in { $minutes } minutes; until then it can be taken back.
    [declined] Author and supporters hear of it in { $minutes } minutes; until then it can be taken back.
   *[new] Author and supporters read of it in their next daily digest; for { $minutes } minutes it can be taken back.
}
status-back = Take back
# $number (String)
# $status (String) new, considering, planned, launched or declined
status-taken-back = { $status ->
    [considering] Taken back, and nobody was told: idea { $number } is being considered.
    [planned] Taken back, and nobody was told: idea { $number } is planned.
    [launched] Taken back, and nobody was told: idea { $number } is launched.
    [declined] Taken back, and nobody was told: idea { $number } is declined.
   *[new] Taken back, and nobody was told: idea { $number } is new.
}
# $number (String) of an option that of its poll and its own: 7.2
# $kind (String) idea, option or another
status-wrong = { $kind ->
    [idea] Idea { $number } cannot come to stand there now: either it stands there already, or it was merged or withdrawn.
    [option] Option { $number } stands there already.
   *[complaint] Number { $number } cannot come to stand there now.
}
status-reason = A no needs its reason, in your words: it is what author and supporters read. Please write it in your next message.
# $number (String) of an option that of its poll and its own: 7.2
# $title (String)
# $status (Text)
status-told = Idea or option { $number }, “{ $title }”: { $status }. Whoever waits for it is being told, so it can no longer be taken back; you can change its status again.
# $owner (String)
status-responsible = You are responsible for it, as nobody else is named: { $owner }
