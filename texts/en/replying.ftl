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
# $why (String) withdrawn, unknown or erased
# $number (String)
reply-unread = { $why ->
    [withdrawn] Number { $number } was withdrawn by its author, so this went to nobody.
    [unknown] Number { $number } came from somebody we cannot write to, so this went to nobody. A line that begins with // is kept for colleagues.
   *[erased] The author of number { $number } was erased, so this went to nobody.
}
