# One’s place in a test: too late for it, back again, no place this time, and what is added to an answer.

trial-too-late = { $product }: начинать этот тест уже поздно. Последний день – { $ends }, и спросить вас было бы уже не о чем. Спасибо за интерес.
act-announcetest = Объявить: { $product }? { $stage ->
    [over] С этого момента это больше не тайна, и тестировщикам можно об этом говорить.
   *[recruiting] С этого момента все покупатели видят тест в списке тестов и могут попросить об участии, а тестировщикам можно о нём говорить.
} Отменить это нельзя.
act-announcetest-seen = Все прочтут:
act-announcetest-draw = Розыгрыш в благодарность начнётся сразу, и его увидят все. Билетов у дошедших до конца: { $count }.
act-announcetest-yes = Объявить всем
announcetest-known = Уже объявлено: { $product }. Об этом можно знать всем.
