# The report of a test: what it says, and in which forms the team gets it.

findings-open = Raport
findings-choose = W jakiej postaci ma być raport z testu { $number }?
findings-running = Test jeszcze trwa: raport zawiera to, co nadeszło do tej pory.
findings-counted = Liczby obejmują wszystkie osoby, których dane jeszcze przechowujemy.
findings-dropped = Pytania i odpowiedzi z tego testu zostały z czasem usunięte, jak ustawiono (GLAS_KEEP_ANSWERS): raportu już nie ma. Liczby osób obejmują tylko te, które jeszcze przechowujemy.
findings-taken-back = Produkt został wycofany { ON($at) }: { $reason }
findings-for-us = Strona dla nas
findings-for-vendors = Strona dla dostawców
findings-table = Tabela (CSV)
findings-picture = Obrazek
findings-page = { $vendors ->
    [yes] Strona dla dostawców: bez nazwisk poza wybranymi przez testerów i bez rozbicia danych o mniej niż pięciu osobach.
   *[no] Raport jako strona: otwiera się w każdej przeglądarce, także bez sieci.
}
findings-table-sent = Jeden wiersz na każdą odpowiedź. Słowa są tylko tam, gdzie wolno je cytować.
findings-title = { $product }: raport z testu przedpremierowego
findings-days = Od { $starts } do { $ends }.
findings-free = Wszyscy testerzy korzystali bezpłatnie. Cytowane są tylko osoby, które na to pozwoliły, pod wybranym przez siebie imieniem.
findings-participation = Kto brał udział
findings-count = { $what ->
    [approved] Zatwierdzeni
    [refused] Niezatwierdzeni
    [withdrew] Wycofali się przed zaproszeniem
    [invited] Zaproszeni
    [undecided] Jeszcze nie odpowiedzieli
    [declined] Odmówili
    [silent] Nie odpowiedzieli
    [waiting] Na liście oczekujących
    [unplaced] Czekali, ale miejsce się nie zwolniło
    [gone] Wycofali się przed rozpoczęciem
    [placed] Dostali miejsce
    [active] Testują
    [completed] Ukończyli
    [left] Zrezygnowali
    [passed] Miejsce przeszło dalej
    [unfinished] Do końca nie odpowiedzieli na wszystko
   *[candidate] Kandydaci
}
findings-reasons = Dlaczego ludzie odmówili lub zrezygnowali
findings-ways = Jak znaleziono testerów
findings-way = { $way ->
    [score] Wśród wiodących użytkowników
    [idea] Popierają pomysł
    [poll] Wzięli udział w głosowaniu
    [applied] Zgłosili się sami
    [unknown] Nie jest już przechowywane: profil wycofano
   *[chance] Losowo, spoza czołówki
}
findings-day-count = { $what ->
    [asked] Zapytani
    [done] Odpowiedzieli na wszystko
   *[stuck] Coś przeszkadzało
}
findings-spread = Mediana { $median }; połowa ocen leży między { $lower } a { $upper }. { $answers }.
findings-answers = { $count ->
    [one] { $count } odpowiedź
    [few] { $count } odpowiedzi
    [many] { $count } odpowiedzi
   *[other] { $count } odpowiedzi
}
findings-skipped = { $count ->
    [one] { $count } pominięta
    [few] { $count } pominięte
    [many] { $count } pominiętych
   *[other] { $count } pominięte
}
findings-quoted = { $count ->
    [one] { $count } z nich wolno cytować.
    [few] { $count } z nich wolno cytować.
    [many] { $count } z nich wolno cytować.
   *[other] { $count } z nich wolno cytować.
}
findings-pictures-gone = { $count ->
    [one] { $count } zdjęcia nie ma w tym pliku.
    [few] { $count } zdjęć nie ma w tym pliku.
    [many] { $count } zdjęć nie ma w tym pliku.
   *[other] { $count } zdjęcia nie ma w tym pliku.
}
findings-testers = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}
findings-few = Mniej niż pięć odpowiedzi: nie są rozbite.
findings-by = { $name }, test bezpłatny
findings-by-tester = Ktoś z testerów, test bezpłatny
findings-blockers = Co przeszkadzało
findings-themes = Co mówiło kilka osób
findings-themes-how = Słowa i zwroty, których użyło co najmniej { $least } testerów. Każda osoba liczy się raz, bez względu na powtórzenia; końcówki nie mają znaczenia.
findings-changed = Co to zmieniło
findings-said = Testerzy mówili
findings-we-changed = Zmienione
findings-words-erased = (słowa usunięte)
findings-overline = Test przedpremierowy, bezpłatny
findings-turnout = Ukończyło { $completed } z { $placed }
findings-median = { $median } ({ $lower }–{ $upper }), { $answers }
findings-scale = Pasek to mediana ocen od { $lowest } do { $highest }; w nawiasie: między czym leży połowa z nich.
yousaid-open = Powiedziane i zmienione
yousaid-how = Co powiedzieli testerzy i co zmieniono? Po jednym wierszu, ze strzałką pośrodku: Ciężko skręca -> Kierownica jest teraz szersza
yousaid-line = Między tym, co powiedziano, a tym, co zmieniono, stoi strzałka: „{ $line }”
yousaid-many = Najwyżej { $most } wierszy naraz.
yousaid-long = Najwyżej { $most } znaków po każdej stronie strzałki.
yousaid-unquoted = „{ $words }”: to dosłownie słowa osoby, której nie wolno cytować. Proszę powiedzieć to własnymi słowami.
yousaid-nobody = Nie ma kogo powiadomić: do nikogo z testerów, którzy na coś odpowiedzieli, nie można napisać.
yousaid-heard = Przeczytają to testerzy, którzy na coś odpowiedzieli i do których można napisać ({ $count }):
yousaid-yes = { $count ->
    [one] Powiadamiam { $count } osobę
    [few] Powiadamiam { $count } osoby
    [many] Powiadamiam { $count } osób
   *[other] Powiadamiam { $count } osoby
}
yousaid-done = Wiadomość jest w drodze do testerów, a zmiany znajdą się w raporcie.
yousaid-told = <b>Państwa test coś zmienił: { $product }</b>
yousaid-change = Usłyszeliśmy: { $said }
    Zmieniliśmy: { $changed }
themes-open = Zmieniam nazwy lub usuwam tematy
themes-how = Po jednym wierszu na temat, tak jak stoi w raporcie, ze strzałką: dzwonek cichy -> Dzwonek jest za cichy. Gdy za strzałką nie ma nic, temat odpada.
themes-done = Zapisane. Następny raport to uwzględni.
themes-named = { $theme }: nazywa się „{ $name }”
themes-dropped = { $theme }: usunięte
