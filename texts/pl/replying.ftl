# Replying to cards.

reply-nobody = Ta wiadomość nie trafiła do nikogo. Aby komuś odpowiedzieć, prosimy odpowiedzieć na jego kartę albo dotknąć przycisku pod nią.
reply-not-allowed = Mogą to robić tylko te osoby z zespołu, które odpowiadają klientom. Ta wiadomość nie trafiła do nikogo.
reply-file = Tego nie można przekazać i nie trafiło to do nikogo. Można przekazać słowa, obrazy, nagrania, filmy i pliki.
reply-noted = Zapisano przy numerze { $number }, tylko dla zespołu.
reply-other-leaves = Właśnie wychodzi odpowiedź na numer { $number }, którą pisze { $name }: „{ $text }”. Państwa odpowiedzi nie wysłano. Jeśli ma wyjść także ona, prosimy dotknąć przycisku.
answer-has-left = Odpowiedź na zgłoszenie nr { $number } wyszła.
# $number (String)
reply-left = Odpowiedź na numer { $number } wyszła w poprzednim brzmieniu. Aby coś dodać, prosimy jeszcze raz odpowiedzieć na kartę.
answer-given-already = Ta odpowiedź została już udzielona.
# $why (String) withdrawn, unknown or erased
# $number (String)
reply-unread = { $why ->
    [withdrawn] Numer { $number } wycofał jego autor, więc ta wiadomość nie trafiła do nikogo.
    [unknown] Numer { $number } pochodzi od osoby, do której nie możemy napisać, więc ta wiadomość nie trafiła do nikogo. Wiersz zaczynający się od // zostaje dla współpracowników.
   *[erased] Dane autora numeru { $number } usunięto, więc ta wiadomość nie trafiła do nikogo.
}
