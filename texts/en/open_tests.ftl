# Tests that anybody may know of, and one's own: listed, asked for, and left.

# $count (Number)
home-tests = Early-access tests · { $count }
tests-title = <b>Early-access tests</b>: try what cannot be bought yet, and tell us what you think of it.
tests-none = No test is looking for testers right now. When one is, you will find it here.
tests-own = Yours:
# $count (Number)
tests-offered = { $count ->
    [one] { $count } test is looking for testers. Tap it to see what it asks and gives.
   *[other] { $count } tests are looking for testers. Tap one to see what it asks and gives.
}
trial-apply = Take part
# $years (Number)
trial-apply-agree = Agree and ask to take part (I am { $years } or older)
trial-apply-back = Back
trial-unapply = Take my request back
trial-not-for-team = You are on the team: the places are for customers.
# $product (String)
trial-passes-on = Your place in the test of { $product } passes on to somebody else.
# $product (String)
# $years (Number)
trial-apply-ask = Taking part in the test of { $product } needs your consent: someone on our team may invite you to it, and now and then to another test, also by chance. You can refuse each time. For this you must be { $years } or older.
# $product (String)
invitation-ends = Your invitation to test { $product } ends with it.
# $product (String)
invitation-ended = Your invitation to test { $product } has ended with your consent.
