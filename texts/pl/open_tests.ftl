# Tests that anybody may know of, and one's own: listed, asked for, and left.

home-tests = Testy przedpremierowe · { $count }
tests-title = <b>Testy przedpremierowe</b>: można wypróbować to, czego jeszcze nie ma w sprzedaży, i powiedzieć nam, co Państwo o tym sądzą.
tests-none = Teraz nie szukamy testerów. Gdy coś się pojawi, będzie tutaj.
tests-own = Państwa testy:
tests-offered = { $count ->
    [one] { $count } test szuka uczestników. Dotknięcie pokaże, czego wymaga i co daje.
    [few] { $count } testy szukają uczestników. Dotknięcie pokaże, czego wymaga i co daje każdy z nich.
    [many] { $count } testów szuka uczestników. Dotknięcie pokaże, czego wymaga i co daje każdy z nich.
   *[other] { $count } testu szuka uczestników. Dotknięcie pokaże, czego wymaga i co daje każdy z nich.
}
trial-apply = Chcę wziąć udział
trial-apply-agree = Zgadzam się i zgłaszam (mam co najmniej { $years } lat)
trial-apply-back = Wstecz
trial-unapply = Jednak nie chcę brać udziału
trial-not-for-team = Należą Państwo do zespołu: miejsca są dla klientów.
trial-passes-on = Państwa miejsce w teście przechodzi na kogoś innego: { $product }.
trial-apply-ask = Do udziału w teście potrzebna jest Państwa zgoda: { $product }. Ktoś z naszego zespołu może wtedy zaprosić Państwa do tego testu, a czasem do innego, także losowo. Za każdym razem można odmówić. Trzeba mieć co najmniej { $years } lat.
invitation-ends = Wraz z nią wygasa Państwa zaproszenie do testu: { $product }.
invitation-ended = Wraz ze zgodą wygasło Państwa zaproszenie do testu: { $product }.
