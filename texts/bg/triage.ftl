# Коя идея е първа, колко е голяма и чий глас е пръв на опашката.

# $tier (String) as the company's books name it
case-tier = Ниво: { $tier }

# $count (Number)
# $segment (String) whose support counts; none: everybody's
triage-title = { $segment ->
    [none] <b>Нерешени идеи по точки</b>: { $count }
   *[other] <b>Нерешени идеи по точки</b>, само подкрепата от { $segment }: { $count }
}
# $points (Number)
# $number (String)
# $title (String)
# $reach (Number) people who want it
# $effort (String) S, M, L or none
triage-line = <b>{ $points }</b> · #{ $number } { $title } – { $reach ->
    [one] { $reach } човек
   *[other] { $reach } души
}, { $effort ->
    [none] още без размер
   *[other] размер { $effort }
}
# $shares (Listing)
triage-shares = { $shares }
# $segment (String)
# $count (Number)
triage-share = { $segment } { $count }
triage-rule = Точки: колко души го искат, заедно с автора, ×4 за малка идея (S), ×2 за средна (M), ×1 за голяма (L). Без размер се брои като M.
triage-none = Никоя идея не чака решение. Новите ще стоят тук, първо тези, които искат най-много хора.
triage-none-there = Никой от този сегмент още не подкрепя нерешена идея.
triage-all-sized = Всяка нерешена идея има размер.
triage-all = Всички
triage-unsized = Без размер
triage-button = Идеи по точки
menu-triage = Нерешени идеи според търсене и усилие
menu-effort = Колко голяма е идеята
help-team-triage =
    /triage – нерешени идеи, първо това, което искат най-много хора за най-малко работа; за един сегмент: /triage voters:7
    /effort – колко голяма е идеята: S, M или L
effort-how = Например: /effort 12 S – малка, M – средна, L – голяма.
# $number (String)
# $title (String)
effort-which = Колко голяма е идея № { $number }, „{ $title }“?
# $size (String) S, M or L
effort-size = { $size ->
    [S] S – малка, дни
    [M] M – средна, седмици
   *[L] L – голяма, месеци
}
# $size (String)
effort-unknown = „{ $size }“ не е размер.
# $number (String)
# $title (String)
# $size (String)
effort-done = Идея № { $number }, „{ $title }“, вече е с размер { $size }.
case-effort-button = Размер
# $size (String)
case-effort = Размер: { $size }
# $count (Number)
# $named (Listing) the first few of them
morning-nobodys = { $count ->
    [one] { $count } съобщение чака и никой не го е поел: { $named }
   *[other] { $count } съобщения чакат и никой не ги е поел: { $named }
}
# $count (Number)
home-triage = Идеи за решение · { $count }
choose-open-ideas = <b>Отворени идеи</b>
choose-undecided-ideas = <b>Нерешени идеи</b>
choose-merged-ideas = <b>Обединени идеи</b>
choose-waiting-voices = <b>Какво чака отговор</b>
choose-voice = Докоснете това, за което става дума.
choose-idea = Докоснете тази, за която става дума.
