# What is kept of somebody, row by row: what it is, when it was, and codes in words.

mydata-times = Времена су у Вашој временској зони ({ $zone }). Састављено { ON($at) }.
mydata-secret = Једно не кажемо никоме: да ли наш тим помишља да некога позове на тест, док га не позове, јер тест може бити поверљив. Кад сте позвани, све стоји овде, и како је избор пао на Вас.
mydata-contents = На овој страници
mydata-kind = { $name ->
    [customer] Ви
    [contacts] Где Вас наше поруке налазе
    [tier] Ваше место у књигама фирме
    [consents] На шта сте пристали
    [votes] Ваши гласови
    [opened_ballots] Гласања која сте отворили
    [draws] Извлачења у којима учествујете
    [prizes] Шта сте добили
    [addresses] Адресе за пакете
    [voices] Шта сте рекли
    [ideas_supported] Идеје које подржавате
    [ideas_followed] Идеје које пратите
    [launches_waited_for] Шта чекате да се оствари
    [asked_for_ideas] Кад смо Вас питали за идеју
    [news_of_ideas] Новости о идејама
    [answers_published] Ваша питања која се смеју показати
    [ideas_reported] Идеје које сте пријавили
    [answers_reported] Одговори које сте пријавили
    [profile] Ваш профил водећег корисника
    [profile_answers] Шта сте нам рекли о својој потреби
    [own_solutions] Шта сте сами направили
    [profile_offers] Кад смо Вас питали пристајете ли
    [lead_user_score] Ваш резултат
    [lead_user_evidence] Ваши рани избори
    [asked_who_knows_more] О чему смо Вас питали ко зна више
    [recommended] За шта сте препоручени
    [tests] Ваши тестови
    [test_stock] Шта сте преузели
    [test_prompts] Кад смо Вас питали
    [test_answers] Шта сте одговорили
    [useful_answers] Одговори који су били од користи
    [invitation_link] Ваша веза за позивање
    [friends_invited] Пријатељи који су дошли преко Ваше везе
    [invited_by_link] Како сте дошли
    [links_begun] Повезивања са другим налогом која сте започели
    [links_joined] Повезивања са другим налогом на која сте пристали
    [wrong_codes] Погрешни кодови
    [topics_turned_off] Шта сте искључили
    [quiet_hours] Ваши тихи сати
    [news_waiting] Новости које Вас чекају
    [news_received] Новости које сте примили
    [dialogue] Где сте стали
    [messages_written] Поруке од Вас
    [messages] Поруке за Вас
    [told_of_the_limit] Кад сте достигли дневну границу
    [bans] Забране
    [team] Ваша улога
    [invitations] Позиви у тим
    [team_actions] Шта сте урадили у тиму
    [voice_lines_written] Шта сте писали купцима
    [voice_steps_made] Шта сте одлучили о идејама
    [voices_held] Купци којима одговарате
    [voices_recorded] Шта сте забележили за купце
    [answers_saved] Одговори које сте сачували
    [polls_made] Гласања која сте направили
    [decisions_made] Исходи о којима сте одлучили
    [broadcasts_made] Новости које сте послали
    [draws_confirmed] Извлачења која сте потврдили
    [bans_made] Забране које сте изрекли
    [tests_made] Тестови које сте направили
   *[other] Остало
}
mydata-time = { $what ->
    [since] од { BRIEF($at) }
    [counted] рачуна се оно што сте радили од { BRIEF($at) }
    [need] питање о Вашој потреби { BRIEF($at) }
    [joined] овде сте од { BRIEF($at) }
    [stopped] без порука од { BRIEF($at) }
    [last_event] последња вест од Вас { BRIEF($at) }
    [given] сагласност { BRIEF($at) }
    [withdrawn] опозвано { BRIEF($at) }
    [begun] започето { BRIEF($at) }
    [filed] примљено { BRIEF($at) }
    [published] објављено { BRIEF($at) }
    [reply_by] одговор обећан до { BRIEF($at) }
    [answered] одговорено { BRIEF($at) }
    [formal] рекламација { BRIEF($at) }
    [objected] приговор { BRIEF($at) }
    [hidden] скривено { BRIEF($at) }
    [asked] питање { BRIEF($at) }
    [due] предвиђено за { BRIEF($at) }
    [reminded] подсетник { BRIEF($at) }
    [done] све одговорено { BRIEF($at) }
    [applied] Ваша пријава { BRIEF($at) }
    [invited] позив { BRIEF($at) }
    [accepted] пристанак { BRIEF($at) }
    [handed] уручено { BRIEF($at) }
    [expires] важи до { BRIEF($at) }
    [sign] последњи знак од Вас { BRIEF($at) }
    [deadline] преузети до { BRIEF($at) }
    [claimed] затражено { BRIEF($at) }
    [fulfilled] уручено { BRIEF($at) }
    [told] речено { BRIEF($at) }
    [decided] одлучено { BRIEF($at) }
    [settled] прегледано { BRIEF($at) }
    [came] долазак { BRIEF($at) }
    [agreed] сагласност { BRIEF($at) }
    [reckoned] израчунато { BRIEF($at) }
    [started] почетак { BRIEF($at) }
   *[at] { BRIEF($at) }
}
mydata-word = { $word ->
    [purpose-votes] Гласање и награде
    [purpose-news] Новости
    [purpose-address] Адреса за пакет
    [purpose-profile] Профил водећег корисника
    [purpose-tests] Тестови новог
    [purpose-referral] Позив пријатеља
    [purpose-age] Довољно година за тестове и профил
    [kind-idea] Идеја
    [kind-complaint] Жалба
    [kind-question] Питање
    [kind-praise] Похвала
    [status-said] још није примљено
    [status-new] ново
    [status-considering] разматра се
    [status-planned] планирано
    [status-launched] остварено
    [status-declined] одбијено
    [status-merged] спојено с другим
    [status-withdrawn] повучено
    [status-solved] решено
    [status-unresolved] окончано без решења
    [review-waiting] чека преглед
    [review-confirmed] потврђено
    [review-refused] не рачуна се
    [state-awarded] чека Вас
    [state-claimed] затражено, још није уручено
    [state-fulfilled] уручено
    [state-vacant] ником није припало
    [out-team] без срећке: у тиму сте
    [out-banned] без срећке: забрана
    [out-withdrawn] без срећке: глас је повучен
    [reachable-yes] поруке стижу
    [reachable-no] поруке не стижу
    [muted-yes] утишано
    [muted-no] пратите
    [reminded-yes] један подсетник
    [stuck-yes] нешто Вам је сметало
    [stuck-no] ништа Вам није сметало
    [counts-yes] особа која је после тога гласала или предложила
    [counts-no] особа која још ништа није урадила
    [role-owner] власник
    [role-editor] уредник
    [role-care] брига о купцима
    [role-analyst] аналитичар
    [part-words] Ви
    [part-talk] Ви
    [part-answer] ми
    [file-picture] слика
    [file-video] видео
    [file-round] видео-порука
    [file-voice] гласовна порука
    [file-audio] снимак
    [file-any] датотека
    [withdrawn-vote] Ваш глас је повучен
    [skipped] прескочено
    [useful] Овај одговор је био од користи
    [link] Имате везу преко које пријатељи могу да дођу
    [midway] Разговор још траје
   *[unsaid] без одговора
}
mydata-with = { $what ->
    [code] код: { $value }
    [reason] разлог: { $value }
    [signed] потпис: { $value }
    [wording] Како сте прочитали: „{ $value }“
    [conditions] На шта сте пристали: „{ $value }“
    [language] Језик: { $value }
    [zone] Временска зона: { $value }
    [called] Ваше име у месинџеру: { $value }
    [places_for] место за: { $value }
   *[other] { $value }
}
mydata-of-five = { $value } од 5
mydata-chose = Изабрали сте: { $choices }
mydata-won = Ваше добитно место: { $place }
mydata-test-day = { $day }. дан
mydata-quiet = Од { $start }:00 до { $end }:00
mydata-likely = колико је то било вероватно: { $percent }%
mydata-early = Победило или остварено: { $won } од { $count }
mydata-tally = Укупно: { $count }; прва { BRIEF($first) }, последња { BRIEF($last) }. Свака са својим временом стоји у датотеци JSON.
