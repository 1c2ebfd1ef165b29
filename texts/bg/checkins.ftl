# The days of a test: what to try, what is asked, and what is answered.

checkin-title = <b>{ $product }, ден { $day }</b>
checkin-task = Моля, изпробвайте: { $words }
checkin-stuck = Преди всичко: пречи ли Ви нещо да го използвате?
checkin-fine = Не, работи
checkin-is-stuck = Имам нужда от помощ
checkin-what-is-wrong = Какво Ви пречи? Напишете го в едно съобщение; нашият екип го получава веднага.
checkin-stuck-filed = Нашият екип го получи под номер { $number } и ще Ви отговори тук.
checkin-place = Въпрос { $number } от { $count }
checkin-question = <b>{ $words }</b>
checkin-how-rating = 1 е най-ниската оценка, 5 е най-високата.
checkin-how-choice = Докоснете един отговор.
checkin-how-text = Напишете го в едно съобщение.
checkin-how-photo = Изпратете една снимка; можете и да напишете нещо към нея.
checkin-skip = Пропускам
checkin-skipped = Пропуснато.
checkin-said = Вашият отговор: { $words }
checkin-answered = На това вече има отговор.
checkin-early = Тези въпроси предстоят: ще Ви пишем { ON($at) }.
checkin-done = Това е всичко за този път. Благодарим Ви!
checkin-finished = Това беше последният въпрос. Отговорихте на всичко за: { $product }. Благодарим Ви!
checkin-hears = Когато тестът приключи за всички, най-късно след { $until }, ще Ви пишем още веднъж. Дотогава не е нужно да правите нищо.
checkin-drawn-later = Наградите теглим, когато тестът приключи и продуктът бъде обявен: тогава ще Ви пишем. Дотогава не е нужно да правите нищо.
checkin-again = { $product }: въпросите от ден { $day } още Ви чакат. Отнемат няколко минути; ако нещо Ви пречи, моля, кажете.
checkin-now = Отговарям сега
checkin-back = Назад
checkin-change = Променям отговора си
checkin-changed = Отговорът Ви е променен.
checkin-album = От изпратеното заедно отговор е първата снимка.
checkin-awaited = Моля, отговорете с думи; ако се иска снимка, изпратете я.
checkin-tap = Моля, докоснете един от бутоните под въпроса.
checkin-aside = Отговорихте с бутон, затова тези думи не отидоха при никого. Ако трябва да ги прочете нашият екип, моля, изпратете ги още веднъж.
checkin-not-kept = Съобщението Ви не е запазено като отговор.
checkin-too-long = Това е твърде дълго: моля, най-много { $most } знака.
checkin-case = Тест { $number }, { $product }, { $day ->
    [0] ден 0, денят на приемането
   *[other] ден { $day }
}
checkin-case-before = Тест { $number }, { $product }, преди началото на теста
checkin-until = Можете да отговорите до { $until } включително.
