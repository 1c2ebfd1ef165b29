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
# $link (String)
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
# $id (String)
# $at (Moment)
# $actor (String)
# $action (String)
# $subject (String)
audit-line = { $id } · { $at } · { $actor } · { $action } { $subject }
audit-older = Раньше
audit-no-older = Более ранних записей нет.

# В чат команды.
# $number (String)
# $question (String)
# $closes (Moment)
team-chat-opened = Голосование № { $number } открыто и закроется { ON($closes) }: «{ $question }»
# $number (String)
# $question (String)
team-chat-closed = Голосование № { $number } закрыто: «{ $question }» · результаты: /results { $number }
# $number (String)
# $question (String)
team-chat-overdue = Голосование № { $number } уже четырнадцать дней ждёт решения: «{ $question }» · решить: /decide { $number }
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
