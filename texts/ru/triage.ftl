# Какая идея первая, насколько она велика и чей голос первый в очереди.

# $tier (String) as the company's books name it
case-tier = Уровень: { $tier }

# $count (Number)
# $segment (String) whose support counts; none: everybody's
triage-title = { $segment ->
    [none] <b>Нерешённые идеи по баллам</b>: { $count }
   *[other] <b>Нерешённые идеи по баллам</b>, только поддержка сегмента { $segment }: { $count }
}
# $points (Number)
# $number (String)
# $title (String)
# $reach (Number) people who want it
# $effort (String) S, M, L or none
triage-line = <b>{ $points }</b> · #{ $number } { $title } – { $reach ->
    [one] { $reach } человек
    [few] { $reach } человека
    [many] { $reach } человек
   *[other] { $reach } человека
}, { $effort ->
    [none] размера пока нет
   *[other] размер { $effort }
}
# $shares (Listing)
triage-shares = { $shares }
# $segment (String)
# $count (Number)
triage-share = { $segment } { $count }
triage-rule = Баллы: сколько людей этого хотят, вместе с автором, ×4 за малую идею (S), ×2 за среднюю (M), ×1 за большую (L). Без размера идея считается как M.
triage-none = Ни одна идея не ждёт решения. Новые появятся здесь: сначала те, которых хотят больше всего людей.
triage-none-there = Никто из этого сегмента пока не поддерживает нерешённую идею.
triage-all-sized = У каждой нерешённой идеи есть размер.
triage-all = Все
triage-unsized = Без размера
triage-button = Идеи по баллам
menu-triage = Нерешённые идеи: спрос и объём работы
menu-effort = Насколько велика идея
help-team-triage =
    /triage – нерешённые идеи, сначала то, чего хотят больше всего людей за наименьшую работу; по одному сегменту: /triage voters:7
    /effort – насколько велика идея: S, M или L
effort-how = Например: /effort 12 S – малая, M – средняя, L – большая.
# $number (String)
# $title (String)
effort-which = Насколько велика идея № { $number }, «{ $title }»?
# $size (String) S, M or L
effort-size = { $size ->
    [S] S – малая, дни
    [M] M – средняя, недели
   *[L] L – большая, месяцы
}
# $size (String)
effort-unknown = «{ $size }» – не размер.
# $number (String)
# $title (String)
# $size (String)
effort-done = Идея № { $number }, «{ $title }», теперь размера { $size }.
case-effort-button = Размер
# $size (String)
case-effort = Размер: { $size }
# $count (Number)
# $named (Listing) the first few of them
morning-nobodys = { $count ->
    [one] { $count } обращение ждёт, и его никто не взял: { $named }
    [few] { $count } обращения ждут, и их никто не взял: { $named }
    [many] { $count } обращений ждут, и их никто не взял: { $named }
   *[other] { $count } обращения ждут, и их никто не взял: { $named }
}
# $count (Number)
home-triage = Идеи, ждущие решения · { $count }
choose-open-ideas = <b>Открытые идеи</b>
choose-undecided-ideas = <b>Нерешённые идеи</b>
choose-merged-ideas = <b>Объединённые идеи</b>
choose-waiting-voices = <b>Что ждёт ответа</b>
choose-voice = Нажмите на то, о чём речь.
choose-idea = Нажмите на ту, о которой речь.
