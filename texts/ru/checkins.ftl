# The days of a test: what to try, what is asked, and what is answered.

checkin-title = <b>{ $product }, день { $day }</b>
checkin-task = Попробуйте, пожалуйста: { $words }
checkin-stuck = Прежде всего: что-нибудь мешает вам этим пользоваться?
checkin-fine = Нет, всё работает
checkin-is-stuck = Нужна помощь
checkin-what-is-wrong = Что мешает? Напишите одним сообщением; наша команда получит его сразу.
checkin-stuck-filed = Наша команда уже получила это под номером { $number } и ответит вам здесь.
checkin-place = Вопрос { $number } из { $count }
checkin-question = <b>{ $words }</b>
checkin-how-rating = 1 — самая низкая оценка, 5 — самая высокая.
checkin-how-choice = Выберите один ответ.
checkin-how-text = Напишите одним сообщением.
checkin-how-photo = Пришлите одну фотографию; к ней можно добавить подпись.
checkin-skip = Пропустить
checkin-skipped = Пропущено.
checkin-said = Ваш ответ: { $words }
checkin-answered = На это уже есть ответ.
checkin-early = Эти вопросы ещё впереди: мы напишем { ON($at) }.
checkin-done = На этот раз всё. Спасибо!
checkin-finished = Это был последний вопрос. Все ваши ответы получены: { $product }. Спасибо!
checkin-hears = Когда тест закончится для всех, самое позднее после { $until }, мы напишем ещё раз. До тех пор ничего делать не нужно.
checkin-drawn-later = Призы разыграем, когда тест закончится и о продукте будет объявлено: тогда мы напишем. До тех пор ничего делать не нужно.
checkin-again = { $product }: вопросы дня { $day } всё ещё ждут вас. Это займёт несколько минут; если что-то мешает, пожалуйста, напишите.
checkin-now = Ответить сейчас
checkin-back = Назад
checkin-change = Изменить ответ
checkin-changed = Ваш ответ изменён.
checkin-album = Из присланного вместе ответом считается первая фотография.
checkin-awaited = Ответьте, пожалуйста, словами; если нужна фотография, пришлите её.
checkin-tap = Нажмите, пожалуйста, на одну из кнопок под вопросом.
checkin-aside = Ответ дан кнопкой, поэтому эти слова никому не переданы. Если их нужно прочесть нашей команде, пришлите их, пожалуйста, ещё раз.
checkin-not-kept = Ваше сообщение не сохранено как ответ.
checkin-too-long = Это слишком длинно: пожалуйста, не больше { $most } знаков.
checkin-case = Тест { $number }, { $product }, { $day ->
    [0] день 0, день согласия
   *[other] день { $day }
}
checkin-case-before = Тест { $number }, { $product }, до начала теста
checkin-until = Ответить можно до { $until } включительно.
