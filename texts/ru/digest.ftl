# Новости об идеях, раз в день.

digest-title = { $count ->
    [one] Новости о { $count } идее, которой вы ждёте:
    [few] Новости о { $count } идеях, которых вы ждёте:
    [many] Новости о { $count } идеях, которых вы ждёте:
   *[other] Новости о { $count } идеи, которых вы ждёте:
}
digest-more = { $count ->
    [one] И ещё { $count }; она среди ваших идей.
    [few] И ещё { $count }; они среди ваших идей.
    [many] И ещё { $count }; они среди ваших идей.
   *[other] И ещё { $count }; они среди ваших идей.
}
digest-off = Без ежедневной сводки
digest-stopped = Ежедневная сводка больше не придёт. Когда идею, которой вы ждёте, осуществят или отклонят, мы всё равно об этом сообщим.
digest-settings = Новости и настройки
# $occasion (String) slipped, ballot, parted or follow-up
step-told-of = { $occasion ->
    [slipped] О прошедшем сроке:
    [ballot] О том, что за неё голосуют:
    [parted] О том, что она снова сама по себе:
   *[follow-up] О вопросе, что из этого вышло:
}
step-told = Сообщено: { $told } из { $people }
step-told-waiting = Ещё ждут: { $count }
step-told-unreachable = Недоступны: { $count }
step-told-uncertain = Неизвестно: { $count }
step-told-unwanted = Не хотели слышать: { $count }
