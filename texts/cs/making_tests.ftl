# Test krok za krokem a změna konceptu.

newtest-step = { $step ->
    [product] Krok za krokem: co se testuje? Pošlete název.
    [about] Co to testerům dá? Jedna dvě věty do pozvánky.
    [confidential] Je to důvěrné? Pak nikdo zvenčí nevidí, že to existuje, dokud to neoznámíte.
    [places] Kolik je míst? Klepněte na číslo, nebo ho pošlete.
    [quota] Jsou místa pro nějaký segment? Pro každý pošlete řádek, třeba: 4 voters:7
    [from] Mezi kým se testeři hledají? Klepněte na přední uživatele, nebo pošlete po řádku: leads, idea 12, poll 7.
    [conditions] S čím tester souhlasí? Ukazuje se to dřív, než kdokoli přijme.
    [starts] Kdy začíná? Klepněte, nebo pošlete datum.
    [ends] Který den je poslední? Klepněte, nebo pošlete datum.
    [days] Teď dny, počítané od přijetí. V jedné zprávě jich může být víc:
    day 0: Vezměte ho domů.
    day 3: Vezměte ho na nákup.
    - rating: Jak snadno se řídí?
    - choice: Kde ho necháváte? | Ulice | Dvůr
    - text: Co by se mělo změnit?
    - photo: Ukažte nám, kde stojí.
    [more] Zapsáno. Pošlete další dny, nebo klepněte, že to jsou všechny.
    [thanks] Jak poděkujeme těm, kdo ho dokončí? Pošlete slova, nebo výhry do slosování: prizes: 3 x Helma
    [stock] Co dostane každý tester do ruky?
   *[count] Kolik je zařízení? Pošlete číslo.
}
newtest-step-secret = { $secret ->
    [yes] Důvěrné
   *[no] Otevřené všem
}
newtest-step-leads = Přední uživatelé
newtest-step-today = Dnes
newtest-step-done = To jsou všechny dny
newtest-step-skip = Vynechat
newtest-step-stock = { $stock ->
    [nothing] Nic
    [devices] Zařízení
   *[links] Přístupový odkaz
}
trial-edit = Změnit koncept
newtest-correct = { $draft ->
    [yes] Koncept zůstal, jak byl
   *[no] Koncept ještě není
}, ale nic se neztratilo: pošlete jen řádky, které jsou chybné nebo chybějí, tak jak mají znít.
edittest-how = Co se mění ({ $product })? Pošlete řádky tak, jak mají být, třeba „places: 12“; den se všemi otázkami nahradí tentýž den. „none“ odebere, co být nemusí, i den: „day 3: none“.
trial-recruit-open = Test „{ $product }“ není důvěrný. Jakmile začneme hledat testery, uvidí ho všichni v seznamu testů a nejde to vzít zpět. Je to tak v pořádku?
trial-recruit-openly = Hledat otevřeně
trial-plan-from = Mezi kým hledáme: { $sources }
trial-plan-quota = Vyhrazená místa: { $places } · { $whom }
trial-plan-task = { $words }
trial-plan-question = – { $asked ->
    [rating] hodnocení
    [choice] výběr
    [text] text
   *[photo] fotka
}: { $words }
