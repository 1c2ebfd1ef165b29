# What testers are handed: devices and access links.

trial-stock = { $stock ->
    [devices] Уређаји: { $count }, издато { $handed }, слободно { $free }
   *[links] Приступне везе: { $count }, дато { $handed }, слободно { $free }
}
trial-links-bring = Нове приступне везе
trial-links-ask = Пошаљите приступне везе: { $product }. Свака у свом реду, као порука или текстуална датотека. Свака иде једном учеснику.
trial-links-file = Пошаљите везе као поруку или као текстуалну датотеку (UTF-8) до 1 MB: свака у свом реду.
trial-links-understood = { $count ->
    [one] { $product }: { $count } приступна веза, прва је { $first }, последња { $last }. Још ништа није учитано.
    [few] { $product }: { $count } приступне везе, прва је { $first }, последња { $last }. Још ништа није учитано.
   *[other] { $product }: { $count } приступних веза, прва је { $first }, последња { $last }. Још ништа није учитано.
}
trial-links-yes = Учитавам, укупно { $count }
trial-links-no = Не учитавам ништа
trial-links-loaded = { $count ->
    [one] { $count } приступна веза је спремна.
    [few] { $count } приступне везе су спремне.
   *[other] { $count } приступних веза је спремно.
}
trial-links-wrong = { $why ->
    [empty] Нема ниједне везе.
    [long] Списак има највише 10.000 веза.
    [link] Ред { $line } није веза: она почиње са https:// и нема размака.
    [twice] Веза у реду { $line } стоји већ у реду { $first }.
   *[known] Веза број { $line } на списку већ је раније донета.
}
trial-link = Ваш приступ, само за Вас: { $product }, { $link }
trial-link-again = Моја приступна веза
trial-device-aside = Уређај је одвојен за Вас. Наш тим ће Вам га уручити.
trial-device-yours = Уређај је код Вас.
trial-device-out = Тест { $number }, { $product }: неко је добио место и уређај је одвојен. Молимо да га уручите.
trial-devices = Уређаји
trial-device-waits = { $place }. Одвојен, { $person }
trial-device-with = { $place }. Издат { $since }, { $person }
trial-device-hand = { $place }. Издат
trial-device-back = { $place }. Враћен
