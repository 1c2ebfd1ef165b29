# Что `glas verify` говорит о публичном файле и квитанции.

# $poll (String): the poll
# $voters (Number): how many voted
# $leaves (Number): how many changes the ballot log has
verify-right = Всё верно. Голосование № { $poll } пересчитано. Проголосовало: { $voters }. Записей в журнале голосования: { $leaves }. Журнал, бюллетени, голоса, места и прошедшие варианты сходятся.
verify-seated = Прошедшие варианты: { $options }.
verify-backwards = Указанное в нём время где-то идёт назад: по ходу дела часы были переведены. Результат от этого не зависит.

# $poll (String): the poll
verify-receipt-wrong = Публичный файл голосования № { $poll } в порядке. Квитанция с ним не сходится:

# $poll (String): the poll
verify-wrong = Есть ошибки. Публичный файл голосования № { $poll } не сходится:

verify-more = Это ещё не всё; важнее всего первые находки.

verify-no-receipt-here = --receipt относится к файлу голосования, а это файл розыгрыша. Для билета из него: --ticket.
verify-no-ticket-here = --ticket относится к файлу розыгрыша, а это файл голосования. Для квитанции: --receipt.

# $detail (String): where the file breaks, in English
verify-unreadable-json = Прочесть не удалось: это не JSON, или он обрывается ({ $detail }).
# $detail (String): the version that stands in the file
verify-unreadable-version = Это не публичный файл версии glas-poll-1. В нём указана версия: «{ $detail }».
# $detail (String): where the file breaks, in English
verify-unreadable-shape = Это не полный публичный файл: чего-то не хватает, что-то лишнее или не того вида ({ $detail }).

# $at (String): the receipt's entry in the ballot log
# $options (Listing): what was chosen
verify-receipt-counted = Квитанция подлинная. Засчитан именно бюллетень из записи { $at }: { $options }.
# $at (String): the receipt's entry in the ballot log
verify-receipt-withdrawn = Квитанция подлинная. Записью { $at } голос отозван, и ничего не засчитано.
# $at (String): the receipt's entry in the ballot log
# $options (Listing): what was chosen
# $later (String): the entry that replaced it
verify-receipt-replaced = Квитанция подлинная. Выбор в записи { $at }: { $options }. Позже выбор изменён, и эту запись заменила запись { $later }.
# $at (String): the receipt's entry in the ballot log
# $later (String): the entry that replaced it
verify-receipt-replaced-empty = Квитанция подлинная. Записью { $at } голос отозван; позже он отдан снова, и эту запись заменила запись { $later }.

# $stated (String): the fingerprint in the file
# $found (String): the fingerprint that it ought to have
verify-fingerprint = Контрольная сумма: файл изменили после создания. Указана { $stated }, а должна быть { $found }.
verify-terms = Правила: по ним нельзя подсчитать бюллетени (число выборов, проходных мест или кворум).
# $stated (String): the method's name
verify-method = Правила: способ голосования «{ $stated }» здесь неизвестен.
verify-times = Время: голосование закрыто позже срока.
verify-reason = Время: голосование закрыто досрочно, но публичной причины нет.
# $found (String): the commitment
verify-secret = Секрет: не тот, что был зафиксирован при открытии ({ $found }).
# $at (String): the place in the ballot log
# $stated (String): the number that stands there
verify-leaf-number = Журнал голосования, запись { $at }: у неё номер { $stated }. Какой-то записи не хватает, какая-то лишняя или стоит не на своём месте.
# $at (String): the place in the ballot log
verify-leaf-form = Журнал голосования, запись { $at }: неверный формат.
# $stated (String): the hash in the file
# $found (String): the hash that it ought to have
verify-leaf-first = Журнал голосования, запись 1: не соответствует вопросу, вариантам и правилам голосования. Указано { $stated }, а должно быть { $found }.
# $at (String): the place in the ballot log
# $stated (String): the hash in the file
# $found (String): the hash that it ought to have
verify-leaf-chain = Журнал голосования, запись { $at }: не продолжает предыдущую. Указано { $stated }, а должно быть { $found }.
# $stated (String): the head in the file
# $found (String): the head that it ought to have
verify-head = Хеш журнала голосования: указано { $stated }, а журнал заканчивается на { $found }.
# $at (String): the entry in the ballot log
verify-opening-stray = Раскрытый бюллетень записи { $at }: такой записи нет, или позже её заменила другая.
# $at (String): the entry in the ballot log
verify-opening-order = Раскрытый бюллетень записи { $at }: повторяется или стоит не на своём месте.
# $at (String): the entry in the ballot log
verify-opening-form = Раскрытый бюллетень записи { $at }: неверный формат.
# $at (String): the entry in the ballot log
verify-opening-false = Раскрытый бюллетень записи { $at }: это не тот бюллетень, что внесён в журнал.
# $at (String): the entry in the ballot log
verify-opening-missing = Журнал голосования, запись { $at }: её бюллетень не раскрыт.
# $at (String): the entry in the ballot log
verify-ballot = Раскрытый бюллетень записи { $at }: нарушает правила голосования.
verify-options = Итог: в нём должны быть все варианты голосования, каждый один раз и по порядку, а это не так.
# $stated (String): the number in the file
# $found (String): the number counted
verify-voters = Итог: проголосовавших указано { $stated }, по подсчёту — { $found }.
# $at (String): the option
# $stated (String): the number in the file
# $found (String): the number counted
verify-votes = Вариант { $at }: голосов указано { $stated }, по подсчёту — { $found }.
# $at (String): the option
# $stated (String): the place in the file
# $found (String): the place that follows
verify-place = Вариант { $at }: указано место { $stated }, а должно быть { $found }.
# $at (String): the option
# $stated (String): yes or no
verify-seat = { $stated ->
    [yes] Вариант { $at }: указано, что он прошёл, но он не прошёл.
   *[no] Вариант { $at }: он прошёл, но в файле указано, что нет.
}
# $at (String): the option
# $stated (String): yes or no
verify-tied = { $stated ->
    [yes] Вариант { $at }: указано равенство голосов на последнем проходном месте, но его нет.
   *[no] Вариант { $at }: есть равенство голосов на последнем проходном месте, но в файле оно не указано.
}
# $stated (String): the number in the file
# $found (String): the number that follows
verify-seats = Итог: прошедших вариантов указано { $stated }, а должно быть { $found }.
verify-shortfall = Итог: причина, по которой не прошёл ни один вариант, не та, что определяется бюллетенями.
verify-tie = Итог: равенство голосов на последнем проходном месте не то, что определяется бюллетенями.
verify-lot = Жребий: его нет, хотя правила его требуют, или он есть, хотя правила его не требуют.
verify-lot-options = Жребий: его тянули не между теми вариантами, у которых равенство голосов.
verify-lot-head = Жребий: его тянули по другому журналу голосования.
verify-lot-beacon = Жребий: в нём участвовало то, что не было объявлено.
verify-lot-tickets = Жребий: номера вариантов не соответствуют секрету.
verify-lot-order = Жребий: порядок вариантов не тот, что определяется секретом и журналом голосования.
verify-receipt-form = Квитанция: она неполная. Пожалуйста, скопируйте строку от «glas-receipt-1» до самого конца.
# $stated (String): the receipt's poll
# $found (String): the file's poll
verify-receipt-poll = Квитанция: она от голосования № { $stated }, а файл — от голосования № { $found }.
verify-receipt-missing = Квитанция: ни одна запись журнала голосования не содержит голоса, который она открывает.
# $at (String): the receipt's entry
# $stated (String): which change of its voter the receipt states
# $found (String): which change of its voter the entry is
verify-receipt-revision = Квитанция: в ней указано изменение № { $stated } этого голоса, а запись { $at } журнала голосования — его изменение № { $found }.
# $at (String): the receipt's entry
# $found (String): how many entries the log has
verify-receipt-gone = Квитанция: её записи { $at } больше нет; журнал голосования заканчивается записью { $found }.
# $at (String): the receipt's entry
# $stated (String): the hash on the receipt
# $found (String): the hash in the file
verify-receipt-leaf = Квитанция: запись { $at } другая. В квитанции указано { $stated }, в файле — { $found }.
# $at (String): the receipt's entry
verify-receipt-ballot = Квитанция: её бюллетень не тот, что внесён записью { $at }.
