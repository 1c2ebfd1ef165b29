# What testers are handed: devices and access links.

trial-stock = { $stock ->
    [devices] Уређаји: { $count }, издато { $handed }, слободно { $free }
   *[links] Приступни линкови: { $count }, дато { $handed }, слободно { $free }
}
trial-links-bring = Додајем приступне линкове
trial-links-ask = Молимо Вас, пошаљите приступне линкове: { $product }. Сваки у свом реду, као порука или текстуална датотека. Сваки је за једног тестера.
trial-links-file = Молимо Вас, пошаљите линкове као поруку или као текстуалну датотеку (UTF-8) до 1 MB: сваки у свом реду.
trial-links-understood = { $count ->
    [one] { $product }: { $count } приступни линк, први је { $first }, последњи { $last }. Још ништа није учитано.
    [few] { $product }: { $count } приступна линка, први је { $first }, последњи { $last }. Још ништа није учитано.
   *[other] { $product }: { $count } приступних линкова, први је { $first }, последњи { $last }. Још ништа није учитано.
}
trial-links-yes = Учитавам, укупно { $count }
trial-links-no = Не учитавам ништа
trial-links-loaded = { $count ->
    [one] { $count } приступни линк је спреман.
    [few] { $count } приступна линка су спремна.
   *[other] { $count } приступних линкова је спремно.
}
trial-links-wrong = { $why ->
    [empty] Ту нема ниједног линка.
    [long] Списак има највише 10.000 линкова.
    [link] Ред { $line } није линк: линк почиње са https:// и нема размака.
    [several] У реду { $line } има више линкова. Молимо Вас, ставите сваки у посебан ред.
    [twice] Линк у реду { $line } већ стоји у реду { $first }.
   *[known] Линк број { $line } на списку већ је раније додат.
}
trial-link = Ваш приступ, само за Вас: { $product }, { $link }
trial-link-again = Мој приступни линк
trial-device-aside = Уређај је одвојен за Вас. Наш тим ће Вам га уручити.
trial-device-yours = Уређај је код Вас.
trial-device-out = Тест { $number }, { $product }: неко је добио место и уређај је одвојен. Молимо Вас да га уручите.
trial-devices = Уређаји
trial-device-waits = { $place }. Одвојен: { $person }
trial-device-with = { $place }. Издат { ON($since) }: { $person }
trial-device-hand = { $place }. Издат
trial-device-back = { $place }. Враћен
trial-stock-out = Тест { $number }, { $product }: има слободних места, али { $stock ->
    [devices] нема више слободних уређаја. На листи чекања: { $count }. Чим на страници теста означите да је уређај враћен, на ред долази следећи.
   *[links] нема више приступних линкова. На листи чекања: { $count }. Молимо Вас, додајте нове на страници теста: колико линкова, толико људи долази на ред.
}
trial-waits-for-stock = На листи чекања сте за тест: { $product }. { $stock ->
    [devices] Има места, али тренутно нема слободног уређаја и још се не зна када ће га бити. Јавићемо Вам чим дођете на ред.
   *[links] Има места, али тренутно нема приступних линкова и још се не зна када ће их бити. Јавићемо Вам чим дођете на ред.
}
