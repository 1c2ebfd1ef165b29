# Подготовка и ведение голосований: для команды.

# $number (String)
preview-title = <b>№ { $number }</b> Предпросмотр. Так это увидят ваши клиенты:
# $number (String)
preview-next = Откройте голосование кнопкой или командой /open_{ $number }. До этого его можно изменить: /edit_{ $number }
# $number (String)
# $opens (Moment)
preview-scheduled = Голосование откроется само { ON($opens) }. Открыть сейчас: /open_{ $number }. До открытия его можно изменить: /edit_{ $number }
# $seats (Number)
# $ties (String) lot, expand or runoff
# $results (String) hidden, team or live
preview-rules = { $seats ->
    [one] { $seats } проходное место.
    [few] { $seats } проходных места.
    [many] { $seats } проходных мест.
   *[other] { $seats } проходных мест.
} { $ties ->
    [runoff] При равенстве голосов — второй тур.
    [expand] При равенстве голосов проходят все.
   *[lot] При равенстве голосов решает жребий.
} { $results ->
    [live] До закрытия результаты видны проголосовавшим.
    [team] До закрытия результаты видны команде.
   *[hidden] До закрытия результаты скрыты.
}
edit-button = Изменить черновик
open-button = Открыть голосование
# $number (String)
open-sure = Открыть голосование № { $number } сейчас? После этого вопрос, варианты и правила изменить нельзя.
open-yes = Да, открыть
not-yet = Пока нет
# $number (String)
# $closes (Moment)
opened = Голосование <b>№ { $number }</b> открыто. Оно закроется { ON($closes) }. Сообщите о нём клиентам: отправьте /publish_{ $number } и имя чата или поделитесь этой ссылкой:
# $link (Link)
link-line = { $link }
# $number (String)
opened-missed = Голосование № { $number } должно было открыться и закрыться, пока бот не работал. Теперь это снова черновик: назначьте новое время командой /edit_{ $number }.
# $number (String)
# $closes (Moment)
extended = Теперь голосование № { $number } закроется { ON($closes) }. { $voters ->
    [0] Никому не пишем.
   *[other] Участники узнают причину.
}
# $number (String)
closed-now = Голосование № { $number } закрыто.
# $number (String)
voided = Голосование № { $number } завершено без результата.
# $number (String)
# $clone (String)
cloned = Голосование № { $clone } — копия голосования № { $number }.
# $number (String)
notice-added = Примечание добавлено к голосованию № { $number }.
# $number (String)
# $chat (String)
published-in = Голосование № { $number } отправляется в чат { $chat }. Если оно там не появится, значит, мне нельзя туда писать: добавьте меня в участники, а в канале — в администраторы.
tell-asked = Сообщить тем, кто ждёт новостей о голосованиях
publish-in = Опубликовать в группе или канале
tell-asked-sure = { $readers ->
    [one] Сообщение выше получит { $readers } человек из тех, кому интересны новые голосования и чьего голоса в голосовании № { $number } ещё нет. Отправить?
    [few] Сообщение выше получат { $readers } человека из тех, кому интересны новые голосования и чьего голоса в голосовании № { $number } ещё нет. Отправить?
    [many] Сообщение выше получат { $readers } человек из тех, кому интересны новые голосования и чьего голоса в голосовании № { $number } ещё нет. Отправить?
   *[other] Сообщение выше получат { $readers } человека из тех, кому интересны новые голосования и чьего голоса в голосовании № { $number } ещё нет. Отправить?
}
tell-asked-already = Тем, кто ждёт новостей о новых голосованиях, о голосовании № { $number } уже сообщено.
tell-asked-nobody = О голосовании № { $number } сообщать больше некому: все, кто ждёт новостей о новых голосованиях, уже проголосовали, или о них никто не просил. Его ещё можно показать в группе или канале.
tell-asked-begun = Сообщение о голосовании № { $number } отправляется тем, кому интересны новые голосования.
nothing-sent = Ничего не отправлено.
publish-choose = Где опубликовать голосование № { $number }? Другое место укажите по @имени или номеру.
publish-nowhere = Я пока не состою ни в одной группе и ни в одном канале, где мне можно писать. Добавьте меня в группу или в администраторы канала, и этот чат можно будет выбрать здесь. Или укажите чат по @имени или номеру.
publish-no-right = Здесь мне пока нельзя писать, назначьте меня администратором: { $chats }.
published-waits = Голосование № { $number } уже отправляется в чат { $chat }.
post-lost = Запись о голосовании № { $number } в чате { $chat } мне больше недоступна: её удалили, группа стала супергруппой или мне нельзя там писать. Итог появится там новой записью. Чтобы снова показать голосование там сейчас, отправьте: /publish_{ $number }
outcome-not-published = Итог голосования № { $number } не удалось показать в чате { $chat }: мне больше нельзя туда писать.
# $number (String)
edited = Голосование № { $number } изменено.
# $number (String)
edit-how = Чтобы изменить голосование № { $number }, отправьте /edit_{ $number } и ниже — строки, которые должны стать другими: <code>pick: 3</code>, <code>closes: in 5 days</code> или все варианты заново, каждый с дефисом в начале. Варианты с плюсом в начале добавятся к имеющимся. Чтобы сменить вопрос: /edit_{ $number } и новый вопрос.

# $number (String)
# $state (String)
poll-state = <b>№ { $number }</b> { $state ->
    [draft] Черновик.
    [scheduled] Запланировано.
    [open] Открыто.
    [closed] Закрыто.
    [decided] Решено.
   *[void] Завершено без результата.
}
# $voters (Number)
poll-turnout = { $voters ->
    [0] Пока никто не проголосовал.
    [one] Проголосовал { $voters } человек.
    [few] Проголосовали { $voters } человека.
    [many] Проголосовало { $voters } человек.
   *[other] Проголосовало { $voters } человек.
}
# $commitment (String)
poll-commitment = Секрет этого голосования зафиксирован хешем SHA-256: <code>{ $commitment }</code>
# $head (String)
poll-head = Хеш журнала голосования: <code>{ $head }</code>
# $number (String)
poll-commands-open = /publish_{ $number } · /notice_{ $number } · /extend_{ $number } · /close_{ $number } · /void_{ $number }
# $number (String)
poll-commands-closed = /results_{ $number } · /export_{ $number } · /decide_{ $number } · /clone_{ $number }
# $number (String)
poll-commands-draft = /open_{ $number } · /edit_{ $number } · /void_{ $number } · /clone_{ $number }

decide-stands = Этот итог обязателен для нас и уже внесён в план.
# $number (String)
decide-how = Чтобы решить иначе, укажите номера вариантов и причину, которую прочтут все: <code>/decide { $number } 2,5 ПРИЧИНА</code>. Если не подходит ни один: <code>/decide { $number } none ПРИЧИНА</code>.
# $number (String)
decided = Итог голосования № { $number } утверждён и внесён в план. { $voters ->
    [0] Никому не пишем.
   *[other] Участники узнают об этом.
}
# $number (String)
decided-otherwise = Ваше решение по голосованию № { $number } внесено в план рядом с итогом и вместе с причиной. { $voters ->
    [0] Никому не пишем.
   *[other] Участники узнают об этом.
}

# $number (String)
# $closes (Moment)
files-not-yet = Голосование № { $number } ещё идёт. Таблица результатов и открытый файл появятся, когда оно закроется, { ON($closes) }.
# $number (String)
files-results = Как сейчас: /results_{ $number }

export-title = Таблица результатов и публичный файл, по которому каждый может пересчитать голоса:

# Шаг за шагом.
step-question = Какой будет вопрос? Одной строкой, например: Какие четыре книги выпустим следующими? Выйти можно в любой момент: /cancel
step-back = Назад
# $question (String)
step-question-is = Вопрос: { $question }
step-options = Теперь варианты, каждый на отдельной строке, от 2 до 50.
# $number (Number)
step-options-more = { $number ->
    [1] Пока { $number } вариант. Отправьте ещё, каждый на отдельной строке.
    [one] Пока { $number } вариант. Отправьте ещё, каждый на отдельной строке, или переходите дальше.
    [few] Пока { $number } варианта. Отправьте ещё, каждый на отдельной строке, или переходите дальше.
    [many] Пока { $number } вариантов. Отправьте ещё, каждый на отдельной строке, или переходите дальше.
   *[other] Пока { $number } вариантов. Отправьте ещё, каждый на отдельной строке, или переходите дальше.
}
step-options-done = Это все варианты
# $number (Number)
step-pick = { $number ->
    [one] { $number } вариант. Сколько из них, самое большее, может выбрать каждый клиент?
    [few] { $number } варианта. Сколько из них, самое большее, может выбрать каждый клиент?
    [many] { $number } вариантов. Сколько из них, самое большее, может выбрать каждый клиент?
   *[other] { $number } вариантов. Сколько из них, самое большее, может выбрать каждый клиент?
}
step-seats = Сколько вариантов победят?
# $example (String) a date and time as one writes it
step-closes = Когда закрыть голосование? Дата и время, например { $example }, «завтра в 18» или «через 3 дня». День без часа означает его конец, 23:59.
step-ties = Что делать, если на последнее проходное место претендуют варианты с равным числом голосов?
step-binding = Обязателен ли итог для нас?
step-results = Кто видит результаты до закрытия?
step-ties-lot = Проверяемый жребий
step-ties-expand = Проходят все
step-ties-runoff = Второй тур
step-binding-yes = Обязателен для нас: так и будет
step-binding-no = Нет: решим сами и объясним
step-results-hidden = Никто
step-results-team = Команда
step-results-live = Все, кто проголосовал
# $days (Number)
step-in-days = { $days ->
    [one] Через { $days } день
    [few] Через { $days } дня
    [many] Через { $days } дней
   *[other] Через { $days } дней
}
newpoll-example = Можно отправить и всё сразу, одним сообщением:
    <code>/newpoll Какие четыре книги выпустим следующими?
    pick: 4
    seats: 4
    closes: in 7 days
    binding: yes
    - Первое название
    - Второе название</code>
newpoll-keys = Другие строки, если понадобятся: <code>opens: 2026-11-25 09:00</code> (открытие), <code>ties: lot</code> (при равенстве голосов — жребий; или expand — проходят все, runoff — второй тур), <code>results: hidden</code> (результаты скрыты; или team — видны команде, live — видны проголосовавшим), <code>quorum: 50</code> (кворум), <code>notice: публичное примечание</code>, <code>prizes: 12 x Сумка</code> (по строке на каждый вид призов)
newpoll-from = Идеи становятся вариантами по своим номерам, а вопрос стоит на следующей строке:
    <code>/newpoll from 12 15 31
    Какая идея первая?</code>

# Что в сообщении не так и как будет правильно.
# $line (String) number of the line
# $content (String) the line as it was sent
line-wrong = Строка { $line }: «{ $content }»
nothing-stored = Ничего не сохранено. Исправьте и отправьте ещё раз.
nothing-changed = Ничего не изменено. Исправьте и отправьте ещё раз.
wrong-question-missing = Не хватает вопроса. Напишите его после /newpoll, на той же строке.
# $length (Number)
# $limit (Number)
wrong-question-length = { $length ->
    [one] В вопросе { $length } символ. Допустимо от 1 до { $limit }.
    [few] В вопросе { $length } символа. Допустимо от 1 до { $limit }.
    [many] В вопросе { $length } символов. Допустимо от 1 до { $limit }.
   *[other] В вопросе { $length } символов. Допустимо от 1 до { $limit }.
}
# $key (String)
# $known (String)
wrong-key = Настройки «{ $key }» нет. Есть такие: { $known }. Вариант начинается с дефиса: - { $key }
wrong-line = Это не настройка вроде «pick: 4» и не вариант. Вариант начинается с дефиса.
# $key (String)
wrong-twice = Настройка «{ $key }» указана дважды. Оставьте одну.
# $value (String)
wrong-number = «{ $value }» — не целое число. Попробуйте, например: 4
# $value (String)
# $known (String)
wrong-choice = «{ $value }» здесь не подходит. Возможные значения: { $known }
# $value (String)
# $example (String) a date and time as one writes it
wrong-time = Не получилось прочесть время: «{ $value }». Попробуйте, например: { $example }, завтра в 18 или через 3 дня
# $value (String)
# $first (String)
# $second (String)
wrong-time-unclear = «{ $value }» можно прочесть двояко. Напишите, пожалуйста, что имеется в виду: { $first } или { $second }
# $value (String)
# $example (String)
wrong-time-day = «{ $value }»: это несколько дней. Какой из них и в котором часу? Например: { $example }
# $value (String)
wrong-time-skipped = Времени { $value } не будет: в эту ночь часы переводят вперёд. Выберите время на час позже.
wrong-closes-missing = Не указано время закрытия. Добавьте строку, например: closes: in 7 days
# $closes (Moment)
wrong-closes-past = Выходит, что голосование закроется { ON($closes) }, а это время уже прошло. Выберите более позднее, например: closes: in 7 days
# $opens (Moment)
wrong-opens-past = Выходит, что голосование откроется { ON($opens) }, а это время уже прошло. Уберите эту строку, чтобы открыть голосование самостоятельно, кнопкой под его видом.
# $closes (Moment)
wrong-closes-first = Выходит, что голосование закроется { ON($closes) } — раньше, чем откроется. Выберите более позднее время закрытия.
# $closes (Moment)
wrong-closes-far = Выходит, что голосование закроется { ON($closes) }, а это слишком нескоро: закрыть его можно не позже чем через двадцать лет. Выберите более раннее время закрытия.
# $number (Number)
wrong-options-number = { $number ->
    [one] Здесь { $number } вариант. В голосовании их от 2 до 50, каждый на отдельной строке, которая начинается с дефиса.
    [few] Здесь { $number } варианта. В голосовании их от 2 до 50, каждый на отдельной строке, которая начинается с дефиса.
    [many] Здесь { $number } вариантов. В голосовании их от 2 до 50, каждый на отдельной строке, которая начинается с дефиса.
   *[other] Здесь { $number } вариантов. В голосовании их от 2 до 50, каждый на отдельной строке, которая начинается с дефиса.
}
# $option (String)
# $length (Number)
# $limit (Number)
wrong-option-length = { $length ->
    [one] Вариант { $option }: { $length } символ. Допустимо от 1 до { $limit }.
    [few] Вариант { $option }: { $length } символа. Допустимо от 1 до { $limit }.
    [many] Вариант { $option }: { $length } символов. Допустимо от 1 до { $limit }.
   *[other] Вариант { $option }: { $length } символов. Допустимо от 1 до { $limit }.
}
# $first (String)
# $second (String)
wrong-options-alike = Варианты { $first } и { $second } читаются одинаково. Измените один из них или уберите.
# $options (Number)
wrong-pick = «pick» — число от 1 до количества вариантов, то есть до { $options }.
# $options (Number)
wrong-seats = «seats» — число от 1 до количества вариантов, то есть до { $options }.
# $limit (Number)
wrong-notice-length = Длина публичного примечания — от 1 до { $limit } символов.
wrong-quorum = Кворум — наименьшее число участников. Нужно целое число, не меньше 0.
# $chat (String)
# $number (String) the poll
wrong-chat = Чат «{ $chat }» мне неизвестен. Назовите группу или канал, где я состою, либо укажите @имя или номер, например: /publish { $number } @ourchannel
# $chats (Listing) the titles of groups and channels
chats-known = Я состою здесь: { $chats }
# $number (String)
# $chat (String)
not-published = Голосование № { $number } не удалось показать в чате { $chat }: мне нельзя туда писать. Добавьте меня в участники, а в канале — в администраторы, и отправьте /publish_{ $number } ещё раз.
# $usage (Text)
usage = Попробуйте так: <code>{ $usage }</code>
# $number (String)
usage-notice = /notice { $number } ТЕКСТ
# $number (String)
# $until (String) a date and time as one writes it
usage-extend = /extend { $number } { $until } ПРИЧИНА
# $number (String)
usage-close = /close { $number } ПРИЧИНА
# $number (String)
usage-void = /void { $number } ПРИЧИНА
# $number (String)
# $choices (String) numbers of options with commas, or none
usage-decide = /decide { $number } { $choices } ПРИЧИНА
decide-button = Принять решение
results-button = Посмотреть результаты
