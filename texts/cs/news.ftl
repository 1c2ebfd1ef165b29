# Novinky: rozesílky pro tým, témata a tiché hodiny pro zákazníky.

topic-name = { $topic ->
    [ideas] Denní přehled nápadů
    [votes] Nová hlasování
   *[launches] Uskutečněno
}

usage-broadcast = /broadcast everyone
broadcast-segments = Skupiny příjemců: <code>{ $known }</code>. Spojují se slovy „and“ a „not“, například: <code>voters:7 and not language:sr</code>
broadcast-topic = Rozesílka pro <code>{ $segment }</code>. O čem je? Nepřijde těm, kdo toto téma vypnuli.
broadcast-topic-first = Zaslaná zpráva se neuložila. Nejprve vyberte, o čem to je, a pak to pošlete znovu.
broadcast-readers = { $readers ->
    [one] Dostane ji { $readers } člověk, který souhlasil s novinkami a k němuž zprávy docházejí.
    [few] Dostanou ji { $readers } lidé, kteří souhlasili s novinkami a k nimž zprávy docházejí.
   *[other] Dostane ji { $readers } lidí, kteří souhlasili s novinkami a k nimž zprávy docházejí.
}
broadcast-write = Pošlete mi text v tomto jazyce: { $language }. Může být i popiskem obrázku. Nebo začněte jiným jazykem:
broadcast-written = Zatím napsáno: { $languages }. Přidejte další jazyk, nebo přejděte k náhledu.
# $number (Number)
broadcast-pictures = { $number ->
    [one] S { $number } obrázkem.
    [few] S { $number } obrázky, jako album; text bude pod ním.
   *[other] S { $number } obrázky, jako album; text bude pod ním.
}
broadcast-replaced = To, co přišlo teď, nahrazuje to, co tu bylo předtím.
broadcast-preview = Náhled
broadcast-no-picture = Bez obrázku
broadcast-changed = Zpráva se od tohoto náhledu změnila. Takto by odešla nyní.
broadcast-test = Poslat na zkoušku jen mně
broadcast-send = { $readers ->
    [one] Odeslat { $readers } člověku
    [few] Odeslat { $readers } lidem
   *[other] Odeslat { $readers } lidem
}
broadcast-change = Změnit
broadcast-summary = Nahoře je zpráva tak, jak ji uvidí příjemci. Komu: <code>{ $segment }</code>. Téma: { $topic }. Příjemců: { $readers }.
broadcast-missing = Nenapsáno: { $language }. Čtenáři v tomto jazyce ({ $readers }) dostanou zprávu v jiném: { $instead }, s poznámkou o tom.
broadcast-repeated = Totéž už odešlo jako rozesílka č. { $number }, zahájená { ON($started) }. Má odejít ještě jednou?
broadcast-again = Odeslat ještě jednou
broadcast-awaits = Do rozesílky patří text a obrázky. Pošlete prosím text, nebo obrázek s popiskem.
news-vote = Začalo nové hlasování: „{ $question }“. Končí { ON($closes) }.
broadcast-not-a-picture = Tohle je soubor. Pošlete prosím obrázek jako fotografii.
broadcast-words = { $text }
broadcast-only-in = Tuto zprávu máme jen v { $languages }.
broadcast-album-alone = Naše novinky v obrázcích.
language-in = { $language ->
   *[en] angličtině
    [sr] srbštině
    [pl] polštině
    [ru] ruštině
    [bg] bulharštině
    [cs] češtině
}

broadcast-state = { $state ->
    [sending] <b>Rozesílka č. { $number } se odesílá</b>
    [paused] <b>Rozesílka č. { $number } je pozastavena</b>
    [cancelled] <b>Rozesílka č. { $number } byla zrušena</b>
   *[done] <b>Rozesílka č. { $number } je hotová</b>
}
broadcast-sent = Odesláno: { $sent } z { $total }
broadcast-failed = Nepodařilo se: { $number }
broadcast-blocked = Zablokovali nás: { $number }
broadcast-uncertain = Nejisté: { $number }
broadcast-later = Čekají na konec tichých hodin: { $number }
broadcast-under-way = Už na cestě: { $number }
broadcast-dropped = Už se neposílá: { $number }
broadcast-left = { $minutes ->
    [0] Zbývá méně než minuta
    [one] Zbývá asi { $minutes } minuta
    [few] Zbývají asi { $minutes } minuty
   *[other] Zbývá asi { $minutes } minut
}
broadcast-uncertain-note = Nejisté znamená: nevíme, zda zpráva došla. Sama se znovu neposílá.
broadcast-pause = Pozastavit
broadcast-resume = Pokračovat
broadcast-cancel = Zrušit
broadcast-cancel-sure = Zrušit rozesílku č. { $number }? Kdo ji ještě nedostal, už ji nedostane.
broadcast-cancel-yes = Zrušit rozesílku
broadcast-cancel-no = Nechat pokračovat
broadcast-cancelled = Rozesílka č. { $number } je zrušena.
broadcast-stays = Rozesílka zůstává, jak je.
broadcast-resend = Odeslat nejisté znovu ({ $readers })
broadcast-resend-sure = { $readers ->
    [one] Odeslat rozesílku č. { $number } ještě jednou { $readers } člověku, u něhož nevíme, zda mu zpráva došla? Pokud došla, přijde podruhé.
    [few] Odeslat rozesílku č. { $number } ještě jednou { $readers } lidem, u nichž nevíme, zda jim zpráva došla? Některým přijde podruhé.
   *[other] Odeslat rozesílku č. { $number } ještě jednou { $readers } lidem, u nichž nevíme, zda jim zpráva došla? Některým přijde podruhé.
}
broadcast-resend-yes = { $readers ->
    [one] Odeslat znovu { $readers } člověku
    [few] Odeslat znovu { $readers } lidem
   *[other] Odeslat znovu { $readers } lidem
}
broadcast-resend-no = Znovu neposílat
broadcast-resent = { $readers ->
    [one] Rozesílka č. { $number } jde ještě jednou { $readers } člověku.
    [few] Rozesílka č. { $number } jde ještě jednou { $readers } lidem.
   *[other] Rozesílka č. { $number } jde ještě jednou { $readers } lidem.
}

broadcast-nobody = Není komu psát: nikdo z této skupiny s těmito novinkami nesouhlasil, nebo k němu zprávy nedocházejí. Nic se neodeslalo.
broadcast-too-long = { $length ->
    [one] { $length } znak je na jednu zprávu příliš; vejde se nejvýše { $limit }. Zkraťte prosím text.
    [few] { $length } znaky jsou na jednu zprávu příliš; vejde se nejvýše { $limit }. Zkraťte prosím text.
   *[other] { $length } znaků je na jednu zprávu příliš; vejde se nejvýše { $limit }. Zkraťte prosím text.
}
no-such-broadcast = Rozesílka č. { $number } neexistuje.
broadcast-wrong-stage = { $state ->
    [sending] Rozesílka č. { $number } se už odesílá.
    [paused] Rozesílka č. { $number } už je pozastavena.
    [cancelled] Rozesílka č. { $number } byla zrušena.
   *[done] Rozesílka č. { $number } je hotová.
}
segment-everyone = všichni
# $language (String) as it calls itself
segment-language = jazyk: { $language }
# $number (String)
segment-voters = účastníci hlasování č. { $number }
# $number (String)
segment-winners = výherci slosování č. { $number }
# $since (Day)
segment-active = aktivní od { GENITIVE($since) }
# $since (Day)
segment-silent = bez aktivity od { GENITIVE($since) }
# $whom (Text)
segment-but = všichni kromě: { $whom }
# $terms (Listing) all of which are true
segment-all-of = { $terms }
# $term (String) as it was written
segment-other = { $term }
segment-unreadable = Tuto skupinu neumím přečíst. Zkuste například: <code>voters:7 and not language:sr</code>
no-such-segment = Skupina „{ $name }“ neexistuje. Všechny, které jsou: /broadcast
segment-argument = „{ $term }“ neumím přečíst. Zkuste například: <code>{ $example }</code>
segment-nothing-there = „{ $term }“: pod tímto číslem nic není.

updates-title = <b>O čem Vám píšeme</b>
updates-on = Dostáváte novinky o níže označených tématech. Klepnutím téma vypnete nebo zapnete.
updates-no-topic = Níže není označené žádné téma, takže Vám žádné novinky nechodí. Klepnutím téma zapnete.
updates-off = Novinky od nás nedostáváte. Výsledky hlasování, kterých se účastníte, Vám budou chodit dál.
updates-quiet = Tiché hodiny: bez novinek od { $start } do { $end }, v časovém pásmu { $zone }. Jiné pásmo: /language
updates-no-quiet = Tiché hodiny nejsou nastaveny. Chcete-li je nastavit, pošlete například: /updates 22-8
updates-night = Bez novinek od { $start } do { $end }
updates-quiet-none = Bez tichých hodin
updates-stop = Nedostávat novinky
updates-hours-wrong = „{ $value }“ neumím přečíst jako hodiny dne. Zkuste například: /updates 22-8
unsubscribe-button = Nedostávat novinky
unsubscribed = Novinky Vám už posílat nebudeme. Znovu je zapnete zde: /updates
