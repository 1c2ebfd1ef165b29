# Dva účty jednoho člověka se stanou jedním.
linking-code = { $minutes ->
    [one] Píšete nám i z jiného účtu, zde nebo v jiné aplikaci? Otevřete tam tento odkaz, nebo nám odtamtud napište: /link { $code }. Kód platí jednou, { $minutes } minutu.
    [few] Píšete nám i z jiného účtu, zde nebo v jiné aplikaci? Otevřete tam tento odkaz, nebo nám odtamtud napište: /link { $code }. Kód platí jednou, { $minutes } minuty.
   *[other] Píšete nám i z jiného účtu, zde nebo v jiné aplikaci? Otevřete tam tento odkaz, nebo nám odtamtud napište: /link { $code }. Kód platí jednou, { $minutes } minut.
}
linking-what = Co se stane: všechno, co o obou účtech uchováváme, se spojí. Hlasy, nápady, zprávy a výhry se sejdou pod účtem, který o kód požádal; jeho jazyk a časové pásmo zůstávají. Jsou-li v otevřeném hlasování hlasy obou, platí dřívější a pozdější se stáhne; skončená hlasování zůstávají započítaná. Ve slosování, které teprve bude, máte jeden los. Souhlas odvolaný v jednom účtu zůstává odvolaný a zákaz platí pro oba. Vrátit zpět to nelze.
linking-secret = Kód nikomu nedávejte: je jen pro Vaše účty.
linking-open = Otevřít v druhém účtu
linking-have-code = Zadat kód z jiného účtu
linking-ask-code = Napište kód z druhého účtu: dvanáct číslic.
linking-account = { $messenger }, „{ $name }“
linking-account-nameless = { $messenger }
linking-join = Tento účet by se připojil k Vašemu účtu: { $account }. Kdo má onen účet, bude od té chvíle číst všechno Vaše a dostávat Vaše výhry.
linking-yours-alone = Pokračujte, jen pokud kód vznikl na Vaši žádost. Pokud Vám ho někdo poslal, nechte vše, jak je.
linking-join-yes = Oba jsou moje: spojit
linking-no = Nechat oba, jak jsou
linking-waits = Děkujeme. Zbývá ještě jedno potvrzení: v druhém účtu čeká otázka, zda je tento také Váš. Do té doby se nic nemění.
linking-confirm = Druhý účet: { $account }. Přišla odtamtud zpráva, že je také Váš. Má se připojit k tomuto?
linking-confirm-yes = Ano, je můj
linking-done = Hotovo: oba účty jsou teď jeden. Všechno najdete pod „Moje věci“.
linking-done-there = Tento účet je teď spojený s jiným: { $account }. Psát odtud můžete jako dosud.
linking-left = Nic se nespojilo. Oba účty zůstávají, jak jsou.
linking-over = Tohle už skončilo: odpověď už přišla, nebo to trvalo příliš dlouho. Nový kód: /link
linking-wrong = Tento kód neplatí: je použitý, je starší než čtvrt hodiny, nebo je v něm chybná číslice. Nový získáte v druhém účtu: /link
linking-tries = Příliš mnoho chybných kódů. Zkuste to prosím znovu za hodinu.
linking-own = O kód požádal tento účet. Napište ho v druhém.
linking-team = Účty našeho týmu s jinými nespojujeme: nikdo nezíská práva kolegy pomocí kódu. Nejprve z týmu odejděte, nebo nechte účty oddělené.
linking-ends = V jednom z obou účtů je tento souhlas odvolaný, a tak skončí pro oba: { $purposes }. S ním zmizí i to, co na něm stojí, například hlasy v otevřených hlasováních, pořadí, pozvánka na test nebo místo v testu.
linking-ended = Toto skončilo, protože v jednom z obou účtů byl souhlas odvolaný: { $purposes }. Co na něm stálo, už není. Pokud o to přece jen stojíte, souhlasit znovu lze pod /privacy.
