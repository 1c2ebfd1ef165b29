# Jak se dospělo k výsledku, slovy.

explain-approval = { $pick ->
    [one] Každý mohl vybrat jednu možnost. Každá volba platí jako jeden hlas.
    [few] Každý mohl vybrat až { $pick } možnosti. Každá volba platí jako jeden hlas.
   *[other] Každý mohl vybrat až { $pick } možností. Každá volba platí jako jeden hlas.
}

explain-nobody = Nikdo nehlasoval, a proto žádná možnost nezískává místo.

explain-quorum = { $voters ->
    [one] Hlasoval { $voters } člověk; potřebný počet byl { $quorum }, a proto žádná možnost nezískává místo.
    [few] Hlasovali { $voters } lidé; potřebný počet byl { $quorum }, a proto žádná možnost nezískává místo.
   *[other] Hlasovalo { $voters } lidí; potřebný počet byl { $quorum }, a proto žádná možnost nezískává místo.
}

explain-seats = { $seats ->
    [one] Místo získává možnost s nejvíce hlasy.
    [few] Místa získávají { $seats } možnosti s nejvíce hlasy.
   *[other] Místa získává { $seats } možností s nejvíce hlasy.
}

explain-fewer = { $chosen ->
    [one] Hlas dostala jen { $chosen } možnost, a proto zbývající místa z celkového počtu { $seats } zůstávají prázdná.
    [few] Hlas dostaly jen { $chosen } možnosti, a proto zbývající místa z celkového počtu { $seats } zůstávají prázdná.
   *[other] Hlas dostalo jen { $chosen } možností, a proto zbývající místa z celkového počtu { $seats } zůstávají prázdná.
}

explain-tie-expand = { $number ->
    [one] Na posledním místě má stejný počet hlasů { $number } možnost: { $options }.
    [few] Na posledním místě mají stejný počet hlasů { $number } možnosti: { $options }.
   *[other] Na posledním místě má stejný počet hlasů { $number } možností: { $options }.
} Podle pravidla stanoveného před otevřením získávají místo všechny.

explain-tie-runoff = { $seats ->
    [one] Zbývá poslední místo
    [few] Zbývají poslední { $seats } místa
   *[other] Zbývá posledních { $seats } míst
} a stejný počet hlasů { $number ->
    [one] má { $number } možnost
    [few] mají { $number } možnosti
   *[other] má { $number } možností
}: { $options }. Podle pravidla stanoveného před otevřením mezi nimi rozhodne nové hlasování.

explain-tie-open = { $seats ->
    [one] Zbývá poslední místo
    [few] Zbývají poslední { $seats } místa
   *[other] Zbývá posledních { $seats } míst
} a stejný počet hlasů { $number ->
    [one] má { $number } možnost
    [few] mají { $number } možnosti
   *[other] má { $number } možností
}: { $options }. Podle pravidla stanoveného před otevřením rozhodne los, až hlasování skončí.

explain-tie-lot = { $seats ->
    [one] Zbývalo poslední místo
    [few] Zbývala poslední { $seats } místa
   *[other] Zbývalo posledních { $seats } míst
} a stejný počet hlasů { $number ->
    [one] měla { $number } možnost
    [few] měly { $number } možnosti
   *[other] mělo { $number } možností
}: { $options }. Podle pravidla stanoveného před otevřením rozhodl los: { $winners }. Los si může každý ověřit.
