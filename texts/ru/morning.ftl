# Утреннее сообщение команде: что принесёт день и что ждёт.

# $now (Moment)
morning-title = <b>Доброе утро.</b> Что принесёт день и что ждёт – { $now }:
# $count (Number)
# $named (Listing) the first few of them
morning-closing = { $count ->
    [one] До завтрашнего утра закроется { $count } голосование: { $named }
    [few] До завтрашнего утра закроются { $count } голосования: { $named }
    [many] До завтрашнего утра закроется { $count } голосований: { $named }
   *[other] До завтрашнего утра закроется { $count } голосования: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-opening = { $count ->
    [one] До завтрашнего утра откроется { $count } голосование: { $named }
    [few] До завтрашнего утра откроются { $count } голосования: { $named }
    [many] До завтрашнего утра откроется { $count } голосований: { $named }
   *[other] До завтрашнего утра откроется { $count } голосования: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-overdue = { $count ->
    [one] Просрочено { $count } решение: { $named }
    [few] Просрочены { $count } решения: { $named }
    [many] Просрочено { $count } решений: { $named }
   *[other] Просрочено { $count } решения: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-confirm = { $count ->
    [one] { $count } розыгрыш ждёт подтверждения: { $named }
    [few] { $count } розыгрыша ждут подтверждения: { $named }
    [many] { $count } розыгрышей ждут подтверждения: { $named }
   *[other] { $count } розыгрыша ждут подтверждения: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-hand-over = { $count ->
    [one] { $count } приз ждёт вручения: { $named }
    [few] { $count } приза ждут вручения: { $named }
    [many] { $count } призов ждут вручения: { $named }
   *[other] { $count } приза ждут вручения: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-codes = { $count ->
    [one] { $count } победитель ждёт код, а кодов не осталось: { $named } · /codes
    [few] { $count } победителя ждут коды, а кодов не осталось: { $named } · /codes
    [many] { $count } победителей ждут коды, а кодов не осталось: { $named } · /codes
   *[other] { $count } победителя ждут коды, а кодов не осталось: { $named } · /codes
}
# $count (Number)
# $named (Listing) the first few of them
morning-unclaimed = { $count ->
    [one] До завтрашнего утра истекает срок принятия { $count } приза: { $named }
    [few] До завтрашнего утра истекает срок принятия { $count } призов: { $named }
    [many] До завтрашнего утра истекает срок принятия { $count } призов: { $named }
   *[other] До завтрашнего утра истекает срок принятия { $count } приза: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-paused = { $count ->
    [one] Приостановлена { $count } рассылка (№ { $named }); продолжить её можно кнопкой под сообщением о её ходе
    [few] Приостановлены { $count } рассылки (№ { $named }); каждую можно продолжить кнопкой под сообщением о её ходе
    [many] Приостановлено { $count } рассылок (№ { $named }); каждую можно продолжить кнопкой под сообщением о её ходе
   *[other] Приостановлено { $count } рассылки (№ { $named }); каждую можно продолжить кнопкой под сообщением о её ходе
}
# $count (Number)
morning-held = { $count ->
    [one] После восстановления из резервной копии задержано { $count } сообщение: /held
    [few] После восстановления из резервной копии задержаны { $count } сообщения: /held
    [many] После восстановления из резервной копии задержано { $count } сообщений: /held
   *[other] После восстановления из резервной копии задержано { $count } сообщения: /held
}
# $question (String)
# $at (Moment)
# $number (String)
morning-poll = «{ $question }» ({ BRIEF($at) }, /poll_{ $number })
# $question (String)
# $number (String)
morning-decide = «{ $question }» (/decide_{ $number })
# $title (String)
# $number (String)
morning-draw = «{ $title }» (/draw_{ $number })
# $title (String)
# $number (String)
morning-prizes = «{ $title }» (/prizes_{ $number })
# $prize (String)
morning-prize = «{ $prize }»
# $count (Number)
morning-more = ещё { $count }
