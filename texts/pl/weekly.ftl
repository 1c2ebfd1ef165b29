# Tydzień głosów na jednym obrazku i w dziesięciu wierszach.

# $since (Day)
# $last (Day)
# $span (String) day (one, so far), running (several, so far) or whole
weekly-title = <b>Tydzień głosów naszych klientów</b>: { $span ->
    [day] { $since }, do tej pory
    [running] { $since } – { $last }, do tej pory
   *[whole] { $since } – { $last }
}
# $span (String) as above
# $late (Number) of answers and of promised dates
weekly-quiet = { $span ->
    [whole] Spokojny tydzień: nikt nie pisał i żaden nowy termin nie minął.
   *[running] Na razie spokojnie: nikt nie pisał i żaden nowy termin nie minął.
} { $late ->
    [0] Dobra chwila, żeby o coś zapytać klientów: /newpoll
   *[other] Najpierw to, co po terminie.
}
# $count (Number)
# $ideas (Number)
# $complaints (Number)
# $questions (Number)
# $praise (Number)
weekly-new = <b>Nowe</b>: { $count } (pomysły { $ideas }, skargi { $complaints }, pytania { $questions }, pochwały { $praise }){ $solved ->
    [0] {""}
    [one] {"; "}{ $solved } pytanie rozwiązała opublikowana odpowiedź
    [few] {"; "}{ $solved } pytania rozwiązały opublikowane odpowiedzi
    [many] {"; "}{ $solved } pytań rozwiązały opublikowane odpowiedzi
   *[other] {"; "}{ $solved } pytania rozwiązały opublikowane odpowiedzi
}
# $kept (Number)
# $promised (Number)
weekly-kept = { $promised ->
    [0] <b>Odpowiedzi na czas</b>: żaden termin nie minął
   *[other] <b>Odpowiedzi na czas</b>: { $kept } z { $promised }
}
# $count (Number)
weekly-late = { $count ->
    [0] <b>Teraz po terminie</b>: nic
   *[other] <b>Teraz po terminie</b>: { $count }
}
# $number (Number)
# $unit (String) hours or minutes
weekly-median = <b>Połowa odpowiedzi przyszła w ciągu</b> { $unit ->
    [hours] { $number ->
        [one] { $number } godziny czasu pracy
        [few] { $number } godzin czasu pracy
        [many] { $number } godzin czasu pracy
       *[other] { $number } godziny czasu pracy
    }
   *[minutes] { $number ->
        [one] { $number } minuty czasu pracy
        [few] { $number } minut czasu pracy
        [many] { $number } minut czasu pracy
       *[other] { $number } minuty czasu pracy
    }
}
weekly-no-answer = <b>Czas do odpowiedzi</b>: nie było odpowiedzi
# $count (Number)
# $named (Listing)
weekly-launched = { $count ->
    [0] <b>Zrealizowane</b>: w tym tygodniu nic
   *[other] <b>Zrealizowane</b>: { $named }
}
# $count (Number)
# $named (Listing)
weekly-planned = { $count ->
    [0] <b>Zaplanowane</b>: nic nowego
   *[other] <b>Zaplanowane</b>: { $named }
}
# $count (Number)
# $named (Listing)
weekly-slipped = { $count ->
    [0] <b>Po obiecanej dacie</b>: nic
   *[other] <b>Po obiecanej dacie</b>: { $named }
}
# $count (Number)
# $named (Listing)
weekly-rising = { $count ->
    [0] <b>Zyskują</b>: bez nowego poparcia
   *[other] <b>Zyskują</b>: { $named }
}
# $idea (Text)
# $gained (Number)
weekly-rises = { $idea } +{ $gained }
# $segment (String)
# $before (Number)
weekly-silent = <b>Zamilkli</b>: { $segment } ({ $before ->
    [one] { $before } znak życia
    [few] { $before } znaki życia
    [many] { $before } znaków życia
   *[other] { $before } znaku życia
} w czterech poprzednich tygodniach)
weekly-all-speak = <b>Zamilkli</b>: nikt
weekly-before = ‹ Tydzień wcześniej
weekly-after = Tydzień później ›
weekly-so-far = Ten tydzień do tej pory ›
menu-weekly = Tydzień głosów: obrazek i dziesięć wierszy
help-team-weekly = /weekly – tydzień głosów: obrazek i dziesięć wierszy
week-overline = Głosy naszych klientów
# $since (Day)
# $last (Day)
week-title = { $since } – { $last }
# $day (String) mon to sun
week-day = { $day ->
    [mon] pon.
    [tue] wt.
    [wed] śr.
    [thu] czw.
    [fri] pt.
    [sat] sob.
   *[sun] niedz.
}
# $kind (String) idea, complaint, question or praise
# $count (Number)
week-kind = { $kind ->
    [idea] Pomysły: { $count }
    [complaint] Skargi: { $count }
    [praise] Pochwały: { $count }
   *[question] Pytania: { $count }
}
week-kept = odpowiedzi na czas
week-median = czasu pracy do połowy odpowiedzi
week-late = teraz po terminie
# $number (Number)
# $unit (String) hours or minutes
week-span = { $unit ->
    [hours] { $number } h
   *[minutes] { $number } min
}
# $title (String)
# $number (String)
weekly-idea = „{ $title }” (/idea_{ $number })
# $number (String)
weekly-unread = pomysł nr { $number }, jeszcze niejawny
