# Новости: рассылки для команды, темы и тихие часы для клиентов.

topic-name = { $topic ->
    [ideas] Ежедневная сводка идей
    [votes] Новые голосования
   *[launches] Осуществлено
}

usage-broadcast = /broadcast everyone
broadcast-segments = Группы получателей: <code>{ $known }</code>. Их можно соединять словами «and» и «not», например: <code>voters:7 and not language:sr</code>
broadcast-topic = Рассылка для <code>{ $segment }</code>. О чём она? Тем, кто эту тему отключил, она не придёт.
broadcast-topic-first = Присланное не сохранено. Сначала выберите, о чём рассылка, затем пришлите ещё раз.
broadcast-readers = { $readers ->
    [one] Её получит { $readers } человек, который согласился на новости и до которого доходят сообщения.
    [few] Её получат { $readers } человека, которые согласились на новости и до которых доходят сообщения.
    [many] Её получат { $readers } человек, которые согласились на новости и до которых доходят сообщения.
   *[other] Её получат { $readers } человека, которые согласились на новости и до которых доходят сообщения.
}
broadcast-write = Пришлите мне текст на этом языке: { $language }. Он может быть и подписью к картинке. Или выберите другой язык для начала:
broadcast-written = Уже написано: { $languages }. Добавьте ещё один язык или перейдите к просмотру.
# $number (Number)
broadcast-pictures = { $number ->
    [1] С { $number } картинкой.
    [one] С { $number } картинкой, альбомом; текст будет под ним.
    [few] С { $number } картинками, альбомом; текст будет под ним.
    [many] С { $number } картинками, альбомом; текст будет под ним.
   *[other] С { $number } картинки, альбомом; текст будет под ним.
}
broadcast-replaced = Присланное сейчас заменяет то, что было раньше.
broadcast-preview = Просмотр
broadcast-no-picture = Без картинки
broadcast-changed = С момента этого просмотра сообщение изменилось. Вот каким оно было бы отправлено сейчас.
broadcast-test = Отправить на пробу только мне
broadcast-send = { $readers ->
    [one] Отправить { $readers } получателю
    [few] Отправить { $readers } получателям
    [many] Отправить { $readers } получателям
   *[other] Отправить { $readers } получателя
}
broadcast-change = Изменить
broadcast-summary = Выше — сообщение, каким его увидят получатели. Кому: <code>{ $segment }</code>. Тема: { $topic }. Получателей: { $readers }.
broadcast-missing = Не написано: { $language }. Читающие на этом языке ({ $readers }) получат сообщение на другом: { $instead }, с пометкой об этом.
broadcast-repeated = То же самое уже отправлялось: рассылка № { $number }, начата { ON($started) }. Отправить ещё раз?
broadcast-again = Отправить ещё раз
broadcast-awaits = В рассылку идут текст и картинки. Пожалуйста, пришлите текст или картинку с подписью.
news-vote = Открыто новое голосование: «{ $question }». Оно закроется { ON($closes) }.
broadcast-not-a-picture = Это файл. Пожалуйста, пришлите картинку как фотографию.
broadcast-words = { $text }
broadcast-only-in = Это сообщение есть у нас только на { $languages }.
broadcast-album-alone = Наши новости в картинках.
language-in = { $language ->
   *[en] английском
    [sr] сербском
    [pl] польском
    [ru] русском
    [bg] болгарском
    [cs] чешском
}

broadcast-state = { $state ->
    [sending] <b>Рассылка № { $number } отправляется</b>
    [paused] <b>Рассылка № { $number } приостановлена</b>
    [cancelled] <b>Рассылка № { $number } отменена</b>
   *[done] <b>Рассылка № { $number } завершена</b>
}
broadcast-sent = Отправлено: { $sent } из { $total }
broadcast-failed = Не удалось: { $number }
broadcast-blocked = Заблокировали нас: { $number }
broadcast-uncertain = Неизвестно: { $number }
broadcast-later = Ждут конца тихих часов: { $number }
broadcast-under-way = Уже в пути: { $number }
broadcast-dropped = Больше не отправляется: { $number }
broadcast-left = { $minutes ->
    [0] Осталось меньше минуты
    [one] Осталась примерно { $minutes } минута
    [few] Осталось примерно { $minutes } минуты
    [many] Осталось примерно { $minutes } минут
   *[other] Осталось примерно { $minutes } минуты
}
broadcast-uncertain-note = «Неизвестно» значит: мы не знаем, дошло ли сообщение. Само оно повторно не отправляется.
broadcast-pause = Приостановить
broadcast-resume = Продолжить
broadcast-cancel = Отменить
broadcast-cancel-sure = Отменить рассылку № { $number }? Кто её ещё не получил, уже не получит.
broadcast-cancel-yes = Отменить рассылку
broadcast-cancel-no = Не отменять
broadcast-cancelled = Рассылка № { $number } отменена.
broadcast-stays = Рассылка остаётся как есть.
broadcast-resend = Отправить неизвестные ещё раз ({ $readers })
broadcast-resend-sure = { $readers ->
    [1] Отправить рассылку № { $number } ещё раз { $readers } получателю, о котором мы не знаем, дошло ли до него сообщение? Если дошло, оно придёт второй раз.
    [one] Отправить рассылку № { $number } ещё раз { $readers } получателю? Мы не знаем, дошло ли до них сообщение. К некоторым оно придёт второй раз.
    [few] Отправить рассылку № { $number } ещё раз { $readers } получателям, о которых мы не знаем, дошло ли до них сообщение? К некоторым оно придёт второй раз.
    [many] Отправить рассылку № { $number } ещё раз { $readers } получателям, о которых мы не знаем, дошло ли до них сообщение? К некоторым оно придёт второй раз.
   *[other] Отправить рассылку № { $number } ещё раз { $readers } получателя, о которых мы не знаем, дошло ли до них сообщение? К некоторым оно придёт второй раз.
}
broadcast-resend-yes = { $readers ->
    [one] Отправить ещё раз { $readers } получателю
    [few] Отправить ещё раз { $readers } получателям
    [many] Отправить ещё раз { $readers } получателям
   *[other] Отправить ещё раз { $readers } получателя
}
broadcast-resend-no = Не отправлять ещё раз
broadcast-resent = { $readers ->
    [one] Рассылка № { $number } идёт ещё раз { $readers } получателю.
    [few] Рассылка № { $number } идёт ещё раз { $readers } получателям.
    [many] Рассылка № { $number } идёт ещё раз { $readers } получателям.
   *[other] Рассылка № { $number } идёт ещё раз { $readers } получателя.
}

broadcast-nobody = Получателей нет: в этой группе нет никого, кто согласился на эти новости и до кого доходят сообщения. Ничего не отправлено.
broadcast-too-long = { $length ->
    [one] { $length } символ — слишком много для одного сообщения; помещается не больше { $limit }. Пожалуйста, сократите текст.
    [few] { $length } символа — слишком много для одного сообщения; помещается не больше { $limit }. Пожалуйста, сократите текст.
    [many] { $length } символов — слишком много для одного сообщения; помещается не больше { $limit }. Пожалуйста, сократите текст.
   *[other] { $length } символа — слишком много для одного сообщения; помещается не больше { $limit }. Пожалуйста, сократите текст.
}
no-such-broadcast = Рассылки № { $number } нет.
broadcast-wrong-stage = { $state ->
    [sending] Рассылка № { $number } уже отправляется.
    [paused] Рассылка № { $number } уже приостановлена.
    [cancelled] Рассылка № { $number } отменена.
   *[done] Рассылка № { $number } завершена.
}
segment-everyone = все
# $language (String) as it calls itself
segment-language = язык: { $language }
# $number (String)
segment-voters = участники голосования № { $number }
# $number (String)
segment-winners = победители розыгрыша № { $number }
# $since (Day)
segment-active = активные с { GENITIVE($since) }
# $since (Day)
segment-silent = без активности с { GENITIVE($since) }
# $whom (Text)
segment-but = все, кроме: { $whom }
# $terms (Listing) all of which are true
segment-all-of = { $terms }
# $term (String) as it was written
segment-other = { $term }
segment-unreadable = Не могу прочитать эту группу. Попробуйте, например: <code>voters:7 and not language:sr</code>
no-such-segment = Группы «{ $name }» нет. Все группы: /broadcast
segment-argument = «{ $term }» прочитать не могу. Попробуйте, например: <code>{ $example }</code>
segment-nothing-there = «{ $term }»: под этим номером ничего нет.

updates-title = <b>О чём мы вам пишем</b>
updates-on = Вы получаете новости по отмеченным ниже темам. Нажатие отключает тему или включает её.
updates-no-topic = Ни одна тема ниже не отмечена, поэтому новости не приходят. Нажатие включает тему.
updates-off = Вы не получаете от нас новостей. Результаты голосований, в которых вы участвовали, по-прежнему приходят.
updates-quiet = Тихие часы: без новостей с { $start } до { $end }, часовой пояс { $zone }. Другой пояс: /language
updates-no-quiet = Тихих часов нет. Чтобы задать их, пришлите, например: /updates 22-8
updates-night = Без новостей с { $start } до { $end }
updates-quiet-none = Без тихих часов
updates-stop = Не присылать новостей
updates-hours-wrong = «{ $value }» не похоже на часы суток. Попробуйте, например: /updates 22-8
unsubscribe-button = Не присылать новостей
unsubscribed = Мы больше не будем присылать вам новостей. Если передумаете: /updates
