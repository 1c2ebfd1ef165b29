# Words on the picture of results.

picture-seat-binding = will be launched
picture-seat-advisory = won
# $number (String) the option, whose letters no font has
picture-option-in-text = (option { $number }, see the text)
picture-in-text = (see the text)
picture-tie = tie
picture-tie-lot = tie, decided by lot
# $voters (Number)
picture-turnout = { $voters ->
    [0] Nobody took part
    [one] { $voters } person took part
   *[other] { $voters } of you took part
}
picture-closed = The vote is closed
# $number (String)
# $closed (Moment)
picture-footer = Poll { $number }, closed { ON($closed) }
# $votes (Number)
picture-count = { $votes }
