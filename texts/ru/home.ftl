# Главная карточка и короткие разговоры.

home-title = Что бы вы хотели сделать? Всё, что вы здесь напишете, прочитают.
home-team-title = <b>Для команды</b>: что идёт и что ждёт
home-back = ‹ Назад
home-votes = Открытые голосования · { $count }
home-say = Сказать что-нибудь
home-say-how = Просто напишите здесь: идею, жалобу, вопрос или похвалу – словами, с картинкой, голосовым сообщением, видео или файлом. Одним нажатием вы скажете, что это, и команда ответит.
home-ideas = Идеи · { $count }
home-mine = Моё
home-mine-title = <b>Ваше</b>: голоса, идеи, призы
home-own-votes = Мои голоса · { $count }
home-own-voices = Мои обращения · { $count }
home-own-prizes = Мои призы · { $count }
home-settings = Новости и настройки
home-settings-title = <b>Новости и настройки</b>
home-own-title = <b>Ваши обращения</b> и что с ними стало
home-own-none = Здесь пока нет ваших обращений. Просто напишите мне.
home-own-line = № { $number } { $title } – { $status ->
    [considering] рассматривается
    [planned] запланировано
    [launched] осуществлено
    [declined] отклонено
    [merged] часть другой идеи
    [withdrawn] отозвано
    [answered] есть ответ
    [solved] решено
    [unresolved] завершено без решения
    [reopened] снова открыто
   *[new] новое
}
home-drafts = Черновики · { $count }
home-open-polls = Открытые голосования · { $count }
home-inbox = Ждёт ответа · { $count }
home-late = Просроченные ответы · { $count }
home-hand-over = Призы к выдаче · { $count }
menu-home = Всё сразу

talk-thanks = И вам спасибо. Хорошо, что вы с нами.
talk-fine = Хорошо. Если будет что-то ещё, просто напишите сюда.
help-contact = С нами можно связаться и так: { $contact }
