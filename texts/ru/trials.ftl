# Early-access tests: what the team sees of them, and what somebody hears who is asked to take part.

menu-newtest = запланировать ранний тест
menu-tests = Ранние тесты
help-team-tests = Ранние тесты: /newtest планирует новый, /tests показывает все.
newtest-how = Тест в одном сообщении: после команды — продукт, каждая настройка на своей строке, затем дни, считая от согласия, с тем, что в этот день пробуют и о чём спрашивают.
newtest-example = <code>/newtest Грузовой велосипед
    about: Две недели вы бесплатно ездите на нашем первом грузовом велосипеде.
    confidential: yes
    places: 10
    from: idea 12
    from: poll 7
    conditions: Велосипед возвращается целым, и до объявления о нём никому не рассказывают.
    starts: 1 марта
    ends: 20 марта
    thanks: Год бесплатных поездок
    day 0: Отвезите его домой и разложите.
    day 3: Съездите на нём за покупками.
    - rating: Насколько легко им управлять?
    - choice: Где он стоит? | Улица | Двор | Подъезд
    - text: Что стоит изменить?
    - photo: Покажите, где он стоит.</code>
newtest-product = Не указано, что тестируется: это стоит после /newtest.
newtest-lacks = Ещё не хватает: { $lacks }.
newtest-line = Строка — это одно из слов с двоеточием: { $known }; или day 3, или вопрос.
newtest-question-day = Перед первым вопросом стоит его день: day 3: что попробовать.
newtest-choice = Для выбора нужно хотя бы два ответа: choice: Где он стоит? | Улица | Двор
newtest-yes-no = Здесь стоит yes или no.
newtest-places = Число мест — целое: places: 10
newtest-quota = Столько мест для одного сегмента: quota: 4 voters:7
newtest-from = Тестировщиков ищут так: leads, idea 12, poll 7, poll 7 option 2.
newtest-stock = Здесь стоит nothing, devices или links.
newtest-wrong = { $why ->
    [product] В названии продукта от 1 до 300 знаков.
    [places] Мест может быть от 1 до 10 000.
    [quotas] В квотах больше мест, чем есть.
    [conditions] Не указано, на что соглашается тестировщик: conditions: …
    [days] Тест заканчивается в день начала или позже, не дольше года.
    [past] Последний день уже прошёл.
    [checkins] О чём-то нужно спросить, каждый день стоит один раз, и ни один не приходится на время после последнего дня.
    [question] В вопросе от 1 до 300 знаков, в выборе от 2 до 10 разных ответов, в одном дне не больше 20 вопросов.
    [stock] Для устройств нужно число: stock: devices, ниже count: 6. Больше нигде его нет.
   *[thanks] Для розыгрыша нужны призы: prizes: 3 x Шлем
}
trial-page = <b>Тест { $number }: { $product }</b> · { $stage ->
    [draft] черновик
    [recruiting] идёт
    [over] завершён
   *[withdrawn] отозван
}{ $secret ->
    [yes] {" "}· конфиденциально
    [open] {" "}· открыто для всех
   *[no] {""}
}
trial-page-days = { $places ->
    [one] { $places } место, с { $starts } по { $ends }
    [few] { $places } места, с { $starts } по { $ends }
    [many] { $places } мест, с { $starts } по { $ends }
   *[other] { $places } места, с { $starts } по { $ends }
}
trial-page-day = День { $day }: { $questions }
trial-questions = { $count ->
    [0] без вопросов
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
}
trial-checkins = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
trial-page-conditions = Условия: { $words }
trial-page-count = { $standing ->
    [candidate] Кандидаты
    [approved] Одобрены
    [refused] Не одобрены
    [invited] Приглашены
    [declined] Отказались
    [waiting] В листе ожидания
    [active] Тестируют
    [expired] Место перешло другим
    [left] Вышли из теста
    [completed] Прошли до конца
   *[thanked] Получили благодарность
}: { $count }
trial-recruit = Найти тестировщиков
trial-candidates = { $count ->
    [one] { $count } кандидат на рассмотрении
    [few] { $count } кандидата на рассмотрении
    [many] { $count } кандидатов на рассмотрении
   *[other] { $count } кандидата на рассмотрении
}
trial-find = Найти ещё
trial-announce = Объявить
trials-none = Ранних тестов ещё нет. Команда /newtest планирует первый.
trials-title = Ранние тесты:
trial-found = { $count ->
    [0] Больше никого не нашлось.
    [one] Нашёлся ещё { $count } человек.
    [few] Нашлось ещё { $count } человека.
    [many] Нашлось ещё { $count } человек.
   *[other] Нашлось ещё { $count } человека.
}
trial-candidates-title = { $count ->
    [one] { $product }: { $count } кандидат ждёт рассмотрения.
    [few] { $product }: { $count } кандидата ждут рассмотрения.
    [many] { $product }: { $count } кандидатов ждут рассмотрения.
   *[other] { $product }: { $count } кандидата ждут рассмотрения.
}
trial-candidates-none = Все рассмотрены. Одобренные получают приглашения, пока есть свободные места.
trial-candidate = { $place }. { $name }: { $way ->
    [score] среди ведущих пользователей
    [idea] поддержка этой идеи
    [poll] участие в голосовании
    [applied] собственная заявка
   *[chance] случайно, не из первых
}
trial-approve = ✓ { $name }
trial-refuse = ✗
trial-approve-all = { $count ->
    [one] Одобрить { $count }
    [few] Одобрить этих { $count }
    [many] Одобрить этих { $count }
   *[other] Одобрить этих { $count }
}
trial-invited = <b>Не хотите ли попробовать раньше всех: { $product }?</b>
trial-why = Почему именно вы: { $way ->
    [score] вы часто впереди других, и это может вам пригодиться.
    [idea] вы поддерживаете идею, из которой это выросло.
    [poll] вы голосовали, когда это выбирали.
    [applied] вы сами об этом попросили.
   *[chance] вы согласились, чтобы мы спрашивали о тестах.
}
trial-asks = Что для этого нужно: с { $starts } по { $ends } — { $checkins } с нашими вопросами, всего { $questions }.
trial-gives = Что это даёт: { $words }
trial-thanks-all = Благодарность каждому, кто дойдёт до конца: { $words }
trial-thanks-draw = Среди всех, кто дойдёт до конца, разыгрываются призы.
trial-leaving = Выйти можно в любой момент, одним нажатием и без объяснений.
trial-answer-by = Ответьте, пожалуйста, до { GENITIVE($expires) }; потом место перейдёт другим.
trial-join = Участвовать
trial-join-after-all = Всё-таки участвовать
trial-no = Нет, спасибо
trial-agree = Согласиться и участвовать
trial-agree-aged = Согласиться и участвовать (мне не меньше { $years } лет)
trial-conditions = <b>{ $product }: на что вы соглашаетесь</b>
trial-secret = До объявления, пожалуйста, никому этого не показывайте и никому об этом не рассказывайте.
trial-words-used = Ваши ответы читает наша команда. В отчёте они стоят без вашего имени.
trial-asked-again = Тем самым вы соглашаетесь и на то, что мы позже можем спросить вас о других тестах; это согласие можно отозвать в любой момент: /privacy.
trial-card = { $standing ->
    [candidate] Ваша заявка у нас: { $product }. Мы напишем, когда для вас найдётся место.
    [approved] Ваша заявка у нас: { $product }. Мы напишем, когда для вас найдётся место.
    [refused] { $product }: на этот раз места достались другим.
    [invited] Мы приглашаем вас на тест: { $product }.
    [active] Вы тестируете: { $product }. Спасибо!
    [waiting] Все места заняты: { $product }. Вы в листе ожидания; мы напишем, когда место освободится.
    [completed] Все ваши ответы получены: { $product }. Спасибо!
    [thanked] Тест завершён: { $product }. Спасибо!
    [left] Вы вышли из теста: { $product }. Больше мы о нём не пишем.
    [declined] Вы не хотите тестировать: { $product }. Три месяца мы не будем спрашивать снова.
   *[expired] { $product }: ваше место в тесте перешло другим.
}
trial-next = В следующий раз мы напишем { ON($at) }.
trial-leave = Выйти из теста
trial-declined = Хорошо, и спасибо за ответ. Три месяца мы не будем спрашивать снова. Если хотите, одним нажатием скажите почему:
trial-why-not = { $why ->
    [time] Нет времени
    [product] Это не для меня
    [conditions] Не подходят условия
   *[other] Другая причина
}
trial-declined-why = Спасибо, это нам помогает.
trial-expired-invitation = Срок приглашения на тест истёк: { $product }.
trial-expired-place = { $product }: несколько дней от вас не было вестей, поэтому ваше место в тесте перешло другим.
trial-withdrawn = Тест закончен раньше срока ({ $product }): { $reason }
trial-is-over = Тест завершён: { $product }.
trial-thanked = Спасибо, что вы довели тест до конца: { $product }.
trial-thanked-with = Спасибо, что вы довели тест до конца: { $product }. Наша благодарность: { $words }
trial-not-now = { $standing ->
    [declined] Это приглашение отклонено.
    [left] Вы вышли из этого теста.
    [expired] Это место перешло другим.
    [refused] Этот человек не одобрен.
   *[other] Здесь это больше невозможно.
}
trial-wrong-stage = { $stage ->
    [draft] Этот тест ещё черновик.
    [recruiting] Этот тест уже идёт.
    [over] Этот тест завершён.
   *[withdrawn] Этот тест отозван.
}
audit-test = тест { $number }, «{ $product }»
audit-to-test = Тест { $number }
edit-test = Для теста { $number } эта правка пришла слишком поздно.
age-said = Мне не меньше { $years } лет.
privacy-age-given = Возраст: { ON($given) } вы сообщили, что он достаточен для тестов и профиля ведущего пользователя.
privacy-age-no = Возраст ещё не подходит
age-withdrawn = Отмечено. Голосовать и предлагать можно, как прежде.
privacy-tests-none = Тесты: мы не предлагаем вам попробовать то, что ещё не продаётся, если вы не согласились на профиль ведущего пользователя. Если вы согласитесь, кто-нибудь из нашей команды сможет иногда пригласить вас, в том числе случайно; каждый раз можно отказаться. Для этого вам должно быть не меньше { $years } лет.
privacy-tests-given = Тесты: { ON($given) } вы согласились, чтобы мы приглашали вас попробовать то, что ещё не продаётся.
privacy-tests-yes = Приглашать меня на тесты (мне не меньше { $years } лет)
privacy-tests-no = Больше не приглашать на тесты
privacy-tests-sure = Если отозвать согласие, вы выйдете из всех тестов, в которых участвуете сейчас, и на другие мы вас не пригласим.
privacy-tests-sure-no = Всё равно отозвать
tests-given = Спасибо. Когда будет что попробовать, мы, возможно, напишем.
tests-withdrawn = Вы больше не участвуете ни в одном тесте, и на другие мы вас не пригласим.
