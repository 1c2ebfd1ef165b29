# Думите върху картината с резултатите.

picture-seat-binding = осъществяваме
picture-seat-advisory = печели
picture-option-in-text = (вариант { $number }, вж. текста)
picture-in-text = (вж. текста)
picture-tie = равенство
picture-tie-lot = равенство, решено с жребий
picture-turnout = { $voters ->
    [0] Никой не е участвал
    [one] Участвал е { $voters } човек
   *[other] Участвахте { $voters } души
}
picture-closed = Гласуването приключи
picture-footer = Гласуване № { $number }, приключило { ON($closed) }
picture-count = { $votes }
