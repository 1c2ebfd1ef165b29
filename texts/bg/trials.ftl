# Early-access tests: what the team sees of them, and what somebody hears who is asked to take part.

menu-newtest = планиране на ранен тест
menu-tests = Ранни тестове
help-team-tests = Ранни тестове: /newtest планира нов, /tests показва всички.
newtest-how = Тест в едно съобщение: след командата стои продуктът, всяка настройка е на свой ред, после са дните, броени от приемането на поканата, с това, което се изпробва и пита на всеки от тях.
newtest-example = <code>/newtest Товарен велосипед
    about: Две седмици карате безплатно първия ни товарен велосипед.
    confidential: yes
    places: 10
    from: idea 12
    from: poll 7
    conditions: Връщате го здрав и не казвате на никого за него, докато не го обявим.
    starts: 1 март
    ends: 20 март
    thanks: Година безплатно каране
    day 0: Вземете го у дома и го разгънете.
    day 3: Отидете с него на пазар.
    - rating: Колко лесно се управлява?
    - choice: Къде го оставяте? | Улица | Двор | Вход
    - text: Какво бихте променили?
    - photo: Покажете ни къде стои.</code>
newtest-product = Липсва какво се тества: то стои след /newtest.
newtest-lacks = Още липсва: { $lacks }.
newtest-line = Един ред е едно от тези с двоеточие: { $known }; или day 3, или въпрос.
newtest-question-day = Преди първия въпрос стои неговият ден: day 3: какво да се изпробва.
newtest-choice = За избор са нужни поне два отговора: choice: Къде го оставяте? | Улица | Двор
newtest-yes-no = Тук стои yes или no.
newtest-places = Броят на местата е цяло число: places: 10
newtest-quota = Толкова места за един сегмент: quota: 4 voters:7
newtest-from = Тестерите идват от: leads, idea 12, poll 7, poll 7 option 2.
newtest-stock = Тук стои nothing, devices или links.
newtest-wrong = { $why ->
    [product] Името на продукта е от 1 до 300 знака.
    [places] Местата са от 1 до 10 000.
    [quotas] Квотите съдържат повече места, отколкото има.
    [conditions] Липсва с какво се съгласява тестерът: conditions: …
    [days] Тестът приключва в деня на началото или по-късно, в рамките на година.
    [past] Последният му ден е минал.
    [checkins] Нещо трябва да се пита, всеки ден стои веднъж и нито един не е след последния ден.
    [question] Въпросът е от 1 до 300 знака, изборът има от 2 до 10 различни отговора, денят най-много 20 въпроса.
    [stock] За устройствата се пише брой: stock: devices, а под него count: 6. За останалото няма.
   *[thanks] За теглене са нужни награди: prizes: 3 x Каска
}
trial-page = <b>Тест { $number }: { $product }</b> · { $stage ->
    [draft] чернова
    [recruiting] тече
    [over] приключил
   *[withdrawn] оттеглен
}{ $secret ->
    [yes] {" "}· поверителен
    [open] {" "}· отворен за всички
   *[no] {""}
}
trial-page-days = { $places ->
    [one] { $places } място, от { $starts } до { $ends }
   *[other] { $places } места, от { $starts } до { $ends }
}
trial-page-day = Ден { $day }: { $questions }
trial-questions = { $count ->
    [0] без въпроси
    [one] { $count } въпрос
   *[other] { $count } въпроса
}
trial-checkins = { $count ->
    [one] { $count } ден
   *[other] { $count } дни
}
trial-page-conditions = Условия: { $words }
trial-page-count = { $standing ->
    [candidate] Кандидати
    [approved] Одобрени
    [refused] Неодобрени
    [invited] Поканени
    [declined] Отказали
    [waiting] В списъка на чакащите
    [active] Тестват
    [expired] Мястото премина към други
    [left] Напуснали
    [completed] Завършили
   *[thanked] Получили благодарност
}: { $count }
trial-recruit = Търся тестери
trial-candidates = { $count ->
    [one] { $count } кандидат за преглед
   *[other] { $count } кандидати за преглед
}
trial-find = Търся още
trial-announce = Обявявам го
trials-none = Още няма ранен тест. С /newtest се планира първият.
trials-title = Ранни тестове:
trial-found = { $count ->
    [0] Никой друг не беше намерен.
    [one] Намерен е още { $count } човек.
   *[other] Намерени са още { $count } души.
}
trial-candidates-title = { $count ->
    [one] { $product }: { $count } кандидат чака преглед.
   *[other] { $product }: { $count } кандидати чакат преглед.
}
trial-candidates-none = Всички са прегледани. Който е одобрен, получава покана, щом има свободни места.
trial-candidate = { $place }. { $name }: { $way ->
    [score] сред водещите потребители
    [idea] подкрепя идеята
    [poll] участва в гласуването
    [applied] със собствена заявка
   *[chance] случайно, извън първите
}
trial-approve = ✓ { $name }
trial-refuse = ✗
trial-approve-all = { $count ->
    [one] Одобрявам { $count }
   *[other] Одобрявам тези { $count }
}
trial-invited = <b>Искате ли да изпробвате нещо преди всички: { $product }?</b>
trial-why = Защо Вие: { $way ->
    [score] съгласихте се да Ви класираме и често сте пред другите, а това може да Ви е от полза.
    [idea] подкрепяте идеята, от която се роди.
    [poll] гласувахте, когато беше избрано.
    [applied] сами поискахте.
   *[chance] съгласихте се да Ви питаме за тестове и изборът случайно падна на Вас.
}
trial-asks = Какво иска: от { $starts } до { $ends } – { $checkins } с наши въпроси, общо { $questions }.
trial-gives = Какво дава: { $words }
trial-thanks-all = Благодарност за всеки, който го завърши: { $words }
trial-thanks-draw = Сред всички, които го завършат, се теглят награди.
trial-leaving = Можете да напуснете по всяко време, с едно докосване и без причина.
trial-answer-by = Моля, отговорете до { GENITIVE($expires) }; след това мястото преминава към други.
trial-join = Искам да участвам
trial-join-after-all = Все пак участвам
trial-no = Не, благодаря
trial-agree = Съгласявам се и участвам
trial-agree-aged = Съгласявам се и участвам (имам навършени { $years } години)
trial-conditions = <b>{ $product }: с какво се съгласявате</b>
trial-secret = Докато не бъде обявено, моля, не го показвайте и не казвайте за него на никого.
trial-words-used = Отговорите Ви чете нашият екип. В отчета те стоят без името Ви.
trial-asked-again = С това се съгласявате и по-късно да Ви питаме за други тестове; можете да го оттеглите по всяко време от /privacy.
trial-card = { $standing ->
    [candidate] Заявихте участие: { $product }. Ще Ви пишем, когато има място за Вас.
    [approved] Заявихте участие: { $product }. Ще Ви пишем, когато има място за Вас.
    [refused] { $product }: този път местата са за други.
    [invited] Поканени сте на тест: { $product }.
    [active] Вие тествате: { $product }. Благодарим Ви!
    [waiting] Всички места са заети: { $product }. В списъка на чакащите сте; ще Ви пишем, когато се освободи място.
    [completed] Отговорихте на всичко за: { $product }. Благодарим Ви!
    [thanked] Тестът приключи: { $product }. Благодарим Ви!
    [left] Напуснахте теста: { $product }. Повече няма да Ви пишем за него.
    [declined] Не желаете да тествате: { $product }. Три месеца няма да Ви питаме отново.
   *[expired] { $product }: мястото Ви в теста премина към други.
}
trial-next = Следващия път ще Ви пишем { ON($at) }.
trial-leave = Напускам теста
trial-declined = Добре, и благодарим Ви за отговора. Три месеца няма да Ви питаме отново. Ако желаете, кажете защо с едно докосване:
trial-why-not = { $why ->
    [time] Нямам време
    [product] Не е за мен
    [conditions] Не ми допадат условията
   *[other] Имам друга причина
}
trial-declined-why = Благодарим Ви, това ни помага.
trial-expired-invitation = Поканата за теста изтече: { $product }.
trial-expired-place = { $product }: няколко дни нямахме вест от Вас, затова мястото Ви в теста премина към други.
trial-withdrawn = Тестът приключи предсрочно ({ $product }): { $reason }
trial-is-over = Тестът приключи: { $product }.
trial-thanked = Благодарим Ви, че доведохте теста докрай: { $product }.
trial-thanked-with = Благодарим Ви, че доведохте теста докрай: { $product }. Нашата благодарност: { $words }
trial-not-now = { $standing ->
    [declined] Тази покана е отказана.
    [left] Напуснахте този тест.
    [expired] Това място премина към други.
    [refused] Този човек не е одобрен.
   *[other] Тук това вече не е възможно.
}
trial-wrong-stage = { $stage ->
    [draft] Този тест още е чернова.
    [recruiting] Този тест вече тече.
    [over] Този тест приключи.
   *[withdrawn] Този тест е оттеглен.
}
audit-test = тест { $number }, „{ $product }“
audit-to-test = Тест { $number }
edit-test = За тест { $number } тази промяна идва твърде късно.
age-said = Имам навършени { $years } години.
privacy-age-given = Възраст: { ON($given) } казахте, че е достатъчна за тестове и за профила на водещ потребител.
privacy-age-no = Още нямам толкова години
age-withdrawn = Отбелязано. Гласувате и предлагате както досега.
privacy-tests-none = Тестове: не Ви питаме дали искате да изпробвате това, което още не се продава. Ако се съгласите, някой от екипа ни може понякога да Ви покани, също и случайно; всеки път можете да откажете. За това трябва да имате навършени { $years } години.
privacy-tests-ranked = Тестове: с профила се съгласихте някой от екипа ни понякога да Ви кани да изпробвате това, което още не се продава: заради високо място или случайно. Всеки път можете да откажете, а можете и изобщо да не Ви питаме.
privacy-tests-given = Тестове: съгласието да Ви каним да изпробвате това, което още не се продава, е дадено { ON($given) }.
privacy-tests-yes = Искам покани за тестове (имам навършени { $years } години)
privacy-tests-no = Не искам повече покани за тестове
privacy-tests-sure = Ако го оттеглите, напускате всеки тест, в който участвате сега, не Ви каним на други и докладите ни вече не Ви цитират. Отговорите Ви остават при екипа, в доклада без името Ви; /forget изтрива и тях. Доклад, изтеглен преди това, остава какъвто е бил.
privacy-tests-sure-no = Все пак го оттеглям
tests-given = Благодарим Ви. Когато има нещо за изпробване, може да Ви пишем.
tests-withdrawn = Вече не участвате в нито един тест и не Ви каним на други.
