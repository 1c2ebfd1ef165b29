# Датуми у српским реченицама.
# Сами: „Крај: { $closes }“. ON: „Затвара се { ON($closes) }“. GENITIVE: после „до“, „од“, „после“.

month = { $month ->
    [1] јануара
    [2] фебруара
    [3] марта
    [4] априла
    [5] маја
    [6] јуна
    [7] јула
    [8] августа
    [9] септембра
    [10] октобра
    [11] новембра
   *[12] децембра
}
day = { $day }. { month }{ $year ->
    [none] { "" }
   *[other] { " " }{ $year }. године
}
day-on = { day }
day-genitive = { day }

moment = { $weekday-name }, { day } у { $time }
moment-on = у { $weekday ->
    [1] понедељак
    [2] уторак
    [3] среду
    [4] четвртак
    [5] петак
    [6] суботу
   *[7] недељу
}, { day } у { $time }
moment-genitive = { $weekday ->
    [1] понедељка
    [2] уторка
    [3] среде
    [4] четвртка
    [5] петка
    [6] суботе
   *[7] недеље
}, { day } у { $time }
moment-with-zone = { $moment } (време: { $city })

day-brief = { $brief }{ $year ->
    [none] { "" }
   *[other] { " " }{ $year }.
}
moment-brief = { day-brief } { $time }
