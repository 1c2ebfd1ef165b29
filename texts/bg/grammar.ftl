# Датите в българските изречения.
# Сами: „Край: { $closes }“. ON: „Затваря се { ON($closes) }“. GENITIVE: след „до“, „от“, „след“.

day = { $date }{ $year ->
    [none] { "" }
   *[other] { " " }{ $year } година
}
day-on = на { day }
day-genitive = { day }

moment = { $weekday-name }, { day }, { $time } часа
moment-on = { $weekday ->
    [2] във{ " " }
   *[other] в{ "\u00A0" }
}{ $weekday-name }, { day }, в { $time } часа
moment-genitive = { moment }
moment-with-zone = { $moment } (часова зона: { $city })

day-brief = { $brief }{ $year ->
    [none] { "" }
   *[other] .{ $year }
}
moment-brief = { day-brief } { $time }
