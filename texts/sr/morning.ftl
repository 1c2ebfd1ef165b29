# Шта екипа чује ујутру: шта дан доноси и шта чека.

# $now (Moment)
morning-title = <b>Добро јутро.</b> Шта доноси дан и шта чека – { $now }:
# $count (Number)
# $named (Listing) the first few of them
morning-closing = { $count ->
    [one] До сутра ујутру се затвара { $count } гласање: { $named }
    [few] До сутра ујутру се затварају { $count } гласања: { $named }
   *[other] До сутра ујутру се затвара { $count } гласања: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-opening = { $count ->
    [one] До сутра ујутру се отвара { $count } гласање: { $named }
    [few] До сутра ујутру се отварају { $count } гласања: { $named }
   *[other] До сутра ујутру се отвара { $count } гласања: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-overdue = { $count ->
    [one] Касни { $count } одлука: { $named }
    [few] Касне { $count } одлуке: { $named }
   *[other] Касни { $count } одлука: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-confirm = { $count ->
    [one] { $count } извлачење чека потврду: { $named }
    [few] { $count } извлачења чекају потврду: { $named }
   *[other] { $count } извлачења чека потврду: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-hand-over = { $count ->
    [one] { $count } награда чека уручење: { $named }
    [few] { $count } награде чекају уручење: { $named }
   *[other] { $count } награда чека уручење: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-codes = { $count ->
    [one] { $count } добитник чека код, а кодова више нема: { $named } · /codes
    [few] { $count } добитника чекају кодове, а кодова више нема: { $named } · /codes
   *[other] { $count } добитника чека кодове, а кодова више нема: { $named } · /codes
}
# $count (Number)
# $named (Listing) the first few of them
morning-unclaimed = { $count ->
    [one] До сутра ујутру истиче рок за прихватање { $count } награде: { $named }
    [few] До сутра ујутру истиче рок за прихватање { $count } награде: { $named }
   *[other] До сутра ујутру истиче рок за прихватање { $count } награда: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-paused = { $count ->
    [one] Паузирано је { $count } слање ({ $named }); наставља га дугме испод његовог тока
    [few] Паузирана су { $count } слања ({ $named }); свако наставља дугме испод његовог тока
   *[other] Паузирано је { $count } слања ({ $named }); свако наставља дугме испод његовог тока
}
# $count (Number)
morning-held = { $count ->
    [one] Од враћања резервне копије задржана је { $count } порука: /held
    [few] Од враћања резервне копије задржане су { $count } поруке: /held
   *[other] Од враћања резервне копије задржано је { $count } порука: /held
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
morning-more = још { $count }
