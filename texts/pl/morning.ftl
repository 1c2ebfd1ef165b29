# Poranna wiadomość dla zespołu: co przyniesie dzień i co czeka.

# $now (Moment)
morning-title = <b>Dzień dobry.</b> Co przyniesie dzień i co czeka – { $now }:
# $count (Number)
# $named (Listing) the first few of them
morning-closing = { $count ->
    [one] Do jutra rana kończy się { $count } głosowanie: { $named }
    [few] Do jutra rana kończą się { $count } głosowania: { $named }
    [many] Do jutra rana kończy się { $count } głosowań: { $named }
   *[other] Do jutra rana kończy się { $count } głosowania: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-opening = { $count ->
    [one] Do jutra rana rozpoczyna się { $count } głosowanie: { $named }
    [few] Do jutra rana rozpoczynają się { $count } głosowania: { $named }
    [many] Do jutra rana rozpoczyna się { $count } głosowań: { $named }
   *[other] Do jutra rana rozpoczyna się { $count } głosowania: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-overdue = { $count ->
    [one] { $count } decyzja jest po terminie: { $named }
    [few] { $count } decyzje są po terminie: { $named }
    [many] { $count } decyzji jest po terminie: { $named }
   *[other] { $count } decyzji jest po terminie: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-confirm = { $count ->
    [one] { $count } losowanie czeka na potwierdzenie: { $named }
    [few] { $count } losowania czekają na potwierdzenie: { $named }
    [many] { $count } losowań czeka na potwierdzenie: { $named }
   *[other] { $count } losowania czeka na potwierdzenie: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-hand-over = { $count ->
    [one] { $count } nagroda czeka na wydanie: { $named }
    [few] { $count } nagrody czekają na wydanie: { $named }
    [many] { $count } nagród czeka na wydanie: { $named }
   *[other] { $count } nagrody czeka na wydanie: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-codes = { $count ->
    [one] { $count } osoba czeka na kod, a kodów zabrakło: { $named } · /codes
    [few] { $count } osoby czekają na kody, a kodów zabrakło: { $named } · /codes
    [many] { $count } osób czeka na kody, a kodów zabrakło: { $named } · /codes
   *[other] { $count } osoby czeka na kody, a kodów zabrakło: { $named } · /codes
}
# $count (Number)
# $named (Listing) the first few of them
morning-unclaimed = { $count ->
    [one] Do jutra rana mija termin przyjęcia { $count } nagrody: { $named }
    [few] Do jutra rana mija termin przyjęcia { $count } nagród: { $named }
    [many] Do jutra rana mija termin przyjęcia { $count } nagród: { $named }
   *[other] Do jutra rana mija termin przyjęcia { $count } nagrody: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-paused = { $count ->
    [one] Wstrzymana jest { $count } wysyłka (nr { $named }); wznawia ją przycisk pod jej postępem
    [few] Wstrzymane są { $count } wysyłki (nr { $named }); każdą wznawia przycisk pod jej postępem
    [many] Wstrzymanych jest { $count } wysyłek (nr { $named }); każdą wznawia przycisk pod jej postępem
   *[other] Wstrzymanych jest { $count } wysyłki (nr { $named }); każdą wznawia przycisk pod jej postępem
}
# $count (Number)
morning-held = { $count ->
    [one] Od przywrócenia kopii zapasowej wstrzymana jest { $count } wiadomość: /held
    [few] Od przywrócenia kopii zapasowej wstrzymane są { $count } wiadomości: /held
    [many] Od przywrócenia kopii zapasowej wstrzymanych jest { $count } wiadomości: /held
   *[other] Od przywrócenia kopii zapasowej wstrzymanych jest { $count } wiadomości: /held
}
# $question (String)
# $at (Moment)
# $number (String)
morning-poll = „{ $question }” ({ BRIEF($at) }, /poll_{ $number })
# $question (String)
# $number (String)
morning-decide = „{ $question }” (/decide_{ $number })
# $title (String)
# $number (String)
morning-draw = „{ $title }” (/draw_{ $number })
# $title (String)
# $number (String)
morning-prizes = „{ $title }” (/prizes_{ $number })
# $prize (String)
morning-prize = „{ $prize }”
# $count (Number)
morning-more = jeszcze { $count }
