# Words by which customers name, without a slash, what stands behind a button; between them a stroke.
# Nobody reads them: a message that says nothing else is offered that button.

door-named = { $door ->
    [me] mój profil|profil|mój wynik|gdzie jestem|czy jestem wiodącym użytkownikiem|wiodący użytkownicy|moje miejsce
    [tests] testy|test|moje testy|mój test|testy przedpremierowe|chciałbym testować|chciałabym testować|chciałbym coś testować|chciałabym coś testować|chciałbym coś przetestować|chciałabym coś przetestować|chcę testować|chcę coś przetestować|chcę coś testować|chcę zostać testerem|chcę zostać testerką|jak zostać testerem|jakie są testy|chcę wziąć udział w teście|chcę brać udział w testach
    [mydata] moje dane|co o mnie wiecie|co państwo o mnie wiedzą|co wiecie o mnie|co o mnie przechowujecie|jakie dane o mnie macie|jakie macie o mnie dane|proszę o moje dane|pobierz moje dane|chcę swoje dane
    [privacy] prywatność|ochrona danych|moje zgody|moja zgoda|rodo|polityka prywatności
    [forget] usuń moje dane|usuńcie moje dane|proszę usunąć moje dane|usuń moje konto|proszę usunąć moje konto|usuń mnie|usuńcie mnie|zapomnij o mnie|zapomnijcie o mnie|skasuj moje dane|skasuj moje konto|skasujcie moje dane|usuń wszystko|chcę usunąć konto|chcę usunąć moje dane
    [votes] głosowania|głosowanie|trwające głosowania|chcę głosować|chcę zagłosować|na co mogę głosować|w czym mogę głosować
    [own-votes] moje głosy|mój głos|moje potwierdzenia|jak głosowałem|jak głosowałam
    [own-prizes] moje nagrody|moja nagroda|nagrody|co wygrałem|co wygrałam
   *[invite] zaproś znajomych|zaproś znajomego|zapraszam znajomych|chcę zaprosić znajomego|chcę zaprosić znajomych|mój link|link z zaproszeniem
}
