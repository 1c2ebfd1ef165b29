# What is kept of somebody, row by row: what it is, when it was, and codes in words.

mydata-times = Časy jsou podle Vašeho časového pásma ({ $zone }). Sestaveno { ON($at) }.
mydata-secret = Jedno neříkáme nikomu: zda náš tým na někoho myslí pro test, dokud ho nepozve, protože test může být důvěrný. S pozvánkou je tu všechno, i to, proč volba padla na Vás.
mydata-contents = Na této stránce
mydata-kind = { $name ->
    [customer] O Vás
    [contacts] Kam chodí naše zprávy
    [tier] Vaše místo v evidenci firmy
    [consents] S čím souhlasíte
    [votes] Vaše hlasy
    [opened_ballots] Otevřená hlasování
    [draws] Slosování s Vaší účastí
    [prizes] Vaše výhry
    [addresses] Adresy pro zásilky
    [voices] Vaše zprávy nám
    [ideas_supported] Nápady, které podporujete
    [ideas_followed] Nápady, které sledujete
    [launches_waited_for] Na jaké uskutečnění čekáte
    [asked_for_ideas] Kdy jsme se ptali na nápad
    [news_of_ideas] Novinky o nápadech
    [answers_published] Vaše otázky, které lze ukázat
    [ideas_reported] Nápady, na které upozorňujete
    [answers_reported] Odpovědi, na které upozorňujete
    [profile] Váš profil předního uživatele
    [profile_answers] Co víme o Vaší potřebě
    [own_solutions] Vaše vlastní řešení
    [profile_offers] Kdy jsme se ptali na souhlas
    [lead_user_score] Vaše hodnocení
    [lead_user_evidence] Vaše včasné výběry
    [asked_who_knows_more] V čem jsme se ptali, kdo ví víc
    [recommended] V čem Vás doporučují
    [tests] Vaše testy
    [test_stock] Co Vám bylo vydáno
    [test_prompts] Kdy jsme se ptali
    [test_answers] Vaše odpovědi
    [useful_answers] Odpovědi, které pomohly
    [invitation_link] Váš odkaz pro přátele
    [friends_invited] Přátelé, kteří přišli přes Váš odkaz
    [invited_by_link] Vaše cesta k nám
    [links_begun] Propojení s jiným účtem z Vaší strany
    [links_joined] Propojení s jiným účtem s Vaším souhlasem
    [wrong_codes] Chybné kódy
    [topics_turned_off] Vypnutá témata
    [quiet_hours] Vaše hodiny klidu
    [news_waiting] Novinky, které na Vás čekají
    [news_received] Doručené novinky
    [dialogue] Kde je rozhovor přerušen
    [messages_written] Zprávy od Vás
    [messages] Zprávy Vám
    [told_of_the_limit] Kdy byl dosažen denní limit
    [bans] Zákazy
    [team] Vaše role
    [invitations] Pozvánky do týmu
    [team_actions] Vaše kroky v týmu
    [voice_lines_written] Vaše zprávy zákazníkům
    [voice_steps_made] Vaše rozhodnutí o nápadech
    [voices_held] Zákazníci, kterým odpovídáte
    [voices_recorded] Zapsáno za zákazníky
    [answers_saved] Uložené odpovědi
    [polls_made] Vytvořená hlasování
    [decisions_made] Vaše rozhodnutí o výsledcích
    [broadcasts_made] Odeslané novinky
    [draws_confirmed] Potvrzená slosování
    [bans_made] Uložené zákazy
    [tests_made] Vytvořené testy
   *[other] Ostatní
}
mydata-time = { $what ->
    [since] od { BRIEF($at) }
    [counted] počítá se, co bylo od { BRIEF($at) }
    [need] dotaz na Vaši potřebu { BRIEF($at) }
    [joined] s námi od { BRIEF($at) }
    [stopped] bez zpráv od { BRIEF($at) }
    [last_event] naposledy od Vás { BRIEF($at) }
    [given] souhlas { BRIEF($at) }
    [withdrawn] odvoláno { BRIEF($at) }
    [begun] začátek { BRIEF($at) }
    [filed] přijato { BRIEF($at) }
    [published] zveřejněno { BRIEF($at) }
    [reply_by] odpověď slíbena do { BRIEF($at) }
    [answered] zodpovězeno { BRIEF($at) }
    [formal] reklamace { BRIEF($at) }
    [objected] námitka { BRIEF($at) }
    [hidden] skryto { BRIEF($at) }
    [asked] dotaz { BRIEF($at) }
    [due] plánováno na { BRIEF($at) }
    [reminded] připomenuto { BRIEF($at) }
    [done] vše zodpovězeno { BRIEF($at) }
    [applied] Vaše přihláška { BRIEF($at) }
    [invited] pozvánka { BRIEF($at) }
    [accepted] přijetí { BRIEF($at) }
    [handed] vydáno { BRIEF($at) }
    [expires] platí do { BRIEF($at) }
    [sign] naposledy od Vás { BRIEF($at) }
    [deadline] vyzvednout do { BRIEF($at) }
    [claimed] vyžádáno { BRIEF($at) }
    [fulfilled] předáno { BRIEF($at) }
    [told] sděleno { BRIEF($at) }
    [decided] rozhodnuto { BRIEF($at) }
    [settled] prověřeno { BRIEF($at) }
    [came] příchod { BRIEF($at) }
    [agreed] souhlas { BRIEF($at) }
    [reckoned] spočítáno { BRIEF($at) }
    [started] začátek { BRIEF($at) }
   *[at] { BRIEF($at) }
}
mydata-word = { $word ->
    [purpose-votes] Hlasy a výhry
    [purpose-news] Novinky
    [purpose-address] Adresa pro zásilku
    [purpose-profile] Profil předního uživatele
    [purpose-tests] Testy novinek
    [purpose-referral] Pozvání od přátel
    [purpose-age] Dostatečný věk pro testy a profil
    [kind-idea] Nápad
    [kind-complaint] Stížnost
    [kind-question] Otázka
    [kind-praise] Pochvala
    [status-said] zatím nepřijato
    [status-new] nové
    [status-considering] zvažuje se
    [status-planned] v plánu
    [status-launched] uskutečněno
    [status-declined] zamítnuto
    [status-merged] sloučeno s jiným
    [status-withdrawn] staženo
    [status-solved] vyřešeno
    [status-unresolved] uzavřeno bez řešení
    [review-waiting] čeká na posouzení
    [review-confirmed] potvrzeno
    [review-refused] nepočítá se
    [state-awarded] čeká na Vás
    [state-claimed] vyžádáno, zatím nepředáno
    [state-fulfilled] předáno
    [state-vacant] nepřipadlo nikomu
    [out-team] bez losu: členství v týmu
    [out-banned] bez losu: zákaz
    [out-withdrawn] bez losu: hlas byl stažen
    [reachable-yes] zprávy docházejí
    [reachable-no] zprávy nedocházejí
    [muted-yes] ztišeno
    [muted-no] sledujete
    [reminded-yes] jedno připomenutí
    [stuck-yes] něco překáželo
    [stuck-no] nic nepřekáželo
    [counts-yes] člověk, který pak hlasoval nebo něco navrhl
    [counts-no] člověk, který zatím nic neudělal
    [role-owner] vlastník
    [role-editor] editor
    [role-care] péče o zákazníky
    [role-analyst] analytik
    [part-words] Vy
    [part-talk] Vy
    [part-answer] my
    [file-picture] obrázek
    [file-video] video
    [file-round] videozpráva
    [file-voice] hlasová zpráva
    [file-audio] nahrávka
    [file-any] soubor
    [withdrawn-vote] Váš hlas byl stažen
    [skipped] přeskočeno
    [useful] Tato odpověď pomohla
    [link] Máte odkaz, přes který mohou přijít přátelé
    [midway] Rozhovor ještě není u konce
   *[unsaid] bez odpovědi
}
mydata-with = { $what ->
    [code] kód: { $value }
    [reason] důvod: { $value }
    [signed] podpis: { $value }
    [wording] V tomto znění: „{ $value }“
    [conditions] S čím souhlasíte: „{ $value }“
    [language] Jazyk: { $value }
    [zone] Časové pásmo: { $value }
    [called] Vaše jméno v messengeru: { $value }
    [places_for] místo pro: { $value }
   *[other] { $value }
}
mydata-of-five = { $value } z 5
mydata-chose = Vaše volba: { $choices }
mydata-won = výherní místo: { $place }
mydata-test-day = den { $day }
mydata-quiet = Od { $start }:00 do { $end }:00
mydata-likely = pravděpodobnost této volby: { $percent } %
mydata-early = Vyhrálo nebo se uskutečnilo: { $won } z { $count }
mydata-tally = Celkem: { $count }; první { BRIEF($first) }, poslední { BRIEF($last) }. Každá i s časem je v souboru JSON.
