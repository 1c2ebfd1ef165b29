# All that is kept of somebody, as a page.
mydata-begun = Zbieram wszystko, co o Państwu przechowujemy: plik dla innych programów i stronę do czytania. Jedno i drugie pojawi się poniżej w ciągu minuty.
mydata-as-page = To samo jako strona do czytania.
mydata-page = Wszystko, co o Państwu przechowujemy
mydata-page-lead = Numery, którymi baza danych łączy zapisy, i skróty kryptograficzne nic czytającym nie mówią: są w pliku JSON. O innych osobach nie ma ani tu, ani tam niczego poza słowami pomysłów, które każdy może przeczytać.
mydata-topic = { $topic ->
    [you] O Państwu
    [consents] Zgody
    [votes] Państwa głosy
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
    [conversation] Wiadomości
    [bans] Wykluczenia
    [team] W zespole
   *[other] Pozostałe
}
