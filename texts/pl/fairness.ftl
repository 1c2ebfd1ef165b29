menu-fairness = Jak wiedzie się wiernym klientom i kto zostaje
help-team-fairness = /fairness – jak wiedzie się wiernym klientom w porównaniu z nowymi i milczącymi oraz kto zostaje
fairness-title = <b>Sprawiedliwość</b>, { $since } – { $last }
fairness-nobody = Nie ma jeszcze klientów, więc nie ma czego porównywać.
fairness-sizes = Powracający: { $returning }. Skarżący się: { $complaining }. Nowi: { $new }. Milczący: { $silent }.
fairness-measure = { $measure ->
    [won] <b>Nagrodę otrzymali</b>
    [invited] <b>Zaproszono do testu</b>, z tych, którzy się na to zgodzili
   *[answered] <b>Odpowiedziano w terminie</b>, z tego, co było do odpowiedzi
}: { $shares }
fairness-share = { $group ->
    [returning] powracający
    [complaining] skarżący się
    [new] nowi
   *[silent] milczący
} { $hits } z { $of }
fairness-took = <b>Mediana czasu odpowiedzi</b>, w czasie pracy: { $times }
fairness-time = { $group ->
    [returning] powracający
    [complaining] skarżący się
    [new] nowi
   *[silent] milczący
} { $number } { $unit ->
    [hours] { $number ->
        [one] godzina
        [few] godziny
        [many] godzin
       *[other] godziny
    }
   *[minutes] { $number ->
        [one] minuta
        [few] minuty
        [many] minut
       *[other] minuty
    }
}
fairness-worse = <b>Wierni mają gorzej</b>: { $measure ->
    [won] nagrodę otrzymuje
    [invited] zaproszenie otrzymuje
   *[answered] odpowiedź w terminie otrzymuje
} { $mine }% { $loyal ->
    [returning] powracających
   *[complaining] skarżących się
}, a { $theirs }% { $than ->
    [new] nowych
   *[silent] milczących
}. Przypadkiem nie da się tego wytłumaczyć.
fairness-slower = <b>Wierni dłużej czekają na odpowiedź</b>, licząc medianą: { $times }. Przypadkiem nie da się tego wytłumaczyć.
fairness-even = O ile można sądzić po liczbach, wierni nigdzie nie mają gorzej niż nowi i milczący.
fairness-unknown = { $measure ->
    [won] Nagrody
    [invited] Zaproszenia
    [prompt] Czas odpowiedzi
   *[answered] Odpowiedzi w terminie
}: jeszcze za mało do porównania; potrzeba co najmniej dziesięciu po każdej stronie.
fairness-fallen = <b>Zamilkli</b>, w porównaniu z własną przeszłością: { $segments }
fairness-fell = { $segment } ({ $now } w ostatnich 30 dniach, wcześniej około { $before } miesięcznie)
fairness-none-fell = <b>Zamilkli</b>, w porównaniu z własną przeszłością: nikt
fairness-groups = Kto jest kim, w ciągu 90 dni. Skarżący się: złożyli skargę; kto zgłosił przeszkodę w teście, ten się tu nie liczy (Hirschman 1970). Nowi: przyszli w tym czasie (Fader, Hardie 2009). Powracający: przyszli wcześniej i znów głosowali, pisali lub poparli pomysł (Oliver 1999). Milczący: przyszli wcześniej i nic z tego nie zrobili (Schmittlein i in. 1987). Kto pasuje do kilku grup, ten liczy się w pierwszej z nich.
fairness-retention = <b>Kto zostaje</b>: ile z osób, które przyszły w danym miesiącu, brało udział w nim i w każdym następnym
cohorts-overline = Nasi klienci
cohorts-title = Kto zostaje
cohorts-month = { $month }
cohorts-people = przyszło
cohorts-sample = { $sampled ->
    [0] Nikt jeszcze nie przyszedł.
   *[other] Przyszło osób: { $of }, tutaj policzono: { $sampled }. Każda kolumna to miesiąc później; w pierwszej jest miesiąc przyjścia. Liczby to procenty.
}
