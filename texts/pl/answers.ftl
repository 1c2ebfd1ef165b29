# Opublikowane odpowiedzi, jak znajdują je wszyscy, i zgłoszenia treści.

home-answers = Pytania z odpowiedzią · { $count }
menu-answers = Pytania z odpowiedzią
answers-title = { $count ->
    [one] <b>Pytania z odpowiedzią</b>: { $count }. Proszę go dotknąć, aby przeczytać odpowiedź.
    [few] <b>Pytania z odpowiedzią</b>: { $count }, najnowsze jest pierwsze. Proszę dotknąć jednego, aby przeczytać odpowiedź.
    [many] <b>Pytania z odpowiedzią</b>: { $count }, najnowsze jest pierwsze. Proszę dotknąć jednego, aby przeczytać odpowiedź.
   *[other] <b>Pytania z odpowiedzią</b>: { $count }, najnowsze jest pierwsze. Proszę dotknąć jednego, aby przeczytać odpowiedź.
}
answers-none = Żadna odpowiedź nie jest jeszcze opublikowana. Proszę napisać tu pytanie, a zespół odpowie.
answers-button = Wszystkie pytania z odpowiedzią
answers-search = Szukam w odpowiedziach
answers-search-what = Czego chcą się Państwo dowiedzieć? Wystarczy słowo lub dwa w następnej wiadomości.
answers-found = { $count ->
    [one] { $count } pytanie z odpowiedzią jest bliskie Państwa słowom. Proszę go dotknąć, aby przeczytać odpowiedź.
    [few] { $count } pytania z odpowiedzią są bliskie Państwa słowom, najbliższe jest pierwsze. Proszę dotknąć jednego, aby przeczytać odpowiedź.
    [many] { $count } pytań z odpowiedzią jest bliskich Państwa słowom, najbliższe jest pierwsze. Proszę dotknąć jednego, aby przeczytać odpowiedź.
   *[other] { $count } pytania z odpowiedzią jest bliskie Państwa słowom, najbliższe jest pierwsze. Proszę dotknąć jednego, aby przeczytać odpowiedź.
}
answers-not-found = Żadna opublikowana odpowiedź nie jest bliska tym słowom. Proszę napisać tu pytanie, a zespół odpowie.
answer-gone = Ta odpowiedź nie jest już opublikowana. Proszę napisać tu pytanie, a zespół odpowie.
answer-solved = { $count ->
    [one] Rozwiązała { $count } cudze pytanie.
    [few] Rozwiązała { $count } cudze pytania.
    [many] Rozwiązała { $count } cudzych pytań.
   *[other] Rozwiązała { $count } cudzego pytania.
}
answer-reports = { $count ->
    [one] Zgłosił ją { $count } czytelnik.
    [few] Zgłosiło ją { $count } czytelników.
    [many] Zgłosiło ją { $count } czytelników.
   *[other] Zgłosiło ją { $count } czytelnika.
}
answer-reported = { $count ->
    [one] <b>#{ $number } · Zgłoszona treść</b>: pytanie i odpowiedź, które czytają inni. Przycisk na karcie kończy ich publikację.
    [few] <b>#{ $number } · Treść, którą zgłosiło { $count } czytelników</b>: pytanie i odpowiedź, które czytają inni. Przycisk na karcie kończy ich publikację.
    [many] <b>#{ $number } · Treść, którą zgłosiło { $count } czytelników</b>: pytanie i odpowiedź, które czytają inni. Przycisk na karcie kończy ich publikację.
   *[other] <b>#{ $number } · Treść, którą zgłosiło { $count } czytelnika</b>: pytanie i odpowiedź, które czytają inni. Przycisk na karcie kończy ich publikację.
}
answer-report-leave = Zostawiam opublikowane
answer-report-left = Sprawdzone i zostawione
answer-report-left-toast = Odpowiedź na zgłoszenie nr { $number } pozostaje opublikowana.
