# Codes as they were understood from a file, before they are loaded.

# $count (Number)
# $prize (String)
# $first (String) the first code
# $first-line (String)
# $last (String)
# $last-line (String)
codes-understood = { $count ->
    [one] <b>{ $count } kód</b> k výhře „{ $prize }“: <code>{ $first }</code> na řádku { $first-line }.
    [few] <b>{ $count } kódy</b> k výhře „{ $prize }“: první je <code>{ $first }</code> na řádku { $first-line }, poslední <code>{ $last }</code> na řádku { $last-line }.
   *[other] <b>{ $count } kódů</b> k výhře „{ $prize }“: první je <code>{ $first }</code> na řádku { $first-line }, poslední <code>{ $last }</code> na řádku { $last-line }.
}
# $title (String) what stands over the codes
codes-heading = „{ $title }“ stojí nad nimi jako nadpis a vynechává se.
# $title (String)
codes-maybe-heading = První řádek, „{ $title }“, vypadá jako nadpis a vynechává se.
codes-no-heading = První řádek vypadá jako nadpis, ale bere se jako kód.
# $column (String)
codes-in-column = Stojí ve sloupci { $column }.
# $kind (String) comment, listed, marks, encoding, heading, length, zeros, rounded, decimal, date, alphabet, alike, unaligned, cut or space
# $line (String)
# $code (String)
# $other (String) another line; of encoding: its name
codes-odd = { $kind ->
    [comment] Řádek { $line } je poznámka a vynechává se: „{ $code }“.
    [listed] Řádky jsou číslované nebo začínají pomlčkou; to je vynecháno. První kód je „{ $code }“.
    [marks] Řádek { $line }: uvozovky nebo značky tabulky jsou odstraněny; kód je „{ $code }“.
    [encoding] Soubor není v UTF-8. Byl přečten jako { $other }; podívejte se prosím, zda jsou písmena na řádku { $line } správně: „{ $code }“.
    [heading] Řádek { $line } vypadá jako nadpis: „{ $code }“.
    [length] Řádek { $line }, „{ $code }“: jiná délka než u většiny.
    [zeros] Řádek { $line }, „{ $code }“: méně číslic než u většiny. Tabulka možná vynechala nuly na začátku.
    [rounded] Řádek { $line }, „{ $code }“: tak dlouhé číslo končí nulami. Tabulka možná ztratila poslední číslice.
    [decimal] Řádek { $line }, „{ $code }“: desetinné číslo. Tabulka ho možná změnila.
    [date] Řádek { $line }, „{ $code }“: vypadá jako datum. Tabulka ho možná udělala z kódu.
    [alphabet] Řádek { $line }, „{ $code }“: písmena jiné abecedy než u většiny, nebo dvou abeced.
    [alike] Řádky { $other } a { $line } se snadno zamění: „{ $code }“.
    [unaligned] Řádek { $line } nedrží sloupce tabulky a je rozdělen podle mezer; kód je „{ $code }“.
    [cut] Řádek { $line }, „{ $code }“: končí tečkami. Možná se nevešel do sloupce a je uříznutý.
   *[space] Řádek { $line }, „{ $code }“: je v něm mezera.
}
# $count (Number)
codes-odd-more = { $count ->
    [one] Totéž na { $count } dalším řádku.
    [few] Totéž na { $count } dalších řádcích.
   *[other] Totéž na { $count } dalších řádcích.
}
codes-not-yet = Zatím nebylo nic nahráno.
codes-served-then = { $count ->
    [one] Na kód čeká { $count } výherce a dostane ho hned po načtení.
    [few] Na kód čekají { $count } výherci a dostanou ho hned po načtení.
   *[other] Na kód čeká { $count } výherců a dostanou ho hned po načtení.
}
# $count (Number)
codes-yes = { $count ->
    [one] Nahrát { $count } kód
    [few] Nahrát { $count } kódy
   *[other] Nahrát { $count } kódů
}
codes-no = Nic nenahrávat
codes-heading-is-code = I první řádek je kód
codes-heading-is-none = První řádek není kód
codes-other-column = Jiný sloupec
codes-which-column = Soubor má několik sloupců. Ve kterém jsou kódy?
# $number (String)
# $first (String) its first cell
# $second (String) its second
codes-column = { $number }. { $first } · { $second }
codes-dropped = Nic nebylo nahráno.
codes-tap = Klepněte prosím na tlačítko výše, nebo místo toho pošlete jiný soubor. Zrušit: /cancel
