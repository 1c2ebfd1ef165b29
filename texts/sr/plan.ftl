# Шта је планирано, обећано и остварено: прикази једног списка. Предлози гласања иду истим путем као идеје.

# $number (String) of the poll and of the option: 7.2
# $title (String)
# $status (String) new, considering, planned, launched or declined
option-stands = { $status ->
    [considering] Предлог { $number }, „{ $title }“: разматрамо га.
    [planned] Предлог { $number }, „{ $title }“: планиран је.
    [launched] Предлог { $number }, „{ $title }“: остварен је.
    [declined] Предлог { $number }, „{ $title }“: одлучили смо да га не спроведемо.
   *[new] Предлог { $number }, „{ $title }“: још ништа није одлучено.
}
# $status (String) new, considering, planned, launched or declined
# $minutes (Number)
option-heard = { $status ->
    [launched] Они који га чекају чуће за то за { $minutes } мин.; дотле може да се повуче.
    [declined] Они који га чекају чуће за то за { $minutes } мин.; дотле може да се повуче.
   *[new] Они који га чекају читаће о томе у следећем дневном прегледу; наредних { $minutes } мин. може да се повуче.
}
option-taken-back = Повучено је и нико није обавештен.
# $poll (String)
option-not-yet = Предлози гласања { $poll } могу да се планирају када се гласање затвори.
# $number (String) of the poll and of the option: 7.2
option-head = <b>Предлог { $number }</b>
# $status (String) considering, planned or launched
status-backwards = { $status ->
    [launched] То је корак уназад: пре тога је стајало да је остварено. Коме је то речено, чуће и ово.
    [planned] То је корак уназад: пре тога је било планирано. Коме је то речено, чуће и ово.
   *[considering] То је корак уназад: пре тога се разматрало. Коме је то речено, чуће и ово.
}

# $on (Day)
date-day = { $on }
# $month (Month)
date-month = { $month }
# $date (Text) a day or a month
promise-past = { $date } – то време је прошло. Молимо Вас да наведете неко које тек долази.
# $date (Text) a day or a month
promise-before = Раније обећано: { $date }
# $title (String)
promise-slipped = За „{ $title }“ смо обећали рок који је прошао, а још није остварено.
promise-slipped-next = Жао нам је. Чућете нови рок чим буде одређен.
# $date (Text) a day or a month
promise-now = Нови рок: { $date }
# $fate (String) open, kept, late, slipped, moved, dropped or undone
promise-fate = { $fate ->
    [kept] Обећање је испуњено.
    [late] Рок је пробијен, остварено је касније.
    [slipped] Рок је пробијен.
    [moved] Рок је промењен пре него што је истекао.
    [dropped] Повучено је пре рока.
    [undone] Остварено је, али је касније повучено.
   *[open] Тек долази.
}
# $date (Text) a day or a month
plan-already = Планирано пре него што је ико питао, од: { $date }
# $number (String)
# $title (String)
step-launched-already = Идеја { $number }, „{ $title }“, остварена је. Планирали смо је пре него што је предложена.

# $title (String)
# $kind (String) idea or option
# $number (String) of an option that of its poll and its own: 7.2
ledger-line = { $kind ->
    [option] • { $title } (предлог { $number })
   *[idea] • { $title } (идеја { $number })
}
# $view (String) plan, promises or launched
ledger-view = { $view ->
    [promises] Обећања
    [launched] Остварено
   *[plan] План
}
# $view (String) plan, promises or launched
ledger-empty = { $view ->
    [promises] За сада ништа није обећано са роком. Кад буде, стајаће овде, заједно са оним што је од тога било.
    [launched] За сада ништа није остварено. Жеље су међу идејама: подржите оно што желите да видите.
   *[plan] План је још празан. Жеље су међу идејама: подржите оно што желите да видите.
}
ledger-button = План и обећања
promises-title = <b>Шта смо обећали и шта је од тога било</b>
# $count (Number)
launched-title = <b>До сада остварено: { $count }</b>
# $on (Day)
launched-on = Остварено: { $on }
menu-promises = Шта је обећано и шта је од тога било
menu-launched = Шта је остварено
# $question (String)
step-by-vote = Тако је одлучено на гласању „{ $question }“.

# $number (String)
# $title (String)
# $question (String)
idea-to-vote = О идеји { $number }, „{ $title }“, сада се гласа: „{ $question }“
# $number (String)
# $status (String) merged, launched, withdrawn or new
# $into (String) the number of the idea that it is part of
idea-not-votable = { $status ->
    [merged] Идеја { $number } је сада део идеје { $into }: узмите ту.
    [launched] Идеја { $number } је већ остварена.
    [withdrawn] Идеју { $number } повукла је особа која ју је написала.
   *[new] Идеја { $number } још није објављена. Најпре је објавите.
}
# $poll (String)
# $question (String)
# $state (String) open, closed, decided or void
idea-voted = { $state ->
    [open] О њој се гласа у гласању { $poll }: „{ $question }“
    [void] О њој се гласало у гласању { $poll }, које је завршено без резултата: „{ $question }“
   *[closed] О њој се гласало у гласању { $poll }: „{ $question }“
}
# $number (String) of an option that of its poll and its own: 7.2
# $title (String)
option-see = #{ $number } { $title }
status-when = До када, и ко је одговоран? На пример: 2027-03 одговара Мира
status-when-button = Додајем рок и име
# $count (Number)
# $named (Listing) the first few of them
morning-promised = { $count ->
    [one] Данас истиче { $count } обећани рок: { $named }
    [few] Данас истичу { $count } обећана рока: { $named }
   *[other] Данас истиче { $count } обећаних рокова: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-slipped = { $count ->
    [one] Јуче је истекао { $count } обећани рок, а још није остварено: { $named }
    [few] Јуче су истекла { $count } обећана рока, а још није остварено: { $named }
   *[other] Јуче је истекло { $count } обећаних рокова, а још није остварено: { $named }
}
# $title (String)
# $kind (String) idea or option
# $number (String) of an option that of its poll and its own: 7.2
morning-promise = „{ $title }“ ({ $kind ->
    [option] предлог { $number }
   *[idea] /idea_{ $number }
})
# $poll (String)
# $number (String)
ballot-idea-gone = Гласање { $poll } се не отвара: идеју { $number }, која је међу предлозима, више нико не чита, јер је склоњена или повучена. Избришите њен ред помоћу /edit_{ $poll }, па отворите гласање.
# $poll (String)
# $number (String)
winner-hidden = Идеја која је победила у гласању { $poll } је склоњена, па не улази у план: идеја { $number }. Вратите је помоћу /show_{ $number } и планирајте је помоћу /status_{ $number }, или одлучите другачије: /decide_{ $poll }
