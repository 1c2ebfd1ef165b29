# Whom news and draws are for: how segments are written, and how they read.

segment-how = <code>supporters:12</code>: who supports idea 12, or one that was merged with it. <code>testers:3</code>: who takes part in test 3 or completed it. <code>leads</code>: the hundred placed highest among those who agreed to be ranked; <code>leads:20</code>: the first twenty. <code>silent:90</code>: who did nothing for 90 days; a day such as 2026-11-01 is read as well.
# $number (String)
segment-supporters = supporters of idea { $number }
# $number (String)
segment-testers = testers of test { $number }
segment-leads = the hundred lead users placed highest
# $count (Number)
segment-leads-first = { $count ->
    [one] the { $count } lead user placed highest
   *[other] the { $count } lead users placed highest
}
# $number (String)
segment-idea-hidden = Idea { $number } is hidden, or part of a hidden one, so nobody can be addressed as its supporter. To let it stand again: <code>/show { $number }</code>
# $number (String)
# $stage (String) draft, recruiting, over or withdrawn
segment-test-secret = { $stage ->
    [draft] Test { $number } is a draft, so it has no testers yet. It opens on its page: /test_{ $number }
    [withdrawn] Test { $number } was taken back without ever being announced: whoever heard from us as its tester, or won among its testers, would give it away.
   *[other] Test { $number } is confidential and not announced: whoever heard from us as its tester, or won among its testers, would give it away. Announce it first on its page: /test_{ $number }
}
# $number (String)
segment-idea-withdrawn = Idea { $number } was withdrawn by its author, so nobody supports it any more. Ideas: /ideas
# $number (String)
segment-completed = everyone who completed test { $number }
