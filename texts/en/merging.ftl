# Ideas that are the same: brought together, and taken apart again.

merge-how = Write /merge with two numbers: /merge 12 into 15 makes idea 12 a part of idea 15.
# $number (String)
# $title (String)
# $into (String)
# $whole (String)
merge-ask = Make idea { $number }, “{ $title }”, a part of idea { $into }, “{ $whole }”? Their authors stand side by side, and who supports one supports both.
# $count (Number)
merge-supporters = { $count ->
    [0] Nobody supports either of them so far.
    [one] Together they have { $count } supporter, each counted once.
   *[other] Together they have { $count } supporters, each counted once.
}
# $people (Number)
# $minutes (Number)
merge-told = { $people ->
    [0] There is nobody to tell.
    [one] { $people } person reads of it in the next daily digest; for { $minutes } minutes it is undone unnoticed.
   *[other] { $people } people read of it in their next daily digest; for { $minutes } minutes it is undone unnoticed.
}
merge-yes = Bring them together
# $number (String)
# $into (String)
# $count (Number)
merge-done = { $count ->
    [0] Idea { $number } is part of idea { $into } now, which nobody supports so far.
    [one] Idea { $number } is part of idea { $into } now, which { $count } person supports.
   *[other] Idea { $number } is part of idea { $into } now, which { $count } people support.
}
# $number (String)
# $into (String)
merge-part-of = Idea { $number } is part of idea { $into } and goes its way with it: /idea_{ $into }
# $number (String)
merge-none = Idea { $number } is not part of another one.
# $number (String)
merge-unread = Idea { $number } does not stand on the board, so no other can become part of it. Let it stand there first.
unmerge-how = Write /unmerge with the number of the idea that is to stand by itself again: /unmerge 12
# $number (String)
# $title (String)
# $into (String)
unmerge-ask = Take idea { $number }, “{ $title }”, out of idea { $into }?
unmerge-votes = It stands as it stood before. Support stays where it was given, also what came after the merge.
unmerge-yes = Take it out
unmerge-button = Take it out again
# $number (String)
# $into (String)
# $count (Number) who support the one that was taken out
# $others (Number) who support the other one
unmerge-done = Idea { $number } stands by itself again. Supporters: { $count }; of idea { $into }: { $others }.

# $number (String)
# $title (String)
# $into (String)
# $whole (String)
step-merged = Idea { $number }, “{ $title }”, and idea { $into }, “{ $whole }”, ask for the same, so they are one now. Those who wrote them stand side by side, and support for either counts there.
# $number (String)
# $title (String)
# $into (String)
# $whole (String)
step-joined = Someone else asked for the same as you: idea { $number }, “{ $title }”, is part of idea { $into }, “{ $whole }”, now. Those who wrote them stand side by side.
# $number (String)
# $title (String)
# $into (String)
step-parted = Idea { $number }, “{ $title }”, is no longer part of idea { $into }: it stands by itself again.

# $count (Number)
idea-unites = { $count ->
    [one] { $count } idea of the same kind is part of it.
   *[other] { $count } ideas of the same kind are part of it.
}
idea-shared = It is yours together with others: your idea is part of it.
# $number (String)
idea-see-whole = See idea { $number }
# $number (String)
# $into (String)
idea-whole = Idea { $number } is part of idea { $into } now. The button leads there.
# $into (String)
case-into = Part of /idea_{ $into }
help-team-merging =
    /merge – bring two ideas together
    /unmerge – take them apart again
merge-button = Merge with another
# $number (String)
# $title (String)
merge-what = Which idea is { $number }, “{ $title }”, a part of? Tap it, or write its number.
