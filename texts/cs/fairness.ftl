menu-fairness = Jak se vede věrným zákazníkům a kdo zůstává
help-team-fairness = /fairness – jak se vede věrným zákazníkům vedle nových a odmlčených a kdo zůstává
fairness-title = <b>Spravedlnost</b>, { $since } – { $last }
fairness-nobody = Zatím nejsou žádní zákazníci, takže není co srovnávat.
fairness-sizes = Vracející se: { $returning }. Stěžující si: { $complaining }. Noví: { $new }. Odmlčení: { $silent }.
fairness-measure = { $measure ->
    [won] <b>Výhru mají</b>
    [invited] <b>Pozvánku na test mají</b>, z těch, kdo s pozvánkami souhlasili
   *[answered] <b>Odpovězeno včas</b>, z toho, co už mělo mít odpověď
}: { $shares }
fairness-share = { $group ->
    [returning] vracející se
    [complaining] stěžující si
    [new] noví
   *[silent] odmlčení
} { $hits } z { $of }
fairness-took = <b>Medián doby do odpovědi</b>, v pracovní době: { $times }
fairness-time = { $group ->
    [returning] vracející se
    [complaining] stěžující si
    [new] noví
   *[silent] odmlčení
} { $number } { $unit ->
    [hours] { $number ->
        [one] hodina
        [few] hodiny
       *[other] hodin
    }
   *[minutes] { $number ->
        [one] minuta
        [few] minuty
       *[other] minut
    }
}
fairness-worse = <b>Věrným se vede hůř</b>: { $measure ->
    [won] výhru má
    [invited] pozvánku má
   *[answered] odpověď včas má
} { $mine } % těch, kdo { $loyal ->
    [returning] se vracejí
   *[complaining] si stěžují
}, a { $theirs } % { $than ->
    [new] nových
   *[silent] odmlčených
}. Náhodou to vysvětlit nelze.
fairness-slower = <b>Věrní čekají na odpověď déle</b>, měřeno mediánem: { $times }. Náhodou to vysvětlit nelze.
fairness-even = Pokud lze z čísel soudit, nikde se věrným nevede hůř než novým a odmlčeným.
fairness-unknown = { $measure ->
    [won] Výhry
    [invited] Pozvánky
    [prompt] Rychlost odpovědí
   *[answered] Odpovědi včas
}: ke srovnání jich je zatím málo; je třeba aspoň deset na každé straně.
fairness-fallen = <b>Odmlčeli se</b>, oproti vlastní minulosti: { $segments }
fairness-fell = { $segment } ({ $now } za posledních 30 dní, dřív asi { $before } měsíčně)
fairness-none-fell = <b>Odmlčeli se</b>, oproti vlastní minulosti: nikdo
fairness-groups = Kdo je kdo, za 90 dní. Stěžující si: podali stížnost; komu něco bránilo v testu, ten se nepočítá (Hirschman 1970). Noví: přišli v té době (Fader, Hardie 2009). Vracející se: přišli dřív a znovu hlasovali, psali nebo podpořili nápad (Oliver 1999). Odmlčení: přišli dřív a nic z toho neudělali (Schmittlein a kol. 1987). Kdo patří do několika skupin, počítá se v první.
fairness-retention = <b>Kdo zůstává</b>: kolik z těch, kdo přišli v daném měsíci, se zapojilo v něm a v každém dalším
cohorts-overline = Naši zákazníci
cohorts-title = Kdo zůstává
cohorts-month = { $month }
cohorts-people = přišlo
cohorts-sample = { $sampled ->
    [0] Zatím nikdo nepřišel.
   *[other] Příchozích: { $of }, zde započítáno: { $sampled }. Každý sloupec je o měsíc později; v prvním je měsíc příchodu. Čísla jsou procenta.
}
