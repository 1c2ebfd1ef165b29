# Сообщение команды одному человеку.

usage-tell = /tell 17 ТЕКСТ
service-head = <b>Сообщение от нашей команды</b>
# $text (String)
service-text = { $text }
# $person (Text)
service-asked = Отправить сообщение? Получатель: { $person }. Текст:
service-yes = Отправить
# $person (Text)
service-what = Каким должен быть текст сообщения? Получатель: { $person }.
# $person (Text)
service-done = Сообщение в пути. Получатель: { $person }.
service-stopped = Этот человек не хочет получать сообщения, поэтому ничего не отправлено. Остаётся позвонить или поговорить при встрече.
service-unreached = Сообщения туда не доходят: бот заблокирован. Ничего не отправлено.
menu-tell = Сообщение одному клиенту
help-team-telling =
    /tell – сообщение одному клиенту: готово, задерживается
    /record – записать сказанное при встрече или по телефону
# $name (String) as the messenger calls the person
# $number (String)
person-named = { $name } (/person_{ $number })
# $name (String) as the messenger calls the person
# $number (String)
case-named = автор: { $name } (/person_{ $number })
