# What is kept of somebody, row by row: what it is, when it was, and codes in words.

mydata-times = Часовете са по Вашата часова зона ({ $zone }). Съставено { ON($at) }.
mydata-secret = Едно не казваме на никого: дали екипът ни мисли да покани някого на тест, докато не го покани, защото тестът може да е поверителен. Щом сте поканени, тук стои всичко, също и защо изборът падна на Вас.
mydata-contents = На тази страница
mydata-kind = { $name ->
    [customer] Вие
    [contacts] Къде Ви намират нашите съобщения
    [tier] Вашето място в списъците на фирмата
    [consents] За какво сте съгласни
    [votes] Вашите гласове
    [opened_ballots] Гласувания, които сте отворили
    [draws] Тегления, в които участвате
    [prizes] Какво сте спечелили
    [addresses] Адреси за пратки
    [voices] Какво казахте
    [ideas_supported] Идеи, които подкрепяте
    [ideas_followed] Идеи, които следите
    [launches_waited_for] Какво чакате да бъде осъществено
    [asked_for_ideas] Кога Ви питахме за идея
    [news_of_ideas] Новини за идеи
    [answers_published] Ваши въпроси, които може да се показват
    [ideas_reported] Идеи, за които съобщихте
    [answers_reported] Отговори, за които съобщихте
    [profile] Вашият профил на водещ потребител
    [profile_answers] Какво ни казахте за нуждата си
    [own_solutions] Какво сте направили сами
    [profile_offers] Кога Ви питахме дали сте съгласни
    [lead_user_score] Вашият резултат
    [lead_user_evidence] Вашият ранен избор
    [asked_who_knows_more] За какво Ви питахме кой знае повече
    [recommended] За какво сте препоръчани
    [tests] Вашите тестове
    [test_stock] Какво получихте
    [test_prompts] Кога Ви питахме
    [test_answers] Какво отговорихте
    [useful_answers] Отговори, които бяха от полза
    [invitation_link] Вашата връзка за покана
    [friends_invited] Приятели, дошли по Вашата връзка
    [invited_by_link] Как дойдохте тук
    [links_begun] Свързване с друг профил, започнато от Вас
    [links_joined] Свързване с друг профил, с Ваше съгласие
    [wrong_codes] Грешни кодове
    [topics_turned_off] Какво сте изключили
    [quiet_hours] Вашите тихи часове
    [news_waiting] Новини, които Ви чакат
    [news_received] Новини, които получихте
    [dialogue] Докъде стигнахте
    [messages_written] Съобщения от Вас
    [messages] Съобщения до Вас
    [told_of_the_limit] Кога достигнахте дневната граница
    [bans] Забрани
    [team] Вашата роля
    [invitations] Покани за екипа
    [team_actions] Какво направихте в екипа
    [voice_lines_written] Какво писахте на клиентите
    [voice_steps_made] Какво решихте за идеите
    [voices_held] Клиенти, на които отговаряте
    [voices_recorded] Какво записахте за клиенти
    [answers_saved] Отговори, които запазихте
    [polls_made] Гласувания, които направихте
    [decisions_made] Изходи, за които решихте
    [broadcasts_made] Новини, които изпратихте
    [draws_confirmed] Тегления, които потвърдихте
    [bans_made] Забрани, които наложихте
    [tests_made] Тестове, които направихте
   *[other] Друго
}
mydata-time = { $what ->
    [since] от { BRIEF($at) }
    [counted] брои се всичко от { BRIEF($at) } насам
    [need] въпрос за нуждата Ви { BRIEF($at) }
    [joined] тук сте от { BRIEF($at) }
    [stopped] без съобщения от { BRIEF($at) }
    [last_event] последна вест от Вас { BRIEF($at) }
    [given] съгласие { BRIEF($at) }
    [withdrawn] оттеглено { BRIEF($at) }
    [begun] започнато { BRIEF($at) }
    [filed] прието { BRIEF($at) }
    [published] публикувано { BRIEF($at) }
    [reply_by] отговорът е обещан до { BRIEF($at) }
    [answered] отговорено { BRIEF($at) }
    [formal] рекламация { BRIEF($at) }
    [objected] възражение { BRIEF($at) }
    [hidden] скрито { BRIEF($at) }
    [asked] въпрос { BRIEF($at) }
    [due] предвидено за { BRIEF($at) }
    [reminded] напомняне { BRIEF($at) }
    [done] всички отговори { BRIEF($at) }
    [applied] заявка от Вас { BRIEF($at) }
    [invited] покана { BRIEF($at) }
    [accepted] приемане { BRIEF($at) }
    [handed] връчено { BRIEF($at) }
    [expires] валидно до { BRIEF($at) }
    [sign] последен знак от Вас { BRIEF($at) }
    [deadline] да се поиска до { BRIEF($at) }
    [claimed] поискано { BRIEF($at) }
    [fulfilled] връчено { BRIEF($at) }
    [told] казано { BRIEF($at) }
    [decided] решено { BRIEF($at) }
    [settled] прегледано { BRIEF($at) }
    [came] идване { BRIEF($at) }
    [agreed] съгласие { BRIEF($at) }
    [reckoned] изчислено { BRIEF($at) }
    [started] начало { BRIEF($at) }
   *[at] { BRIEF($at) }
}
mydata-word = { $word ->
    [purpose-votes] Гласове и награди
    [purpose-news] Новини
    [purpose-address] Адрес за пратка
    [purpose-profile] Профил на водещ потребител
    [purpose-tests] Тестове на новото
    [purpose-referral] Покана от приятел
    [purpose-age] Достатъчна възраст за тестове и профил
    [kind-idea] Идея
    [kind-complaint] Жалба
    [kind-question] Въпрос
    [kind-praise] Похвала
    [status-said] още не е прието
    [status-new] ново
    [status-considering] обмисля се
    [status-planned] планирано
    [status-launched] осъществено
    [status-declined] отхвърлено
    [status-merged] обединено с друго
    [status-withdrawn] оттеглено
    [status-solved] решено
    [status-unresolved] приключено без решение
    [review-waiting] чака преглед
    [review-confirmed] потвърдено
    [review-refused] не се брои
    [state-awarded] чака Ви
    [state-claimed] поискано, още не е връчено
    [state-fulfilled] връчено
    [state-vacant] не се падна на никого
    [out-team] без билет: от екипа сте
    [out-banned] без билет: забрана
    [out-withdrawn] без билет: гласът е оттеглен
    [reachable-yes] съобщенията пристигат
    [reachable-no] съобщенията не пристигат
    [muted-yes] заглушено
    [muted-no] следите
    [reminded-yes] едно напомняне
    [stuck-yes] нещо Ви пречеше
    [stuck-no] нищо не Ви пречеше
    [counts-yes] човек, който после гласува или предложи
    [counts-no] човек, който още нищо не е направил
    [role-owner] собственик
    [role-editor] редактор
    [role-care] грижа за клиентите
    [role-analyst] анализатор
    [part-words] Вие
    [part-talk] Вие
    [part-answer] ние
    [file-picture] снимка
    [file-video] видео
    [file-round] видео съобщение
    [file-voice] гласово съобщение
    [file-audio] запис
    [file-any] файл
    [withdrawn-vote] гласът Ви е оттеглен
    [skipped] пропуснато
    [useful] Този отговор беше от полза
    [link] Имате връзка, по която могат да дойдат приятели
    [midway] Разговорът още не е завършен
   *[unsaid] без отговор
}
mydata-with = { $what ->
    [code] код: { $value }
    [reason] причина: { $value }
    [signed] подпис: { $value }
    [wording] С тези думи: „{ $value }“
    [conditions] На какво се съгласихте: „{ $value }“
    [language] Език: { $value }
    [zone] Часова зона: { $value }
    [called] Името Ви в месинджъра: { $value }
    [places_for] място за: { $value }
   *[other] { $value }
}
mydata-of-five = { $value } от 5
mydata-chose = Вашият избор: { $choices }
mydata-won = спечелено място: { $place }
mydata-test-day = ден { $day }
mydata-quiet = От { $start }:00 до { $end }:00
mydata-likely = колко вероятно беше това: { $percent }%
mydata-early = Спечелило или осъществено: { $won } от { $count }
mydata-tally = Общо: { $count }; първото { BRIEF($first) }, последното { BRIEF($last) }. Всяко с времето си е във файла JSON.
