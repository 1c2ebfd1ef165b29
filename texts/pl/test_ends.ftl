# The end of a test: what the team has to give and to get back, and what a tester can still do.

trial-ended = Test { $number }, { $product }: { $stage ->
    [over] test się zakończył.
   *[withdrawn] test został wycofany.
} { $count ->
    [0] Nikt go nie ukończył.
    [one] Ukończyła go { $count } osoba.
    [few] Ukończyły go { $count } osoby.
    [many] Ukończyło go { $count } osób.
   *[other] Ukończyło go { $count } osoby.
}
trial-promised = Wszystkim, którzy ukończyli test, obiecano: { $words }
trial-promised-draw = Nagrody są losowane wśród tych osób.
trial-devices-out = Urządzenia, które jeszcze nie wróciły: { $count }. Prosimy o ich odebranie i zaznaczenie na stronie urządzeń, co wróciło.
trial-completed-way = Kto ukończył test: { $count }
trial-completed-title = { $count ->
    [0] { $product }: nikt nie ukończył testu.
    [one] { $product }: test ukończyła { $count } osoba.
    [few] { $product }: test ukończyły { $count } osoby.
    [many] { $product }: test ukończyło { $count } osób.
   *[other] { $product }: test ukończyło { $count } osoby.
}
trial-completed-line = { $place }. { $person }
trial-give-back = Prosimy o zwrot urządzenia naszemu zespołowi. Jeśli nie wiadomo jak, wystarczy zapytać nas tutaj.
act-test-devices = Urządzenia, które jeszcze nie wróciły: { $count }. Osoby, które je mają, przeczytają też:
trial-left-why = Jeśli chcą Państwo podać powód, wystarczy jedno dotknięcie:
home-tests-own = Moje testy przedpremierowe
