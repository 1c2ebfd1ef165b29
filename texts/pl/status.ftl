status-how = Prosimy wysłać /status z numerem, statusem, a przy planned także z terminem i osobą odpowiedzialną: /status 12 planned 2027-03 by Mira. Odmowa wymaga uzasadnienia: /status 12 declined za ciężkie na pocztę. Propozycja 2 z głosowania nr 7: /status 7.2 launched. Zaplanowane, zanim ktokolwiek poprosił: /status 12 planned since 2026-05.
# $number (String)
# $title (String)
# $status (String) new, considering, planned, launched or declined
status-which = { $status ->
    [considering] <b>Pomysł nr { $number }</b>, „{ $title }”, jest rozważany. Co dalej?
    [planned] <b>Pomysł nr { $number }</b>, „{ $title }”, jest zaplanowany. Co dalej?
    [launched] <b>Pomysł nr { $number }</b>, „{ $title }”, jest zrealizowany. Co dalej?
    [declined] <b>Pomysł nr { $number }</b>, „{ $title }”, został odrzucony. Co dalej?
   *[new] <b>Pomysł nr { $number }</b>, „{ $title }”, jest nowy. Co dalej?
}
# $status (String) new, considering, planned, launched or declined
status-name = { $status ->
    [considering] Rozważany
    [planned] Zaplanowany
    [launched] Zrealizowany
    [declined] Odrzucony
   *[new] Nowy
}
# $status (String)
status-unknown = Nie ma statusu „{ $status }”. Możliwe: new (nowy), considering (rozważany), planned (zaplanowany), launched (zrealizowany), declined (odrzucony).
# $date (String)
status-date-wrong = „{ $date }” nie jest terminem: prosimy podać miesiąc, 2027-03, albo dzień, 2027-03-15, a osobę odpowiedzialną po słowie „by”.
# $number (String)
# $title (String)
# $status (String) new, considering, planned, launched or declined
# $minutes (Number)
status-done = { $status ->
    [considering] Pomysł nr { $number }, „{ $title }”, jest teraz rozważany.
    [planned] Pomysł nr { $number }, „{ $title }”, jest teraz zaplanowany.
    [launched] Pomysł nr { $number }, „{ $title }”, jest teraz zrealizowany.
    [declined] Pomysł nr { $number }, „{ $title }”, jest teraz odrzucony.
   *[new] Pomysł nr { $number }, „{ $title }”, jest znów nowy.
} { $status ->
    [launched] Autor i osoby popierające dowiedzą się o tym za { $minutes } min; do tego czasu można to cofnąć.
    [declined] Autor i osoby popierające dowiedzą się o tym za { $minutes } min; do tego czasu można to cofnąć.
   *[new] Autor i osoby popierające przeczytają o tym w najbliższym codziennym przeglądzie; przez { $minutes } min można to cofnąć.
}
status-back = Cofam
# $number (String)
# $status (String) new, considering, planned, launched or declined
status-taken-back = { $status ->
    [considering] Cofnięto i nikogo nie powiadomiono: pomysł nr { $number } jest rozważany.
    [planned] Cofnięto i nikogo nie powiadomiono: pomysł nr { $number } jest zaplanowany.
    [launched] Cofnięto i nikogo nie powiadomiono: pomysł nr { $number } jest zrealizowany.
    [declined] Cofnięto i nikogo nie powiadomiono: pomysł nr { $number } jest odrzucony.
   *[new] Cofnięto i nikogo nie powiadomiono: pomysł nr { $number } jest nowy.
}
# $number (String) of an option that of its poll and its own: 7.2
# $kind (String) idea, option or another
status-wrong = { $kind ->
    [idea] Pomysłowi nr { $number } nie można teraz nadać tego statusu: albo już go ma, albo został połączony z innym lub wycofany.
    [option] Propozycja { $number } ma już ten status.
   *[complaint] Zgłoszeniu nr { $number } nie można teraz nadać tego statusu.
}
status-reason = Odmowa wymaga uzasadnienia, Państwa słowami: przeczytają je autor i osoby popierające. Prosimy podać je w następnej wiadomości.
# $number (String) of an option that of its poll and its own: 7.2
# $title (String)
# $status (Text)
status-told = Numer { $number }, „{ $title }”: { $status }. Kto na to czeka, jest właśnie powiadamiany, więc nie można już tego cofnąć; status można zmienić jeszcze raz.
# $owner (String)
status-responsible = Odpowiadają Państwo, bo nie podano nikogo innego: { $owner }
