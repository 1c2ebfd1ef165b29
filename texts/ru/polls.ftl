# Списки, результаты и план: для всех.

polls-open-title = <b>Открытые голосования</b>
polls-none-open = Сейчас открытых голосований нет. Что уже решено: /plan

# $number (String)
# $question (String)
# $closes (Moment)
polls-line = <b>№ { $number }</b> { $question }
    Закроется { ON($closes) }. /vote_{ $number }

# $number (String)
# $question (String)
# $state (String) draft, scheduled, open, closed, decided or void
polls-team-line = <b>№ { $number }</b> { $question } ({ $state ->
    [draft] черновик
    [scheduled] запланировано
    [open] открыто
    [closed] закрыто
    [decided] решено
   *[void] завершено без результата
}) /poll_{ $number }
polls-team-title = <b>Все голосования</b>
polls-team-none = Голосований пока нет. Создайте первое: /newpoll

# $poll (String)
no-such-poll = Голосования № { $poll } нет. Открытые: /polls

# $question (String)
result-title = <b>{ $question }</b>

# $voters (Number)
result-turnout = { $voters ->
    [0] Голосование закрыто. Никто не участвовал.
    [one] Голосование закрыто: участвовал { $voters } человек.
    [few] Голосование закрыто: участвовали { $voters } человека.
    [many] Голосование закрыто: участвовало { $voters } человек.
   *[other] Голосование закрыто: участвовало { $voters } человек.
}

# $seats (Number)
result-winners-binding = { $seats ->
    [1] Осуществим этот вариант:
    [one] Осуществим { $seats } вариант:
    [few] Осуществим эти { $seats } варианта:
    [many] Осуществим эти { $seats } вариантов:
   *[other] Осуществим эти { $seats } вариантов:
}

# $seats (Number)
result-winners-advisory = { $seats ->
    [1] Победил этот вариант (теперь команда примет решение и сообщит о нём):
    [one] Победил { $seats } вариант (теперь команда примет решение и сообщит о нём):
    [few] Победили эти { $seats } варианта (теперь команда примет решение и сообщит о нём):
    [many] Победили эти { $seats } вариантов (теперь команда примет решение и сообщит о нём):
   *[other] Победили эти { $seats } вариантов (теперь команда примет решение и сообщит о нём):
}

# $place (String)
# $text (String)
# $votes (Number)
result-winner = { $votes ->
    [one] { $place }. { $text }: { $votes } голос
    [few] { $place }. { $text }: { $votes } голоса
    [many] { $place }. { $text }: { $votes } голосов
   *[other] { $place }. { $text }: { $votes } голосов
}

# $place (String)
# $text (String)
# $votes (Number)
# $tied (String)
result-option = { $votes ->
    [one] { $place }. { $text }: { $votes } голос
    [few] { $place }. { $text }: { $votes } голоса
    [many] { $place }. { $text }: { $votes } голосов
   *[other] { $place }. { $text }: { $votes } голосов
}{ $tied ->
    [seat] { " " }✓
    [tied-seat] { " " }✓ (равенство голосов)
    [tied] { " " }(равенство голосов)
   *[none] { "" }
}
result-all = <b>Все варианты</b>

# $runoff (String) number of the second vote
result-runoff = Голоса разделились поровну, решает второй тур: /vote_{ $runoff }
result-runoff-over = { $state ->
    [void] Второй тур завершён без результата: /results_{ $runoff }
   *[closed] Второй тур закрыт: /results_{ $runoff }
}

# $choices (Listing)
# $reason (String)
# $at (Moment)
result-overridden = Команда приняла другое решение { ON($at) }: { $choices }. Причина: { $reason }
# $reason (String)
# $at (Moment)
result-overridden-none = Команда приняла другое решение { ON($at) }: ни один из вариантов мы не осуществим. Причина: { $reason }
# $at (Moment)
result-confirmed = Команда утвердила итог { ON($at) }.
# $reason (String)
result-reason = Голосование закрыто досрочно. Причина: { $reason }

# $closes (Moment)
results-hidden = Голосование закроется { ON($closes) }. До этого результатов не видит никто, даже команда.
# $voters (Number)
results-so-far = { $voters ->
    [0] Голосование ещё открыто. Пока никто не проголосовал.
    [one] Голосование ещё открыто. Пока проголосовал { $voters } человек.
    [few] Голосование ещё открыто. Пока проголосовали { $voters } человека.
    [many] Голосование ещё открыто. Пока проголосовало { $voters } человек.
   *[other] Голосование ещё открыто. Пока проголосовало { $voters } человек.
}
# $reason (String)
results-void = Это голосование завершено без результата. Причина: { $reason }
results-void-silent = Это голосование завершено без результата.
results-not-yet = Это голосование ещё не открылось, поэтому результатов нет.
result-in-full = Все результаты
result-recount = Пересчитать самостоятельно
result-my-receipt = Моя квитанция
recount-how = В этом файле весь журнал голосования. Проверить его можно программой <code>glas verify ФАЙЛ</code> или коротким скриптом, который есть в документации.

# $fingerprint (String)
result-fingerprint = Контрольная сумма публичного файла (SHA-256): <code>{ $fingerprint }</code>
hashes-title = <b>Для проверки голосования № { $number }</b>
check-button = Проверить самостоятельно
hashes-keep = Сохраните это, если захотите потом проверить итог. Всем участникам приходит одно и то же:

# $question (String)
# $reason (String)
announce-void = Голосование «{ $question }» завершено без результата. Причина: { $reason }
    Голоса не засчитаны. Спасибо за участие.

# $question (String)
# $closes (Moment)
# $reason (String)
announce-extended = Голосование «{ $question }» продлено до { GENITIVE($closes) }. Причина: { $reason }

# $question (String)
# $closes (Moment)
announce-reminder = Вы открывали голосование «{ $question }», но ещё ничего не выбрали. Оно закроется { ON($closes) }. Других напоминаний не будет.

# $question (String)
# $parent (String)
announce-runoff = Голосование № { $parent } закончилось равенством голосов. Решит второй тур: «{ $question }»

# $question (String)
# $choices (Listing)
announce-decided = Принято решение по голосованию «{ $question }». В плане: { $choices }.
# $question (String)
# $choices (Listing)
# $reason (String)
announce-overridden = По голосованию «{ $question }» команда решила иначе, чем участники. В плане: { $choices }. Причина: { $reason }
# $question (String)
# $reason (String)
announce-overridden-none = По голосованию «{ $question }» команда решила иначе, чем участники: ни один из вариантов мы не осуществим. Причина: { $reason }

plan-title = <b>Что в плане</b>

# $number (String)
# $question (String)
plan-poll = <b>{ $question }</b> (голосование № { $number })
# $by (Day) the last day for the decision
plan-waits = Команда примет решение не позднее { GENITIVE($by) }.
# $by (Day)
plan-overdue = Решение запаздывает: команда должна была принять его не позднее { GENITIVE($by) }.
plan-no-seats = По этому голосованию ничего не осуществляем.
# $reason (String)
plan-overridden = Команда решила иначе, чем участники. Причина: { $reason }
# $choices (Listing)
plan-voted = Итог голосования был таким: { $choices }.

# $voters (Number)
published-turnout = { $voters ->
    [0] Ваш голос может стать первым.
    [one] Проголосовал { $voters } человек.
    [few] Проголосовали { $voters } человека.
    [many] Проголосовало { $voters } человек.
   *[other] Проголосовало { $voters } человек.
}
published-vote = Проголосовать
published-draw = Как разыгрываются призы
published-newer = Новая запись об этом голосовании — ниже.
# $number (String)
polls-vote = Проголосовать: № { $number }
