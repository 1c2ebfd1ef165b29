# Early-access tests: what the team sees of them, and what somebody hears who is asked to take part.

menu-newtest = Naplánovat test před uvedením
menu-tests = Testy před uvedením
help-team-tests = Testy před uvedením: /newtest naplánuje nový, /tests ukáže všechny.
newtest-how = Test v jedné zprávě: za příkazem stojí produkt, každé nastavení na svém řádku, potom dny počítané od přijetí pozvánky a u nich to, co se ten den zkouší a na co se ptáme.
newtest-example = <code>/newtest Nákladní kolo
    about: Dva týdny jezdíte zdarma na našem prvním nákladním kole.
    confidential: yes
    places: 10
    from: idea 12
    from: poll 7
    conditions: Kolo se vrátí v pořádku a do oznámení se o něm nikomu neříká.
    starts: 1. března
    ends: 20. března
    thanks: Rok jízd zdarma
    day 0: Odvezte ho domů a rozložte.
    day 3: Zajeďte s ním nakoupit.
    - rating: Jak snadno se řídí?
    - choice: Kde stojí? | Ulice | Dvůr | Chodba
    - text: Co by se mělo změnit?
    - photo: Ukažte nám, kde stojí.</code>
newtest-product = Chybí, co se testuje: stojí to za /newtest.
newtest-lacks = Ještě chybí: { $lacks }.
newtest-line = Řádek je jedno z těchto slov s dvojtečkou: { $known }; nebo day 3; nebo otázka k tomu dni: rating, choice, text či photo, například „rating: Jak se to řídí?“.
newtest-year = To by bylo { $day }: pokud to tak má být, napište i rok.
newtest-question-day = Před první otázkou stojí její den: day 3: co vyzkoušet.
newtest-choice = Výběr potřebuje aspoň dvě odpovědi: choice: Kde stojí? | Ulice | Dvůr
newtest-yes-no = Zde stojí yes, nebo no.
newtest-quota = Místa pro jeden segment se píšou takto: 4 voters:7
newtest-from = Testeři se hledají takto: leads, idea 12, poll 7, poll 7 option 2.
newtest-stock = Zde stojí nothing, devices, nebo links.
newtest-wrong = { $why ->
    [product] Název produktu má 1 až 300 znaků.
    [places] Míst může být 1 až 10 000.
    [quotas] Kvóty obsahují víc míst, než kolik jich je.
    [conditions] Chybí, s čím tester souhlasí.
    [days] Test končí v den začátku nebo později, nejdéle do roka.
    [past] Jeho poslední den už minul.
    [checkins] Aspoň v jeden den se na něco ptát musíme.
    [twice] Každý den stojí jednou, ale day { $day } ne.
    [late] Day { $day } je až po posledním dni.
    [question] Otázka má 1 až 300 znaků, výběr 2 až 10 různých odpovědí, den nejvýš 20 otázek.
    [stock] U zařízení je třeba počet, například „count: 6“. Jinde se neuvádí.
   *[thanks] Slosování potřebuje výhry: prizes: 3 x Helma
}
trial-page = <b>Test { $number }: { $product }</b> · { $stage ->
    [draft] koncept
    [recruiting] probíhá
    [over] skončil
   *[withdrawn] stažen
}{ $secret ->
    [yes] {" "}· důvěrný
    [open] {" "}· otevřený všem
   *[no] {""}
}
trial-page-days = { $places ->
    [one] { $places } místo, od { $starts } do { $ends }
    [few] { $places } místa, od { $starts } do { $ends }
   *[other] { $places } míst, od { $starts } do { $ends }
}
trial-day = { $day ->
    [0] Den 0, kdy tester přijme
   *[other] Den { $day }
}
trial-page-day = { $day }: { $questions }
trial-questions = { $count ->
    [0] bez otázky
    [one] { $count } otázka
    [few] { $count } otázky
   *[other] { $count } otázek
}
trial-checkins = { $count ->
    [one] { $count }krát
    [few] { $count }krát
   *[other] { $count }krát
}
trial-page-conditions = Podmínky: { $words }
trial-page-line = { $what }: { $count }
trial-page-count = { $standing ->
    [approved] Schváleno
    [refused] Neschváleno
   *[candidate] Kandidáti
}: { $count }
trial-recruit = Najít testery
trial-candidates = { $count ->
    [one] { $count } kandidát k posouzení
    [few] { $count } kandidáti k posouzení
   *[other] { $count } kandidátů k posouzení
}
trial-find = Hledat další
trial-announce = Oznámit
trials-none = Žádný test před uvedením zatím není. Příkaz /newtest naplánuje první.
trials-title = Testy před uvedením:
trial-found = { $count ->
    [0] Nikdo další se nenašel.
    [one] Našel se ještě { $count } člověk.
    [few] Našli se ještě { $count } lidé.
   *[other] Našlo se ještě { $count } lidí.
}
trial-candidates-title = { $count ->
    [one] { $product }: { $count } kandidát čeká na posouzení.
    [few] { $product }: { $count } kandidáti čekají na posouzení.
   *[other] { $product }: { $count } kandidátů čeká na posouzení.
}
trial-candidates-none = { $product }: na posouzení nikdo nečeká. Schválení dostanou pozvánku, jakmile jsou volná místa.
trial-candidate = { $place }. { $name }: { $way ->
    [score] mezi předními uživateli
    [idea] podpora nápadu
    [poll] hlas v hlasování
    [applied] vlastní přihláška
   *[chance] náhodně, mimo čelo pořadí
}
trial-candidate-asked = Je tu i vlastní přihláška.
trial-approve = ✓ { $name }
trial-refuse = ✗ { $place }
trial-approve-all = { $count ->
    [one] Schválit { $count }
    [few] Schválit tyto { $count }
   *[other] Schválit těchto { $count }
}
trial-invited = <b>Chcete vyzkoušet něco dřív než ostatní: { $product }?</b>
trial-why = Proč právě Vy: { $way ->
    [score] máme Váš souhlas s řazením a často míváte předstih před ostatními; tohle by Vám mohlo být k užitku.
    [idea] podporujete nápad, ze kterého to vzniklo.
    [poll] máte hlas v hlasování, ve kterém se to vybralo.
    [applied] přišla od Vás přihláška.
    [chance] máme Váš souhlas, že se Vás na testy smíme zeptat, a náhodný výběr padl na Vás.
   *[agreed] máme Váš souhlas, že se Vás na testy smíme zeptat.
}
trial-asks = Co to obnáší: od { $starts } do { $ends } Vám napíšeme { $checkins }, celkem: { $questions }.
trial-gives = Co to přináší: { $words }
trial-gives-first = Co to přináší: vyzkoušíte dřív než ostatní a Vaše slovo může ještě něco změnit.
trial-thanks-all = Poděkování každému, kdo test dokončí: { $words }
trial-thanks-draw = Mezi všemi, kdo test dokončí, vylosujeme: { $prizes }.
trial-leaving = Odejít můžete kdykoli, jedním klepnutím a bez udání důvodu.
trial-answer-by = Odpovězte prosím do { GENITIVE($expires) }; potom místo přejde dál.
trial-join = Ano, s radostí
trial-join-after-all = Přece jen se zúčastnit
trial-no = Ne, děkuji
trial-agree = Souhlasit a zúčastnit se
trial-agree-aged = Souhlasit a zúčastnit se (je mi aspoň { $years } let)
trial-conditions = <b>{ $product }: s čím souhlasíte</b>
trial-secret = Dokud to neoznámíme, nikomu to prosím neukazujte a nikomu o tom neříkejte.
trial-words-used = Vaše odpovědi čte náš tým. Ve zprávě u nich Vaše jméno není.
trial-asked-again = Zároveň tím souhlasíte, že se Vás později zeptáme i na jiné testy; kdykoli to můžete vzít zpět: /privacy
trial-card = { $standing ->
    [candidate] Vaši přihlášku máme: { $product }. Ozveme se, až pro Vás bude místo.
    [approved] Vaši přihlášku máme: { $product }. Ozveme se, až pro Vás bude místo.
    [refused] Místa tentokrát připadla jiným: { $product }.
    [invited] Máte pozvánku na test: { $product }.
    [active] Testujete: { $product }. Děkujeme!
    [waiting] Všechna místa jsou obsazená: { $product }. Čekáte na místo; ozveme se, jakmile se některé uvolní.
    [completed] Máme všechny Vaše odpovědi: { $product }. Děkujeme!
    [thanked] Test skončil: { $product }. Děkujeme!
    [uninvited] Tato pozvánka už neplatí: { $product }. Další zprávy o ní nedostanete.
    [unasked] Vaše žádost o účast už neplatí: { $product }. Další zprávy o ní nedostanete.
    [left] Vaše účast v testu skončila: { $product }. Další zprávy o něm nedostanete.
    [declined] Testovat nechcete: { $product }. Tři měsíce se znovu nezeptáme.
   *[expired] Vaše místo v testu přešlo dál: { $product }.
}
trial-next = Příště Vám napíšeme { ON($at) }.
trial-leave = Odejít z testu
trial-declined = V pořádku, děkujeme za odpověď. Tři měsíce se znovu nezeptáme. Chcete-li, řekněte jedním klepnutím proč:
trial-why-not = { $why ->
    [time] Málo času
    [product] Není to nic pro mě
    [conditions] Nevyhovují mi podmínky
   *[other] Jiný důvod
}
trial-declined-why = Děkujeme, to nám pomáhá.
trial-expired-invitation = Pozvánka na test propadla: { $product }.
trial-expired-place = Několik dní o Vás nemáme zprávy, a tak Vaše místo v testu přešlo dál: { $product }.
trial-withdrawn = Test skončil předčasně ({ $product }): { $reason }
trial-is-over = Test skončil: { $product }.
trial-thanked = Děkujeme za dokončení testu: { $product }.
trial-thanked-with = Děkujeme za dokončení testu: { $product }. Naše poděkování: { $words }
trial-not-now = { $standing ->
    [declined] Tato pozvánka je odmítnutá.
    [uninvited] Tato pozvánka už neplatí.
    [unasked] Vaše žádost o účast už neplatí.
    [left] Vaše účast v tomto testu skončila.
    [expired] Toto místo přešlo dál.
    [refused] Tento člověk není schválen.
   *[other] Tady už to nejde.
}
trial-wrong-stage = { $stage ->
    [draft] Tento test je zatím koncept.
    [recruiting] Tento test už probíhá.
    [over] Tento test skončil.
   *[withdrawn] Tento test byl stažen.
}
audit-test = test { $number }, „{ $product }“
audit-to-test = Test { $number }
edit-test = Změna přichází pro test { $number } pozdě.
age-said = Je mi aspoň { $years } let.
privacy-age-given = Věk: { ON($given) } jsme od Vás dostali potvrzení, že stačí na testy a na profil předního uživatele.
privacy-age-no = Tolik let mi není
privacy-age-sure = Pokud Vám tolik let není, hned skončí to, k čemu je ten věk potřeba. Vaše hlasy a nápady zůstanou.
privacy-age-sure-no = Tolik let mi není, ukončit
age-withdrawn = Poznamenáno. Hlasovat a podávat nápady můžete jako dosud.
privacy-tests-none = Testy: zatím se neptáme, zda chcete vyzkoušet, co se ještě neprodává. Pokud souhlasíte, může Vás někdo z našeho týmu občas pozvat, někdy i náhodně; pokaždé můžete odmítnout. Musí Vám být aspoň { $years } let.
privacy-tests-ranked = Testy: s profilem máme i Váš souhlas, že Vás někdo z našeho týmu občas pozve vyzkoušet, co se ještě neprodává: kvůli vysokému místu, kvůli nápadu, který podporujete, nebo odevzdanému hlasu, anebo náhodně. Pokaždé můžete odmítnout, nebo říct, ať se neptáme vůbec.
privacy-tests-given = Testy: Váš souhlas s pozvánkami k vyzkoušení toho, co se ještě neprodává, máme od { GENITIVE($given) }.
privacy-tests-yes = Zvát mě na testy (je mi aspoň { $years } let)
privacy-tests-no = Nezvat mě už na testy
privacy-tests-sure = Po odvolání skončí Vaše účast v každém probíhajícím testu, na další Vás zvát nebudeme a naše zprávy Vás už citovat nebudou. Vaše odpovědi týmu zůstanou, ve zprávě bez Vašeho jména; /forget smaže i je. Zpráva stažená dříve zůstane, jaká byla.
privacy-tests-sure-no = Přesto odvolat
tests-given = Děkujeme. Až bude co zkoušet, možná se ozveme.
tests-withdrawn = Žádného testu už se neúčastníte a na další Vás zvát nebudeme.
