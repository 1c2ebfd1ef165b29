# Неделя голосов: одна картинка и десять строк.

# $since (Day)
# $last (Day)
# $span (String) day (one, so far), running (several, so far) or whole
weekly-title = <b>Неделя голосов наших клиентов</b>: { $span ->
    [day] { $since }, на данный момент
    [running] { $since } – { $last }, на данный момент
   *[whole] { $since } – { $last }
}
# $span (String) as above
# $late (Number) of answers and of promised dates
weekly-quiet = { $span ->
    [whole] Тихая неделя: никто не писал, и ни один новый срок не наступил.
   *[running] Пока тихо: никто не писал, и ни один новый срок не наступил.
} { $late ->
    [0] Хороший момент, чтобы спросить о чём-нибудь клиентов: /newpoll
   *[other] Сначала то, что опаздывает.
}
# $count (Number)
# $ideas (Number)
# $complaints (Number)
# $questions (Number)
# $praise (Number)
weekly-new = <b>Новое</b>: { $count } (идеи { $ideas }, жалобы { $complaints }, вопросы { $questions }, похвалы { $praise }){ $solved ->
    [0] {""}
    [one] {"; "}ещё { $solved } вопрос решил опубликованный ответ
    [few] {"; "}ещё { $solved } вопроса решили опубликованные ответы
    [many] {"; "}ещё { $solved } вопросов решили опубликованные ответы
   *[other] {"; "}ещё { $solved } вопроса решили опубликованные ответы
}
# $kept (Number)
# $promised (Number)
weekly-kept = { $promised ->
    [0] <b>Ответы в срок</b>: ни один срок не наступил
   *[other] <b>Ответы в срок</b>: { $kept } из { $promised }
}
# $count (Number)
weekly-late = { $count ->
    [0] <b>Сейчас опаздывает</b>: ничего
   *[other] <b>Сейчас опаздывает</b>: { $count }
}
# $number (Number)
# $unit (String) hours or minutes
weekly-median = <b>Половина ответов пришла за</b> { $unit ->
    [hours] { $number ->
        [one] { $number } час рабочего времени
        [few] { $number } часа рабочего времени
        [many] { $number } часов рабочего времени
       *[other] { $number } часа рабочего времени
    }
   *[minutes] { $number ->
        [one] { $number } минуту рабочего времени
        [few] { $number } минуты рабочего времени
        [many] { $number } минут рабочего времени
       *[other] { $number } минуты рабочего времени
    }
}
weekly-no-answer = <b>Время до ответа</b>: ответов не было
# $count (Number)
# $named (Listing)
weekly-launched = { $count ->
    [0] <b>Осуществлено</b>: на этой неделе ничего
   *[other] <b>Осуществлено</b>: { $named }
}
# $count (Number)
# $named (Listing)
weekly-planned = { $count ->
    [0] <b>Запланировано</b>: ничего нового
   *[other] <b>Запланировано</b>: { $named }
}
# $count (Number)
# $named (Listing)
weekly-slipped = { $count ->
    [0] <b>Обещанный срок прошёл</b>: нигде
   *[other] <b>Обещанный срок прошёл</b>: { $named }
}
# $count (Number)
# $named (Listing)
weekly-rising = { $count ->
    [0] <b>Растёт</b>: новой поддержки нет
   *[other] <b>Растёт</b>: { $named }
}
# $idea (Text)
# $gained (Number)
weekly-rises = { $idea } +{ $gained }
# $segment (String)
# $before (Number)
weekly-silent = <b>Перестали писать</b>: { $segment } ({ $before ->
    [one] { $before } отклик
    [few] { $before } отклика
    [many] { $before } откликов
   *[other] { $before } отклика
} за четыре недели до этого)
weekly-all-speak = <b>Перестали писать</b>: никто
weekly-before = ‹ Неделей раньше
weekly-after = Неделей позже ›
weekly-so-far = Эта неделя до сих пор ›
menu-weekly = Неделя голосов: картинка и десять строк
help-team-weekly = /weekly – неделя голосов: картинка и десять строк
week-overline = Голоса наших клиентов
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
   *[sun] вс
}
# $kind (String) idea, complaint, question or praise
# $count (Number)
week-kind = { $kind ->
    [idea] Идеи: { $count }
    [complaint] Жалобы: { $count }
    [praise] Похвалы: { $count }
   *[question] Вопросы: { $count }
}
week-kept = ответы в срок
week-median = рабочего времени до половины ответов
week-late = сейчас опаздывает
# $number (Number)
# $unit (String) hours or minutes
week-span = { $unit ->
    [hours] { $number } ч
   *[minutes] { $number } мин
}
# $title (String)
# $number (String)
weekly-idea = «{ $title }» (/idea_{ $number })
# $number (String)
weekly-unread = идея № { $number }, пока не опубликована
