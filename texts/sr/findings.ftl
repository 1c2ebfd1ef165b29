# The report of a test: what it says, and in which forms the team gets it.

findings-open = Извештај
findings-choose = У ком облику желите извештај о тесту { $number }?
findings-running = Тест још траје: у извештају је оно што је досад стигло.
findings-counted = Бројеви обухватају све чије податке још чувамо.
findings-dropped = Оно што је у овом тесту питано и одговорено обрисано је с временом, како је подешено (GLAS_KEEP_ANSWERS): извештаја о њему више нема. Бројеви људи обухватају само оне који се још чувају.
findings-taken-back = Производ је повучен { ON($at) }: { $reason }
findings-for-us = Страница за нас
findings-for-vendors = Страница за произвођаче
findings-table = Табела (CSV)
findings-picture = Слика
findings-page = { $vendors ->
    [yes] Страница за произвођаче: без имена осим оних која су тестери изабрали, а одговори мање од пет људи нису рашчлањени.
   *[no] Извештај као страница: отвара се у сваком прегледачу, и без мреже.
}
findings-table-sent = Један ред за сваки одговор. Речи стоје само тамо где је тестер дозволио да се цитира.
findings-title = { $product }: извештај о раном тесту
findings-days = Од { $starts } до { $ends }.
findings-free = Сви тестери су производ користили бесплатно. Цитирани су само они који су то дозволили, под именом које су изабрали.
findings-participation = Ко је учествовао
findings-count = { $what ->
    [approved] Одобрени
    [refused] Нису одобрени
    [withdrew] Одустало пре позива
    [invited] Позвано
    [undecided] Још није одговорило
    [declined] Одбило
    [silent] Није одговорило
    [waiting] На листи чекања
    [unplaced] Чекало, али се место није ослободило
    [gone] Одустало пре почетка
    [placed] Добило место
    [active] Тестира
    [completed] Завршило
    [left] Одустало
    [passed] Место прешло на друге
    [unfinished] До краја није одговорило на све
   *[candidate] Кандидати
}
findings-reasons = Зашто су људи одбили или одустали
findings-ways = Како су тестери пронађени
findings-way = { $way ->
    [score] Међу водећим корисницима
    [idea] Подржавају идеју
    [poll] Гласали су у гласању
    [applied] Сами су се пријавили
    [unknown] Више се не чува: профил је повучен
   *[chance] Насумично, изван врха
}
findings-day-count = { $what ->
    [asked] Питано
    [done] Одговорило на све
   *[stuck] Нешто је сметало
}
findings-spread = Медијана { $median }; половина оцена је између { $lower } и { $upper }. { $answers }.
findings-answers = { $count ->
    [one] { $count } одговор
    [few] { $count } одговора
   *[other] { $count } одговора
}
findings-skipped = { $count } без одговора
findings-quoted = { $count ->
    [one] { $count } од њих сме да се цитира.
    [few] { $count } од њих смеју да се цитирају.
   *[other] { $count } од њих сме да се цитира.
}
findings-pictures-gone = { $count ->
    [one] { $count } слика није у овој датотеци.
    [few] { $count } слике нису у овој датотеци.
   *[other] { $count } слика није у овој датотеци.
}
findings-testers = { $count ->
    [one] { $count } тестер
    [few] { $count } тестера
   *[other] { $count } тестера
}
findings-few = Мање од пет одговора: нису рашчлањени.
findings-by = { $name }, бесплатан тест
findings-by-tester = Неко од тестера, бесплатан тест
findings-blockers = Шта је сметало
findings-themes = Шта је рекло више њих
findings-themes-how = Речи и изрази које је употребило бар { $least } тестера. Сваки тестер се рачуна једном, колико год пута их поновио; наставци речи се не узимају у обзир.
findings-changed = Шта се променило
findings-said = Тестери су рекли
findings-we-changed = Промењено
findings-words-erased = (речи су обрисане)
findings-overline = Рани тест, бесплатан
findings-turnout = Завршило { $completed } од { $placed }
findings-median = { $median } ({ $lower }–{ $upper }), { $answers }
findings-scale = Трака је медијана оцена од { $lowest } до { $highest }; у загради је распон у ком је половина оцена.
yousaid-open = Рекли сте, променили смо
yousaid-how = Шта су тестери рекли и шта је промењено? По један ред за свако, са стрелицом између: Тешко скреће -> Управљач је сада шири
yousaid-line = Са обе стране стрелице треба да стоје речи: „{ $line }“
yousaid-many = Највише { $most } редова одједном.
yousaid-long = Највише { $most } знакова са сваке стране стрелице.
yousaid-unquoted = „{ $words }“: управо су то речи некога кога не смемо да цитирамо. Молимо Вас, реците то својим речима.
yousaid-nobody = Нема никога коме бисмо јавили: ниједном тестеру који је нешто одговорио не можемо да пишемо.
yousaid-heard = Прочитаће тестери који су нешто одговорили и којима можемо да пишемо ({ $count }):
yousaid-yes = Јављам тестерима, укупно { $count }
yousaid-done = Јављамо им, и стоји у извештају.
yousaid-told = <b>Ваш тест је нешто променио: { $product }</b>
yousaid-change = Чули смо: { $said }
    Променили смо: { $changed }
themes-open = Преименујем или избацујем теме
themes-how = По један ред за сваку тему, како стоји у извештају, са стрелицом: звонце тихо -> Звонце је претихо. Ако иза стрелице нема ничега, тема се избацује.
themes-done = Забележено. Следећи извештај то прати.
themes-named = { $theme }: зове се „{ $name }“
themes-dropped = { $theme }: избачено
