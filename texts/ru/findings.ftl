# The report of a test: what it says, and in which forms the team gets it.

findings-open = Отчёт
findings-choose = В каком виде нужен отчёт о тесте { $number }?
findings-running = Тест ещё идёт: в отчёте то, что пришло до сих пор.
findings-counted = В числах учтены все, чьи данные ещё хранятся.
findings-dropped = Вопросы и ответы этого теста со временем удалены, как задано (GLAS_KEEP_ANSWERS): отчёта о нём больше нет. В числах участников — только те, чьи данные ещё хранятся.
findings-taken-back = Продукт отозван { ON($at) }: { $reason }
findings-for-us = Страница для нас
findings-for-vendors = Страница для производителей
findings-table = Таблица (CSV)
findings-picture = Картинка
findings-page = { $vendors ->
    [yes] Страница для производителей: без имён, кроме выбранных самими тестировщиками, а ответы менее чем пяти человек даны без разбивки.
   *[no] Отчёт в виде страницы: открывается в любом браузере, даже без сети.
}
findings-table-sent = По строке на каждый ответ. Слова есть только там, где их разрешено цитировать.
findings-title = { $product }: отчёт о раннем тесте
findings-days = С { $starts } по { $ends }.
findings-free = Все тестировщики пользовались бесплатно. Процитированы только те, кто это разрешил, под выбранным ими именем.
findings-participation = Кто участвовал
findings-count = { $what ->
    [approved] Одобрены
    [refused] Не одобрены
    [withdrew] Передумали до приглашения
    [invited] Приглашены
    [undecided] Ещё не ответили
    [declined] Отказались
    [silent] Не ответили
    [waiting] В листе ожидания
    [unplaced] Ждали, но место не освободилось
    [gone] Передумали до начала
    [placed] Получили место
    [active] Тестируют
    [completed] Прошли до конца
    [left] Вышли сами
    [passed] Место перешло другим
    [unfinished] К концу ответили не на всё
   *[candidate] Кандидаты
}
findings-reasons = Почему люди отказались или вышли
findings-ways = Как нашли тестировщиков
findings-way = { $way ->
    [score] Среди ведущих пользователей
    [idea] Поддерживают идею
    [poll] Участвовали в голосовании
    [applied] Подали заявку сами
    [unknown] Больше не хранится: профиль отозван
   *[chance] Случайно, не из первых
}
findings-day-count = { $what ->
    [asked] Получили вопросы
    [done] Ответили на всё
   *[stuck] Что-то мешало
}
findings-spread = Медиана { $median }; половина оценок лежит между { $lower } и { $upper }. { $answers }.
findings-answers = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}
findings-skipped = { $count ->
    [one] { $count } пропущен
    [few] { $count } пропущены
    [many] { $count } пропущено
   *[other] { $count } пропущено
}
findings-quoted = { $count ->
    [one] { $count } из них можно цитировать.
    [few] { $count } из них можно цитировать.
    [many] { $count } из них можно цитировать.
   *[other] { $count } из них можно цитировать.
}
findings-pictures-gone = { $count ->
    [one] { $count } фотографии нет в этом файле.
    [few] { $count } фотографий нет в этом файле.
    [many] { $count } фотографий нет в этом файле.
   *[other] { $count } фотографии нет в этом файле.
}
findings-testers = { $count ->
    [one] { $count } тестировщик
    [few] { $count } тестировщика
    [many] { $count } тестировщиков
   *[other] { $count } тестировщика
}
findings-few = Меньше пяти ответов: они даны без разбивки.
findings-by = { $name }, бесплатный тест
findings-by-tester = Кто-то из тестировщиков, бесплатный тест
findings-blockers = Что мешало
findings-themes = Что говорили несколько человек
findings-themes-how = Слова и выражения, которые употребили не меньше { $least } тестировщиков. Каждый считается один раз, сколько бы ни повторял; окончания не важны.
findings-changed = Что это изменило
findings-said = Тестировщики сказали
findings-we-changed = Изменено
findings-words-erased = (слова удалены)
findings-overline = Ранний тест, бесплатный
findings-turnout = До конца прошли { $completed } из { $placed }
findings-median = { $median } ({ $lower }–{ $upper }), { $answers }
findings-scale = Полоса — медиана оценок от { $lowest } до { $highest }; в скобках — между чем лежит половина из них.
yousaid-open = Вы сказали — мы изменили
yousaid-how = Что сказали тестировщики и что изменено? По строке на каждое, со стрелкой между ними: Тяжело поворачивает -> Руль теперь шире
yousaid-line = Между сказанным и изменённым стоит стрелка: «{ $line }»
yousaid-many = Не больше { $most } строк сразу.
yousaid-long = Не больше { $most } знаков с каждой стороны стрелки.
yousaid-unquoted = «{ $words }»: это дословно слова того, кого цитировать нельзя. Пожалуйста, скажите это своими словами.
yousaid-nobody = Сообщить об этом некому: никому из ответивших тестировщиков написать нельзя.
yousaid-heard = Это прочтут тестировщики, которые на что-то ответили и которым можно написать ({ $count }):
yousaid-yes = { $count ->
    [one] Сообщить { $count } тестировщику
    [few] Сообщить { $count } тестировщикам
    [many] Сообщить { $count } тестировщикам
   *[other] Сообщить { $count } тестировщикам
}
yousaid-done = Сообщение отправляется; оно войдёт и в отчёт.
yousaid-told = <b>Благодаря вашему тесту кое-что изменено: { $product }</b>
yousaid-change = Мы услышали: { $said }
    Мы изменили: { $changed }
themes-open = Переименовать или убрать темы
themes-how = По строке на тему, как она названа в отчёте, со стрелкой: звонок тихий -> Звонок слишком тихий. Если после стрелки ничего нет, тема убирается.
themes-done = Записано. В следующем отчёте это будет учтено.
themes-named = { $theme }: называется «{ $name }»
themes-dropped = { $theme }: убрано
