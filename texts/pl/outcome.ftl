# How an outcome came about, in words.

# $pick (Number): how many options a voter could choose
explain-approval = { $pick ->
    [one] Można było wybrać jedną propozycję. Każdy wybór to jeden głos.
    [few] Można było wybrać najwyżej { $pick } propozycje. Każdy wybór to jeden głos.
    [many] Można było wybrać najwyżej { $pick } propozycji. Każdy wybór to jeden głos.
   *[other] Można było wybrać najwyżej { $pick } propozycji. Każdy wybór to jeden głos.
}

explain-nobody = Nikt nie zagłosował, więc żadna propozycja nie wygrywa.

# $voters (Number): how many voted
# $quorum (Number): the least number of voters
explain-quorum = { $voters ->
    [one] Zagłosowała { $voters } osoba, a kworum wynosi { $quorum }, więc żadna propozycja nie wygrywa.
    [few] Zagłosowały { $voters } osoby, a kworum wynosi { $quorum }, więc żadna propozycja nie wygrywa.
    [many] Zagłosowało { $voters } osób, a kworum wynosi { $quorum }, więc żadna propozycja nie wygrywa.
   *[other] Zagłosowało { $voters } osoby, a kworum wynosi { $quorum }, więc żadna propozycja nie wygrywa.
}

# $seats (Number): how many seats the poll has
explain-seats = { $seats ->
    [one] Wygrywa propozycja z największą liczbą głosów.
    [few] Wygrywają { $seats } propozycje z największą liczbą głosów.
    [many] Wygrywa { $seats } propozycji z największą liczbą głosów.
   *[other] Wygrywa { $seats } propozycji z największą liczbą głosów.
}

# $chosen (Number): how many options have at least one vote
# $seats (Number): how many seats the poll has
explain-fewer = { $chosen ->
    [one] Głosy otrzymała tylko { $chosen } propozycja, więc nie wszystkie zwycięskie miejsca (jest ich { $seats }) są obsadzone.
    [few] Głosy otrzymały tylko { $chosen } propozycje, więc nie wszystkie zwycięskie miejsca (jest ich { $seats }) są obsadzone.
    [many] Głosy otrzymało tylko { $chosen } propozycji, więc nie wszystkie zwycięskie miejsca (jest ich { $seats }) są obsadzone.
   *[other] Głosy otrzymało tylko { $chosen } propozycji, więc nie wszystkie zwycięskie miejsca (jest ich { $seats }) są obsadzone.
}

# $options (Listing): the tied options
# $number (Number): how many options are tied
explain-tie-expand = Tyle samo głosów { $number ->
    [one] zdobyła { $number } propozycja
    [few] zdobyły { $number } propozycje
    [many] zdobyło { $number } propozycji
   *[other] zdobyło { $number } propozycji
}: { $options }. Zgodnie z zasadą ustaloną przed rozpoczęciem głosowania wygrywają wszystkie.

# $options (Listing): the tied options
# $number (Number): how many options are tied
# $seats (Number): how many seats are left for them
explain-tie-runoff = Tyle samo głosów { $number ->
    [one] zdobyła { $number } propozycja
    [few] zdobyły { $number } propozycje
    [many] zdobyło { $number } propozycji
   *[other] zdobyło { $number } propozycji
}: { $options }. { $seats ->
    [one] Pozostało tylko jedno zwycięskie miejsce.
    [few] Pozostały tylko { $seats } zwycięskie miejsca.
    [many] Pozostało tylko { $seats } zwycięskich miejsc.
   *[other] Pozostało tylko { $seats } zwycięskiego miejsca.
} Zgodnie z zasadą ustaloną przed rozpoczęciem głosowania rozstrzyga dogrywka między nimi.

# $options (Listing): the tied options
# $number (Number): how many options are tied
# $seats (Number): how many seats are left for them
explain-tie-open = Tyle samo głosów { $number ->
    [one] zdobyła { $number } propozycja
    [few] zdobyły { $number } propozycje
    [many] zdobyło { $number } propozycji
   *[other] zdobyło { $number } propozycji
}: { $options }. { $seats ->
    [one] Pozostało tylko jedno zwycięskie miejsce.
    [few] Pozostały tylko { $seats } zwycięskie miejsca.
    [many] Pozostało tylko { $seats } zwycięskich miejsc.
   *[other] Pozostało tylko { $seats } zwycięskiego miejsca.
} Zgodnie z zasadą ustaloną przed rozpoczęciem głosowania po jego zakończeniu rozstrzygnie losowanie.

# $options (Listing): the tied options
# $number (Number): how many options are tied
# $seats (Number): how many seats are left for them
# $winners (Listing): those the lot seated, in the order drawn
explain-tie-lot = Tyle samo głosów { $number ->
    [one] zdobyła { $number } propozycja
    [few] zdobyły { $number } propozycje
    [many] zdobyło { $number } propozycji
   *[other] zdobyło { $number } propozycji
}: { $options }. { $seats ->
    [one] Pozostało tylko jedno zwycięskie miejsce.
    [few] Pozostały tylko { $seats } zwycięskie miejsca.
    [many] Pozostało tylko { $seats } zwycięskich miejsc.
   *[other] Pozostało tylko { $seats } zwycięskiego miejsca.
} Zgodnie z zasadą ustaloną przed rozpoczęciem głosowania rozstrzygnęło losowanie. Wylosowano: { $winners }. Losowanie może sprawdzić każdy.
