# Replying to cards.

reply-nobody = This went to nobody. To answer somebody, reply to his card, or tap Answer below it.
reply-not-allowed = Only those of the team who answer can do that. This went to nobody.
reply-file = This cannot be passed on, and went to nobody. Words, pictures, recordings, videos and files can.
# $number (String)
reply-noted = Noted on number { $number }, for colleagues alone.
# $name (String)
# $number (String)
# $text (String)
reply-other-leaves = An answer of { $name } to number { $number } is leaving at this moment: “{ $text }”. Yours has not been sent. If it is to go as well, tap the button.
# $number (String)
answer-has-left = The answer to number { $number } has left.
# $number (String)
reply-left = The answer to number { $number } has left as it was. To add something, reply to the card once more.
answer-given-already = This answer has been given already.
