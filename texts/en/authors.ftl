# What authors do with what they said, and what it is called.

# $title (String)
voice-called = { $title }
# $file (String) picture, file, voice, video, round or another kind; empty: none
# $number (String)
voice-unnamed = { $file ->
    [picture] Picture { $number }
    [file] File { $number }
    [voice] Voice note { $number }
    [video] Video { $number }
    [round] Video { $number }
   *[other] Message { $number }
}
# $limit (Number)
voice-too-many-ideas = { $limit ->
    [one] Within a day we take { $limit } idea from each person. Tap something else that it may be; if nothing is tapped, the team gets it as a question.
   *[other] Within a day we take { $limit } ideas from each person. Tap something else that it may be; if nothing is tapped, the team gets it as a question.
}
idea-words-missing = What is the idea, in a few words? Your next message adds them.
# $number (String)
idea-wordless = An idea needs a few words: number { $number } stays as it was.
voice-change = Change the words
# $number (String)
voice-change-what = How shall idea { $number } read? Your next message takes the place of all its words; only the team sees how it read before.
# $text (String)
idea-reads-now = It reads now: { $text }
# $public (String) yes or no
# $name (String)
voice-signed = { $public ->
    [yes] Everyone can read and support it, under the name { $name }.
   *[no] The team reads it first. Once they let it stand, everyone can read and support it, under the name { $name }.
}
# $number (String)
# $name (String)
idea-published-signed = Your idea { $number } is on the board now: everyone can read and support it, under the name { $name }. For its first seven days nobody but the team sees how many do.
# $signed (String) yes or no
sign-button = { $signed ->
    [yes] Change the name under it
   *[no] Sign it
}
# $number (String)
sign-how = Under which name shall idea { $number } stand? Everyone reads it. Tap one, or write it in your next message.
# $name (String)
sign-known = As { $name }
sign-nobody = Take the name off
# $longest (Number)
sign-wrong = { $longest ->
    [one] A name has at most { $longest } character, and no links. How shall it read?
   *[other] A name has at most { $longest } characters, and no links. How shall it read?
}
# $number (String)
# $name (String)
sign-done = Idea { $number } stands under the name { $name }.
# $number (String)
sign-none = Idea { $number } stands without a name.

forget-ideas = Your ideas that everyone reads can stay, without a name, for those who support them; or they go with you. Support you gave stays counted, without your name.
forget-ideas-voted = An idea that is an option of a vote already stays there, without your name.
forget-yes-ideas-stay = Erase me, leave my ideas
forget-yes-ideas-too = Erase me and my ideas
