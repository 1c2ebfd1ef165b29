# The end of a test: what the team has to give and to get back, and what a tester can still do.

trial-ended = Тест { $number }, { $product }: { $stage ->
    [over] тест завершён.
   *[withdrawn] тест отозван.
} { $count ->
    [0] До конца не дошёл никто.
    [one] До конца дошёл { $count } человек.
    [few] До конца дошли { $count } человека.
    [many] До конца дошли { $count } человек.
   *[other] До конца дошли { $count } человека.
}
trial-promised = Всем, кто дошёл до конца, обещано: { $words }
trial-promised-draw = Благодарность разыгрывается среди них.
trial-devices-out = Ещё не вернулось устройств: { $count }. Попросите вернуть их и отметьте на странице устройств, что вернулось.
trial-completed-way = Кто дошёл до конца: { $count }
trial-completed-title = { $count ->
    [0] { $product }: до конца теста не дошёл никто.
    [one] { $product }: до конца теста дошёл { $count } человек.
    [few] { $product }: до конца теста дошли { $count } человека.
    [many] { $product }: до конца теста дошли { $count } человек.
   *[other] { $product }: до конца теста дошли { $count } человека.
}
trial-completed-line = { $place }. { $person }
trial-give-back = Пожалуйста, верните устройство нашей команде. Если неясно как, спросите нас здесь.
act-test-devices = Ещё не вернулось устройств: { $count }. У кого оно, прочтёт и это:
trial-left-why = Если хотите, одним нажатием скажите почему:
home-tests-own = Мои ранние тесты
