# The days of a test: what to try, what is asked, and what is answered.

checkin-title = <b>{ $product }, { $day }. дан</b>
checkin-task = Молимо Вас, пробајте: { $words }
checkin-stuck = Пре свега: да ли Вас нешто спречава да то користите?
checkin-fine = Не, све ради
checkin-is-stuck = Не могу даље
checkin-what-is-wrong = Шта Вам смета? Напишите то у једној поруци; наш тим је одмах добија.
checkin-stuck-filed = Наш тим је то добио под бројем { $number } и одговориће Вам овде.
checkin-place = Питање { $number } од { $count }
checkin-question = <b>{ $words }</b>
checkin-how-rating = 1 је најмање, 5 највише.
checkin-how-choice = Додирните један одговор.
checkin-how-text = Напишите то у једној поруци.
checkin-how-photo = Пошаљите једну слику; уз њу можете нешто и написати.
checkin-skip = Прескачем
checkin-skipped = Прескочено.
checkin-said = Ваш одговор: { $words }
checkin-answered = На ово већ постоји одговор.
checkin-early = Ова питања тек долазе: пишемо Вам { ON($at) }.
checkin-done = То је било све за овај пут. Хвала Вам!
checkin-finished = То је било последње питање. Одговорили сте на све: { $product }. Хвала Вам!
checkin-hears = Кад се тест заврши за све, најкасније после { $until }, још једном Вам се јављамо. Дотад не морате ништа да радите.
checkin-drawn-later = Награде извлачимо кад се тест заврши и производ објави: тада Вам се јављамо. Дотад не морате ништа да радите.
checkin-again = { $product }: још Вас чекају питања за { $day }. дан. Траже неколико минута; ако Вам нешто смета, молимо Вас, реците.
checkin-now = Одговарам сада
checkin-back = Назад
checkin-change = Мењам одговор
checkin-changed = Ваш одговор је промењен.
checkin-album = Од слика послатих заједно, Ваш одговор је прва.
checkin-awaited = Молимо Вас, одговорите речима; где се тражи слика, пошаљите једну.
checkin-tap = Молимо Вас, додирните једно дугме испод питања.
checkin-aside = Одговорили сте дугметом, па ове речи нису отишле никоме. Ако треба да их прочита наш тим, молимо Вас, пошаљите их још једном.
checkin-not-kept = Ваша порука није сачувана као одговор.
checkin-too-long = То је предугачко: молимо Вас, највише { $most } знакова.
checkin-case = Тест { $number }, { $product }, { $day ->
    [0] дан 0, дан прихватања
   *[other] дан { $day }
}
checkin-case-before = Тест { $number }, { $product }, пре почетка теста
checkin-until = Можете да одговорите до { $until }.
