# All that is kept of somebody, as a page.
mydata-as-page = То же самое в виде страницы для чтения.
mydata-page = Всё, что мы о вас храним
mydata-page-lead = Номера, которыми база связывает записи, и хеши ничего не говорят читателю: они в файле JSON. Ни в одном из файлов нет ничего о других людях.
mydata-moment = { $at }
mydata-topic = { $topic ->
    [you] Вы
    [consents] На что вы согласились
    [votes] Ваши голоса
    [opened] Какие голосования вы открывали
    [draws] Розыгрыши
    [prizes] Призы и адреса
    [voices] Что вы нам сказали
    [support] Идеи, которые вы поддерживаете и ждёте
    [answers] Ваши вопросы, которые можно показывать
    [reports] О чём вы сообщили
    [profile] Ваши потребности и решения
    [score] Насколько вы впереди и почему
    [tests] Тесты
    [friends] Друзья и приглашения
    [accounts] Другие аккаунты
    [news] Новости
    [conversation] Разговор и сообщения
    [bans] Запреты
    [team] В команде
   *[other] Прочее
}
mydata-field = { $field ->
    [agreed] Согласие
    [ended] Завершено
    [until] До
    [reached] Шаг
    [about] О чём
    [words] Слова
    [reason] Причина
    [called] Название
    [zone] Часовой пояс
    [chosen] Выбор
    [rating] Оценка
   *[when] Когда
}
