# Přední uživatelé: kdo předbíhá ostatní a mnoho získá.

menu-leads = přední uživatelé: kdo předbíhá ostatní a proč
help-team-leads = Přední uživatelé: /leads vypíše ty, kdo s řazením souhlasí, i s důvody; ke každému vede tlačítko.
leads-title = <b>Přední uživatelé</b>
    Souhlas s řazením: { $agreed } · dost je známo o: { $known }
leads-nobody = Zatím nikdo nesouhlasí. Zákazníků se ptáme po nápadu a pod výsledkem; bez souhlasu nikoho neřadíme.
leads-unknown = Zatím není známo ničí skóre. Je třeba aspoň tří včasných voleb se známým koncem a známky potřeby: odpovědí o ní, opakovaných proseb nebo vlastního řešení, které tým potvrdil.
leads-rule = Od 0 do 100, v závorce rozmezí pravděpodobné v devíti případech z deseti. Aktivita se nikdy nepočítá, stížnosti ani peníze také ne. Koho pozvat, rozhodujete Vy.
leads-how = Za /leads nestojí nic, nebo jedno z těchto slov: { $words }.
leads-line = <b>{ $place }. { $person }</b> · { $total }
leads-see = { $place }. { $person }
leads-subject = { $word ->
    [backtest] Předpovědělo by to?
    [report] Bylo to v testech k užitku?
    [ask] Kdo ví víc?
   *[other] { $word }
}
leads-back = K seznamu
lead-axis = { $value } ({ $low }–{ $high })
lead-unknown = neznámo
lead-axes = Před ostatními: { $ahead } · mnoho k získání: { $gain }
lead-reason-early = – Včasné volby: { $won } z { $count } vyhrálo nebo vyšlo
lead-reason-need = – Podle odpovědí to, co je, nestačí: průměrně { $mean } z 5
lead-reason = { $why ->
    [early] – Zavčas volí to, co vyhraje nebo vyjde, častěji než náhodou
    [asks] – Znovu a znovu prosí o totéž
    [solution] – Má vlastní řešení, tým je potvrdil
   *[means] – Má po ruce dovednosti i vybavení
}
lead-lacks-ahead = – Neznámo, zda předbíhá: konec mají méně než tři včasné volby, nebo jsou dávno
lead-lacks-gain = – Neznámo, co lze získat: žádné odpovědi, opakované prosby ani potvrzené řešení
lead-how = Chybí číslo osoby. V seznamu má každá své tlačítko.
lead-none = Osoba { $number } tu není.
lead-title = <b>{ $person }</b> mezi předními uživateli
lead-not-agreed = Bez souhlasu s řazením: nic se nepočítá ani neuchovává.
lead-total = Skóre: { $total }
lead-rests = Stojí na včasných volbách se známým koncem: ve skrytých hlasováních { $polls }, mezi nápady { $ideas }. Co bylo zvoleno v hlasování, se nikomu neukazuje.
lead-did = Od chvíle, kdy se počítá (skóre to nezvyšuje) – hlasy: { $votes } · nápady: { $ideas } · podpora daná: { $given }, získaná: { $received } · testy: { $tests }, odpovědi v nich: { $answers } · příchozí přátelé: { $friends }
lead-no-tests = Zatím bez předběžných testů.
lead-tests = Předběžné testy:
lead-test = – { $number }. { $product }: { $standing ->
    [candidate] mezi kandidáty
    [approved] schváleno
    [refused] neschváleno
    [invited] pozváno
    [declined] odmítnuto
    [waiting] v pořadí
    [active] testuje
    [expired] místo přešlo dál
    [left] konec účasti
    [completed] dokončeno
   *[thanked] s poděkováním
}
lead-person = Kde je tato osoba k zastižení
backtest-title = <b>Předpovědělo by skóre, kdo volí to, co vyhraje?</b>
    Skrytých hlasování zpětně: { $polls }. Kolik osob dopadlo lépe, než vysvětluje náhoda:
backtest-line = { $who ->
    [total] – desetina s nejvyšším skóre předtím
    [ahead] – desetina nejvíce před ostatními předtím
    [busy] – nejaktivnější desetina
   *[anybody] – všichni zúčastnění
}: { $share }
share-not-enough = zatím málo ({ $people } z nejméně { $least })
share-said = { $value } % (jistě mezi { $low } a { $high }; n = { $people })
backtest-verdict = { $what ->
    [better] Skóre předpovídalo lépe než aktivita a lépe než náhoda.
    [worse] Skóre předpovídalo hůře než aktivita nebo náhoda. Nespoléhejte na ně.
    [unclear] Rozdíl od náhody zatím není vidět.
   *[not-enough] Zatím je toho málo na jakýkoli závěr.
}
backtest-how = Každé hlasování se předpovídá jen z toho, co bylo známo před jeho koncem. Jde o posledních dvacet, v každém až tisíc osob z těch, které s řazením souhlasí.
