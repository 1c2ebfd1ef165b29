# Týden hlasů: jeden obrázek a deset řádků.

# $since (Day)
# $last (Day)
# $span (String) day (one, so far), running (several, so far) or whole
weekly-title = <b>Týden hlasů našich zákazníků</b>: { $span ->
    [day] { $since }, dosud
    [running] { $since } – { $last }, dosud
   *[whole] { $since } – { $last }
}
# $span (String) as above
# $late (Number) of answers and of promised dates
weekly-quiet = { $span ->
    [whole] Klidný týden: nikdo nepsal a žádný nový termín nevypršel.
   *[running] Zatím klid: nikdo nepsal a žádný nový termín nevypršel.
} { $late ->
    [0] Dobrá chvíle se zákazníků na něco zeptat: /newpoll
   *[other] Nejdřív to, co je po termínu.
}
# $count (Number)
# $ideas (Number)
# $complaints (Number)
# $questions (Number)
# $praise (Number)
weekly-new = <b>Nové</b>: { $count } (nápady { $ideas }, stížnosti { $complaints }, dotazy { $questions }, pochvaly { $praise }){ $solved ->
    [0] {""}
    [one] {"; "}{ $solved } dotaz vyřešila zveřejněná odpověď
    [few] {"; "}{ $solved } dotazy vyřešily zveřejněné odpovědi
   *[other] {"; "}{ $solved } dotazů vyřešily zveřejněné odpovědi
}
# $kept (Number)
# $promised (Number)
weekly-kept = { $promised ->
    [0] <b>Odpovědi včas</b>: žádný termín nevypršel
   *[other] <b>Odpovědi včas</b>: { $kept } z { $promised }
}
# $count (Number)
weekly-late = { $count ->
    [0] <b>Teď po termínu</b>: nic
   *[other] <b>Teď po termínu</b>: { $count }
}
# $number (Number)
# $unit (String) hours or minutes
weekly-median = <b>Polovina odpovědí přišla do</b> { $unit ->
    [hours] { $number ->
        [one] { $number } hodiny pracovní doby
        [few] { $number } hodin pracovní doby
       *[other] { $number } hodin pracovní doby
    }
   *[minutes] { $number ->
        [one] { $number } minuty pracovní doby
        [few] { $number } minut pracovní doby
       *[other] { $number } minut pracovní doby
    }
}
weekly-no-answer = <b>Doba do odpovědi</b>: žádná odpověď
# $count (Number)
# $named (Listing)
weekly-launched = { $count ->
    [0] <b>Uskutečněno</b>: tento týden nic
   *[other] <b>Uskutečněno</b>: { $named }
}
# $count (Number)
# $named (Listing)
weekly-planned = { $count ->
    [0] <b>V plánu</b>: nic nového
   *[other] <b>V plánu</b>: { $named }
}
# $count (Number)
# $named (Listing)
weekly-slipped = { $count ->
    [0] <b>Po slíbeném datu</b>: nic
   *[other] <b>Po slíbeném datu</b>: { $named }
}
# $count (Number)
# $named (Listing)
weekly-rising = { $count ->
    [0] <b>Roste</b>: žádná nová podpora
   *[other] <b>Roste</b>: { $named }
}
# $idea (Text)
# $gained (Number)
weekly-rises = { $idea } +{ $gained }
# $segment (String)
# $before (Number)
weekly-silent = <b>Odmlka</b>: { $segment } ({ $before ->
    [one] { $before } ohlas
    [few] { $before } ohlasy
   *[other] { $before } ohlasů
} ve čtyřech týdnech předtím)
weekly-all-speak = <b>Odmlka</b>: nikdo
weekly-before = ‹ O týden dřív
weekly-after = O týden později ›
weekly-so-far = Tento týden dosud ›
menu-weekly = Týden hlasů: obrázek a deset řádků
help-team-weekly = /weekly – týden hlasů: obrázek a deset řádků
week-overline = Hlasy našich zákazníků
# $since (Day)
# $last (Day)
week-title = { $since } – { $last }
# $day (String) mon to sun
week-day = { $day ->
    [mon] po
    [tue] út
    [wed] st
    [thu] čt
    [fri] pá
    [sat] so
   *[sun] ne
}
# $kind (String) idea, complaint, question or praise
# $count (Number)
week-kind = { $kind ->
    [idea] Nápady: { $count }
    [complaint] Stížnosti: { $count }
    [praise] Pochvaly: { $count }
   *[question] Dotazy: { $count }
}
week-kept = odpovědi včas
week-median = pracovní doby do poloviny odpovědí
week-late = teď po termínu
# $number (Number)
# $unit (String) hours or minutes
week-span = { $unit ->
    [hours] { $number } h
   *[minutes] { $number } min
}
# $title (String)
# $number (String)
weekly-idea = „{ $title }“ (/idea_{ $number })
# $number (String)
weekly-unread = nápad č. { $number }, zatím neveřejný
