# Новини: съобщения за екипа, теми и тихи часове за клиентите.

topic-name = { $topic ->
    [ideas] Дневен преглед на идеите
    [votes] Нови гласувания
   *[launches] Осъществено
}

usage-broadcast = /broadcast everyone
broadcast-segments = Групи получатели: <code>{ $known }</code>. Свързват се с думите „and“ и „not“, например: <code>voters:7 and not language:sr</code>
broadcast-topic = Разпращане до <code>{ $segment }</code>. За какво е? Няма да стигне до тези, които са изключили темата.
broadcast-topic-first = Изпратеното не е запазено. Първо изберете за какво е, после го изпратете още веднъж.
broadcast-readers = { $readers ->
    [one] Ще го получи { $readers } човек, който се е съгласил да получава новини и на когото можем да пишем.
   *[other] Ще го получат { $readers } души, които са се съгласили да получават новини и на които можем да пишем.
}
broadcast-write = Изпратете ми текста на този език: { $language }. Може да е и надпис под картинка. Или изберете друг език за начало:
broadcast-written = Написано досега: { $languages }. Добавете още един език или преминете към прегледа.
# $number (Number)
broadcast-pictures = { $number ->
    [one] С { $number } картинка.
   *[other] С { $number } картинки, като албум; текстът е под него.
}
broadcast-replaced = Изпратеното сега заменя това, което беше преди.
broadcast-preview = Преглед
broadcast-no-picture = Без картинката
broadcast-changed = Съобщението е променено след този преглед. Ето как би било изпратено сега.
broadcast-test = За проба, само до мен
broadcast-send = { $readers ->
    [one] Изпращам до { $readers } човек
   *[other] Изпращам до { $readers } души
}
broadcast-change = Променям
broadcast-summary = По-горе е съобщението, както го виждат получателите. До: <code>{ $segment }</code>. Тема: { $topic }. Получатели: { $readers }.
broadcast-missing = Не е написано: { $language }. Четящите на този език ({ $readers }) ще го получат на друг: { $instead }, с бележка за това.
broadcast-repeated = Същото вече е изпратено като разпращане № { $number }, започнато { ON($started) }. Да се изпрати ли още веднъж?
broadcast-again = Изпращам още веднъж
broadcast-awaits = Разпращането приема текст и картинки. Моля, изпратете текст или картинка с надпис.
news-vote = Отворено е ново гласуване: „{ $question }“. Приключва { ON($closes) }.
broadcast-not-a-picture = Това е файл. Моля, изпратете картинката като снимка.
broadcast-words = { $text }
broadcast-only-in = Имаме това съобщение само на { $languages }.
broadcast-album-alone = Нашите новини в картинки.
language-in = { $language ->
   *[en] английски
    [sr] сръбски
    [pl] полски
    [ru] руски
    [bg] български
    [cs] чешки
}

broadcast-state = { $state ->
    [sending] <b>Разпращане № { $number } е в ход</b>
    [paused] <b>Разпращане № { $number } е на пауза</b>
    [cancelled] <b>Разпращане № { $number } е прекратено</b>
   *[done] <b>Разпращане № { $number } е завършено</b>
}
broadcast-sent = Изпратени: { $sent } от { $total }
broadcast-failed = Неуспешни: { $number }
broadcast-blocked = Блокирали са ни: { $number }
broadcast-uncertain = Неизвестни: { $number }
broadcast-later = Чакат края на тихите си часове: { $number }
broadcast-under-way = Вече на път: { $number }
broadcast-dropped = Вече не се изпращат: { $number }
broadcast-left = { $minutes ->
    [0] Остава по-малко от минута
    [one] Остава около { $minutes } минута
   *[other] Остават около { $minutes } минути
}
broadcast-uncertain-note = „Неизвестни“ значи: не знаем дали съобщението е стигнало. То не се изпраща отново автоматично.
broadcast-pause = Поставям на пауза
broadcast-resume = Продължавам
broadcast-cancel = Прекратявам
broadcast-cancel-sure = Да прекратим ли разпращане № { $number }? Който още не го е получил, няма да го получи.
broadcast-cancel-yes = Прекратявам разпращането
broadcast-cancel-no = Не прекратявам
broadcast-cancelled = Разпращане № { $number } е прекратено.
broadcast-stays = Разпращането остава, както е.
broadcast-resend = Изпращам отново неизвестните ({ $readers })
broadcast-resend-sure = { $readers ->
    [one] Да повторим ли разпращане № { $number } за { $readers } човек, за когото не знаем дали съобщението е стигнало до него? Ако е стигнало, ще дойде втори път.
   *[other] Да повторим ли разпращане № { $number } за { $readers } души, за които не знаем дали съобщението е стигнало до тях? Някои ще го получат втори път.
}
broadcast-resend-yes = { $readers ->
    [one] Изпращам отново до { $readers } човек
   *[other] Изпращам отново до { $readers } души
}
broadcast-resend-no = Не изпращам отново
broadcast-resent = { $readers ->
    [one] Разпращане № { $number } тръгва още веднъж към { $readers } човек.
   *[other] Разпращане № { $number } тръгва още веднъж към { $readers } души.
}

broadcast-nobody = Няма получатели: в тази група няма човек, който се е съгласил да получава тези новини и на когото можем да пишем. Нищо не е изпратено.
broadcast-too-long = { $length ->
    [one] { $length } знак е твърде много за едно съобщение; побират се { $limit }. Моля, съкратете текста.
   *[other] { $length } знака са твърде много за едно съобщение; побират се { $limit }. Моля, съкратете текста.
}
no-such-broadcast = Няма разпращане № { $number }.
broadcast-wrong-stage = { $state ->
    [sending] Разпращане № { $number } вече е в ход.
    [paused] Разпращане № { $number } вече е на пауза.
    [cancelled] Разпращане № { $number } е прекратено.
   *[done] Разпращане № { $number } е завършено.
}
segment-everyone = всички
# $language (String) as it calls itself
segment-language = език: { $language }
# $number (String)
segment-voters = участниците в гласуване № { $number }
# $number (String)
segment-winners = печелившите в теглене № { $number }
# $since (Day)
segment-active = активни от { GENITIVE($since) }
# $since (Day)
segment-silent = без активност от { GENITIVE($since) }
# $whom (Text)
segment-but = всички освен: { $whom }
# $terms (Listing) all of which are true
segment-all-of = { $terms }
# $term (String) as it was written
segment-other = { $term }
segment-unreadable = Не мога да разчета тази група. Опитайте например: <code>voters:7 and not language:sr</code>
no-such-segment = Няма група „{ $name }“. Всички групи: /broadcast
segment-argument = Не мога да разчета „{ $term }“. Опитайте например: <code>{ $example }</code>
segment-nothing-there = „{ $term }“: под този номер няма нищо.

updates-title = <b>За какво Ви пишем</b>
updates-on = Получавате новини по отбелязаните по-долу теми. С докосване темата се изключва или включва.
updates-no-topic = По-долу не е отбелязана нито една тема, затова новини не идват. С докосване темата се включва.
updates-off = Не получавате новини от нас. Резултатите от гласувания, в които сте участвали, все така ще стигат до Вас.
updates-quiet = Тихи часове: без новини от { $start } до { $end }, в часовата зона { $zone }. Друга зона: /language
updates-no-quiet = Няма тихи часове. За да зададете, изпратете например: /updates 22-8
updates-night = Без новини от { $start } до { $end }
updates-quiet-none = Без тихи часове
updates-stop = Не искам повече новини
updates-hours-wrong = Не мога да разчета „{ $value }“ като часове от деня. Опитайте например: /updates 22-8
unsubscribe-button = Не искам повече новини
unsubscribed = Повече няма да Ви изпращаме новини. Ако размислите: /updates
