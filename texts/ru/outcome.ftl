# Как сложился итог, словами.

# $pick (Number): how many options a voter could choose
explain-approval = { $pick ->
    [1] Каждый мог выбрать один вариант. Каждый выбор — один голос.
    [one] Каждый мог выбрать до { $pick } варианта. Каждый выбор — один голос.
    [few] Каждый мог выбрать до { $pick } вариантов. Каждый выбор — один голос.
    [many] Каждый мог выбрать до { $pick } вариантов. Каждый выбор — один голос.
   *[other] Каждый мог выбрать до { $pick } вариантов. Каждый выбор — один голос.
}

explain-nobody = Никто не проголосовал, поэтому ни один вариант не прошёл.

# $voters (Number): how many voted
# $quorum (Number): the least number of voters
explain-quorum = { $voters ->
    [one] Проголосовал { $voters } человек, а нужно было не меньше { $quorum }, поэтому ни один вариант не прошёл.
    [few] Проголосовали { $voters } человека, а нужно было не меньше { $quorum }, поэтому ни один вариант не прошёл.
    [many] Проголосовало { $voters } человек, а нужно было не меньше { $quorum }, поэтому ни один вариант не прошёл.
   *[other] Проголосовало { $voters } человек, а нужно было не меньше { $quorum }, поэтому ни один вариант не прошёл.
}

# $seats (Number): how many seats the poll has
explain-seats = { $seats ->
    [1] Проходит вариант с наибольшим числом голосов.
    [one] Проходит { $seats } вариант с наибольшим числом голосов.
    [few] Проходят { $seats } варианта с наибольшим числом голосов.
    [many] Проходят { $seats } вариантов с наибольшим числом голосов.
   *[other] Проходят { $seats } вариантов с наибольшим числом голосов.
}

# $chosen (Number): how many options have at least one vote
# $seats (Number): how many seats the poll has
explain-fewer = { $chosen ->
    [one] Проходных мест — { $seats }, но голоса получил только { $chosen } вариант, поэтому заняты не все места.
    [few] Проходных мест — { $seats }, но голоса получили только { $chosen } варианта, поэтому заняты не все места.
    [many] Проходных мест — { $seats }, но голоса получило только { $chosen } вариантов, поэтому заняты не все места.
   *[other] Проходных мест — { $seats }, но голоса получило только { $chosen } вариантов, поэтому заняты не все места.
}

# $options (Listing): the tied options
# $number (Number): how many options are tied
explain-tie-expand = { $number ->
    [one] На последнее проходное место претендует { $number } вариант с равным числом голосов: { $options }. По правилу, объявленному до открытия, проходят все.
    [few] На последнее проходное место претендуют { $number } варианта с равным числом голосов: { $options }. По правилу, объявленному до открытия, проходят все.
    [many] На последнее проходное место претендуют { $number } вариантов с равным числом голосов: { $options }. По правилу, объявленному до открытия, проходят все.
   *[other] На последнее проходное место претендуют { $number } вариантов с равным числом голосов: { $options }. По правилу, объявленному до открытия, проходят все.
}

# $options (Listing): the tied options
# $number (Number): how many options are tied
# $seats (Number): how many seats are left for them
explain-tie-runoff = { $number ->
    [one] Равенство голосов у { $number } варианта: { $options }.
    [few] Равенство голосов у { $number } вариантов: { $options }.
    [many] Равенство голосов у { $number } вариантов: { $options }.
   *[other] Равенство голосов у { $number } вариантов: { $options }.
} { $seats ->
    [1] Для них осталось одно проходное место.
    [one] Для них осталось { $seats } проходное место.
    [few] Для них осталось { $seats } проходных места.
    [many] Для них осталось { $seats } проходных мест.
   *[other] Для них осталось { $seats } проходных мест.
} По правилу, объявленному до открытия, решит второй тур между ними.

# $options (Listing): the tied options
# $number (Number): how many options are tied
# $seats (Number): how many seats are left for them
explain-tie-open = { $number ->
    [one] Равенство голосов у { $number } варианта: { $options }.
    [few] Равенство голосов у { $number } вариантов: { $options }.
    [many] Равенство голосов у { $number } вариантов: { $options }.
   *[other] Равенство голосов у { $number } вариантов: { $options }.
} { $seats ->
    [1] Для них осталось одно проходное место.
    [one] Для них осталось { $seats } проходное место.
    [few] Для них осталось { $seats } проходных места.
    [many] Для них осталось { $seats } проходных мест.
   *[other] Для них осталось { $seats } проходных мест.
} По правилу, объявленному до открытия, после закрытия решит жребий.

# $options (Listing): the tied options
# $number (Number): how many options are tied
# $seats (Number): how many seats are left for them
# $winners (Listing): those the lot seated, in the order drawn
explain-tie-lot = { $number ->
    [one] Равенство голосов у { $number } варианта: { $options }.
    [few] Равенство голосов у { $number } вариантов: { $options }.
    [many] Равенство голосов у { $number } вариантов: { $options }.
   *[other] Равенство голосов у { $number } вариантов: { $options }.
} { $seats ->
    [1] Для них осталось одно проходное место.
    [one] Для них осталось { $seats } проходное место.
    [few] Для них осталось { $seats } проходных места.
    [many] Для них осталось { $seats } проходных мест.
   *[other] Для них осталось { $seats } проходных мест.
} По правилу, объявленному до открытия, решил жребий: { $winners }. Проверить его может каждый.
