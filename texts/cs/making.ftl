# Příprava a vedení hlasování: pro tým.

preview-title = <b>č. { $number }</b> Náhled. Takto hlasování uvidí Vaši zákazníci:
preview-next = Otevřete ho tlačítkem nebo příkazem /open_{ $number }. Do té doby ho můžete měnit příkazem /edit_{ $number }.
preview-scheduled = Otevře se samo { ON($opens) }; příkazem /open_{ $number } ho otevřete hned. Do té doby ho můžete měnit příkazem /edit_{ $number }.
preview-rules = { $seats ->
    [one] Zvítězí { $seats } možnost.
    [few] Zvítězí { $seats } možnosti.
   *[other] Zvítězí { $seats } možností.
} { $ties ->
    [runoff] Při rovnosti hlasů rozhodne druhé hlasování.
    [expand] Při rovnosti hlasů zvítězí všechny možnosti se stejným počtem hlasů.
   *[lot] Při rovnosti hlasů rozhodne los.
} { $results ->
    [live] Hlasující vidí počty hlasů už v průběhu.
    [team] Tým vidí počty hlasů už v průběhu.
   *[hidden] Počty hlasů jsou do konce skryté.
}
edit-button = Změnit koncept
open-button = Otevřít hlasování
open-sure = Otevřít teď hlasování č. { $number }? Otázka, možnosti a pravidla se potom už nedají měnit.
open-yes = Ano, otevřít
not-yet = Ještě ne
opened = Hlasování <b>č. { $number }</b> je otevřené a končí { ON($closes) }. Zákazníkům ho oznámíte příkazem /publish_{ $number } s názvem chatu, nebo tímto odkazem:
link-line = { $link }
opened-missed = Hlasování č. { $number } se mělo otevřít i skončit v době, kdy bot neběžel. Je z něj znovu koncept: nastavte mu nové časy příkazem /edit_{ $number }.
extended = Hlasování č. { $number } nyní končí { ON($closes) }. { $voters ->
    [0] Nikomu nepíšeme.
   *[other] Hlasující se dozvědí proč.
}
closed-now = Hlasování č. { $number } skončilo.
voided = Hlasování č. { $number } je ukončeno bez výsledku.
cloned = Hlasování č. { $clone } je kopií hlasování č. { $number }.
notice-added = Poznámka je připojena k hlasování č. { $number }.
published-in = Hlasování č. { $number } posílám sem: { $chat }. Pokud nedorazí, nesmím tam psát: přidejte mě mezi členy a v kanálu mezi správce.
tell-asked = Oznámit zájemcům o nová hlasování
publish-in = Zveřejnit ve skupině nebo v kanálu
tell-asked-sure = { $readers ->
    [one] Zpráva výše půjde { $readers } člověku ze zájemců o nová hlasování, jejichž hlas v hlasování č. { $number } zatím chybí. Odeslat?
    [few] Zpráva výše půjde { $readers } lidem ze zájemců o nová hlasování, jejichž hlas v hlasování č. { $number } zatím chybí. Odeslat?
   *[other] Zpráva výše půjde { $readers } lidem ze zájemců o nová hlasování, jejichž hlas v hlasování č. { $number } zatím chybí. Odeslat?
}
tell-asked-already = Zájemci o nová hlasování už o hlasování č. { $number } vědí.
tell-asked-nobody = O hlasování č. { $number } už není komu oznámit: všichni zájemci o nová hlasování už hlasovali, nebo o ně nikdo nemá zájem. Ještě ho lze ukázat ve skupině nebo kanálu.
tell-asked-begun = Zájemcům o nová hlasování se právě oznamuje hlasování č. { $number }.
nothing-sent = Nic se neodeslalo.
publish-choose = Kde hlasování č. { $number } zveřejnit? Jiné místo uveďte jeho @jménem nebo číslem.
publish-nowhere = Zatím nejsem v žádné skupině ani v kanálu, kam mohu psát. Přidejte mě do skupiny, nebo v kanálu mezi správce, a půjde je vybrat tady. Nebo uveďte chat jeho @jménem nebo číslem.
publish-no-right = Sem zatím psát nesmím, přidejte mě mezi správce: { $chats }.
published-waits = Hlasování č. { $number } už posílám sem: { $chat }.
post-lost = Příspěvek o hlasování č. { $number } v chatu { $chat } už nemohu změnit: je smazaný, ze skupiny se stala superskupina, nebo tam nesmím psát. Výsledek tam vyjde jako nový příspěvek. Chcete-li tam hlasování ukázat znovu hned, pošlete: /publish_{ $number }
outcome-not-published = Výsledek hlasování č. { $number } se nepodařilo zveřejnit v „{ $chat }“: už tam nesmím psát.
edited = Hlasování č. { $number } je změněno.
edit-how = Chcete-li změnit hlasování č. { $number }, pošlete /edit_{ $number } a pod tím řádky, které mají být jiné: <code>pick: 3</code>, <code>closes: in 5 days</code>, nebo znovu všechny možnosti, každou s pomlčkou na začátku. Možnosti s plusem na začátku se přidají k dosavadním. Pro jinou otázku: /edit_{ $number } a otázka.

poll-state = <b>č. { $number }</b> { $state ->
    [draft] Koncept.
    [scheduled] Naplánované.
    [open] Otevřené.
    [closed] Skončené.
    [decided] Rozhodnuté.
   *[void] Ukončené bez výsledku.
}
poll-turnout = { $voters ->
    [0] Zatím nikdo nehlasoval.
    [one] Hlasoval { $voters } člověk.
    [few] Hlasovali { $voters } lidé.
   *[other] Hlasovalo { $voters } lidí.
}
poll-commitment = Předem zveřejněný otisk tajemství tohoto hlasování (SHA-256): <code>{ $commitment }</code>
poll-head = Poslední otisk v protokolu hlasování: <code>{ $head }</code>
poll-commands-open = /publish_{ $number } · /notice_{ $number } · /extend_{ $number } · /close_{ $number } · /void_{ $number }
poll-commands-closed = /results_{ $number } · /export_{ $number } · /decide_{ $number } · /clone_{ $number }
poll-commands-draft = /open_{ $number } · /edit_{ $number } · /void_{ $number } · /clone_{ $number }

decide-stands = Tento výsledek je závazný a už je v plánu.
decide-how = Chcete-li rozhodnout jinak, uveďte čísla možností a veřejný důvod: <code>/decide { $number } 2,5 DŮVOD</code>. Pokud nevybíráte žádnou: <code>/decide { $number } none DŮVOD</code>.
decided = Výsledek hlasování č. { $number } je potvrzen a zařazen do plánu. { $voters ->
    [0] Nikomu nepíšeme.
   *[other] Hlasující se to dozvědí.
}
decided-otherwise = Vaše rozhodnutí o hlasování č. { $number } je v plánu, vedle výsledku a s důvodem. { $voters ->
    [0] Nikomu nepíšeme.
   *[other] Hlasující se to dozvědí.
}

# $number (String)
# $closes (Moment)
files-not-yet = Hlasování č. { $number } ještě probíhá. Tabulka výsledků a veřejný soubor vzniknou, až skončí, { ON($closes) }.
# $number (String)
files-results = Jak to vypadá teď: /results_{ $number }

export-title = Tabulka výsledků a veřejný soubor, podle kterého může hlasy přepočítat každý:

# Krok za krokem.
step-question = Jaká je otázka? Jeden řádek, například: Které čtyři tituly máme teď vydat? Příkazem /cancel můžete kdykoli odejít.
step-back = Zpět
# $question (String)
step-question-is = Otázka: { $question }
step-options = Teď možnosti, každou na samostatném řádku, od 2 do 50.
step-options-more = { $number ->
    [one] Zatím { $number } možnost. Pošlete další, každou na samostatném řádku.
    [few] Zatím { $number } možnosti. Pošlete další, každou na samostatném řádku, nebo pokračujte dál.
   *[other] Zatím { $number } možností. Pošlete další, každou na samostatném řádku, nebo pokračujte dál.
}
step-options-done = To jsou všechny
step-pick = { $number ->
    [one] { $number } možnost. Kolik jich smí jeden zákazník nejvýše vybrat?
    [few] { $number } možnosti. Kolik jich smí jeden zákazník nejvýše vybrat?
   *[other] { $number } možností. Kolik jich smí jeden zákazník nejvýše vybrat?
}
step-seats = Kolik možností zvítězí?
step-closes = Kdy hlasování končí? Datum a čas, například { $example }, „zítra v 18“ nebo „za 3 dny“. Den bez hodiny znamená jeho konec, 23:59.
step-ties = Co se stane při rovnosti hlasů na posledním vítězném místě?
step-binding = Je výsledek závazný?
step-results = Kdo vidí počty hlasů před koncem?
step-ties-lot = Los, který lze ověřit
step-ties-expand = Zvítězí všechny
step-ties-runoff = Druhé hlasování
step-binding-yes = Závazný: platí, jak dopadne
step-binding-no = Ne: rozhodneme a zdůvodníme
step-results-hidden = Nikdo
step-results-team = Tým
step-results-live = Každý, kdo hlasuje
step-in-days = { $days ->
    [one] Za jeden den
    [few] Za { $days } dny
   *[other] Za { $days } dní
}
newpoll-example = Všechno můžete poslat i v jediné zprávě:
    <code>/newpoll Které čtyři tituly máme teď vydat?
    pick: 4
    seats: 4
    closes: in 7 days
    binding: yes
    - První titul
    - Druhý titul</code>
newpoll-keys = Další řádky, pokud je potřebujete: <code>opens: 2026-11-25 09:00</code> (otevření), <code>ties: lot</code> (při rovnosti hlasů los; nebo expand – zvítězí všechny, runoff – druhé hlasování), <code>results: hidden</code> (počty hlasů skryté; nebo team – vidí je tým, live – vidí je hlasující), <code>quorum: 50</code> (kvorum), <code>notice: veřejná poznámka</code>, <code>prizes: 12 x Taška</code> (řádek pro každý druh výhry)
newpoll-from = Z nápadů budou možnosti podle jejich čísel, otázka je na dalším řádku:
    <code>/newpoll from 12 15 31
    Který nápad bude první?</code>

# Co je ve zprávě špatně a jak by to bylo správně.
line-wrong = Řádek { $line }: „{ $content }“
nothing-stored = Nic se neuložilo. Opravte zprávu a pošlete ji znovu.
nothing-changed = Nic se nezměnilo. Opravte zprávu a pošlete ji znovu.
wrong-question-missing = Chybí otázka. Napište ji za /newpoll, na stejný řádek.
wrong-question-length = { $length ->
    [one] Otázka má { $length } znak. Může jich mít 1 až { $limit }.
    [few] Otázka má { $length } znaky. Může jich mít 1 až { $limit }.
   *[other] Otázka má { $length } znaků. Může jich mít 1 až { $limit }.
}
wrong-key = Nastavení „{ $key }“ neexistuje. Známá jsou: { $known }. Možnost začíná pomlčkou: - { $key }
wrong-line = Tohle není ani nastavení jako „pick: 4“, ani možnost. Možnost začíná pomlčkou.
wrong-twice = „{ $key }“ je uvedeno dvakrát. Ponechte ho jen jednou.
wrong-number = „{ $value }“ není celé číslo. Zkuste například: 4
wrong-choice = „{ $value }“ tady není možné. Zkuste jednu z těchto hodnot: { $known }
wrong-time = „{ $value }“ neumím přečíst jako čas. Zkuste například: { $example }, zítra v 18, nebo: za 3 dny
wrong-time-unclear = „{ $value }“ lze číst dvěma způsoby. Napište prosím, co máte na mysli: { $first }, nebo { $second }
wrong-time-day = „{ $value }“ má několik dní. Který den a v kolik hodin? Například: { $example }
wrong-time-skipped = Takový čas neexistuje: { $value }. Tu noc se hodiny posouvají dopředu. Zvolte čas o hodinu pozdější.
wrong-closes-missing = Chybí čas konce. Přidejte řádek, například: closes: in 7 days
wrong-closes-past = Hlasování by skončilo { ON($closes) }, a ten čas už minul. Zvolte čas, který teprve přijde, například: closes: in 7 days
wrong-opens-past = Hlasování by se otevřelo { ON($opens) }, a ten čas už minul. Vynechte tento řádek a otevřete hlasování, až budete chtít, tlačítkem pod náhledem.
wrong-closes-first = Hlasování by skončilo { ON($closes) }, dříve než se otevře. Zvolte pozdější konec.
wrong-closes-far = Hlasování by skončilo { ON($closes) }, a to je příliš daleko: konec může být nejvýše za dvacet let. Zvolte dřívější konec.
wrong-options-number = { $number ->
    [one] Zpráva obsahuje { $number } možnost. Hlasování jich má 2 až 50, každou na samostatném řádku, který začíná pomlčkou.
    [few] Zpráva obsahuje { $number } možnosti. Hlasování jich má 2 až 50, každou na samostatném řádku, který začíná pomlčkou.
   *[other] Zpráva obsahuje { $number } možností. Hlasování jich má 2 až 50, každou na samostatném řádku, který začíná pomlčkou.
}
wrong-option-length = { $length ->
    [one] Možnost { $option } má { $length } znak. Může jich mít 1 až { $limit }.
    [few] Možnost { $option } má { $length } znaky. Může jich mít 1 až { $limit }.
   *[other] Možnost { $option } má { $length } znaků. Může jich mít 1 až { $limit }.
}
wrong-options-alike = Možnosti { $first } a { $second } znějí stejně. Jednu z nich změňte nebo vynechte.
wrong-pick = „pick“ může být od 1 do počtu možností, a ten je { $options }.
wrong-seats = „seats“ může být od 1 do počtu možností, a ten je { $options }.
wrong-notice-length = Veřejná poznámka může mít 1 až { $limit } znaků.
wrong-quorum = Kvorum je nejmenší počet hlasujících: celé číslo od 0.
# $number (String) the poll
wrong-chat = Chat „{ $chat }“ neznám. Uveďte název skupiny nebo kanálu, kde jsem, nebo jeho @jméno či číslo, například: /publish { $number } @ourchannel
# $chats (Listing) the titles of groups and channels
chats-known = Jsem zde: { $chats }
not-published = Hlasování č. { $number } se nepodařilo zveřejnit v „{ $chat }“: nesmím tam psát. Přidejte mě mezi členy, v kanálu mezi správce, a pošlete /publish_{ $number } znovu.
usage = Zkuste to takto: <code>{ $usage }</code>
usage-notice = /notice { $number } TEXT
usage-extend = /extend { $number } { $until } DŮVOD
usage-close = /close { $number } DŮVOD
usage-void = /void { $number } DŮVOD
usage-decide = /decide { $number } { $choices } DŮVOD
decide-button = Rozhodnout
results-button = Zobrazit výsledky
