status-how = Напишите /status, номер, статус и, если запланировано, срок и кто отвечает: /status 12 planned 2027-03 by Mira. Для отказа нужна причина: /status 12 declined слишком тяжело для почты. Вариант 2 голосования 7: /status 7.2 launched. Запланировано раньше, чем об этом попросили: /status 12 planned since 2026-05.
# $number (String)
# $title (String)
# $status (String) new, considering, planned, launched or declined
status-which = { $status ->
    [considering] <b>Идея { $number }</b>, «{ $title }», рассматривается. Что с ней будет?
    [planned] <b>Идея { $number }</b>, «{ $title }», запланирована. Что с ней будет?
    [launched] <b>Идея { $number }</b>, «{ $title }», осуществлена. Что с ней будет?
    [declined] <b>Идея { $number }</b>, «{ $title }», отклонена. Что с ней будет?
   *[new] <b>Идея { $number }</b>, «{ $title }», новая. Что с ней будет?
}
# $status (String) new, considering, planned, launched or declined
status-name = { $status ->
    [considering] Рассматривается
    [planned] Запланирована
    [launched] Осуществлена
    [declined] Отклонена
   *[new] Новая
}
# $status (String)
status-unknown = Нет статуса «{ $status }»: new, considering, planned, launched или declined.
# $date (String)
status-date-wrong = «{ $date }» — не срок: напишите месяц, 2027-03, или день, 2027-03-15, а кто отвечает, после слова by.
# $number (String)
# $title (String)
# $status (String) new, considering, planned, launched or declined
# $minutes (Number)
status-done = { $status ->
    [considering] Идея { $number }, «{ $title }», теперь рассматривается.
    [planned] Идея { $number }, «{ $title }», теперь запланирована.
    [launched] Идея { $number }, «{ $title }», теперь осуществлена.
    [declined] Идея { $number }, «{ $title }», теперь отклонена.
   *[new] Идея { $number }, «{ $title }», снова новая.
} { $status ->
    [launched] Автор и те, кто поддерживает, узнают об этом через { $minutes } мин.; до тех пор это можно отменить.
    [declined] Автор и те, кто поддерживает, узнают об этом через { $minutes } мин.; до тех пор это можно отменить.
   *[new] Автор и те, кто поддерживает, прочитают об этом в ближайшей ежедневной сводке; в течение { $minutes } мин. это можно отменить.
}
status-back = Отменить
# $number (String)
# $status (String) new, considering, planned, launched or declined
status-taken-back = { $status ->
    [considering] Отменено, и никто об этом не узнал: идея { $number } рассматривается.
    [planned] Отменено, и никто об этом не узнал: идея { $number } запланирована.
    [launched] Отменено, и никто об этом не узнал: идея { $number } осуществлена.
    [declined] Отменено, и никто об этом не узнал: идея { $number } отклонена.
   *[new] Отменено, и никто об этом не узнал: идея { $number } новая.
}
# $number (String) of an option that of its poll and its own: 7.2
# $kind (String) idea, option or another
status-wrong = { $kind ->
    [idea] Идея { $number } сейчас не может получить этот статус: он у неё уже есть, или она объединена с другой, или отозвана.
    [option] Вариант { $number } уже имеет этот статус.
   *[complaint] Обращение № { $number } сейчас не может получить этот статус.
}
status-reason = Для отказа нужна причина, вашими словами: её прочтут автор и те, кто поддерживает. Пожалуйста, напишите её в следующем сообщении.
# $number (String) of an option that of its poll and its own: 7.2
# $title (String)
# $status (Text)
status-told = Номер { $number }, «{ $title }»: { $status }. Тем, кто этого ждёт, об этом уже сообщают, поэтому отменить это нельзя; статус можно изменить ещё раз.
# $owner (String)
status-responsible = Отвечаете за это вы, раз больше никто не назван: { $owner }
