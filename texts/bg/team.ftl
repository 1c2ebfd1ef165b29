# Екипът помежду си.

team-title = <b>Екипът</b>
team-line = { $number }. { $name } ({ $role ->
    [owner] собственик
    [editor] редактор
    [care] отговорник за клиентите
   *[analyst] анализатор
}), от { GENITIVE($since) }
team-invite-button = Покана: { $role ->
    [owner] собственик
    [editor] редактор
    [care] отговорник за клиентите
   *[analyst] анализатор
}
team-how = Покана: <code>/team invite editor</code>. Промяна: <code>/team role 3 analyst</code>. Премахване: <code>/team remove 3</code>. Роли: owner – собственик (всичко), editor – редактор (гласувания и план), care – отговорник за клиентите (клиентите и отговорите до тях), analyst – анализатор (чете).
team-invited = Който отвори тази връзка, влиза в екипа с роля { $role ->
    [owner] собственик
    [editor] редактор
    [care] отговорник за клиентите
   *[analyst] анализатор
}. Тя важи за един човек и за един ден: { $link }
team-joined = Добре дошли в екипа. Ролята Ви: { $role ->
    [owner] собственик
    [editor] редактор
    [care] отговорник за клиентите
   *[analyst] анализатор
}. Какво можете да правите: /help
team-changed = { $name } има нова роля: { $role ->
    [owner] собственик
    [editor] редактор
    [care] отговорник за клиентите
   *[analyst] анализатор
}.
team-your-role = Ролята Ви в екипа вече е: { $role ->
    [owner] собственик
    [editor] редактор
    [care] отговорник за клиентите
   *[analyst] анализатор
}. Какво можете да правите: /help
team-removed = { $name } вече не е в екипа.
team-you-left = Вече не сте в екипа. Като клиент можете да гласувате и занапред.

audit-title = <b>Дневник на действията</b>
audit-none = Още няма записани действия.
audit-line = { $id } · { $at } · { $actor } · { $action } { $subject }
audit-older = По-стари
audit-no-older = Няма по-стари.

# До чата на екипа.
team-chat-opened = Гласуване № { $number } е отворено и приключва { ON($closes) }: „{ $question }“
team-chat-closed = Гласуване № { $number } приключи: „{ $question }“ · резултати: /results { $number }
team-chat-overdue = Гласуване № { $number } чака решение вече четиринадесет дни: „{ $question }“ · решение: /decide { $number }
team-chat-undelivered = Резултатите от гласуване № { $number } са разпратени. Доставени: { $sent }, недоставени: { $missed }.
