# One’s place in a test: too late for it, back again, no place this time, and what is added to an answer.

trial-too-late = { $product }: jest już za późno, by zacząć ten test. Ostatni dzień to { $ends } i nie byłoby już o co Państwa zapytać. Dziękujemy za zainteresowanie.
act-announcetest = Ogłosić: { $product }? { $stage ->
    [over] Od tej chwili to już nie tajemnica, a testerzy mogą o tym mówić.
   *[recruiting] Od tej chwili wszyscy klienci znajdą test na liście testów i mogą się zgłosić, a testerzy mogą o nim mówić.
} Tego nie można cofnąć.
act-announcetest-seen = Wszyscy czytają:
act-announcetest-draw = Losowanie podziękowań zaczyna się od razu i każdy może je zobaczyć. Losy za ukończenie testu: { $count }.
act-announcetest-yes = Ogłaszam wszystkim
announcetest-known = Już ogłoszone: { $product }. Każdy może o tym wiedzieć.
trial-announced = { $product }: to już ogłoszone, można o tym mówić.
trial-applied = Test { $number }, { $product }: jest zgłoszenie do udziału. Zgłoszenia czekają wśród kandydatów; napiszemy o tym znowu dopiero po ich przejrzeniu.
trial-others = { $product }: tym razem miejsca w teście przypadły innym. Dziękujemy za zgłoszenie. Gdy inny test będzie szukał testerów, znajdą go Państwo tutaj:
trial-passed-on-unheard = { $had ->
    [invitation] Nasze wiadomości przez jakiś czas do Państwa nie docierały, więc zaproszenie do testu wygasło: { $product }. Jeśli nadal chcą Państwo wziąć udział, wystarczy jedno dotknięcie: wolne miejsce jest od razu, a jeśli go nie ma, czeka się na następne.
    [turn] Nasze wiadomości przez jakiś czas do Państwa nie docierały, więc kolejka na liście oczekujących na test przepadła: { $product }. Jeśli nadal chcą Państwo wziąć udział, wystarczy jedno dotknięcie: wolne miejsce jest od razu, a jeśli go nie ma, czeka się na następne.
   *[place] Nasze wiadomości przez jakiś czas do Państwa nie docierały, więc miejsce w teście przeszło dalej: { $product }. Jeśli nadal chcą Państwo wziąć udział, wystarczy jedno dotknięcie: wolne miejsce jest od razu, a jeśli go nie ma, czeka się na następne.
}
trial-forgets = { $standing ->
    [waiting] Przepada też kolejka na liście oczekujących na test: { $product }.
    [completed] Znikną też odpowiedzi z testu, a z nimi podziękowanie: { $product }.
   *[active] Miejsce w teście przejdzie dalej, a odpowiedzi też znikną: { $product }.
}
checkin-more = Czy to należy do odpowiedzi na pytanie „{ $question }”?
checkin-more-add = Dodaję do odpowiedzi
checkin-more-replace = To moja nowa odpowiedź
checkin-more-words = To moja odpowiedź, bez zdjęcia
checkin-more-picture = Zdjęcie do „{ $question }” można nadal przysłać tutaj.
trial-not-drawn = Losowanie z podziękowaniem się nie odbędzie: losowanie jest jawne, a testu nigdy nie ogłoszono.
