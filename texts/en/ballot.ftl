# The ballot and what follows a tap.

# $question (String)
ballot-question = <b>{ $question }</b>

# $pick (Number) how many options a voter may choose
ballot-pick = { $pick ->
    [one] Pick one.
   *[other] Pick up to { $pick }.
}

# $closes (Moment)
ballot-closes = Closes { ON($closes) }.

# $seats (Number)
ballot-binding = { $seats ->
    [one] Binding: the option with the most votes will be launched.
   *[other] Binding: the { $seats } options with the most votes will be launched.
}
ballot-extended = The closing was moved once.
ballot-advisory = Advisory: your votes guide us, and we will say what we decide and why.

# $quorum (Number)
ballot-quorum = { $quorum ->
    [one] The outcome counts once { $quorum } person has voted.
   *[other] The outcome counts once { $quorum } people have voted.
}

# $notice (String) a public line of the team
ballot-notice = <i>{ $notice }</i>

# $text (String) a public line of the team
# $at (Moment)
ballot-notice-added = <i>{ $text }</i> – added { ON($at) }

# $parent (String) number of the poll that ended in a tie
ballot-runoff = This vote decides a tie in poll { $parent }.

# $chosen (Number)
# $left (Number)
ballot-state = { $chosen ->
    [0] You have not chosen yet:
    [one] { $chosen } chosen,
   *[other] { $chosen } chosen,
} { $left ->
    [0] none left.
    [one] { $left } left.
   *[other] { $left } left.
}

# $number (String)
# $text (String)
ballot-option = { $number }. { $text }

# $text (String)
# $votes (Number)
ballot-live = { $votes ->
    [one] { $text }: { $votes } vote
   *[other] { $text }: { $votes } votes
}
ballot-live-title = Votes so far:

ballot-what-happens = What happens with my vote?
ballot-receipt = Receipt
ballot-withdraw = Withdraw my vote
ballot-restore = Vote as before
# $closes (Moment) until then it may be changed
ballot-counted = Counted. You may change it until { GENITIVE($closes) }.
ballot-vote = Vote

# $left (Number)
toast-chosen = { $left ->
    [one] Counted. You may choose one more.
   *[other] Counted. You may choose { $left } more.
}

# $left (Number)
toast-taken-back = { $left ->
    [one] Taken back; the rest counts. You may choose one more.
   *[other] Taken back; the rest counts. You may choose { $left } more.
}
toast-withdrawn = Your vote is withdrawn. You can vote again until the poll closes.
# $limit (Number)
toast-full = { $limit ->
    [one] One is the limit in this poll. Take it back to choose this instead.
    [2] Two is the limit in this poll. Take one back to choose this instead.
    [3] Three is the limit in this poll. Take one back to choose this instead.
    [4] Four is the limit in this poll. Take one back to choose this instead.
    [5] Five is the limit in this poll. Take one back to choose this instead.
   *[other] { $limit } is the limit in this poll. Take one back to choose this instead.
}

# $closed (Moment)
toast-closed = This vote closed { ON($closed) }. Your tap came after that and was not counted.
# $closed (Moment)
vote-over = This vote closed { ON($closed) }. The results follow in a moment.
toast-void = This vote was ended without a result. Nothing was counted.
# $binding (String) yes, no or survey
vote-explained = { $binding ->
    [yes] Your vote counts exactly once, and you can change or withdraw it until the poll closes. The outcome is binding: it enters the launch plan as it falls, and overriding it needs a reason that everyone can read.
    [survey] Your answer counts exactly once, and you can change or withdraw it until the poll closes. We ask how something turned out; nothing is decided by it.
   *[no] Your vote counts exactly once, and you can change or withdraw it until the poll closes. The outcome is advisory: the team decides with it in hand and says why.
}

# $results (String) hidden, team or live
vote-who-sees = { $results ->
    [live] Anyone who votes sees the counts as they stand.
    [team] Until closing only the team sees counts. Nobody outside it does.
   *[hidden] Until closing nobody sees counts, not even the team. Only the number of voters is public.
}

# $ties (String) lot, expand or runoff
vote-ties = { $ties ->
    [runoff] If options are tied for the last winning place, a second vote among them decides.
    [expand] If options are tied for the last winning place, all of them win.
   *[lot] If options are tied for the last winning place, a lot decides that anyone can check.
}
vote-log = Each change you make is written into a log that cannot be altered unseen. Your receipt shows that your vote is in it and was counted; it does not hide your vote from us, and anyone you show it to can read it.

# $poll (String)
receipt-title = Your receipt for poll { $poll }

# $line (String)
receipt-line = <code>{ $line }</code>

# $choices (Listing)
receipt-choices = It says: { $choices }.
receipt-withdrawn = It says: you withdrew your vote.
receipt-meaning = Keep it if you wish. After closing, the public file and this line prove that your vote was counted as you cast it. It does not prove that nobody else cheated, and it shows your choice to whoever reads it.
receipt-both = You voted in this poll with two accounts that are one now. Both votes stay counted, and here are both receipts:
receipt-none = You have no vote in this poll, so there is no receipt.
ballot-ideas = These options are ideas of customers. Tap one to read it; your ballot follows.
