# Порука тима једној особи.

usage-tell = /tell 17 ТЕКСТ
service-head = <b>Порука нашег тима</b>
# $text (String)
service-text = { $text }
# $person (Text)
service-asked = Послати поруку? Прима: { $person }. Пише овако:
service-yes = Шаљем
# $person (Text)
service-what = Шта да пише у поруци? Прима: { $person }.
# $person (Text)
service-done = Порука је на путу. Прима: { $person }.
service-stopped = Ова особа не жели поруке, па ништа није послато. Остаје телефон или разговор на лицу места.
service-unreached = Поруке тамо не стижу: бот је блокиран. Ништа није послато.
menu-tell = Порука једном купцу
help-team-telling =
    /tell – порука једном купцу: спремно је, касни
    /record – бележење онога што је речено на пулту или телефоном
# $name (String) as the messenger calls the person
# $number (String)
person-named = { $name } (/person_{ $number })
# $name (String) as the messenger calls the person
# $number (String)
case-named = аутор: { $name } (/person_{ $number })
