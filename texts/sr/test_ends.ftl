# The end of a test: what the team has to give and to get back, and what a tester can still do.

trial-ended = Тест { $number }, { $product }: { $stage ->
    [over] тест је завршен.
   *[withdrawn] тест је повучен.
} { $count ->
    [0] Нико га није довео до краја.
    [one] До краја га је довела { $count } особа.
    [few] До краја су га довеле { $count } особе.
   *[other] До краја га је довело { $count } особа.
}
trial-promised = Свима који су тест довели до краја обећано је: { $words }
trial-promised-draw = Награде се извлаче међу њима.
trial-devices-out = Још није враћено уређаја: { $count }. Молимо Вас да их затражите назад и да на страници с уређајима означите шта је враћено.
trial-completed-way = Довели тест до краја: { $count }
trial-completed-title = { $count ->
    [0] { $product }: нико није довео тест до краја.
    [one] { $product }: тест је до краја довела { $count } особа.
    [few] { $product }: тест су до краја довеле { $count } особе.
   *[other] { $product }: тест је до краја довело { $count } особа.
}
trial-completed-line = { $place }. { $person }
trial-give-back = Молимо Вас да уређај вратите нашем тиму. Ако није јасно како, питајте нас овде.
act-test-devices = Још није враћено уређаја: { $count }. Код кога је уређај, прочитаће и:
trial-left-why = Ако желите, реците зашто, једним додиром:
home-tests-own = Моји рани тестови
