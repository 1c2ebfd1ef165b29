# Který nápad je první, jak je velký a čí hlas je první ve frontě.

# $tier (String) as the company's books name it
case-tier = Úroveň: { $tier }

# $count (Number)
# $segment (String) whose support counts; none: everybody's
triage-title = { $segment ->
    [none] <b>Nerozhodnuté nápady podle bodů</b>: { $count }
   *[other] <b>Nerozhodnuté nápady podle bodů</b>, jen podpora segmentu { $segment }: { $count }
}
# $points (Number)
# $number (String)
# $title (String)
# $reach (Number) people who want it
# $effort (String) S, M, L or none
triage-line = <b>{ $points }</b> · č. { $number } { $title } – { $reach ->
    [one] { $reach } člověk
    [few] { $reach } lidé
   *[other] { $reach } lidí
}, { $effort ->
    [none] zatím bez velikosti
   *[other] velikost { $effort }
}
# $shares (Listing)
triage-shares = { $shares }
# $segment (String)
# $count (Number)
triage-share = { $segment } { $count }
triage-rule = Body: kolik lidí to chce, i s autorem, ×4 za malý nápad (S), ×2 za střední (M), ×1 za velký (L). Bez velikosti se počítá jako M.
triage-none = Žádný nápad nečeká na rozhodnutí. Nové budou stát tady, nejdřív ty, které chce nejvíc lidí.
triage-none-there = Nikdo z tohoto segmentu zatím nepodporuje nerozhodnutý nápad.
triage-all-sized = Každý nerozhodnutý nápad má velikost.
triage-all = Všechny
triage-unsized = Bez velikosti
triage-button = Nápady podle bodů
menu-triage = Nerozhodnuté nápady podle poptávky a práce
menu-effort = Jak velký je nápad
help-team-triage =
    /triage – nerozhodnuté nápady, nejdřív to, co chce nejvíc lidí za nejméně práce; v jednom segmentu: /triage voters:7
    /effort – jak velký je nápad: S, M nebo L
effort-how = Například: /effort 12 S – malý, M – střední, L – velký.
# $number (String)
# $title (String)
effort-which = Jak velký je nápad č. { $number }, „{ $title }“?
# $size (String) S, M or L
effort-size = { $size ->
    [S] S – malý, dny
    [M] M – střední, týdny
   *[L] L – velký, měsíce
}
# $size (String)
effort-unknown = „{ $size }“ není velikost.
# $number (String)
# $title (String)
# $size (String)
effort-done = Nápad č. { $number }, „{ $title }“, má teď velikost { $size }.
case-effort-button = Velikost
# $size (String)
case-effort = Velikost: { $size }
# $count (Number)
# $named (Listing) the first few of them
morning-nobodys = { $count ->
    [one] { $count } podnět čeká a nikdo si ho nevzal: { $named }
    [few] { $count } podněty čekají a nikdo si je nevzal: { $named }
   *[other] { $count } podnětů čeká a nikdo si je nevzal: { $named }
}
# $count (Number)
home-triage = Nápady k rozhodnutí · { $count }
choose-open-ideas = <b>Otevřené nápady</b>
choose-undecided-ideas = <b>Nerozhodnuté nápady</b>
choose-merged-ideas = <b>Sloučené nápady</b>
choose-waiting-voices = <b>Co čeká na odpověď</b>
choose-voice = Klepněte na to, o co jde.
choose-idea = Klepněte na ten, o který jde.
