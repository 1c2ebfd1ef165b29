# Co mówią klienci i co z tego wynika.

# $pieces (Number)
# $minutes (Number)
voice-what = { $pieces ->
    [one] Co to jest?
    [few] { $pieces } wiadomości, potraktowane jako jedna. Co to jest?
    [many] { $pieces } wiadomości, potraktowanych jako jedna. Co to jest?
   *[other] { $pieces } wiadomości, potraktowane jako jedna. Co to jest?
} { $minutes ->
    [one] Jeśli w ciągu { $minutes } minuty nic nie zostanie wybrane, zespół dostanie to jako pytanie.
    [few] Jeśli w ciągu { $minutes } minut nic nie zostanie wybrane, zespół dostanie to jako pytanie.
    [many] Jeśli w ciągu { $minutes } minut nic nie zostanie wybrane, zespół dostanie to jako pytanie.
   *[other] Jeśli w ciągu { $minutes } minuty nic nie zostanie wybrane, zespół dostanie to jako pytanie.
}
# $kind (String) idea, complaint, question or praise
voice-kind = { $kind ->
    [idea] Pomysł
    [complaint] Skarga
    [praise] Pochwała
   *[question] Pytanie
}
voice-nothing = Nic, nie wysyłam
voice-left = Dobrze, zespół niczego z tego nie dostanie.
# $kind (String) idea, complaint, question or praise
# $number (String)
voice-filed = { $kind ->
    [idea] Państwa pomysł zapisano pod numerem { $number }.
    [complaint] Państwa skargę zapisano pod numerem { $number }.
    [praise] Państwa pochwałę zapisano pod numerem { $number }. Dziękujemy.
   *[question] Państwa pytanie zapisano pod numerem { $number }.
}
# $number (String)
voice-filed-toast = Zapisano pod numerem { $number }.
voice-asked-below = To pytanie stoi teraz niżej.
voice-by-itself = Nic nie zostało wybrane, więc zespół dostał to w tej postaci.
voice-team-reads = Czyta to tylko zespół.
voice-all-read = Każdy może go przeczytać i poprzeć, ale nie zobaczy Państwa nazwiska.
voice-reviewed = Najpierw czyta go zespół. Gdy go dopuści, każdy będzie mógł go przeczytać i poprzeć, ale nie zobaczy Państwa nazwiska.
# $by (Moment)
voice-reply-by = Odpowiemy do { GENITIVE($by) }.
voice-add = Chcę coś dodać
# $number (String)
voice-add-what = Co dodać do zgłoszenia nr { $number }? Mogą to być słowa, obraz, nagranie, film albo plik.
voice-awaits = Tutaj przyjmuję słowa, obrazy, nagrania, filmy i pliki.
# $number (String)
voice-added = Dodano do zgłoszenia nr { $number }. Zespół to widzi.
# $number (String)
voice-changed = Zgłoszenie nr { $number } ma już zmienioną treść. Zespół widzi także poprzednią.
voice-withdraw = Wycofuję
# $number (String)
voice-withdraw-sure = Czy wycofać zgłoszenie nr { $number }? Nikt go już nie przeczyta i nikt na nie nie odpowie.
voice-withdraw-yes = Wycofuję
voice-withdraw-no = Zostawiam
# $number (String)
voice-withdrawn = Zgłoszenie nr { $number } jest wycofane.
# $limit (Number)
# $again (Moment) when there is room again
voice-too-many = { $limit ->
    [one] W ciągu doby przyjmujemy od jednej osoby { $limit } zgłoszenie tego rodzaju, aby na każde odpowiedzieć. Prosimy napisać znowu od { GENITIVE($again) }; tego, co przyjdzie wcześniej, nie możemy zachować.
    [few] W ciągu doby przyjmujemy od jednej osoby { $limit } zgłoszenia tego rodzaju, aby na każde odpowiedzieć. Prosimy napisać znowu od { GENITIVE($again) }; tego, co przyjdzie wcześniej, nie możemy zachować.
    [many] W ciągu doby przyjmujemy od jednej osoby { $limit } zgłoszeń tego rodzaju, aby na każde odpowiedzieć. Prosimy napisać znowu od { GENITIVE($again) }; tego, co przyjdzie wcześniej, nie możemy zachować.
   *[other] W ciągu doby przyjmujemy od jednej osoby { $limit } zgłoszenia tego rodzaju, aby na każde odpowiedzieć. Prosimy napisać znowu od { GENITIVE($again) }; tego, co przyjdzie wcześniej, nie możemy zachować.
}
# $number (String)
voice-no-idea = Zgłoszenie nr { $number } to { $kind ->
    [question] pytanie
    [complaint] skarga
    [praise] pochwała
    [option] odpowiedź w głosowaniu
   *[idea] pomysł
}, a nie pomysł: popiera się i planuje tylko pomysły.
voice-not-yours = Napisał to ktoś inny.
# $number (String)
no-such-voice = Pod numerem { $number } niczego tu nie ma. Pomysły: /ideas

# $count (Number)
idea-alike = { $count ->
    [one] Ktoś napisał już coś, co może być podobne. Czy o to chodzi?
    [few] Inni napisali już coś, co może być podobne. Czy chodzi o któryś z tych pomysłów?
    [many] Inni napisali już coś, co może być podobne. Czy chodzi o któryś z tych pomysłów?
   *[other] Inni napisali już coś, co może być podobne. Czy chodzi o któryś z tych pomysłów?
}
# $number (String)
# $title (String)
idea-alike-line = #{ $number } { $title }
# $idea (String)
idea-support-this = Popieram { $idea }
idea-mine-new = Mój pomysł jest nowy
# $number (String)
# $title (String)
idea-supported-instead = Popierają teraz Państwo pomysł nr { $number }: „{ $title }”. Damy znać, co z niego wyniknie.
# $number (String)
idea-published = Państwa pomysł nr { $number } jest już na tablicy: każdy może go przeczytać i poprzeć, ale nie zobaczy Państwa nazwiska. Przez pierwsze siedem dni tylko zespół widzi, ile osób go popiera.
idea-see = Przechodzę do pomysłu
# $number (String)
idea-head = <b>Pomysł nr { $number }</b>
# $text (String)
idea-words = { $text }
# $status (String) new, considering, planned, launched, declined, merged or withdrawn
idea-status = { $status ->
    [considering] Rozważamy go.
    [planned] Jest zaplanowany.
    [launched] Jest zrealizowany.
    [declined] Postanowiliśmy go nie realizować.
    [merged] Jest teraz częścią innego pomysłu.
    [withdrawn] Został wycofany.
   *[new] Jest nowy.
}
# $count (Number)
idea-supporters = { $count ->
    [one] Popiera go { $count } osoba.
    [few] Popierają go { $count } osoby.
    [many] Popiera go { $count } osób.
   *[other] Popiera go { $count } osoby.
}
idea-support-hidden = Ile osób go popiera, pokażemy po tygodniu, aby nikt nie szedł za tłumem.
idea-own = To Państwa własny pomysł.
idea-you-support = Popierają go Państwo; damy znać, co z niego wyniknie.
idea-support = Popieram
idea-unsupport = Już nie popieram
idea-supported = Popierają teraz Państwo ten pomysł.
idea-supported-already = Popierają już Państwo ten pomysł.
idea-unsupported = Nie popierają już Państwo tego pomysłu.
idea-own-support = To Państwa własny pomysł, a to znaczy więcej niż poparcie.
# $number (String)
# $into (String)
idea-merged-into = Pomysł nr { $number } jest teraz częścią pomysłu nr { $into }. Prosimy poprzeć tamten: /idea_{ $into }
# $number (String)
# $status (String) new, considering, launched, declined or withdrawn
idea-not-open = { $status ->
    [launched] Pomysł nr { $number } jest już zrealizowany.
    [declined] Postanowiliśmy nie realizować pomysłu nr { $number }, więc nie można go już poprzeć.
    [withdrawn] Pomysł nr { $number } został wycofany przez autora.
   *[new] Pomysłu nr { $number } nie można jeszcze poprzeć: najpierw czyta go zespół.
}
# $number (String)
idea-supported-stands = Inni popierają pomysł nr { $number } w tej postaci, więc już się go nie zmienia. Przyciskiem pod nim można coś dodać.
# $order (String) top, new, rising, launched or mine
ideas-title = { $order ->
    [new] <b>Nowe pomysły</b>, dla każdego w innej kolejności: nikt nie idzie za tłumem
    [rising] <b>Zyskujące pomysły</b>: najwięcej poparcia w ciągu 14 dni
    [launched] <b>Zrealizowane</b>
    [mine] <b>Państwa pomysły</b>
   *[top] <b>Pomysły z największym poparciem</b>
}
# $order (String) top, new, rising, launched or mine
ideas-order = { $order ->
    [new] Nowe
    [rising] Zyskujące
    [launched] Zrealizowane
    [mine] Moje
   *[top] Czołówka
}
# $count (Number)
ideas-count = { $count ->
    [one] { $count } pomysł. Aby go przeczytać i poprzeć, wystarczy go dotknąć.
    [few] { $count } pomysły. Aby któryś przeczytać i poprzeć, wystarczy go dotknąć.
    [many] { $count } pomysłów. Aby któryś przeczytać i poprzeć, wystarczy go dotknąć.
   *[other] { $count } pomysłu. Aby któryś przeczytać i poprzeć, wystarczy go dotknąć.
}
# $count (Number)
ideas-count-read = { $count ->
    [one] { $count } pomysł. Aby przeczytać, co z niego wynikło, wystarczy go dotknąć.
    [few] { $count } pomysły. Aby przeczytać, co z któregoś wynikło, wystarczy go dotknąć.
    [many] { $count } pomysłów. Aby przeczytać, co z któregoś wynikło, wystarczy go dotknąć.
   *[other] { $count } pomysłu. Aby przeczytać, co z któregoś wynikło, wystarczy go dotknąć.
}
# $order (String) top, new, rising, launched or mine
ideas-none = { $order ->
    [mine] Nie ma tu jeszcze Państwa pomysłów. Wystarczy do mnie napisać.
    [launched] Żaden pomysł nie został jeszcze zrealizowany.
   *[top] Nie ma tu jeszcze pomysłów. Swój wystarczy do mnie napisać.
}
ideas-button = Wszystkie pomysły

# $number (String)
# $title (Text)
answer-title = <b>Odpowiedź na zgłoszenie nr { $number }</b>: „{ $title }”
# $text (String)
answer-text = { $text }
answer-back = Odpisuję

# $number (String)
# $title (String)
step-new = Pomysł nr { $number }, „{ $title }”, jest znów otwarty.
# $number (String)
# $title (String)
step-considering = Rozważamy pomysł nr { $number }: „{ $title }”.
# $number (String)
# $title (String)
step-planned = Pomysł nr { $number }, „{ $title }”, jest zaplanowany.
# $number (String)
# $title (String)
step-launched = Pomysł nr { $number }, „{ $title }”, jest zrealizowany. Dziękujemy za Państwa udział.
# $number (String)
# $title (String)
step-declined = Postanowiliśmy nie realizować pomysłu nr { $number }: „{ $title }”.
# $reason (String)
step-reason = Uzasadnienie: { $reason }
# $owner (String)
step-owner = Osoba odpowiedzialna: { $owner }
# $date (Text) a day or a month
step-date = Termin: { $date }

# $number (String)
# $kind (String) idea, complaint, question or praise
case-title = { $kind ->
    [idea] <b>#{ $number } · Pomysł</b>
    [complaint] <b>#{ $number } · Skarga</b>
    [praise] <b>#{ $number } · Pochwała</b>
   *[question] <b>#{ $number } · Pytanie</b>
}
# $number (String)
case-author = od /person_{ $number }
case-nobody = od kogoś, kogo nie znamy
# $part (String) words, talk, answer or note
# $text (String)
case-line = { $part ->
    [answer] <b>Odpowiedź:</b> { $text }
    [note] <b>Notatka:</b> { $text }
    [talk] <b>Odpisano:</b> { $text }
   *[words] { $text }
}
# $text (String)
case-before = <i>Przed zmianą:</i> { $text }
# $status (String) new, considering, planned, launched, declined, merged or withdrawn
case-status = { $status ->
    [considering] Rozważane
    [planned] Zaplanowane
    [launched] Zrealizowane
    [declined] Odrzucone
    [merged] Połączone z innym
    [withdrawn] Wycofane przez autora
    [solved] Rozwiązane
    [unresolved] Zakończone bez rozwiązania
    [reopened] Znów otwarte
   *[new] Nowe
}
# $published (String) yes or no
# $supporters (Number)
case-board = { $published ->
    [yes] { $supporters ->
        [one] Na tablicy, popiera { $supporters } osoba
        [few] Na tablicy, popierają { $supporters } osoby
        [many] Na tablicy, popiera { $supporters } osób
       *[other] Na tablicy, popiera { $supporters } osoby
    }
   *[no] Jeszcze nie na tablicy
}
# $by (Moment)
case-reply-by = Czas na odpowiedź: do { GENITIVE($by) }
# $at (Moment)
case-answered = Odpowiedź wysłana { ON($at) }
case-answer = Odpowiadam
# $number (String)
case-answer-what = Co odpowiedzieć na zgłoszenie nr { $number }? Odpowiedzią będzie Państwa następna wiadomość.
# $number (String)
# $seconds (Number)
case-answer-leaves = { $seconds ->
    [one] Odpowiedź na zgłoszenie nr { $number } wyruszy za { $seconds } sekundę.
    [few] Odpowiedź na zgłoszenie nr { $number } wyruszy za { $seconds } sekundy.
    [many] Odpowiedź na zgłoszenie nr { $number } wyruszy za { $seconds } sekund.
   *[other] Odpowiedź na zgłoszenie nr { $number } wyruszy za { $seconds } sekundy.
}
case-take-back = Cofam
# $number (String)
case-taken-back = Odpowiedź na zgłoszenie nr { $number } cofnięto; nikt jej nie przeczytał.
case-publish = Dopuszczam na tablicę
# $number (String)
case-published = Pomysł nr { $number } jest na tablicy.
case-change-status = Zmieniam status
# $number (String)
case-back = <b>#{ $number }</b>: nowa wiadomość od autora
# $count (Number)
inbox-title = { $count ->
    [one] <b>Skrzynka</b>: { $count } zgłoszenie czeka na odpowiedź
    [few] <b>Skrzynka</b>: { $count } zgłoszenia czekają na odpowiedź
    [many] <b>Skrzynka</b>: { $count } zgłoszeń czeka na odpowiedź
   *[other] <b>Skrzynka</b>: { $count } zgłoszenia czeka na odpowiedź
}
inbox-none = Skrzynka jest pusta: wszyscy mają już odpowiedź.

merge-circle = To już jest jeden pomysł.
back-too-late = Jest za późno, aby to cofnąć: wiadomości już wysłano.

# $number (String)
# $title (Text)
audit-voice = zgłoszenie nr { $number } „{ $title }”
# $number (String)
audit-to-voice = Zgłoszenie nr { $number }
menu-ideas = Pomysły: czytanie, popieranie, dalsze losy
menu-inbox = Co czeka na odpowiedź
menu-status = Co dalej z pomysłem
help-team-voices =
    /inbox – co czeka na odpowiedź
    /case – jedno zgłoszenie z całą rozmową
    /timeline – wszystko, co zaszło z jednym klientem
help-team-ideas = /status – co dalej z pomysłem
# $number (String)
case-erased = #{ $number }: dane autora usunięto, a z nimi to, co było napisane.
page-back = ‹ Wstecz
page-on = Dalej ›
