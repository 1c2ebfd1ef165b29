# The days of a test: what to try, what is asked, and what is answered.

# $product (String)
# $day (Number)
checkin-title = <b>{ $product }, day { $day }</b>
# $words (String)
checkin-task = Please try: { $words }
checkin-stuck = Before anything else: is something keeping you from using it?
checkin-fine = No, it works
checkin-is-stuck = Help, I am stuck
checkin-what-is-wrong = What is in your way? Write it in one message; our team gets it at once.
# $number (String)
checkin-stuck-filed = Our team has it as number { $number }, and will answer you here.
# $number (Number)
# $count (Number)
checkin-place = Question { $number } of { $count }
# $words (String)
checkin-question = <b>{ $words }</b>
checkin-how-rating = 1 is the lowest, 5 the highest.
checkin-how-choice = Tap one answer.
checkin-how-text = Write it in one message.
checkin-how-photo = Send one picture; you may write something with it.
checkin-skip = Skip this
checkin-skipped = Skipped.
# $words (String)
checkin-said = Your answer: { $words }
checkin-answered = This is answered already.
# $at (Moment)
checkin-early = These questions come later: we write to you on { $at }.
checkin-done = That was all for this time. Thank you!
# $product (String)
checkin-finished = That was the last question. You have answered everything about { $product }: thank you!
# $until (Day)
checkin-hears = Once the test is over for everyone, at the latest after { $until }, you hear from us once more. Until then there is nothing you need to do.
checkin-drawn-later = Prizes are drawn once the test is over and the product has been announced; you hear from us then. Until then there is nothing you need to do.
# $product (String)
# $day (Number)
checkin-again = About { $product }: the questions for day { $day } are still waiting for you. They take a few minutes; if something is in your way, please say so.
checkin-now = Answer now
checkin-back = Back
checkin-change = Change my answer
checkin-changed = Your answer has been changed.
checkin-album = Of the pictures you sent together, the first is your answer.
checkin-awaited = Please answer in words; where a picture is asked for, send one.
checkin-tap = Please tap one of the buttons under the question.
checkin-aside = You answered with a button instead, so these words went to nobody. If our team should read them, please send them once more.
checkin-not-kept = Your message was not kept as an answer.
# $most (Number)
checkin-too-long = That is too long: please write at most { $most } characters.
# $number (String)
# $product (String)
# $day (Number) as the team counts them in the form, from 0
checkin-case = Test { $number }, { $product }, { $day ->
    [0] day 0, when the tester joined
   *[other] day { $day }
}
# $number (String)
# $product (String)
checkin-case-before = Test { $number }, { $product }, before the test begins
# $until (Day)
checkin-until = You can still answer until { $until }.
