# One’s place in a test: too late for it, back again, no place this time, and what is added to an answer.

trial-too-late = { $product }: вече е късно тестът да се започне. Последният ден е { $ends } и нямаше да има какво повече да Ви питаме. Благодарим Ви за интереса.
act-announcetest = Да се обяви ли: { $product }? { $stage ->
    [over] Оттогава вече не е тайна и тестерите може да говорят за това.
   *[recruiting] Оттогава всички клиенти намират теста в списъка с тестове и могат да заявят участие, а тестерите може да говорят за него.
} Това не може да се отмени.
act-announcetest-seen = Всички четат:
act-announcetest-draw = Тегленето за благодарност започва веднага и всички могат да го видят. Билети сред завършилите теста: { $count }.
act-announcetest-yes = Обявявам на всички
announcetest-known = Вече е обявено: { $product }. Всички може да знаят за това.
