# Whether the score foretold who gives useful feedback, and the answers that the team reads for it.

# $count (Number)
reading-way = { $count ->
    [0] Answers in words
    [one] { $count } answer in words
   *[other] { $count } answers in words
}
# $product (String)
# $count (Number)
reading-title = <b>{ $product }</b>: { $count ->
    [0] nobody answered anything in words.
    [one] { $count } answer in words
   *[other] { $count } answers in words
}
reading-how = Tap the number of each answer that is of use to you. Names are left out, so that each is judged by its words alone.
# $place (Number)
# $question (String)
# $words (String)
reading-answer = <b>{ $place }.</b> <i>{ $question }</i>
    { $words }
# $place (Number)
# $words (String)
reading-blocker = <b>{ $place }.</b> <i>What was in the way</i>
    { $words }
reading-all = All of them have been read
# $product (String)
reading-done = All answers about { $product } have been read. From now on they count when you look at whether the score finds useful testers.
foretold-way = Does the score find them?
foretold-title = <b>Does the score find those whose feedback is of use?</b>
# $count (Number)
foretold-tests = { $count ->
    [0] Not enough yet: there is no test that is over and whose answers have all been read.
    [one] From { $count } test that is over and whose answers have all been read.
   *[other] From { $count } tests that are over and whose answers have all been read.
}
foretold-useful = Useful is whoever finished the test and wrote at least one answer that you marked, or that made you change something. Every invitation counts, even one that was declined. Whoever was drawn by chance stands for all among whom they were drawn.
# $way (String) score, chance, idea, poll or applied
# $hits (Number)
# $count (Number)
# $share (Number)
# $low (Number)
# $high (Number)
foretold-share = { $way ->
    [score] By the score
    [chance] By chance, from outside the top
    [idea] Supporters of the idea
    [poll] Voters of the poll
   *[applied] Those who asked to take part
}: { $hits } of { $count }, { $share }% (most likely between { $low }% and { $high }%)
# $share (Number)
# $low (Number)
# $high (Number)
foretold-busiest = As many by activity alone: { $share }% (most likely between { $low }% and { $high }%)
# $way (String) score, chance or activity
foretold-nobody = { $way ->
    [score] By the score: nobody yet
    [chance] By chance, from outside the top: nobody yet
   *[activity] As many by activity alone: not known yet
}
# $count (Number) invited by chance
foretold-alone = By chance, from outside the top: { $count } invited, but in the same tests nobody counts by the score, so the two cannot be compared. Whoever takes the profile back before a test is over counts for neither.
# $against (String) chance or activity
# $verdict (String) better, worse or open
foretold-verdict = { $against ->
    [chance] { $verdict ->
        [better] The score does better than chance.
        [worse] The score does worse than chance.
       *[open] Whether the score does better than chance cannot be told yet.
    }
   *[activity] { $verdict ->
        [better] The score does better than activity alone.
        [worse] The score does worse than activity alone.
       *[open] Whether the score does better than activity alone cannot be told yet.
    }
}
# $against (String) chance or activity
# $enough (Number)
# $score (Number)
# $other (Number)
foretold-few = { $against ->
    [chance] Not enough yet to compare with chance: each side needs { $enough } invitations. Counted by weight, the score has { $score } and chance has { $other }.
   *[activity] Not enough yet to compare with activity alone: each side needs { $enough } invitations. Counted by weight, the score has { $score } and activity has { $other }.
}
# $count (Number)
foretold-refused = Drawn by chance and not approved by your team: { $count }. What chance brings is told of the others only.
# $count (Number)
foretold-unread = { $count ->
    [one] { $count } test is over, and nobody has read all its answers yet.
   *[other] { $count } tests are over, and nobody has read all their answers yet.
}
# $product (String)
foretold-read = Read: { $product }
