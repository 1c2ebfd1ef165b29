# Który pomysł pierwszy, jak jest duży i czyj głos pierwszy w kolejce.

# $tier (String) as the company's books name it
case-tier = Poziom: { $tier }

# $count (Number)
# $segment (String) whose support counts; none: everybody's
triage-title = { $segment ->
    [none] <b>Nierozstrzygnięte pomysły według punktów</b>: { $count }
   *[other] <b>Nierozstrzygnięte pomysły według punktów</b>, tylko poparcie segmentu { $segment }: { $count }
}
# $points (Number)
# $number (String)
# $title (String)
# $reach (Number) people who want it
# $effort (String) S, M, L or none
triage-line = <b>{ $points }</b> · #{ $number } { $title } – { $reach ->
    [one] { $reach } osoba
    [few] { $reach } osoby
    [many] { $reach } osób
   *[other] { $reach } osoby
}, { $effort ->
    [none] jeszcze bez rozmiaru
   *[other] rozmiar { $effort }
}
# $shares (Listing)
triage-shares = { $shares }
# $segment (String)
# $count (Number)
triage-share = { $segment } { $count }
triage-rule = Punkty: liczba osób, które tego chcą, razem z autorem, ×4 za mały pomysł (S), ×2 za średni (M), ×1 za duży (L). Bez rozmiaru liczy się jak M.
triage-none = Żaden pomysł nie czeka na decyzję. Nowe staną tutaj, najpierw te, których chce najwięcej osób.
triage-none-there = Nikt z tego segmentu nie popiera jeszcze nierozstrzygniętego pomysłu.
triage-all-sized = Każdy nierozstrzygnięty pomysł ma rozmiar.
triage-all = Wszystkie
triage-unsized = Bez rozmiaru
triage-button = Pomysły według punktów
menu-triage = Nierozstrzygnięte pomysły: popyt i praca
menu-effort = Jak duży jest pomysł
help-team-triage =
    /triage – nierozstrzygnięte pomysły, najpierw to, czego chce najwięcej osób za najmniej pracy; w jednym segmencie: /triage voters:7
    /effort – jak duży jest pomysł: S, M lub L
effort-how = Na przykład: /effort 12 S – mały, M – średni, L – duży.
# $number (String)
# $title (String)
effort-which = Jak duży jest pomysł nr { $number }, „{ $title }”?
# $size (String) S, M or L
effort-size = { $size ->
    [S] S – mały, dni
    [M] M – średni, tygodnie
   *[L] L – duży, miesiące
}
# $size (String)
effort-unknown = „{ $size }” to nie rozmiar.
# $number (String)
# $title (String)
# $size (String)
effort-done = Pomysł nr { $number }, „{ $title }”, ma teraz rozmiar { $size }.
case-effort-button = Rozmiar
# $size (String)
case-effort = Rozmiar: { $size }
# $count (Number)
# $named (Listing) the first few of them
morning-nobodys = { $count ->
    [one] { $count } zgłoszenie czeka i nikt go nie przejął: { $named }
    [few] { $count } zgłoszenia czekają i nikt ich nie przejął: { $named }
    [many] { $count } zgłoszeń czeka i nikt ich nie przejął: { $named }
   *[other] { $count } zgłoszenia czeka i nikt go nie przejął: { $named }
}
# $count (Number)
home-triage = Pomysły do decyzji · { $count }
choose-open-ideas = <b>Otwarte pomysły</b>
choose-undecided-ideas = <b>Nierozstrzygnięte pomysły</b>
choose-merged-ideas = <b>Połączone pomysły</b>
choose-waiting-voices = <b>Co czeka na odpowiedź</b>
choose-voice = Proszę dotknąć tego, o co chodzi.
choose-idea = Proszę dotknąć tego, o który chodzi.
