# Какво е казано на щанда или по телефона и е записано от екипа.

record-how = Напишете /record и какво е казано; за познат клиент с номера: <code>/record for 17 Корицата е скъсана</code>
record-nobody = От човек, на когото не можем да пишем:
# $person (Text)
record-person = Казва { $person } и ще получи съобщение:
record-which = Какво е това? Записва се, щом изберете.
record-tap = Още нищо не е записано: изберете какво е това.
# $number (String)
record-done = Записано под номер { $number }, със същия срок за отговор като това, което клиентите пишат сами.
recorded-for-you = Екипът ни записа това, което ни казахте:
# $text (String)
recorded-text = { $text }
case-recorded = Казано на щанда или по телефона
case-settle = Вече е отговорено
# $number (String)
settled = На номер { $number } е отговорено.
menu-record = Какво е казано на щанда или по телефона
