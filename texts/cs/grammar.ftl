# Data v českých větách.
# Samotná: „Konec: { $closes }“. ON: „Uzavírá se { ON($closes) }“. GENITIVE: po „do“, „od“.

day = { $date }{ $year ->
    [none] { "" }
   *[other] { " " }{ $year }
}
day-on = { day }
day-genitive = { day }

at = { $hour ->
    [2] ve
    [3] ve
    [4] ve
    [12] ve
    [13] ve
    [14] ve
    [20] ve
    [21] ve
    [22] ve
    [23] ve
   *[other] v
}{ "\u00A0" }{ $time }

moment = { $weekday-name } { day } { at }
moment-on = { $weekday ->
    [1] v pondělí
    [2] v úterý
    [3] ve středu
    [4] ve čtvrtek
    [5] v pátek
    [6] v sobotu
   *[7] v neděli
} { day } { at }
moment-genitive = { $weekday ->
    [1] pondělí
    [2] úterý
    [3] středy
    [4] čtvrtka
    [5] pátku
    [6] soboty
   *[7] neděle
} { day }, { $time }
moment-with-zone = { $moment } (čas: { $city })

day-brief = { $brief }{ $year ->
    [none] { "" }
   *[other] { " " }{ $year }
}
moment-brief = { day-brief } { $time }
