# Награди: как стигат до печелившите, и масата за награди на екипа.

prizes-title = <b>Вашите награди</b>
prizes-none = Все още нямате награда. Отворени гласувания: /polls
# $prize (String)
# $title (String)
# $state (String) awarded, claimed or fulfilled
# $deadline (Moment)
prizes-line = <b>{ $prize }</b>, „{ $title }“. { $state ->
    [awarded] Чака Ви до { GENITIVE($deadline) }.
    [claimed] Приехте наградата; още не е връчена.
   *[fulfilled] Вече е при Вас.
}
# $deadline (Moment)
prize-claim-by = Моля, приемете я до { GENITIVE($deadline) }; след това преминава към следващия по ред. Ще я намерите и чрез /prizes
prize-how-code = Наградата Ви е код. Ще го получите веднага щом докоснете бутона.
prize-how-shipped = Ще Ви я изпратим. Докоснете бутона и ще попитаме за адреса Ви.
prize-how-gift = Това е подарък в Telegram. Докоснете бутона и ще го получите там.
prize-how-premium = Това е Telegram Premium. Докоснете бутона и Telegram ще го включи за Вас.
prize-how-person = Връчва се лично. Докоснете бутона за талон за получаване, който да ни покажете.
# $prize (String)
prize-claim = Приемам: { $prize }
# $prize (String)
prize-again = Показвам отново: { $prize }
# $prize (String)
prize-decline = Отказвам се: { $prize }
# $prize (String)
prize-decline-sure = Отказвате ли се от наградата „{ $prize }“? Тогава тя преминава към следващия по ред и не може да се върне при Вас.
prize-decline-yes = Отказвам се
prize-decline-no = Запазвам я
# $prize (String)
prize-declined = Отказахте се от наградата „{ $prize }“. Тя преминава към следващия по ред, ако има такъв. Благодарим, че ни казахте.
prize-kept = Наградата остава Ваша. Приемете я чрез /prizes
# $prize (String)
prize-offer-claimed = Приехте наградата „{ $prize }“; тя остава Ваша.
# $prize (String)
prize-claim-there = Наградата „{ $prize }“ идва в Telegram. Моля, отворете бота там и я приемете чрез /prizes; дотогава нищо не е прието.
# $prize (String)
# $code (String)
prize-code =
    Вашият код за наградата „{ $prize }“:
    <code>{ $code }</code>
    Той е само Ваш. Ще го намерите отново чрез /prizes
# $prize (String)
prize-code-waits = Наградата „{ $prize }“ е Ваша. Кодът още го няма; ще го изпратим веднага щом го имаме.
prize-address-ask = Къде да изпратим наградата „{ $prize }“? Моля, напишете в едно съобщение име, улица, населено място, пощенски код и държава. Ще Ви покажем как сме разбрали адреса; той е окончателен едва когато го потвърдите. С потвърждението се съгласявате да пазим адреса за тази пратка: шифрован, видим само за екипа и изтрит { $days ->
    [one] { $days } ден
   *[other] { $days } дни
} след доставката.
prize-address-understood = Наградата „{ $prize }“ ще изпратим на този адрес:
prize-address-doubtful = Това още не прилича на адрес за наградата „{ $prize }“: нужни са име, улица и номер, пощенски код, населено място и държава. Моля, напишете го още веднъж или го потвърдете с бутона, ако е верен и така:
prize-address-not-final = Още нищо не е окончателно: приемате наградата едва когато потвърдите адреса с бутона, най-късно до { GENITIVE($deadline) }. Ново съобщение заменя този адрес.
prize-address-unchanged = Докато не потвърдите с бутона, нищо не се променя. Ново съобщение заменя този адрес.
prize-address-correct = Адресът е верен
prize-address-insist = Верен е и така
prize-address-later = Не сега
prize-address-open = Не запазихме нищо от това. Наградата Ви чака до { GENITIVE($deadline) }: /prizes
prize-address-as-it-was = Нищо не е променено.
prize-address-gone = Този бутон е за адрес, който вече не чака потвърждение. Как стоят нещата: /prizes
prize-address-confirmed = Адресът е потвърден.
prize-address-still = Това не прилича на адрес, затова все още чака предишният. Потвърдете го с бутона по-долу.
prize-address-dropped = Този адрес не е запазен.
consent-address = Съгласявам се адресът ми да се пази за изпращане на наградата.
prize-address-empty = Моля, напишете адреса като текст, в едно съобщение.
# $longest (Number)
# $length (Number)
prize-address-length = Адресът може да има най-много { $longest } знака, а този има { $length }. Моля, напишете го по-кратко.
# $prize (String)
prize-shipping = Благодарим. Ще изпратим наградата „{ $prize }“ на Вашия адрес и ще Ви кажем, когато тръгне.
prize-address-change = Променям адреса
# $prize (String)
prize-address-lost = Ключът за адреса, на който да изпратим наградата „{ $prize }“, е изгубен и вече никой не може да прочете адреса, дори ние. Моля, напишете ни го още веднъж; наградата остава Ваша.
prize-no-key = В момента не можем да приемем адрес безопасно. Наградата остава Ваша; моля, опитайте по-късно. Екипът е уведомен.
prize-no-key-until = В момента не можем да приемем адрес безопасно. Наградата Ви чака до { GENITIVE($deadline) }; моля, опитайте отново преди това. Екипът е уведомен.
# $prize (String)
prize-present = Наградата „{ $prize }“ пътува към Вас през Telegram.
# $prize (String)
# $token (String)
prize-pass =
    Това е Вашият талон за получаване на наградата „{ $prize }“:
    <code>{ $token }</code>
    Покажете го, когато дойдете за нея. Получава я този, който пръв го покаже, затова го пазете за себе си.
# $prize (String)
# $title (String)
# $deadline (Moment)
prize-reminder = Наградата „{ $prize }“, която спечелихте в тегленето „{ $title }“, Ви чака до { GENITIVE($deadline) }. След това преминава към следващия по ред.
# $prize (String)
# $title (String)
prize-expired = Срокът за приемане на наградата „{ $prize }“ от тегленето „{ $title }“ изтече; тя преминава към следващия по ред, ако има такъв. Благодарим Ви за участието.
# $prize (String)
# $kind (String) shipped or any other
prize-handed-over = { $kind ->
    [shipped] Наградата „{ $prize }“ пътува към Вашия адрес.
   *[other] Наградата „{ $prize }“ е връчена. Нека Ви радва.
}
# $deadline (Moment)
claim-late = Тази награда можеше да се приеме до { GENITIVE($deadline) }. Тя преминава към следващия по ред, ако има такъв.
claim-not-yours = Тази награда не е Ваша. Вашите награди: /prizes
claim-taken = Тази награда вече е приета и остава Ваша. Вижте /prizes
prize-nothing-there = Няма такава награда. Вашите награди: /prizes

# Масата за награди.
# $number (String)
# $title (String)
desk-title = <b>Награди от теглене № { $number }</b>: { $title }
# $number (String)
desk-none = В теглене № { $number } още няма присъдени награди. Вижте /draw_{ $number }
# $place (String)
# $prize (String)
# $state (String) awarded, claimed, to-hand-over (to whom may not do it), fulfilled or vacant
# $holder (String) the customer's number, or a dash
# $token (String)
# $since (Moment) of the state
# $deadline (Moment)
desk-line = { $place }. { $prize } · { $state ->
    [awarded] { $holder }, може да я приеме до { GENITIVE($deadline) }
    [claimed] { $holder }, приета { ON($since) }, чака връчване; талон за получаване: <code>{ $token }</code>
    [parcel] { $holder }, приета { ON($since) }, още не е изпратена; адресът е потвърден
    [parcel-lost] { $holder }, приета { ON($since) }, още не е изпратена; адресът липсва
    [parcel-sent] { $holder }, изпратена { ON($since) }
    [code] { $holder }, приета { ON($since) }, кодът още не е изпратен
    [code-sent] { $holder }, кодът е изпратен { ON($since) }
    [present] { $holder }, приета { ON($since) }, още не е пристигнала
    [present-sent] { $holder }, пристигнала { ON($since) }
    [to-hand-over] { $holder }, приета { ON($since) }, още не е връчена
    [fulfilled] { $holder }, връчена { ON($since) }
   *[vacant] няма повече следващи по ред; остава на склад
}
desk-group = <b>{ $state ->
    [claimed] За връчване
    [awarded] Чакат да бъдат приети
    [vacant] Отново на склад
   *[fulfilled] Връчени
}: { $number }</b>
desk-hand-over = Връчвам: { $prize }, място { $place }
# $prize (String)
# $place (String)
desk-sent = Отбелязвам изпращането: { $prize }, място { $place }
desk-late = Какво се бави или не успя ({ $number })
desk-all = Всички награди от тегленето
desk-none-late = Нищо не се бави и всичко е успешно.
# $why (String) late, unreached, undelivered, uncertain or no-code
desk-mark = ⚠ { $why ->
    [late] приета преди повече от седмица и още невръчена
    [unreached] съобщението не стигна до печелившия: ботът е блокиран, съобщенията са спрени или съобщението не можа да бъде изпратено
    [undelivered] Telegram не я достави
    [uncertain] не знаем дали Telegram я достави
   *[no-code] няма останал код
}
# $left (Number)
desk-stock = Печелившите са по-малко от наградите: на склад { $left ->
    [one] остава { $left } награда.
   *[other] остават { $left } награди.
}
# $number (String)
desk-more = … и още { $number }; появяват се тук с връчването на наградите.
# $place (String)
desk-address-button = Адрес за място { $place }
# $place (String)
# $prize (String)
desk-address = Място { $place }: { $prize }
# $place (String)
desk-address-none = За място { $place } няма адрес или той вече е изтрит.
# $place (String)
desk-address-lost = Ключът, който отваря адреса за място { $place }, го няма в GLAS_SECRET_KEY. Върнете го там като по-стар ключ; иначе ще попитаме печелившия за адреса още веднъж.
desk-resend = Изпращам отново недоставеното
# $count (Number)
desk-resent = { $count ->
    [0] Няма какво да се изпраща отново.
    [one] Изпраща се отново { $count } подарък.
   *[other] Изпращат се отново { $count } подаръка.
}
usage-fulfil = /fulfil КОД
# $token (String)
fulfil-no-such = Няма награда с талон за получаване { $token }. Талоните, които чакат, са изброени при тегленето: /prizes
fulfil-not-claimed = Тази награда още не е приета. Печелившият я намира чрез /prizes
# $at (Moment)
fulfil-already = Тази награда вече е връчена { ON($at) }. Не се дава два пъти.
# $prize (String)
# $place (String)
# $number (String)
# $title (String)
fulfil-sure = Връчвате ли сега: „{ $prize }“, място { $place } в теглене № { $number }, „{ $title }“?
fulfil-yes = Връчвам я
# $prize (String)
# $place (String)
# $number (String)
# $title (String)
parcel-sure = Изпратена ли е „{ $prize }“, място { $place } в теглене № { $number }, „{ $title }“, на този адрес?
parcel-told = Ще съобщим това на печелившия.
parcel-not-told = Няма да съобщим това на печелившия: съобщенията са спрени или не пристигат.
parcel-yes = Потвърждавам изпращането
# $prize (String)
# $place (String)
# $number (String)
fulfilled = Връчена: „{ $prize }“, място { $place } в теглене № { $number }.

codes-title = <b>Налични кодове</b>
codes-none = Още няма качени кодове.
# $name (String)
# $left (String)
# $given (String)
# $wanted (String)
codes-line = { $name }: остават { $left }, дадени { $given }, чакат се { $wanted }
codes-how = Добавяне на кодове: <code>/codes Чанта</code>, с името на наградата както в гласуването. После изпратете файла или го изпратете направо с този ред като надпис.
# $prize (String)
codes-ask = Моля, изпратете кодовете за наградата „{ $prize }“ като файл: текст или CSV, по един код на ред или таблица с колона с кодове. Преди качването ще видите какво е прочетено. Отказ: /cancel
# $prize (String)
# $count (Number)
# $served (Number)
codes-added = { $count ->
    [one] Добавен е { $count } код за наградата „{ $prize }“.
   *[other] Добавени са { $count } кода за наградата „{ $prize }“.
} { $served ->
    [0] Никой не чакаше код.
    [one] { $served } печеливш, който чакаше, получава код.
   *[other] { $served } печеливши, които чакаха, получават кодове.
}
codes-not-loaded = От този файл не е взет нито един код. Поправете го и изпратете целия файл отново.
codes-no-file = Моля, изпратете кодовете като файл, а не като снимка или текст.
codes-not-fetched = Файлът не можа да бъде изтеглен. Моля, изпратете го още веднъж.
# $wrong (String) large, binary, encoding, empty, blank, columns, cells, unaligned, scientific, formula, length, characters, twice, known or column
# $line (String)
# $other (String)
codes-wrong = { $wrong ->
    [large] Файлът е твърде голям: най-много 4 MB и 100 000 кода.
    [binary] Това не е текстов файл. Работни книги (XLSX, ODS) и архиви не отваряме. Моля, запишете го като CSV и изпратете него: в Excel „Запиши като“, „CSV UTF-8“; в LibreOffice „Запазване като“, „Текст CSV“; в Google Таблици „Файл“, „Изтегляне“.
    [encoding] Не може да се разбере в каква кодировка е файлът; вижда се на ред { $line }. Моля, запишете го като UTF-8.
    [empty] Във файла няма нито един код.
    [blank] На ред { $line } няма код.
    [columns] Ред { $line } не може да се прочете: кавичките не съвпадат или е твърде дълъг.
    [cells] На ред { $line } има повече колони, отколкото на първия. Ако в кода има запетая или точка и запетая, сложете го в кавички.
    [unaligned] Ред { $line } излиза от колоните на таблицата и не личи къде свършва всяка. Подравнете го или изпратете таблицата като CSV.
    [scientific] На ред { $line } има число, съкратено от таблица (например 4,7E+17): цифри от кода са изгубени. Моля, задайте на колоната формат „текст“ и изнесете кодовете отново оттам, откъдето са.
    [formula] На ред { $line } има формула или нейна грешка, а не код. Моля, изнесете стойностите.
    [length] Ред { $line } е твърде дълъг за код: най-много 200 знака.
    [characters] На ред { $line } има знаци, които не могат да се покажат.
    [twice] Ред { $line } се чете като ред { $other }; главните букви и приличащите си букви от други азбуки не правят разлика.
    [known] Кодът от ред { $line } или такъв, който се чете по същия начин, вече е качван.
   *[column] Нищо не показва в коя колона са кодовете.
}
# $prize (String)
# $count (Number)
team-codes-wanted = { $count ->
    [one] { $count } печеливш чака код за наградата „{ $prize }“, а кодове няма
   *[other] { $count } печеливши чакат кодове за наградата „{ $prize }“, а кодове няма
}: <code>/codes { $prize }</code>
# $number (String)
# $place (String)
# $prize (String)
team-present-failed = Telegram не достави наградата „{ $prize }“, място { $place } в теглене № { $number }. Стигат ли звездите по сметката? /prizes_{ $number }
# $number (String)
# $place (String)
# $prize (String)
# $contact (String) the winner's address in the messenger
team-present-uncertain = „{ $prize }“, място { $place } в теглене № { $number }: не знаем дали Telegram е доставил наградата на { $contact }, защото отговорът му не пристигна. Тя няма да бъде купена втори път от само себе си. Моля, погледнете сред разходите на звездите на бота или попитайте печелившия, после отбележете как е. /prizes_{ $number }
# $place (String)
present-arrived = Място { $place }: пристигнала е
# $place (String)
present-again = Място { $place }: купувам отново
# $number (String)
# $place (String)
# $prize (String)
team-vacant = За наградата „{ $prize }“, място { $place } в теглене № { $number }, няма повече следващи по ред. Тя остава на склад. /prizes_{ $number }
# $number (String)
# $place (String)
# $prize (String)
team-unreached = Съобщението за наградата „{ $prize }“, място { $place } в теглене № { $number }, не стигна до печелившия: ботът е блокиран, съобщенията са спрени или съобщението не можа да бъде изпратено. Ако тя не бъде приета навреме, преминава към следващия по ред. /prizes_{ $number }
# $number (String)
team-no-key = Печеливш от теглене № { $number } иска да даде адрес, но GLAS_SECRET_KEY не е зададен. Задайте го и пуснете Glas отново.
prizes-no-key = За пратките е нужен адрес, а GLAS_SECRET_KEY, с който адресите се шифроват, не е зададен. Докато не го зададете и не пуснете Glas отново, печелившите не могат да приемат наградите, които се изпращат.

# На картината на печелившия и на талона за получаване.
winner-overline = Вие спечелихте
# $number (String)
# $rank (String)
# $on (Day)
winner-footer = Теглене № { $number }, място { $rank }, { $on }
pass-overline = Талон за получаване
pass-how = Покажете го, когато дойдете за наградата
# $number (String)
# $place (String)
pass-footer = Теглене № { $number }, място { $place }
menu-prizes = Вашите награди
menu-fulfil = Връчване на награда
menu-codes = Кодове за награди
