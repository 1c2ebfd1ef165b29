# Early-access tests: what the team sees of them, and what somebody hears who is asked to take part.

menu-newtest = Планирање раног теста
menu-tests = Рани тестови
help-team-tests = Рани тестови: /newtest планира нови, /tests показује све.
newtest-how = Тест у једној поруци: иза команде стоји производ, свако подешавање у свом реду, затим дани, рачунато од тренутка кад неко прихвати, с тим шта се тог дана проба и пита.
newtest-example = <code>/newtest Теретни бицикл
    about: Две недеље возите наш први теретни бицикл, бесплатно.
    confidential: yes
    places: 10
    from: idea 12
    from: poll 7
    conditions: Враћате га читавог и ником га не помињете док га не објавимо.
    starts: 1. март
    ends: 20. март
    thanks: Година бесплатне вожње
    day 0: Понесите га кући и расклопите.
    day 3: Повезите га у куповину.
    - rating: Колико се лако њиме управља?
    - choice: Где га остављате? | Улица | Двориште | Ходник
    - text: Шта бисте променили?
    - photo: Покажите нам где стоји.</code>
newtest-product = Недостаје производ који се тестира: он стоји иза /newtest.
newtest-lacks = Још недостаје: { $lacks }.
newtest-line = Ред је једно од овога, с двотачком: { $known }; или day 3; или питање за тај дан: rating, choice, text или photo, на пример „rating: Како се управља?“.
newtest-year = То би био { $day }: ако на то мислите, напишите и годину.
newtest-question-day = Пре првог питања стоји његов дан: day 3: шта да се проба.
newtest-choice = За избор су потребна бар два одговора: choice: Где га остављате? | Улица | Двориште
newtest-yes-no = Овде стоји yes или no.
newtest-quota = Места за један сегмент пишу се овако: 4 voters:7
newtest-from = Тестери долазе из: leads, idea 12, poll 7, poll 7 option 2.
newtest-stock = Овде стоји nothing, devices или links.
newtest-wrong = { $why ->
    [product] Назив производа има од 1 до 300 знакова.
    [places] Места може бити од 1 до 10.000.
    [quotas] Квоте садрже више места него што их има.
    [conditions] Недостаје на шта тестер пристаје.
    [days] Тест се завршава оног дана кад почиње или касније, у року од годину дана.
    [past] Његов последњи дан је прошао.
    [checkins] Бар једног дана нешто мора да се пита.
    [twice] Сваки дан стоји једном, а day { $day } не.
    [late] Day { $day } пада после последњег дана.
    [question] Питање има од 1 до 300 знакова, избор од 2 до 10 различитих одговора, а дан највише 20 питања.
    [stock] Уз уређаје стоји њихов број, на пример „count: 6“. Уз остало га нема.
   *[thanks] За извлачење су потребне награде: prizes: 3 x Кацига
}
trial-page = <b>Тест { $number }: { $product }</b> · { $stage ->
    [draft] нацрт
    [recruiting] у току
    [over] завршен
   *[withdrawn] повучен
}{ $secret ->
    [yes] {" "}· поверљив
    [open] {" "}· отворен за све
   *[no] {""}
}
trial-page-days = { $places ->
    [one] { $places } место, од { $starts } до { $ends }
    [few] { $places } места, од { $starts } до { $ends }
   *[other] { $places } места, од { $starts } до { $ends }
}
trial-day = { $day ->
    [0] Дан 0, кад тестер прихвати
   *[other] Дан { $day }
}
trial-page-day = { $day }: { $questions }
trial-questions = { $count ->
    [0] без питања
    [one] { $count } питање
    [few] { $count } питања
   *[other] { $count } питања
}
trial-checkins = { $count ->
    [one] { $count } дан
    [few] { $count } дана
   *[other] { $count } дана
}
trial-page-conditions = Услови: { $words }
trial-page-line = { $what }: { $count }
trial-page-count = { $standing ->
    [approved] Одобрени
    [refused] Нису одобрени
   *[candidate] Кандидати
}: { $count }
trial-recruit = Тражим тестере
trial-candidates = { $count ->
    [one] { $count } кандидат за преглед
    [few] { $count } кандидата за преглед
   *[other] { $count } кандидата за преглед
}
trial-find = Тражим још
trial-announce = Објављујем га
trials-none = Још нема раног теста. /newtest планира први.
trials-title = Рани тестови:
trial-found = { $count ->
    [0] Нико више није пронађен.
    [one] Пронађен је још { $count }.
    [few] Пронађена су још { $count }.
   *[other] Пронађено је још { $count }.
}
trial-candidates-title = { $count ->
    [one] { $product }: { $count } кандидат чека преглед.
    [few] { $product }: { $count } кандидата чекају преглед.
   *[other] { $product }: { $count } кандидата чека преглед.
}
trial-candidates-none = { $product }: нико не чека преглед. Ко је одобрен, биће позван чим има слободних места.
trial-candidate = { $place }. { $name }: { $way ->
    [score] међу водећим корисницима
    [idea] подржава идеју
    [poll] глас у гласању
    [applied] пријава за тест
   *[chance] насумично, изван врха
}
trial-candidate-asked = Стигла је и пријава за тест.
trial-approve = ✓ { $name }
trial-refuse = ✗ { $place }
trial-approve-all = { $count ->
    [one] Одобравам { $count }
    [few] Одобравам ова { $count }
   *[other] Одобравам ових { $count }
}
trial-invited = <b>Да ли бисте желели да пробате оно чега још нема у продаји: { $product }?</b>
trial-why = Зашто баш Ви: { $way ->
    [score] пристали сте на рангирање и често сте испред других, а ово би Вам могло користити.
    [idea] подржавате идеју из које је настало.
    [poll] гласали сте кад је изабрано.
    [applied] пријавили сте се за тест.
    [chance] пристали сте да Вас питамо, а избор је насумично пао на Вас.
   *[agreed] међу онима сте који су пристали да их питамо.
}
trial-asks = Шта тражи: пишемо Вам од { $starts } до { $ends }, укупно { $questions }, распоређено на { $checkins }.
trial-gives = Шта пружа: { $words }
trial-gives-first = Шта пружа: пробате пре свих, а Ваша реч још може нешто да промени.
trial-thanks-all = У знак захвалности, за све који га заврше: { $words }
trial-thanks-draw = Међу свима који га заврше извлачимо: { $prizes }.
trial-leaving = Можете одустати у сваком тренутку, једним додиром и без разлога.
trial-answer-by = Молимо Вас за одговор до { GENITIVE($expires) }; после тога место прелази на друге.
trial-join = Учествујем
trial-join-after-all = Ипак учествујем
trial-no = Не, хвала
trial-agree = Пристајем и учествујем
trial-agree-aged = Пристајем и учествујем (имам { $years } или више година)
trial-conditions = <b>{ $product }: на шта пристајете</b>
trial-secret = Док се не објави, молимо Вас да га никоме не показујете и не помињете.
trial-words-used = Ваше одговоре чита наш тим. У извештају стоје без Вашег имена.
trial-asked-again = Тиме се слажете и да Вас касније питамо за друге тестове; то увек можете повући преко /privacy.
trial-card = { $standing ->
    [candidate] Пријавили сте се за тест: { $product }. Писаћемо Вам кад буде места за Вас.
    [approved] Пријавили сте се за тест: { $product }. Писаћемо Вам кад буде места за Вас.
    [refused] Места су овог пута припала другима: { $product }.
    [invited] Позвани сте на тест: { $product }.
    [active] Тестирате: { $product }. Хвала Вам!
    [waiting] Сва места су заузета: { $product }. На листи сте чекања; јавићемо Вам чим се неко место ослободи.
    [completed] Одговорили сте на сва питања: { $product }. Хвала Вам!
    [thanked] Тест је завршен: { $product }. Хвала Вам!
    [uninvited] Овај позив је престао да важи: { $product }. Више Вам о њему не пишемо.
    [unasked] Ваш захтев за учешће више не важи: { $product }. Више Вам о њему не пишемо.
    [left] Одустали сте од теста: { $product }. Више Вам о њему не пишемо.
    [declined] Не желите да тестирате: { $product }. Три месеца Вас нећемо поново питати.
   *[expired] Ваше место у тесту је прешло на друге: { $product }.
}
trial-next = Следећи пут Вам пишемо { ON($at) }.
trial-leave = Одустајем од теста
trial-declined = У реду, и хвала Вам на одговору. Три месеца Вас нећемо поново питати. Ако желите, реците зашто, једним додиром:
trial-why-not = { $why ->
    [time] Немам времена
    [product] Није за мене
    [conditions] Не одговарају ми услови
   *[other] Други разлог
}
trial-declined-why = Хвала Вам, то нам помаже.
trial-expired-invitation = Позив на тест је истекао: { $product }.
trial-expired-place = Неколико дана нисмо имали вести од Вас, па је Ваше место у тесту прешло на друге: { $product }.
trial-withdrawn = Тест је завршен пре времена ({ $product }): { $reason }
trial-is-over = Тест је завршен: { $product }.
trial-thanked = Хвала Вам што сте тест довели до краја: { $product }.
trial-thanked-with = Хвала Вам што сте тест довели до краја: { $product }. У знак захвалности: { $words }
trial-not-now = { $standing ->
    [declined] Овај позив је одбијен.
    [uninvited] Овај позив је престао да важи.
    [unasked] Ваш захтев за учешће више не важи.
    [left] Од овог теста сте одустали.
    [expired] Ово место је прешло на друге.
    [refused] Ова особа није одобрена.
   *[other] То овде више није могуће.
}
trial-wrong-stage = { $stage ->
    [draft] Овај тест је још нацрт.
    [recruiting] Овај тест већ траје.
    [over] Овај тест је завршен.
   *[withdrawn] Овај тест је повучен.
}
audit-test = тест { $number }, „{ $product }“
audit-to-test = Тест { $number }
edit-test = Измена стиже прекасно за тест { $number }.
age-said = Имам { $years } или више година.
privacy-age-given = Рекли сте { ON($given) } да имате довољно година за тестове и профил водећег корисника.
privacy-age-no = Немам довољно година
privacy-age-sure = Ако немате довољно година, одмах престаје оно за шта се тражи тај узраст. Ваши гласови и идеје остају.
privacy-age-sure-no = Немам довољно година, нека престане
age-withdrawn = Забележено. Гласате и предлажете као и до сада.
privacy-tests-none = Тестови: засад Вас не питамо да пробате оно што још није у продаји. Ако пристанете, неко из нашег тима може Вас повремено позвати, понекад и насумично; сваки пут можете одбити. За то морате имати { $years } или више година.
privacy-tests-ranked = Тестови: уз профил сте пристали да Вас неко из нашег тима повремено позове да пробате оно што још није у продаји, зато што стојите високо, због идеје коју подржавате или гласа који сте дали, или насумично. Сваки пут можете одбити, а можете рећи и да Вас уопште не питамо.
privacy-tests-given = Тестови: сагласност да Вас позовемо да пробате оно што још није у продаји дали сте { ON($given) }.
privacy-tests-yes = Желим да тестирам (имам { $years } или више година)
privacy-tests-no = Не желим више позиве на тестове
privacy-tests-sure = Ако је повучете, одустајете од сваког теста у коме сада учествујете, не зовемо Вас на друге, а наши извештаји Вас више не цитирају. Ваши одговори остају код тима, у извештају без Вашег имена; /forget брише и њих. Извештај који је раније преузет остаје какав је био.
privacy-tests-sure-no = Ипак је повлачим
tests-given = Хвала Вам. Кад буде нешто за пробање, можда ћемо Вам се јавити.
tests-withdrawn = Више не учествујете ни у једном тесту и не зовемо Вас на друге.
