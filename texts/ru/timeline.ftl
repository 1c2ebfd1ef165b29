# Что было между одним клиентом и нами.

# $person (Text)
# $count (Number)
timeline-title = { $count ->
    [one] <b>{ $person }</b>: { $count } событие по порядку
    [few] <b>{ $person }</b>: { $count } события по порядку
    [many] <b>{ $person }</b>: { $count } событий по порядку
   *[other] <b>{ $person }</b>: { $count } события по порядку
}
# $at (Moment)
# $what (Text)
timeline-line = { BRIEF($at) } · { $what }
timeline-how = Чью историю показать? Например: /timeline 17, или кнопка «История» под чьим-то сообщением.
# $number (String)
timeline-nobody = Под номером { $number } никого нет: либо все данные стёрты, либо этого номера ни у кого не было. История стёртых не хранится.
timeline-button = История
menu-timeline = Всё, что было с одним клиентом
touch-came = первое появление
# $purpose (String) votes or news
# $given (String) yes or no
touch-consent = { $purpose ->
    [news] { $given ->
        [yes] согласие на новости
       *[no] согласие на новости отозвано
    }
    [address] { $given ->
        [yes] согласие на хранение адреса
       *[no] согласие на хранение адреса отозвано
    }
    [profile] { $given ->
        [yes] согласие на профиль ведущего пользователя
       *[no] согласие на профиль ведущего пользователя отозвано
    }
    [tests] { $given ->
        [yes] согласие на приглашения в тесты
       *[no] согласие на приглашения в тесты отозвано
    }
    [referral] { $given ->
        [yes] согласие хранить, кто кого пригласил
       *[no] согласие хранить, кто кого пригласил, отозвано
    }
    [age] { $given ->
        [yes] возраст подходит для тестов и профиля
       *[no] возраст не подходит для тестов и профиля
    }
   *[votes] { $given ->
        [yes] согласие на хранение голосов
       *[no] согласие на хранение голосов отозвано
    }
}
touch-test = { $step ->
    [applied] просьба об участии: тест № { $number } «{ $product }»
    [invited] приглашение: тест № { $number } «{ $product }»
    [accepted] приглашение принято: тест № { $number } «{ $product }»
    [completed] пройден до конца: тест № { $number } «{ $product }»
    [thanked] благодарность за прохождение до конца: тест № { $number } «{ $product }»
    [declined] приглашение отклонено: тест № { $number } «{ $product }»
    [expired] приглашение или место перешло к другим: тест № { $number } «{ $product }»
    [uninvited] приглашение больше не действует: тест № { $number } «{ $product }»
    [ended] конец теста № { $number } «{ $product }»
   *[left] выход: тест № { $number } «{ $product }»
}
touch-stopped = отказ от сообщений (/stop)
touch-banned = с этого времени вне розыгрышей
# $number (String)
touch-vote = голос в голосовании № { $number }
# $step (String) won, claimed or given
# $prize (String)
# $draw (String)
touch-prize = { $step ->
    [claimed] приз «{ $prize }» востребован (розыгрыш № { $draw })
    [given] приз «{ $prize }» вручён (розыгрыш № { $draw })
   *[won] приз «{ $prize }» выигран (розыгрыш № { $draw })
}
# $kind (String) idea, complaint, question or praise
# $number (String)
# $title (String)
touch-filed = { $kind ->
    [idea] идея № { $number }: «{ $title }»
    [complaint] жалоба № { $number }: «{ $title }»
    [praise] похвала № { $number }: «{ $title }»
   *[question] вопрос № { $number }: «{ $title }»
}
# $way (String) answer or back
# $number (String)
touch-line = { $way ->
    [answer] наш ответ на № { $number }
   *[back] сообщение нам о № { $number }
}
# $number (String)
# $status (String)
touch-step = № { $number }: { $status ->
    [considering] рассматривается
    [planned] запланировано
    [launched] осуществлено
    [declined] отклонено
    [merged] объединено с другой идеей
   *[new] снова новое
}
# $number (String)
touch-formal = № { $number } – теперь официальная претензия
# $number (String)
touch-support = поддержка идеи № { $number }
# $number (String)
audit-voice-number = обращение № { $number }
# $number (String)
# $words (String) the first of them
touch-news = новости (рассылка № { $number }): «{ $words }»
touch-service = сообщение от нас
