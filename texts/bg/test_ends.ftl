# The end of a test: what the team has to give and to get back, and what a tester can still do.

trial-ended = Тест { $number }, { $product }: { $stage ->
    [over] тестът приключи.
   *[withdrawn] тестът е оттеглен.
} { $count ->
    [0] Никой не го е завършил.
    [one] Завършил го е { $count } човек.
   *[other] Завършили са го { $count } души.
}
trial-promised = На всички, които завършиха теста, е обещано: { $words }
trial-promised-draw = Благодарността се тегли между тях.
trial-devices-out = Още невърнати устройства: { $count }. Поискайте ги обратно и отбележете на страницата с устройствата какво се е върнало.
trial-completed-way = Кой завърши теста: { $count }
trial-completed-title = { $count ->
    [0] { $product }: никой не е завършил теста.
    [one] { $product }: тестът е завършен от { $count } човек.
   *[other] { $product }: тестът е завършен от { $count } души.
}
trial-completed-line = { $place }. { $person }
trial-give-back = Моля, върнете устройството на екипа ни. Ако не е ясно как, попитайте ни тук.
act-test-devices = Още невърнати устройства: { $count }. Който има такова, ще прочете и:
trial-left-why = Ако желаете, кажете защо с едно докосване:
home-tests-own = Моите ранни тестове
