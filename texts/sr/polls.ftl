# Lists, results and the launch plan: for everyone.

polls-open-title = <b>Отворена гласања</b>
polls-none-open = Тренутно нема отворених гласања. Шта је одлучено: /plan

# $number (String)
# $question (String)
# $closes (Moment)
polls-line = <b>#{ $number }</b> { $question }
    Затвара се { ON($closes) }. /vote_{ $number }

# $number (String)
# $question (String)
# $state (String) draft, scheduled, open, closed, decided or void
polls-team-line = <b>#{ $number }</b> { $question } ({ $state ->
    [draft] нацрт
    [scheduled] заказано
    [open] отворено
    [closed] затворено
    [decided] одлучено
   *[void] без исхода
}) /poll_{ $number }
polls-team-title = <b>Сва гласања</b>
polls-team-none = Још нема гласања. Направите прво: /newpoll

# $poll (String)
no-such-poll = Гласања { $poll } нема. Отворена гласања: /polls

# $question (String)
result-title = <b>{ $question }</b>

# $voters (Number)
result-turnout = { $voters ->
    [0] Гласање је затворено. Нико није учествовао.
    [1] Гласање је затворено. Учествовала је { $voters } особа.
    [2] Гласање је затворено. Учествовало вас је двоје.
    [3] Гласање је затворено. Учествовало вас је троје.
    [4] Гласање је затворено. Учествовало вас је четворо.
    [one] Гласање је затворено. Учествовало вас је { $voters }.
    [few] Гласање је затворено. Учествовало вас је { $voters }.
   *[other] Гласање је затворено. Учествовало вас је { $voters }.
}

# $seats (Number)
result-winners-binding = { $seats ->
    [1] Остварићемо овај предлог:
    [one] Остварићемо { $seats } предлог:
    [few] Остварићемо ова { $seats } предлога:
   *[other] Остварићемо ових { $seats } предлога:
}

# $seats (Number)
result-winners-advisory = { $seats ->
    [1] Гласањем је изабран овај предлог (одлуку доноси тим и јавиће Вам је):
    [one] Гласањем је изабран { $seats } предлог (одлуку доноси тим и јавиће Вам је):
    [few] Гласањем су изабрана ова { $seats } предлога (одлуку доноси тим и јавиће Вам је):
   *[other] Гласањем је изабрано ових { $seats } предлога (одлуку доноси тим и јавиће Вам је):
}

# $place (String)
# $text (String)
# $votes (Number)
result-winner = { $votes ->
    [one] { $place }. { $text }: { $votes } глас
    [few] { $place }. { $text }: { $votes } гласа
   *[other] { $place }. { $text }: { $votes } гласова
}

# $place (String)
# $text (String)
# $votes (Number)
# $tied (String)
result-option = { $votes ->
    [one] { $place }. { $text }: { $votes } глас
    [few] { $place }. { $text }: { $votes } гласа
   *[other] { $place }. { $text }: { $votes } гласова
}{ $tied ->
    [seat] { " " }✓
    [tied-seat] { " " }✓ (изједначено)
    [tied] { " " }(изједначено)
   *[none] { "" }
}
result-all = <b>Сви предлози</b>

# $runoff (String) number of the second vote
result-runoff = Нерешено је, одлучује други круг: /vote_{ $runoff }
result-runoff-over = { $state ->
    [void] Други круг је окончан без исхода: /results_{ $runoff }
   *[closed] Други круг је затворен: /results_{ $runoff }
}

# $choices (Listing)
# $reason (String)
# $at (Moment)
result-overridden = Тим је донео друкчију одлуку { ON($at) }: { $choices }. Разлог: { $reason }
# $reason (String)
# $at (Moment)
result-overridden-none = Тим је донео друкчију одлуку { ON($at) }: не остварујемо ниједан од ових предлога. Разлог: { $reason }
# $at (Moment)
result-confirmed = Тим је усвојио исход { ON($at) }.
# $reason (String)
result-reason = Гласање је затворено пре рока. Разлог: { $reason }

# $closes (Moment)
results-hidden = Број гласова је скривен док се гласање не затвори { ON($closes) }. Пре тога га не види нико, чак ни тим.
# $voters (Number)
results-so-far = { $voters ->
    [0] Гласање је још отворено. До сада нико није гласао.
    [one] Гласање је још отворено. До сада је гласала { $voters } особа.
    [few] Гласање је још отворено. До сада су гласале { $voters } особе.
   *[other] Гласање је још отворено. До сада је гласало { $voters } особа.
}
# $reason (String)
results-void = Ово гласање је окончано без исхода. Разлог: { $reason }
results-void-silent = Ово гласање је окончано без исхода.
results-not-yet = Ово гласање још није отворено, па нема резултата.
result-in-full = Сви резултати
result-recount = Пребројавам поново
result-my-receipt = Моја потврда о гласу
recount-how = У овој датотеци је цео дневник гласања. Проверите је помоћу <code>glas verify ДАТОТЕКА</code> или кратком скриптом која је у документацији.

# $fingerprint (String)
result-fingerprint = Отисак јавне датотеке (SHA-256): <code>{ $fingerprint }</code>
hashes-title = <b>За проверу гласања { $number }</b>
check-button = Проверавам гласање
hashes-keep = Сачувајте ово ако исход желите касније да проверите. Свим гласачима стиже исто:

# $question (String)
# $reason (String)
announce-void = Гласање „{ $question }“ окончано је без исхода. Разлог: { $reason }
    Гласови нису пребројани. Хвала Вам што сте учествовали.

# $question (String)
# $closes (Moment)
# $reason (String)
announce-extended = Гласање „{ $question }“ остаје отворено дуже, до { GENITIVE($closes) }. Разлог: { $reason }

# $question (String)
# $closes (Moment)
announce-reminder = Отворили сте гласање „{ $question }“, а још нисте изабрали. Затвара се { ON($closes) }. Ово је једини подсетник.

# $question (String)
# $parent (String)
announce-runoff = Гласање { $parent } завршено је изједначењем. Одлучује други круг: „{ $question }“

# $question (String)
# $choices (Listing)
announce-decided = Одлука о питању „{ $question }“ је донета. У плану: { $choices }.
# $question (String)
# $choices (Listing)
# $reason (String)
announce-overridden = О питању „{ $question }“ тим је одлучио друкчије него што је изгласано. У плану: { $choices }. Разлог: { $reason }
# $question (String)
# $reason (String)
announce-overridden-none = О питању „{ $question }“ тим је одлучио друкчије него што је изгласано и неће остварити ниједан предлог. Разлог: { $reason }

plan-title = <b>Шта је у плану</b>

# $number (String)
# $question (String)
plan-poll = <b>{ $question }</b> (гласање { $number })
# $by (Day) the last day for the decision
plan-waits = Тим одлучује до { GENITIVE($by) }.
# $by (Day)
plan-overdue = Касни: тим је требало да одлучи до { GENITIVE($by) }.
plan-no-seats = Из овог гласања не остварујемо ништа.
# $reason (String)
plan-overridden = Тим је одлучио друкчије него што је изгласано. Разлог: { $reason }
# $choices (Listing)
plan-voted = Изгласано је: { $choices }.

# $voters (Number)
published-turnout = { $voters ->
    [0] Ваш глас може бити први.
    [one] Гласала је { $voters } особа.
    [few] Гласале су { $voters } особе.
   *[other] Гласало је { $voters } особа.
}
published-vote = Гласам
published-draw = Како се извлаче награде
published-newer = Новија објава овог гласања налази се ниже.
# $number (String)
polls-vote = Гласам у #{ $number }
