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
audit-line = { $id } · { $at } · { $actor } · { $action } { $subject }
audit-older = Starší
audit-no-older = Nic staršího tu není.

# Do chatu týmu.
team-chat-opened = Hlasování č. { $number } je otevřené a končí { ON($closes) }: „{ $question }“
team-chat-closed = Hlasování č. { $number } skončilo: „{ $question }“ · výsledky: /results { $number }
team-chat-overdue = Hlasování č. { $number } čeká na rozhodnutí už čtrnáct dní: „{ $question }“ · rozhodnout: /decide { $number }
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
