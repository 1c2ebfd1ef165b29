# What was said at the counter or by phone, and is written down by the team.

record-how = Write /record and what was said; for a customer whom we know, with the number: <code>/record for 17 The cover is torn</code>
record-nobody = From somebody we cannot write to:
# $person (Text)
record-person = From { $person }, who hears of it:
record-which = What is it? It is filed at a tap.
record-tap = Nothing is filed yet: tap what it is.
# $number (String)
record-done = Filed as number { $number }, with the same time to answer as what customers write themselves.
recorded-for-you = Our team has written down what you told us:
# $text (String)
recorded-text = { $text }
case-recorded = Said at the counter or by phone
case-settle = It is answered already
# $number (String)
settled = Number { $number } is answered.
menu-record = What was said at the counter or by phone
