# The days of a test: what to try, what is asked, and what is answered.

# $product (String)
# $day (Number)
checkin-title = <b>{ $product }, day { $day }</b>
# $words (String)
checkin-task = Please try: { $words }
checkin-stuck = Before anything else: is something keeping you from using it?
checkin-fine = No, it works
checkin-is-stuck = I am stuck
checkin-what-is-wrong = What is in your way? Write it in one message; our team gets it at once.
# $number (String)
checkin-stuck-filed = Our team has it, as number { $number }, and answers you here.
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
checkin-answered = This has an answer already.
checkin-done = That was all for this time. Thank you!
