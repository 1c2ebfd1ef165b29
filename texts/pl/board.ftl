# Tablica pomysłów: szukanie, zgłaszanie i ukrywanie, obserwowanie, udostępnianie.

ideas-search = Szukam
search-what = Czego Państwo szukają? Wystarczy słowo lub dwa w następnej wiadomości.
# $count (Number)
search-found = { $count ->
    [one] { $count } pomysł jest podobny do Państwa słów. Proszę go dotknąć, aby przeczytać i poprzeć.
    [few] { $count } pomysły są podobne do Państwa słów, najbliższy jest pierwszy. Proszę dotknąć jednego, aby przeczytać i poprzeć.
    [many] { $count } pomysłów jest podobnych do Państwa słów, najbliższy jest pierwszy. Proszę dotknąć jednego, aby przeczytać i poprzeć.
   *[other] { $count } pomysłu jest podobne do Państwa słów, najbliższy jest pierwszy. Proszę dotknąć jednego, aby przeczytać i poprzeć.
}
search-none = Takiego pomysłu jeszcze nie ma. Jedno dotknięcie zgłasza Państwa pomysł słowami, których Państwo szukali.
search-say = Zgłaszam to jako pomysł
search-say-gone = Nie mam już tych słów. Proszę po prostu napisać tu swój pomysł.
report-button = Zgłaszam treść
# $number (String)
# $title (String)
report-sure = Zgłosić pomysł nr { $number }, „{ $title }”? Zespół sprawdzi, czy może tu stać. Autor nie dowie się, kto go zgłosił.
report-yes = Zgłaszam go
report-no = Zostawiam go
report-done = Dziękujemy. Zespół to sprawdzi; autor nie dowie się, kto zgłosił.
report-done-already = Zespół ma już Państwa zgłoszenie.
# $number (String)
# $count (Number)
report-title = { $count ->
    [one] <b>#{ $number } · Zgłoszona treść</b>, { $count } osoba
    [few] <b>#{ $number } · Zgłoszona treść</b>, { $count } osoby
    [many] <b>#{ $number } · Zgłoszona treść</b>, { $count } osób
   *[other] <b>#{ $number } · Zgłoszona treść</b>, { $count } osoby
}
report-leave = Zostawiam na tablicy
report-left = Sprawdzone i zostawione na tablicy
# $number (String)
report-left-toast = Pomysł nr { $number } zostaje na tablicy.
hide-button = Ukrywam
hide-title = <b>Zgłoszone pomysły</b>
hide-which = Proszę dotknąć tego, który ma być ukryty; potem zapytamy o powód.
hide-none = Żadne zgłoszenie nie czeka. Każdy inny pomysł ukrywa się przyciskiem na jego karcie.
# $number (String)
# $title (String)
hide-why = Dlaczego ukryć pomysł nr { $number }, „{ $title }”? Następną wiadomość autor przeczyta jako powód.
# $number (String)
# $title (String)
hide-ask = Ukryć pomysł nr { $number }, „{ $title }”? Będzie go czytać tylko autor i zespół; autor dowie się dlaczego i może się sprzeciwić.
hide-yes = Ukrywam go
# $number (String)
hide-done = Pomysł nr { $number } jest ukryty. Autor przeczyta dlaczego i może się sprzeciwić.
show-button = Pokazuję znowu
show-title = <b>Ukryte pomysły</b>
show-which = Proszę dotknąć tego, który ma znów stać na tablicy.
show-none = Żaden pomysł nie jest ukryty.
# $number (String)
# $title (String)
show-ask = Czy pomysł nr { $number }, „{ $title }”, ma znów stać na tablicy? Autor się o tym dowie.
# $number (String)
show-done = Pomysł nr { $number } znów stoi na tablicy. Autor się o tym dowie.
case-hidden = Ukryte na tablicy
case-objected = Autor się sprzeciwia
idea-hidden = Zespół ukrył ten pomysł.
# $number (String)
idea-is-hidden = Zespół ukrył pomysł nr { $number }, więc nie można go poprzeć. Wszystkie inne pomysły są na tablicy.
# $number (String)
idea-not-hidden = Pomysł nr { $number } nie jest ukryty.
# $number (String)
# $title (String)
idea-hidden-author = Zespół ukrył Państwa pomysł nr { $number }, „{ $title }”: nikt inny go już nie czyta.
idea-hidden-what-now = Jeśli uważają Państwo, że to niesłuszne, wystarczy jedno dotknięcie: zespół sprawdzi to jeszcze raz.
object-button = Sprzeciwiam się
# $number (String)
objected = Państwa sprzeciw jest u zespołu: jeszcze raz sprawdzi pomysł nr { $number } i damy znać, co z tego wyniknie. Uzasadnienie można napisać w następnej wiadomości.
objected-already = Zespół ma już Państwa sprzeciw.
# $number (String)
# $title (String)
objection-title = <b>Pomysł nr { $number }</b>, „{ $title }”, jest ukryty, a autor się sprzeciwia.
objection-waits = Państwa sprzeciw jest u zespołu.
objection-no = Zostaje ukryty
# $number (String)
objection-no-done = Pomysł nr { $number } zostaje ukryty; autor się o tym dowie.
# $number (String)
# $title (String)
idea-stays-hidden = Jeszcze raz sprawdziliśmy Państwa pomysł nr { $number }, „{ $title }”: zostaje ukryty.
# $number (String)
# $title (String)
idea-shown-author = Państwa pomysł nr { $number }, „{ $title }”, znów jest na tablicy: każdy może go przeczytać i poprzeć.
idea-follow = Obserwuję
idea-unfollow = Już nie obserwuję
idea-mute = Nie chcę wiadomości o nim
idea-unmute = Znów chcę wiadomości o nim
idea-followed = Damy znać, co z niego wyniknie.
idea-unfollowed = Nie będziemy już o nim pisać.
idea-muted = Nie będziemy już o nim pisać. Państwa poparcie zostaje.
idea-you-follow = Obserwują go Państwo; damy znać, co z niego wyniknie.
# $supports (String) yes or no
idea-you-muted = { $supports ->
    [yes] Popierają go Państwo, a wiadomości o nim nie wysyłamy, zgodnie z życzeniem.
   *[no] Wiadomości o nim nie wysyłamy, zgodnie z życzeniem.
}
idea-share = Udostępniam
# $title (String)
idea-share-this = „{ $title }”: kto otworzy ten link, może go przeczytać i poprzeć.
idea-own-ways = Co mogę z nim zrobić
# $name (String)
idea-signed = Autor: { $name }
# $count (Number)
home-reported = Zgłoszone treści · { $count }
# $number (String)
suggest-taken = Zapisano pod numerem { $number }. Co z tego wyniknie, piszemy prywatnie.
suggest-how = Proszę napisać propozycję w tym samym wierszu: /suggest audiobooki do pociągu
menu-suggest = Napisać, co zrobić lub poprawić
help-team-moderating = 
    /hide – ukryć pomysł, z powodem
    /show – pokazać go znowu
