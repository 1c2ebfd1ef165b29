# Lists, results and the launch plan: for everyone.

polls-open-title = <b>Open votes</b>
polls-none-open = There is no open vote at the moment. What was decided: /plan

# $number (String)
# $question (String)
# $closes (Moment)
polls-line = <b>#{ $number }</b> { $question }
    Closes { ON($closes) }. /vote_{ $number }

# $number (String)
# $question (String)
# $state (String) draft, scheduled, open, closed, decided or void
polls-team-line = <b>#{ $number }</b> { $question } ({ $state ->
    [draft] draft
    [scheduled] scheduled
    [open] open
    [closed] closed
    [decided] decided
   *[void] void
}) /poll_{ $number }
polls-team-title = <b>All polls</b>
polls-team-none = There are no polls yet. Make the first one: /newpoll

# $poll (String)
no-such-poll = There is no poll { $poll }. Open ones: /polls

# $question (String)
result-title = <b>{ $question }</b>

# $voters (Number)
result-turnout = { $voters ->
    [0] The vote is closed. Nobody took part.
    [one] The vote is closed: { $voters } person took part.
   *[other] The vote is closed: { $voters } of you took part.
}

# $seats (Number)
result-winners-binding = { $seats ->
    [one] This one will be launched:
   *[other] These { $seats } will be launched:
}

# $seats (Number)
result-winners-advisory = { $seats ->
    [one] This one won; the team now decides and tells you:
   *[other] These { $seats } won; the team now decides and tells you:
}

# $place (String)
# $text (String)
# $votes (Number)
result-winner = { $votes ->
    [one] { $place }. { $text }: { $votes } vote
   *[other] { $place }. { $text }: { $votes } votes
}

# $place (String)
# $text (String)
# $votes (Number)
# $tied (String)
result-option = { $votes ->
    [one] { $place }. { $text }: { $votes } vote
   *[other] { $place }. { $text }: { $votes } votes
}{ $tied ->
    [seat] { " " }✓
    [tied-seat] { " " }✓ (tied)
    [tied] { " " }(tied)
   *[none] { "" }
}
result-all = <b>All options</b>

# $runoff (String) number of the second vote
result-runoff = Tied; a second vote decides: /vote_{ $runoff }
# $runoff (String) number of the second vote
# $state (String) void or another
result-runoff-over = { $state ->
    [void] The second vote was ended without a result: /results_{ $runoff }
   *[closed] The second vote is closed: /results_{ $runoff }
}

# $choices (Listing)
# $reason (String)
# $at (Moment)
result-overridden = The team decided otherwise { ON($at) }: { $choices }. The reason: { $reason }
# $reason (String)
# $at (Moment)
result-overridden-none = The team decided { ON($at) } to launch none of these. The reason: { $reason }
# $at (Moment)
result-confirmed = The team confirmed the outcome { ON($at) }.
# $reason (String)
result-reason = The vote was closed early. The reason: { $reason }

# $closes (Moment)
results-hidden = Counts are hidden until the vote closes { ON($closes) }. Nobody sees them before, the team included.
# $voters (Number)
results-so-far = { $voters ->
    [0] The vote is still open. Nobody has voted yet.
    [one] The vote is still open. { $voters } person has voted so far.
   *[other] The vote is still open. { $voters } people have voted so far.
}
# $reason (String)
results-void = This vote was ended without a result. The reason: { $reason }
results-void-silent = This vote was ended without a result.
results-not-yet = This vote has not opened yet, so there are no results.
result-in-full = All results
result-recount = Recount it yourself
result-my-receipt = My receipt
recount-how = This file holds the whole ballot log. Check it with <code>glas verify FILE</code>, or with the short script that is in the documentation.

# $fingerprint (String)
result-fingerprint = Fingerprint of the public file (SHA-256): <code>{ $fingerprint }</code>
# $number (String)
hashes-title = <b>To check poll { $number }</b>
check-button = Check it yourself
hashes-keep = To keep, if you want to check the result later. It is the same for everyone who voted:

# $question (String)
# $reason (String)
announce-void = The vote “{ $question }” was ended without a result. The reason: { $reason }
    Nothing was counted. Thank you for taking part.

# $question (String)
# $closes (Moment)
# $reason (String)
announce-extended = The vote “{ $question }” stays open longer, until { GENITIVE($closes) }. The reason: { $reason }

# $question (String)
# $closes (Moment)
announce-reminder = You looked at “{ $question }” and have not chosen yet. It closes { ON($closes) }. This is the only reminder.

# $question (String)
# $parent (String)
announce-runoff = Poll { $parent } ended in a tie. A second vote decides: “{ $question }”

# $question (String)
# $choices (Listing)
announce-decided = The decision on “{ $question }” is made. In the launch plan: { $choices }.
# $question (String)
# $choices (Listing)
# $reason (String)
announce-overridden = On “{ $question }” the team decided otherwise than the vote. In the launch plan: { $choices }. The reason: { $reason }
# $question (String)
# $reason (String)
announce-overridden-none = On “{ $question }” the team decided otherwise than the vote: none of the options will be launched. The reason: { $reason }

plan-title = <b>Launch plan</b>

# $number (String)
# $question (String)
plan-poll = <b>{ $question }</b> (poll { $number })
# $by (Day) the last day for the decision
plan-waits = The team decides by { $by }.
# $by (Day)
plan-overdue = Overdue: the team was to decide by { $by }.
plan-no-seats = Nothing is launched from this vote.
# $reason (String)
plan-overridden = The team decided otherwise than the vote. The reason: { $reason }
# $choices (Listing)
plan-voted = The vote had said: { $choices }.

# $voters (Number)
published-turnout = { $voters ->
    [0] Be the first to vote.
    [one] { $voters } person has voted.
   *[other] { $voters } people have voted.
}
published-vote = Vote
published-draw = How the prizes are drawn
published-newer = This vote has a newer post further down.
# $number (String)
polls-vote = Vote in #{ $number }
