# New words of an idea that everybody reads already: they wait for the team.

# $number (String)
voice-changed-waits = Number { $number }: your new words wait until the team has read them. Until then everybody reads the old ones.
idea-rewritten = Your new words wait until the team has read them; until then everybody reads the old ones.
case-rewritten = <b>New words wait</b>; everybody reads the old ones
# $number (String)
words-wait = <b>#{ $number } · New words</b>: its author has changed an idea on the board.
# $text (String)
words-before = <b>Everybody reads now:</b> { $text }
# $text (String)
words-anew = <b>It would read:</b> { $text }
words-stand = Let the new words stand
words-keep = Keep the old words
# $number (String)
words-stand-toast = Idea { $number } reads anew on the board.
# $number (String)
words-keep-toast = Idea { $number } stays as everybody reads it.
# $number (String)
words-stand-author = Your idea { $number } reads on the board as you changed it.
# $number (String)
words-keep-author = Your idea { $number } stays on the board as it read before: the team has not taken over the new words. You can change it again.
# $number (String)
idea-reworded = Idea { $number } was changed by its author a moment ago: nothing was published. Please read it once more and tap again: the card shows how it reads now.
