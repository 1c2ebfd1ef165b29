# Съобщение на екипа до един човек.

usage-tell = /tell 17 ТЕКСТ
service-head = <b>Съобщение от нашия екип</b>
# $text (String)
service-text = { $text }
# $person (Text)
service-asked = Да изпратим ли съобщение? Получател: { $person }. Текстът:
service-yes = Изпращам
# $person (Text)
service-what = Какъв да е текстът на съобщението? Получател: { $person }.
# $person (Text)
service-done = Съобщението е на път. Получател: { $person }.
service-stopped = Този човек не желае съобщения, затова нищо не е изпратено. Остава разговор по телефона или на място.
service-unreached = Съобщенията не пристигат там: ботът е блокиран. Нищо не е изпратено.
menu-tell = Съобщение до един клиент
help-team-telling =
    /tell – съобщение до един клиент: готово е, закъснява
    /record – записване на казаното на щанда или по телефона
# $name (String) as the messenger calls the person
# $number (String)
person-named = { $name } (/person_{ $number })
# $name (String) as the messenger calls the person
# $number (String)
case-named = автор: { $name } (/person_{ $number })
