# Внутри команды.

team-title = <b>Команда</b>
# $number (String)
# $name (String)
# $role (String)
# $since (Moment)
team-line = { $number }. { $name } ({ $role ->
    [owner] владелец
    [editor] редактор
    [care] поддержка
   *[analyst] аналитик
}), дата вступления: { $since }
# $role (String)
team-invite-button = Пригласить { $role ->
    [owner] владельца
    [editor] редактора
    [care] в поддержку
   *[analyst] аналитика
}
team-how = Пригласить: <code>/team invite editor</code>. Сменить роль: <code>/team role 3 analyst</code>. Исключить: <code>/team remove 3</code>. Роли: owner — владелец (всё), editor — редактор (голосования и план), care — поддержка (клиенты и ответы им), analyst — аналитик (только читает).
# $role (String)
# $link (Link)
team-invited = По этой ссылке в команду войдёт один человек. Роль: { $role ->
    [owner] владелец
    [editor] редактор
    [care] поддержка
   *[analyst] аналитик
}. Ссылка сработает один раз и действует сутки: { $link }
# $role (String)
team-joined = Добро пожаловать в команду. Ваша роль: { $role ->
    [owner] владелец
    [editor] редактор
    [care] поддержка
   *[analyst] аналитик
}. Что вам доступно: /help
# $name (String)
# $role (String)
team-changed = { $name }: новая роль — { $role ->
    [owner] владелец
    [editor] редактор
    [care] поддержка
   *[analyst] аналитик
}.
# $role (String)
team-your-role = Теперь ваша роль в команде: { $role ->
    [owner] владелец
    [editor] редактор
    [care] поддержка
   *[analyst] аналитик
}. Что вам доступно: /help
# $name (String)
team-removed = { $name } больше не в команде.
team-you-left = Вы больше не в команде. Голосовать как клиент вы можете по-прежнему.

audit-title = <b>Журнал действий</b>
audit-none = Пока никаких действий не было.
audit-line = { $did }, { BRIEF($at) }
audit-did = { $action ->
    [newpoll] { $who } создаёт { $what }
    [edit] { $who } изменяет { $what }
    [open] { $who } открывает { $what }
    [publish] { $who } публикует { $what } в чате «{ $more }»
    [notice] { $who } добавляет примечание: { $what }
    [extend] { $who } переносит закрытие: { $what }
    [close] { $who } закрывает { $what }
    [void] { $who } завершает без результата { $what }
    [clone] { $who } делает копию № { $more }: { $what }
    [decide] { $who } утверждает итог: { $what }
    [override] { $who } принимает другое решение: { $what }
    [export] { $who } выгружает { $what }
    [draw] { $who } объявляет { $what }, участники: { $more }
    [draw-confirm] { $who } подтверждает { $what }
    [disqualify] { $who } снимает билет, { $what }: { $more }
    [draw-excluded] { $who } записывает, у кого нет билета: { $what }
    [retention] { $who } удаляет то, что хранилось достаточно долго, { $what }: { $more }
    [draw-fixed] { $who } фиксирует билеты ({ $more }): { $what }
    [draw-beacon] { $who } получает раунд маяка: { $what }
    [draw-drawn] { $who } проводит { $what }
    [draw-lost] { $who } не может провести { $what }
    [prize-expired] { $who } передаёт дальше { $what }: время на принятие истекло
    [address] { $who } читает адрес, чтобы отправить { $what }
    [address-lost] { $who } больше не может прочитать адрес: { $what }
    [fulfil] { $who } вручает { $what }
    [present-arrived] { $who } отмечает как доставленный { $what }
    [present-again] { $who } покупает ещё раз { $what }
    [resend] { $who } повторно отправляет недошедшее: { $what }
    [codes] { $who } добавляет коды: { $more }
    [broadcast] { $who } начинает { $what }, получатели: { $more }
    [broadcast-pause] { $who } приостанавливает { $what }
    [broadcast-resume] { $who } продолжает { $what }
    [broadcast-cancel] { $who } отменяет { $what }
    [broadcast-resend] { $who } повторяет неизвестные сообщения: { $what }
    [ban] { $who } закрывает участие в розыгрышах: { $what }
    [unban] { $who } снова открывает участие: { $what }
    [invite] { $who } приглашает в команду, роль: { $what }
    [role] { $who } меняет роль: { $what }
    [remove] { $who } исключает из команды: { $what }
    [join] { $who } вступает в команду, роль: { $what }
    [release] { $who } отправляет задержанные сообщения: { $more }
    [drop] { $who } отбрасывает задержанные сообщения: { $more }
    [answer] { $who }: ответ – { $what }
    [take-back] { $who }: ответ возвращён – { $what }
    [take] { $who } берёт себе { $what }
    [publish-idea] { $who } публикует { $what }
    [keep-words] { $who } оставляет прежние слова: { $what }
    [status] { $who }: смена статуса – { $what }
    [status-back] { $who }: смена статуса отменена – { $what }
    [slipped] { $who }: сообщение о нарушенном сроке – { $what }
    [follow-up] { $who }: вопрос о том, как удалось, – { $what }
    [merge] { $who } объединяет { $what } с другой идеей
    [unmerge] { $who } отделяет { $what } от другой идеи
    [unresolved] { $who }: завершено без решения – { $what }
    [tell] { $who }: сообщение, получатель: { $what }
    [effort] { $who }: оценка объёма работы; что: { $what }
    [import-tiers] { $who }: загружен список уровней; людей в нём: { $what }
    [timeline] { $who }: просмотр истории, чья: { $what }
    [record] { $who }: запись разговора – { $what }
    [you-said] { $who }: сообщение тестировщикам, что изменено: { $what }
    [answer-elsewhere] { $who }: ответ при встрече или по телефону – { $what }
    [newtest] { $who } планирует { $what }
    [edit-test] { $who } изменяет черновик: { $what }
    [recruit] { $who } ищет тестировщиков: { $what }
    [approve] { $who } одобряет участие, { $what }: { $more }
    [refuse] { $who } не одобряет участие, { $what }: { $more }
    [announce-test] { $who } объявляет { $what }
    [withdraw-test] { $who } отзывает продукт, { $what }
    [end-test] { $who } завершает { $what }
    [review-built] { $who }: просмотрено – { $what }
    [test-links] { $who } добавляет ссылки доступа: { $what }
    [hand-device] { $who } выдаёт устройство: { $what }
    [device-back] { $who } принимает устройство обратно: { $what }
    [hide] { $who } скрывает с доски: { $what }
    [show] { $who } снова показывает: { $what }
    [keep-hidden] { $who } оставляет скрытым: { $what }
    [leave-reported] { $who } после жалобы оставляет как есть: { $what }
    [launch-photo] { $who } добавляет фото к осуществлённому: { $what }
    [publish-answer] { $who } публикует ответ – { $what }
    [unpublish-answer] { $who } убирает опубликованный ответ – { $what }
    [hand-over] { $who } передаёт другому: { $what }
    [tag] { $who } меняет метки: { $what }
    [ask-who-knows] { $who } спрашивает ведущих пользователей, кто знает больше: { $what }
    [read-answers] { $who } читает все ответы: { $what }
    [mark-answer] { $who } отмечает ответ как полезный: { $what }
    [unmark-answer] { $who } снимает отметку с ответа: { $what }
    [count-devices] { $who } меняет число устройств: { $what }
   *[other] { $who }: { $more }
}
audit-name = { $name }
audit-customer = клиент { $number }
# $number (String)
person-number = клиент { $number } (/person_{ $number })
# $number (String)
person-title = <b>Клиент { $number }</b>
# $contact (Marked) leads to the person
# $since (Moment)
person-contact = Контакт: { $contact }, здесь с { GENITIVE($since) }.
person-stopped = Сообщения отключены с { GENITIVE($at) }: этому человеку ничего не отправляется.
person-unreached = Сообщения не доходят: бот заблокирован.
# $person (Text)
person-team = В команде: { $person }.
# $at (Moment)
# $reason (String)
person-banned = Не участвует в розыгрышах с { GENITIVE($at) }. Причина: { $reason }
# $number (String)
person-ban-how = Чтобы этот человек не участвовал в розыгрышах: <code>/ban { $number } ПРИЧИНА</code>
# $number (String)
person-unban-how = Чтобы снять запрет: <code>/unban { $number }</code>
# $named (String)
person-none = Под «{ $named }» никого не нашлось.
person-how = Человека можно указать номером, который показывают /prizes и /audit, началом билета из списка победителей (/draw) или в виде <code>telegram:123456</code>.
# $person (Text)
person-whom = Кого это касается: { $person }.
# $ticket (String) the beginning of it
# $reason (String)
audit-ticket = { $ticket }, «{ $reason }»
audit-codes = { $count }, «{ $prize }»
audit-gone = некто, чьи данные удалены
audit-never-here = тот, кто здесь ещё ничего не писал
audit-poll = голосование № { $number } «{ $title }»
audit-draw = розыгрыш № { $number } «{ $title }»
audit-award = приз «{ $prize }», место { $place } в розыгрыше № { $draw }
audit-broadcast = рассылку № { $number }
audit-role = { $role ->
    [owner] владелец
    [editor] редактор
    [care] поддержка
   *[analyst] аналитик
}
audit-person-role = { $person } ({ $role })
audit-to-poll = Голосование № { $number }
audit-to-draw = Розыгрыш № { $number }
audit-to-prizes = Призы розыгрыша № { $number }
audit-times = Время указано для часового пояса { $zone }.
audit-newer = Позже
audit-older = Раньше
audit-no-older = Более ранних записей нет.

# В чат команды.
# $number (String)
# $question (String)
# $closes (Moment)
team-chat-opened = Голосование № { $number } открыто и закроется { ON($closes) }: «{ $question }» · /poll_{ $number }
# $number (String)
# $question (String)
team-chat-closed = Голосование № { $number } закрыто: «{ $question }» · результаты: /results_{ $number }
team-chat-closed-tied = Голосование № { $number } закрыто: «{ $question }» · результаты: /results_{ $number }
    Голоса разделились поровну, поэтому сам собой открылся второй тур: голосование № { $runoff }.
# $number (String)
# $question (String)
team-chat-overdue = Голосование № { $number } уже четырнадцать дней ждёт решения: «{ $question }» · решить: /decide_{ $number }
# $number (String)
# $sent (Number)
# $missed (Number)
team-chat-undelivered = Результаты голосования № { $number } разосланы. Доставлено: { $sent }, не доставлено: { $missed }.
# $number (String)
# $problem (String)
team-stuck = Сообщение № { $number } не удалось отправить: { $problem }. Попытки продолжатся в течение суток. Всё остальное, что застрянет в этот час, записано в журнале.
# $number (String)
# $problem (String)
team-stuck-broadcast = Рассылка № { $number } не может продолжаться: { $problem }. Она приостановлена; продолжить её можно кнопкой под сообщением о её ходе.
team-topic-shut = Тема { $topic } в чате { $chat } удалена или закрыта. Всё, что предназначалось для неё, теперь приходит в сам чат.

# На место базы поставлена и запущена её копия.
# $made (Moment)
restored = Теперь этот бот работает с резервной копии, сделанной { ON($made) }. Что было после этого, он не знает.
restored-paused = Рассылки, которые тогда шли, приостановлены; каждую можно продолжить её собственной кнопкой.
# $number (Number)
held =
    { $number ->
        [one] Тогда ждало отправки { $number } сообщение; возможно, с тех пор его доставили. Я задержу его, пока вы не решите. Это можно сделать и позже: /held
        [few] Тогда ждали отправки { $number } сообщения; возможно, с тех пор их доставили. Я задержу их, пока вы не решите. Это можно сделать и позже: /held
        [many] Тогда ждало отправки { $number } сообщений; возможно, с тех пор их доставили. Я задержу их, пока вы не решите. Это можно сделать и позже: /held
       *[other] Тогда ждали отправки { $number } сообщения; возможно, с тех пор их доставили. Я задержу их, пока вы не решите. Это можно сделать и позже: /held
    }
held-button = Задержанные сообщения
held-none = Задержанных сообщений нет.
# $number (Number)
held-send =
    { $number ->
        [one] Отправить, даже если придёт дважды
        [few] Отправить все, даже если часть придёт дважды
        [many] Отправить все, даже если часть придёт дважды
       *[other] Отправить все, даже если часть придёт дважды
    }
held-drop = Не отправлять
# $number (Number)
held-sent =
    { $number ->
        [one] Отправляю { $number } сообщение.
        [few] Отправляю { $number } сообщения.
        [many] Отправляю { $number } сообщений.
       *[other] Отправляю { $number } сообщения.
    }
# $number (Number)
held-dropped =
    { $number ->
        [one] { $number } сообщение не будет отправлено.
        [few] { $number } сообщения не будут отправлены.
        [many] { $number } сообщений не будет отправлено.
       *[other] { $number } сообщения не будут отправлены.
    }
audit-retention = { $kind ->
    [dialogues] начатые и брошенные разговоры
    [messages] записи о сообщениях
    [answers] ответы участников тестов
    [candidates] не участвовавшие в тестах
    [evidence] данные о ведущих пользователях
   *[names] имена тех, кто давно молчит
}
audit-pyramid = вопрос «{ $topic }»
