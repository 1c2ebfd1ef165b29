status-how = Напишете /status с номера, статуса и, ако е планирано, срок и кой отговаря: /status 12 planned 2027-03 by Mira. За отказ е нужна причина: /status 12 declined твърде тежко за пощата. Вариант 2 от гласуване 7: /status 7.2 launched. Планирано, преди някой да е помолил: /status 12 planned since 2026-05.
# $number (String)
# $title (String)
# $status (String) new, considering, planned, launched or declined
status-which = { $status ->
    [considering] <b>Идея { $number }</b>, „{ $title }“, се обмисля. Какво става с нея?
    [planned] <b>Идея { $number }</b>, „{ $title }“, е планирана. Какво става с нея?
    [launched] <b>Идея { $number }</b>, „{ $title }“, е осъществена. Какво става с нея?
    [declined] <b>Идея { $number }</b>, „{ $title }“, е отхвърлена. Какво става с нея?
   *[new] <b>Идея { $number }</b>, „{ $title }“, е нова. Какво става с нея?
}
# $status (String) new, considering, planned, launched or declined
status-name = { $status ->
    [considering] Обмисля се
    [planned] Планирана
    [launched] Осъществена
    [declined] Отхвърлена
   *[new] Нова
}
# $status (String)
status-unknown = Няма статус „{ $status }“: new, considering, planned, launched или declined.
# $date (String)
status-date-wrong = „{ $date }“ не е срок: напишете месец, 2027-03, или ден, 2027-03-15, а кой отговаря, след думата by.
# $number (String)
# $title (String)
# $status (String) new, considering, planned, launched or declined
# $minutes (Number)
status-done = { $status ->
    [considering] Идея { $number }, „{ $title }“, вече се обмисля.
    [planned] Идея { $number }, „{ $title }“, вече е планирана.
    [launched] Идея { $number }, „{ $title }“, вече е осъществена.
    [declined] Идея { $number }, „{ $title }“, вече е отхвърлена.
   *[new] Идея { $number }, „{ $title }“, отново е нова.
} { $status ->
    [launched] Авторът и тези, които я подкрепят, ще научат след { $minutes } мин.; дотогава може да се отмени.
    [declined] Авторът и тези, които я подкрепят, ще научат след { $minutes } мин.; дотогава може да се отмени.
   *[new] Авторът и тези, които я подкрепят, ще го прочетат в следващия дневен преглед; в рамките на { $minutes } мин. може да се отмени.
}
status-back = Отменям
# $number (String)
# $status (String) new, considering, planned, launched or declined
status-taken-back = { $status ->
    [considering] Отменено, и никой не е научил: идея { $number } се обмисля.
    [planned] Отменено, и никой не е научил: идея { $number } е планирана.
    [launched] Отменено, и никой не е научил: идея { $number } е осъществена.
    [declined] Отменено, и никой не е научил: идея { $number } е отхвърлена.
   *[new] Отменено, и никой не е научил: идея { $number } е нова.
}
# $number (String) of an option that of its poll and its own: 7.2
# $kind (String) idea, option or another
status-wrong = { $kind ->
    [idea] Идея { $number } сега не може да получи този статус: вече го има, или е обединена, или е оттеглена.
    [option] Вариант { $number } вече има този статус.
   *[complaint] Номер { $number } сега не може да получи този статус.
}
status-reason = За отказ е нужна причина, с Ваши думи: нея четат авторът и тези, които подкрепят. Моля, напишете я в следващото съобщение.
# $number (String) of an option that of its poll and its own: 7.2
# $title (String)
# $status (Text)
status-told = Номер { $number }, „{ $title }“: { $status }. Тези, които го чакат, вече научават, затова не може да се отмени; статусът може да се промени отново.
# $owner (String)
status-responsible = Отговаряте Вие, защото не е посочен друг: { $owner }
