# Skargi jako sprawy, co się spóźnia i o co pytamy po odpowiedzi.

voice-not-formal = Na razie nie jest to reklamacja.
voice-make-formal = Składam reklamację
# $by (Moment)
voice-reply-by-formal = To jest reklamacja: odpowiemy najpóźniej do { GENITIVE($by) }.
answer-helped = Czy to pomogło?
answer-helped-yes = Tak, pomogło
answer-helped-no = Nie
answer-rated = Dziękujemy; zespół to widzi.
case-is-solved = Czy sprawa jest rozwiązana?
case-solved-yes = Tak, rozwiązana
case-solved-no = Nie, jeszcze nie
case-solved-thanks = Cieszymy się. Dziękujemy za wiadomość.
# $number (String)
# $by (Moment)
case-reopened-author = Sprawa { $number } jest znów otwarta i wiedzą o tym osoby odpowiedzialne. Odpowiemy do { GENITIVE($by) }.
# $number (String)
# $title (Text)
case-reopened = Według autora nierozwiązane: sprawa { $number }, „{ $title }”, jest znów otwarta.
# $number (String)
# $title (Text)
case-unresolved = Nie udało nam się rozwiązać sprawy { $number }: „{ $title }”.
case-sorry = Przepraszamy. Zawsze można do nas znów napisać.
case-end = Kończę bez rozwiązania
# $number (String)
case-end-why = Dlaczego sprawa { $number } kończy się bez rozwiązania? Autor przeczyta następną wiadomość jako powód, wraz z naszymi przeprosinami.
# $number (String)
case-ended = Sprawa { $number } skończyła się bez rozwiązania; autor czyta, dlaczego.
case-formal = Reklamacja
# $times (Number)
case-reopened-times = { $times ->
    [one] Otwarta ponownie { $times } raz
    [few] Otwarta ponownie { $times } razy
    [many] Otwarta ponownie { $times } razy
   *[other] Otwarta ponownie { $times } razu
}
# $helpful (String) yes or no
case-helpful = { $helpful ->
    [yes] Odpowiedź pomogła
   *[no] Odpowiedź nie pomogła
}
idea-ask = Co powinniśmy robić lepiej albo stworzyć następnego? Wystarczy do mnie napisać; każdy pomysł dostaje odpowiedź.

# $count (Number)
late-alert = { $count ->
    [one] { $count } klient czeka już dłużej, niż obiecaliśmy.
    [few] { $count } klientów czeka już dłużej, niż obiecaliśmy.
    [many] { $count } klientów czeka już dłużej, niż obiecaliśmy.
   *[other] { $count } klienta czeka już dłużej, niż obiecaliśmy.
}
# $count (Number)
late-escalated = { $count ->
    [one] { $count } klient czeka dwa razy dłużej, niż obiecaliśmy, i nie ma odpowiedzi.
    [few] { $count } klientów czeka dwa razy dłużej, niż obiecaliśmy, i nie ma odpowiedzi.
    [many] { $count } klientów czeka dwa razy dłużej, niż obiecaliśmy, i nie ma odpowiedzi.
   *[other] { $count } klienta czeka dwa razy dłużej, niż obiecaliśmy, i nie ma odpowiedzi.
}
late-button = Co się spóźnia
late-none = Nic się nie spóźnia, nic nie ma bliskiego terminu i wszystko, co czeka, ktoś przejął.
# $count (Number)
late-over = <b>Po terminie</b>: { $count }
# $count (Number)
late-soon = <b>Termin wkrótce</b>: { $count }
# $count (Number)
late-nobodys = <b>Nikt nie przejął</b>: { $count }
# $number (String)
# $title (Text)
# $by (Moment)
late-line = #{ $number } { $title } ({ BRIEF($by) })
menu-late = Co jest po terminie, czyj termin blisko, czego nikt nie przejął
# $count (Number)
# $named (Listing) the first few of them
morning-late = { $count ->
    [one] { $count } klient czeka dłużej, niż obiecaliśmy: { $named }
    [few] { $count } klientów czeka dłużej, niż obiecaliśmy: { $named }
    [many] { $count } klientów czeka dłużej, niż obiecaliśmy: { $named }
   *[other] { $count } klienta czeka dłużej, niż obiecaliśmy: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-answer = { $count ->
    [one] { $count } odpowiedź obiecaliśmy do jutra rana: { $named }
    [few] { $count } odpowiedzi obiecaliśmy do jutra rana: { $named }
    [many] { $count } odpowiedzi obiecaliśmy do jutra rana: { $named }
   *[other] { $count } odpowiedzi obiecaliśmy do jutra rana: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-ideas = { $count ->
    [one] { $count } pomysł czeka na przeczytanie i publikację: { $named }
    [few] { $count } pomysły czekają na przeczytanie i publikację: { $named }
    [many] { $count } pomysłów czeka na przeczytanie i publikację: { $named }
   *[other] { $count } pomysłu czeka na przeczytanie i publikację: { $named }
}
# $number (String)
# $title (Text)
morning-voice = „{ $title }” (/case_{ $number })
# $name (String)
case-holder = Zajmuje się: { $name }
case-take = Biorę
# $name (String)
case-take-over = Przejmuję od: { $name }
# $name (String)
case-taken-by = Zajmuje się tym { $name }.
# $number (String)
case-yours = Sprawa { $number } jest po Państwa stronie.
