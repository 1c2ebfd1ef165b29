# Списъци, резултати и планът: за всички.

polls-open-title = <b>Отворени гласувания</b>
polls-none-open = В момента няма отворено гласуване. Какво е решено: /plan

polls-line = <b>№ { $number }</b> { $question }
    Приключва { ON($closes) }. /vote_{ $number }

polls-team-line = <b>№ { $number }</b> { $question } ({ $state ->
    [draft] чернова
    [scheduled] насрочено
    [open] отворено
    [closed] приключило
    [decided] решено
   *[void] прекратено
}) /poll_{ $number }
polls-team-title = <b>Всички гласувания</b>
polls-team-none = Още няма гласувания. Създайте първото: /newpoll

no-such-poll = Няма гласуване № { $poll }. Отворените гласувания: /polls

result-title = <b>{ $question }</b>

result-turnout = { $voters ->
    [0] Гласуването приключи. Никой не е участвал.
    [one] Гласуването приключи: участвал е { $voters } човек.
   *[other] Гласуването приключи: участвахте { $voters } души.
}

result-winners-binding = { $seats ->
    [one] Ще осъществим този вариант:
   *[other] Ще осъществим тези { $seats } варианта:
}

result-winners-advisory = { $seats ->
    [one] Спечели този вариант (сега екипът решава и ще Ви съобщи):
   *[other] Спечелиха тези { $seats } варианта (сега екипът решава и ще Ви съобщи):
}

result-winner = { $votes ->
    [one] { $place }. { $text }: { $votes } глас
   *[other] { $place }. { $text }: { $votes } гласа
}

result-option = { $votes ->
    [one] { $place }. { $text }: { $votes } глас
   *[other] { $place }. { $text }: { $votes } гласа
}{ $tied ->
    [seat] { " " }✓
    [tied-seat] { " " }✓ (равенство)
    [tied] { " " }(равенство)
   *[none] { "" }
}
result-all = <b>Всички варианти</b>

result-runoff = Има равенство, решава второто гласуване: /vote_{ $runoff }
result-runoff-over = { $state ->
    [void] Второто гласуване е прекратено без резултат: /results_{ $runoff }
   *[closed] Второто гласуване приключи: /results_{ $runoff }
}

result-overridden = Екипът взе друго решение { ON($at) }: { $choices }. Причината: { $reason }
result-overridden-none = Екипът взе друго решение { ON($at) }: няма да осъществим нито един от вариантите. Причината: { $reason }
result-confirmed = Екипът потвърди резултата { ON($at) }.
result-reason = Гласуването приключи предсрочно. Причината: { $reason }

results-hidden = Броят на гласовете е скрит, докато гласуването не приключи { ON($closes) }. Преди това не го вижда никой, дори и екипът.
results-so-far = { $voters ->
    [0] Гласуването още е отворено. Засега никой не е гласувал.
    [one] Гласуването още е отворено. Досега е гласувал { $voters } човек.
   *[other] Гласуването още е отворено. Досега са гласували { $voters } души.
}
results-void = Гласуването беше прекратено без резултат. Причината: { $reason }
results-void-silent = Гласуването беше прекратено без резултат.
results-not-yet = Гласуването още не е отворено, затова няма резултати.
result-in-full = Всички резултати
result-recount = Преброявам наново
result-my-receipt = Моята разписка
recount-how = Този файл съдържа целия дневник на гласуването. Проверете го с <code>glas verify ФАЙЛ</code> или с кратката програма, която е в документацията.

result-fingerprint = Отпечатък на публичния файл (SHA-256): <code>{ $fingerprint }</code>
hashes-title = <b>За проверка на гласуване № { $number }</b>
check-button = Проверявам гласуването
hashes-keep = Запазете това, ако искате по-късно да проверите резултата. Всички гласували получават едно и също:

announce-void = Гласуването „{ $question }“ беше прекратено без резултат. Причината: { $reason }
    Нищо не е отчетено. Благодарим Ви за участието.

announce-extended = Гласуването „{ $question }“ е удължено до { GENITIVE($closes) }. Причината: { $reason }

announce-reminder = Разгледахте „{ $question }“, но още не сте избрали. Гласуването приключва { ON($closes) }. Това е единственото напомняне.

announce-runoff = Гласуване № { $parent } завърши с равенство. Решава второ гласуване: „{ $question }“

announce-decided = Решението по въпроса „{ $question }“ е взето. В плана: { $choices }.
announce-overridden = По въпроса „{ $question }“ екипът взе решение, различно от резултата. В плана: { $choices }. Причината: { $reason }
announce-overridden-none = По въпроса „{ $question }“ екипът взе решение, различно от резултата: няма да осъществим нито един от вариантите. Причината: { $reason }

plan-title = <b>Какво е в плана</b>

plan-poll = <b>{ $question }</b> (гласуване № { $number })
plan-waits = Екипът решава до { GENITIVE($by) }.
plan-overdue = Просрочено: екипът трябваше да реши до { GENITIVE($by) }.
plan-no-seats = От това гласуване не осъществяваме нищо.
plan-overridden = Екипът взе решение, различно от резултата. Причината: { $reason }
plan-voted = Резултатът от гласуването беше: { $choices }.

published-turnout = { $voters ->
    [0] Вашият глас може да бъде първият.
    [one] Гласувал е { $voters } човек.
   *[other] Гласували са { $voters } души.
}
published-vote = Гласувам
published-draw = Как се теглят наградите
published-newer = По-долу има по-нова публикация за това гласуване.
polls-vote = Към гласуване № { $number }
