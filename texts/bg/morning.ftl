# Какво чува екипът сутрин: какво носи денят и какво чака.

# $now (Moment)
morning-title = <b>Добро утро.</b> Какво носи денят и какво чака – { $now }:
# $count (Number)
# $named (Listing) the first few of them
morning-closing = { $count ->
    [one] До утре сутринта приключва { $count } гласуване: { $named }
   *[other] До утре сутринта приключват { $count } гласувания: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-opening = { $count ->
    [one] До утре сутринта се отваря { $count } гласуване: { $named }
   *[other] До утре сутринта се отварят { $count } гласувания: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-overdue = { $count ->
    [one] { $count } решение е просрочено: { $named }
   *[other] { $count } решения са просрочени: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-confirm = { $count ->
    [one] { $count } теглене чака потвърждение: { $named }
   *[other] { $count } тегления чакат потвърждение: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-hand-over = { $count ->
    [one] { $count } награда чака връчване: { $named }
   *[other] { $count } награди чакат връчване: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-codes = { $count ->
    [one] { $count } печеливш чака код, а кодове няма: { $named } · /codes
   *[other] { $count } печеливши чакат кодове, а кодове няма: { $named } · /codes
}
# $count (Number)
# $named (Listing) the first few of them
morning-unclaimed = { $count ->
    [one] До утре сутринта изтича срокът за приемане на { $count } награда: { $named }
   *[other] До утре сутринта изтича срокът за приемане на { $count } награди: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-paused = { $count ->
    [one] { $count } разпращане (№ { $named }) е на пауза; продължава се с бутона под съобщението за хода му
   *[other] { $count } разпращания (№ { $named }) са на пауза; всяко се продължава с бутона под съобщението за хода му
}
# $count (Number)
morning-held = { $count ->
    [one] След възстановяване от резервно копие е задържано { $count } съобщение: /held
   *[other] След възстановяване от резервно копие са задържани { $count } съобщения: /held
}
# $question (String)
# $at (Moment)
# $number (String)
morning-poll = „{ $question }“ ({ BRIEF($at) }, /poll_{ $number })
# $question (String)
# $number (String)
morning-decide = „{ $question }“ (/decide_{ $number })
# $title (String)
# $number (String)
morning-draw = „{ $title }“ (/draw_{ $number })
# $title (String)
# $number (String)
morning-prizes = „{ $title }“ (/prizes_{ $number })
# $prize (String)
morning-prize = „{ $prize }“
# $count (Number)
morning-more = още { $count }
