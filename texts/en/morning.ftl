# The team's morning line: what the day brings, and what waits.

# $now (Moment)
morning-title = <b>Good morning.</b> What the day brings, and what waits – { $now }:
# $count (Number)
# $named (Listing) the first few of them
morning-closing = { $count ->
    [one] { $count } poll closes by tomorrow morning: { $named }
   *[other] { $count } polls close by tomorrow morning: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-opening = { $count ->
    [one] { $count } poll opens by tomorrow morning: { $named }
   *[other] { $count } polls open by tomorrow morning: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-overdue = { $count ->
    [one] { $count } decision is overdue: { $named }
   *[other] { $count } decisions are overdue: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-confirm = { $count ->
    [one] { $count } draw waits for confirmation: { $named }
   *[other] { $count } draws wait for confirmation: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-hand-over = { $count ->
    [one] { $count } prize waits to be handed over: { $named }
   *[other] { $count } prizes wait to be handed over: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-codes = { $count ->
    [one] { $count } winner waits for a code and none is left: { $named } · /codes
   *[other] { $count } winners wait for codes and none are left: { $named } · /codes
}
# $count (Number)
# $named (Listing) the first few of them
morning-unclaimed = { $count ->
    [one] The time to claim { $count } prize ends by tomorrow morning: { $named }
   *[other] The time to claim { $count } prizes ends by tomorrow morning: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-paused = { $count ->
    [one] { $count } broadcast is paused ({ $named }); the button under its progress resumes it
   *[other] { $count } broadcasts are paused ({ $named }); the button under the progress of each resumes it
}
# $count (Number)
morning-held = { $count ->
    [one] { $count } message has been held back since a backup was restored: /held
   *[other] { $count } messages have been held back since a backup was restored: /held
}
# $question (String)
# $at (Moment)
# $number (String)
morning-poll = “{ $question }” ({ BRIEF($at) }, /poll_{ $number })
# $question (String)
# $number (String)
morning-decide = “{ $question }” (/decide_{ $number })
# $title (String)
# $number (String)
morning-draw = “{ $title }” (/draw_{ $number })
# $title (String)
# $number (String)
morning-prizes = “{ $title }” (/prizes_{ $number })
# $prize (String)
morning-prize = “{ $prize }”
# $count (Number)
morning-more = { $count } more
