# Известно време след осъществяването: доколко се получи?

# $title (String)
follow-up-question = Доколко се получи: { $title }?
# $answer (String) very-well, well, badly or very-badly
follow-up-answer = { $answer ->
    [very-well] Много добре
    [well] Добре
    [badly] Не особено добре
   *[very-badly] Никак не е добре
}
# $title (String)
follow-up-ask = „{ $title }“, което чакахте, е тук от известно време. Доколко се получи?
# $answer (String)
# $votes (Number)
follow-up-count = { $answer }: { $votes }
# $answers (Listing)
follow-up-outcome = Доколко се получи: { $answers }.
follow-up-running = Сега питаме доколко се получи.
follow-up-nobody = На въпроса доколко се получи никой не отговори.
# $on (Day)
follow-up-set = Тези, които чакаха, ще бъдат попитани доколко се получи: { $on }
# $days (Number)
follow-up-button = { $days ->
    [one] Питам след { $days } ден как се получи
   *[other] Питам след { $days } дни как се получи
}
# $most (Number)
follow-up-days = { $most ->
    [one] Въпросът идва до { $most } ден след осъществяването.
   *[other] Въпросът идва от 1 до { $most } дни след осъществяването.
}
ballot-survey = Питаме доколко нещо се е получило; с това нищо не се решава.
# $seats (Number)
result-winners-survey = { $seats ->
    [one] Най-често казвате:
   *[other] Еднакво често казвате:
}
