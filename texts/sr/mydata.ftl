# All that is kept of somebody, as a page.
mydata-as-page = Исто то као страница за читање.
mydata-page = Све што чувамо о Вама
mydata-page-lead = Бројеви којима наша база повезује податке, као и отисци, читаоцу ништа не значе: они су у датотеци JSON. Ни у једној нема ничега о другима.
mydata-moment = { $at }
mydata-topic = { $topic ->
    [you] Ви
    [consents] На шта сте пристали
    [votes] Ваши гласови
    [opened] Гласања која сте отворили
    [draws] Извлачења
    [prizes] Награде и адресе
    [voices] Шта сте рекли
    [support] Идеје које подржавате и чекате
    [answers] Ваша питања која се смеју показати
    [reports] Шта сте пријавили
    [profile] Ваше потребе и Ваша решења
    [score] Колико сте испред других и зашто
    [tests] Тестови
    [friends] Пријатељи и позиви
    [accounts] Други налози
    [news] Новости
    [conversation] Разговор и поруке
    [bans] Забране
    [team] У тиму
   *[other] Остало
}
mydata-field = { $field ->
    [agreed] Пристанак
    [ended] Завршено
    [until] До
    [reached] Корак
    [about] О чему
    [words] Речи
    [reason] Разлог
    [called] Назив
    [zone] Временска зона
    [chosen] Изабрано
    [rating] Оцена
   *[when] Када
}
