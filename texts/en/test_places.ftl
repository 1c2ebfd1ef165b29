# One’s place in a test: too late for it, back again, no place this time, and what is added to an answer.

# $product (String)
# $ends (Day)
trial-too-late = It is too late to begin the test of { $product }: its last day is { $ends }, and we would have nothing left to ask you. Thank you for your interest.
