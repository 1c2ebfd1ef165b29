# Words on the picture of results.

picture-seat-binding = остварујемо
picture-seat-advisory = изабрано
picture-option-in-text = (предлог { $number }, погледајте текст)
picture-in-text = (погледајте текст)
picture-tie = изједначено
picture-tie-lot = изједначено, одлучио жреб
# $voters (Number)
picture-turnout = { $voters ->
    [0] Нико није учествовао
    [1] Учествовала је { $voters } особа
    [2] Учествовало вас је двоје
    [3] Учествовало вас је троје
    [4] Учествовало вас је четворо
    [one] Учествовало вас је { $voters }
    [few] Учествовало вас је { $voters }
   *[other] Учествовало вас је { $voters }
}
picture-closed = Гласање је затворено
# $number (String)
# $closed (Moment)
picture-footer = Гласање { $number }, затворено { ON($closed) }
# $votes (Number)
picture-count = { $votes }
