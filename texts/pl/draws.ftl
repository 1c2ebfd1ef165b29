# Losowania: nagrody, kupony, zwycięzcy i jak to sprawdzić.

draw-prize = { $kind ->
    [code] { $count } × { $name } (jako kod)
    [shipped] { $count } × { $name } (pocztą)
    [gift] { $count } × { $name } (jako prezent w Telegramie)
    [premium] { $count } × { $name } (jako Telegram Premium)
   *[person] { $count } × { $name }
}
ballot-prizes = Wśród wszystkich, którzy wezmą udział, losujemy: { $prizes }.
ballot-prizes-how = Jak przebiega losowanie i jak je sprawdzić: /draw_{ $draw }
ballot-ticket = Mój kupon
draw-title = <b>Losowanie nr { $number }</b>: { $title }
draw-state = { $state ->
    [announced] Kupony są wydawane do końca głosowania.
    [fixed] Kupony są ustalone. Nic jeszcze nie wylosowano.
    [drawn] Losowanie się odbyło.
   *[lost] Tego losowania nie da się przeprowadzić tak, jak obiecaliśmy: sekret przepadł albo kupony nie są tymi, które ogłosiliśmy. W zamian niczego nie wylosowano.
}
draw-prizes = Nagrody w kolejności losowania: { $prizes }.
draw-who-poll = Kto bierze udział: każdy, czyj głos w głosowaniu nr { $poll } jest ważny w chwili jego zakończenia; na każdego przypada jeden kupon. To, na co oddano głos, nie ma znaczenia. Zespół i osoby wykluczone nie mają kuponu.
draw-who-set = { $came ->
    [one] Kto bierze udział: { $came } osoba wskazana przez zespół w dniu losowania, z jednym kuponem. Zespół i osoby wykluczone nie mają kuponu.
    [few] Kto bierze udział: { $came } osoby wskazane przez zespół w dniu losowania, każda z jednym kuponem. Zespół i osoby wykluczone nie mają kuponu.
    [many] Kto bierze udział: { $came } osób wskazanych przez zespół w dniu losowania, każda z jednym kuponem. Zespół i osoby wykluczone nie mają kuponu.
   *[other] Kto bierze udział: { $came } osób wskazanych przez zespół w dniu losowania, każda z jednym kuponem. Zespół i osoby wykluczone nie mają kuponu.
}
draw-claim-by = { $days ->
    [one] Nagroda nieprzyjęta w ciągu jednego dnia przypada następnemu kuponowi w kolejności.
    [few] Nagroda nieprzyjęta w ciągu { $days } dni przypada następnemu kuponowi w kolejności.
    [many] Nagroda nieprzyjęta w ciągu { $days } dni przypada następnemu kuponowi w kolejności.
   *[other] Nagroda nieprzyjęta w ciągu { $days } dni przypada następnemu kuponowi w kolejności.
}
draw-commitment = Losowanie zależy od tajnej liczby. Oto jej SHA-256, ogłoszony przed pierwszym kuponem: <code>{ $commitment }</code>
draw-beacon-rule = Zależy też od publicznej losowości, której nikt jeszcze nie zna: od pierwszej rundy sieci drand wypadającej co najmniej dziesięć minut po ustaleniu kuponów. Jeśli ta runda się spóźni, czekamy właśnie na nią i nie bierzemy innej.
draw-beacon-round = Losujemy na podstawie rundy { $which } sieci drand, spodziewanej { ON($at) }. Jeśli się spóźni, czekamy właśnie na nią i nie bierzemy innej.
draw-confirmations = Potwierdzenia zespołu: { $confirmed } z { $needed }.
draw-fixed = { $tickets ->
    [one] Ustalono { ON($at) }: { $tickets } kupon.
    [few] Ustalono { ON($at) }: { $tickets } kupony.
    [many] Ustalono { ON($at) }: { $tickets } kuponów.
   *[other] Ustalono { ON($at) }: { $tickets } kuponów.
}
draw-tickets-hash = SHA-256 wszystkich kuponów: <code>{ $digest }</code>
draw-head = Skrót końcowy dziennika głosowania: <code>{ $head }</code>
draw-out = Bez kuponu: zespół { $team }, wykluczeni { $banned }, głos wycofany { $withdrawn }.
draw-out-people = Bez kuponu: zespół { $team }, wykluczeni { $banned }.
draw-drawn = <b>Zwycięskie kupony</b>, wylosowane { ON($at) }:
draw-winner = { $place }. <code>{ $ticket }</code> { $name }
# $person (Text) who holds the ticket; read by those who hand prizes over
draw-holder = – { $person }
draw-more = … i jeszcze { $number }, w pliku.
draw-empty = Nikt nie miał kuponu, więc niczego nie wylosowano. Wszystkie nagrody zostają u nas.
draw-left = { $left ->
    [one] Wygrywa każdy kupon; { $left } nagroda zostaje u nas.
    [few] Wygrywa każdy kupon; { $left } nagrody zostają u nas.
    [many] Wygrywa każdy kupon; { $left } nagród zostaje u nas.
   *[other] Wygrywa każdy kupon; { $left } nagród zostaje u nas.
}
draw-vacant = { $left ->
    [one] W kolejności nie ma już nikogo; { $left } zwolniona nagroda zostaje u nas.
    [few] W kolejności nie ma już nikogo; { $left } zwolnione nagrody zostają u nas.
    [many] W kolejności nie ma już nikogo; { $left } zwolnionych nagród zostaje u nas.
   *[other] W kolejności nie ma już nikogo; { $left } zwolnionych nagród zostaje u nas.
}
draw-fall = <code>{ $ticket }</code> { $why ->
    [disqualified] zdyskwalifikowany { ON($at) }: { $words }
    [left] wypadł { ON($at) }: dane uczestnika usunięto.
    [declined] wypadł { ON($at) }: z nagrody zrezygnowano.
   *[expired] wypadł { ON($at) }: nagrody nie przyjęto w terminie.
}
draw-falls-title = Zamiast każdego z tych kuponów wygrywa następny w kolejności, jeśli taki jest:
draw-own-ticket = Numer Państwa kuponu: <code>{ $ticket }</code>
draw-own-none = W tym losowaniu nie mają Państwo kuponu.
draw-own-asleep = Państwa głos jest wycofany, więc kupon nie jest ważny. Znów będzie ważny, gdy zagłosują Państwo ponownie przed końcem głosowania.
draw-own-team = Członkowie zespołu mogą głosować, ale nie mają kuponu.
draw-own-rank = Miejsce Państwa kuponu w wylosowanej kolejności: { $rank } z { $tickets }.
draw-own-won = Kupon wygrywa: { $name }.
draw-own-keep = Po losowaniu każdy, kto zna numer Państwa kuponu, może się dowiedzieć, jak Państwo głosowali. Warto pokazywać go tylko tym, którzy mogą to wiedzieć.
draw-own-keep-people = Po losowaniu każdy, kto zna numer Państwa kuponu, może się dowiedzieć, że brali Państwo udział. Warto pokazywać go tylko tym, którzy mogą to wiedzieć.
draw-own-made = Numer Państwa kuponu jest obliczany z tajnej liczby i Państwa numeru porządkowego, więc nikt nie mógł go wybrać: ani Państwo, ani my.
draw-proves = Co to pokazuje: zwycięzcy wynikają z tego, co ogłoszono wcześniej, więc nikt nie mógł ich wybrać później. Z tym plikiem każdy może wylosować jeszcze raz.
draw-proves-not = { $beacon ->
    [yes] Czego to nie pokazuje: że każdy kupon należy do prawdziwego klienta.
   *[no] Czego to nie pokazuje: że każdy kupon należy do prawdziwego klienta ani że ten, kto prowadzi bota i zna sekret, nie dodał głosów przed końcem głosowania.
}
draw-file-button = Sprawdzam
draw-file-how = Ten plik zawiera wszystko, od czego zależy losowanie, ale niczyjego nazwiska. Można go sprawdzić poleceniem <code>glas verify PLIK</code> albo krótkim skryptem z dokumentacji.
draw-file-changes = Zmienia się, gdy nagroda przechodzi na inny kupon.
draw-confirm-button = Potwierdzam losowanie
draw-confirm-done = Losowanie nr { $number }, potwierdzenia: { $confirmed } z { $needed }.
draw-won = W losowaniu „{ $title }” wylosowano Państwa kupon. Wygrana: { $name }. Losowanie: /draw_{ $draw }
draw-moved-up = W losowaniu „{ $title }” zwolniła się nagroda, a Państwa kupon jest następny w kolejności. Wygrana: { $name }. Losowanie: /draw_{ $draw }
draw-lost-place = Państwa kupon w losowaniu „{ $title }” został zdyskwalifikowany, a nagroda przypada następnemu w kolejności, jeśli taki jest. Uzasadnienie: { $words }
    Losowanie: /draw_{ $draw }
draw-told = Państwa kupon nie wygrał w losowaniu „{ $title }”. Nagrody są rozlosowane: { $prizes }. Zwycięskie kupony, Państwa kupon i jak wszystko sprawdzić: /draw_{ $draw }
draw-told-lost = Losowania „{ $title }” nie da się przeprowadzić tak, jak obiecaliśmy, i w zamian niczego nie wylosowano. Co się stało: /draw_{ $draw }
draw-team-drawn = Losowanie nr { $number } („{ $title }”) się odbyło. Zwycięzcy: /draw_{ $number }
draw-team-lost = Losowanie nr { $number } („{ $title }”) przepadło: sekretu nie ma w bazie albo kupony nie są tymi, które ogłoszono. Niczego nie wylosowano. Nowe /draw wśród tych samych osób wymaga drand.
draw-list-title = <b>Losowania</b>
draw-list-none = Nie ma jeszcze losowań. Otwarte głosowania: /polls
draw-list-prizes = Nagrody w głosowaniu: wiersz taki jak <code>prizes: 12 x Torba</code> w /newpoll
draw-how = Aby losować wśród osób już znanych (potrzebny jest do tego drand), prosimy wysłać tytuł, a pod nim, wśród kogo losujemy, zapisane jak w /broadcast:
    <code>/draw Dziękujemy za głosy
    among: voters:7 and not language:sr
    prizes: 3 x Torba</code>
draw-lacks = { $lacks ->
    [among] Pod tytułem brakuje wiersza <code>among:</code> – wśród kogo odbywa się losowanie.
    [prizes] Pod tytułem brakuje wiersza <code>prizes:</code> – co jest do wylosowania.
   *[among-prizes] Pod tytułem brakuje dwóch wierszy: <code>among:</code> – wśród kogo odbywa się losowanie, i <code>prizes:</code> – co jest do wylosowania.
    } Na przykład:
    <code>/draw { $title }
    among: voters:7
    prizes: 3 x Torba</code>
draw-list-line = /draw_{ $number } { $title }
draw-passed-on = Kupon { $ticket } wypadł z losowania nr { $number }, a obok niego widnieje Państwa uzasadnienie. Wygrywa następny w kolejności.
draw-passed-on-none = Kupon { $ticket } wypadł z losowania nr { $number }, a obok niego widnieje Państwa uzasadnienie. Nikt nie wchodzi na jego miejsce.
usage-disqualify = /disqualify { $number } KUPON UZASADNIENIE
usage-ban = /ban 17 UZASADNIENIE
usage-unban = /unban 17
# $named (String) the number, ticket or address that was typed
ban-reason-missing = Potrzebne jest uzasadnienie; czyta je tylko zespół: <code>/ban { $named } UZASADNIENIE</code>
banned = Wykluczono. W losowaniach, których kupony zostaną ustalone od tej chwili, ta osoba nie będzie mieć kuponu.
unbanned = Wykluczenie cofnięto.
unbanned-none = Takiego wykluczenia nie było.
no-such-draw = Nie ma losowania nr { $number }. Wszystkie losowania: /draw
draw-not-drawn = Losowanie nr { $number } jeszcze się nie odbyło: /draw_{ $number }
draw-beacon-needed = Kto z góry zna te osoby i sekret, z góry znałby też zwycięzców. Takie losowanie wymaga publicznej losowości: najpierw trzeba ustawić GLAS_DRAND_URL. Nagrody w głosowaniu jej nie wymagają.
draw-nobody = Nie ma nikogo, kto mógłby wziąć udział, więc nie ma czego losować.
draw-nothing-to-confirm = To losowanie nie czeka na niczyje potwierdzenie.
draw-confirmed-already = Państwa potwierdzenie już mamy. Potwierdzić musi jeszcze ktoś inny z zespołu.
# $number (String)
draw-not-as-published = To losowanie można potwierdzić tylko w tej postaci, w jakiej jest ogłoszone po ustaleniu kuponów. Prosimy obejrzeć je jeszcze raz: /draw_{ $number }
# $number (String)
# $title (String)
draw-team-confirm = Losowanie nr { $number } („{ $title }”): kupony są ustalone i ogłoszone. Zanim się odbędzie, muszą je potwierdzić dwie osoby z zespołu: /draw_{ $number }
draw-no-such-ticket = W losowaniu nr { $number } nie ma kuponu, który zaczyna się od { $ticket }, albo jest takich więcej niż jeden. Prosimy podać co najmniej osiem pierwszych znaków.
draw-out-already = Ten kupon już wypadł albo nie brał udziału.
draw-prize-taken = Tę nagrodę już przyjęto: należy do zwycięzcy.
wrong-prizes = To nie jest wiersz z nagrodami. Prosimy spróbować tak: 12 x Torba albo ze sposobem wręczenia: 5 x Audiobook as code
wrong-prize-kind = Nie ma sposobu wręczenia „{ $value }”. Znane są: { $known }
# $value (String)
wrong-prize-rest = Nie potrafię odczytać tego, co stoi po sposobie wręczenia: „{ $value }”. Kilka nagród oddziela się przecinkiem albo każdą pisze w osobnym wierszu: prizes: 5 x Audiobook as code, 1 x Kubek
wrong-prize-second = „{ $value }” to więcej niż jedna nagroda. Prosimy rozdzielić je przecinkiem albo podać każdą w osobnym wierszu; zawartość zestawu stoi po dwukropku: 1 x Zestaw: 2 x kubek, 3 x łyżeczka
wrong-prizes-number = Nagród jest za dużo. Losowanie ma najwyżej { $lines } wierszy i { $prizes } nagród.

verify-draw-right = Poprawnie: losowanie nr { $draw } odbyło się tak, jak obiecano. Kuponów: { $tickets }. Wygrało nagrodę: { $won }. Wypadło: { $fell }. Ma teraz nagrodę: { $held }. Nagród bez zwycięzcy: { $vacant }.
verify-draw-wrong = Niepoprawnie: losowanie nr { $draw } nie jest tym, co wynika z pliku.
verify-draw-rank = Miejsce kuponu w wylosowanej kolejności: { $rank }.
verify-draw-ticket-holds = Kupon ma nagrodę: miejsce { $place }.
verify-draw-ticket-fell = Kupon wypadł.
verify-draw-ticket-none = Kupon nie ma nagrody.
verify-draw-no-ticket = Żaden kupon tego losowania tak się nie zaczyna albo zaczyna się tak więcej niż jeden. Proszę podać numer tak, jak stoi na liście zwycięzców, albo w całości.
verify-draw-fingerprint = Odcisk się nie zgadza: plik został zmieniony.
verify-draw-secret = Sekret nie jest tym, którego skrót wcześniej ogłoszono.
verify-draw-prizes = Spis nagród nie ma sensu.
verify-draw-head = Skrót dziennika nie jest skrótem albo nie wynika z tego, co ogłoszono.
verify-draw-out = Na liście osób bez kuponu jest ktoś, kto nie przyszedł, ktoś występuje dwa razy albo kolejność się nie zgadza.
verify-draw-number = Liczba kuponów nie jest liczbą wszystkich, którzy przyszli, bez tych, którzy kuponu nie mają.
verify-draw-tickets = Skrót kuponów nie wynika z sekretu.
verify-draw-beacon = Brakuje rundy sieci drand, nie była zapowiedziana albo jej losowość nie jest skrótem jej podpisu.
verify-draw-round = Losowano inną rundą, niż każe reguła, albo przed tą rundą.
verify-draw-winners = Zwycięzcy albo ich kolejność są inne, niż wynika z pliku.
verify-draw-falls = Wypadł kupon, który nie brał udziału, albo jakiś kupon wypadł dwa razy lub przed losowaniem.

menu-draw = Losowania i zwycięzcy
menu-disqualify = Wyłączenie kuponu, z uzasadnieniem
menu-ban = Wykluczenie z losowań
menu-unban = Cofnięcie wykluczenia
