# One’s place in a test: too late for it, back again, no place this time, and what is added to an answer.

trial-too-late = { $product }: за почетак теста је сада прекасно. Последњи дан је { $ends }, и не бисмо имали шта више да Вас питамо. Хвала Вам на интересовању.
act-announcetest = Објављујете ли: { $product }? { $stage ->
    [over] Од тада то више није тајна и тестери смеју да говоре о томе.
   *[recruiting] Од тада сви купци налазе тест на списку тестова и могу да се пријаве, а тестери смеју да говоре о њему.
} То се не може опозвати.
act-announcetest-seen = Сви читају:
act-announcetest-draw = Награде за захвалност извлаче се одмах, и сви то могу да виде. Срећке међу онима који су завршили тест: { $count }.
act-announcetest-yes = Објављујем свима
announcetest-known = Већ је објављено: { $product }. Сви смеју да знају за то.
