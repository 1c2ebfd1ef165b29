menu-fairness = Как живётся верным клиентам и кто остаётся
help-team-fairness = /fairness – как живётся верным клиентам рядом с новыми и умолкшими и кто остаётся
fairness-title = <b>Справедливость</b>, { $since } – { $last }
fairness-nobody = Клиентов ещё нет, поэтому сравнивать нечего.
fairness-sizes = Вернувшиеся: { $returning }. Жалующиеся: { $complaining }. Новые: { $new }. Умолкшие: { $silent }.
fairness-measure = { $measure ->
    [won] <b>Получили приз</b>
    [invited] <b>Приглашены на тест</b>, из согласных на приглашения
   *[answered] <b>Ответ дан вовремя</b>, из того, на что пора было ответить
}: { $shares }
fairness-share = { $group ->
    [returning] вернувшиеся
    [complaining] жалующиеся
    [new] новые
   *[silent] умолкшие
} – { $hits } из { $of }
fairness-took = <b>За какое рабочее время дана половина ответов</b>: { $times }
fairness-time = { $group ->
    [returning] вернувшиеся
    [complaining] жалующиеся
    [new] новые
   *[silent] умолкшие
} – { $number } { $unit ->
    [hours] { $number ->
        [one] час
        [few] часа
        [many] часов
       *[other] часа
    }
   *[minutes] { $number ->
        [one] минута
        [few] минуты
        [many] минут
       *[other] минуты
    }
}
fairness-worse = <b>Верным достаётся меньше</b>: { $measure ->
    [won] приз получают
    [invited] приглашение получают
   *[answered] ответ вовремя получают
} { $mine } % { $loyal ->
    [returning] вернувшихся
   *[complaining] жалующихся
} и { $theirs } % { $than ->
    [new] новых
   *[silent] умолкших
}. Случайностью это не объяснить.
fairness-slower = <b>Верные дольше ждут ответа</b>, если судить по времени, за которое дана половина ответов: { $times }. Случайностью это не объяснить.
fairness-even = Насколько видно по числам, верным нигде не достаётся меньше, чем новым и умолкшим.
fairness-unknown = { $measure ->
    [won] Призы
    [invited] Приглашения
    [prompt] Скорость ответов
   *[answered] Ответы вовремя
}: для сравнения пока мало; нужно хотя бы по десять с каждой стороны.
fairness-fallen = <b>Умолкли</b>, по сравнению с собственным прошлым: { $segments }
fairness-fell = { $segment } ({ $now } за последние 30 дней, раньше около { $before } в месяц)
fairness-none-fell = <b>Умолкли</b>, по сравнению с собственным прошлым: никто
fairness-groups = Кто есть кто, за 90 дней. Жалующиеся: подали жалобу (Hirschman 1970). Новые: пришли за это время (Fader, Hardie 2009). Вернувшиеся: пришли раньше и снова голосовали, писали или поддержали идею (Oliver 1999). Умолкшие: пришли раньше и ничего этого не делали (Schmittlein и др. 1987). Кто подходит к нескольким группам, считается в первой.
fairness-retention = <b>Кто остаётся</b>: сколько из пришедших за месяц участвовали в нём и в каждом следующем
cohorts-overline = Наши клиенты
cohorts-title = Кто остаётся
cohorts-month = { $month }
cohorts-people = пришло
cohorts-sample = { $sampled ->
    [0] Пока никто не пришёл.
   *[other] Пришло: { $of }, здесь посчитано: { $sampled }. Каждый столбец – месяцем позже; в первом – месяц прихода. Числа – проценты.
}
