# How dates stand in English sentences.
# By themselves: "Closes: { $closes }". ON: "Closes { ON($closes) }". GENITIVE: after "until", "from", "after".
# BRIEF: in a list of many, which names the time zone once.
# $date has day and month, $year is "none" when it goes without saying, $weekday runs from 1 (Monday) to 7.

day = { $date }{ $year ->
    [none] { "" }
   *[other] { " " }{ $year }
}
day-on = on { day }
day-genitive = { day }

moment = { $weekday-name } { day } at { $time }
moment-on = on { moment }
moment-genitive = { moment }
moment-with-zone = { $moment } ({ $city } time)

day-brief = { $brief }{ $year ->
    [none] { "" }
   *[other] { " " }{ $year }
}
moment-brief = { day-brief } { $time }
