# All that is kept of somebody, as a page.
mydata-begun = Připravuji všechno, co o Vás uchováváme: soubor pro jiné programy a stránku ke čtení. Obojí přijde sem níže do minuty.
mydata-as-page = Totéž jako stránka ke čtení.
mydata-page = Všechno, co o Vás uchováváme
mydata-page-lead = Čísla, kterými databáze spojuje záznamy, a otisky při čtení nic neřeknou: jsou v souboru JSON. O jiných lidech není ani tady, ani tam nic kromě slov nápadů, které si může přečíst každý.
mydata-topic = { $topic ->
    [you] O Vás
    [consents] S čím souhlasíte
    [votes] Vaše hlasy
    [draws] Slosování
    [prizes] Výhry a adresy
    [voices] Vaše zprávy nám
    [support] Nápady, které podporujete a na které čekáte
    [answers] Vaše otázky, které lze ukázat
    [reports] Vaše upozornění
    [profile] Vaše potřeby a vlastní řešení
    [score] Náskok před ostatními a jeho důvody
    [tests] Testy
    [friends] Přátelé a pozvánky
    [accounts] Další účty
    [news] Novinky
    [conversation] Zprávy
    [bans] Zákazy
    [team] V týmu
   *[other] Ostatní
}
