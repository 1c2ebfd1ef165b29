# Daty w polskich zdaniach.
# Same: „Koniec: { $closes }”. ON: „Zamyka się { ON($closes) }”. GENITIVE: po „do”, „od”.

day = { $date }{ $year ->
    [none] { "" }
   *[other] { " " }{ $year } roku
}
day-on = { day }
day-genitive = { day }

moment = { $weekday-name }, { day } o { $time }
moment-on = { $weekday ->
    [1] w poniedziałek
    [2] we wtorek
    [3] w środę
    [4] w czwartek
    [5] w piątek
    [6] w sobotę
   *[7] w niedzielę
} { day } o { $time }
moment-genitive = { $weekday ->
    [1] poniedziałku
    [2] wtorku
    [3] środy
    [4] czwartku
    [5] piątku
    [6] soboty
   *[7] niedzieli
} { day }, godz. { $time }
moment-with-zone = { $moment } (czas: { $city })

day-brief = { $brief }{ $year ->
    [none] { "" }
   *[other] { " " }{ $year }
}
moment-brief = { day-brief } { $time }
