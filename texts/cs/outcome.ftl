# Jak se dospělo k výsledku, slovy.

explain-approval = { $pick ->
    [one] Každý mohl vybrat jednu možnost. Každá volba platí jako jeden hlas.
    [few] Každý mohl vybrat až { $pick } možnosti. Každá volba platí jako jeden hlas.
   *[other] Každý mohl vybrat až { $pick } možností. Každá volba platí jako jeden hlas.
}

explain-nobody = Nikdo nehlasoval, a proto žádná možnost nezvítězila.

explain-quorum = { $voters ->
    [one] Hlasoval { $voters } člověk; potřeba bylo alespoň { $quorum }, a proto žádná možnost nezvítězila.
    [few] Hlasovali { $voters } lidé; potřeba bylo alespoň { $quorum }, a proto žádná možnost nezvítězila.
   *[other] Hlasovalo { $voters } lidí; potřeba bylo alespoň { $quorum }, a proto žádná možnost nezvítězila.
}

explain-seats = { $seats ->
    [one] Vítězí možnost s nejvíce hlasy.
    [few] Vítězí { $seats } možnosti s nejvíce hlasy.
   *[other] Vítězí { $seats } možností s nejvíce hlasy.
}

explain-fewer = { $chosen ->
    [one] Hlas dostala jen { $chosen } možnost, a proto nejsou obsazena všechna vítězná místa (celkem { $seats }).
    [few] Hlas dostaly jen { $chosen } možnosti, a proto nejsou obsazena všechna vítězná místa (celkem { $seats }).
   *[other] Hlas dostalo jen { $chosen } možností, a proto nejsou obsazena všechna vítězná místa (celkem { $seats }).
}

explain-tie-expand = { $number ->
    [one] Na posledním vítězném místě má stejný počet hlasů { $number } možnost: { $options }.
    [few] Na posledním vítězném místě mají stejný počet hlasů { $number } možnosti: { $options }.
   *[other] Na posledním vítězném místě má stejný počet hlasů { $number } možností: { $options }.
} Podle pravidla stanoveného před otevřením vítězí všechny.

explain-tie-runoff = { $seats ->
    [one] Zbývá poslední vítězné místo
    [few] Zbývají poslední { $seats } vítězná místa
   *[other] Zbývá posledních { $seats } vítězných míst
} a stejný počet hlasů { $number ->
    [one] má { $number } možnost
    [few] mají { $number } možnosti
   *[other] má { $number } možností
}: { $options }. Podle pravidla stanoveného před otevřením mezi nimi rozhodne nové hlasování.

explain-tie-open = { $seats ->
    [one] Zbývá poslední vítězné místo
    [few] Zbývají poslední { $seats } vítězná místa
   *[other] Zbývá posledních { $seats } vítězných míst
} a stejný počet hlasů { $number ->
    [one] má { $number } možnost
    [few] mají { $number } možnosti
   *[other] má { $number } možností
}: { $options }. Podle pravidla stanoveného před otevřením rozhodne los, až hlasování skončí.

explain-tie-lot = { $seats ->
    [one] Zbývalo poslední vítězné místo
    [few] Zbývala poslední { $seats } vítězná místa
   *[other] Zbývalo posledních { $seats } vítězných míst
} a stejný počet hlasů { $number ->
    [one] měla { $number } možnost
    [few] měly { $number } možnosti
   *[other] mělo { $number } možností
}: { $options }. Podle pravidla stanoveného před otevřením rozhodl los: { $winners }. Los si může každý ověřit.
