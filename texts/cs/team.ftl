# Tým mezi sebou.

team-title = <b>Tým</b>
team-line = { $number }. { $name } ({ $role ->
    [owner] vlastník
    [editor] editor
    [care] péče o zákazníky
   *[analyst] analytik
}), od { GENITIVE($since) }
team-invite-button = Pozvánka: { $role ->
    [owner] vlastník
    [editor] editor
    [care] péče o zákazníky
   *[analyst] analytik
}
team-how = Pozvat: <code>/team invite editor</code>. Změnit roli: <code>/team role 3 analyst</code>. Odebrat: <code>/team remove 3</code>. Role: owner – vlastník (všechno), editor – editor (hlasování a plán), care – péče o zákazníky (zákazníci a odpovědi pro ně), analyst – analytik (čte).
team-invited = Kdo otevře tento odkaz, dostane v týmu roli: { $role ->
    [owner] vlastník
    [editor] editor
    [care] péče o zákazníky
   *[analyst] analytik
}. Odkaz platí pro jednoho člověka a jeden den: { $link }
team-joined = Vítejte v týmu. Vaše role: { $role ->
    [owner] vlastník
    [editor] editor
    [care] péče o zákazníky
   *[analyst] analytik
}. Co tu můžete dělat: /help
team-changed = { $name } má novou roli: { $role ->
    [owner] vlastník
    [editor] editor
    [care] péče o zákazníky
   *[analyst] analytik
}.
team-your-role = Vaše role v týmu je nyní: { $role ->
    [owner] vlastník
    [editor] editor
    [care] péče o zákazníky
   *[analyst] analytik
}. Co tu můžete dělat: /help
team-removed = { $name } už není v týmu.
team-you-left = Už nejste v týmu. Hlasovat můžete dál.

audit-title = <b>Protokol činností</b>
audit-none = Zatím tu není žádný záznam.
audit-line = { $did }, { BRIEF($at) }
audit-did = { $action ->
    [newpoll] { $who } vytváří { $what }
    [edit] { $who } mění { $what }
    [open] { $who } otevírá { $what }
    [publish] { $who } zveřejňuje { $what } v „{ $more }“
    [notice] { $who } přidává veřejnou poznámku: { $what }
    [extend] { $who } posouvá konec: { $what }
    [close] { $who } ukončuje { $what }
    [void] { $who } ukončuje bez výsledku { $what }
    [clone] { $who } vytváří kopii č. { $more }: { $what }
    [decide] { $who } potvrzuje výsledek: { $what }
    [override] { $who } rozhoduje jinak: { $what }
    [export] { $who } exportuje { $what }
    [draw] { $who } ohlašuje { $what }, účastní se: { $more }
    [draw-confirm] { $who } potvrzuje { $what }
    [disqualify] { $who } vyřazuje los, { $what }: { $more }
    [draw-excluded] { $who } zapisuje, kdo nemá los: { $what }
    [retention] { $who } odstraňuje, co bylo uchováváno dost dlouho, { $what }: { $more }
    [draw-fixed] { $who } určuje losy ({ $more }): { $what }
    [draw-beacon] { $who } přijímá kolo sítě drand: { $what }
    [draw-drawn] { $who } provádí { $what }
    [draw-lost] { $who } nemůže provést { $what }
    [prize-expired] { $who } předává dál { $what }: lhůta k přijetí uplynula
    [address] { $who } čte adresu, na kterou poslat { $what }
    [address-lost] { $who } už nemůže přečíst adresu: { $what }
    [fulfil] { $who } předává { $what }
    [present-arrived] { $who } zapisuje jako doručenou { $what }
    [present-again] { $who } kupuje znovu { $what }
    [resend] { $who } znovu posílá, co nedošlo: { $what }
    [codes] { $who } přidává kódy: { $more }
    [broadcast] { $who } zahajuje { $what }, příjemci: { $more }
    [broadcast-pause] { $who } pozastavuje { $what }
    [broadcast-resume] { $who } obnovuje { $what }
    [broadcast-cancel] { $who } ruší { $what }
    [broadcast-resend] { $who } opakuje nejisté zprávy: { $what }
    [ban] { $who } vylučuje ze slosování: { $what }
    [unban] { $who } ruší vyloučení: { $what }
    [invite] { $who } zve do týmu, role: { $what }
    [role] { $who } mění roli: { $what }
    [remove] { $who } odebírá z týmu: { $what }
    [join] { $who } vstupuje do týmu, role: { $what }
    [release] { $who } odesílá zadržené zprávy: { $more }
    [drop] { $who } zahazuje zadržené zprávy: { $more }
    [answer] { $who }: odpověď – { $what }
    [take-back] { $who }: odpověď vzata zpět – { $what }
    [take] { $who } si bere { $what }
    [publish-idea] { $who } zveřejňuje { $what }
    [keep-words] { $who } ponechává původní slova: { $what }
    [status] { $who }: změna stavu – { $what }
    [status-back] { $who }: změna stavu vzata zpět – { $what }
    [slipped] { $who }: zpráva o nedodrženém termínu – { $what }
    [follow-up] { $who }: pozdější otázka, jak se to povedlo – { $what }
    [merge] { $who } slučuje { $what } s jiným nápadem
    [unmerge] { $who } odděluje { $what } od jiného nápadu
    [unresolved] { $who }: ukončeno bez řešení – { $what }
    [tell] { $who }: zpráva, komu: { $what }
    [effort] { $who }: odhad pracnosti; čeho: { $what }
    [import-tiers] { $who }: načten seznam úrovní; lidí v něm: { $what }
    [timeline] { $who }: náhled do historie, čí: { $what }
    [record] { $who }: záznam rozhovoru – { $what }
    [you-said] { $who }: oznámení testerům, co se změnilo: { $what }
    [answer-elsewhere] { $who }: zodpovězeno osobně – { $what }
    [newtest] { $who } plánuje { $what }
    [edit-test] { $who } mění koncept: { $what }
    [recruit] { $who } hledá testery: { $what }
    [approve] { $who } schvaluje účast, { $what }: { $more }
    [refuse] { $who } neschvaluje účast, { $what }: { $more }
    [announce-test] { $who } oznamuje { $what }
    [withdraw-test] { $who } stahuje produkt, { $what }
    [end-test] { $who } ukončuje { $what }
    [review-built] { $who }: zhlédnuto – { $what }
    [test-links] { $who } přidává přístupové odkazy: { $what }
    [hand-device] { $who } předává zařízení: { $what }
    [device-back] { $who } přebírá zpět zařízení: { $what }
    [hide] { $who } skrývá z nástěnky: { $what }
    [show] { $who } znovu zobrazuje: { $what }
    [keep-hidden] { $who } ponechává skryté: { $what }
    [leave-reported] { $who } po nahlášení ponechává beze změny: { $what }
    [launch-photo] { $who } přidává fotografii k uskutečněnému: { $what }
    [publish-answer] { $who } zveřejňuje odpověď – { $what }
    [unpublish-answer] { $who } stahuje zveřejněnou odpověď – { $what }
    [hand-over] { $who } předává někomu jinému: { $what }
    [tag] { $who } mění štítky: { $what }
    [ask-who-knows] { $who } se ptá předních uživatelů, kdo ví víc: { $what }
    [read-answers] { $who } čte všechny odpovědi: { $what }
    [mark-answer] { $who } označuje odpověď za užitečnou: { $what }
    [unmark-answer] { $who } ruší označení odpovědi: { $what }
    [count-devices] { $who } mění počet zařízení: { $what }
   *[other] { $who }: { $more }
}
audit-name = { $name }
audit-customer = zákazník { $number }
# $number (String)
person-number = zákazník { $number } (/person_{ $number })
# $number (String)
person-title = <b>Zákazník { $number }</b>
# $contact (Marked) leads to the person
# $since (Moment)
person-contact = Kontakt: { $contact }, zde od { GENITIVE($since) }.
person-stopped = Zprávy jsou zastavené od { GENITIVE($at) }; této osobě nic neposíláme.
person-unreached = Zprávy nedocházejí: bot je zablokovaný.
# $person (Text)
person-team = V týmu: { $person }.
# $at (Moment)
# $reason (String)
person-banned = Bez účasti ve slosováních od { GENITIVE($at) }. Důvod: { $reason }
# $number (String)
person-ban-how = Aby se tento člověk slosování neúčastnil: <code>/ban { $number } DŮVOD</code>
# $number (String)
person-unban-how = Chcete-li vyloučení zrušit: <code>/unban { $number }</code>
# $named (String)
person-none = Nikoho jako „{ $named }“ neznám.
person-how = Člověka označíte číslem, které ukazují /prizes a /audit, začátkem losu ze seznamu výherců (/draw), nebo jako <code>telegram:123456</code>.
# $person (Text)
person-whom = Koho se to týká: { $person }.
# $ticket (String) the beginning of it
# $reason (String)
audit-ticket = { $ticket }, „{ $reason }“
audit-codes = { $count }, „{ $prize }“
audit-gone = někdo, jehož údaje jsou smazány
audit-never-here = někdo, kdo sem zatím nepsal
audit-poll = hlasování č. { $number } „{ $title }“
audit-draw = slosování č. { $number } „{ $title }“
audit-award = výhru „{ $prize }“, místo { $place } ve slosování č. { $draw }
audit-broadcast = rozesílku č. { $number }
audit-role = { $role ->
    [owner] vlastník
    [editor] editor
    [care] péče o zákazníky
   *[analyst] analytik
}
audit-person-role = { $person } ({ $role })
audit-to-poll = Hlasování č. { $number }
audit-to-draw = Slosování č. { $number }
audit-to-prizes = Výhry slosování č. { $number }
audit-times = Časy jsou v časovém pásmu { $zone }.
audit-newer = Novější
audit-older = Starší
audit-no-older = Nic staršího tu není.

# Do chatu týmu.
team-chat-opened = Hlasování č. { $number } je otevřené a končí { ON($closes) }: „{ $question }“ · /poll_{ $number }
team-chat-closed = Hlasování č. { $number } skončilo: „{ $question }“ · výsledky: /results_{ $number }
team-chat-closed-tied = Hlasování č. { $number } skončilo: „{ $question }“ · výsledky: /results_{ $number }
    Je to nerozhodně, a tak se samo otevřelo druhé hlasování o možnostech se stejným počtem hlasů: hlasování č. { $runoff }.
team-chat-overdue = Hlasování č. { $number } čeká na rozhodnutí už čtrnáct dní: „{ $question }“ · rozhodnout: /decide_{ $number }
team-chat-undelivered = Výsledky hlasování č. { $number } jsou rozeslány. Doručeno: { $sent }, nedoručeno: { $missed }.
team-stuck = Zprávu č. { $number } se nepodařilo odeslat: { $problem }. Další pokusy potrvají celý den. Vše ostatní, co v této hodině uvázne, je v protokolu.
team-stuck-broadcast = Rozesílka č. { $number } nemůže pokračovat: { $problem }. Je pozastavená; obnoví ji tlačítko pod zprávou o jejím průběhu.
team-topic-shut = Téma { $topic } v chatu { $chat } je smazané nebo uzavřené. Co patřilo do něj, přichází teď přímo do chatu.

# Na místo databáze byla vložena a spuštěna její záloha.
restored = Tento bot teď běží ze zálohy pořízené { ON($made) }. Co se stalo potom, neví.
restored-paused = Rozesílky, které tehdy probíhaly, jsou pozastavené; každou lze obnovit jejím vlastním tlačítkem.
held =
    { $number ->
        [one] Tehdy čekala { $number } zpráva a mezitím mohla být doručena. Zadržuji ji, dokud nerozhodnete. Můžete to udělat i později: /held
        [few] Tehdy čekaly { $number } zprávy a mezitím mohly být doručeny. Zadržuji je, dokud nerozhodnete. Můžete to udělat i později: /held
       *[other] Tehdy čekalo { $number } zpráv a mezitím mohly být doručeny. Zadržuji je, dokud nerozhodnete. Můžete to udělat i později: /held
    }
held-button = Zadržené zprávy
held-none = Žádná zpráva není zadržena.
held-send =
    { $number ->
        [one] Odeslat, i kdyby přišla dvakrát
        [few] Odeslat všechny, i kdyby některé přišly dvakrát
       *[other] Odeslat všechny, i kdyby některé přišly dvakrát
    }
held-drop = Neodesílat
held-sent =
    { $number ->
        [one] Odesílám { $number } zprávu.
        [few] Odesílám { $number } zprávy.
       *[other] Odesílám { $number } zpráv.
    }
held-dropped =
    { $number ->
        [one] { $number } zpráva nebude odeslána.
        [few] { $number } zprávy nebudou odeslány.
       *[other] { $number } zpráv nebude odesláno.
    }
audit-retention = { $kind ->
    [dialogues] rozepsané rozhovory
    [messages] záznamy o zprávách
    [answers] odpovědi z testů
    [candidates] kdo se testů nezúčastnil
    [evidence] podklady o předních uživatelích
   *[names] jména těch, kdo se dlouho neozvali
}
audit-pyramid = otázka „{ $topic }“
