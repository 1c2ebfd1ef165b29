# Places that pass on, the end of a test and its thanks: what the team and testers are told.

# $product (String)
trial-moved-up = A place in the test of { $product } is free, and it is yours.
# $number (String)
# $product (String)
# $count (Number)
trial-short = Test { $number }, { $product }: nobody who was approved is left to invite. Places still free: { $count }. Please approve more candidates.
# $number (String)
# $product (String)
# $quota (String)
trial-quota-wrong = Test { $number }, { $product }: the quota “{ $quota }” names no segment that there is, so nobody is invited and no place passes on. A test that has begun keeps its plan: please end this one, and make a new one with that line put right.
# $number (String)
# $product (String)
# $count (Number)
trial-draw-waits = Test { $number }, { $product }, is over. Completed: { $count }. The thank-you draw is public, so it begins once the product is announced.
# $number (String)
# $product (String)
trial-draw-nobody = Test { $number }, { $product }: nobody who completed it can hold a ticket, so nothing is drawn.
# $number (String)
# $product (String)
trial-draw-beacon = Test { $number }, { $product }: the thank-you draw needs a randomness beacon, and none is set up. Once it is, begin the draw on the test’s page.
# $number (String)
# $product (String)
# $count (Number)
trial-draw-begun = Test { $number }, { $product }: the thank-you draw has begun. Tickets among those who completed it: { $count }.
# $product (String)
# $prizes (Listing)
trial-thanked-draw = Thank you for testing { $product } to the end. You take part in the thank-you draw: { $prizes }.
# $product (String)
trial-is-over-answered = The test of { $product } is over. Thank you for what you answered: our team reads it.
# $product (String)
# $reason (String)
trial-withdrawn-answered = The test of { $product } has ended early: { $reason }
    What you answered is not lost: our team reads it. Thank you!
trial-which = Which test?
trial-end = End it now
trial-withdraw = Take the product back
trial-discard = Discard the draft
trial-draw = Begin the thank-you draw
# $product (String)
act-endtest = End the test of { $product } now? This cannot be undone.
# $count (Number)
act-test-thanked = Thanked, because they completed it: { $count }. They read:
# $count (Number)
act-test-drawn = Completed it: { $count }. They hear once the product is announced; then prizes are drawn among them.
act-test-nobody = Nobody has completed it yet, so nobody is thanked.
# $count (Number)
act-test-told = People told: { $count }. They read:
# $count (Number)
act-endtest-yes = { $count ->
    [0] End the test
   *[other] End the test and tell { $count }
}
# $product (String)
act-withdrawtest = Take { $product } back? The test ends, and nobody is asked anything more. This cannot be undone.
# $product (String)
act-withdrawtest-why = Why is { $product } taken back? The testers read the reason.
# $count (Number)
act-withdrawtest-long = A reason has at most { $count } characters.
# $count (Number)
act-withdrawtest-yes = { $count ->
    [0] Take it back
   *[other] Take it back and tell { $count }
}
# $product (String)
act-discardtest = Discard the draft of { $product }? Nobody knows of it, and nobody is told.
act-discardtest-yes = Discard it
# $product (String)
test-discarded = The draft of { $product } is discarded.
# $product (String)
# $standing (String) approved or refused
# $count (Number)
trial-people-title = { $product } · { $standing ->
    [approved] approved, not invited yet
   *[refused] not approved
}: { $count }
# $number (String)
# $title (String)
trial-why-idea = – Idea { $number }: { $title }
# $number (String)
# $question (String)
trial-why-poll = – Poll { $number }: { $question }
# $name (String)
trial-refuse-name = ✗ { $name }
# $count (Number)
trial-refuse-all = Approve none of these: { $count }
# $name (String)
trial-is-approved = Approved: { $name }. Invitations go out by day.
# $name (String)
trial-is-refused = Not approved: { $name }. You can still change that in the list below.
# $source (String)
# $why (String) no-idea, withdrawn, no-poll, open, no-option or shows
newtest-source = from: { $source }: { $why ->
    [no-idea] there is no such idea.
    [withdrawn] this idea was withdrawn by its author. Ideas: /ideas
    [no-poll] there is no such poll.
    [open] this poll is not closed. Testers are found only among voters of a closed poll.
    [no-option] this poll has no such option.
   *[shows] so few chose this option, or anything else, that it would show how people voted. Take the whole poll, without an option.
}
# $found (Number)
# $chance (Number)
trial-candidates-ways = Found in your sources: { $found } · by chance: { $chance }. About one in ten comes by chance, so that you see later whether the score is of use; more do where the sources have too few people for the places.
