# Losowania: nagrody, losy, zwycięzcy i jak to sprawdzić.

draw-prize = { $count } × { $name }
ballot-prizes = Wśród wszystkich, którzy wezmą udział, losujemy: { $prizes }.
ballot-prizes-how = Jak przebiega losowanie i jak je sprawdzić: /draw_{ $draw }
ballot-ticket = Mój los
draw-title = <b>Losowanie nr { $number }</b>: { $title }
draw-state = { $state ->
    [announced] Losy są wydawane do końca głosowania.
    [fixed] Losy są ustalone. Nic jeszcze nie wylosowano.
    [drawn] Losowanie się odbyło.
   *[lost] Tego losowania nie da się przeprowadzić tak, jak obiecaliśmy: sekret przepadł albo losy nie są tymi, które ogłosiliśmy. W zamian niczego nie wylosowano.
}
draw-prizes = Nagrody w kolejności losowania: { $prizes }.
draw-who-poll = Kto bierze udział: każdy, czyj głos w głosowaniu nr { $poll } jest ważny w chwili jego zakończenia; na każdego przypada jeden los. To, na co oddano głos, nie ma znaczenia. Zespół i osoby wykluczone nie mają losu.
draw-who-set = { $came ->
    [one] Kto bierze udział: { $came } osoba wskazana przez zespół w dniu losowania, z jednym losem. Zespół i osoby wykluczone nie mają losu.
    [few] Kto bierze udział: { $came } osoby wskazane przez zespół w dniu losowania, każda z jednym losem. Zespół i osoby wykluczone nie mają losu.
    [many] Kto bierze udział: { $came } osób wskazanych przez zespół w dniu losowania, każda z jednym losem. Zespół i osoby wykluczone nie mają losu.
   *[other] Kto bierze udział: { $came } osób wskazanych przez zespół w dniu losowania, każda z jednym losem. Zespół i osoby wykluczone nie mają losu.
}
draw-claim-by = { $days ->
    [one] Nagroda nieodebrana w ciągu jednego dnia przypada następnemu losowi w kolejności.
    [few] Nagroda nieodebrana w ciągu { $days } dni przypada następnemu losowi w kolejności.
    [many] Nagroda nieodebrana w ciągu { $days } dni przypada następnemu losowi w kolejności.
   *[other] Nagroda nieodebrana w ciągu { $days } dni przypada następnemu losowi w kolejności.
}
draw-commitment = Losowanie zależy od tajnej liczby. Oto jej SHA-256, ogłoszony przed pierwszym losem: <code>{ $commitment }</code>
draw-beacon-rule = Zależy też od publicznej losowości, której nikt jeszcze nie zna: od pierwszej rundy sieci drand wypadającej co najmniej dziesięć minut po ustaleniu losów. Jeśli ta runda się spóźni, czekamy właśnie na nią i nie bierzemy innej.
draw-beacon-round = Losujemy na podstawie rundy { $which } sieci drand, spodziewanej { ON($at) }. Jeśli się spóźni, czekamy właśnie na nią i nie bierzemy innej.
draw-confirmations = Potwierdzenia zespołu: { $confirmed } z { $needed }.
draw-fixed = { $tickets ->
    [one] Ustalono { ON($at) }: { $tickets } los.
    [few] Ustalono { ON($at) }: { $tickets } losy.
    [many] Ustalono { ON($at) }: { $tickets } losów.
   *[other] Ustalono { ON($at) }: { $tickets } losów.
}
draw-tickets-hash = SHA-256 wszystkich losów: <code>{ $digest }</code>
draw-head = Skrót końcowy dziennika głosowania: <code>{ $head }</code>
draw-out = Bez losu: zespół { $team }, wykluczeni { $banned }, głos wycofany { $withdrawn }.
draw-drawn = <b>Zwycięskie losy</b>, wylosowane { ON($at) }:
draw-winner = { $place }. <code>{ $ticket }</code> { $name }
draw-more = … i jeszcze { $number }, w pliku.
draw-empty = Nikt nie miał losu, więc niczego nie wylosowano. Wszystkie nagrody zostają u nas.
draw-left = { $left ->
    [one] Wygrywa każdy los; { $left } nagroda zostaje u nas.
    [few] Wygrywa każdy los; { $left } nagrody zostają u nas.
    [many] Wygrywa każdy los; { $left } nagród zostaje u nas.
   *[other] Wygrywa każdy los; { $left } nagród zostaje u nas.
}
draw-vacant = { $left ->
    [one] W kolejności nie ma już nikogo; { $left } zwolniona nagroda zostaje u nas.
    [few] W kolejności nie ma już nikogo; { $left } zwolnione nagrody zostają u nas.
    [many] W kolejności nie ma już nikogo; { $left } zwolnionych nagród zostaje u nas.
   *[other] W kolejności nie ma już nikogo; { $left } zwolnionych nagród zostaje u nas.
}
draw-fall = <code>{ $ticket }</code> { $why ->
    [disqualified] zdyskwalifikowany { ON($at) }: { $words }
    [left] wypadł { ON($at) }: tej osoby już u nas nie ma.
    [declined] wypadł { ON($at) }: nagrody nie przyjęto.
   *[expired] wypadł { ON($at) }: nagrody nie odebrano w terminie.
}
draw-falls-title = Zamiast każdego z tych losów wygrywa następny w kolejności, jeśli taki jest:
draw-own-ticket = Państwa los: <code>{ $ticket }</code>
draw-own-none = W tym losowaniu nie mają Państwo losu.
draw-own-asleep = Państwa głos jest wycofany, więc los nie jest ważny. Znów będzie ważny, gdy zagłosują Państwo ponownie przed końcem głosowania.
draw-own-team = Członkowie zespołu mogą głosować, ale nie mają losu.
draw-own-rank = Miejsce Państwa losu w wylosowanej kolejności: { $rank } z { $tickets }.
draw-own-won = Los wygrywa: { $name }.
draw-own-keep = Po losowaniu każdy, kto zna Państwa los, może się dowiedzieć, jak Państwo głosowali. Warto pokazywać go tylko tym, którzy mogą to wiedzieć.
draw-own-made = Los wynika z tajnej liczby i z kolejności, w jakiej przychodzili głosujący, więc nikt nie mógł go wybrać: ani Państwo, ani my.
draw-proves = Co to pokazuje: zwycięzcy wynikają z tego, co ogłoszono wcześniej, więc nikt nie mógł ich wybrać później. Z tym plikiem każdy może wylosować jeszcze raz.
draw-proves-not = { $beacon ->
    [yes] Czego to nie pokazuje: że każdy los należy do prawdziwego klienta.
   *[no] Czego to nie pokazuje: że każdy los należy do prawdziwego klienta ani że ten, kto prowadzi bota i zna sekret, nie dodał głosów przed końcem głosowania.
}
draw-file-button = Sprawdzam
draw-file-how = Ten plik zawiera wszystko, od czego zależy losowanie, ale niczyjego nazwiska. Można go sprawdzić poleceniem <code>glas verify PLIK</code> albo krótkim skryptem z dokumentacji.
draw-file-changes = Zmienia się, gdy nagroda przechodzi na inny los.
draw-confirm-button = Potwierdzam losowanie
draw-confirm-done = Losowanie nr { $number }, potwierdzenia: { $confirmed } z { $needed }.
draw-won = Państwa los w losowaniu „{ $title }” został wyciągnięty. Wygrana: { $name }. Losowanie: /draw_{ $draw }
draw-moved-up = W losowaniu „{ $title }” zwolniła się nagroda, a Państwa los jest następny w kolejności. Wygrana: { $name }. Losowanie: /draw_{ $draw }
draw-lost-place = Państwa los w losowaniu „{ $title }” został zdyskwalifikowany, a nagroda przypada następnemu w kolejności, jeśli taki jest. Uzasadnienie: { $words }
    Losowanie: /draw_{ $draw }
draw-told = Nagrody w losowaniu „{ $title }” są rozlosowane: { $prizes }. Zwycięskie losy, Państwa los i jak wszystko sprawdzić: /draw_{ $draw }
draw-told-lost = Losowania „{ $title }” nie da się przeprowadzić tak, jak obiecaliśmy, i w zamian niczego nie wylosowano. Co się stało: /draw_{ $draw }
draw-team-drawn = Losowanie nr { $number } („{ $title }”) się odbyło. Zwycięzcy: /draw_{ $number }
draw-team-lost = Losowanie nr { $number } („{ $title }”) przepadło: sekretu nie ma w bazie albo losy nie są tymi, które ogłoszono. Niczego nie wylosowano. Nowe /draw wśród tych samych osób wymaga drand.
draw-list-title = <b>Losowania</b>
draw-list-none = Nie ma jeszcze losowań. Nagrody w głosowaniu: wiersz taki jak <code>prizes: 12 x Torba</code> w /newpoll
draw-how = Aby losować wśród osób już znanych (potrzebny jest do tego drand), prosimy wysłać tytuł, a pod nim, wśród kogo losujemy, zapisane jak w /broadcast:
    <code>/draw Dziękujemy za głosy
    among: voters:7 and not language:sr
    prizes: 3 x Torba</code>
draw-list-line = /draw_{ $number } { $title }
draw-passed-on = Los { $ticket } wypadł z losowania nr { $number }, a obok niego widnieje Państwa uzasadnienie. Wygrywa następny w kolejności.
draw-passed-on-none = Los { $ticket } wypadł z losowania nr { $number }, a obok niego widnieje Państwa uzasadnienie. Nikt nie wchodzi na jego miejsce.
usage-disqualify = /disqualify { $number } LOS UZASADNIENIE
usage-ban = /ban telegram:123456 UZASADNIENIE
usage-unban = /unban telegram:123456
banned = Wykluczono. W losowaniach, których losy zostaną ustalone od tej chwili, ta osoba nie będzie mieć losu.
unbanned = Wykluczenie cofnięto.
unbanned-none = Takiego wykluczenia nie było.
no-such-draw = Nie ma losowania nr { $number }. Wszystkie losowania: /draw
draw-not-drawn = Losowanie nr { $number } jeszcze się nie odbyło: /draw_{ $number }
draw-beacon-needed = Kto z góry zna te osoby i sekret, z góry znałby też zwycięzców. Takie losowanie wymaga publicznej losowości: najpierw trzeba ustawić GLAS_DRAND_URL. Nagrody w głosowaniu jej nie wymagają.
draw-nobody = Nie ma nikogo, kto mógłby wziąć udział, więc nie ma czego losować.
draw-nothing-to-confirm = To losowanie nie czeka na niczyje potwierdzenie.
draw-confirmed-already = Państwa potwierdzenie już mamy. Potwierdzić musi jeszcze ktoś inny z zespołu.
# $number (String)
draw-not-as-published = To losowanie można potwierdzić tylko w tej postaci, w jakiej jest ogłoszone po ustaleniu losów. Proszę obejrzeć je jeszcze raz: /draw_{ $number }
# $number (String)
# $title (String)
draw-team-confirm = Losowanie nr { $number } („{ $title }”): losy są ustalone i ogłoszone. Zanim się odbędzie, muszą je potwierdzić dwie osoby z zespołu: /draw_{ $number }
draw-no-such-ticket = W losowaniu nr { $number } nie ma losu, który zaczyna się od { $ticket }, albo jest takich więcej niż jeden. Prosimy podać co najmniej osiem pierwszych znaków.
draw-out-already = Ten los już wypadł albo nie brał udziału.
draw-prize-taken = Tę nagrodę już odebrano: zostaje u zwycięzcy.
wrong-prizes = To nie jest wiersz z nagrodami. Poprawnie na przykład: 12 x Torba albo ze sposobem wręczenia: 5 x Audiobook as code
wrong-prize-kind = Nie ma sposobu wręczenia „{ $value }”. Znane są: { $known }
wrong-prizes-number = Nagród jest za dużo. Losowanie ma najwyżej { $lines } wierszy i { $prizes } nagród.

verify-draw-right = Poprawnie: losowanie nr { $draw } odbyło się tak, jak obiecano. { $tickets ->
    [one] { $tickets } los,
    [few] { $tickets } losy,
    [many] { $tickets } losów,
   *[other] { $tickets } losów,
} { $winners ->
    [one] { $winners } zwycięzca.
    [few] { $winners } zwycięzców.
    [many] { $winners } zwycięzców.
   *[other] { $winners } zwycięzców.
}
verify-draw-wrong = Niepoprawnie: losowanie nr { $draw } nie jest tym, co wynika z pliku.
verify-draw-rank = Miejsce losu w wylosowanej kolejności: { $rank }.
verify-draw-no-ticket = Tego losu nie ma w tym losowaniu.
verify-draw-fingerprint = Odcisk się nie zgadza: plik został zmieniony.
verify-draw-secret = Sekret nie jest tym, którego skrót wcześniej ogłoszono.
verify-draw-prizes = Spis nagród nie ma sensu.
verify-draw-head = Skrót dziennika nie jest skrótem albo nie wynika z tego, co ogłoszono.
verify-draw-out = Na liście osób bez losu jest ktoś, kto nie przyszedł, ktoś występuje dwa razy albo kolejność się nie zgadza.
verify-draw-number = Liczba losów nie jest liczbą wszystkich, którzy przyszli, bez tych, którzy losu nie mają.
verify-draw-tickets = Skrót losów nie wynika z sekretu.
verify-draw-beacon = Brakuje rundy sieci drand, nie była zapowiedziana albo jej losowość nie jest skrótem jej podpisu.
verify-draw-round = Losowano inną rundą, niż każe reguła, albo przed tą rundą.
verify-draw-winners = Zwycięzcy albo ich kolejność są inne, niż wynika z pliku.
verify-draw-falls = Wypadł los, który nie brał udziału, albo jakiś los wypadł dwa razy lub przed losowaniem.

menu-draw = Losowania i zwycięzcy
menu-disqualify = Wyłączenie losu, z uzasadnieniem
menu-ban = Wykluczenie z losowań
menu-unban = Cofnięcie wykluczenia
