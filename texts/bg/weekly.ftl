# Една седмица гласове: картина и десет реда.

# $since (Day)
# $last (Day)
# $span (String) day (one, so far), running (several, so far) or whole
weekly-title = <b>Седмицата на гласовете на нашите клиенти</b>: { $span ->
    [day] { $since }, досега
    [running] { $since } – { $last }, досега
   *[whole] { $since } – { $last }
}
# $span (String) as above
# $late (Number) of answers and of promised dates
weekly-quiet = { $span ->
    [whole] Тиха седмица: никой не писа и нищо ново не беше за отговор.
   *[running] Засега е тихо: никой не е писал и нищо ново не е било за отговор.
} { $late ->
    [0] Добър момент да попитаме клиентите нещо: /newpoll
   *[other] Първо закъснялото.
}
# $count (Number)
# $ideas (Number)
# $complaints (Number)
# $questions (Number)
# $praise (Number)
weekly-new = <b>Ново</b>: { $count } (идеи { $ideas }, жалби { $complaints }, въпроси { $questions }, похвали { $praise }){ $solved ->
    [0] {""}
    [one] {"; "}{ $solved } въпрос реши публикуван отговор
   *[other] {"; "}{ $solved } въпроса решиха публикувани отговори
}
# $kept (Number)
# $promised (Number)
weekly-kept = { $promised ->
    [0] <b>Отговорено навреме</b>: нищо не беше за отговор
   *[other] <b>Отговорено навреме</b>: { $kept } от { $promised }
}
# $count (Number)
weekly-late = { $count ->
    [0] <b>Закъснява сега</b>: нищо
   *[other] <b>Закъснява сега</b>: { $count }
}
# $number (Number)
# $unit (String) hours or minutes
weekly-median = <b>Половината отговори дойдоха в рамките на</b> { $unit ->
    [hours] { $number ->
        [one] { $number } час работно време
       *[other] { $number } часа работно време
    }
   *[minutes] { $number ->
        [one] { $number } минута работно време
       *[other] { $number } минути работно време
    }
}
weekly-no-answer = <b>Време до отговор</b>: нямаше отговори
# $count (Number)
# $named (Listing)
weekly-launched = { $count ->
    [0] <b>Осъществено</b>: тази седмица нищо
   *[other] <b>Осъществено</b>: { $named }
}
# $count (Number)
# $named (Listing)
weekly-planned = { $count ->
    [0] <b>Планирано</b>: нищо ново
   *[other] <b>Планирано</b>: { $named }
}
# $count (Number)
# $named (Listing)
weekly-slipped = { $count ->
    [0] <b>Обещаният срок мина</b>: никъде
   *[other] <b>Обещаният срок мина</b>: { $named }
}
# $count (Number)
# $named (Listing)
weekly-rising = { $count ->
    [0] <b>Набира подкрепа</b>: нищо ново
   *[other] <b>Набира подкрепа</b>: { $named }
}
# $idea (Text)
# $gained (Number)
weekly-rises = { $idea } +{ $gained }
# $segment (String)
# $before (Number)
weekly-silent = <b>Замлъкнаха</b>: { $segment } ({ $before ->
    [one] { $before } съобщение
   *[other] { $before } съобщения
} в предишните четири седмици)
weekly-all-speak = <b>Замлъкнаха</b>: никой
weekly-before = ‹ Предната седмица
weekly-after = Следващата седмица ›
weekly-so-far = Тази седмица досега ›
menu-weekly = Седмицата на гласовете: картина и десет реда
help-team-weekly = /weekly – седмицата на гласовете: картина и десет реда
week-overline = Гласовете на нашите клиенти
# $since (Day)
# $last (Day)
week-title = { $since } – { $last }
# $day (String) mon to sun
week-day = { $day ->
    [mon] пн
    [tue] вт
    [wed] ср
    [thu] чт
    [fri] пт
    [sat] сб
   *[sun] нд
}
# $kind (String) idea, complaint, question or praise
# $count (Number)
week-kind = { $kind ->
    [idea] Идеи: { $count }
    [complaint] Жалби: { $count }
    [praise] Похвали: { $count }
   *[question] Въпроси: { $count }
}
week-kept = отговорено навреме
week-median = работно време до половината отговори
week-late = закъснява сега
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
weekly-unread = идея № { $number }, още не е публична
