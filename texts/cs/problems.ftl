# Co nejde a co ano.

not-allowed = Vaše role v týmu to neumožňuje. Změnit ji může vlastník týmu příkazem /team.
not-for-customers = To může dělat jen produktový tým. Co tu můžete dělat Vy: /help
something-wrong = Na naší straně se něco pokazilo a nic se nezměnilo. Zkuste to prosím za minutu znovu.
in-private = Promluvme si o tom v soukromí.
open-private = Otevřít soukromý chat
poll-frozen = Hlasování č. { $number } už bylo otevřeno: jeho otázka, možnosti a pravidla zůstávají, jak jsou. Příkazem /notice_{ $number } můžete přidat poznámku, příkazem /clone_{ $number } vytvořit kopii.
poll-wrong-state = { $state ->
    [draft] Hlasování č. { $number } se ještě neotevřelo. Otevřete ho příkazem /open_{ $number }.
    [scheduled] Hlasování č. { $number } se ještě neotevřelo. Příkazem /open_{ $number } ho otevřete hned.
    [open] Hlasování č. { $number } je otevřené. Nejdřív musí skončit.
    [void] Hlasování č. { $number } bylo ukončeno bez výsledku. Příkazem /clone_{ $number } vytvoříte novou kopii.
   *[closed] Hlasování č. { $number } skončilo. Jeho výsledky: /results_{ $number }
}
results-seen = Konec hlasování už nelze posunout: někdo již viděl počty hlasů.
extended-already = Konec hlasování už byl jednou posunut a víckrát to nejde.
reason-missing = Tady je potřeba důvod, který si hlasující budou moci přečíst: <code>{ $usage }</code>
not-later = Hlasování i tak končí { ON($closes) }. Zvolte pozdější čas.
no-such-option = Možnost { $choice } neexistuje; čísla jsou od 1 do { $last }.
nothing-to-decide = { $state ->
    [open] Hlasování č. { $number } je ještě otevřené a končí { ON($closes) }. Rozhodnout se dá potom. Ukončit je hned: /close_{ $number }
    [decided] V hlasování č. { $number } už je rozhodnuto: /results_{ $number }
    [void] Hlasování č. { $number } je ukončeno bez výsledku, není co rozhodovat.
    [closed] V hlasování č. { $number } není co rozhodovat: žádná možnost nevyhrála.
   *[draft] Hlasování č. { $number } ještě není otevřené, není co rozhodovat.
}
last-owner = Tým nemá jiného vlastníka než Vás a bez vlastníka být nemůže. Nejdřív dejte tuto roli ještě někomu: /team
owner-by-setting = Tohoto vlastníka určuje nastavení GLAS_OWNERS. Změnit ho tam může ten, kdo bota provozuje.
no-such-member = Nikdo v týmu nemá toto číslo. Podívejte se na /team.
invite-invalid = Tato pozvánka už byla použita, nebo je starší než jeden den. Požádejte o novou.
tap-outdated = Toto tlačítko už neplatí. Co můžete udělat, ukazuje nabídka.
too-long = Tak dlouhou zprávu nepřečtu. Pošlete prosím kratší.
