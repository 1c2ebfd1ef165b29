status-how = Pošlete /status s číslem, stavem a u planned také s termínem a s tím, kdo zodpovídá: /status 12 planned 2027-03 by Mira. Zamítnutí potřebuje důvod: /status 12 declined příliš těžké na poštu. Možnost 2 z hlasování 7: /status 7.2 launched. V plánu dřív, než o to kdo požádal: /status 12 planned since 2026-05.
# $number (String)
# $title (String)
# $status (String) new, considering, planned, launched or declined
status-which = { $status ->
    [considering] <b>Nápad č. { $number }</b>, „{ $title }“, se zvažuje. Co s ním bude?
    [planned] <b>Nápad č. { $number }</b>, „{ $title }“, je v plánu. Co s ním bude?
    [launched] <b>Nápad č. { $number }</b>, „{ $title }“, je uskutečněn. Co s ním bude?
    [declined] <b>Nápad č. { $number }</b>, „{ $title }“, je zamítnut. Co s ním bude?
   *[new] <b>Nápad č. { $number }</b>, „{ $title }“, je nový. Co s ním bude?
}
# $status (String) new, considering, planned, launched or declined
status-name = { $status ->
    [considering] Zvažuje se
    [planned] V plánu
    [launched] Uskutečněn
    [declined] Zamítnut
   *[new] Nový
}
# $status (String)
status-unknown = Stav „{ $status }“ neexistuje. Možné jsou: new (nový), considering (zvažuje se), planned (v plánu), launched (uskutečněn), declined (zamítnut).
# $date (String)
status-date-wrong = „{ $date }“ není termín: uveďte měsíc, 2027-03, nebo den, 2027-03-15, a za slovem „by“, kdo zodpovídá.
# $number (String)
# $title (String)
# $status (String) new, considering, planned, launched or declined
# $minutes (Number)
status-done = { $status ->
    [considering] Nápad č. { $number }, „{ $title }“, se teď zvažuje.
    [planned] Nápad č. { $number }, „{ $title }“, je teď v plánu.
    [launched] Nápad č. { $number }, „{ $title }“, je teď uskutečněn.
    [declined] Nápad č. { $number }, „{ $title }“, je teď zamítnut.
   *[new] Nápad č. { $number }, „{ $title }“, je znovu nový.
} { $status ->
    [launched] Autor a ti, kdo nápad podporují, se to dozvědí za { $minutes } min; do té doby to lze vzít zpět.
    [declined] Autor a ti, kdo nápad podporují, se to dozvědí za { $minutes } min; do té doby to lze vzít zpět.
   *[new] Autor a ti, kdo nápad podporují, se to dočtou v nejbližším denním přehledu; po dobu { $minutes } min to lze vzít zpět.
}
status-back = Vzít zpět
# $number (String)
# $status (String) new, considering, planned, launched or declined
status-taken-back = { $status ->
    [considering] Vzato zpět, nikdo se nic nedozvěděl: nápad č. { $number } se zvažuje.
    [planned] Vzato zpět, nikdo se nic nedozvěděl: nápad č. { $number } je v plánu.
    [launched] Vzato zpět, nikdo se nic nedozvěděl: nápad č. { $number } je uskutečněn.
    [declined] Vzato zpět, nikdo se nic nedozvěděl: nápad č. { $number } je zamítnut.
   *[new] Vzato zpět, nikdo se nic nedozvěděl: nápad č. { $number } je nový.
}
# $number (String) of an option that of its poll and its own: 7.2
# $kind (String) idea, option or another
status-wrong = { $kind ->
    [idea] Nápad č. { $number } teď nemůže dostat tento stav: buď ho už má, nebo byl sloučen či stažen.
    [option] Možnost { $number } už tento stav má.
   *[complaint] Podnět č. { $number } teď tento stav dostat nemůže.
}
status-reason = Zamítnutí potřebuje důvod, Vašimi slovy: přečte si ho autor i ti, kdo nápad podporují. Napište ho prosím v příští zprávě.
# $number (String) of an option that of its poll and its own: 7.2
# $title (String)
# $status (Text)
status-told = Číslo { $number }, „{ $title }“: { $status }. Kdo na to čeká, právě se to dozvídá, takže to už nelze vzít zpět; stav lze znovu změnit.
# $owner (String)
status-responsible = Zodpovídáte za to Vy, protože nikdo jiný není uveden: { $owner }
