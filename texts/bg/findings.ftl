# The report of a test: what it says, and in which forms the team gets it.

findings-open = Отчет
findings-choose = В какъв вид искате отчета за тест { $number }?
findings-running = Тестът още тече: в отчета е полученото досега.
findings-counted = Числата включват всички, чиито данни още пазим.
findings-dropped = Попитаното и отговореното в този тест е изтрито с времето, както е зададено (GLAS_KEEP_ANSWERS): отчет за него вече няма. В броя на хората са само тези, които още се пазят.
findings-taken-back = Продуктът е оттеглен { ON($at) }: { $reason }
findings-for-us = Страница за нас
findings-for-vendors = Страница за производителите
findings-table = Таблица (CSV)
findings-picture = Картинка
findings-page = { $vendors ->
    [yes] Страницата за производителите: без имена освен избраните от самите тестери, а отговорите на по-малко от пет души са без разбивка.
   *[no] Отчетът като страница: отваря се във всеки браузър, дори без мрежа.
}
findings-table-sent = По един ред за всеки отговор. Думите стоят само там, където е позволено да се цитират.
findings-title = { $product }: отчет за ранния тест
findings-days = От { $starts } до { $ends }.
findings-free = Всички тестери са го ползвали безплатно. Цитирани са само онези, които са го позволили, под избраното от тях име.
findings-participation = Кой участва
findings-count = { $what ->
    [approved] Одобрени
    [refused] Неодобрени
    [withdrew] Оттеглили се преди поканата
    [invited] Поканени
    [undecided] Още не са отговорили
    [declined] Отказали
    [silent] Не са отговорили
    [waiting] В списъка на чакащите
    [unplaced] Чакали, но място не се е освободило
    [gone] Оттеглили се преди началото
    [placed] Получили място
    [active] Тестват
    [completed] Завършили
    [left] Напуснали
    [passed] Мястото премина към други
    [unfinished] До края не са отговорили на всичко
   *[candidate] Кандидати
}
findings-reasons = Защо хората отказват или напускат
findings-ways = Как са намерени тестерите
findings-way = { $way ->
    [score] Сред водещите потребители
    [idea] Подкрепят идеята
    [poll] Участвали са в гласуването
    [applied] Сами са поискали
    [unknown] Вече не се пази: профилът е оттеглен
   *[chance] Случайно, извън първите
}
findings-day-count = { $what ->
    [asked] Попитани
    [done] Отговорили на всичко
   *[stuck] Нещо е пречело
}
findings-spread = Медиана { $median }; половината оценки са между { $lower } и { $upper }. { $answers }.
findings-answers = { $count ->
    [one] { $count } отговор
   *[other] { $count } отговора
}
findings-skipped = { $count ->
    [one] { $count } пропуснат
   *[other] { $count } пропуснати
}
findings-quoted = { $count ->
    [one] { $count } от тях може да се цитира.
   *[other] { $count } от тях може да се цитират.
}
findings-pictures-gone = { $count ->
    [one] { $count } снимка не е в този файл.
   *[other] { $count } снимки не са в този файл.
}
findings-testers = { $count ->
    [one] { $count } тестер
   *[other] { $count } тестери
}
findings-few = По-малко от пет отговора: дадени са без разбивка.
findings-by = { $name }, безплатен тест
findings-by-tester = Някой от тестерите, безплатен тест
findings-blockers = Какво пречеше
findings-themes = Какво казаха няколко души
findings-themes-how = Думи и изрази, които са използвали поне { $least } тестери. Всеки тестер се брои веднъж, колкото и да повтаря; окончанията нямат значение.
findings-changed = Какво промени това
findings-said = Тестерите казаха
findings-we-changed = Променено
findings-words-erased = (думите са изтрити)
findings-overline = Ранен тест, безплатен
findings-turnout = Завършили са { $completed } от { $placed }
findings-median = { $median } ({ $lower }–{ $upper }), { $answers }
findings-scale = Лентата е медианата на оценките от { $lowest } до { $highest }; в скоби е обхватът на половината от тях.
yousaid-open = Казахте – променихме
yousaid-how = Какво казаха тестерите и какво е променено? По един ред за всяко, със стрелка между тях: Завива трудно -> Кормилото вече е по-широко
yousaid-line = Между казаното и промененото стои стрелка: „{ $line }“
yousaid-many = Най-много { $most } реда наведнъж.
yousaid-long = Най-много { $most } знака от всяка страна на стрелката.
yousaid-unquoted = „{ $words }“: това са точните думи на човек, когото не бива да цитираме. Моля, кажете го със свои думи.
yousaid-nobody = Няма на кого да се съобщи: до никого от тестерите, които са отговорили, не може да стигне съобщение.
yousaid-heard = Ще го прочетат тестерите, които са отговорили на нещо и до които може да стигне съобщение ({ $count }):
yousaid-yes = { $count ->
    [one] Съобщавам на { $count } тестер
   *[other] Съобщавам на { $count } тестери
}
yousaid-done = Съобщава им се и влиза в отчета.
yousaid-told = <b>Вашият тест промени нещо: { $product }</b>
yousaid-change = Чухме: { $said }
    Променихме: { $changed }
themes-open = Преименувам или махам теми
themes-how = По един ред за всяка тема, както стои в отчета, със стрелка: звънец тих -> Звънецът е твърде тих. Ако след стрелката няма нищо, темата отпада.
themes-done = Записано е. Влиза в следващия отчет.
themes-named = { $theme }: нарича се „{ $name }“
themes-dropped = { $theme }: махната
