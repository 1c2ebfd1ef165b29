# Co autorzy robią ze swoimi zgłoszeniami i jak się one nazywają.

# $title (String)
voice-called = { $title }
# $file (String) picture, file; empty: none
# $number (String)
voice-unnamed = { $file ->
    [picture] Zdjęcie { $number }
    [file] Plik { $number }
    [voice] Wiadomość głosowa { $number }
    [video] Film { $number }
    [round] Film { $number }
   *[other] Wiadomość { $number }
}
# $limit (Number)
voice-too-many-ideas = { $limit ->
    [one] W ciągu doby przyjmujemy od jednej osoby { $limit } pomysł. Proszę wybrać, czym innym to może być; bez wyboru zespół dostanie to jako pytanie.
    [few] W ciągu doby przyjmujemy od jednej osoby { $limit } pomysły. Proszę wybrać, czym innym to może być; bez wyboru zespół dostanie to jako pytanie.
    [many] W ciągu doby przyjmujemy od jednej osoby { $limit } pomysłów. Proszę wybrać, czym innym to może być; bez wyboru zespół dostanie to jako pytanie.
   *[other] W ciągu doby przyjmujemy od jednej osoby { $limit } pomysłu. Proszę wybrać, czym innym to może być; bez wyboru zespół dostanie to jako pytanie.
}
idea-words-missing = Na czym polega pomysł, w kilku słowach? Doda je następna wiadomość.
# $number (String)
idea-wordless = Pomysł potrzebuje kilku słów: nr { $number } zostaje bez zmian.
voice-change = Zmieniam tekst
# $number (String)
voice-change-what = Jak ma brzmieć pomysł nr { $number }? Następna wiadomość zastąpi cały tekst; tylko zespół zobaczy, jak brzmiał wcześniej.
# $text (String)
idea-reads-now = Teraz brzmi: { $text }
# $public (String) yes or no
# $name (String)
voice-signed = { $public ->
    [yes] Każdy może go przeczytać i poprzeć; jest podpisany: { $name }.
   *[no] Najpierw czyta go zespół. Gdy go opublikuje, każdy będzie mógł go przeczytać i poprzeć; jest podpisany: { $name }.
}
# $number (String)
# $name (String)
idea-published-signed = Państwa pomysł nr { $number } jest już na tablicy: każdy może go przeczytać i poprzeć; jest podpisany: { $name }. Przez pierwsze siedem dni tylko zespół widzi, ile osób go popiera.
# $signed (String) yes or no
sign-button = { $signed ->
    [yes] Zmieniam podpis
   *[no] Podpisuję
}
# $number (String)
sign-how = Pod jakim imieniem ma stać pomysł nr { $number }? Zobaczy je każdy. Proszę dotknąć jednego albo napisać je w następnej wiadomości.
# $name (String)
sign-known = Jako { $name }
sign-nobody = Usuwam podpis
# $longest (Number)
sign-wrong = { $longest ->
    [one] Podpis ma najwyżej { $longest } znak i nie zawiera linków. Jak ma brzmieć?
    [few] Podpis ma najwyżej { $longest } znaki i nie zawiera linków. Jak ma brzmieć?
    [many] Podpis ma najwyżej { $longest } znaków i nie zawiera linków. Jak ma brzmieć?
   *[other] Podpis ma najwyżej { $longest } znaku i nie zawiera linków. Jak ma brzmieć?
}
# $number (String)
# $name (String)
sign-done = Pomysł nr { $number } jest podpisany: { $name }.
# $number (String)
sign-none = Pomysł nr { $number } nie ma podpisu.

forget-ideas = Państwa pomysły, które każdy może czytać, mogą pozostać bez nazwiska dla tych, którzy je popierają, albo zostać usunięte razem z danymi. Udzielone poparcie nadal się liczy, bez Państwa nazwiska.
forget-ideas-voted = Pomysł, który jest już opcją w głosowaniu, pozostaje w nim bez Państwa nazwiska.
forget-yes-ideas-stay = Usuwam dane, pomysły zostają
forget-yes-ideas-too = Usuwam dane i pomysły
