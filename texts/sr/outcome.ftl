# How an outcome came about, in words.

# $pick (Number): how many options a voter could choose
explain-approval = { $pick ->
    [1] Свако је могао да изабере један предлог. Сваки избор вреди један глас.
    [one] Свако је могао да изабере највише { $pick } предлог. Сваки избор вреди један глас.
    [few] Свако је могао да изабере највише { $pick } предлога. Сваки избор вреди један глас.
   *[other] Свако је могао да изабере највише { $pick } предлога. Сваки избор вреди један глас.
}

explain-nobody = Нико није гласао, па ниједан предлог није изабран.

# $voters (Number): how many voted
# $quorum (Number): the least number of voters
explain-quorum = { $voters ->
    [one] Гласала је { $voters } особа, а потребно је најмање { $quorum }, па ниједан предлог није изабран.
    [few] Гласале су { $voters } особе, а потребно је најмање { $quorum }, па ниједан предлог није изабран.
   *[other] Гласало је { $voters } особа, а потребно је најмање { $quorum }, па ниједан предлог није изабран.
}

# $seats (Number): how many seats the poll has
explain-seats = { $seats ->
    [1] Бира се предлог с највише гласова.
    [one] Бира се { $seats } предлог с највише гласова.
    [few] Бирају се { $seats } предлога с највише гласова.
   *[other] Бира се { $seats } предлога с највише гласова.
}

# $chosen (Number): how many options have at least one vote
# $seats (Number): how many seats the poll has
explain-fewer = { $chosen ->
    [one] Бар један глас добио је само { $chosen } предлог, па нису попуњена сва места (укупно { $seats }).
    [few] Бар један глас добила су само { $chosen } предлога, па нису попуњена сва места (укупно { $seats }).
   *[other] Бар један глас добило је само { $chosen } предлога, па нису попуњена сва места (укупно { $seats }).
}

# $options (Listing): the tied options
# $number (Number): how many options are tied
explain-tie-expand = { $number ->
    [one] За последње победничко место изједначен је { $number } предлог: { $options }. По правилу утврђеном пре отварања сви су изабрани.
    [few] За последње победничко место изједначена су { $number } предлога: { $options }. По правилу утврђеном пре отварања сви су изабрани.
   *[other] За последње победничко место изједначено је { $number } предлога: { $options }. По правилу утврђеном пре отварања сви су изабрани.
}

# $options (Listing): the tied options
# $number (Number): how many options are tied
# $seats (Number): how many seats are left for them
explain-tie-runoff = { $number ->
    [one] Изједначен је { $number } предлог
    [few] Изједначена су { $number } предлога
   *[other] Изједначено је { $number } предлога
} { $seats ->
    [1] за последње преостало место
    [one] за { $seats } преостало место
    [few] за { $seats } преостала места
   *[other] за { $seats } преосталих места
}: { $options }. По правилу утврђеном пре отварања одлучује други круг међу њима.

# $options (Listing): the tied options
# $number (Number): how many options are tied
# $seats (Number): how many seats are left for them
explain-tie-open = { $number ->
    [one] Изједначен је { $number } предлог
    [few] Изједначена су { $number } предлога
   *[other] Изједначено је { $number } предлога
} { $seats ->
    [1] за последње преостало место
    [one] за { $seats } преостало место
    [few] за { $seats } преостала места
   *[other] за { $seats } преосталих места
}: { $options }. По правилу утврђеном пре отварања, после затварања одлучује жреб.

# $options (Listing): the tied options
# $number (Number): how many options are tied
# $seats (Number): how many seats are left for them
# $winners (Listing): those the lot seated, in the order drawn
explain-tie-lot = { $number ->
    [one] Изједначен је { $number } предлог
    [few] Изједначена су { $number } предлога
   *[other] Изједначено је { $number } предлога
} { $seats ->
    [1] за последње преостало место
    [one] за { $seats } преостало место
    [few] за { $seats } преостала места
   *[other] за { $seats } преосталих места
}: { $options }. По правилу утврђеном пре отварања одлучио је жреб: { $winners }. Жреб свако може да провери.
