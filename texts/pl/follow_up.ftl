# Jakiś czas po realizacji: jak wyszło?

# $title (String)
follow-up-question = Jak wyszło: { $title }?
# $answer (String) very-well, well, badly or very-badly
follow-up-answer = { $answer ->
    [very-well] Bardzo dobrze
    [well] Dobrze
    [badly] Nie za dobrze
   *[very-badly] Wcale nie dobrze
}
# $title (String)
follow-up-ask = „{ $title }”, na co Państwo czekali, jest już od jakiegoś czasu. Jak wyszło?
# $answer (String)
# $votes (Number)
follow-up-count = { $answer }: { $votes }
# $answers (Listing)
follow-up-outcome = Jak wyszło: { $answers }.
follow-up-running = Właśnie pytamy, jak wyszło.
follow-up-nobody = Na pytanie, jak wyszło, nikt nie odpowiedział.
# $on (Day)
follow-up-set = Kto czekał, zostanie zapytany, jak wyszło: { $on }
# $days (Number)
follow-up-button = { $days ->
    [one] Pytam za { $days } dzień, jak wyszło
    [few] Pytam za { $days } dni, jak wyszło
    [many] Pytam za { $days } dni, jak wyszło
   *[other] Pytam za { $days } dnia, jak wyszło
}
# $most (Number)
follow-up-days = { $most ->
    [one] Pytanie o wrażenia pada w ciągu { $most } dnia od realizacji.
    [few] Pytanie o wrażenia pada od 1 do { $most } dni po realizacji.
    [many] Pytanie o wrażenia pada od 1 do { $most } dni po realizacji.
   *[other] Pytanie o wrażenia pada od 1 do { $most } dnia po realizacji.
}
ballot-survey = Pytamy, jak coś wyszło; niczego się tym nie rozstrzyga.
# $seats (Number)
result-winners-survey = { $seats ->
    [one] Najczęstsza odpowiedź:
    [few] Te odpowiedzi padły równie często:
    [many] Te odpowiedzi padły równie często:
   *[other] Te odpowiedzi padły równie często:
}
