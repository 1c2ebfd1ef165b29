# Czy wynik przewidział, kto da przydatne uwagi, i odpowiedzi, które zespół w tym celu czyta.

reading-way = { $count ->
    [0] Odpowiedzi słowami
    [one] { $count } odpowiedź słowami
    [few] { $count } odpowiedzi słowami
    [many] { $count } odpowiedzi słowami
   *[other] { $count } odpowiedzi słowami
}
reading-title = <b>{ $product }</b>: { $count ->
    [0] nikt nie odpowiedział słowami.
    [one] { $count } odpowiedź słowami
    [few] { $count } odpowiedzi słowami
    [many] { $count } odpowiedzi słowami
   *[other] { $count } odpowiedzi słowami
}
reading-how = Proszę dotknąć numeru każdej odpowiedzi, która się przyda. Imion tu nie ma, aby każdą oceniać tylko po słowach.
reading-answer = <b>{ $place }.</b> <i>{ $question }</i>
    { $words }
reading-blocker = <b>{ $place }.</b> <i>Co przeszkadzało</i>
    { $words }
reading-all = Wszystko przeczytane
reading-done = Odpowiedzi są przeczytane: { $product }. Od teraz liczą się przy sprawdzaniu, czy wynik znajduje przydatnych testerów.
foretold-way = Czy wynik ich znajduje?
foretold-title = <b>Czy wynik znajduje tych, których uwagi się przydają?</b>
foretold-tests = { $count ->
    [0] Jeszcze za mało: nie ma zakończonego testu z przeczytanymi odpowiedziami.
    [one] Z { $count } zakończonego testu z przeczytanymi odpowiedziami.
    [few] Z { $count } zakończonych testów z przeczytanymi odpowiedziami.
    [many] Z { $count } zakończonych testów z przeczytanymi odpowiedziami.
   *[other] Z { $count } zakończonego testu z przeczytanymi odpowiedziami.
}
foretold-useful = Przydatny jest ten, kto ukończył test i napisał choć jedną odpowiedź, która została zaznaczona albo z powodu której coś zmieniono. Liczy się każde zaproszenie, także odrzucone. Osoba wylosowana reprezentuje wszystkich, spośród których ją wylosowano.
foretold-share = { $way ->
    [score] Według wyniku
    [chance] Losowo, spoza czołówki
    [idea] Popierający pomysł
    [poll] Uczestnicy głosowania
   *[applied] Ci, którzy sami się zgłosili
}: { $hits } z { $count }, { $share }% (z dużą pewnością między { $low }% a { $high }%)
foretold-busiest = Tyle samo osób według samej aktywności: { $share }% (z dużą pewnością między { $low }% a { $high }%)
foretold-nobody = { $way ->
    [score] Według wyniku: jeszcze nikt
    [chance] Losowo, spoza czołówki: jeszcze nikt
   *[activity] Tyle samo osób według samej aktywności: jeszcze nie wiadomo
}
foretold-alone = Losowo, spoza czołówki: zaproszeń { $count }, ale w tych samych testach nikt nie liczy się według wyniku, więc nie ma czego porównać. Kto cofnie zgodę na profil przed końcem testu, nie liczy się po żadnej stronie.
foretold-verdict = { $against ->
    [chance] { $verdict ->
        [better] Wynik wypada lepiej niż przypadek.
        [worse] Wynik wypada gorzej niż przypadek.
       *[open] Nie da się jeszcze powiedzieć, czy wynik wypada lepiej niż przypadek.
    }
   *[activity] { $verdict ->
        [better] Wynik wypada lepiej niż sama aktywność.
        [worse] Wynik wypada gorzej niż sama aktywność.
       *[open] Nie da się jeszcze powiedzieć, czy wynik wypada lepiej niż sama aktywność.
    }
}
foretold-few = { $against ->
    [chance] Jeszcze za mało do porównania z przypadkiem: po każdej stronie potrzeba zaproszeń: { $enough }. Licząc według wagi, wynik ma ich { $score }, a przypadek { $other }.
   *[activity] Jeszcze za mało do porównania z samą aktywnością: po każdej stronie potrzeba zaproszeń: { $enough }. Licząc według wagi, wynik ma ich { $score }, a aktywność { $other }.
}
foretold-refused = Wylosowani, których zespół nie zatwierdził: { $count }. To, co daje przypadek, dotyczy tylko pozostałych.
foretold-unread = { $count ->
    [one] { $count } test się zakończył, a jego odpowiedzi nikt jeszcze nie przeczytał.
    [few] { $count } testy się zakończyły, a ich odpowiedzi nikt jeszcze nie przeczytał.
    [many] { $count } testów się zakończyło, a ich odpowiedzi nikt jeszcze nie przeczytał.
   *[other] { $count } testu zakończyło się, a ich odpowiedzi nikt jeszcze nie przeczytał.
}
foretold-read = Czytam: { $product }
