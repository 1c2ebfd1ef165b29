# How an outcome came about, in words.

# $pick (Number): how many options a voter could choose
explain-approval = { $pick ->
    [one] Свако је могао да изабере највише { $pick } предлог. Сваки избор вреди један глас.
    [few] Свако је могао да изабере највише { $pick } предлога. Сваки избор вреди један глас.
   *[other] Свако је могао да изабере највише { $pick } предлога. Сваки избор вреди један глас.
}

explain-nobody = Нико није гласао, па ниједан предлог није изабран.

# $voters (Number): how many voted
# $quorum (Number): the least number of voters
explain-quorum = { $voters ->
    [one] Гласала је { $voters } особа, мање од потребних { $quorum }, па ниједан предлог није изабран.
    [few] Гласале су { $voters } особе, мање од потребних { $quorum }, па ниједан предлог није изабран.
   *[other] Гласало је { $voters } особа, мање од потребних { $quorum }, па ниједан предлог није изабран.
}

# $seats (Number): how many seats the poll has
explain-seats = { $seats ->
    [one] Бира се { $seats } предлог с највише гласова.
    [few] Бирају се { $seats } предлога с највише гласова.
   *[other] Бира се { $seats } предлога с највише гласова.
}

# $chosen (Number): how many options have at least one vote
# $seats (Number): how many seats the poll has
explain-fewer = { $chosen ->
    [one] Глас је добио само { $chosen } предлог, па остала места, од предвиђених { $seats }, остају празна.
    [few] Глас су добила само { $chosen } предлога, па остала места, од предвиђених { $seats }, остају празна.
   *[other] Глас је добило само { $chosen } предлога, па остала места, од предвиђених { $seats }, остају празна.
}

# $options (Listing): the tied options
# $number (Number): how many options are tied
explain-tie-expand = { $number ->
    [one] За последње место изједначен је { $number } предлог: { $options }. По правилу утврђеном пре отварања, сви су изабрани.
    [few] За последње место изједначена су { $number } предлога: { $options }. По правилу утврђеном пре отварања, сви су изабрани.
   *[other] За последње место изједначено је { $number } предлога: { $options }. По правилу утврђеном пре отварања, сви су изабрани.
}

# $options (Listing): the tied options
# $number (Number): how many options are tied
# $seats (Number): how many seats are left for them
explain-tie-runoff = Изједначени су: { $options }. { $seats ->
    [one] За њих је остало { $seats } место.
    [few] За њих су остала { $seats } места.
   *[other] За њих је остало { $seats } места.
} По правилу утврђеном пре отварања, о томе одлучује ново гласање.

# $options (Listing): the tied options
# $number (Number): how many options are tied
# $seats (Number): how many seats are left for them
explain-tie-open = Изједначени су: { $options }. { $seats ->
    [one] За њих је остало { $seats } место.
    [few] За њих су остала { $seats } места.
   *[other] За њих је остало { $seats } места.
} По правилу утврђеном пре отварања, после затварања одлучује жреб.

# $options (Listing): the tied options
# $number (Number): how many options are tied
# $seats (Number): how many seats are left for them
# $winners (Listing): those the lot seated, in the order drawn
explain-tie-lot = Изједначени су: { $options }. { $seats ->
    [one] За њих је остало { $seats } место.
    [few] За њих су остала { $seats } места.
   *[other] За њих је остало { $seats } места.
} По правилу утврђеном пре отварања, жреб је одлучио: { $winners }. Жреб свако може да провери.
