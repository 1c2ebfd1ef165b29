# One’s place in a test: too late for it, back again, no place this time, and what is added to an answer.

trial-too-late = { $product }: začít tento test je už pozdě. Poslední den je { $ends } a nebylo by už na co se Vás ptát. Děkujeme za zájem.
act-announcetest = Oznámit: { $product }? { $stage ->
    [over] Od té chvíle už to není tajemství a testeři o tom mohou mluvit.
   *[recruiting] Od té chvíle najdou test všichni zákazníci v seznamu testů a mohou se přihlásit, a testeři o něm mohou mluvit.
} Nelze to vzít zpět.
act-announcetest-seen = Všichni čtou:
act-announcetest-draw = Děkovné losování začne hned a uvidí ho všichni. Losů za dokončený test: { $count }.
act-announcetest-yes = Oznámit všem
announcetest-known = Už je oznámeno: { $product }. Vědět o tom mohou všichni.
trial-announced = { $product }: už je to oznámeno, můžete o tom mluvit.
trial-applied = Test { $number }, { $product }: přišla přihláška k účasti. Přihlášky čekají mezi kandidáty; znovu o nich napíšeme, až je projdete.
trial-others = { $product }: tentokrát místa v testu připadla jiným. Děkujeme za přihlášku. Až bude jiný test hledat testery, najdete ho tady:
trial-passed-on-unheard = { $had ->
    [invitation] Naše zprávy k Vám nějakou dobu nedocházely, a tak pozvánka do testu vypršela: { $product }. Pokud se přesto chcete zúčastnit, stačí jedno klepnutí: volné místo je hned Vaše, a když žádné není, čekáte na další.
    [turn] Naše zprávy k Vám nějakou dobu nedocházely, a tak Vaše pořadí na čekací listině testu propadlo: { $product }. Pokud se přesto chcete zúčastnit, stačí jedno klepnutí: volné místo je hned Vaše, a když žádné není, čekáte na další.
   *[place] Naše zprávy k Vám nějakou dobu nedocházely, a tak Vaše místo v testu přešlo dál: { $product }. Pokud se přesto chcete zúčastnit, stačí jedno klepnutí: volné místo je hned Vaše, a když žádné není, čekáte na další.
}
trial-forgets = { $standing ->
    [waiting] Přijdete i o pořadí na čekací listině testu: { $product }.
    [completed] Smažou se i Vaše odpovědi v testu a s nimi poděkování: { $product }.
   *[active] Vaše místo v testu přejde dál a smažou se i Vaše odpovědi: { $product }.
}
checkin-more = Patří to k Vaší odpovědi na otázku „{ $question }“?
checkin-more-add = Přidat k odpovědi
checkin-more-replace = Nahradit mou odpověď
checkin-more-words = To je moje odpověď, bez fotky
checkin-more-picture = Fotku k „{ $question }“ sem můžete stále poslat.
trial-not-drawn = Slosování na poděkování se nekoná: slosování je veřejné a test nebyl nikdy oznámen.
