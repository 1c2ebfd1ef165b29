# Co říkají zákazníci a co z toho vzejde.

# $pieces (Number)
# $minutes (Number)
voice-what = { $pieces ->
    [one] Co to je?
    [few] { $pieces } zprávy, brané jako jedna. Co to je?
   *[other] { $pieces } zpráv, braných jako jedna. Co to je?
} { $minutes ->
    [one] Bez klepnutí na tlačítko to tým za { $minutes } minutu dostane jako dotaz.
    [few] Bez klepnutí na tlačítko to tým za { $minutes } minuty dostane jako dotaz.
   *[other] Bez klepnutí na tlačítko to tým za { $minutes } minut dostane jako dotaz.
}
# $kind (String) idea, complaint, question or praise
voice-kind = { $kind ->
    [idea] Nápad
    [complaint] Stížnost
    [praise] Pochvala
   *[question] Dotaz
}
voice-nothing = Nic, nechat být
voice-left = Dobře, tým z toho nic nedostane.
# $kind (String) idea, complaint, question or praise
# $number (String)
voice-filed = { $kind ->
    [idea] Váš nápad je zapsán pod číslem { $number }.
    [complaint] Vaše stížnost je zapsána pod číslem { $number }.
    [praise] Vaše pochvala je zapsána pod číslem { $number }. Děkujeme.
   *[question] Váš dotaz je zapsán pod číslem { $number }.
}
# $number (String)
voice-filed-toast = Zapsáno pod číslem { $number }.
voice-asked-below = Tato otázka je teď položená níže.
voice-by-itself = Žádné tlačítko nebylo zvoleno, a tak to tým dostal v této podobě.
voice-team-reads = Čte to jen tým.
voice-all-read = Přečíst a podpořit ho může každý; Vaše jméno u něj není.
voice-reviewed = Nejdřív ho čte tým. Jakmile ho zveřejní, může ho přečíst a podpořit každý; Vaše jméno u něj nebude.
# $by (Moment)
voice-reply-by = Odpovíme do { GENITIVE($by) }.
voice-add = Něco doplnit
# $number (String)
voice-add-what = Co doplnit k podnětu č. { $number }? Mohou to být slova, obrázek, nahrávka, video nebo soubor.
voice-awaits = Tady přijímám slova, obrázky, nahrávky, videa a soubory.
# $number (String)
voice-added = Doplněno k podnětu č. { $number }. Tým to vidí.
# $number (String)
voice-changed = Podnět č. { $number } má teď změněné znění. Tým vidí i to předchozí.
voice-withdraw = Stáhnout
# $number (String)
voice-withdraw-sure = Stáhnout podnět č. { $number }? Nikdo už ho nepřečte a nikdo na něj neodpoví.
voice-withdraw-yes = Stáhnout
voice-withdraw-no = Ponechat
# $number (String)
voice-withdrawn = Podnět č. { $number } je stažen.
# $limit (Number)
# $again (Moment) when there is room again
voice-too-many = { $limit ->
    [one] Za jeden den přijímáme od každého { $limit } podnět tohoto druhu, abychom na každý odpověděli. Napište nám prosím znovu od { GENITIVE($again) }; co přijde dřív, nemůžeme uchovat.
    [few] Za jeden den přijímáme od každého { $limit } podněty tohoto druhu, abychom na každý odpověděli. Napište nám prosím znovu od { GENITIVE($again) }; co přijde dřív, nemůžeme uchovat.
   *[other] Za jeden den přijímáme od každého { $limit } podnětů tohoto druhu, abychom na každý odpověděli. Napište nám prosím znovu od { GENITIVE($again) }; co přijde dřív, nemůžeme uchovat.
}
# $number (String)
voice-no-idea = Podnět č. { $number } je { $kind ->
    [question] dotaz
    [complaint] stížnost
    [praise] pochvala
    [option] možnost z hlasování
   *[idea] nápad
}, ne nápad: podporují a plánují se jen nápady.
voice-not-yours = Toto je podnět někoho jiného.
# $number (String)
no-such-voice = Pod číslem { $number } tu nic není. Nápady: /ideas

# $count (Number)
idea-alike = { $count ->
    [one] Někdo už napsal něco, co může být podobné. Máte na mysli právě to?
    [few] Jiní už napsali něco, co může být podobné. Máte na mysli některý z těchto nápadů?
   *[other] Jiní už napsali něco, co může být podobné. Máte na mysli některý z těchto nápadů?
}
# $number (String)
# $title (String)
idea-alike-line = #{ $number } { $title }
# $idea (String)
idea-support-this = Podpořit { $idea }
idea-mine-new = Můj nápad je nový
# $number (String)
# $title (String)
idea-supported-instead = Nyní podporujete nápad č. { $number }: „{ $title }“. Dáme Vám vědět, co s ním bude.
# $number (String)
idea-published = Váš nápad č. { $number } je teď na nástěnce: přečíst a podpořit ho může každý, Vaše jméno u něj není. Prvních sedm dní vidí jen tým, kolik lidí ho podporuje.
idea-see = Zobrazit nápad
# $number (String)
idea-head = <b>Nápad č. { $number }</b>
# $text (String)
idea-words = { $text }
# $status (String) new, considering, planned, launched, declined, merged or withdrawn
idea-status = { $status ->
    [considering] Zvažujeme ho.
    [planned] Je v plánu.
    [launched] Je uskutečněn.
    [declined] Rozhodli jsme se ho neuskutečnit.
    [merged] Je teď součástí jiného nápadu.
    [withdrawn] Byl stažen.
   *[new] Je nový.
}
# $count (Number)
idea-supporters = { $count ->
    [one] Podporuje ho { $count } člověk.
    [few] Podporují ho { $count } lidé.
   *[other] Podporuje ho { $count } lidí.
}
idea-support-hidden = Kolik lidí ho podporuje, ukážeme po týdnu, aby nikdo nešel s davem.
idea-own = Je to Váš vlastní nápad.
idea-you-support = Podporujete ho a dáme Vám vědět, co s ním bude.
idea-support = Podpořit
idea-unsupport = Už nepodporovat
idea-supported = Nyní tento nápad podporujete.
idea-supported-already = Tento nápad už podporujete.
idea-unsupported = Tento nápad už nepodporujete.
idea-own-support = Je to Váš vlastní nápad, a to znamená víc než podpora.
# $number (String)
# $into (String)
idea-merged-into = Nápad č. { $number } je teď součástí nápadu č. { $into }. Podpořte prosím ten: /idea_{ $into }
# $number (String)
# $status (String) new, considering, launched, declined or withdrawn
idea-not-open = { $status ->
    [launched] Nápad č. { $number } už je uskutečněn.
    [declined] Nápad č. { $number } jsme se rozhodli neuskutečnit, proto ho už nelze podpořit.
    [withdrawn] Nápad č. { $number } byl stažen.
   *[new] Nápad č. { $number } zatím nelze podpořit: nejdřív ho čte tým.
}
# $number (String)
idea-supported-stands = Nápad č. { $number } už v této podobě podporují jiní, proto se nemění. Něco doplnit můžete tlačítkem pod ním.
# $order (String) top, new, rising, launched or mine
ideas-title = { $order ->
    [new] <b>Nové nápady</b>, pro každého v jiném pořadí: nikdo nejde s davem
    [rising] <b>Nápady na vzestupu</b>: nejvíc podpory za 14 dní
    [launched] <b>Uskutečněné</b>
    [mine] <b>Vaše nápady</b>
   *[top] <b>Nápady s největší podporou</b>
}
# $order (String) top, new, rising, launched or mine
ideas-order = { $order ->
    [new] Nové
    [rising] Na vzestupu
    [launched] Uskutečněné
    [mine] Moje
   *[top] V čele
}
# $count (Number)
ideas-count = { $count ->
    [one] { $count } nápad. Klepnutím ho otevřete a můžete ho podpořit.
    [few] { $count } nápady. Klepnutím nápad otevřete a můžete ho podpořit.
   *[other] { $count } nápadů. Klepnutím nápad otevřete a můžete ho podpořit.
}
# $count (Number)
ideas-count-read = { $count ->
    [one] { $count } nápad. Klepnutím ho otevřete a přečtete si, co se s ním stalo.
    [few] { $count } nápady. Klepnutím nápad otevřete a přečtete si, co se s ním stalo.
   *[other] { $count } nápadů. Klepnutím nápad otevřete a přečtete si, co se s ním stalo.
}
# $order (String) top, new, rising, launched or mine
ideas-none = { $order ->
    [mine] Zatím tu nemáte žádný nápad. Stačí mi ho napsat.
    [launched] Žádný nápad zatím není uskutečněn.
   *[top] Zatím tu žádný nápad není. Svůj mi stačí napsat.
}
ideas-button = Všechny nápady

# $number (String)
# $title (Text)
answer-title = <b>Odpověď na podnět č. { $number }</b>: „{ $title }“
# $text (String)
answer-text = { $text }
answer-back = Odepsat

# $number (String)
# $title (String)
step-new = Nápad č. { $number }, „{ $title }“, je znovu otevřený.
# $number (String)
# $title (String)
step-considering = Zvažujeme nápad č. { $number }: „{ $title }“.
# $number (String)
# $title (String)
step-planned = Nápad č. { $number }, „{ $title }“, je v plánu.
# $number (String)
# $title (String)
step-launched = Nápad č. { $number }, „{ $title }“, je uskutečněn. Děkujeme, že na něm máte podíl.
# $number (String)
# $title (String)
step-declined = Rozhodli jsme se neuskutečnit nápad č. { $number }: „{ $title }“.
# $reason (String)
step-reason = Důvod: { $reason }
# $owner (String)
step-owner = Zodpovídá: { $owner }
# $date (Text) a day or a month
step-date = Termín: { $date }

# $number (String)
# $kind (String) idea, complaint, question or praise
case-title = { $kind ->
    [idea] <b>č. { $number } · Nápad</b>
    [complaint] <b>č. { $number } · Stížnost</b>
    [praise] <b>č. { $number } · Pochvala</b>
   *[question] <b>č. { $number } · Dotaz</b>
}
# $number (String)
case-author = od /person_{ $number }
case-nobody = od někoho, koho neznáme
# $part (String) words, talk, answer or note
# $text (String)
case-line = { $part ->
    [answer] <b>Odpověď:</b> { $text }
    [note] <b>Poznámka:</b> { $text }
    [talk] <b>Doplněno:</b> { $text }
   *[words] { $text }
}
# $text (String)
case-before = <i>Před úpravou:</i> { $text }
# $status (String) new, considering, planned, launched, declined, merged or withdrawn
case-status = { $status ->
    [considering] Zvažuje se
    [planned] V plánu
    [launched] Uskutečněno
    [declined] Zamítnuto
    [merged] Sloučeno
    [withdrawn] Staženo autorem
    [solved] Vyřešeno
    [unresolved] Ukončeno bez řešení
    [reopened] Znovu otevřeno
   *[new] Nové
}
# $published (String) yes or no
# $supporters (Number)
case-board = { $published ->
    [yes] { $supporters ->
        [one] Na nástěnce, podporuje { $supporters } člověk
        [few] Na nástěnce, podporují { $supporters } lidé
       *[other] Na nástěnce, podporuje { $supporters } lidí
    }
   *[no] Zatím není na nástěnce
}
# $by (Moment)
case-reply-by = Odpovědět do { GENITIVE($by) }
# $at (Moment)
case-answered = Zodpovězeno { ON($at) }
case-answer = Odpovědět
# $number (String)
case-answer-what = Co odpovědět na podnět č. { $number }? Odpovědí bude Vaše příští zpráva.
# $number (String)
# $seconds (Number)
case-answer-leaves = { $seconds ->
    [one] Odpověď na podnět č. { $number } odejde za { $seconds } sekundu.
    [few] Odpověď na podnět č. { $number } odejde za { $seconds } sekundy.
   *[other] Odpověď na podnět č. { $number } odejde za { $seconds } sekund.
}
case-take-back = Vzít zpět
# $number (String)
case-taken-back = Odpověď na podnět č. { $number } je vzata zpět; nikdo ji nečetl.
case-publish = Zveřejnit na nástěnce
# $number (String)
case-published = Nápad č. { $number } je na nástěnce.
case-change-status = Změnit stav
# $number (String)
case-back = <b>č. { $number }</b>: nová zpráva od autora
# $count (Number)
inbox-title = { $count ->
    [one] <b>Schránka</b>: { $count } podnět čeká na odpověď
    [few] <b>Schránka</b>: { $count } podněty čekají na odpověď
   *[other] <b>Schránka</b>: { $count } podnětů čeká na odpověď
}
inbox-none = Schránka je prázdná: každý už má odpověď.

merge-circle = To už je jeden a týž nápad.
back-too-late = Vzít to zpět už nelze: zprávy už odešly.

# $number (String)
# $title (Text)
audit-voice = podnět č. { $number } „{ $title }“
# $number (String)
audit-to-voice = Podnět č. { $number }
menu-ideas = Nápady: číst, podpořit, co s nimi bude
menu-inbox = Co čeká na odpověď
menu-status = Co bude s nápadem
help-team-voices =
    /inbox – co čeká na odpověď
    /case – jeden podnět s celým rozhovorem
    /timeline – vše, co proběhlo s jedním zákazníkem
help-team-ideas = /status – co bude s nápadem
# $number (String)
case-erased = č. { $number }: údaje autora jsou smazány a s nimi i to, co bylo napsáno.
page-back = ‹ Zpět
page-on = Dál ›
