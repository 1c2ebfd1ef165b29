not-understood = Нисам разумео. Шта све умем: /help
nothing-to-cancel = Нема шта да се откаже.
cancelled = Отказано. Ништа није промењено.
number-missing = Молимо Вас, додајте број, на пример: { $command } 7
