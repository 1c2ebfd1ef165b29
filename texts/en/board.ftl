# The idea board: searching, reporting and hiding, following, sharing.

ideas-search = Search
search-what = What are you looking for? A word or two are enough, in your next message.
# $count (Number)
search-found = { $count ->
    [one] { $count } idea is like your words. Tap it to read and support it.
   *[other] { $count } ideas are like your words, the likest first. Tap one to read and support it.
}
search-none = There is no idea like this yet. One tap files yours, in the words you looked for.
search-say = Say it as an idea
search-say-gone = These words are no longer at hand. Just write your idea to me.
report-button = Report
# $number (String)
# $title (String)
report-sure = Report idea { $number }, “{ $title }”? The team looks at whether it may stand here. Its author does not learn who reported it.
report-yes = Report it
report-no = Leave it
report-done = Thank you. The team looks at it; its author does not learn who reported it.
report-done-already = The team has your report already.
# $number (String)
# $count (Number)
report-title = { $count ->
    [one] <b>#{ $number } · Reported</b> by { $count } person
   *[other] <b>#{ $number } · Reported</b> by { $count } people
}
report-leave = Leave it on the board
report-left = Looked at, and left on the board
# $number (String)
report-left-toast = Idea { $number } stays on the board.
hide-button = Hide it
hide-title = <b>Reported ideas</b>
hide-which = Tap the one to be hidden; the reason is asked next.
hide-none = No report waits. Any other idea is hidden with the button on its card.
# $number (String)
# $title (String)
hide-why = Why is idea { $number }, “{ $title }”, to be hidden? Its author reads your next message as the reason.
# $number (String)
# $title (String)
hide-ask = Hide idea { $number }, “{ $title }”? Only its author and the team read it then; its author is told why, and may object.
hide-yes = Hide it
# $number (String)
hide-done = Idea { $number } is hidden. Its author reads why, and may object.
show-button = Show it again
show-title = <b>Hidden ideas</b>
show-which = Tap the one to stand on the board again.
show-none = No idea is hidden.
# $number (String)
# $title (String)
show-ask = Let idea { $number }, “{ $title }”, stand on the board again? Its author is told.
# $number (String)
show-done = Idea { $number } stands on the board again. Its author is told.
case-hidden = Hidden from the board
case-objected = Its author objects
idea-hidden = The team has hidden this idea.
# $number (String)
idea-is-hidden = The team has hidden idea { $number }, so it takes no support. All other ideas are on the board.
# $number (String)
idea-not-hidden = Idea { $number } is not hidden.
# $number (String)
# $title (String)
idea-hidden-author = The team has hidden your idea { $number }, “{ $title }”: nobody else reads it any more.
idea-hidden-what-now = If you think this is wrong, one tap is enough: the team looks at it again.
object-button = Object to it
# $number (String)
objected = Your objection is with the team: it looks at idea { $number } again, and you hear what comes of it. If you like, write why in your next message.
objected-already = The team has your objection already.
# $number (String)
# $title (String)
objection-title = <b>Idea { $number }</b>, “{ $title }”, is hidden, and its author objects.
objection-waits = Your objection is with the team.
objection-no = It stays hidden
# $number (String)
objection-no-done = Idea { $number } stays hidden; its author is told.
# $number (String)
# $title (String)
idea-stays-hidden = We have looked at your idea { $number }, “{ $title }”, again: it stays hidden.
# $number (String)
# $title (String)
idea-shown-author = Your idea { $number }, “{ $title }”, stands on the board again: everyone can read and support it.
idea-follow = Follow it
idea-unfollow = No longer follow it
idea-mute = Hear nothing of it
idea-unmute = Hear of it again
idea-followed = You hear what becomes of it.
idea-unfollowed = You hear nothing more of it.
idea-muted = You hear nothing more of it. Your support stays.
idea-you-follow = You follow it and hear what becomes of it.
# $supports (String) yes or no
idea-you-muted = { $supports ->
    [yes] You support it, and hear nothing of it, as you wished.
   *[no] You hear nothing of it, as you wished.
}
idea-share = Share
# $title (String)
idea-share-this = “{ $title }”: whoever opens this link can read and support it.
idea-own-ways = What I can do with it
# $name (String)
idea-signed = By { $name }
# $count (Number)
home-reported = Reported · { $count }
# $number (String)
suggest-taken = Taken down as number { $number }. What comes of it is said in private.
suggest-how = Write what you suggest on the same line: /suggest audio books for the train
menu-suggest = Say what we should make or do better
help-team-moderating = 
    /hide – hide an idea, with the reason
    /show – show it again
