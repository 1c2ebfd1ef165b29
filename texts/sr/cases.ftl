# Жалбе као предмети, шта касни и шта питамо после одговора.

voice-not-formal = За сада ово није рекламација.
voice-make-formal = Подносим рекламацију
# $by (Moment)
voice-reply-by-formal = Ово је рекламација: одговорићемо најкасније до { GENITIVE($by) }.
answer-helped = Да ли Вам је ово помогло?
answer-helped-yes = Да, помогло је
answer-helped-no = Не
answer-rated = Хвала Вам; тим то види.
case-is-solved = Да ли је решено?
case-solved-yes = Да, решено је
case-solved-no = Не, још није
case-solved-thanks = Драго нам је. Хвала Вам што сте нам рекли.
# $number (String)
# $by (Moment)
case-reopened-author = Број { $number } је поново отворен и надлежни то знају. Одговорићемо до { GENITIVE($by) }.
# $number (String)
# $title (Text)
case-reopened = Аутор каже да није решено: број { $number }, „{ $title }“, поново је отворен.
# $number (String)
# $title (Text)
case-unresolved = Нисмо успели да решимо број { $number }: „{ $title }“.
case-sorry = Жао нам је. Можете нам поново писати у свако доба.
case-end = Завршавам без решења
# $number (String)
case-end-why = Зашто се број { $number } завршава без решења? Аутор ће Вашу следећу поруку читати као разлог, уз наше извињење.
# $number (String)
case-ended = Број { $number } је завршен без решења; аутор чита зашто.
case-formal = Рекламација
# $times (Number)
case-reopened-times = { $times ->
    [one] Поново отворено { $times } пут
    [few] Поново отворено { $times } пута
   *[other] Поново отворено { $times } пута
}
# $helpful (String) yes or no
case-helpful = { $helpful ->
    [yes] Одговор је помогао
   *[no] Одговор није помогао
}
idea-ask = Шта треба да радимо боље или да направимо следеће? Само ми напишите; свака идеја добија одговор.

# $count (Number)
late-alert = { $count ->
    [one] { $count } купац већ чека дуже него што смо обећали.
    [few] { $count } купца већ чекају дуже него што смо обећали.
   *[other] { $count } купаца већ чека дуже него што смо обећали.
}
# $count (Number)
late-escalated = { $count ->
    [one] { $count } купац чека двоструко дуже него што смо обећали, без одговора.
    [few] { $count } купца чекају двоструко дуже него што смо обећали, без одговора.
   *[other] { $count } купаца чека двоструко дуже него што смо обећали, без одговора.
}
late-button = Шта касни
late-none = Ништа не касни, ништа не доспева ускоро, и све што чека је неко преузео.
# $count (Number)
late-over = <b>Касни</b>: { $count }
# $count (Number)
late-soon = <b>Ускоро доспева</b>: { $count }
# $count (Number)
late-nobodys = <b>Нико није преузео</b>: { $count }
# $number (String)
# $title (Text)
# $by (Moment)
late-line = #{ $number } { $title } ({ BRIEF($by) })
menu-late = Шта касни, шта доспева ускоро, шта нико није преузео
# $count (Number)
# $named (Listing) the first few of them
morning-late = { $count ->
    [one] { $count } купац чека дуже него што смо обећали: { $named }
    [few] { $count } купца чекају дуже него што смо обећали: { $named }
   *[other] { $count } купаца чека дуже него што смо обећали: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-answer = { $count ->
    [one] { $count } одговор је обећан до сутра ујутро: { $named }
    [few] { $count } одговора су обећана до сутра ујутро: { $named }
   *[other] { $count } одговора је обећано до сутра ујутро: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-ideas = { $count ->
    [one] { $count } идеја чека да буде прочитана и објављена: { $named }
    [few] { $count } идеје чекају да буду прочитане и објављене: { $named }
   *[other] { $count } идеја чека да буде прочитано и објављено: { $named }
}
# $number (String)
# $title (Text)
morning-voice = „{ $title }“ (/case_{ $number })
# $name (String)
case-holder = Преузима: { $name }
case-take = Преузимам
# $name (String)
case-take-over = Преузимам од: { $name }
# $name (String)
case-taken-by = Већ преузима { $name }.
# $number (String)
case-yours = Преузимате број { $number }.
