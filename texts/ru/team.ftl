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
