# Призы: как они попадают к победителям, и стол призов для команды.

prizes-title = <b>Ваши призы</b>
prizes-none = Призов у вас пока нет. Открытые голосования: /polls
# $prize (String)
# $title (String)
# $state (String) awarded, claimed or fulfilled
# $deadline (Moment)
prizes-line = <b>{ $prize }</b>, «{ $title }». { $state ->
    [awarded] Ждёт вас до { GENITIVE($deadline) }.
    [claimed] Вы приняли приз; он ещё не вручён.
   *[fulfilled] Приз у вас.
}
# $deadline (Moment)
prize-claim-by = Пожалуйста, примите приз до { GENITIVE($deadline) }; потом он перейдёт к следующему по порядку. Найти его можно и по команде /prizes
prize-how-code = Ваш приз — код. Он придёт сразу, как только вы нажмёте кнопку.
prize-how-shipped = Мы отправим приз посылкой. Нажмите кнопку, и мы спросим адрес.
prize-how-gift = Это подарок в Telegram. Нажмите кнопку, и он придёт к вам туда.
prize-how-premium = Это Telegram Premium. Нажмите кнопку, и Telegram включит его для вас.
prize-how-person = Приз вручается лично. Нажмите кнопку, и вы получите талон, который нужно показать нам.
# $prize (String)
prize-claim = Принять: { $prize }
# $prize (String)
prize-again = Показать снова: { $prize }
# $prize (String)
prize-decline = Отказаться: { $prize }
# $prize (String)
prize-decline-sure = Отказаться от приза «{ $prize }»? Он перейдёт к следующему по порядку и вернуться к вам уже не сможет.
prize-decline-yes = Отказаться
prize-decline-no = Оставить себе
# $prize (String)
prize-declined = Вы отказались от приза «{ $prize }». Он переходит к следующему по порядку, если такой есть. Спасибо, что сообщили.
prize-kept = Приз по-прежнему ваш. Принять его: /prizes
# $prize (String)
prize-offer-claimed = Вы приняли приз «{ $prize }»; он остаётся за вами.
# $prize (String)
prize-claim-there = Приз «{ $prize }» приходит в Telegram. Пожалуйста, откройте бота там и примите приз по команде /prizes; до тех пор ничего не принято.
# $prize (String)
# $code (String)
prize-code =
    Ваш код для приза «{ $prize }»:
    <code>{ $code }</code>
    Он только ваш. Найти его снова: /prizes
# $prize (String)
prize-code-waits = Приз «{ $prize }» ваш. Кода для него пока нет; мы пришлём его, как только он появится.
prize-address-ask = Куда отправить приз «{ $prize }»? Пожалуйста, напишите одним сообщением имя, улицу, город, индекс и страну. Мы покажем, как поняли адрес; он станет окончательным, только когда вы его подтвердите. Подтверждая адрес, вы соглашаетесь, что мы храним его для этой посылки в зашифрованном виде, что видит его только команда и что { $days ->
    [one] через { $days } день
    [few] через { $days } дня
    [many] через { $days } дней
   *[other] через { $days } дня
} после доставки он удаляется.
prize-address-understood = Приз «{ $prize }» отправим по этому адресу:
prize-address-doubtful = Это пока не похоже на адрес для приза «{ $prize }»: нужны имя, улица и дом, индекс, город и страна. Пожалуйста, напишите его ещё раз или подтвердите кнопкой, если всё верно и так:
prize-address-not-final = Это ещё не окончательно: чтобы приз остался за вами, подтвердите адрес кнопкой до { GENITIVE($deadline) }. Новое сообщение заменит этот адрес.
prize-address-unchanged = Пока вы не подтвердите адрес кнопкой, ничего не изменится. Новое сообщение заменит этот адрес.
prize-address-correct = Адрес верный
prize-address-insist = Верно и в таком виде
prize-address-later = Не сейчас
prize-address-open = Мы ничего из этого не сохранили. Приз ждёт вас до { GENITIVE($deadline) }: /prizes
prize-address-as-it-was = Ничего не изменилось.
prize-address-gone = Эта кнопка относится к адресу, который больше не ждёт подтверждения. Как обстоят дела: /prizes
prize-address-confirmed = Адрес подтверждён.
prize-address-still = Это не похоже на адрес, поэтому ждёт прежний. Подтвердите его кнопкой ниже.
prize-address-dropped = Этот адрес не сохранён.
consent-address = Я соглашаюсь, чтобы мой адрес хранился для отправки приза.
prize-address-empty = Пожалуйста, напишите адрес текстом, одним сообщением.
# $longest (Number)
# $length (Number)
prize-address-length = В адресе может быть не больше { $longest } знаков, а здесь { $length }. Пожалуйста, напишите его короче.
# $prize (String)
prize-shipping = Спасибо. Мы отправим приз «{ $prize }» по вашему адресу и сообщим, когда он уйдёт.
prize-address-change = Изменить адрес
# $prize (String)
prize-address-lost = Ключ, которым был зашифрован ваш адрес для приза «{ $prize }», утерян, и прочитать адрес больше не может никто, даже мы. Пожалуйста, сообщите его ещё раз; приз остаётся за вами.
prize-no-key = Сейчас мы не можем надёжно сохранить адрес. Приз остаётся за вами; пожалуйста, попробуйте позже. Команде мы сообщили.
prize-no-key-until = Сейчас мы не можем надёжно сохранить адрес. Приз ждёт вас до { GENITIVE($deadline) }; пожалуйста, попробуйте ещё раз до этого срока. Команде мы сообщили.
# $prize (String)
prize-present = Приз «{ $prize }» уже идёт к вам через Telegram.
# $prize (String)
# $token (String)
prize-pass =
    Ваш талон на получение приза «{ $prize }»:
    <code>{ $token }</code>
    Покажите его, когда придёте за призом. Приз получит тот, кто покажет талон первым, поэтому никому его не передавайте.
# $prize (String)
# $title (String)
# $deadline (Moment)
prize-reminder = Приз «{ $prize }», который вы выиграли в розыгрыше «{ $title }», ждёт вас до { GENITIVE($deadline) }. Потом он перейдёт к следующему по порядку.
# $prize (String)
# $title (String)
prize-expired = Срок, до которого можно было принять приз «{ $prize }» из розыгрыша «{ $title }», прошёл; приз переходит к следующему по порядку, если такой есть. Спасибо, что участвовали.
# $prize (String)
# $kind (String) shipped or any other
prize-handed-over = { $kind ->
    [shipped] Приз «{ $prize }» отправлен по вашему адресу.
   *[other] Приз «{ $prize }» вручён. Пусть он вас порадует.
}
# $deadline (Moment)
claim-late = Этот приз можно было принять до { GENITIVE($deadline) }. Он переходит к следующему по порядку, если такой есть.
claim-not-yours = Это не ваш приз. Ваши призы: /prizes
claim-taken = Этот приз уже принят и остаётся за вами. Смотрите /prizes
prize-nothing-there = Такого приза нет. Ваши призы: /prizes

# Стол призов.
# $number (String)
# $title (String)
desk-title = <b>Призы розыгрыша № { $number }</b>: { $title }
# $number (String)
desk-none = В розыгрыше № { $number } призы ещё не присуждены. Смотрите /draw_{ $number }
# $place (String)
# $prize (String)
# $state (String) awarded, claimed, to-hand-over (to whom may not do it), fulfilled or vacant
# $holder (String) the customer's number, or a dash
# $token (String)
# $since (Moment) of the state
# $deadline (Moment)
desk-line = { $place }. { $prize } · { $state ->
    [awarded] { $holder }, может принять до { GENITIVE($deadline) }
    [claimed] { $holder }, принят { ON($since) }, ждёт вручения; талон на получение: <code>{ $token }</code>
    [parcel] { $holder }, принят { ON($since) }, ещё не отправлен; адрес подтверждён
    [parcel-lost] { $holder }, принят { ON($since) }, ещё не отправлен; адреса нет
    [parcel-sent] { $holder }, отправлен { ON($since) }
    [code] { $holder }, принят { ON($since) }, код ещё не отправлен
    [code-sent] { $holder }, код отправлен { ON($since) }
    [present] { $holder }, принят { ON($since) }, ещё не доставлен
    [present-sent] { $holder }, доставлен { ON($since) }
    [to-hand-over] { $holder }, принят { ON($since) }, ещё не вручён
    [fulfilled] { $holder }, вручён { ON($since) }
   *[vacant] следующих по порядку больше нет; остаётся на складе
}
desk-group = <b>{ $state ->
    [claimed] Вручить
    [awarded] Ждут принятия
    [vacant] Снова на складе
   *[fulfilled] Вручены
}: { $number }</b>
desk-hand-over = Вручить: { $prize }, место { $place }
# $prize (String)
# $place (String)
desk-sent = Отметить отправку: { $prize }, место { $place }
desk-late = Что задерживается или не удалось ({ $number })
desk-all = Все призы розыгрыша
desk-none-late = Ничего не задерживается, и всё удалось.
# $why (String) late, unreached, undelivered, uncertain or no-code
desk-mark = ⚠ { $why ->
    [late] принят больше недели назад и ещё не вручён
    [unreached] победитель не получил сообщения: бот заблокирован, сообщения отключены или сообщение не удалось отправить
    [undelivered] Telegram не доставил
    [uncertain] неизвестно, доставил ли Telegram
   *[no-code] кодов больше нет
}
# $left (Number)
desk-stock = Победителей меньше, чем призов: на складе { $left ->
    [one] остаётся { $left } приз.
    [few] остаются { $left } приза.
    [many] остаётся { $left } призов.
   *[other] остаётся { $left } приза.
}
# $number (String)
desk-more = … и ещё { $number }; они появятся здесь по мере вручения призов.
# $place (String)
desk-address-button = Адрес для места { $place }
# $place (String)
# $prize (String)
desk-address = Место { $place }: { $prize }
# $place (String)
desk-address-none = Адреса для места { $place } нет, или он уже удалён.
# $place (String)
desk-address-lost = Ключа, которым открывается адрес для места { $place }, нет в GLAS_SECRET_KEY. Верните его туда как прежний ключ, иначе мы попросим у победителя адрес ещё раз.
desk-resend = Отправить ещё раз то, что не дошло
# $count (Number)
desk-resent = { $count ->
    [0] Повторно отправлять нечего.
    [one] Повторно отправляется { $count } подарок.
    [few] Повторно отправляются { $count } подарка.
    [many] Повторно отправляется { $count } подарков.
   *[other] Повторно отправляется { $count } подарка.
}
usage-fulfil = /fulfil КОД
# $token (String)
fulfil-no-such = Приза с талоном на получение { $token } нет. Талоны, по которым приз ещё не вручён, перечислены при розыгрыше: /prizes
fulfil-not-claimed = Этот приз ещё не принят. Победитель найдёт его по команде /prizes
# $at (Moment)
fulfil-already = Этот приз уже вручён { ON($at) }. Дважды он не выдаётся.
# $prize (String)
# $place (String)
# $number (String)
# $title (String)
fulfil-sure = Вручить сейчас: «{ $prize }», место { $place } в розыгрыше № { $number }, «{ $title }»?
fulfil-yes = Вручить
# $prize (String)
# $place (String)
# $number (String)
# $title (String)
parcel-sure = Приз «{ $prize }», место { $place } в розыгрыше № { $number }, «{ $title }», отправлен по этому адресу?
parcel-told = Мы сообщим об этом победителю.
parcel-not-told = Победителю мы об этом не сообщим: сообщения отключены или не доходят.
parcel-yes = Подтвердить отправку
# $prize (String)
# $place (String)
# $number (String)
fulfilled = Вручено: «{ $prize }», место { $place } в розыгрыше № { $number }.

codes-title = <b>Коды в наличии</b>
codes-none = Коды ещё не загружали.
# $name (String)
# $left (String)
# $given (String)
# $wanted (String)
codes-line = { $name }: осталось { $left }, выдано { $given }, ждут { $wanted }
codes-how = Добавить коды: <code>/codes Сумка</code>, с названием приза, как в голосовании. Затем пришлите файл или отправьте его сразу с этой строкой в подписи.
# $prize (String)
codes-ask = Пожалуйста, пришлите коды для приза «{ $prize }» файлом: текст или CSV, по одному коду в строке или таблица со столбцом кодов. Перед загрузкой мы покажем, что прочитано. Отменить: /cancel
# $prize (String)
# $count (Number)
# $served (Number)
codes-added = { $count ->
    [one] Добавлен { $count } код для приза «{ $prize }».
    [few] Добавлены { $count } кода для приза «{ $prize }».
    [many] Добавлено { $count } кодов для приза «{ $prize }».
   *[other] Добавлено { $count } кода для приза «{ $prize }».
} { $served ->
    [0] Кода никто не ждал.
    [one] { $served } победитель, который ждал, получает код.
    [few] { $served } победителя, которые ждали, получают коды.
    [many] { $served } победителей, которые ждали, получают коды.
   *[other] { $served } победителя, которые ждали, получают коды.
}
codes-not-loaded = Из этого файла не взят ни один код. Исправьте его и пришлите файл целиком ещё раз.
codes-no-file = Пожалуйста, пришлите коды файлом, а не картинкой и не текстом.
codes-not-fetched = Не удалось получить файл. Пожалуйста, пришлите его ещё раз.
# $wrong (String) large, binary, encoding, empty, blank, columns, cells, unaligned, scientific, formula, length, characters, twice, known or column
# $line (String)
# $other (String)
codes-wrong = { $wrong ->
    [large] Файл слишком велик: не больше 4 МБ и 100 000 кодов.
    [binary] Это не текстовый файл. Книги (XLSX, ODS) и архивы мы не открываем. Сохраните его, пожалуйста, как CSV и пришлите так: в Excel «Сохранить как», «CSV UTF-8»; в LibreOffice «Сохранить как», «Текст CSV»; в Google Таблицах «Файл», «Скачать».
    [encoding] Не удаётся понять, в какой кодировке файл; это видно в строке { $line }. Сохраните его, пожалуйста, в UTF-8.
    [empty] В файле нет ни одного кода.
    [blank] В строке { $line } нет кода.
    [columns] Строку { $line } нельзя прочесть: кавычки не сходятся, или она слишком длинна.
    [cells] В строке { $line } столбцов больше, чем в первой. Если в коде есть запятая или точка с запятой, возьмите его в кавычки.
    [unaligned] Строка { $line } выходит за столбцы таблицы, и непонятно, где какой кончается. Выровняйте её или пришлите таблицу как CSV.
    [scientific] В строке { $line } число, которое таблица сократила (например, 4,7E+17): цифры кода потеряны. Задайте столбцу текстовый формат и выгрузите коды заново оттуда, откуда они взяты.
    [formula] В строке { $line } формула или её ошибка, а не код. Выгрузите, пожалуйста, значения.
    [length] Строка { $line } слишком длинна для кода: не больше 200 знаков.
    [characters] В строке { $line } есть знаки, которые нельзя показать.
    [twice] Строка { $line } читается так же, как строка { $other }; заглавные и похожие буквы других алфавитов не различаются.
    [known] Код из строки { $line } или такой, что читается так же, уже загружали раньше.
   *[column] Неизвестно, в каком столбце коды.
}
# $prize (String)
# $count (Number)
team-codes-wanted = { $count ->
    [one] { $count } победитель ждёт код для приза «{ $prize }», а кодов не осталось
    [few] { $count } победителя ждут коды для приза «{ $prize }», а кодов не осталось
    [many] { $count } победителей ждут коды для приза «{ $prize }», а кодов не осталось
   *[other] { $count } победителя ждут коды для приза «{ $prize }», а кодов не осталось
}: <code>/codes { $prize }</code>
# $number (String)
# $place (String)
# $prize (String)
team-present-failed = Telegram не доставил приз «{ $prize }», место { $place } в розыгрыше № { $number }. Хватает ли звёзд на балансе? /prizes_{ $number }
# $number (String)
# $place (String)
# $prize (String)
# $contact (String) the winner's address in the messenger
team-present-uncertain = «{ $prize }», место { $place } в розыгрыше № { $number }: мы не знаем, вручил ли Telegram приз получателю { $contact }, потому что ответ не пришёл. Сам по себе он не будет куплен ещё раз. Посмотрите, пожалуйста, среди расходов звёзд бота или спросите победителя, а затем отметьте, как есть. /prizes_{ $number }
# $place (String)
present-arrived = Место { $place }: приз получен
# $place (String)
present-again = Место { $place }: купить ещё раз
# $number (String)
# $place (String)
# $prize (String)
team-vacant = На приз «{ $prize }», место { $place } в розыгрыше № { $number }, следующих по порядку больше нет. Приз остаётся на складе. /prizes_{ $number }
# $number (String)
# $place (String)
# $prize (String)
team-unreached = Победитель не получил сообщения о призе «{ $prize }», место { $place } в розыгрыше № { $number }: бот заблокирован, сообщения отключены или сообщение не удалось отправить. Если приз не примут вовремя, он перейдёт к следующему по порядку. /prizes_{ $number }
# $number (String)
team-no-key = Победитель розыгрыша № { $number } хочет сообщить адрес, но GLAS_SECRET_KEY не задан. Задайте его и запустите Glas снова.
prizes-no-key = Для посылок нужен адрес, а GLAS_SECRET_KEY, которым шифруются адреса, не задан. Пока вы его не зададите и не запустите Glas снова, победители не смогут принять призы, которые отправляются посылкой.

# На картинке победителя и на талоне.
winner-overline = Вы выиграли
# $number (String)
# $rank (String)
# $on (Day)
winner-footer = Розыгрыш № { $number }, место { $rank }, { $on }
pass-overline = Талон на получение
pass-how = Покажите его, когда придёте за призом
# $number (String)
# $place (String)
pass-footer = Розыгрыш № { $number }, место { $place }
menu-prizes = Мои призы
menu-fulfil = Вручить приз
menu-codes = Коды для призов
