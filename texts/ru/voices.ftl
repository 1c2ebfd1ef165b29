# Что говорят покупатели и что из этого выходит.

# $pieces (Number)
# $minutes (Number)
voice-what = { $pieces ->
    [one] Что это? Если за { $minutes } мин. ничего не выбрать, команда получит это как вопрос.
    [few] { $pieces } сообщения, приняты как одно. Что это? Если за { $minutes } мин. ничего не выбрать, команда получит это как вопрос.
    [many] { $pieces } сообщений, принятых как одно. Что это? Если за { $minutes } мин. ничего не выбрать, команда получит это как вопрос.
   *[other] { $pieces } сообщения, приняты как одно. Что это? Если за { $minutes } мин. ничего не выбрать, команда получит это как вопрос.
}
# $kind (String) idea, complaint, question or praise
voice-kind = { $kind ->
    [idea] Идея
    [complaint] Жалоба
    [praise] Похвала
   *[question] Вопрос
}
voice-nothing = Ничего, не отправлять
voice-left = Хорошо, команда этого не получит.
# $kind (String) idea, complaint, question or praise
# $number (String)
voice-filed = { $kind ->
    [idea] Ваша идея принята под номером { $number }.
    [complaint] Ваша жалоба принята под номером { $number }.
    [praise] Ваша похвала принята под номером { $number }. Спасибо.
   *[question] Ваш вопрос принят под номером { $number }.
}
# $number (String)
voice-filed-toast = Принято под номером { $number }.
voice-asked-below = Этот вопрос теперь задан ниже.
voice-by-itself = Ничего не было выбрано, поэтому команда получила всё как есть.
voice-team-reads = Это читает только команда.
voice-all-read = Все могут читать и поддержать эту идею, без вашего имени.
voice-reviewed = Сначала её читает команда. Когда она опубликует идею, все смогут читать и поддержать её, без вашего имени.
# $by (Moment)
voice-reply-by = Мы ответим до { GENITIVE($by) }.
voice-add = Добавить
# $number (String)
voice-add-what = Что добавить к обращению № { $number }? Слова, картинку, аудиозапись, видео или файл.
voice-awaits = Здесь принимаются слова, картинки, аудиозаписи, видео и файлы.
# $number (String)
voice-added = Добавлено к обращению № { $number }. Команда это видит.
# $number (String)
voice-changed = Обращение № { $number } теперь читается с вашими изменениями. Команда видит и прежние слова.
voice-withdraw = Отозвать
# $number (String)
voice-withdraw-sure = Отозвать обращение № { $number }? Никто больше не прочтёт его и не ответит на него.
voice-withdraw-yes = Отозвать
voice-withdraw-no = Оставить
# $number (String)
voice-withdrawn = Обращение № { $number } отозвано.
# $limit (Number)
# $again (Moment) when there is room again
voice-too-many = { $limit ->
    [one] За день мы принимаем от каждого { $limit } такое сообщение, чтобы на каждое ответить. Пожалуйста, напишите снова с { GENITIVE($again) }; то, что придёт раньше, мы сохранить не сможем.
    [few] За день мы принимаем от каждого { $limit } таких сообщения, чтобы на каждое ответить. Пожалуйста, напишите снова с { GENITIVE($again) }; то, что придёт раньше, мы сохранить не сможем.
    [many] За день мы принимаем от каждого { $limit } таких сообщений, чтобы на каждое ответить. Пожалуйста, напишите снова с { GENITIVE($again) }; то, что придёт раньше, мы сохранить не сможем.
   *[other] За день мы принимаем от каждого { $limit } таких сообщения, чтобы на каждое ответить. Пожалуйста, напишите снова с { GENITIVE($again) }; то, что придёт раньше, мы сохранить не сможем.
}
# $number (String)
voice-no-idea = Обращение № { $number } — { $kind ->
    [question] вопрос
    [complaint] жалоба
    [praise] похвала
    [option] вариант голосования
   *[idea] идея
}, а не идея: поддерживают и планируют только идеи.
voice-not-yours = Это написано не вами.
# $number (String)
no-such-voice = Под номером { $number } здесь ничего нет. Идеи: /ideas

# $count (Number)
idea-alike = { $count ->
    [one] Здесь уже есть мысль, которая может быть близка вашей. Не это ли вы имеете в виду?
    [few] Здесь уже есть мысли, которые могут быть близки вашей. Нет ли здесь того, что вы имеете в виду?
    [many] Здесь уже есть мысли, которые могут быть близки вашей. Нет ли здесь того, что вы имеете в виду?
   *[other] Здесь уже есть мысли, которые могут быть близки вашей. Нет ли здесь того, что вы имеете в виду?
}
# $number (String)
# $title (String)
idea-alike-line = #{ $number } { $title }
# $idea (String)
idea-support-this = Поддержать { $idea }
idea-mine-new = Моя идея новая
# $number (String)
# $title (String)
idea-supported-instead = Теперь вы поддерживаете идею { $number }: «{ $title }». Мы сообщим, что с ней будет.
# $number (String)
idea-published = Ваша идея { $number } опубликована: все могут читать и поддержать её, без вашего имени. Первые семь дней только команда видит, сколько у неё поддержки.
idea-see = Посмотреть идею
# $number (String)
idea-head = <b>Идея { $number }</b>
# $text (String)
idea-words = { $text }
# $status (String) new, considering, planned, launched, declined, merged or withdrawn
idea-status = { $status ->
    [considering] Мы её рассматриваем.
    [planned] Она запланирована.
    [launched] Она осуществлена.
    [declined] Мы решили её не осуществлять.
    [merged] Теперь она часть другой идеи.
    [withdrawn] Она отозвана.
   *[new] Она новая.
}
# $count (Number)
idea-supporters = { $count ->
    [one] Её поддерживает { $count } человек.
    [few] Её поддерживают { $count } человека.
    [many] Её поддерживают { $count } человек.
   *[other] Её поддерживают { $count } человека.
}
idea-support-hidden = Сколько у неё поддержки, будет видно через неделю, чтобы никто не шёл за толпой.
idea-own = Это ваша идея.
idea-you-support = Вы её поддерживаете, и мы сообщим, что с ней будет.
idea-support = Поддержать
idea-unsupport = Больше не поддерживать
idea-supported = Теперь вы её поддерживаете.
idea-supported-already = Вы её уже поддерживаете.
idea-unsupported = Вы её больше не поддерживаете.
idea-own-support = Это ваша идея: это больше, чем поддержка.
# $number (String)
# $into (String)
idea-merged-into = Идея { $number } теперь часть идеи { $into }. Пожалуйста, поддержите эту идею: /idea_{ $into }
# $number (String)
# $status (String) new, considering, launched, declined or withdrawn
idea-not-open = { $status ->
    [launched] Идея { $number } уже осуществлена.
    [declined] Идею { $number } решено не осуществлять, поэтому поддержать её больше нельзя.
    [withdrawn] Идея { $number } отозвана автором.
   *[new] Идею { $number } пока нельзя поддержать: сначала её читает команда.
}
# $number (String)
idea-supported-stands = Другие поддерживают идею { $number } в нынешнем виде, поэтому она больше не меняется. Что-то добавить можно кнопкой под ней.
# $order (String) top, new, rising, launched or mine
ideas-title = { $order ->
    [new] <b>Новые идеи</b> в порядке, особом для вас, чтобы никто не шёл за толпой
    [rising] <b>Идеи на подъёме</b>: больше всего поддержки за 14 дней
    [launched] <b>Осуществлено</b>
    [mine] <b>Ваши идеи</b>
   *[top] <b>Идеи, которые поддерживают больше всего</b>
}
# $order (String) top, new, rising, launched or mine
ideas-order = { $order ->
    [new] Новые
    [rising] Растут
    [launched] Осуществлены
    [mine] Мои
   *[top] Лучшие
}
# $count (Number)
ideas-count = { $count ->
    [one] { $count } идея. Нажмите, чтобы прочитать и поддержать.
    [few] { $count } идеи. Нажмите на любую, чтобы прочитать и поддержать.
    [many] { $count } идей. Нажмите на любую, чтобы прочитать и поддержать.
   *[other] { $count } идеи. Нажмите на любую, чтобы прочитать и поддержать.
}
# $count (Number)
ideas-count-read = { $count ->
    [one] { $count } идея. Нажмите, чтобы прочитать, что с ней стало.
    [few] { $count } идеи. Нажмите на любую, чтобы прочитать, что с ней стало.
    [many] { $count } идей. Нажмите на любую, чтобы прочитать, что с ней стало.
   *[other] { $count } идеи. Нажмите на любую, чтобы прочитать, что с ней стало.
}
# $order (String) top, new, rising, launched or mine
ideas-none = { $order ->
    [mine] У вас здесь пока нет идей. Просто напишите мне.
    [launched] Ни одна идея пока не осуществлена.
   *[top] Пока нет ни одной. Просто напишите мне свою.
}
ideas-button = Все идеи

# $number (String)
# $title (Text)
answer-title = <b>Ответ на обращение № { $number }</b>: «{ $title }»
# $text (String)
answer-text = { $text }
answer-back = Ответить

# $number (String)
# $title (String)
step-new = Идея { $number }, «{ $title }», снова открыта.
# $number (String)
# $title (String)
step-considering = Мы рассматриваем идею { $number }: «{ $title }».
# $number (String)
# $title (String)
step-planned = Идея { $number }, «{ $title }», запланирована.
# $number (String)
# $title (String)
step-launched = Идея { $number }, «{ $title }», осуществлена. Спасибо вам за участие.
# $number (String)
# $title (String)
step-declined = Мы решили не осуществлять идею { $number }: «{ $title }».
# $reason (String)
step-reason = Почему: { $reason }
# $owner (String)
step-owner = Кто отвечает: { $owner }
# $date (Text) a day or a month
step-date = Срок: { $date }

# $number (String)
# $kind (String) idea, complaint, question or praise
case-title = { $kind ->
    [idea] <b>#{ $number } · Идея</b>
    [complaint] <b>#{ $number } · Жалоба</b>
    [praise] <b>#{ $number } · Похвала</b>
   *[question] <b>#{ $number } · Вопрос</b>
}
# $number (String)
case-author = от /person_{ $number }
case-nobody = неизвестно от кого
# $part (String) words, talk, answer or note
# $text (String)
case-line = { $part ->
    [answer] <b>Ответ:</b> { $text }
    [note] <b>Заметка:</b> { $text }
    [talk] <b>Дополнение:</b> { $text }
   *[words] { $text }
}
# $text (String)
case-before = <i>До изменения:</i> { $text }
# $status (String) new, considering, planned, launched, declined, merged or withdrawn
case-status = { $status ->
    [considering] Рассматривается
    [planned] Запланировано
    [launched] Осуществлено
    [declined] Отклонено
    [merged] Объединено
    [withdrawn] Отозвано автором
    [solved] Решено
    [unresolved] Завершено без решения
    [reopened] Снова открыто
   *[new] Новое
}
# $published (String) yes or no
# $supporters (Number)
case-board = { $published ->
    [yes] { $supporters ->
        [one] Опубликовано, поддерживает { $supporters } человек
        [few] Опубликовано, поддерживают { $supporters } человека
        [many] Опубликовано, поддерживают { $supporters } человек
       *[other] Опубликовано, поддерживают { $supporters } человека
    }
   *[no] Ещё не опубликовано
}
# $by (Moment)
case-reply-by = Ответить до { GENITIVE($by) }
# $at (Moment)
case-answered = Ответ дан: { $at }
case-answer = Ответить
# $number (String)
case-answer-what = Что ответить на обращение № { $number }? Ваше следующее сообщение будет ответом.
# $number (String)
# $seconds (Number)
case-answer-leaves = { $seconds ->
    [one] Ответ на обращение № { $number } уйдёт через { $seconds } секунду.
    [few] Ответ на обращение № { $number } уйдёт через { $seconds } секунды.
    [many] Ответ на обращение № { $number } уйдёт через { $seconds } секунд.
   *[other] Ответ на обращение № { $number } уйдёт через { $seconds } секунды.
}
case-take-back = Отменить
# $number (String)
case-taken-back = Ответ на обращение № { $number } отменён; его никто не прочитал.
case-publish = Опубликовать
# $number (String)
case-published = Идея { $number } опубликована.
case-change-status = Изменить статус
# $number (String)
case-back = <b>#{ $number }</b>: новое сообщение от автора
# $count (Number)
inbox-title = { $count ->
    [one] <b>Входящие</b>: ответа ждёт { $count }
    [few] <b>Входящие</b>: ответа ждут { $count }
    [many] <b>Входящие</b>: ответа ждут { $count }
   *[other] <b>Входящие</b>: ответа ждут { $count }
}
inbox-none = Входящих нет: каждый получил ответ.

merge-circle = Это уже одна идея.
back-too-late = Отменить уже нельзя: об этом уже сообщено.

# $number (String)
# $title (Text)
audit-voice = обращение № { $number } «{ $title }»
# $number (String)
audit-to-voice = Обращение № { $number }
menu-ideas = Идеи: читать, поддержать, узнать, что с ними будет
menu-inbox = Что ждёт ответа
menu-status = Что будет с идеей
help-team-voices =
    /inbox – что ждёт ответа
    /case – одно обращение со всей перепиской
    /timeline – всё, что было с одним клиентом
help-team-ideas = /status – что будет с идеей
# $number (String)
case-erased = #{ $number }: данные автора удалены, и вместе с ними всё написанное.
page-back = ‹ Назад
page-on = Дальше ›
