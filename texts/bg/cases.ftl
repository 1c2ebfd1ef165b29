# Жалби като случаи, какво закъснява и какво питаме след отговор.

voice-not-formal = Засега това не е рекламация.
voice-make-formal = Подавам рекламация
# $by (Moment)
voice-reply-by-formal = Това е рекламация: ще отговорим най-късно до { GENITIVE($by) }.
answer-helped = Помогна ли Ви това?
answer-helped-yes = Да, помогна
answer-helped-no = Не
answer-rated = Благодарим Ви; екипът го вижда.
case-is-solved = Решено ли е?
case-solved-yes = Да, решено е
case-solved-no = Не, още не е
case-solved-thanks = Радваме се. Благодарим Ви, че ни казахте.
# $number (String)
# $by (Moment)
case-reopened-author = Номер { $number } отново е отворен и ръководството знае за това. Ще отговорим до { GENITIVE($by) }.
# $number (String)
# $title (Text)
case-reopened = Авторът казва, че не е решено: номер { $number }, „{ $title }“, отново е отворен.
# $number (String)
# $title (Text)
case-unresolved = Не успяхме да решим номер { $number }: „{ $title }“.
case-sorry = Съжаляваме. Можете да ни пишете отново по всяко време.
case-end = Приключвам без решение
# $number (String)
case-end-why = Защо номер { $number } приключва без решение? Авторът ще прочете следващото Ви съобщение като причина, с нашето извинение.
# $number (String)
case-ended = Номер { $number } приключи без решение; авторът чете защо.
case-formal = Рекламация
# $times (Number)
case-reopened-times = { $times ->
    [one] Отваряно отново { $times } път
   *[other] Отваряно отново { $times } пъти
}
# $helpful (String) yes or no
case-helpful = { $helpful ->
    [yes] Отговорът помогна
   *[no] Отговорът не помогна
}
idea-ask = Какво да правим по-добре или какво да създадем следващо? Просто ми пишете; всяка идея получава отговор.

# $count (Number)
late-alert = { $count ->
    [one] { $count } клиент вече чака по-дълго от обещаното.
   *[other] { $count } клиенти вече чакат по-дълго от обещаното.
}
# $count (Number)
late-escalated = { $count ->
    [one] { $count } клиент чака двойно по-дълго от обещаното и няма отговор.
   *[other] { $count } клиенти чакат двойно по-дълго от обещаното и нямат отговор.
}
late-button = Какво закъснява
late-none = Нищо не закъснява, няма близък срок и всичко, което чака, е поето от някого.
# $count (Number)
late-over = <b>Закъснява</b>: { $count }
# $count (Number)
late-soon = <b>Срокът наближава</b>: { $count }
# $count (Number)
late-nobodys = <b>Непоето от никого</b>: { $count }
# $number (String)
# $title (Text)
# $by (Moment)
late-line = #{ $number } { $title } ({ BRIEF($by) })
menu-late = Какво закъснява, какъв срок наближава, какво не е поето
# $count (Number)
# $named (Listing) the first few of them
morning-late = { $count ->
    [one] { $count } клиент чака по-дълго от обещаното: { $named }
   *[other] { $count } клиенти чакат по-дълго от обещаното: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-answer = { $count ->
    [one] { $count } отговор е обещан до утре сутринта: { $named }
   *[other] { $count } отговора са обещани до утре сутринта: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-ideas = { $count ->
    [one] { $count } идея чака да бъде прочетена и публикувана: { $named }
   *[other] { $count } идеи чакат да бъдат прочетени и публикувани: { $named }
}
# $number (String)
# $title (Text)
morning-voice = „{ $title }“ (/case_{ $number })
# $name (String)
case-holder = Поема го: { $name }
case-take = Поемам
# $name (String)
case-take-over = Поемам от: { $name }
# $name (String)
case-taken-by = Вече го поема { $name }.
# $number (String)
case-yours = Номер { $number } е Ваш.
