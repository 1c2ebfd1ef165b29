# The report of a test: what it says, and in which forms the team gets it.

findings-open = Zpráva
findings-choose = V jaké podobě chcete zprávu o testu { $number }?
findings-running = Test ještě běží: ve zprávě je to, co zatím přišlo.
findings-counted = Čísla zahrnují všechny, jejichž údaje ještě uchováváme.
findings-dropped = Otázky a odpovědi tohoto testu byly po čase smazány, jak je nastaveno (GLAS_KEEP_ANSWERS): zpráva o něm už není. V počtech lidí jsou jen ti, o kterých se údaje ještě uchovávají.
findings-taken-back = Produkt byl stažen { ON($at) }: { $reason }
findings-for-us = Stránka pro nás
findings-for-vendors = Stránka pro výrobce
findings-table = Tabulka (CSV)
findings-picture = Obrázek
findings-page = { $vendors ->
    [yes] Stránka pro výrobce: beze jmen kromě těch, která si zvolili testeři, a nic o méně než pěti lidech není rozepsáno.
   *[no] Zpráva jako stránka: otevře se v každém prohlížeči, i bez sítě.
}
findings-table-sent = Jeden řádek za každou odpověď. Slova jsou jen tam, kde je dovoleno je citovat.
findings-title = { $product }: zpráva o testu před uvedením
findings-days = Od { $starts } do { $ends }.
findings-free = Všichni testeři to používali zdarma. Citováni jsou jen ti, kdo to dovolili, pod jménem, které si zvolili.
findings-participation = Kdo se zúčastnil
findings-count = { $what ->
    [approved] Schváleno
    [refused] Neschváleno
    [withdrew] Odstoupilo před pozváním
    [invited] Pozváno
    [undecided] Zatím neodpovědělo
    [declined] Odmítlo
    [silent] Neodpovědělo
    [waiting] Čeká na místo
    [unplaced] Čekalo, ale místo se neuvolnilo
    [gone] Odstoupilo před začátkem
    [placed] Dostalo místo
    [active] Testuje
    [completed] Dokončilo
    [left] Odešlo
    [passed] Místo přešlo dál
    [unfinished] Do konce neodpovědělo na vše
   *[candidate] Kandidáti
}
findings-reasons = Proč lidé odmítli nebo odešli
findings-ways = Jak jsme testery našli
findings-way = { $way ->
    [score] Mezi předními uživateli
    [idea] Podporují nápad
    [poll] Účastnili se hlasování
    [applied] Přihlásili se sami
    [unknown] Už se neuchovává: profil byl zrušen
   *[chance] Náhodně, mimo čelo pořadí
}
findings-day-count = { $what ->
    [asked] Dotázáno
    [done] Odpovědělo na vše
   *[stuck] Něco bránilo
}
findings-spread = Medián { $median }; polovina hodnocení leží mezi { $lower } a { $upper }. { $answers }.
findings-answers = { $count ->
    [one] { $count } odpověď
    [few] { $count } odpovědi
   *[other] { $count } odpovědí
}
findings-skipped = { $count ->
    [one] { $count } přeskočena
    [few] { $count } přeskočeny
   *[other] { $count } přeskočeno
}
findings-quoted = { $count ->
    [one] { $count } z nich se smí citovat.
    [few] { $count } z nich se smí citovat.
   *[other] { $count } z nich se smí citovat.
}
findings-pictures-gone = { $count ->
    [one] { $count } snímek není v tomto souboru.
    [few] { $count } snímky nejsou v tomto souboru.
   *[other] { $count } snímků není v tomto souboru.
}
findings-testers = { $count ->
    [one] { $count } tester
    [few] { $count } testeři
   *[other] { $count } testerů
}
findings-few = Méně než pět odpovědí: nejsou rozepsány.
findings-by = { $name }, test zdarma
findings-by-tester = Někdo z testerů, test zdarma
findings-blockers = Co bránilo
findings-themes = Co říkalo víc lidí
findings-themes-how = Slova a spojení, která jsou aspoň u tolika testerů: { $least }. Každý člověk se počítá jednou, ať je opakuje jakkoli často; na koncovkách nezáleží.
findings-changed = Co to změnilo
findings-said = Testeři říkali
findings-we-changed = Změněno
findings-words-erased = (slova smazána)
findings-overline = Test před uvedením, zdarma
findings-turnout = Dokončilo { $completed } z { $placed }
findings-median = { $median } ({ $lower }–{ $upper }), { $answers }
findings-scale = Pruh je medián hodnocení od { $lowest } do { $highest }; v závorce je rozpětí, v němž leží polovina z nich.
yousaid-open = Co se díky testu změnilo
yousaid-how = Co testeři řekli a co se změnilo? Ke každé věci jeden řádek, se šipkou uprostřed: Těžko zatáčí -> Řídítka jsou teď širší
yousaid-line = Mezi tím, co bylo řečeno, a tím, co se změnilo, stojí šipka: „{ $line }“
yousaid-many = Nejvýše { $most } řádků najednou.
yousaid-long = Nejvýše { $most } znaků na každé straně šipky.
yousaid-unquoted = „{ $words }“: to jsou doslova slova někoho, koho citovat nesmíme. Řekněte to prosím vlastními slovy.
yousaid-nobody = Není komu to oznámit: nikomu z testerů, kteří na něco odpověděli, nelze napsat.
yousaid-heard = Přečtou si to testeři, kteří na něco odpověděli a kterým lze napsat ({ $count }):
yousaid-yes = { $count ->
    [one] Oznámit { $count } testerovi
    [few] Oznámit { $count } testerům
   *[other] Oznámit { $count } testerům
}
yousaid-done = Je to oznámeno a stojí to ve zprávě.
yousaid-told = <b>Váš test něco změnil: { $product }</b>
yousaid-change = Slyšeli jsme: { $said }
    Změnili jsme: { $changed }
themes-open = Přejmenovat nebo vyřadit témata
themes-how = Jeden řádek na téma, jak stojí ve zprávě, se šipkou: zvonek tichý -> Zvonek je příliš tichý. Když za šipkou nic není, téma vypadne.
themes-done = Zapsáno. Příští zpráva se tím řídí.
themes-named = { $theme }: jmenuje se „{ $name }“
themes-dropped = { $theme }: vyřazeno
