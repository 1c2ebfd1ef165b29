# The days of a test: what to try, what is asked, and what is answered.

checkin-title = <b>{ $product }, dzień { $day }</b>
checkin-task = Prosimy wypróbować: { $words }
checkin-stuck = Najpierw: czy coś uniemożliwia Państwu korzystanie?
checkin-fine = Nie, wszystko działa
checkin-is-stuck = Mam przeszkodę
checkin-what-is-wrong = Co przeszkadza? Prosimy opisać to w jednej wiadomości; nasz zespół dostanie ją od razu.
checkin-stuck-filed = Nasz zespół już to ma, pod numerem { $number }, i tutaj odpowie.
checkin-place = Pytanie { $number } z { $count }
checkin-question = <b>{ $words }</b>
checkin-how-rating = 1 to najmniej, 5 to najwięcej.
checkin-how-choice = Prosimy dotknąć jednej odpowiedzi.
checkin-how-text = Prosimy napisać to w jednej wiadomości.
checkin-how-photo = Prosimy przysłać jedno zdjęcie; można coś do niego dopisać.
checkin-skip = Pomijam
checkin-skipped = Pominięte.
checkin-said = Państwa odpowiedź: { $words }
checkin-answered = Na to jest już odpowiedź.
checkin-early = Na te pytania przyjdzie jeszcze czas: napiszemy { ON($at) }.
checkin-done = Tym razem to wszystko. Dziękujemy!
checkin-finished = To było ostatnie pytanie. Mamy wszystkie Państwa odpowiedzi: { $product }. Dziękujemy!
checkin-hears = Gdy test skończy się dla wszystkich, najpóźniej po { $until }, odezwiemy się jeszcze raz. Do tego czasu nie trzeba nic robić.
checkin-drawn-later = Nagrody losujemy, gdy test się skończy, a produkt zostanie ogłoszony: wtedy się odezwiemy. Do tego czasu nie trzeba nic robić.
checkin-again = { $product }: pytania z dnia { $day } wciąż czekają. Zajmą kilka minut; jeśli coś przeszkadza, prosimy o tym napisać.
checkin-now = Odpowiadam teraz
checkin-back = Wstecz
checkin-change = Zmieniam odpowiedź
checkin-changed = Odpowiedź jest zmieniona.
checkin-album = Z wysłanych razem odpowiedzią jest pierwsze zdjęcie.
checkin-awaited = Prosimy odpowiedzieć słowami; gdzie potrzebne jest zdjęcie, prosimy o jedno.
checkin-tap = Prosimy dotknąć jednego z przycisków pod pytaniem.
checkin-aside = Odpowiedź przyszła z przycisku, więc te słowa nie trafiły do nikogo. Jeśli ma je przeczytać nasz zespół, prosimy wysłać je jeszcze raz.
checkin-not-kept = Wiadomość nie została zachowana jako odpowiedź.
checkin-too-long = To za długie: prosimy o najwyżej { $most } znaków.
checkin-case = Test { $number }, { $product }, { $day ->
    [0] dzień 0, dzień zgody
   *[other] dzień { $day }
}
checkin-case-before = Test { $number }, { $product }, przed początkiem testu
checkin-until = Odpowiedzieć można do { $until }.
