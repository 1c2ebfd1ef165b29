# What testers are handed: devices and access links.

trial-stock = { $stock ->
    [devices] Устройства: { $count }, раздадени: { $handed }, свободни: { $free }
   *[links] Връзки за достъп: { $count }, дадени: { $handed }, свободни: { $free }
}
trial-links-bring = Нови връзки за достъп
trial-links-ask = Изпратете връзките за достъп: { $product }. Всяка е на свой ред, като съобщение или текстов файл. Всяка отива при един участник.
trial-links-file = Изпратете връзките като съобщение или като текстов файл (UTF-8) до 1 MB: всяка на свой ред.
trial-links-understood = { $product }, връзки за достъп: { $count }; първата е { $first }, последната е { $last }. Още нищо не е качено.
trial-links-yes = Качвам, общо { $count }
trial-links-no = Не качвам нищо
trial-links-loaded = Нови връзки за достъп: { $count }.
trial-links-wrong = { $why ->
    [empty] Няма нито една връзка.
    [long] Списъкът има най-много 10 000 връзки.
    [link] Ред { $line } не е връзка: тя започва с https:// и няма интервали.
    [twice] Връзката на ред { $line } вече стои на ред { $first }.
   *[known] Връзка номер { $line } от списъка вече е добавена по-рано.
}
trial-link = { $product }, достъп само за Вас: { $link }
trial-link-again = Моята връзка за достъп
trial-device-aside = Устройство е заделено за Вас. Екипът ни ще Ви го предаде.
trial-device-yours = Устройството е при Вас.
trial-device-out = Тест { $number }, { $product }: някой има място и устройството е заделено. Моля, предайте го.
trial-devices = Устройства
trial-device-waits = { $place }. Заделено: { $person }
trial-device-with = { $place }. Предадено { ON($since) }: { $person }
trial-device-hand = { $place }. Предадено
trial-device-back = { $place }. Върнато
trial-stock-out = Тест { $number }, { $product }: има свободни места, но { $stock ->
    [devices] няма повече свободни устройства. В списъка на чакащите: { $count }. Щом отбележите на страницата на теста, че устройство е върнато, идва ред на следващия.
   *[links] няма повече връзки за достъп. В списъка на чакащите: { $count }. Моля, добавете нови на страницата на теста: всяка дава място на следващия.
}
trial-waits-for-stock = Вие сте в списъка на чакащите за теста на { $product }. { $stock ->
    [devices] Има място, но в момента няма свободно устройство и още не се знае кога ще има. Ще Ви пишем веднага щом дойде Вашият ред.
   *[links] Има място, но в момента няма връзки за достъп и още не се знае кога ще има. Ще Ви пишем веднага щом дойде Вашият ред.
}
