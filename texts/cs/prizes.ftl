# Ceny: jak se dostanou k výhercům, a stůl s cenami pro tým.

prizes-title = <b>Vaše ceny</b>
prizes-none = Zatím nemáte žádnou cenu. Otevřená hlasování: /polls
# $prize (String)
# $title (String)
# $state (String) awarded, claimed or fulfilled
# $deadline (Moment)
prizes-line = <b>{ $prize }</b>, „{ $title }“. { $state ->
    [awarded] Čeká na Vás do { GENITIVE($deadline) }.
    [claimed] Přijali jste ji; zatím nebyla předána.
   *[fulfilled] Je Vaše.
}
# $deadline (Moment)
prize-claim-by = Přijměte ji prosím do { GENITIVE($deadline) }; potom přejde na dalšího v pořadí losu. Najdete ji i pod /prizes
prize-how-code = Vaší cenou je kód. Přijde, jakmile klepnete na tlačítko.
prize-how-shipped = Cenu Vám pošleme. Tlačítko se zeptá na adresu.
prize-how-gift = Je to dárek v Telegramu. Klepněte na tlačítko a přijde do tohoto chatu.
prize-how-premium = Je to Telegram Premium. Klepněte na tlačítko a Telegram Vám je zapne.
prize-how-person = Cena se předává osobně. Tlačítko Vám dá propustku, kterou nám ukážete.
# $prize (String)
prize-claim = Přijímám: { $prize }
# $prize (String)
prize-again = Ukázat znovu: { $prize }
# $prize (String)
prize-decline = Odmítám: { $prize }
# $prize (String)
prize-decline-sure = Odmítáte cenu „{ $prize }“? Přejde pak na dalšího v pořadí losu a nemůže se k Vám vrátit.
prize-decline-yes = Odmítám
prize-decline-no = Ponechám si ji
# $prize (String)
prize-declined = Cenu „{ $prize }“ jste odmítli. Přechází na dalšího v pořadí losu. Děkujeme, že jste nám to řekli.
prize-kept = Cena je stále Vaše. Přijmete ji pod /prizes
# $prize (String)
# $code (String)
prize-code =
    Váš kód k ceně „{ $prize }“:
    <code>{ $code }</code>
    Je jen Váš. Znovu ho najdete pod /prizes
# $prize (String)
prize-code-waits = Cena „{ $prize }“ je Vaše. Kód k ní zatím nemáme; pošleme Vám ho hned, jak bude.
# $prize (String)
# $days (Number)
prize-address-ask = Kam máme cenu „{ $prize }“ poslat? Napište prosím v jedné zprávě jméno, ulici, obec, PSČ a zemi. Odesláním souhlasíte, že adresu uchováme pro tuto zásilku: zašifrovanou, viditelnou jen týmu a smazanou { $days ->
    [one] { $days } den
    [few] { $days } dny
   *[other] { $days } dní
} po doručení. Odložit: /cancel
consent-address = Souhlasím, aby má adresa byla uchována k odeslání ceny.
# $shortest (String)
# $longest (String)
prize-address-length = To nevypadá jako adresa: má mít { $shortest } až { $longest } znaků. Napište ji prosím ještě jednou v jedné zprávě.
# $prize (String)
prize-shipping = Děkujeme. Cenu „{ $prize }“ pošleme na Vaši adresu a dáme Vám vědět, až vyrazí.
prize-address-change = Změnit adresu
# $prize (String)
prize-address-lost = Klíč k Vaší adrese pro cenu „{ $prize }“ je ztracen, takže adresu už nikdo nepřečte, ani my ne. Sdělte nám ji prosím ještě jednou; cena zůstává Vaše.
prize-no-key = Adresu teď nemůžeme bezpečně přijmout. Cena zůstává Vaše; zkuste to prosím později. Tým o tom ví.
# $prize (String)
prize-present = Cena „{ $prize }“ je na cestě k Vám přes Telegram.
# $prize (String)
# $token (String)
prize-pass =
    Toto je Vaše propustka na cenu „{ $prize }“:
    <code>{ $token }</code>
    Ukažte ji, až si pro cenu přijdete. Cenu dostane, kdo ji ukáže první, proto ji nikomu nedávejte.
# $prize (String)
# $title (String)
# $deadline (Moment)
prize-reminder = Cena „{ $prize }“, kterou jste vyhráli v „{ $title }“, na Vás čeká do { GENITIVE($deadline) }. Potom přejde na dalšího v pořadí losu.
# $prize (String)
# $title (String)
prize-expired = Lhůta k přijetí ceny „{ $prize }“ z „{ $title }“ uplynula a cena přešla na dalšího v pořadí losu. Děkujeme za účast.
# $prize (String)
# $kind (String) shipped or any other
prize-handed-over = { $kind ->
    [shipped] Cena „{ $prize }“ je na cestě na Vaši adresu.
   *[other] Cena „{ $prize }“ byla předána. Ať Vám dělá radost.
}
# $deadline (Moment)
claim-late = Tuto cenu bylo možné přijmout do { GENITIVE($deadline) }. Přechází na dalšího v pořadí losu.
claim-not-yours = Tato cena není Vaše. Vaše ceny: /prizes
claim-taken = Tato cena je už přijatá a zůstává Vám. Viz /prizes
prize-nothing-there = Taková cena není. Vaše ceny: /prizes

# Stůl s cenami.
# $number (String)
# $title (String)
desk-title = <b>Ceny slosování { $number }</b>: { $title }
# $number (String)
desk-none = Ve slosování { $number } zatím nebyly přiděleny ceny. Viz /draw_{ $number }
# $place (String)
# $prize (String)
# $state (String) awarded, claimed, fulfilled or vacant
# $holder (String) the customer's number, or a dash
# $token (String)
# $since (Moment) of the state
# $deadline (Moment)
desk-line = { $place }. { $prize } · { $state ->
    [awarded] zákazník { $holder }, může přijmout do { GENITIVE($deadline) }
    [claimed] zákazník { $holder }, přijata { ON($since) }, k předání: <code>/fulfil { $token }</code>
    [fulfilled] zákazník { $holder }, předána { ON($since) }
   *[vacant] v pořadí už nikdo není; zůstává na skladě
}
# $why (String) late, unreached, undelivered, uncertain or no-code
desk-mark = ⚠ { $why ->
    [late] přijata před více než týdnem a ještě nepředána
    [unreached] zpráva k výherci nedošla: bot je zablokován nebo si zprávy nepřeje
    [undelivered] Telegram ji nedoručil
    [uncertain] nevíme, zda ji Telegram doručil
   *[no-code] nezbyl pro ni kód
}
# $left (Number)
desk-stock = Výherců je méně než cen: na skladě { $left ->
    [one] zůstává { $left } cena.
    [few] zůstávají { $left } ceny.
   *[other] zůstává { $left } cen.
}
# $number (String)
desk-more = … a dalších { $number }; objeví se tu, jak se ceny budou předávat.
# $place (String)
desk-address-button = Adresa pro místo { $place }
# $place (String)
# $prize (String)
desk-address = Místo { $place }: { $prize }
# $place (String)
desk-address-none = Pro místo { $place } není adresa, nebo už byla smazána.
# $place (String)
desk-address-lost = Klíč, který otevírá adresu pro místo { $place }, není v GLAS_SECRET_KEY. Vraťte jej tam jako starší klíč; jinak se výherce na adresu zeptáme ještě jednou.
desk-resend = Poslat znovu, co nedošlo
# $count (Number)
desk-resent = { $count ->
    [0] Není co posílat znovu.
    [one] Znovu se posílá { $count } dárek.
    [few] Znovu se posílají { $count } dárky.
   *[other] Znovu se posílá { $count } dárků.
}
usage-fulfil = /fulfil KÓD
# $token (String)
fulfil-no-such = Cena s propustkou { $token } není.
fulfil-not-claimed = Tato cena ještě není přijatá. Výherce ji najde pod /prizes
# $at (Moment)
fulfil-already = Tato cena už byla předána { ON($at) }. Dvakrát se nedává.
# $prize (String)
# $place (String)
# $number (String)
# $title (String)
fulfil-sure = Předat teď: „{ $prize }“, místo { $place } ve slosování { $number }, „{ $title }“?
fulfil-yes = Předána
# $prize (String)
# $place (String)
# $number (String)
fulfilled = Předána: „{ $prize }“, místo { $place } ve slosování { $number }.

codes-title = <b>Kódy na skladě</b>
codes-none = Zatím nebyly nahrány žádné kódy.
# $name (String)
# $left (String)
# $given (String)
# $wanted (String)
codes-line = { $name }: zbývá { $left }, vydáno { $given }, čeká se { $wanted }
codes-how = Přidání kódů: <code>/codes Taška</code>, s názvem ceny jako v hlasování. Potom pošlete soubor, nebo jej pošlete rovnou s tímto řádkem jako popiskem.
# $prize (String)
codes-ask = Pošlete prosím kódy k ceně „{ $prize }“ jako soubor: text nebo CSV v UTF-8, jeden kód na řádku, nebo sloupec s názvem „code“. Zrušit: /cancel
# $prize (String)
# $count (Number)
# $served (Number)
codes-added = { $count ->
    [one] Na sklad přibyl { $count } kód k ceně „{ $prize }“.
    [few] Na sklad přibyly { $count } kódy k ceně „{ $prize }“.
   *[other] Na sklad přibylo { $count } kódů k ceně „{ $prize }“.
} { $served ->
    [0] Nikdo na něj nečekal.
    [one] Dostává ho { $served } výherce, který čekal.
    [few] Dostávají je { $served } výherci, kteří čekali.
   *[other] Dostává je { $served } výherců, kteří čekali.
}
codes-not-loaded = Z tohoto souboru nebyl vzat žádný kód. Opravte jej a pošlete celý soubor znovu.
codes-no-file = Pošlete prosím kódy jako soubor, ne jako obrázek nebo text.
codes-not-fetched = Soubor se nepodařilo stáhnout z Telegramu. Pošlete jej prosím ještě jednou.
# $wrong (String) large, binary, encoding, empty, blank, columns, length, characters, twice or known
# $line (String)
# $other (String)
codes-wrong = { $wrong ->
    [large] Soubor je příliš velký: nejvýše 4 MB a 100 000 kódů.
    [binary] Toto není textový soubor. Archivy a tabulky neotevíráme: uložte jej prosím jako CSV v UTF-8.
    [encoding] Řádek { $line } není v UTF-8. Uložte prosím soubor jako UTF-8.
    [empty] V souboru není žádný kód.
    [blank] Na řádku { $line } není kód.
    [columns] Řádek { $line } nelze přečíst jako jeden kód: sloupců je několik a žádný se nejmenuje „code“, nebo nejsou uzavřené uvozovky.
    [length] Řádek { $line } je na kód příliš dlouhý: nejvýše 200 znaků.
    [characters] Na řádku { $line } jsou znaky, které nelze zobrazit.
    [twice] Řádek { $line } opakuje kód z řádku { $other }.
   *[known] Kód z řádku { $line } už byl nahrán dříve.
}
# $prize (String)
# $count (Number)
team-codes-wanted = { $count ->
    [one] { $count } výherce čeká na kód k ceně „{ $prize }“ a žádný nezbyl
    [few] { $count } výherci čekají na kódy k ceně „{ $prize }“ a žádné nezbyly
   *[other] { $count } výherců čeká na kódy k ceně „{ $prize }“ a žádné nezbyly
}: <code>/codes { $prize }</code>
# $number (String)
# $place (String)
# $prize (String)
team-present-failed = Telegram nedoručil cenu „{ $prize }“, místo { $place } ve slosování { $number }. Je na účtu dost hvězd? /prizes_{ $number }
# $number (String)
# $place (String)
# $prize (String)
team-unreached = Zpráva o ceně „{ $prize }“, místo { $place } ve slosování { $number }, k výherci nedošla: bot je zablokován nebo si výherce zprávy nepřeje. Pokud cena nebude včas přijata, přejde na dalšího. /prizes_{ $number }
# $number (String)
team-no-key = Výherce slosování { $number } chce sdělit adresu, ale GLAS_SECRET_KEY není nastaven. Nastavte jej a spusťte Glas znovu.
prizes-no-key = K zásilkám je potřeba adresa a GLAS_SECRET_KEY, kterým se adresy šifrují, není nastaven. Dokud ho nenastavíte a nespustíte Glas znovu, výherci si zásilky nevyzvednou.

# Na obrázku výherce a na propustce.
winner-overline = Vaše výhra
# $number (String)
# $rank (String)
# $on (Day)
winner-footer = Slosování { $number }, místo { $rank }, { $on }
pass-overline = Propustka
pass-how = Ukažte ji, až si přijdete pro cenu
# $number (String)
# $place (String)
pass-footer = Slosování { $number }, místo { $place }
menu-prizes = Moje ceny
menu-fulfil = Předání ceny
menu-codes = Kódy k cenám
