# Miejsca, które przechodzą dalej, koniec testu i podziękowanie: co słyszą zespół i testerzy.

trial-moved-up = W teście zwolniło się miejsce i czeka na Państwa: { $product }.
trial-short = Test { $number }, { $product }: nie ma już zatwierdzonych osób do zaproszenia. Wolne miejsca: { $count }. Prosimy zatwierdzić kolejnych kandydatów.
trial-quota-wrong = Test { $number }, { $product }: miejsca „{ $quota }” są dla grupy, której nie ma, więc nikogo nie zapraszamy i żadne miejsce nie przechodzi dalej. Planu rozpoczętego testu nie można zmienić: prosimy zakończyć ten test i utworzyć nowy, z poprawionym wierszem.
trial-draw-waits = Zakończył się test { $number }, { $product }. Ukończyło: { $count }. Losowanie nagród jest publiczne, więc zacznie się po ogłoszeniu produktu.
trial-draw-nobody = Test { $number }, { $product }: nikt, kto go ukończył, nie może mieć kuponu, więc nic nie losujemy.
trial-draw-beacon = Test { $number }, { $product }: losowanie nagród wymaga publicznego źródła losowości, a żadne nie jest ustawione. Gdy będzie, prosimy rozpocząć losowanie na stronie testu.
trial-draw-begun = Test { $number }, { $product }: rozpoczęło się losowanie nagród. Kupony osób, które ukończyły test: { $count }.
trial-thanked-draw = Dziękujemy za doprowadzenie testu do końca: { $product }. Biorą Państwo udział w losowaniu nagród: { $prizes }.
trial-is-over-answered = Test się zakończył: { $product }. Dziękujemy za Państwa odpowiedzi: nasz zespół je czyta.
trial-withdrawn-answered = Test zakończył się wcześniej ({ $product }): { $reason }
    Państwa odpowiedzi nie przepadły: nasz zespół je czyta. Dziękujemy!
trial-which = Który test?
trial-end = Kończę test teraz
trial-withdraw = Wycofuję produkt
trial-discard = Usuwam szkic
trial-draw = Zaczynam losowanie nagród
act-endtest = Zakończyć test teraz: { $product }? Tego nie można cofnąć.
act-test-thanked = Podziękowanie za ukończenie: { $count }. Treść:
act-test-drawn = Test ukończyli: { $count }. Napiszemy do nich, gdy produkt zostanie ogłoszony; wtedy wśród nich losujemy nagrody.
act-test-nobody = Nikt go jeszcze nie ukończył, więc nikomu nie dziękujemy.
act-test-told = Wiadomość dostaną: { $count }. Treść:
act-endtest-yes = { $count ->
    [0] Kończę test
    [one] Kończę test, wiadomości: { $count }
    [few] Kończę test, wiadomości: { $count }
    [many] Kończę test, wiadomości: { $count }
   *[other] Kończę test, wiadomości: { $count }
}
act-withdrawtest = Wycofać produkt: { $product }? Test się kończy i o nic więcej nie pytamy. Tego nie można cofnąć.
act-withdrawtest-why = Dlaczego produkt jest wycofywany: { $product }? Testerzy przeczytają powód.
act-withdrawtest-long = Powód może mieć najwyżej { $count } znaków.
act-withdrawtest-yes = { $count ->
    [0] Wycofuję
    [one] Wycofuję, wiadomości: { $count }
    [few] Wycofuję, wiadomości: { $count }
    [many] Wycofuję, wiadomości: { $count }
   *[other] Wycofuję, wiadomości: { $count }
}
act-discardtest = Usunąć szkic: { $product }? Nikt o nim nie wie i nikomu nic nie wysyłamy.
act-discardtest-yes = Usuwam
test-discarded = Szkic usunięty: { $product }.
trial-people-title = { $product } · { $standing ->
    [approved] zatwierdzeni, jeszcze bez zaproszenia
   *[refused] niezatwierdzeni
}: { $count }
trial-why-idea = – Pomysł { $number }: { $title }
trial-why-poll = – Głosowanie { $number }: { $question }
trial-refuse-name = ✗ { $name }
trial-refuse-all = Nie zatwierdzam tych: { $count }
trial-is-approved = Zatwierdzono: { $name }. Zaproszenia wysyłane są w ciągu dnia.
trial-is-refused = Nie zatwierdzono: { $name }. Można to jeszcze zmienić na liście poniżej.
newtest-source = from: { $source }: { $why ->
    [no-idea] nie ma takiego pomysłu.
    [withdrawn] ten pomysł został wycofany. Pomysły: /ideas
    [no-poll] nie ma takiego głosowania.
    [open] to głosowanie nie jest zakończone. Testerów szukamy tylko wśród głosujących w zakończonym głosowaniu.
    [no-option] to głosowanie nie ma takiej propozycji.
   *[shows] tę propozycję albo cokolwiek innego wybrało tak mało osób, że byłoby widać, jak kto głosował. Prosimy podać całe głosowanie, bez propozycji.
}
trial-candidates-ways = Z Państwa źródeł: { $found } · losowo: { $chance }. Mniej więcej jedna osoba na dziesięć trafia tu losowo, aby było później widać, czy ranking się sprawdza; więcej, gdy źródła mają za mało osób na wszystkie miejsca.
