# Что запланировано, обещано и осуществлено: виды одного списка. Варианты голосований идут тем же путём, что и идеи.

# $number (String) of the poll and of the option: 7.2
# $title (String)
# $status (String) new, considering, planned, launched or declined
option-stands = { $status ->
    [considering] Вариант { $number }, «{ $title }»: мы его рассматриваем.
    [planned] Вариант { $number }, «{ $title }»: он запланирован.
    [launched] Вариант { $number }, «{ $title }»: он осуществлён.
    [declined] Вариант { $number }, «{ $title }»: мы решили его не осуществлять.
   *[new] Вариант { $number }, «{ $title }»: пока ничего не решено.
}
# $status (String) new, considering, planned, launched or declined
# $minutes (Number)
option-heard = { $status ->
    [launched] Те, кто этого ждёт, узнают через { $minutes } мин.; до тех пор это можно отменить.
    [declined] Те, кто этого ждёт, узнают через { $minutes } мин.; до тех пор это можно отменить.
   *[new] Те, кто этого ждёт, прочитают об этом в ближайшей ежедневной сводке; в течение { $minutes } мин. это можно отменить.
}
option-taken-back = Отменено, и никто об этом не узнал.
# $poll (String)
option-not-yet = Варианты голосования № { $poll } можно планировать, когда оно закроется.
# $number (String) of the poll and of the option: 7.2
option-head = <b>Вариант { $number }</b>
# $status (String) considering, planned or launched
status-backwards = { $status ->
    [launched] Это шаг назад: раньше значилось, что это осуществлено. Кому так сказали, те узнают и об этом.
    [planned] Это шаг назад: раньше это было запланировано. Кому так сказали, те узнают и об этом.
   *[considering] Это шаг назад: раньше это рассматривалось. Кому так сказали, те узнают и об этом.
}

# $on (Day)
date-day = { $on }
# $month (Month)
date-month = { $month }
# $date (Text) a day or a month
promise-past = { $date } — этот срок уже прошёл. Назовите, пожалуйста, такой, который ещё впереди.
# $date (Text) a day or a month
promise-before = Обещано раньше: { $date }
# $title (String)
promise-slipped = Обещанный срок для «{ $title }» прошёл, а обещанного ещё нет.
promise-slipped-next = Нам очень жаль. Мы сообщим новый срок, как только он будет назначен.
# $date (Text) a day or a month
promise-now = Новый срок: { $date }
# $fate (String) open, kept, late, slipped, moved, dropped or undone
promise-fate = { $fate ->
    [kept] Обещание выполнено.
    [late] Срок нарушен, осуществлено позже.
    [slipped] Срок нарушен.
    [moved] Срок изменён до его наступления.
    [dropped] Снято до срока.
    [undone] Было осуществлено, но потом отменено.
   *[open] Ещё впереди.
}
# $date (Text) a day or a month
plan-already = Запланировано ещё до того, как об этом попросили, с такого времени: { $date }
# $number (String)
# $title (String)
step-launched-already = Идея { $number }, «{ $title }», осуществлена. Она была у нас в планах ещё до предложения.

# $title (String)
# $kind (String) idea or option
# $number (String) of an option that of its poll and its own: 7.2
ledger-line = { $kind ->
    [option] • { $title } (вариант { $number })
   *[idea] • { $title } (идея { $number })
}
# $view (String) plan, promises or launched
ledger-view = { $view ->
    [promises] Обещания
    [launched] Осуществлено
   *[plan] План
}
# $view (String) plan, promises or launched
ledger-empty = { $view ->
    [promises] Пока ничего не обещано к сроку. Когда появится обещание, оно будет здесь вместе с тем, что из него вышло.
    [launched] Пока ничего не осуществлено. Пожелания собраны среди идей: поддержите то, что хочется увидеть.
   *[plan] План пока пуст. Пожелания собраны среди идей: поддержите то, что хочется увидеть.
}
ledger-button = План и обещания
promises-title = <b>Что мы обещали и что из этого вышло</b>
# $count (Number)
launched-title = <b>Осуществлено на сегодня: { $count }</b>
# $on (Day)
launched-on = Осуществлено: { $on }
menu-promises = Что обещано и что из этого вышло
menu-launched = Что осуществлено
# $question (String)
step-by-vote = Так решило голосование «{ $question }».

# $number (String)
# $title (String)
# $question (String)
idea-to-vote = За идею { $number }, «{ $title }», теперь можно проголосовать: «{ $question }»
# $number (String)
# $status (String) merged, launched, withdrawn or new
# $into (String) the number of the idea that it is part of
idea-not-votable = { $status ->
    [merged] Идея { $number } теперь часть идеи { $into }: возьмите ту.
    [launched] Идея { $number } уже осуществлена.
    [withdrawn] Идея { $number } отозвана.
   *[new] Идея { $number } ещё не опубликована. Сначала опубликуйте её.
}
# $poll (String)
# $question (String)
# $state (String) open, closed, decided or void
idea-voted = { $state ->
    [open] За неё голосуют в голосовании № { $poll }: «{ $question }»
    [void] Она была в голосовании № { $poll }, которое завершено без результата: «{ $question }»
   *[closed] Она была в голосовании № { $poll }: «{ $question }»
}
# $number (String) of an option that of its poll and its own: 7.2
# $title (String)
option-see = #{ $number } { $title }
status-when = К какому сроку и кто отвечает? Например: 2027-03 отвечает Мира
status-when-button = Указать срок и имя
# $count (Number)
# $named (Listing) the first few of them
morning-promised = { $count ->
    [one] Сегодня истекает { $count } обещанный срок: { $named }
    [few] Сегодня истекают { $count } обещанных срока: { $named }
    [many] Сегодня истекает { $count } обещанных сроков: { $named }
   *[other] Сегодня истекает { $count } обещанного срока: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-slipped = { $count ->
    [one] Вчера истёк { $count } обещанный срок, а это ещё не осуществлено: { $named }
    [few] Вчера истекли { $count } обещанных срока, а это ещё не осуществлено: { $named }
    [many] Вчера истекло { $count } обещанных сроков, а это ещё не осуществлено: { $named }
   *[other] Вчера истекло { $count } обещанного срока, а это ещё не осуществлено: { $named }
}
# $title (String)
# $kind (String) idea or option
# $number (String) of an option that of its poll and its own: 7.2
morning-promise = «{ $title }» ({ $kind ->
    [option] вариант { $number }
   *[idea] /idea_{ $number }
})
# $poll (String)
# $number (String)
ballot-idea-gone = Голосование № { $poll } не открывается: идею { $number }, которая стоит среди вариантов, больше никто не видит, потому что её скрыли или отозвали. Уберите её строку командой /edit_{ $poll }, а затем откройте голосование.
# $poll (String)
# $number (String)
winner-hidden = Идея, победившая в голосовании № { $poll }, скрыта, поэтому в план она не входит: идея { $number }. Верните её командой /show_{ $number } и запланируйте командой /status_{ $number } или решите иначе: /decide_{ $poll }
