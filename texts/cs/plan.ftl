# Co je v plánu, co bylo slíbeno a co je uskutečněno: pohledy na jeden seznam. Možnosti z hlasování jdou stejnou cestou jako nápady.

# $number (String) of the poll and of the option: 7.2
# $title (String)
# $status (String) new, considering, planned, launched or declined
option-stands = { $status ->
    [considering] Možnost { $number }, „{ $title }“: zvažujeme ji.
    [planned] Možnost { $number }, „{ $title }“: je v plánu.
    [launched] Možnost { $number }, „{ $title }“: je uskutečněna.
    [declined] Možnost { $number }, „{ $title }“: rozhodli jsme se ji neuskutečnit.
   *[new] Možnost { $number }, „{ $title }“: zatím není nic rozhodnuto.
}
# $status (String) new, considering, planned, launched or declined
# $minutes (Number)
option-heard = { $status ->
    [launched] { $minutes ->
        [one] Kdo na ni čeká, dozví se to za { $minutes } minutu; do té doby to lze vzít zpět.
        [few] Kdo na ni čeká, dozví se to za { $minutes } minuty; do té doby to lze vzít zpět.
       *[other] Kdo na ni čeká, dozví se to za { $minutes } minut; do té doby to lze vzít zpět.
    }
    [declined] { $minutes ->
        [one] Kdo na ni čeká, dozví se to za { $minutes } minutu; do té doby to lze vzít zpět.
        [few] Kdo na ni čeká, dozví se to za { $minutes } minuty; do té doby to lze vzít zpět.
       *[other] Kdo na ni čeká, dozví se to za { $minutes } minut; do té doby to lze vzít zpět.
    }
   *[new] Kdo na ni čeká, dočte se to v nejbližším denním přehledu; po dobu { $minutes } min to lze vzít zpět.
}
option-taken-back = Vzato zpět a nikdo se o tom nedozvěděl.
# $poll (String)
option-not-yet = Možnosti hlasování č. { $poll } lze plánovat, až skončí.
# $number (String) of the poll and of the option: 7.2
option-head = <b>Možnost { $number }</b>
# $status (String) considering, planned or launched
status-backwards = { $status ->
    [launched] To je krok zpět: předtím to bylo uskutečněno. Komu jsme to řekli, ten se dozví i toto.
    [planned] To je krok zpět: předtím to bylo v plánu. Komu jsme to řekli, ten se dozví i toto.
   *[considering] To je krok zpět: předtím se to zvažovalo. Komu jsme to řekli, ten se dozví i toto.
}

# $on (Day)
date-day = { $on }
# $month (Month)
date-month = { $month }
# $date (Text) a day or a month
promise-past = { $date } – ten termín už uplynul. Uveďte prosím takový, který teprve přijde.
# $date (Text) a day or a month
promise-before = Slíbeno dříve: { $date }
# $title (String)
promise-slipped = Slíbený termín pro „{ $title }“ uplynul a zatím to není hotové.
promise-slipped-next = Mrzí nás to. Jakmile bude nový termín, dáme Vám vědět.
# $date (Text) a day or a month
promise-now = Nový termín: { $date }
# $fate (String) open, kept, late, slipped, moved, dropped or undone
promise-fate = { $fate ->
    [kept] Slib je splněn.
    [late] Termín nebyl dodržen, uskutečněno později.
    [slipped] Termín nebyl dodržen.
    [moved] Termín byl změněn, než uplynul.
    [dropped] Odvoláno před termínem.
    [undone] Uskutečněno, ale později odvoláno.
   *[open] Teprve přijde.
}
# $date (Text) a day or a month
plan-already = V plánu dřív, než o to kdo požádal, od: { $date }
# $number (String)
# $title (String)
step-launched-already = Nápad č. { $number }, „{ $title }“, je uskutečněn. Měli jsme ho v plánu dřív, než byl navržen.

# $title (String)
# $kind (String) idea or option
# $number (String) of an option that of its poll and its own: 7.2
ledger-line = { $kind ->
    [option] • { $title } (možnost { $number })
   *[idea] • { $title } (nápad č. { $number })
}
# $view (String) plan, promises or launched
ledger-view = { $view ->
    [promises] Sliby
    [launched] Uskutečněno
   *[plan] Plán
}
# $view (String) plan, promises or launched
ledger-empty = { $view ->
    [promises] Zatím není nic slíbeno s termínem. Až bude, najdete to tady i s tím, co z toho bylo.
    [launched] Zatím není nic uskutečněno. Přání jsou mezi nápady: podpořte, co chcete vidět.
   *[plan] Plán je zatím prázdný. Přání jsou mezi nápady: podpořte, co chcete vidět.
}
ledger-button = Plán a sliby
promises-title = <b>Co jsme slíbili a co z toho bylo</b>
# $count (Number)
launched-title = <b>Dosud uskutečněno: { $count }</b>
# $on (Day)
launched-on = Uskutečněno: { $on }
menu-promises = Co bylo slíbeno a co z toho bylo
menu-launched = Co je uskutečněno
# $question (String)
step-by-vote = Tak bylo rozhodnuto v hlasování „{ $question }“.

# $number (String)
# $title (String)
# $question (String)
idea-to-vote = O nápadu č. { $number }, „{ $title }“, se teď hlasuje: „{ $question }“
# $number (String)
# $status (String) merged, launched, withdrawn or new
# $into (String) the number of the idea that it is part of
idea-not-votable = { $status ->
    [merged] Nápad č. { $number } je teď součástí nápadu č. { $into }: použijte ten.
    [launched] Nápad č. { $number } už je uskutečněn.
    [withdrawn] Nápad č. { $number } byl stažen.
   *[new] Nápad č. { $number } ještě není na nástěnce. Nejdřív ho tam nechte vystavit.
}
# $poll (String)
# $question (String)
# $state (String) open, closed, decided or void
idea-voted = { $state ->
    [open] Hlasuje se o něm v hlasování č. { $poll }: „{ $question }“
    [void] Hlasovalo se o něm v hlasování č. { $poll }, které skončilo bez výsledku: „{ $question }“
   *[closed] Hlasovalo se o něm v hlasování č. { $poll }: „{ $question }“
}
# $number (String) of an option that of its poll and its own: 7.2
# $title (String)
option-see = #{ $number } { $title }
status-when = Do kdy a kdo za to zodpovídá? Například: 2027-03 zodpovídá Mira
status-when-button = Přidat termín a jméno
# $count (Number)
# $named (Listing) the first few of them
morning-promised = { $count ->
    [one] Dnes končí { $count } slíbený termín: { $named }
    [few] Dnes končí { $count } slíbené termíny: { $named }
   *[other] Dnes končí { $count } slíbených termínů: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-slipped = { $count ->
    [one] Včera uplynul { $count } slíbený termín a ještě není uskutečněno: { $named }
    [few] Včera uplynuly { $count } slíbené termíny a ještě není uskutečněno: { $named }
   *[other] Včera uplynulo { $count } slíbených termínů a ještě není uskutečněno: { $named }
}
# $title (String)
# $kind (String) idea or option
# $number (String) of an option that of its poll and its own: 7.2
morning-promise = „{ $title }“ ({ $kind ->
    [option] možnost { $number }
   *[idea] /idea_{ $number }
})
# $poll (String)
# $number (String)
ballot-idea-gone = Hlasování č. { $poll } se neotevírá: nápad č. { $number }, který je mezi možnostmi, už nikdo nečte, protože byl skryt nebo odvolán. Odeberte jeho řádek příkazem /edit_{ $poll } a pak hlasování otevřete.
# $poll (String)
# $number (String)
winner-hidden = Nápad, který vyhrál hlasování č. { $poll }, je skrytý, a proto se do plánu nedostane: nápad č. { $number }. Vraťte ho příkazem /show_{ $number } a naplánujte příkazem /status_{ $number }, nebo rozhodněte jinak: /decide_{ $poll }
