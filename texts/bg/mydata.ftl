# All that is kept of somebody, as a page.
mydata-as-page = Същото като страница за четене.
mydata-page = Всичко, което пазим за Вас
mydata-page-lead = Номерата, с които базата свързва нещата, и хешовете не говорят нищо на читателя: те са във файла JSON. В нито един няма нищо за други хора.
mydata-moment = { $at }
mydata-topic = { $topic ->
    [you] Вие
    [consents] За какво сте съгласни
    [votes] Вашите гласове
    [opened] Гласувания, които сте отворили
    [draws] Тегления
    [prizes] Награди и адреси
    [voices] Какво казахте
    [support] Идеи, които подкрепяте и чакате
    [answers] Ваши въпроси, които може да се показват
    [reports] Какво съобщихте
    [profile] Вашите нужди и собствени решения
    [score] Колко сте напред и защо
    [tests] Тестове
    [friends] Приятели и покани
    [accounts] Други профили
    [news] Новини
    [conversation] Разговор и съобщения
    [bans] Забрани
    [team] В екипа
   *[other] Друго
}
mydata-field = { $field ->
    [agreed] Съгласие
    [ended] Край
    [until] До
    [reached] Стъпка
    [about] За какво
    [words] Думи
    [reason] Причина
    [called] Име
    [zone] Часова зона
    [chosen] Избрано
    [rating] Оценка
   *[when] Кога
}
