# Výhry: jak se dostanou k výhercům a jak je předává tým.

prizes-title = <b>Vaše výhry</b>
prizes-none = Zatím nemáte žádnou výhru. Otevřená hlasování: /polls
# $prize (String)
# $title (String)
# $state (String) awarded, claimed or fulfilled
# $deadline (Moment)
prizes-line = <b>{ $prize }</b>, „{ $title }“. { $state ->
    [awarded] Čeká na Vás do { GENITIVE($deadline) }.
    [claimed] Výhra je Vaše; zatím nebyla předána.
   *[fulfilled] Výhra je u Vás.
}
# $deadline (Moment)
prize-claim-by = Přijměte ji prosím do { GENITIVE($deadline) }; potom připadne dalšímu v pořadí. Najdete ji i pod /prizes
prize-how-code = Vaší výhrou je kód. Přijde, jakmile klepnete na tlačítko.
prize-how-shipped = Výhru Vám pošleme. Po klepnutí na tlačítko se zeptáme na adresu.
prize-how-gift = Je to dárek v Telegramu. Klepněte na tlačítko a přijde Vám tam.
prize-how-premium = Je to Telegram Premium. Klepněte na tlačítko a Telegram Vám ho zapne.
prize-how-person = Výhra se předává osobně. Klepněte na tlačítko a pošleme Vám poukaz, který nám ukážete.
# $prize (String)
prize-claim = Přijmout: { $prize }
# $prize (String)
prize-again = Ukázat znovu: { $prize }
# $prize (String)
prize-decline = Odmítnout: { $prize }
# $prize (String)
prize-decline-sure = Opravdu výhru „{ $prize }“ odmítnout? Připadne pak dalšímu v pořadí a nemůže se k Vám vrátit.
prize-decline-yes = Odmítnout
prize-decline-no = Ponechat si výhru
# $prize (String)
prize-declined = Výhra „{ $prize }“ byla odmítnuta. Připadne dalšímu v pořadí, pokud nějaký je. Děkujeme za zprávu.
prize-kept = Výhra je stále Vaše. Přijmout ji můžete pod /prizes
# $prize (String)
prize-offer-claimed = Výhra „{ $prize }“ je Vaše a zůstává Vám.
# $prize (String)
prize-claim-there = Výhra „{ $prize }“ přijde v Telegramu. Otevřete prosím bota tam a přijměte ji pod /prizes; do té doby není nic přijato.
# $prize (String)
# $code (String)
prize-code =
    Váš kód k výhře „{ $prize }“:
    <code>{ $code }</code>
    Je jen Váš. Znovu ho najdete pod /prizes
# $prize (String)
prize-code-waits = Výhra „{ $prize }“ je Vaše. Kód k ní zatím nemáme; pošleme Vám ho hned, jak bude.
prize-address-ask = Kam máme výhru „{ $prize }“ poslat? Napište prosím v jedné zprávě jméno, ulici, obec, PSČ a zemi. Ukážeme Vám, jak jsme adresu pochopili; konečná bude, až ji potvrdíte. Potvrzením souhlasíte, že adresu uchováme pro tuto zásilku: zašifrovanou, viditelnou jen týmu a smazanou { $days ->
    [one] { $days } den
    [few] { $days } dny
   *[other] { $days } dní
} po doručení.
prize-address-understood = Výhru „{ $prize }“ pošleme na tuto adresu:
prize-address-doubtful = Tohle zatím nevypadá jako adresa pro výhru „{ $prize }“: potřebujeme jméno, ulici a číslo, PSČ, obec a zemi. Napište ji prosím ještě jednou, nebo ji potvrďte tlačítkem, pokud je správná i takto:
prize-address-not-final = Zatím není nic konečné: výhru přijmete až potvrzením adresy tlačítkem, nejpozději do { GENITIVE($deadline) }. Nová zpráva tuto adresu nahradí.
prize-address-unchanged = Dokud to nepotvrdíte tlačítkem, nic se nezmění. Nová zpráva tuto adresu nahradí.
prize-address-correct = Adresa je správná
prize-address-insist = Je správná i takto
prize-address-later = Teď ne
prize-address-open = Nic z toho jsme neuložili. Výhra na Vás čeká do { GENITIVE($deadline) }: /prizes
prize-address-as-it-was = Nic se nezměnilo.
prize-address-gone = Toto tlačítko patří k adrese, která už na potvrzení nečeká. Jak to vypadá teď: /prizes
prize-address-confirmed = Adresa je potvrzená.
prize-address-still = To nevypadá jako adresa, takže stále čeká ta předchozí. Potvrďte ji tlačítkem níže.
prize-address-dropped = Tuto adresu jsme neuložili.
consent-address = Souhlasím, aby má adresa byla uchována k odeslání výhry.
prize-address-empty = Napište prosím adresu jako text, v jedné zprávě.
# $longest (Number)
# $length (Number)
prize-address-length = Adresa může mít nejvýše { $longest } znaků, tato má { $length }. Napište ji prosím kratší.
# $prize (String)
prize-shipping = Děkujeme. Výhru „{ $prize }“ pošleme na Vaši adresu a dáme Vám vědět, až vyrazí.
prize-address-change = Změnit adresu
# $prize (String)
prize-address-lost = Klíč k Vaší adrese pro výhru „{ $prize }“ je ztracen, takže adresu už nikdo nepřečte, ani my ne. Sdělte nám ji prosím ještě jednou; výhra zůstává Vaše.
prize-no-key = Adresu teď nemůžeme bezpečně přijmout. Výhra zůstává Vaše; zkuste to prosím později. Tým o tom ví.
prize-no-key-until = Adresu teď nemůžeme bezpečně přijmout. Výhra na Vás čeká do { GENITIVE($deadline) }; zkuste to prosím do té doby znovu. Tým o tom ví.
# $prize (String)
prize-present = Výhra „{ $prize }“ je na cestě k Vám přes Telegram.
# $prize (String)
# $token (String)
prize-pass =
    Toto je Váš poukaz na výhru „{ $prize }“:
    <code>{ $token }</code>
    Ukažte ho, až si pro výhru přijdete. Výhru dostane, kdo ho ukáže první, proto ho nikomu nedávejte.
# $prize (String)
# $title (String)
# $deadline (Moment)
prize-reminder = Výhra „{ $prize }“ ze slosování „{ $title }“ na Vás čeká do { GENITIVE($deadline) }. Potom připadne dalšímu v pořadí.
# $prize (String)
# $title (String)
prize-expired = Lhůta k přijetí výhry „{ $prize }“ ze slosování „{ $title }“ uplynula; výhra připadne dalšímu v pořadí, pokud nějaký je. Děkujeme za účast.
# $prize (String)
# $kind (String) shipped or any other
prize-handed-over = { $kind ->
    [shipped] Výhra „{ $prize }“ je na cestě na Vaši adresu.
   *[other] Výhra „{ $prize }“ byla předána. Ať Vám dělá radost.
}
# $deadline (Moment)
claim-late = Tuto výhru bylo možné přijmout do { GENITIVE($deadline) }. Připadne dalšímu v pořadí, pokud nějaký je.
claim-not-yours = Tato výhra není Vaše. Vaše výhry: /prizes
claim-taken = Tato výhra je už přijatá a zůstává Vám. Viz /prizes
prize-nothing-there = Taková výhra neexistuje. Vaše výhry: /prizes

# Předávání výher, pro tým.
# $number (String)
# $title (String)
desk-title = <b>Výhry slosování č. { $number }</b>: { $title }
# $number (String)
desk-none = Ve slosování č. { $number } zatím nebyly přiděleny výhry. Viz /draw_{ $number }
# $place (String)
# $prize (String)
# $state (String) awarded, claimed, to-hand-over (to whom may not do it), fulfilled or vacant
# $holder (String) the customer's number, or a dash
# $token (String)
# $since (Moment) of the state
# $deadline (Moment)
desk-line = { $place }. { $prize } · { $state ->
    [awarded] { $holder }, může přijmout do { GENITIVE($deadline) }
    [claimed] { $holder }, přijata { ON($since) }, čeká na předání; poukaz: <code>{ $token }</code>
    [parcel] { $holder }, přijata { ON($since) }, zatím neodeslána; adresa je potvrzena
    [parcel-lost] { $holder }, přijata { ON($since) }, zatím neodeslána; adresa chybí
    [parcel-sent] { $holder }, odeslána { ON($since) }
    [code] { $holder }, přijata { ON($since) }, kód zatím neodeslán
    [code-sent] { $holder }, kód odeslán { ON($since) }
    [present] { $holder }, přijata { ON($since) }, zatím nedoručena
    [present-sent] { $holder }, doručena { ON($since) }
    [to-hand-over] { $holder }, přijata { ON($since) }, zatím nepředána
    [fulfilled] { $holder }, předána { ON($since) }
   *[vacant] v pořadí už nikdo není; zůstává na skladě
}
desk-group = <b>{ $state ->
    [claimed] K předání
    [awarded] Čekají na přijetí
    [vacant] Znovu na skladě
   *[fulfilled] Předané
}: { $number }</b>
desk-hand-over = Předat: { $prize }, místo { $place }
# $prize (String)
# $place (String)
desk-sent = Zaznamenat odeslání: { $prize }, místo { $place }
desk-late = Co vázne nebo se nepodařilo ({ $number })
desk-all = Všechny výhry slosování
desk-none-late = Nic nevázne a všechno se podařilo.
# $why (String) late, unreached, undelivered, uncertain or no-code
desk-mark = ⚠ { $why ->
    [late] přijata před více než týdnem a ještě nepředána
    [unreached] zpráva k výherci nedošla: bot je zablokován, výherce si zprávy nepřeje, nebo se zprávu nepodařilo odeslat
    [undelivered] Telegram ji nedoručil
    [uncertain] nevíme, zda ji Telegram doručil
   *[no-code] nezbyl pro ni kód
}
# $left (Number)
desk-stock = Výherců je méně než výher: na skladě { $left ->
    [one] zůstává { $left } výhra.
    [few] zůstávají { $left } výhry.
   *[other] zůstává { $left } výher.
}
# $number (String)
desk-more = … a dalších { $number }; objeví se tu, jak se výhry budou předávat.
# $place (String)
desk-address-button = Adresa pro místo { $place }
# $place (String)
# $prize (String)
desk-address = Místo { $place }: { $prize }
# $place (String)
desk-address-none = Pro místo { $place } není adresa, nebo už byla smazána.
# $place (String)
desk-address-lost = Klíč, který otevírá adresu pro místo { $place }, není v GLAS_SECRET_KEY. Vraťte ho tam jako starší klíč; jinak se výherce na adresu zeptáme ještě jednou.
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
fulfil-no-such = Výhra s poukazem { $token } neexistuje. Poukazy, které čekají, najdete u slosování: /prizes
fulfil-not-claimed = Tato výhra ještě není přijatá. Výherce ji najde pod /prizes
# $at (Moment)
fulfil-already = Tato výhra už byla předána { ON($at) }. Podruhé se nevydává.
# $prize (String)
# $place (String)
# $number (String)
# $title (String)
fulfil-sure = Předat teď: „{ $prize }“, místo { $place } ve slosování č. { $number }, „{ $title }“?
fulfil-yes = Předat
# $prize (String)
# $place (String)
# $number (String)
# $title (String)
parcel-sure = Byla výhra „{ $prize }“, místo { $place } ve slosování č. { $number }, „{ $title }“, odeslána na tuto adresu?
parcel-told = Výherci to oznámíme.
parcel-not-told = Výherci to neoznámíme: zprávy jsou zastavené, nebo nedocházejí.
parcel-yes = Potvrdit odeslání
# $prize (String)
# $place (String)
# $number (String)
fulfilled = Předána: „{ $prize }“, místo { $place } ve slosování č. { $number }.

codes-title = <b>Kódy na skladě</b>
codes-none = Zatím nebyly nahrány žádné kódy.
# $name (String)
# $left (String)
# $given (String)
# $wanted (String)
codes-line = { $name }: zbývá { $left }, vydáno { $given }, čeká se na { $wanted }
codes-how = Přidání kódů: <code>/codes Taška</code>, s názvem výhry jako v hlasování. Potom pošlete soubor, nebo ho pošlete rovnou s tímto řádkem jako popiskem.
# $prize (String)
codes-ask = Pošlete prosím kódy k výhře „{ $prize }“ jako soubor: text nebo CSV, jeden kód na řádku, nebo tabulka se sloupcem kódů. Před nahráním uvidíte, co bylo přečteno. Zrušit: /cancel
# $prize (String)
# $count (Number)
# $served (Number)
codes-added = { $count ->
    [one] Na sklad přibyl { $count } kód k výhře „{ $prize }“.
    [few] Na sklad přibyly { $count } kódy k výhře „{ $prize }“.
   *[other] Na sklad přibylo { $count } kódů k výhře „{ $prize }“.
} { $served ->
    [0] Nikdo nečekal.
    [one] Kód dostává { $served } výherce, který čekal.
    [few] Kódy dostávají { $served } výherci, kteří čekali.
   *[other] Kódy dostává { $served } výherců, kteří čekali.
}
codes-not-loaded = Z tohoto souboru nebyl vzat žádný kód. Opravte ho a pošlete celý soubor znovu.
codes-no-file = Pošlete prosím kódy jako soubor, ne jako obrázek nebo text.
codes-not-fetched = Soubor se nepodařilo stáhnout. Pošlete ho prosím ještě jednou.
# $wrong (String) large, binary, encoding, empty, blank, columns, cells, unaligned, scientific, formula, length, characters, twice, known or column
# $line (String)
# $other (String)
codes-wrong = { $wrong ->
    [large] Soubor je příliš velký: nejvýše 4 MB a 100 000 kódů.
    [binary] Toto není textový soubor. Sešity (XLSX, ODS) a archivy neotevíráme. Uložte ho prosím jako CSV a pošlete ten: v Excelu „Uložit jako“, „CSV UTF-8“; v LibreOffice „Uložit jako“, „Text CSV“; v Tabulkách Google „Soubor“, „Stáhnout“.
    [encoding] Nelze poznat, v jakém kódování soubor je; je to vidět na řádku { $line }. Uložte ho prosím jako UTF-8.
    [empty] V souboru není žádný kód.
    [blank] Na řádku { $line } není kód.
    [columns] Řádek { $line } nelze přečíst: uvozovky si neodpovídají, nebo je příliš dlouhý.
    [cells] Řádek { $line } má více sloupců než první. Je-li v kódu čárka nebo středník, dejte ho do uvozovek.
    [unaligned] Řádek { $line } nedrží sloupce tabulky a není vidět, kde který končí. Zarovnejte ho, nebo pošlete tabulku jako CSV.
    [scientific] Na řádku { $line } je číslo zkrácené tabulkou (například 4,7E+17): číslice kódu jsou ztraceny. Nastavte prosím sloupci formát textu a vyexportujte kódy znovu odtud, odkud pocházejí.
    [formula] Na řádku { $line } je vzorec nebo jeho chyba, ne kód. Vyexportujte prosím hodnoty.
    [length] Řádek { $line } je na kód příliš dlouhý: nejvýše 200 znaků.
    [characters] Na řádku { $line } jsou znaky, které nelze zobrazit.
    [twice] Řádek { $line } se čte stejně jako řádek { $other }; velká písmena a podobná písmena jiných abeced nerozhodují.
    [known] Kód z řádku { $line } nebo takový, který se čte stejně, už byl nahrán dříve.
   *[column] Nic neříká, ve kterém sloupci jsou kódy.
}
# $prize (String)
# $count (Number)
team-codes-wanted = { $count ->
    [one] { $count } výherce čeká na kód k výhře „{ $prize }“ a žádný nezbyl
    [few] { $count } výherci čekají na kódy k výhře „{ $prize }“ a žádné nezbyly
   *[other] { $count } výherců čeká na kódy k výhře „{ $prize }“ a žádné nezbyly
}: <code>/codes { $prize }</code>
# $number (String)
# $place (String)
# $prize (String)
team-present-failed = Telegram nedoručil výhru „{ $prize }“, místo { $place } ve slosování č. { $number }. Je na účtu dost hvězd? /prizes_{ $number }
# $number (String)
# $place (String)
# $prize (String)
# $contact (String) the winner's address in the messenger
team-present-uncertain = „{ $prize }“, místo { $place } ve slosování č. { $number }: nevíme, zda Telegram výhru předal příjemci { $contact }, protože jeho odpověď nedorazila. Sama se podruhé nekoupí. Podívejte se prosím mezi platby hvězdami bota nebo se zeptejte výherce a potom zvolte, jak to je. /prizes_{ $number }
# $place (String)
present-arrived = Místo { $place }: dorazila
# $place (String)
present-again = Místo { $place }: koupit znovu
# $number (String)
# $place (String)
# $prize (String)
team-vacant = Na výhru „{ $prize }“, místo { $place } ve slosování č. { $number }, už v pořadí nikdo není. Výhra zůstává na skladě. /prizes_{ $number }
# $number (String)
# $place (String)
# $prize (String)
team-unreached = Zpráva o výhře „{ $prize }“, místo { $place } ve slosování č. { $number }, k výherci nedošla: bot je zablokován, výherce si zprávy nepřeje, nebo se zprávu nepodařilo odeslat. Pokud výhra nebude včas přijata, připadne dalšímu v pořadí. /prizes_{ $number }
# $number (String)
team-no-key = Výherce slosování č. { $number } chce sdělit adresu, ale GLAS_SECRET_KEY není nastaven. Nastavte ho a spusťte Glas znovu.
prizes-no-key = K zásilkám je potřeba adresa, ale GLAS_SECRET_KEY, kterým se adresy šifrují, není nastaven. Dokud ho nenastavíte a nespustíte Glas znovu, výherci takové výhry přijmout nemohou.

# Na obrázku výherce a na poukazu.
winner-overline = Vaše výhra
# $number (String)
# $rank (String)
# $on (Day)
winner-footer = Slosování č. { $number }, místo { $rank }, { $on }
pass-overline = Poukaz
pass-how = Ukažte ho, až si přijdete pro výhru
# $number (String)
# $place (String)
pass-footer = Slosování č. { $number }, místo { $place }
menu-prizes = Vaše výhry
menu-fulfil = Předat výhru
menu-codes = Kódy k výhrám
