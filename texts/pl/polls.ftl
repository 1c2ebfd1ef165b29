# Lists, results and the launch plan: for everyone.

polls-open-title = <b>Trwające głosowania</b>
polls-none-open = W tej chwili nie trwa żadne głosowanie. Co już postanowiono: /plan

# $number (String)
# $question (String)
# $closes (Moment)
polls-line = <b>#{ $number }</b> { $question }
    Kończy się { ON($closes) }. /vote_{ $number }

# $number (String)
# $question (String)
# $state (String) draft, scheduled, open, closed, decided or void
polls-team-line = <b>#{ $number }</b> { $question } ({ $state ->
    [draft] szkic
    [scheduled] zaplanowane
    [open] trwa
    [closed] zakończone
    [decided] rozstrzygnięte
   *[void] unieważnione
}) /poll_{ $number }
polls-team-title = <b>Wszystkie głosowania</b>
polls-team-none = Nie ma jeszcze głosowań. Pierwsze można przygotować tak: /newpoll

# $poll (String)
no-such-poll = Nie ma głosowania nr { $poll }. Trwające: /polls

# $question (String)
result-title = <b>{ $question }</b>

# $voters (Number)
result-turnout = { $voters ->
    [0] Głosowanie zakończone. Nikt nie wziął w nim udziału.
    [one] Głosowanie zakończone: wzięła w nim udział { $voters } osoba.
    [few] Głosowanie zakończone: wzięły w nim udział { $voters } osoby.
    [many] Głosowanie zakończone: wzięło w nim udział { $voters } osób.
   *[other] Głosowanie zakończone: wzięło w nim udział { $voters } osoby.
}

# $seats (Number)
result-winners-binding = { $seats ->
    [one] Zrealizujemy tę propozycję:
    [few] Zrealizujemy te { $seats } propozycje:
    [many] Zrealizujemy te { $seats } propozycji:
   *[other] Zrealizujemy te { $seats } propozycji:
}

# $seats (Number)
result-winners-advisory = { $seats ->
    [one] Wygrała ta propozycja (zespół podejmie teraz decyzję i ją ogłosi):
    [few] Wygrały te { $seats } propozycje (zespół podejmie teraz decyzję i ją ogłosi):
    [many] Wygrało tych { $seats } propozycji (zespół podejmie teraz decyzję i ją ogłosi):
   *[other] Wygrało tych { $seats } propozycji (zespół podejmie teraz decyzję i ją ogłosi):
}

# $place (String)
# $text (String)
# $votes (Number)
result-winner = { $votes ->
    [one] { $place }. { $text }: { $votes } głos
    [few] { $place }. { $text }: { $votes } głosy
    [many] { $place }. { $text }: { $votes } głosów
   *[other] { $place }. { $text }: { $votes } głosu
}

# $place (String)
# $text (String)
# $votes (Number)
# $tied (String)
result-option = { $votes ->
    [one] { $place }. { $text }: { $votes } głos
    [few] { $place }. { $text }: { $votes } głosy
    [many] { $place }. { $text }: { $votes } głosów
   *[other] { $place }. { $text }: { $votes } głosu
}{ $tied ->
    [seat] { " " }✓
    [tied-seat] { " " }✓ (remis)
    [tied] { " " }(remis)
   *[none] { "" }
}
result-all = <b>Wszystkie propozycje</b>

# $runoff (String) number of the second vote
result-runoff = Jest remis, rozstrzyga dogrywka: /vote_{ $runoff }
result-runoff-over = { $state ->
    [void] Dogrywkę unieważniono: /results_{ $runoff }
   *[closed] Dogrywka jest zakończona: /results_{ $runoff }
}

# $choices (Listing)
# $reason (String)
# $at (Moment)
result-overridden = Zespół podjął { ON($at) } inną decyzję: { $choices }. Uzasadnienie: { $reason }
# $reason (String)
# $at (Moment)
result-overridden-none = Zespół podjął { ON($at) } inną decyzję: żadnej z tych propozycji nie zrealizujemy. Uzasadnienie: { $reason }
# $at (Moment)
result-confirmed = Zespół zatwierdził wynik { ON($at) }.
# $reason (String)
result-reason = Głosowanie zakończono przed terminem. Uzasadnienie: { $reason }

# $closes (Moment)
results-hidden = Do końca głosowania wyniki są ukryte i nie widzi ich nikt, nawet zespół. Głosowanie kończy się { ON($closes) }.
# $voters (Number)
results-so-far = { $voters ->
    [0] Głosowanie jeszcze trwa. Nikt dotąd nie zagłosował.
    [one] Głosowanie jeszcze trwa. Dotąd zagłosowała { $voters } osoba.
    [few] Głosowanie jeszcze trwa. Dotąd zagłosowały { $voters } osoby.
    [many] Głosowanie jeszcze trwa. Dotąd zagłosowało { $voters } osób.
   *[other] Głosowanie jeszcze trwa. Dotąd zagłosowało { $voters } osoby.
}
# $reason (String)
results-void = To głosowanie unieważniono. Uzasadnienie: { $reason }
results-void-silent = To głosowanie unieważniono.
results-not-yet = To głosowanie jeszcze się nie rozpoczęło, więc nie ma wyników.
result-in-full = Wszystkie wyniki
result-recount = Przeliczam samodzielnie
result-my-receipt = Moje pokwitowanie
recount-how = Ten plik zawiera cały dziennik głosowania. Można go sprawdzić poleceniem <code>glas verify PLIK</code> albo krótkim skryptem z dokumentacji.

# $fingerprint (String)
result-fingerprint = Odcisk pliku publicznego (SHA-256): <code>{ $fingerprint }</code>
hashes-title = <b>Do sprawdzenia głosowania nr { $number }</b>
check-button = Sprawdzam
hashes-keep = Warto to zachować, aby później móc sprawdzić wynik. Wszyscy głosujący dostają to samo:

# $question (String)
# $reason (String)
announce-void = Głosowanie „{ $question }” unieważniono. Uzasadnienie: { $reason }
    Żadnych głosów nie policzono. Dziękujemy za udział.

# $question (String)
# $closes (Moment)
# $reason (String)
announce-extended = Głosowanie „{ $question }” potrwa dłużej, do { GENITIVE($closes) }. Uzasadnienie: { $reason }

# $question (String)
# $closes (Moment)
announce-reminder = Zajrzeli Państwo do głosowania „{ $question }”, ale nie wybrali Państwo jeszcze niczego. Kończy się ono { ON($closes) }. To jedyne przypomnienie.

# $question (String)
# $parent (String)
announce-runoff = Głosowanie nr { $parent } zakończyło się remisem. Rozstrzygnie dogrywka: „{ $question }”

# $question (String)
# $choices (Listing)
announce-decided = W głosowaniu „{ $question }” zapadła decyzja. W planie: { $choices }.
# $question (String)
# $choices (Listing)
# $reason (String)
announce-overridden = W głosowaniu „{ $question }” zespół zdecydował inaczej niż głosujący. W planie: { $choices }. Uzasadnienie: { $reason }
# $question (String)
# $reason (String)
announce-overridden-none = W głosowaniu „{ $question }” zespół zdecydował inaczej niż głosujący: żadnej z propozycji nie zrealizujemy. Uzasadnienie: { $reason }

plan-title = <b>Co jest w planie</b>

# $number (String)
# $question (String)
plan-poll = <b>{ $question }</b> (głosowanie nr { $number })
# $by (Day) the last day for the decision
plan-waits = Zespół podejmie decyzję do { GENITIVE($by) }.
# $by (Day)
plan-overdue = Po terminie: zespół miał podjąć decyzję do { GENITIVE($by) }.
plan-no-seats = Z tego głosowania nic nie zrealizujemy.
# $reason (String)
plan-overridden = Zespół zdecydował inaczej niż głosujący. Uzasadnienie: { $reason }
# $choices (Listing)
plan-voted = Głosujący wybrali: { $choices }.

# $voters (Number)
published-turnout = { $voters ->
    [0] Państwa głos może być pierwszy.
    [one] Zagłosowała { $voters } osoba.
    [few] Zagłosowały { $voters } osoby.
    [many] Zagłosowało { $voters } osób.
   *[other] Zagłosowało { $voters } osoby.
}
published-vote = Głosuję
published-draw = Jak losujemy nagrody
published-newer = Nowszy wpis o tym głosowaniu jest niżej.
# $number (String)
polls-vote = Głosuję w #{ $number }
