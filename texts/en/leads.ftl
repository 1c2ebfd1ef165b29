# Lead users: who is ahead of the rest and has much to gain, as the team reads it.

menu-leads = Lead users: who is ahead of the rest, and why
help-team-leads = Lead users: /leads lists those who agreed to be ranked, with the reasons for each place; a button leads to each.
# $agreed (Number)
# $known (Number)
leads-title = <b>Lead users</b>
    Agreed to be ranked: { $agreed } · enough is known about: { $known }
leads-nobody = Nobody has agreed yet. Customers are asked after an idea and under a result; nobody is ranked without it.
# $fewest (Number)
leads-unknown = Nobody’s score is known yet. It takes early choices whose outcome is known (at least { $fewest }), and a sign of need: answers about it, the same thing asked for again and again, or a solution of their own that the team confirmed. A choice is early in a poll with hidden results, known once it has closed, and for an idea in its first seven days, known once five ideas have ended and at least one of them was launched and one was not.
# $count (Number)
leads-unknown-way = Not known well enough yet: { $count }
# $count (Number)
leads-unknown-title = <b>Not known well enough yet: { $count }</b>
    They agreed to be ranked. What is missing about each:
# $count (Number)
leads-zero-way = Known, but at 0: { $count }
# $count (Number)
leads-zero-title = <b>Known, but at 0: { $count }</b>
    What they chose early may be no more than luck, or there is nothing for them to gain. They are on no list.
leads-none-above = No one stands out so far: their early choices may be no more than luck, or there is nothing for them to gain.
leads-rule = From 0 to 100; in brackets the most likely range (nine cases in ten). How busy somebody is never counts, nor do complaints or money. Whom to invite is for you to decide.
# $words (String) what may stand behind the command
leads-how = After /leads comes nothing, or one of these: { $words }.
# $place (Number)
# $person (Text)
# $total (Text)
leads-line = <b>{ $place }. { $person }</b> · { $total }
# $place (Number)
# $person (Text)
leads-see = { $place }. { $person }
# $word (String) backtest, report or ask
leads-subject = { $word ->
    [backtest] Would it have foretold?
    [report] Was it useful in tests?
    [ask] Ask who knows more
   *[other] { $word }
}
leads-back = To the list
# $value (Number)
# $low (Number)
# $high (Number)
# $exact (String) yes or no
lead-axis = { $exact ->
    [yes] { $value }
   *[no] { $value } ({ $low }–{ $high })
}
lead-unknown = unknown
# $ahead (Text)
# $gain (Text)
lead-axes = Ahead of the trend: { $ahead } · much to gain: { $gain }
# $won (Number)
# $count (Number)
lead-reason-early = – Early choices: { $won } of { $count } won or were launched
# $mean (Number)
lead-reason-need = – Says what exists is not enough: { $mean } of 5 on average
# $why (String) early, asks, solution or means
lead-reason = { $why ->
    [early] – Chose early what won or was launched, more often than chance would
    [asks] – Asks for the same thing again and again
    [solution] – Built a solution, which the team confirmed
   *[means] – Has skills and equipment at hand
}
# $fewest (Number)
lead-lacks-ahead = – Unknown whether ahead: too few early choices have an outcome (it takes at least { $fewest }), or they were long ago
lead-lacks-gain = – Unknown what there is to gain: no answers, nothing asked for repeatedly, no confirmed solution
lead-how = The number of a person is missing. The list has a button for each.
# $number (String)
lead-none = There is no person { $number }.
# $person (Text)
lead-title = <b>{ $person }</b> as a lead user
lead-not-agreed = Has not agreed to be ranked: nothing is calculated or kept.
# $total (Text)
lead-total = Score: { $total }
# $polls (Number)
# $ideas (Number)
lead-rests = It rests on early choices whose outcome is known: in hidden polls { $polls }, of ideas { $ideas }. Nobody is shown what was chosen in a poll.
# $votes (Number)
# $ideas (Number)
# $given (Number)
# $received (Number)
# $answers (Number)
# $tests (Number)
# $friends (Number)
lead-did = Done since counting began (none of it raises the score) – votes: { $votes } · ideas: { $ideas } · support given: { $given }, received: { $received } · tests: { $tests }, answers in them: { $answers } · friends who came and take part: { $friends }
lead-no-tests = No early-access tests so far.
lead-tests = Early-access tests:
# $number (String)
# $product (String)
# $standing (String) candidate, approved, refused, invited, declined, waiting, active, expired, left, uninvited, unasked, completed or thanked
lead-test = – { $number }. { $product }: { $standing ->
    [candidate] candidate
    [approved] approved
    [refused] not approved
    [invited] invited
    [declined] declined
    [waiting] on the waiting list
    [active] testing
    [expired] place passed on
    [uninvited] invitation ended
    [unasked] not asked any more
    [left] left
    [completed] completed
   *[thanked] thanked
}
lead-person = Where this person is reached
# $polls (Number)
backtest-title = <b>Would the score have foretold who chooses what wins?</b>
    Hidden polls looked back on: { $polls }. How many of the people did better than chance explains:
backtest-none = <b>Would the score have foretold who chooses what wins?</b>
    No hidden poll can be looked back on yet.
# $who (String) total, ahead, busy or anybody
# $share (Text)
backtest-line = { $who ->
    [total] – the tenth with the highest score before
    [ahead] – the tenth furthest ahead of the trend before
    [busy] – the busiest tenth
   *[anybody] – anybody who took part
}: { $share }
# $people (Number)
# $least (Number)
share-not-enough = not enough yet ({ $people } of at least { $least })
# $value (Number)
# $low (Number)
# $high (Number)
# $people (Number)
share-said = { $value }% (most likely between { $low } and { $high }; n = { $people })
# $what (String) better, worse, unclear or not-enough
backtest-verdict = { $what ->
    [better] The score foretold better than being busy, and better than chance.
    [worse] The score foretold worse than being busy or chance. Do not rely on it.
    [unclear] The difference cannot be told from chance yet.
   *[not-enough] Not enough yet to say anything.
}
# $least (Number)
backtest-lacks = A hidden poll is looked back on once it is closed and at least { $least } people who agreed to be ranked took part in it. A score from before needs something that ended earlier: in the first poll nobody has one.
backtest-how = Each poll is foretold only from what was known before it opened. It looks at the latest twenty, with up to a thousand people in each, of those who agreed to be ranked.
