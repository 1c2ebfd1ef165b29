# Stížnosti jako případy, co se zpozdilo a na co se ptáme po odpovědi.

voice-not-formal = Zatím to není reklamace.
voice-make-formal = Podat jako reklamaci
# $by (Moment)
voice-reply-by-formal = Toto je reklamace: odpovíme nejpozději do { GENITIVE($by) }.
answer-helped = Pomohlo Vám to?
answer-helped-yes = Ano, pomohlo
answer-helped-no = Ne
answer-rated = Děkujeme; tým to vidí.
case-is-solved = Je to vyřešeno?
case-solved-yes = Ano, je to vyřešeno
case-solved-no = Ne, zatím není
case-solved-thanks = To nás těší. Děkujeme za zprávu.
# $number (String)
# $by (Moment)
case-reopened-author = Číslo { $number } je znovu otevřené a vedení o tom ví. Odpovíme do { GENITIVE($by) }.
# $number (String)
# $title (Text)
case-reopened = Podle autora to není vyřešeno: číslo { $number }, „{ $title }“, je znovu otevřené.
# $number (String)
# $title (Text)
case-unresolved = Číslo { $number } se nám nepodařilo vyřešit: „{ $title }“.
case-sorry = Omlouváme se. Můžete nám kdykoli znovu napsat.
case-end = Ukončit bez řešení
# $number (String)
case-end-why = Proč číslo { $number } končí bez řešení? Autor si Vaši příští zprávu přečte jako důvod, s naší omluvou.
# $number (String)
case-ended = Číslo { $number } skončilo bez řešení; autor si přečte proč.
case-formal = Reklamace
# $times (Number)
case-reopened-times = { $times ->
    [one] Znovu otevřeno { $times }krát
    [few] Znovu otevřeno { $times }krát
   *[other] Znovu otevřeno { $times }krát
}
# $helpful (String) yes or no
case-helpful = { $helpful ->
    [yes] Odpověď pomohla
   *[no] Odpověď nepomohla
}
idea-ask = Co máme dělat lépe nebo vytvořit příště? Stačí mi napsat; na každý nápad odpovídáme.

# $count (Number)
late-alert = { $count ->
    [one] { $count } zákazník už čeká déle, než jsme slíbili.
    [few] { $count } zákazníci už čekají déle, než jsme slíbili.
   *[other] { $count } zákazníků už čeká déle, než jsme slíbili.
}
# $count (Number)
late-escalated = { $count ->
    [one] { $count } zákazník čeká dvakrát déle, než jsme slíbili, a nemá odpověď.
    [few] { $count } zákazníci čekají dvakrát déle, než jsme slíbili, a nemají odpověď.
   *[other] { $count } zákazníků čeká dvakrát déle, než jsme slíbili, a nemá odpověď.
}
late-button = Co má zpoždění
late-none = Nic nemá zpoždění, žádný termín není blízko a všechno, co čeká, si někdo vzal.
# $count (Number)
late-over = <b>Po termínu</b>: { $count }
# $count (Number)
late-soon = <b>Termín se blíží</b>: { $count }
# $count (Number)
late-nobodys = <b>Nikdo si nevzal</b>: { $count }
# $number (String)
# $title (Text)
# $by (Moment)
late-line = #{ $number } { $title } ({ BRIEF($by) })
menu-late = Co je po termínu, čemu se blíží, co si nikdo nevzal
# $count (Number)
# $named (Listing) the first few of them
morning-late = { $count ->
    [one] { $count } zákazník čeká déle, než jsme slíbili: { $named }
    [few] { $count } zákazníci čekají déle, než jsme slíbili: { $named }
   *[other] { $count } zákazníků čeká déle, než jsme slíbili: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-answer = { $count ->
    [one] Do zítřejšího rána je slíbena { $count } odpověď: { $named }
    [few] Do zítřejšího rána jsou slíbeny { $count } odpovědi: { $named }
   *[other] Do zítřejšího rána je slíbeno { $count } odpovědí: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-ideas = { $count ->
    [one] { $count } nápad čeká na přečtení a zveřejnění: { $named }
    [few] { $count } nápady čekají na přečtení a zveřejnění: { $named }
   *[other] { $count } nápadů čeká na přečtení a zveřejnění: { $named }
}
# $number (String)
# $title (Text)
morning-voice = „{ $title }“ (/case_{ $number })
# $name (String)
case-holder = Má na starosti: { $name }
case-take = Vzít si
# $name (String)
case-take-over = Převzít od: { $name }
# $name (String)
case-taken-by = Už to má na starosti { $name }.
# $number (String)
case-yours = Číslo { $number } máte na starosti Vy.
