# The ballot and what follows a tap.

# $question (String)
ballot-question = <b>{ $question }</b>

# $pick (Number) how many options a voter may choose
ballot-pick = { $pick ->
    [one] Można wybrać jedną propozycję.
    [few] Można wybrać najwyżej { $pick } propozycje.
    [many] Można wybrać najwyżej { $pick } propozycji.
   *[other] Można wybrać najwyżej { $pick } propozycji.
}

# $closes (Moment)
ballot-closes = Głosowanie kończy się { ON($closes) }.

# $seats (Number)
ballot-binding = { $seats ->
    [one] Wynik jest wiążący: propozycja z największą liczbą głosów zostanie zrealizowana.
    [few] Wynik jest wiążący: { $seats } propozycje z największą liczbą głosów zostaną zrealizowane.
    [many] Wynik jest wiążący: { $seats } propozycji z największą liczbą głosów zostanie zrealizowanych.
   *[other] Wynik jest wiążący: { $seats } propozycji z największą liczbą głosów zostanie zrealizowane.
}
ballot-extended = Koniec głosowania został raz przesunięty.
ballot-advisory = Wynik ma charakter doradczy: Państwa głosy są dla nas wskazówką, a my powiemy, co postanowiliśmy i dlaczego.

# $quorum (Number)
ballot-quorum = { $quorum ->
    [one] Wynik jest ważny, jeśli głos odda co najmniej { $quorum } osoba.
    [few] Wynik jest ważny, jeśli głos oddadzą co najmniej { $quorum } osoby.
    [many] Wynik jest ważny, jeśli głos odda co najmniej { $quorum } osób.
   *[other] Wynik jest ważny, jeśli głos odda co najmniej { $quorum } osoby.
}

# $notice (String) a public line of the team
ballot-notice = <i>{ $notice }</i>

# $text (String) a public line of the team
# $at (Moment)
ballot-notice-added = <i>{ $text }</i> – dopisano { ON($at) }

# $parent (String) number of the poll that ended in a tie
ballot-runoff = To dogrywka: rozstrzyga między propozycjami, które w głosowaniu nr { $parent } zdobyły tyle samo głosów.

# $chosen (Number)
# $left (Number)
ballot-state = { $chosen ->
    [0] Na razie nic nie wybrano.
    [one] Wybrano { $chosen } propozycję.
    [few] Wybrano { $chosen } propozycje.
    [many] Wybrano { $chosen } propozycji.
   *[other] Wybrano { $chosen } propozycji.
} { $left ->
    [0] Więcej wybrać nie można.
    [one] Można wybrać jeszcze jedną propozycję.
    [few] Można wybrać jeszcze { $left } propozycje.
    [many] Można wybrać jeszcze { $left } propozycji.
   *[other] Można wybrać jeszcze { $left } propozycji.
}

# $number (String)
# $text (String)
ballot-option = { $number }. { $text }

# $text (String)
# $votes (Number)
ballot-live = { $votes ->
    [one] { $text }: { $votes } głos
    [few] { $text }: { $votes } głosy
    [many] { $text }: { $votes } głosów
   *[other] { $text }: { $votes } głosu
}
ballot-live-title = Głosy do tej pory:

ballot-what-happens = Co się stanie z moim głosem?
ballot-receipt = Pokwitowanie
ballot-withdraw = Wycofuję głos
ballot-restore = Głosuję jak przedtem
ballot-counted = Głos się liczy. Można go zmienić do { GENITIVE($closes) }.
ballot-vote = Głosuję

# $left (Number)
toast-chosen = { $left ->
    [one] Głos się liczy. Można wybrać jeszcze jedną propozycję.
    [few] Głos się liczy. Można wybrać jeszcze { $left } propozycje.
    [many] Głos się liczy. Można wybrać jeszcze { $left } propozycji.
   *[other] Głos się liczy. Można wybrać jeszcze { $left } propozycji.
}

# $left (Number)
toast-taken-back = { $left ->
    [one] Cofnięto wybór; reszta się liczy. Można wybrać jeszcze jedną propozycję.
    [few] Cofnięto wybór; reszta się liczy. Można wybrać jeszcze { $left } propozycje.
    [many] Cofnięto wybór; reszta się liczy. Można wybrać jeszcze { $left } propozycji.
   *[other] Cofnięto wybór; reszta się liczy. Można wybrać jeszcze { $left } propozycji.
}
toast-withdrawn = Głos wycofany. Do końca głosowania można zagłosować ponownie.
# $limit (Number)
toast-full = { $limit ->
    [one] W tym głosowaniu można wybrać tylko jedną propozycję. Aby wybrać tę, prosimy najpierw cofnąć tamtą.
    [2] W tym głosowaniu można wybrać najwyżej dwie propozycje. Aby wybrać tę, prosimy najpierw cofnąć inną.
    [3] W tym głosowaniu można wybrać najwyżej trzy propozycje. Aby wybrać tę, prosimy najpierw cofnąć inną.
    [4] W tym głosowaniu można wybrać najwyżej cztery propozycje. Aby wybrać tę, prosimy najpierw cofnąć inną.
    [5] W tym głosowaniu można wybrać najwyżej pięć propozycji. Aby wybrać tę, prosimy najpierw cofnąć inną.
    [few] W tym głosowaniu można wybrać najwyżej { $limit } propozycje. Aby wybrać tę, prosimy najpierw cofnąć inną.
    [many] W tym głosowaniu można wybrać najwyżej { $limit } propozycji. Aby wybrać tę, prosimy najpierw cofnąć inną.
   *[other] W tym głosowaniu można wybrać najwyżej { $limit } propozycji. Aby wybrać tę, prosimy najpierw cofnąć inną.
}

# $closed (Moment)
toast-closed = Głosowanie zakończyło się { ON($closed) }. Ten wybór przyszedł później i nie został policzony.
# $closed (Moment)
vote-over = Głosowanie zakończyło się { ON($closed) }. Wyniki pojawią się za chwilę.
toast-void = To głosowanie unieważniono. Żadnych głosów nie policzono.
# $binding (String) yes, no or survey
vote-explained = { $binding ->
    [yes] Głos liczy się dokładnie raz i można go zmienić albo wycofać do końca głosowania. Wynik jest wiążący: wchodzi do planu taki, jaki jest, a inna decyzja wymaga uzasadnienia, które każdy może przeczytać.
    [survey] Odpowiedź liczy się dokładnie raz i można ją zmienić albo wycofać do końca głosowania. Pytamy, jak coś wyszło; niczego się tym nie rozstrzyga.
   *[no] Głos liczy się dokładnie raz i można go zmienić albo wycofać do końca głosowania. Wynik ma charakter doradczy: zespół bierze go pod uwagę, podejmuje decyzję i wyjaśnia, dlaczego właśnie taką.
}

# $results (String) hidden, team or live
vote-who-sees = { $results ->
    [live] Każdy, kto odda głos, widzi bieżące wyniki.
    [team] Do końca głosowania wyniki widzi tylko zespół. Nikt spoza niego ich nie zna.
   *[hidden] Do końca głosowania nikt nie widzi wyników, nawet zespół. Jawna jest tylko liczba głosujących.
}

# $ties (String) lot, expand or runoff
vote-ties = { $ties ->
    [runoff] Jeśli na ostatnim zwycięskim miejscu kilka propozycji zdobędzie tyle samo głosów, rozstrzygnie dogrywka, czyli drugie głosowanie między nimi.
    [expand] Jeśli na ostatnim zwycięskim miejscu kilka propozycji zdobędzie tyle samo głosów, wygrają wszystkie.
   *[lot] Jeśli na ostatnim zwycięskim miejscu kilka propozycji zdobędzie tyle samo głosów, rozstrzygnie losowanie, które każdy może sprawdzić.
}
vote-log = Każda Państwa zmiana trafia do dziennika, którego nie da się niepostrzeżenie przerobić. Pokwitowanie pokazuje, że Państwa głos w nim jest i został policzony. Nie ukrywa głosu przed nami, a kto je zobaczy, może ten głos odczytać.

# $poll (String)
receipt-title = Państwa pokwitowanie: głosowanie nr { $poll }

# $line (String)
receipt-line = <code>{ $line }</code>

# $choices (Listing)
receipt-choices = Zapisany wybór: { $choices }.
receipt-withdrawn = Zapisano wycofanie głosu.
receipt-meaning = Pokwitowanie warto zachować. Po zakończeniu głosowania plik publiczny i ten wiersz dowodzą, że głos został policzony tak, jak został oddany. Nie dowodzą, że nikt inny nie oszukiwał, a każdy, kto przeczyta ten wiersz, pozna Państwa wybór.
receipt-both = W tym głosowaniu oddano głosy z obu kont, które są teraz jednym. Oba głosy pozostają policzone. Oto oba pokwitowania:
receipt-none = W tym głosowaniu nie ma Państwa głosu, więc nie ma też pokwitowania.
ballot-ideas = Te propozycje to pomysły klientów. Dotknięcie otwiera pomysł; karta do głosowania jest niżej.
