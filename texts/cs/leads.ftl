# Přední uživatelé: kdo předbíhá ostatní a mnoho získá.

menu-leads = Přední uživatelé: kdo předbíhá ostatní a proč
help-team-leads = Přední uživatelé: /leads vypíše ty, kdo s řazením souhlasí, i s důvody; ke každému vede tlačítko.
leads-title = <b>Přední uživatelé</b>
    Souhlas s řazením: { $agreed } · dost je známo o: { $known }
leads-nobody = Zatím nikdo nesouhlasí. Zákazníků se ptáme po nápadu a pod výsledkem; bez souhlasu nikoho neřadíme.
leads-unknown = Zatím není známo ničí skóre. Je třeba včasných výběrů se známým koncem (aspoň { $fewest }) a známky potřeby: odpovědí o ní, opakovaných proseb nebo vlastního řešení, které tým potvrdil. Výběr je včasný v hlasování se skrytými výsledky, konec je znám po jeho uzavření; u nápadu v prvních sedmi dnech, konec je znám, jakmile skončilo aspoň pět nápadů a aspoň jeden z nich byl uskutečněn a aspoň jeden ne.
leads-unknown-way = Málo údajů: { $count }
leads-unknown-title = <b>Zatím je známo příliš málo: { $count }</b>
    Souhlas s řazením je dán. Co u každého chybí:
leads-zero-way = Údajů dost, ale 0: { $count }
leads-zero-title = <b>Údajů dost, ale 0: { $count }</b>
    Včasné výběry mohou být jen náhoda, nebo není co získat. Proto na seznamu nejsou.
leads-none-above = Zatím nikdo nevyčnívá: včasné výběry mohou být jen náhoda, nebo není co získat.
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
lead-axis = { $exact ->
    [yes] { $value }
   *[no] { $value } ({ $low }–{ $high })
}
lead-unknown = neznámo
lead-axes = Před ostatními: { $ahead } · užitek z řešení: { $gain }
lead-reason-early = – Včasné výběry: { $won } z { $count } vyhrálo nebo bylo uskutečněno
lead-reason-need = – Podle odpovědí to, co je, nestačí: průměrně { $mean } z 5
lead-reason = { $why ->
    [early] – Zavčas vybírá to, co vyhraje nebo se uskuteční, častěji, než vysvětluje náhoda
    [asks] – Znovu a znovu prosí o totéž
    [solution] – Má vlastní řešení, tým je potvrdil
   *[means] – Má po ruce dovednosti i vybavení
}
lead-lacks-ahead = – Neznámo, zda předbíhá: rozhodnuto je příliš málo včasných výběrů (je třeba aspoň { $fewest }), nebo jsou už dávné
lead-lacks-gain = – Užitek z řešení neznámý: žádné odpovědi, opakované prosby ani potvrzené řešení
lead-how = Chybí číslo osoby. V seznamu má každá své tlačítko.
lead-none = Osoba { $number } tu není.
lead-title = <b>{ $person }</b> mezi předními uživateli
lead-not-agreed = Bez souhlasu s řazením: nic se nepočítá ani neuchovává.
lead-total = Skóre: { $total }
lead-rests = Stojí na včasných výběrech se známým koncem: ve skrytých hlasováních { $polls }, mezi nápady { $ideas }. Co bylo vybráno v hlasování, se nikomu neukazuje.
lead-did = Od chvíle, kdy se počítá (skóre to nezvyšuje) – hlasy: { $votes } · nápady: { $ideas } · podpora daná: { $given }, získaná: { $received } · testy: { $tests }, odpovědi v nich: { $answers } · příchozí přátelé, kteří se účastní: { $friends }
lead-no-tests = Zatím bez testů před uvedením.
lead-tests = Testy před uvedením:
lead-test = – { $number }. { $product }: { $standing ->
    [candidate] mezi kandidáty
    [approved] schváleno
    [refused] neschváleno
    [invited] pozváno
    [declined] odmítnuto
    [waiting] čeká na místo
    [active] testuje
    [expired] místo přešlo dál
    [uninvited] pozvánka už neplatí
    [unasked] už mimo výběr
    [left] konec účasti
    [completed] dokončeno
   *[thanked] s poděkováním
}
lead-person = Kontakt na tuto osobu
backtest-title = <b>Předpovědělo by skóre, kdo vybírá to, co vyhraje?</b>
    Zpětně posouzená skrytá hlasování: { $polls }. Kolik osob dopadlo lépe, než vysvětluje náhoda:
backtest-none = <b>Předpovědělo by skóre, kdo vybírá to, co vyhraje?</b>
    Zatím není žádné skryté hlasování, za kterým by se dalo ohlédnout.
backtest-line = { $who ->
    [total] – desetina s dosud nejvyšším skóre
    [ahead] – desetina, která dosud nejvíc předbíhala ostatní
    [busy] – nejaktivnější desetina
   *[anybody] – všichni zúčastnění
}: { $share }
share-not-enough = zatím málo ({ $people } z nejméně { $least })
share-said = { $value } % (s velkou jistotou mezi { $low } a { $high }; n = { $people })
backtest-verdict = { $what ->
    [better] Skóre předpovídalo lépe než aktivita a lépe než náhoda.
    [worse] Skóre předpovídalo hůř než aktivita nebo náhoda. Nespoléhejte na ně.
    [unclear] Rozdíl od náhody zatím není vidět.
   *[not-enough] Zatím je toho málo na jakýkoli závěr.
}
backtest-lacks = Skryté hlasování se posuzuje, když je uzavřené a zúčastněných, kdo s řazením souhlasí, je aspoň { $least }. Dřívější skóre vyžaduje něco, co skončilo předtím: v prvním hlasování je nemá nikdo.
backtest-how = Každé hlasování se předpovídá jen z toho, co bylo známo před jeho začátkem. Jde o posledních dvacet, v každém až tisíc osob z těch, které s řazením souhlasí.
