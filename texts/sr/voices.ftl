# Шта купци говоре и шта од тога буде.

# $pieces (Number)
# $minutes (Number)
voice-what = { $pieces ->
    [one] Шта је ово? Ако за { $minutes } мин. ништа не додирнете, тим ће то примити као питање.
    [few] { $pieces } поруке, узете као једна. Шта је ово? Ако за { $minutes } мин. ништа не додирнете, тим ће то примити као питање.
   *[other] { $pieces } порука, узетих као једна. Шта је ово? Ако за { $minutes } мин. ништа не додирнете, тим ће то примити као питање.
}
# $kind (String) idea, complaint, question or praise
voice-kind = { $kind ->
    [idea] Идеја
    [complaint] Жалба
    [praise] Похвала
   *[question] Питање
}
voice-nothing = Ништа, не шаљем
voice-left = У реду, тим од тога не добија ништа.
# $kind (String) idea, complaint, question or praise
# $number (String)
voice-filed = { $kind ->
    [idea] Ваша идеја је забележена под бројем { $number }.
    [complaint] Ваша жалба је забележена под бројем { $number }.
    [praise] Ваша похвала је забележена под бројем { $number }. Хвала Вам.
   *[question] Ваше питање је забележено под бројем { $number }.
}
# $number (String)
voice-filed-toast = Забележено под бројем { $number }.
voice-asked-below = Питање је поново постављено испод.
voice-by-itself = Ништа нисте додирнули, па је тиму прослеђено у овом облику.
voice-team-reads = То чита само тим.
voice-all-read = Сви могу да је читају и подрже, без Вашег имена.
voice-reviewed = Најпре је чита тим. Кад је објави, сви могу да је читају и подрже, без Вашег имена.
# $by (Moment)
voice-reply-by = Одговорићемо до { GENITIVE($by) }.
voice-add = Додајем нешто
# $number (String)
voice-add-what = Шта да додамо уз број { $number }? Речи, слику, звучни или видео-снимак или датотеку.
voice-awaits = Овде примамо речи, слике, звучне и видео-снимке и датотеке.
# $number (String)
voice-added = Додато уз број { $number }. Тим то види.
# $number (String)
voice-changed = Број { $number } сада гласи како сте га изменили. Тим види и како је гласио раније.
voice-withdraw = Повлачим
# $number (String)
voice-withdraw-sure = Повлачите број { $number }? Више га нико неће читати и нико неће одговорити на њега.
voice-withdraw-yes = Повлачим
voice-withdraw-no = Остављам
# $number (String)
voice-withdrawn = Број { $number } је повучен.
# $limit (Number)
# $again (Moment) when there is room again
voice-too-many = { $limit ->
    [one] У једном дану од сваког примамо { $limit } овакву поруку, да би свака добила одговор. Молимо Вас да поново пишете од { GENITIVE($again) }; шта стигне пре тога, не можемо да сачувамо.
    [few] У једном дану од сваког примамо { $limit } овакве поруке, да би свака добила одговор. Молимо Вас да поново пишете од { GENITIVE($again) }; шта стигне пре тога, не можемо да сачувамо.
   *[other] У једном дану од сваког примамо { $limit } оваквих порука, да би свака добила одговор. Молимо Вас да поново пишете од { GENITIVE($again) }; шта стигне пре тога, не можемо да сачувамо.
}
# $number (String)
voice-no-idea = Број { $number } је { $kind ->
    [question] питање
    [complaint] жалба
    [praise] похвала
    [option] опција анкете
   *[idea] идеја
}, а не идеја: подржавају се и планирају само идеје.
voice-not-yours = Ово је написао неко други.
# $number (String)
no-such-voice = Овде нема броја { $number }. Идеје: /ideas

# $count (Number)
idea-alike = { $count ->
    [one] Неко је већ рекао нешто што је можда слично. Мислите ли на то?
    [few] Други су већ рекли нешто што је можда слично. Мислите ли на нешто од тога?
   *[other] Други су већ рекли нешто што је можда слично. Мислите ли на нешто од тога?
}
# $number (String)
# $title (String)
idea-alike-line = #{ $number } { $title }
# $idea (String)
idea-support-this = Подржавам { $idea }
idea-mine-new = Моја је нова
# $number (String)
# $title (String)
idea-supported-instead = Сада подржавате идеју { $number }: „{ $title }“. Јавићемо Вам шта ће бити од ње.
# $number (String)
idea-published = Ваша идеја { $number } је објављена: сви могу да је читају и подрже, без Вашег имена. Првих седам дана само тим види колико их је подржава.
idea-see = Отварам идеју
# $number (String)
idea-head = <b>Идеја { $number }</b>
# $text (String)
idea-words = { $text }
# $status (String) new, considering, planned, launched, declined, merged or withdrawn
idea-status = { $status ->
    [considering] Разматрамо је.
    [planned] Планирана је.
    [launched] Остварена је.
    [declined] Одлучили смо да је не спроведемо.
    [merged] Сада је део друге идеје.
    [withdrawn] Повучена је.
   *[new] Нова је.
}
# $count (Number)
idea-supporters = { $count ->
    [one] Подржава је { $count } особа.
    [few] Подржавају је { $count } особе.
   *[other] Подржава је { $count } особа.
}
idea-support-hidden = Колико има подршке, видеће се кад прође недеља дана: да нико не иде за већином.
idea-own = Ово је Ваша идеја.
idea-you-support = Подржавате је и јавићемо Вам шта ће бити од ње.
idea-support = Подржавам
idea-unsupport = Више не подржавам
idea-supported = Сада је подржавате.
idea-supported-already = Већ је подржавате.
idea-unsupported = Више је не подржавате.
idea-own-support = То је Ваша идеја: то вреди више од подршке.
# $number (String)
# $into (String)
idea-merged-into = Идеја { $number } је сада део идеје { $into }. Молимо Вас да подржите њу: /idea_{ $into }
# $number (String)
# $status (String) new, considering, launched, declined or withdrawn
idea-not-open = { $status ->
    [launched] Идеја { $number } је већ остварена.
    [declined] Одлучили смо да идеју { $number } не спроведемо, па више не прима подршку.
    [withdrawn] Идеја { $number } је повучена.
   *[new] Идеја { $number } још не може да се подржи: најпре је чита тим.
}
# $number (String)
idea-supported-stands = Други подржавају број { $number } како сада гласи, па се више не мења. Дугметом испод можете нешто да додате.
# $order (String) top, new, rising, launched or mine
ideas-title = { $order ->
    [new] <b>Нове идеје</b>, за Вас посебним редом: да нико не иде за већином
    [rising] <b>Идеје у успону</b>: највише подршке за 14 дана
    [launched] <b>Остварено</b>
    [mine] <b>Ваше идеје</b>
   *[top] <b>Идеје са највише подршке</b>
}
# $order (String) top, new, rising, launched or mine
ideas-order = { $order ->
    [new] Нове
    [rising] У успону
    [launched] Остварене
    [mine] Моје
   *[top] Прве
}
# $count (Number)
ideas-count = { $count ->
    [one] { $count } идеја. Додирните је да бисте је прочитали и подржали.
    [few] { $count } идеје. Додирните једну да бисте је прочитали и подржали.
   *[other] { $count } идеја. Додирните једну да бисте је прочитали и подржали.
}
# $count (Number)
ideas-count-read = { $count ->
    [one] { $count } идеја. Додирните је да бисте прочитали шта је било од ње.
    [few] { $count } идеје. Додирните једну да бисте прочитали шта је било од ње.
   *[other] { $count } идеја. Додирните једну да бисте прочитали шта је било од ње.
}
# $order (String) top, new, rising, launched or mine
ideas-none = { $order ->
    [mine] Још немате ниједну идеју. Само ми је напишите.
    [launched] Ниједна идеја још није остварена.
   *[top] Још нема ниједне. Само ми напишите своју.
}
ideas-button = Све идеје

# $number (String)
# $title (Text)
answer-title = <b>Одговор на број { $number }</b>: „{ $title }“
# $text (String)
answer-text = { $text }
answer-back = Одговарам

# $number (String)
# $title (String)
step-new = Идеја { $number }, „{ $title }“, поново је отворена.
# $number (String)
# $title (String)
step-considering = Разматрамо идеју { $number }: „{ $title }“.
# $number (String)
# $title (String)
step-planned = Идеја { $number }, „{ $title }“, планирана је.
# $number (String)
# $title (String)
step-launched = Идеја { $number }, „{ $title }“, остварена је. Хвала Вам што сте део тога.
# $number (String)
# $title (String)
step-declined = Одлучили смо да не спроведемо идеју { $number }: „{ $title }“.
# $reason (String)
step-reason = Зашто: { $reason }
# $owner (String)
step-owner = Одговорна особа: { $owner }
# $date (Text) a day or a month
step-date = Рок: { $date }

# $number (String)
# $kind (String) idea, complaint, question or praise
case-title = { $kind ->
    [idea] <b>#{ $number } · Идеја</b>
    [complaint] <b>#{ $number } · Жалба</b>
    [praise] <b>#{ $number } · Похвала</b>
   *[question] <b>#{ $number } · Питање</b>
}
# $number (String)
case-author = од /person_{ $number }
case-nobody = од некога кога не знамо
# $part (String) words, talk, answer or note
# $text (String)
case-line = { $part ->
    [answer] <b>Одговор:</b> { $text }
    [note] <b>Белешка:</b> { $text }
    [talk] <b>Накнадно:</b> { $text }
   *[words] { $text }
}
# $text (String)
case-before = <i>Пре измене:</i> { $text }
# $status (String) new, considering, planned, launched, declined, merged or withdrawn
case-status = { $status ->
    [considering] Разматра се
    [planned] Планирано
    [launched] Остварено
    [declined] Одбијено
    [merged] Спојено
    [withdrawn] Повучено
    [solved] Решено
    [unresolved] Завршено без решења
    [reopened] Поново отворено
   *[new] Ново
}
# $published (String) yes or no
# $supporters (Number)
case-board = { $published ->
    [yes] { $supporters ->
        [one] Објављено, подржава { $supporters } особа
        [few] Објављено, подржавају { $supporters } особе
       *[other] Објављено, подржава { $supporters } особа
    }
   *[no] Још није објављено
}
# $by (Moment)
case-reply-by = Одговорити до { GENITIVE($by) }
# $at (Moment)
case-answered = Одговорено: { $at }
case-answer = Одговарам
# $number (String)
case-answer-what = Шта да одговоримо на број { $number }? Ваша следећа порука је одговор.
# $number (String)
# $seconds (Number)
case-answer-leaves = { $seconds ->
    [one] Одговор на број { $number } одлази за { $seconds } секунду.
    [few] Одговор на број { $number } одлази за { $seconds } секунде.
   *[other] Одговор на број { $number } одлази за { $seconds } секунди.
}
case-take-back = Повлачим
# $number (String)
case-taken-back = Одговор на број { $number } је повучен; нико га није прочитао.
case-publish = Објављујем идеју
# $number (String)
case-published = Идеја { $number } је објављена.
case-change-status = Мењам статус
# $number (String)
case-back = <b>#{ $number }</b>: нова порука аутора
# $count (Number)
inbox-title = { $count ->
    [one] <b>Пријемно сандуче</b>: { $count } чека одговор
    [few] <b>Пријемно сандуче</b>: { $count } чекају одговор
   *[other] <b>Пријемно сандуче</b>: { $count } чека одговор
}
inbox-none = Пријемно сандуче је празно: сви имају одговор.

merge-circle = То је већ једна идеја.
back-too-late = Касно је да се повуче: већ је јављено.

# $number (String)
# $title (Text)
audit-voice = број { $number }, „{ $title }“
# $number (String)
audit-to-voice = Број { $number }
menu-ideas = Идеје: читање, подршка, шта буде од њих
menu-inbox = Шта чека одговор
menu-status = Шта ће бити од идеје
help-team-voices =
    /inbox – шта чека одговор
    /case – један глас са свим порукама
    /timeline – све што је прошло с једним купцем
help-team-ideas = /status – шта ће бити од идеје
# $number (String)
case-erased = #{ $number }: подаци аутора су обрисани, а са њима и написано.
page-back = ‹ Назад
page-on = Даље ›
