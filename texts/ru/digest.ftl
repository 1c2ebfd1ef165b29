# Новости об идеях, раз в день.

digest-title = { $count ->
    [one] Новости о { $count } идее, которой Вы ждёте:
    [few] Новости о { $count } идеях, которых Вы ждёте:
    [many] Новости о { $count } идеях, которых Вы ждёте:
   *[other] Новости о { $count } идеи, которых Вы ждёте:
}
digest-more = { $count ->
    [one] И ещё { $count }; она среди Ваших идей.
    [few] И ещё { $count }; они среди Ваших идей.
    [many] И ещё { $count }; они среди Ваших идей.
   *[other] И ещё { $count }; они среди Ваших идей.
}
digest-off = Без ежедневной сводки
digest-stopped = Ежедневная сводка больше не придёт. Когда идею, которой Вы ждёте, осуществят или отклонят, мы всё равно об этом сообщим.
digest-settings = Новости и настройки
step-told = Сообщено: { $told } из { $people }
step-told-waiting = Ещё ждут: { $count }
step-told-unreachable = Недоступны: { $count }
step-told-uncertain = Неизвестно: { $count }
step-told-unwanted = Не хотели слышать: { $count }
