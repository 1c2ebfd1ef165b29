# What is kept of somebody, row by row: what it is, when it was, and codes in words.

mydata-times = Время указано по вашему часовому поясу ({ $zone }). Составлено { ON($at) }.
mydata-secret = Одного мы не говорим никому: думает ли наша команда пригласить кого-то на тест, пока не пригласит, ведь тест может быть конфиденциальным. После приглашения здесь есть всё, в том числе почему выбор пал на вас.
mydata-contents = На этой странице
mydata-kind = { $name ->
    [customer] Вы
    [contacts] Куда приходят наши сообщения
    [tier] Ваше место в учёте компании
    [consents] На что вы согласились
    [votes] Ваши голоса
    [opened_ballots] Какие голосования вы открывали
    [draws] Розыгрыши с вашим участием
    [prizes] Ваши призы
    [addresses] Адреса для посылок
    [voices] Что вы нам сказали
    [ideas_supported] Идеи, которые вы поддерживаете
    [ideas_followed] Идеи, за которыми вы следите
    [launches_waited_for] Осуществления, которых вы ждёте
    [asked_for_ideas] Когда мы спрашивали вас об идее
    [news_of_ideas] Новости об идеях
    [answers_published] Ваши вопросы, которые можно показывать
    [ideas_reported] Идеи, о которых вы сообщили
    [answers_reported] Ответы, о которых вы сообщили
    [profile] Ваш профиль ведущего пользователя
    [profile_answers] Что вы рассказали о своей потребности
    [own_solutions] Ваши собственные решения
    [profile_offers] Когда мы спрашивали вашего согласия
    [lead_user_score] Ваша оценка
    [lead_user_evidence] Ваш ранний выбор
    [asked_who_knows_more] О чём мы спрашивали, кто знает больше
    [recommended] В чём вас рекомендуют
    [tests] Ваши тесты
    [test_stock] Что вам выдано
    [test_prompts] Когда мы спрашивали
    [test_answers] Ваши ответы
    [useful_answers] Ответы, которые пригодились
    [invitation_link] Ваша ссылка-приглашение
    [friends_invited] Друзья, пришедшие по вашей ссылке
    [invited_by_link] Ваш путь к нам
    [links_begun] Связь с другим аккаунтом, начатая вами
    [links_joined] Связь с другим аккаунтом, с вашего согласия
    [wrong_codes] Неверные коды
    [topics_turned_off] Что вы отключили
    [quiet_hours] Ваши тихие часы
    [news_waiting] Новости, которые вас ждут
    [news_received] Полученные новости
    [dialogue] На чём вы остановились
    [messages_written] Сообщения от вас
    [messages] Сообщения вам
    [told_of_the_limit] Когда был достигнут дневной предел
    [bans] Запреты
    [team] Ваша роль
    [invitations] Приглашения в команду
    [team_actions] Ваши действия в команде
    [voice_lines_written] Что вы писали клиентам
    [voice_steps_made] Ваши решения об идеях
    [voices_held] Клиенты, которым вы отвечаете
    [voices_recorded] Записанное за клиентов
    [answers_saved] Сохранённые вами ответы
    [polls_made] Созданные вами голосования
    [decisions_made] Итоги, о которых вы решили
    [broadcasts_made] Отправленные вами новости
    [draws_confirmed] Подтверждённые вами розыгрыши
    [bans_made] Наложенные вами запреты
    [tests_made] Созданные вами тесты
   *[other] Прочее
}
mydata-time = { $what ->
    [since] с { BRIEF($at) }
    [counted] учитывается то, что было с { BRIEF($at) }
    [need] вопрос о вашей потребности { BRIEF($at) }
    [joined] вы здесь с { BRIEF($at) }
    [stopped] без сообщений с { BRIEF($at) }
    [last_event] последняя весть от вас { BRIEF($at) }
    [given] согласие { BRIEF($at) }
    [withdrawn] отозвано { BRIEF($at) }
    [begun] начато { BRIEF($at) }
    [filed] принято { BRIEF($at) }
    [published] опубликовано { BRIEF($at) }
    [reply_by] ответ обещан до { BRIEF($at) }
    [answered] ответ дан { BRIEF($at) }
    [formal] официальная претензия { BRIEF($at) }
    [objected] возражение { BRIEF($at) }
    [hidden] скрыто { BRIEF($at) }
    [asked] вопрос { BRIEF($at) }
    [due] намечено на { BRIEF($at) }
    [reminded] напоминание { BRIEF($at) }
    [done] все ответы { BRIEF($at) }
    [applied] ваша заявка { BRIEF($at) }
    [invited] приглашение { BRIEF($at) }
    [accepted] ваше согласие { BRIEF($at) }
    [handed] выдано { BRIEF($at) }
    [expires] действует до { BRIEF($at) }
    [sign] последняя весть от вас { BRIEF($at) }
    [deadline] получить до { BRIEF($at) }
    [claimed] затребовано { BRIEF($at) }
    [fulfilled] вручено { BRIEF($at) }
    [told] рассказано { BRIEF($at) }
    [decided] решено { BRIEF($at) }
    [settled] рассмотрено { BRIEF($at) }
    [came] приход { BRIEF($at) }
    [agreed] согласие { BRIEF($at) }
    [reckoned] рассчитано { BRIEF($at) }
    [started] начало { BRIEF($at) }
   *[at] { BRIEF($at) }
}
mydata-word = { $word ->
    [purpose-votes] Голоса и призы
    [purpose-news] Новости
    [purpose-address] Адрес для посылки
    [purpose-profile] Профиль ведущего пользователя
    [purpose-tests] Тесты новинок
    [purpose-referral] Приглашение от друга
    [purpose-age] Возраст, достаточный для тестов и профиля
    [kind-idea] Идея
    [kind-complaint] Жалоба
    [kind-question] Вопрос
    [kind-praise] Похвала
    [status-said] ещё не принято
    [status-new] новое
    [status-considering] рассматривается
    [status-planned] запланировано
    [status-launched] осуществлено
    [status-declined] отклонено
    [status-merged] объединено с другим
    [status-withdrawn] отозвано
    [status-solved] решено
    [status-unresolved] завершено без решения
    [review-waiting] ждёт рассмотрения
    [review-confirmed] подтверждено
    [review-refused] не учитывается
    [state-awarded] ждёт вас
    [state-claimed] затребовано, ещё не вручено
    [state-fulfilled] вручено
    [state-vacant] не досталось никому
    [out-team] без билета: участие в команде
    [out-banned] без билета: запрет
    [out-withdrawn] без билета: голос отозван
    [reachable-yes] сообщения доходят
    [reachable-no] сообщения не доходят
    [muted-yes] без уведомлений
    [muted-no] вы следите
    [reminded-yes] одно напоминание
    [stuck-yes] что-то мешало
    [stuck-no] ничто не мешало
    [counts-yes] человек, который потом проголосовал или предложил
    [counts-no] человек, который пока ничего не сделал
    [role-owner] владелец
    [role-editor] редактор
    [role-care] забота о клиентах
    [role-analyst] аналитик
    [part-words] вы
    [part-talk] вы
    [part-answer] мы
    [file-picture] фотография
    [file-video] видео
    [file-round] видеосообщение
    [file-voice] голосовое сообщение
    [file-audio] запись
    [file-any] файл
    [withdrawn-vote] ваш голос отозван
    [skipped] пропущено
    [useful] Этот ответ пригодился
    [link] У вас есть ссылка, по которой могут прийти друзья
    [midway] Разговор ещё не закончен
   *[unsaid] без ответа
}
mydata-with = { $what ->
    [code] код: { $value }
    [reason] причина: { $value }
    [signed] подпись: { $value }
    [wording] В таких словах: «{ $value }»
    [conditions] На что вы согласились: «{ $value }»
    [language] Язык: { $value }
    [zone] Часовой пояс: { $value }
    [called] Ваше имя в мессенджере: { $value }
    [places_for] место для: { $value }
   *[other] { $value }
}
mydata-of-five = { $value } из 5
mydata-chose = Ваш выбор: { $choices }
mydata-won = ваше призовое место: { $place }
mydata-test-day = день { $day }
mydata-quiet = С { $start }:00 до { $end }:00
mydata-likely = вероятность этого: { $percent }%
mydata-early = Победило или осуществлено: { $won } из { $count }
mydata-tally = Всего: { $count }; первое { BRIEF($first) }, последнее { BRIEF($last) }. Каждое со своим временем — в файле JSON.
