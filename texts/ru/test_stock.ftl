# What testers are handed: devices and access links.

trial-stock = { $stock ->
    [devices] Устройства: { $count }, выдано: { $handed }, свободно: { $free }
   *[links] Ссылки доступа: { $count }, выдано: { $handed }, свободно: { $free }
}
trial-links-bring = Новые ссылки доступа
trial-links-ask = Пришлите ссылки доступа: { $product }. Каждая на своей строке, сообщением или текстовым файлом. Каждая достанется одному человеку.
trial-links-file = Пришлите ссылки сообщением или текстовым файлом (UTF-8) до 1 МБ: каждая на своей строке.
trial-links-understood = { $product }, ссылки доступа: { $count }; первая — { $first }, последняя — { $last }. Пока ничего не загружено.
trial-links-yes = Загрузить, всего { $count }
trial-links-no = Ничего не загружать
trial-links-loaded = Новых ссылок доступа: { $count }.
trial-links-wrong = { $why ->
    [empty] Здесь нет ни одной ссылки.
    [long] В списке не больше 10 000 ссылок.
    [link] Строка { $line } — не ссылка: ссылка начинается с https:// и не содержит пробелов.
    [twice] Ссылка из строки { $line } уже стоит в строке { $first }.
   *[known] Ссылка номер { $line } из списка уже была добавлена раньше.
}
trial-link = { $product }, доступ только для вас: { $link }
trial-link-again = Моя ссылка доступа
trial-device-aside = Устройство отложено для вас. Наша команда его передаст.
trial-device-yours = Устройство у вас.
trial-device-out = Тест { $number }, { $product }: кто-то получил место, и устройство отложено. Пожалуйста, передайте его.
trial-devices = Устройства
trial-device-waits = { $place }. Отложено: { $person }
trial-device-with = { $place }. Выдано { ON($since) }: { $person }
trial-device-hand = { $place }. Выдано
trial-device-back = { $place }. Вернулось
