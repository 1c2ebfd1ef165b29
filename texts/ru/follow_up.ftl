# Спустя время после осуществления: насколько удалось?

# $title (String)
follow-up-question = Насколько удалось: { $title }?
# $answer (String) very-well, well, badly or very-badly
follow-up-answer = { $answer ->
    [very-well] Очень хорошо
    [well] Хорошо
    [badly] Не очень хорошо
   *[very-badly] Совсем не хорошо
}
# $title (String)
follow-up-ask = «{ $title }», чего вы ждали, уже некоторое время с нами. Насколько это удалось?
# $answer (String)
# $votes (Number)
follow-up-count = { $answer }: { $votes }
# $answers (Listing)
follow-up-outcome = Насколько это удалось: { $answers }.
follow-up-running = Сейчас мы спрашиваем, насколько это удалось.
follow-up-nobody = На вопрос, насколько это удалось, никто не ответил.
# $on (Day)
follow-up-set = Тех, кто ждал, спросим, насколько это удалось: { $on }
# $days (Number)
follow-up-button = { $days ->
    [one] Спросить через { $days } день, как удалось
    [few] Спросить через { $days } дня, как удалось
    [many] Спросить через { $days } дней, как удалось
   *[other] Спросить через { $days } дня, как удалось
}
# $most (Number)
follow-up-days = { $most ->
    [one] Спросить можно в течение { $most } дня после осуществления.
    [few] Спросить можно в течение { $most } дней после осуществления.
    [many] Спросить можно в течение { $most } дней после осуществления.
   *[other] Спросить можно в течение { $most } дня после осуществления.
}
ballot-survey = Мы спрашиваем, насколько что-то удалось; этим ничего не решается.
# $seats (Number)
result-winners-survey = { $seats ->
    [one] Чаще всего отвечают:
    [few] Одинаково часто отвечают:
    [many] Одинаково часто отвечают:
   *[other] Одинаково часто отвечают:
}
