# Co jest zaplanowane, obiecane i zrealizowane: widoki jednej listy. Propozycje z głosowań idą tą samą drogą co pomysły.

# $number (String) of the poll and of the option: 7.2
# $title (String)
# $status (String) new, considering, planned, launched or declined
option-stands = { $status ->
    [considering] Propozycja { $number }, „{ $title }”: rozważamy ją.
    [planned] Propozycja { $number }, „{ $title }”: jest zaplanowana.
    [launched] Propozycja { $number }, „{ $title }”: jest zrealizowana.
    [declined] Propozycja { $number }, „{ $title }”: postanowiliśmy jej nie realizować.
   *[new] Propozycja { $number }, „{ $title }”: nic jeszcze nie postanowiono.
}
# $status (String) new, considering, planned, launched or declined
# $minutes (Number)
option-heard = { $status ->
    [launched] { $minutes ->
        [one] Kto na to czeka, dowie się za { $minutes } minutę; do tego czasu można to cofnąć.
        [few] Kto na to czeka, dowie się za { $minutes } minuty; do tego czasu można to cofnąć.
        [many] Kto na to czeka, dowie się za { $minutes } minut; do tego czasu można to cofnąć.
       *[other] Kto na to czeka, dowie się za { $minutes } minuty; do tego czasu można to cofnąć.
    }
    [declined] { $minutes ->
        [one] Kto na to czeka, dowie się za { $minutes } minutę; do tego czasu można to cofnąć.
        [few] Kto na to czeka, dowie się za { $minutes } minuty; do tego czasu można to cofnąć.
        [many] Kto na to czeka, dowie się za { $minutes } minut; do tego czasu można to cofnąć.
       *[other] Kto na to czeka, dowie się za { $minutes } minuty; do tego czasu można to cofnąć.
    }
   *[new] Kto na to czeka, przeczyta o tym w najbliższym codziennym przeglądzie; przez { $minutes } min można to cofnąć.
}
option-taken-back = Cofnięto i nikt o tym nie wie.
# $poll (String)
option-not-yet = Propozycje z głosowania nr { $poll } można planować dopiero po jego zakończeniu.
# $number (String) of the poll and of the option: 7.2
option-head = <b>Propozycja { $number }</b>
# $status (String) considering, planned or launched
status-backwards = { $status ->
    [launched] To krok wstecz: wcześniej było zrealizowane. Kto się o tym dowiedział, dowie się i o tym.
    [planned] To krok wstecz: wcześniej było zaplanowane. Kto się o tym dowiedział, dowie się i o tym.
   *[considering] To krok wstecz: wcześniej było rozważane. Kto się o tym dowiedział, dowie się i o tym.
}

# $on (Day)
date-day = { $on }
# $month (Month)
date-month = { $month }
# $date (Text) a day or a month
promise-past = { $date } – ten termin już minął. Prosimy podać taki, który dopiero nadejdzie.
# $date (Text) a day or a month
promise-before = Wcześniejsza obietnica: { $date }
# $title (String)
promise-slipped = Obiecany termin minął, a „{ $title }” jeszcze nie ma.
promise-slipped-next = Przepraszamy. Gdy tylko wyznaczymy nowy termin, damy znać.
# $date (Text) a day or a month
promise-now = Nowy termin: { $date }
# $fate (String) open, kept, late, slipped, moved, dropped or undone
promise-fate = { $fate ->
    [kept] Dotrzymane.
    [late] Termin minął, zrealizowane później.
    [slipped] Niedotrzymane: termin minął.
    [moved] Zmienione przed terminem.
    [dropped] Wycofane przed terminem.
    [undone] Zrealizowane, ale potem wycofane.
   *[open] Termin dopiero nadejdzie.
}
# $date (Text) a day or a month
plan-already = Zaplanowane, zanim ktokolwiek o to poprosił, od: { $date }
# $number (String)
# $title (String)
step-launched-already = Pomysł nr { $number }, „{ $title }”, jest zrealizowany. Mieliśmy go w planie, zanim został zgłoszony.

# $title (String)
# $kind (String) idea or option
# $number (String) of an option that of its poll and its own: 7.2
ledger-line = { $kind ->
    [option] • { $title } (propozycja { $number })
   *[idea] • { $title } (pomysł nr { $number })
}
# $view (String) plan, promises or launched
ledger-view = { $view ->
    [promises] Obietnice
    [launched] Zrealizowane
   *[plan] Plan
}
# $view (String) plan, promises or launched
ledger-empty = { $view ->
    [promises] Na razie nic nie ma obiecanego terminu. Gdy coś będzie go miało, stanie tutaj razem z tym, co z tego wyszło.
    [launched] Na razie nic nie jest zrealizowane. Życzenia są wśród pomysłów: prosimy poprzeć to, co ma powstać.
   *[plan] Plan jest na razie pusty. Życzenia są wśród pomysłów: prosimy poprzeć to, co ma powstać.
}
ledger-button = Plan i obietnice
promises-title = <b>Co obiecaliśmy i co z tego wyszło</b>
# $count (Number)
launched-title = <b>Zrealizowane do tej pory: { $count }</b>
# $on (Day)
launched-on = Zrealizowane: { $on }
menu-promises = Co obiecano i co z tego wyszło
menu-launched = Co jest zrealizowane
# $question (String)
step-by-vote = Tak zdecydowano w głosowaniu „{ $question }”.

# $number (String)
# $title (String)
# $question (String)
idea-to-vote = Na pomysł nr { $number }, „{ $title }”, można teraz głosować: „{ $question }”
# $number (String)
# $status (String) merged, launched, withdrawn or new
# $into (String) the number of the idea that it is part of
idea-not-votable = { $status ->
    [merged] Pomysł nr { $number } jest teraz częścią pomysłu nr { $into }: prosimy użyć tamtego.
    [launched] Pomysł nr { $number } jest już zrealizowany.
    [withdrawn] Pomysł nr { $number } został wycofany.
   *[new] Pomysłu nr { $number } nie ma jeszcze na tablicy. Prosimy najpierw go tam umieścić.
}
# $poll (String)
# $question (String)
# $state (String) open, closed, decided or void
idea-voted = { $state ->
    [open] Trwa głosowanie nad nim, nr { $poll }: „{ $question }”
    [void] Był poddany pod głosowanie nr { $poll }, które skończyło się bez wyniku: „{ $question }”
   *[closed] Był poddany pod głosowanie nr { $poll }: „{ $question }”
}
# $number (String) of an option that of its poll and its own: 7.2
# $title (String)
option-see = #{ $number } { $title }
status-when = Do kiedy i kto za to odpowiada? Na przykład: 2027-03 odpowiada Mira
status-when-button = Dodaję termin i osobę
# $count (Number)
# $named (Listing) the first few of them
morning-promised = { $count ->
    [one] Dziś mija { $count } obiecany termin: { $named }
    [few] Dziś mijają { $count } obiecane terminy: { $named }
    [many] Dziś mija { $count } obiecanych terminów: { $named }
   *[other] Dziś mija { $count } obiecanego terminu: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-slipped = { $count ->
    [one] Wczoraj minął { $count } obiecany termin, a jeszcze nie zrealizowano: { $named }
    [few] Wczoraj minęły { $count } obiecane terminy, a jeszcze nie zrealizowano: { $named }
    [many] Wczoraj minęło { $count } obiecanych terminów, a jeszcze nie zrealizowano: { $named }
   *[other] Wczoraj minęło { $count } obiecanego terminu, a jeszcze nie zrealizowano: { $named }
}
# $title (String)
# $kind (String) idea or option
# $number (String) of an option that of its poll and its own: 7.2
morning-promise = „{ $title }” ({ $kind ->
    [option] propozycja { $number }
   *[idea] /idea_{ $number }
})
# $poll (String)
# $number (String)
ballot-idea-gone = Głosowanie nr { $poll } nie zostało otwarte: pomysłu nr { $number }, który jest wśród propozycji, nikt już nie czyta, bo został ukryty albo wycofany. Prosimy usunąć jego wiersz poleceniem /edit_{ $poll }, a potem otworzyć głosowanie.
# $poll (String)
# $number (String)
winner-hidden = Pomysł, który wygrał głosowanie nr { $poll }, jest ukryty, więc nie wchodzi do planu: pomysł nr { $number }. Można go przywrócić poleceniem /show_{ $number } i zaplanować poleceniem /status_{ $number } albo zdecydować inaczej: /decide_{ $poll }
