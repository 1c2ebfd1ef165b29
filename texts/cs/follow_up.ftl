# Nějaký čas po uskutečnění: jak se to povedlo?

# $title (String)
follow-up-question = Jak se povedlo: { $title }?
# $answer (String) very-well, well, badly or very-badly
follow-up-answer = { $answer ->
    [very-well] Velmi dobře
    [well] Dobře
    [badly] Ne moc dobře
   *[very-badly] Vůbec ne dobře
}
# $title (String)
follow-up-ask = „{ $title }“ už je nějakou dobu tady. Jak se to povedlo?
# $answer (String)
# $votes (Number)
follow-up-count = { $answer }: { $votes }
# $answers (Listing)
follow-up-outcome = Jak se to povedlo: { $answers }.
follow-up-running = Právě se ptáme, jak se to povedlo.
follow-up-nobody = Na otázku, jak se to povedlo, nikdo neodpověděl.
# $on (Day)
follow-up-set = Kdo čekal, toho se zeptáme, jak se to povedlo: { $on }
# $days (Number)
follow-up-button = { $days ->
    [one] Zeptat se za { $days } den, jak se to povedlo
    [few] Zeptat se za { $days } dny, jak se to povedlo
   *[other] Zeptat se za { $days } dní, jak se to povedlo
}
# $most (Number)
follow-up-days = { $most ->
    [one] Zeptat se lze do { $most } dne po uskutečnění.
    [few] Zeptat se lze od 1 do { $most } dní po uskutečnění.
   *[other] Zeptat se lze od 1 do { $most } dní po uskutečnění.
}
ballot-survey = Ptáme se, jak se něco povedlo; nic se tím nerozhoduje.
# $seats (Number)
result-winners-survey = { $seats ->
    [one] Nejčastější odpověď:
    [few] Stejně časté odpovědi:
   *[other] Stejně časté odpovědi:
}
