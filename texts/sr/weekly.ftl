# Недеља гласова у једној слици и десет редова.

# $since (Day)
# $last (Day)
# $span (String) day (one, so far), running (several, so far) or whole
weekly-title = <b>Недеља гласова наших купаца</b>: { $span ->
    [day] { $since }, до сада
    [running] { $since } – { $last }, до сада
   *[whole] { $since } – { $last }
}
# $span (String) as above
# $late (Number) of answers and of promised dates
weekly-quiet = { $span ->
    [whole] Мирна недеља: нико није писао и ништа ново није доспело.
   *[running] За сада мирно: нико није писао и ништа ново није доспело.
} { $late ->
    [0] Добар тренутак да купце нешто питамо: /newpoll
   *[other] Прво оно што касни.
}
# $count (Number)
# $ideas (Number)
# $complaints (Number)
# $questions (Number)
# $praise (Number)
weekly-new = <b>Ново</b>: { $count } (идеје { $ideas }, жалбе { $complaints }, питања { $questions }, похвале { $praise }){ $solved ->
    [0] {""}
    [one] {"; "}{ $solved } питање је решио објављени одговор
    [few] {"; "}{ $solved } питања су решили објављени одговори
   *[other] {"; "}{ $solved } питања су решили објављени одговори
}
# $kept (Number)
# $promised (Number)
weekly-kept = { $promised ->
    [0] <b>Одговорено на време</b>: ништа није доспело
   *[other] <b>Одговорено на време</b>: { $kept } од { $promised }
}
# $count (Number)
weekly-late = { $count ->
    [0] <b>Сада касни</b>: ништа
   *[other] <b>Сада касни</b>: { $count }
}
# $number (Number)
# $unit (String) hours or minutes
weekly-median = <b>Половина одговора стигла је за</b> { $unit ->
    [hours] { $number ->
        [one] { $number } сат радног времена
        [few] { $number } сата радног времена
       *[other] { $number } сати радног времена
    }
   *[minutes] { $number ->
        [one] { $number } минут радног времена
        [few] { $number } минута радног времена
       *[other] { $number } минута радног времена
    }
}
weekly-no-answer = <b>Време до одговора</b>: није било одговора
# $count (Number)
# $named (Listing)
weekly-launched = { $count ->
    [0] <b>Остварено</b>: ове недеље ништа
   *[other] <b>Остварено</b>: { $named }
}
# $count (Number)
# $named (Listing)
weekly-planned = { $count ->
    [0] <b>Планирано</b>: ништа ново
   *[other] <b>Планирано</b>: { $named }
}
# $count (Number)
# $named (Listing)
weekly-slipped = { $count ->
    [0] <b>Обећани рок прошао</b>: нигде
   *[other] <b>Обећани рок прошао</b>: { $named }
}
# $count (Number)
# $named (Listing)
weekly-rising = { $count ->
    [0] <b>У порасту</b>: нема нове подршке
   *[other] <b>У порасту</b>: { $named }
}
# $idea (Text)
# $gained (Number)
weekly-rises = { $idea } +{ $gained }
# $segment (String)
# $before (Number)
weekly-silent = <b>Утихли</b>: { $segment } ({ $before ->
    [one] { $before } јављање
    [few] { $before } јављања
   *[other] { $before } јављања
} у четири недеље пре тога)
weekly-all-speak = <b>Утихли</b>: нико
weekly-before = ‹ Недеља пре
weekly-after = Недеља после ›
weekly-so-far = Ова недеља до сада ›
menu-weekly = Недеља гласова у слици и десет редова
help-team-weekly = /weekly – недеља гласова у слици и десет редова
week-overline = Гласови наших купаца
# $since (Day)
# $last (Day)
week-title = { $since } – { $last }
# $day (String) mon to sun
week-day = { $day ->
    [mon] пон
    [tue] уто
    [wed] сре
    [thu] чет
    [fri] пет
    [sat] суб
   *[sun] нед
}
# $kind (String) idea, complaint, question or praise
# $count (Number)
week-kind = { $kind ->
    [idea] Идеје: { $count }
    [complaint] Жалбе: { $count }
    [praise] Похвале: { $count }
   *[question] Питања: { $count }
}
week-kept = одговорено на време
week-median = радног времена до половине одговора
week-late = сада касни
# $number (Number)
# $unit (String) hours or minutes
week-span = { $unit ->
    [hours] { $number } ч
   *[minutes] { $number } мин
}
# $title (String)
# $number (String)
weekly-idea = „{ $title }“ (/idea_{ $number })
# $number (String)
weekly-unread = идеја { $number }, још није јавна
