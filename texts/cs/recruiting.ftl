# Místa, která přecházejí dál, konec testu a poděkování: co se dozví tým a testeři.

trial-moved-up = V testu se uvolnilo místo a je Vaše: { $product }.
trial-short = Test { $number }, { $product }: ze schválených už nezbývá nikdo k pozvání. Volných míst: { $count }. Schvalte prosím další kandidáty.
trial-quota-wrong = Test { $number }, { $product }: kvóta „{ $quota }“ jmenuje skupinu, která není, a tak nikoho nezveme a žádné místo nepřechází dál. Plán testu, který už začal, se nemění: ukončete prosím tento test a založte nový s opraveným řádkem.
trial-draw-waits = Test { $number }, { $product }, skončil. Dokončilo: { $count }. Slosování o výhry je veřejné, a tak začne, až bude produkt oznámen.
trial-draw-nobody = Test { $number }, { $product }: nikdo, kdo ho dokončil, nemůže mít los, a tak se nic nelosuje.
trial-draw-beacon = Test { $number }, { $product }: slosování o výhry potřebuje veřejný zdroj náhody, a žádný není nastavený. Až bude, spusťte slosování na stránce testu.
trial-draw-begun = Test { $number }, { $product }: slosování o výhry začalo. Losy těch, kdo ho dokončili: { $count }.
trial-thanked-draw = Děkujeme za dokončení testu: { $product }. Účastníte se slosování o výhry: { $prizes }.
trial-is-over-answered = Test skončil: { $product }. Děkujeme za Vaše odpovědi: náš tým je čte.
trial-withdrawn-answered = Test skončil předčasně ({ $product }): { $reason }
    Vaše odpovědi se neztratily: náš tým je čte. Děkujeme!
trial-which = Který test?
trial-end = Ukončit teď
trial-withdraw = Stáhnout produkt
trial-discard = Zahodit koncept
trial-draw = Spustit slosování o výhry
act-endtest = Ukončit test teď: { $product }? Nelze to vzít zpět.
act-test-thanked = Poděkování dostane, kdo ho dokončil: { $count }. Text:
act-test-drawn = Dokončili ho: { $count }. Napíšeme jim, jakmile bude produkt oznámen; pak se mezi nimi losují výhry.
act-test-nobody = Nikdo ho zatím nedokončil, a tak nikomu neděkujeme.
act-test-told = Zprávu dostane: { $count }. Text:
act-endtest-yes = { $count ->
    [0] Ukončit test
    [one] Ukončit test a oznámit: { $count }
    [few] Ukončit test a oznámit: { $count }
   *[other] Ukončit test a oznámit: { $count }
}
act-withdrawtest = Stáhnout produkt: { $product }? Test skončí a nikoho se už na nic neptáme. Nelze to vzít zpět.
act-withdrawtest-why = Proč se produkt stahuje: { $product }? Důvod si přečtou testeři.
act-withdrawtest-long = Důvod může mít nejvýše { $count } znaků.
act-withdrawtest-yes = { $count ->
    [0] Stáhnout
    [one] Stáhnout a oznámit: { $count }
    [few] Stáhnout a oznámit: { $count }
   *[other] Stáhnout a oznámit: { $count }
}
act-discardtest = Zahodit koncept: { $product }? Nikdo o něm neví a nikomu se nic nepíše.
act-discardtest-yes = Zahodit
test-discarded = Koncept je zahozený: { $product }.
trial-people-title = { $product } · { $standing ->
    [approved] schválení, zatím bez pozvánky
   *[refused] neschválení
}: { $count }
trial-why-idea = – Nápad { $number }: { $title }
trial-why-poll = – Hlasování { $number }: { $question }
trial-refuse-name = ✗ { $name }
trial-refuse-all = Neschválit tyto: { $count }
trial-is-approved = Schváleno: { $name }. Pozvánky se posílají přes den.
trial-is-refused = Neschváleno: { $name }. Lze to ještě změnit v seznamu níže.
newtest-source = from: { $source }: { $why ->
    [no-idea] takový nápad není.
    [withdrawn] tento nápad byl stažen. Nápady: /ideas
    [no-poll] takové hlasování není.
    [open] toto hlasování není uzavřené. Testeři se hledají jen mezi hlasujícími v uzavřeném hlasování.
    [no-option] toto hlasování takovou možnost nemá.
   *[shows] tuto možnost nebo cokoli jiného vybralo tak málo lidí, že by bylo vidět, jak kdo hlasoval. Uveďte celé hlasování, bez možnosti.
}
trial-candidates-ways = Z Vašich zdrojů: { $found } · náhodně: { $chance }. Přibližně jeden z deseti přijde náhodně, aby bylo později vidět, zda skóre k něčemu je; více jich je, když mají zdroje na všechna místa příliš málo lidí.
