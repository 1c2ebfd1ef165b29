# Даты в русских предложениях.
# Сами по себе: «Окончание: { $closes }». ON: «Закрывается { ON($closes) }». GENITIVE: после «до», «после».

day = { $date }{ $year ->
    [none] { "" }
   *[other] { " " }{ $year } года
}
day-on = { day }
day-genitive = { day }

moment = { $weekday-name }, { day }, { $time }
moment-on = { $weekday ->
    [1] в понедельник
    [2] во вторник
    [3] в среду
    [4] в четверг
    [5] в пятницу
    [6] в субботу
   *[7] в воскресенье
}, { day }, в { $time }
moment-genitive = { $weekday ->
    [1] понедельника
    [2] вторника
    [3] среды
    [4] четверга
    [5] пятницы
    [6] субботы
   *[7] воскресенья
}, { day }, { $time }
moment-with-zone = { $moment } (часовой пояс: { $city })

day-brief = { $brief }{ $year ->
    [none] { "" }
   *[other] { " " }{ $year }
}
moment-brief = { day-brief } { $time }
