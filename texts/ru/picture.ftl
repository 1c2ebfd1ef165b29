# Слова на картинке с результатами.

picture-seat-binding = осуществим
picture-seat-advisory = победил
picture-option-in-text = (вариант { $number }, см. текст)
picture-in-text = (см. текст)
picture-tie = равенство голосов
picture-tie-lot = равенство, решил жребий
# $voters (Number)
picture-turnout = { $voters ->
    [0] Никто не участвовал
    [one] Участвовал { $voters } человек
    [few] Участвовали { $voters } человека
    [many] Участвовало { $voters } человек
   *[other] Участвовало { $voters } человек
}
picture-closed = Голосование закрыто
# $number (String)
# $closed (Moment)
picture-footer = Голосование № { $number }, закрыто { ON($closed) }
# $votes (Number)
picture-count = { $votes }
