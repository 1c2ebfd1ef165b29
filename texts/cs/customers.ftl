# Pro zákazníka.

welcome = Tady pomáháte rozhodovat, co dalšího uskutečníme.
welcome-back = Rádi Vás zase vidíme. Opět Vám budeme psát.
welcome-privacy = Hlasováním souhlasíte s tím, že Vaše hlasy uchováváme; co přesně a proč: /privacy

help-title = <b>Co tu můžete dělat</b>
help-customer =
    Stačí napsat nebo nahrát, co chcete říct: tým to dostane.
    /home – vše pohromadě
    /polls – otevřená hlasování
    /vote – hlasovat
    /mine – Vaše hlasy a stvrzenky
    /ideas – nápady a co s nimi bude
    /plan – co uskutečníme
    /promises – co bylo slíbeno a co z toho bylo
    /draw – slosování a výherci
    /prizes – Vaše výhry
    /updates – o čem Vám píšeme
    /language – jazyk a časové pásmo
    /privacy – co uchováváme a Váš souhlas
    /mydata – vše, co o Vás uchováváme
    /forget – smazat Vaše údaje
    /stop – už žádné zprávy
help-team-title = <b>Pro tým</b>
help-team-read =
    /polls – všechna hlasování
    /poll – přehled hlasování
    /results – výsledky
    /export – tabulka a veřejný soubor
help-team-edit =
    /newpoll – nové hlasování
    /edit – změnit koncept
    /open – otevřít
    /publish – ukázat ve skupině nebo v kanálu
    /notice – přidat veřejnou poznámku
    /extend – posunout konec, jednou
    /close – ukončit předčasně
    /void – ukončit bez výsledku
    /clone – vytvořit kopii
    /decide – potvrdit výsledek, nebo rozhodnout jinak
    /broadcast – novinky zákazníkům
help-team-prizes =
    /prizes – kdo co dostal ve slosování a co vázne
    /fulfil KÓD – výhra je předána
    /person 17 – kontakt na člověka a jeho výhry
help-team-codes = /codes – kódy k výhrám
    /draw – losovat mezi už známými lidmi
    /disqualify – vyřadit los
    /ban, /unban – vyloučit ze slosování, zrušit vyloučení
help-team-audit = /audit – kdo co udělal
help-team-owner =
    /team – pozvat, změnit roli, odebrat
    /held – zprávy zadržené po obnově ze zálohy

mine-title = <b>Vaše hlasy</b>
mine-none = Zatím od Vás nemáme žádný hlas. Otevřená hlasování: /polls
mine-line = <b>č. { $number }</b> { $question }
    Vaše volba: { $choices }.
mine-withdrawn = <b>č. { $number }</b> { $question }
    Váš hlas je stažen.
mine-receipt = Stvrzenka k č. { $number }
mine-results = Výsledky č. { $number }

language-title = Jakým jazykem budeme mluvit? Časy uvádíme v časovém pásmu { $zone }. Chcete-li ho změnit, pošlete například: /language { $other }
language-set = Od této chvíle mluvíme česky.
zone-set = Časy teď uvádíme v časovém pásmu { $zone }; na Vašich hodinách je: { $now }. Jiné pásmo: /language a Vaše město
zone-unknown = Neznám jazyk ani časové pásmo „{ $zone }“. Napište prosím nejbližší velké město, například Praha, nebo zemi, nebo název jazyka.
zone-nearest = Je to některé z těchto?
zone-several = „{ $zone }“ má několik časových pásem. Které je Vaše?
zone-offset = „{ $zone }“ neříká, zda se v létě posouvají hodiny. Čí hodiny jsou i Vaše?
language-other = Jazyk „{ $language }“ zatím neumím. Mluvím těmito jazyky:
language-other-zone = Nebo šlo o časové pásmo? Najdete ho pod nimi.

stopped-nothing = Žádné další zprávy od nás nedostanete. Děkujeme za Váš čas.
stopped = Žádné další zprávy od nás nedostanete. Děkujeme za { $did }. To vše zůstává v platnosti.
did-votes = { $count ->
    [one] Váš hlas
    [few] { $count } hlasy
   *[other] { $count } hlasů
}
did-ideas = { $count ->
    [one] Váš nápad
    [few] { $count } nápady
   *[other] { $count } nápadů
}
did-said = { $count ->
    [one] zprávu týmu
    [few] { $count } zprávy týmu
   *[other] { $count } zpráv týmu
}
did-support = { $count ->
    [one] podporu jednoho nápadu
    [few] podporu { $count } nápadů
   *[other] podporu { $count } nápadů
}
stopped-open = { $count ->
    [one] Jedna Vaše zpráva ještě čeká na odpověď. Odpovědi k Vám teď nedojdou; napište sem kdykoli a zase budou chodit.
    [few] { $count } Vaše zprávy ještě čekají na odpověď. Odpovědi k Vám teď nedojdou; napište sem kdykoli a zase budou chodit.
   *[other] { $count } Vašich zpráv ještě čeká na odpověď. Odpovědi k Vám teď nedojdou; napište sem kdykoli a zase budou chodit.
}
stopped-data = Vaše údaje: /mydata · smazat: /forget

mydata-title = V tomto souboru je vše, co o Vás uchováváme.
forget-sure = Smazat vše, co o Vás víme? Vaše hlasy v otevřených hlasováních se stáhnou. Součty skončených hlasování zůstanou, bez Vašeho jména. Výhry, které k Vám ještě nedorazily, připadnou dalším v pořadí. Nelze to vzít zpět. Své údaje si předtím můžete vyžádat jako soubor: /mydata
forget-yes = Smazat vše
forget-no = Ponechat účet
forgotten = Vaše údaje jsou smazány. Děkujeme za Váš čas. Pokud nám znovu napíšete, bude to jako poprvé.
kept = Nic se nesmazalo.
