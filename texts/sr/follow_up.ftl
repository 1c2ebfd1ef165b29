# Неко време после остварења: колико је успело?

# $title (String)
follow-up-question = Колико је успело: { $title }?
# $answer (String) very-well, well, badly or very-badly
follow-up-answer = { $answer ->
    [very-well] Врло добро
    [well] Добро
    [badly] Не баш добро
   *[very-badly] Нимало добро
}
# $title (String)
follow-up-ask = „{ $title }“, што сте чекали, већ неко време постоји. Колико је успело?
# $answer (String)
# $votes (Number)
follow-up-count = { $answer }: { $votes }
# $answers (Listing)
follow-up-outcome = Колико је успело: { $answers }.
follow-up-running = Сада питамо колико је успело.
follow-up-nobody = На питање колико је успело нико није одговорио.
# $on (Day)
follow-up-set = Они који су чекали биће упитани колико је успело: { $on }
# $days (Number)
follow-up-button = { $days ->
    [one] Питам за { $days } дан колико је успело
    [few] Питам за { $days } дана колико је успело
   *[other] Питам за { $days } дана колико је успело
}
# $most (Number)
follow-up-days = { $most ->
    [one] Накнадно питање долази најкасније { $most } дан после остварења.
    [few] Накнадно питање долази од 1 до { $most } дана после остварења.
   *[other] Накнадно питање долази од 1 до { $most } дана после остварења.
}
ballot-survey = Питамо колико је нешто успело; тиме се ништа не одлучује.
# $seats (Number)
result-winners-survey = { $seats ->
    [one] Највише вас каже:
    [few] Подједнако вас каже свако од овога:
   *[other] Подједнако вас каже свако од овога:
}
