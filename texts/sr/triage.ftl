# Која идеја иде прва, колика је, и чији је глас први у реду.

# $tier (String) as the company's books name it
case-tier = Ниво: { $tier }

# $count (Number)
# $segment (String) whose support counts; none: everybody's
triage-title = { $segment ->
    [none] <b>Неодлучене идеје по поенима</b>: { $count }
   *[other] <b>Неодлучене идеје по поенима</b>, само подршка сегмента { $segment }: { $count }
}
# $points (Number)
# $number (String)
# $title (String)
# $reach (Number) people who want it
# $effort (String) S, M, L or none
triage-line = <b>{ $points }</b> · #{ $number } { $title } – { $reach ->
    [one] { $reach } особа
    [few] { $reach } особе
   *[other] { $reach } особа
}, { $effort ->
    [none] још без величине
   *[other] величина { $effort }
}
# $shares (Listing)
triage-shares = { $shares }
# $segment (String)
# $count (Number)
triage-share = { $segment } { $count }
triage-rule = Поени: број људи који то желе, с аутором, ×4 за малу идеју (S), ×2 за средњу (M), ×1 за велику (L). Без величине рачуна се као M.
triage-none = Ниједна идеја не чека одлуку. Нове ће стајати овде, прво оне које жели највише људи.
triage-none-there = Нико из овог сегмента још не подржава неку неодлучену идеју.
triage-all-sized = Свака неодлучена идеја има величину.
triage-all = Све
triage-unsized = Без величине
triage-button = Идеје по поенима
menu-triage = Неодлучене идеје по потражњи и послу
menu-effort = Колика је идеја
help-team-triage =
    /triage – неодлучене идеје, прво оно што жели највише људи за најмање посла; за један сегмент: /triage voters:7
    /effort – колика је идеја: S, M или L
effort-how = На пример: /effort 12 S – мала, M – средња, L – велика.
# $number (String)
# $title (String)
effort-which = Колика је идеја { $number }, „{ $title }“?
# $size (String) S, M or L
effort-size = { $size ->
    [S] S – мала, дани
    [M] M – средња, недеље
   *[L] L – велика, месеци
}
# $size (String)
effort-unknown = „{ $size }“ није величина.
# $number (String)
# $title (String)
# $size (String)
effort-done = Идеја { $number }, „{ $title }“, сада је величине { $size }.
case-effort-button = Величина
# $size (String)
case-effort = Величина: { $size }
# $count (Number)
# $named (Listing) the first few of them
morning-nobodys = { $count ->
    [one] { $count } порука чека, а нико је није преузео: { $named }
    [few] { $count } поруке чекају, а нико их није преузео: { $named }
   *[other] { $count } порука чека, а нико их није преузео: { $named }
}
# $count (Number)
home-triage = Идеје за одлуку · { $count }
choose-open-ideas = <b>Отворене идеје</b>
choose-undecided-ideas = <b>Неодлучене идеје</b>
choose-merged-ideas = <b>Спојене идеје</b>
choose-waiting-voices = <b>Шта чека одговор</b>
choose-voice = Додирните оно на шта мислите.
choose-idea = Додирните ону на коју мислите.
