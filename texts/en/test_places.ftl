# One’s place in a test: too late for it, back again, no place this time, and what is added to an answer.

# $product (String)
# $ends (Day)
trial-too-late = It is too late to begin the test of { $product }: its last day is { $ends }, and we would have nothing left to ask you. Thank you for your interest.
# $product (String)
# $stage (String) recruiting or over
act-announcetest = Announce { $product }? { $stage ->
    [over] From then on it is no secret any more, and its testers may speak of it.
   *[recruiting] From then on every customer finds the test in the list of tests and can ask to take part, and its testers may speak of it.
} This cannot be undone.
act-announcetest-seen = Everyone reads:
# $count (Number)
act-announcetest-draw = The thank-you draw begins at once, and everyone can see it. Tickets among those who completed the test: { $count }.
act-announcetest-yes = Announce it to everyone
# $product (String)
announcetest-known = { $product } is announced already: everyone may know of it.
# $product (String)
trial-announced = { $product } is announced: you may talk about it now.
# $number (String)
# $product (String)
trial-applied = Test { $number }, { $product }: someone has asked to take part. Whoever asks waits among the candidates; we write about it again only after you have looked at them.
# $product (String)
trial-others = This time the places in the test of { $product } go to others. Thank you for asking to take part. When another test looks for testers, you find it here:
# $product (String)
# $had (String) invitation, turn or place: what passed on
trial-passed-on-unheard = { $had ->
    [invitation] Our messages did not reach you for a while, so your invitation to test { $product } has run out. If you would still like to take part, say so with one tap: you get a place if one is free, and wait for the next one if not.
    [turn] Our messages did not reach you for a while, so you have lost your turn on the waiting list of the test of { $product }. If you would still like to take part, say so with one tap: you get a place if one is free, and wait for the next one if not.
   *[place] Our messages did not reach you for a while, so your place in the test of { $product } has passed on. If you would still like to take part, say so with one tap: you get a place if one is free, and wait for the next one if not.
}
# $product (String)
# $standing (String) active, waiting or completed
trial-forgets = { $standing ->
    [waiting] You also give up your turn on the waiting list of the test of { $product }.
    [completed] Your answers in the test of { $product } go, too, and with them your thank-you.
   *[active] Your place in the test of { $product } passes on to somebody else, and your answers go, too.
}
# $question (String)
checkin-more = Does this belong to your answer to “{ $question }”?
checkin-more-add = Add it to my answer
checkin-more-replace = It replaces my answer
checkin-more-words = My answer, without a picture
# $question (String)
checkin-more-picture = Your picture for “{ $question }” can still follow: send it here.
trial-not-drawn = The thank-you draw is not held: a draw is public, and the test was never announced.
