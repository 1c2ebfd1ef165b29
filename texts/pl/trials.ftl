# Early-access tests: what the team sees of them, and what somebody hears who is asked to take part.

menu-newtest = Zaplanowanie testu przedpremierowego
menu-tests = Testy przedpremierowe
help-team-tests = Testy przedpremierowe: /newtest planuje nowy, /tests pokazuje wszystkie.
newtest-how = Test w jednej wiadomości: po poleceniu produkt, każde ustawienie w osobnym wierszu, potem dni liczone od przyjęcia zaproszenia, a przy nich to, co danego dnia trzeba wypróbować i o co pytamy.
newtest-example = <code>/newtest Rower cargo
    about: Przez dwa tygodnie jeżdżą Państwo bezpłatnie naszym pierwszym rowerem cargo.
    confidential: yes
    places: 10
    from: idea 12
    from: poll 7
    conditions: Rower wraca w całości, a do czasu ogłoszenia nikomu się o nim nie mówi.
    starts: 1 marca
    ends: 20 marca
    thanks: Rok bezpłatnych przejazdów
    day 0: Proszę zabrać go do domu i rozłożyć.
    day 3: Proszę pojechać nim na zakupy.
    - rating: Jak łatwo się nim kieruje?
    - choice: Gdzie stoi? | Ulica | Podwórko | Korytarz
    - text: Co warto zmienić?
    - photo: Proszę pokazać, gdzie stoi.</code>
newtest-product = Brakuje tego, co ma być testowane: stoi to po /newtest.
newtest-lacks = Jeszcze brakuje: { $lacks }.
newtest-line = Wiersz to jedno z tych słów z dwukropkiem: { $known }; albo day 3; albo pytanie na ten dzień: rating, choice, text lub photo, na przykład „rating: Jak się tym kieruje?”.
newtest-year = To byłby dzień { $day }: jeśli o to chodzi, proszę napisać także rok.
newtest-question-day = Przed pierwszym pytaniem stoi jego dzień: day 3: co wypróbować.
newtest-choice = Wybór wymaga co najmniej dwóch odpowiedzi: choice: Gdzie stoi? | Ulica | Podwórko
newtest-yes-no = Tutaj stoi yes albo no.
newtest-quota = Miejsca dla jednego segmentu zapisuje się tak: 4 voters:7
newtest-from = Testerzy pochodzą z: leads, idea 12, poll 7, poll 7 option 2.
newtest-stock = Tutaj stoi nothing, devices albo links.
newtest-wrong = { $why ->
    [product] Nazwa produktu ma od 1 do 300 znaków.
    [places] Miejsc może być od 1 do 10 000.
    [quotas] Segmenty mają razem więcej miejsc, niż jest ich w teście.
    [conditions] Brakuje tego, na co tester się zgadza.
    [days] Test kończy się w dniu rozpoczęcia albo później, najdalej po roku.
    [past] Jego ostatni dzień już minął.
    [checkins] Przynajmniej jednego dnia o coś trzeba zapytać.
    [twice] Każdy dzień stoi raz, a day { $day } nie.
    [late] Day { $day } wypada po ostatnim dniu.
    [question] Pytanie ma od 1 do 300 znaków, wybór od 2 do 10 różnych odpowiedzi, a dzień najwyżej 20 pytań.
    [stock] Urządzenia wymagają liczby, na przykład „count: 6”. Poza nimi liczby nie ma.
   *[thanks] Losowanie wymaga nagród: prizes: 3 x Kask
}
trial-page = <b>Test { $number }: { $product }</b> · { $stage ->
    [draft] szkic
    [recruiting] trwa
    [over] zakończony
   *[withdrawn] wycofany
}{ $secret ->
    [yes] {" "}· poufny
    [open] {" "}· otwarty dla wszystkich
   *[no] {""}
}
trial-page-days = { $places ->
    [one] { $places } miejsce, od { $starts } do { $ends }
    [few] { $places } miejsca, od { $starts } do { $ends }
    [many] { $places } miejsc, od { $starts } do { $ends }
   *[other] { $places } miejsca, od { $starts } do { $ends }
}
trial-day = { $day ->
    [0] Dzień 0, gdy tester się zgadza
   *[other] Dzień { $day }
}
trial-page-day = { $day }: { $questions }
trial-questions = { $count ->
    [0] bez pytań
    [one] { $count } pytanie
    [few] { $count } pytania
    [many] { $count } pytań
   *[other] { $count } pytania
}
trial-checkins = { $count ->
    [one] { $count } raz
    [few] { $count } razy
    [many] { $count } razy
   *[other] { $count } raza
}
trial-page-conditions = Warunki: { $words }
trial-page-line = { $what }: { $count }
trial-page-count = { $standing ->
    [approved] Zatwierdzeni
    [refused] Niezatwierdzeni
   *[candidate] Kandydaci
}: { $count }
trial-recruit = Szukam testerów
trial-candidates = { $count ->
    [one] { $count } kandydat do rozpatrzenia
    [few] { $count } kandydatów do rozpatrzenia
    [many] { $count } kandydatów do rozpatrzenia
   *[other] { $count } kandydata do rozpatrzenia
}
trial-find = Szukam dalej
trial-announce = Ogłaszam
trials-none = Nie ma jeszcze testu przedpremierowego. Polecenie /newtest planuje pierwszy.
trials-title = Testy przedpremierowe:
trial-found = { $count ->
    [0] Nie znaleziono nikogo więcej.
    [one] Znaleziono jeszcze { $count } osobę.
    [few] Znaleziono jeszcze { $count } osoby.
    [many] Znaleziono jeszcze { $count } osób.
   *[other] Znaleziono jeszcze { $count } osoby.
}
trial-candidates-title = { $count ->
    [one] { $product }: { $count } kandydat czeka na rozpatrzenie.
    [few] { $product }: { $count } kandydatów czeka na rozpatrzenie.
    [many] { $product }: { $count } kandydatów czeka na rozpatrzenie.
   *[other] { $product }: { $count } kandydata czeka na rozpatrzenie.
}
trial-candidates-none = { $product }: nikt nie czeka na rozpatrzenie. Zatwierdzone osoby dostają zaproszenie, gdy są wolne miejsca.
trial-candidate = { $place }. { $name }: { $way ->
    [score] wśród wiodących użytkowników
    [idea] popiera ten pomysł
    [poll] głos w głosowaniu
    [applied] własne zgłoszenie
   *[chance] losowo, spoza czołówki
}
trial-candidate-asked = Jest też własne zgłoszenie.
trial-approve = ✓ { $name }
trial-refuse = ✗ { $place }
trial-approve-all = { $count ->
    [one] Zatwierdzam { $count } osobę
    [few] Zatwierdzam te { $count } osoby
    [many] Zatwierdzam tych { $count } osób
   *[other] Zatwierdzam { $count } osoby
}
trial-invited = <b>Czy chcieliby Państwo wypróbować coś przed wszystkimi: { $product }?</b>
trial-why = Dlaczego Państwo: { $way ->
    [score] zgodzili się Państwo na ranking i często są o krok przed innymi, a to mogłoby się Państwu przydać.
    [idea] popierają Państwo pomysł, z którego to powstało.
    [poll] oddali Państwo głos, gdy to wybierano.
    [applied] sami Państwo o to poprosili.
    [chance] zgodzili się Państwo, abyśmy pytali o testy, a wybór był losowy.
   *[agreed] są Państwo wśród osób, które zgodziły się na takie pytania.
}
trial-asks = Czego to wymaga: od { $starts } do { $ends } napiszemy do Państwa { $checkins }, łącznie: { $questions }.
trial-gives = Co to daje: { $words }
trial-gives-first = Co to daje: mogą Państwo wypróbować przed wszystkimi, a Państwa słowo może jeszcze coś zmienić.
trial-thanks-all = Podziękowanie dla każdego, kto ukończy test: { $words }
trial-thanks-draw = Wśród wszystkich, którzy ukończą test, losujemy: { $prizes }.
trial-leaving = Zrezygnować można w każdej chwili, jednym dotknięciem i bez podania powodu.
trial-answer-by = Prosimy o odpowiedź do { GENITIVE($expires) }; potem miejsce przechodzi dalej.
trial-join = Chętnie
trial-join-after-all = Jednak biorę udział
trial-no = Nie, dziękuję
trial-agree = Zgadzam się i biorę udział
trial-agree-aged = Zgadzam się i biorę udział (mam co najmniej { $years } lat)
trial-conditions = <b>{ $product }: na co się Państwo zgadzają</b>
trial-secret = Do czasu ogłoszenia prosimy nikomu tego nie pokazywać i nikomu o tym nie mówić.
trial-words-used = Odpowiedzi czyta nasz zespół. W raporcie nie ma przy nich Państwa nazwiska.
trial-asked-again = Oznacza to też zgodę na pytanie Państwa później o inne testy; można ją cofnąć w każdej chwili: /privacy.
trial-card = { $standing ->
    [candidate] Mamy Państwa zgłoszenie: { $product }. Napiszemy, gdy będzie dla Państwa miejsce.
    [approved] Mamy Państwa zgłoszenie: { $product }. Napiszemy, gdy będzie dla Państwa miejsce.
    [refused] Tym razem miejsca przypadły innym: { $product }.
    [invited] Mają Państwo zaproszenie do testu: { $product }.
    [active] Testują Państwo: { $product }. Dziękujemy!
    [waiting] Wszystkie miejsca są zajęte: { $product }. Są Państwo na liście oczekujących; napiszemy, gdy któreś się zwolni.
    [completed] Mamy wszystkie Państwa odpowiedzi: { $product }. Dziękujemy!
    [thanked] Test się zakończył: { $product }. Dziękujemy!
    [uninvited] To zaproszenie wygasło: { $product }. Nie będziemy już o nim pisać.
    [unasked] Państwa zgłoszenie już nie obowiązuje: { $product }. Nie będziemy już o nim pisać.
    [left] Zrezygnowali Państwo z testu: { $product }. Nie będziemy już o nim pisać.
    [declined] Nie chcą Państwo testować: { $product }. Przez trzy miesiące nie zapytamy ponownie.
   *[expired] Państwa miejsce w teście przeszło dalej: { $product }.
}
trial-next = Następnym razem napiszemy { ON($at) }.
trial-leave = Rezygnuję z testu
trial-declined = Oczywiście, dziękujemy za odpowiedź. Przez trzy miesiące nie zapytamy ponownie. Jeśli chcą Państwo podać powód, wystarczy jedno dotknięcie:
trial-why-not = { $why ->
    [time] Nie mam czasu
    [product] To nie dla mnie
    [conditions] Nie odpowiadają mi warunki
   *[other] Mam inny powód
}
trial-declined-why = Dziękujemy, to nam pomaga.
trial-expired-invitation = Zaproszenie do testu wygasło: { $product }.
trial-expired-place = Od kilku dni nie mamy od Państwa wiadomości, więc miejsce w teście przeszło dalej: { $product }.
trial-withdrawn = Test zakończył się wcześniej ({ $product }): { $reason }
trial-is-over = Test się zakończył: { $product }.
trial-thanked = Dziękujemy za doprowadzenie testu do końca: { $product }.
trial-thanked-with = Dziękujemy za doprowadzenie testu do końca: { $product }. Nasze podziękowanie: { $words }
trial-not-now = { $standing ->
    [declined] To zaproszenie zostało odrzucone.
    [uninvited] To zaproszenie wygasło.
    [unasked] Państwa zgłoszenie już nie obowiązuje.
    [left] Z tego testu Państwo zrezygnowali.
    [expired] To miejsce przeszło dalej.
    [refused] Ta osoba nie została zatwierdzona.
   *[other] Tutaj nie jest to już możliwe.
}
trial-wrong-stage = { $stage ->
    [draft] Ten test jest jeszcze szkicem.
    [recruiting] Ten test już trwa.
    [over] Ten test się zakończył.
   *[withdrawn] Ten test został wycofany.
}
audit-test = test { $number }, „{ $product }”
audit-to-test = Test { $number }
edit-test = Zmiana przychodzi za późno dla testu { $number }.
age-said = Mam co najmniej { $years } lat.
privacy-age-given = Oświadczenie, że wiek wystarcza do testów i profilu wiodącego użytkownika, złożone { ON($given) }.
privacy-age-no = Nie mam tylu lat
privacy-age-sure = Jeśli wiek nie wystarcza, od razu kończy się to, do czego jest wymagany. Państwa głosy i pomysły zostają.
privacy-age-sure-no = Nie mam tylu lat, kończę to
age-withdrawn = Zapisane. Głosowanie i zgłaszanie pomysłów działa jak dotąd.
privacy-tests-none = Testy: na razie nie pytamy, czy chcą Państwo wypróbować to, czego nie ma jeszcze w sprzedaży. Jeśli wyrażą Państwo zgodę, ktoś z naszego zespołu może czasem zaprosić Państwa do testu, także losowo; za każdym razem można odmówić. Trzeba mieć co najmniej { $years } lat.
privacy-tests-ranked = Testy: wraz z profilem wyrazili Państwo zgodę, aby ktoś z naszego zespołu czasem zaprosił Państwa do wypróbowania tego, czego nie ma jeszcze w sprzedaży: ze względu na wysokie miejsce, poparty pomysł, oddany głos albo losowo. Za każdym razem można odmówić, można też w ogóle zrezygnować z zaproszeń.
privacy-tests-given = Testy: zgoda na zaproszenia do wypróbowania tego, czego nie ma jeszcze w sprzedaży, wyrażona { ON($given) }.
privacy-tests-yes = Chcę zaproszeń do testów (mam co najmniej { $years } lat)
privacy-tests-no = Nie chcę już zaproszeń do testów
privacy-tests-sure = Po cofnięciu zgody kończy się Państwa udział w każdym trwającym teście, nie zapraszamy do następnych, a nasze raporty już Państwa nie cytują. Odpowiedzi zostają u zespołu, w raporcie bez nazwiska; /forget usuwa także je. Raport pobrany wcześniej się nie zmieni.
privacy-tests-sure-no = Mimo to cofam zgodę
tests-given = Dziękujemy. Gdy będzie coś do wypróbowania, być może się odezwiemy.
tests-withdrawn = Nie biorą już Państwo udziału w żadnym teście i nie zapraszamy do następnych.
