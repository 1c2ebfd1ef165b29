menu-fairness = Как са верните клиенти и кой остава
help-team-fairness = /fairness – как са верните клиенти в сравнение с новите и замлъкналите, и кой остава
fairness-title = <b>Справедливост</b>, { $since } – { $last }
fairness-nobody = Още няма клиенти, затова няма какво да се сравнява.
fairness-sizes = Връщащи се: { $returning }. Оплакващи се: { $complaining }. Нови: { $new }. Замлъкнали: { $silent }.
fairness-measure = { $measure ->
    [won] <b>Спечелили награда</b>
    [invited] <b>Поканени на тест</b>, от хората, съгласни да бъдат канени
   *[answered] <b>Отговорено навреме</b>, от това, чийто срок е дошъл
}: { $shares }
fairness-share = { $group ->
    [returning] връщащи се
    [complaining] оплакващи се
    [new] нови
   *[silent] замлъкнали
} { $hits } от { $of }
fairness-took = <b>За колко работно време идва половината от отговорите</b>: { $times }
fairness-time = { $group ->
    [returning] връщащи се
    [complaining] оплакващи се
    [new] нови
   *[silent] замлъкнали
} { $number } { $unit ->
    [hours] { $number ->
        [one] час
       *[other] часа
    }
   *[minutes] { $number ->
        [one] минута
       *[other] минути
    }
}
fairness-worse = <b>Верните са по-зле</b>: { $measure ->
    [won] награда получават
    [invited] покана получават
   *[answered] отговор навреме получават
} { $mine } % от { $loyal ->
    [returning] връщащите се
   *[complaining] оплакващите се
} и { $theirs } % от { $than ->
    [new] новите
   *[silent] замлъкналите
}. Това не се обяснява със случайност.
fairness-even = Доколкото числата показват, верните никъде не са по-зле от новите и замлъкналите.
fairness-unknown = { $measure ->
    [won] Награди
    [invited] Покани
   *[answered] Отговори навреме
}: още не стигат за сравнение; нужни са поне десет от всяка страна.
fairness-fallen = <b>Замлъкнали</b>, спрямо собственото си минало: { $segments }
fairness-fell = { $segment } ({ $now } през последните 30 дни, преди около { $before } на месец)
fairness-none-fell = <b>Замлъкнали</b>, спрямо собственото си минало: никой
fairness-groups = Кой кой е, за 90 дни. Оплакващи се: подали са оплакване (Hirschman 1970). Нови: дошли са през това време (Fader, Hardie 2009). Връщащи се: дошли са по-рано и отново са гласували, писали или подкрепили идея (Oliver 1999). Замлъкнали: дошли са по-рано и не са правили нищо от това (Schmittlein и др. 1987). Който попада в няколко групи, се брои в първата.
fairness-retention = <b>Кой остава</b>: колко от дошлите през един месец са участвали в него и във всеки следващ
cohorts-overline = Нашите клиенти
cohorts-title = Кой остава
cohorts-month = { $month }
cohorts-people = дошли
cohorts-sample = { $sampled ->
    [0] Още никой не е дошъл.
   *[other] Дошли са { $of }, тук са преброени { $sampled }. Всяка колона е месец по-късно; в първата е месецът на идването. Числата са проценти.
}
