# The report of a test: what it says, and in which forms the team gets it.

findings-open = Report
# $number (String)
findings-choose = In which form would you like the report of test { $number }?
findings-running = The test is still running: the report holds what has come so far.
findings-counted = These figures count everyone whose data we still keep.
findings-dropped = What was asked and answered in this test was dropped with time, as set (GLAS_KEEP_ANSWERS): there is no report of it any more. Counts of people are of those who are still kept.
# $at (Moment)
# $reason (String)
findings-taken-back = The product was taken back { ON($at) }: { $reason }
findings-for-us = Page for us
findings-for-vendors = Page for the vendors
findings-table = Table (CSV)
findings-picture = Picture
# $vendors (String) yes or no
findings-page = { $vendors ->
    [yes] The page for the vendors: no names but those that testers chose, and nothing broken down for fewer than five people.
   *[no] The report as a page: it opens in any browser, even without a network.
}
findings-table-sent = One row for each answer. Words are in it only where their tester may be quoted.
# $product (String)
findings-title = { $product }: report of the early-access test
# $starts (Day)
# $ends (Day)
findings-days = From { $starts } to { $ends }.
findings-free = All testers used it free of charge. Only those who allowed it are quoted, in the way they chose.
findings-participation = Who took part
# $what (String) as in trials/participation.py
findings-count = { $what ->
    [approved] Approved
    [refused] Not approved
    [withdrew] Withdrew before being invited
    [invited] Invited
    [undecided] Have not answered yet
    [declined] Declined
    [silent] Did not answer
    [waiting] On the waiting list
    [unplaced] Waited, but no place came free
    [gone] Withdrew before getting a place
    [placed] Got a place
    [active] Testing
    [completed] Completed
    [left] Left of their own accord
    [passed] Place passed on
    [unfinished] Had not answered everything at the end
   *[candidate] Candidates
}
findings-reasons = Why people declined or left
findings-ways = How the testers were found
# $way (String) score, chance, idea, poll, applied or unknown
findings-way = { $way ->
    [score] Among the lead users
    [idea] They support the idea
    [poll] They voted in the poll
    [applied] They asked to take part
    [unknown] Not kept any more: the profile was taken back
   *[chance] By chance, from outside the top
}
# $what (String) asked, done or stuck
findings-day-count = { $what ->
    [asked] Asked
    [done] Answered everything
   *[stuck] Something was in the way
}
# $median (String)
# $lower (String)
# $upper (String)
# $answers (Text)
findings-spread = Median { $median }; half of the ratings lie between { $lower } and { $upper }. { $answers }.
# $count (Number)
findings-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
# $count (Number)
findings-skipped = { $count ->
    [one] { $count } skipped it
   *[other] { $count } skipped it
}
# $count (Number)
findings-quoted = { $count ->
    [one] { $count } of them may be quoted.
   *[other] { $count } of them may be quoted.
}
# $count (Number)
findings-pictures-gone = { $count ->
    [one] { $count } picture is not in this file.
   *[other] { $count } pictures are not in this file.
}
# $count (Number)
findings-testers = { $count ->
    [one] { $count } tester
   *[other] { $count } testers
}
findings-few = Fewer than five answers, so they are not broken down.
# $name (String)
findings-by = { $name }, tested free
findings-by-tester = A tester, tested free
findings-blockers = What was in the way
findings-themes = What several said
# $least (Number)
findings-themes-how = Words and phrases that at least { $least } testers used. Each tester counts once, however often they used it; word endings make no difference.
findings-changed = What it changed
findings-said = Testers said
findings-we-changed = Changed
findings-words-erased = (words erased)
findings-overline = Early-access test, tested free
# $completed (Number)
# $placed (Number)
findings-turnout = { $completed } of { $placed } completed it
# $median (String)
# $lower (String)
# $upper (String)
# $answers (Text)
findings-median = { $median } ({ $lower }–{ $upper }), { $answers }
# $lowest (Number)
# $highest (Number)
findings-scale = A bar is the median of the ratings, from { $lowest } to { $highest }; in brackets: between what half of them lie.
yousaid-open = You said, we changed
yousaid-how = What did the testers say, and what was changed? One line for each, with an arrow in between: It steers heavily -> The handlebar is wider now
# $line (String)
yousaid-line = Each line needs words on both sides of an arrow: “{ $line }”
# $most (Number)
yousaid-many = At most { $most } lines at once.
# $most (Number)
yousaid-long = At most { $most } characters on each side of the arrow.
# $words (String)
yousaid-unquoted = “{ $words }”: these are the very words of somebody who is not to be quoted. Please say it in your own.
yousaid-nobody = There is nobody to tell: no tester who answered something can be reached.
# $count (Number)
yousaid-heard = The testers who answered something and can be reached will read ({ $count }):
# $count (Number)
yousaid-yes = { $count ->
    [one] Tell { $count } tester
   *[other] Tell { $count } testers
}
yousaid-done = They are being told, and it is in the report.
# $product (String)
yousaid-told = <b>Your test of { $product } has changed something</b>
# $said (String)
# $changed (String)
yousaid-change = We heard: { $said }
    We changed: { $changed }
themes-open = Rename or drop themes
themes-how = One line for each theme, as it stands in the report, with an arrow: bell loud -> The bell is too quiet. With nothing after the arrow, it is dropped.
themes-done = Noted. The next report follows it.
# $theme (String)
# $name (String)
themes-named = { $theme } is called “{ $name }”
# $theme (String)
themes-dropped = { $theme } is dropped
