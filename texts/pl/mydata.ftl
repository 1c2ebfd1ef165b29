# All that is kept of somebody, as a page.
mydata-as-page = To samo jako strona do czytania.
mydata-page = Wszystko, co o Państwu przechowujemy
mydata-page-lead = Numery, którymi baza danych łączy zapisy, i skróty kryptograficzne nic czytającym nie mówią: są w pliku JSON. Ani tu, ani tam nie ma nic o innych osobach.
mydata-moment = { $at }
mydata-topic = { $topic ->
    [you] O Państwu
    [consents] Zgody
    [votes] Państwa głosy
    [opened] Otwarte głosowania
    [draws] Losowania
    [prizes] Nagrody i adresy
    [voices] Co Państwo napisali
    [support] Popierane i oczekiwane pomysły
    [answers] Państwa pytania, które wolno pokazać
    [reports] Zgłoszenia
    [profile] Potrzeby i własne rozwiązania
    [score] Jak daleko przed innymi i dlaczego
    [tests] Testy
    [friends] Znajomi i zaproszenia
    [accounts] Inne konta
    [news] Nowości
    [conversation] Rozmowa i wiadomości
    [bans] Wykluczenia
    [team] W zespole
   *[other] Pozostałe
}
mydata-field = { $field ->
    [agreed] Zgoda
    [ended] Koniec
    [until] Do
    [reached] Krok
    [about] O czym
    [words] Słowa
    [reason] Powód
    [called] Nazwa
    [zone] Strefa czasowa
    [chosen] Wybór
    [rating] Ocena
   *[when] Kiedy
}
