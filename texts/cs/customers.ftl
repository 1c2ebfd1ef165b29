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

privacy-title = <b>Co uchováváme a proč</b>
privacy-kept = Váš identifikátor v této aplikaci, abychom Vám mohli odpovídat. Vaše jméno v této aplikaci, aby náš tým věděl, komu píše. Co nám sdělíte a které nápady podporujete, abychom Vám odpověděli. Váš jazyk a časové pásmo, abychom mluvili tak, jak Vám vyhovuje. Vaše hlasy a stvrzenky k nim, abychom každý hlas započítali právě jednou. Která hlasování si zobrazíte, abychom Vám je jednou připomněli. Které novinky chcete dostávat a kdy, pokud to od Vás víme. Vaše výhry. Kromě toho, co stojí níže, nic jiného, a nikomu nic nepředáváme.
privacy-address = Adresu pro zásilku: s Vaším souhlasem, zašifrovanou, viditelnou jen týmu a smazanou { $days ->
    [one] { $days } den
    [few] { $days } dny
   *[other] { $days } dní
} po doručení.
privacy-heard = Po tři dny uchováváme, co se stalo s každou Vaší zprávou, nikoli její slova, aby se dala ještě opravit.
privacy-ban = Zákaz účasti ve slosováních, pokud jej tým vyslovil: zůstává i po /forget, jako otisk vytvořený tajným klíčem. Nikdo z něj nevyčte, o koho šlo; pozná se podle něj týž účet.
privacy-rights = Příkazem /mydata dostanete všechno jako soubor. Příkazem /forget své údaje hned smažete. Příkazem /stop ukončíte všechny zprávy.
privacy-votes-given = Hlasy: Váš souhlas platí od prvního hlasu, přijatého { ON($given) }. Chcete-li souhlas odvolat, stáhněte své hlasy nebo použijte /forget.
privacy-votes-none = Hlasy: svým prvním hlasem souhlasíte s tím, že ho uchováme a započítáme.
privacy-news-given = Novinky: Váš souhlas se zprávami o nových hlasováních a o tom, co je uskutečněno, máme od { GENITIVE($given) }.
privacy-news-none = Novinky: Váš souhlas se zprávami o nových hlasováních a o tom, co je uskutečněno, nemáme, a proto je neposíláme.
privacy-news-yes = Dostávat novinky
privacy-news-no = Nedostávat novinky
news-given = Děkujeme. Napíšeme Vám, až bude nové hlasování nebo až něco uskutečníme.
news-withdrawn = Novinky už Vám posílat nebudeme. Výsledky hlasování, kterých se účastníte, Vám budou chodit dál. Nechcete-li ani je: /stop
consent-votes = Hlasováním souhlasíte s tím, že Vaše hlasy uchováváme a počítáme.
consent-news = Souhlasím se zprávami o nových hlasováních a o tom, co je uskutečněno.

mydata-title = V tomto souboru je vše, co o Vás uchováváme.
forget-sure = Smazat vše, co o Vás víme? Vaše hlasy v otevřených hlasováních se stáhnou. Součty skončených hlasování zůstanou, bez Vašeho jména. Výhry, které k Vám ještě nedorazily, připadnou dalším v pořadí. Nelze to vzít zpět. Své údaje si předtím můžete vyžádat jako soubor: /mydata
forget-yes = Smazat vše
forget-no = Ponechat účet
forgotten = Vaše údaje jsou smazány. Děkujeme za Váš čas. Pokud nám znovu napíšete, bude to jako poprvé.
kept = Nic se nesmazalo.
