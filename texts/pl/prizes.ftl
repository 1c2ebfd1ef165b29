# Nagrody: jak trafiają do zwycięzców i jak wydaje je zespół.

prizes-title = <b>Państwa nagrody</b>
prizes-none = Nie mają Państwo jeszcze żadnej nagrody. Trwające głosowania: /polls
# $prize (String)
# $title (String)
# $state (String) awarded, claimed or fulfilled
# $deadline (Moment)
prizes-line = <b>{ $prize }</b>, „{ $title }”. { $state ->
    [awarded] Czeka na Państwa do { GENITIVE($deadline) }.
    [claimed] Przyjęli Państwo nagrodę; jeszcze jej nie wydano.
   *[fulfilled] Jest już u Państwa.
}
# $deadline (Moment)
prize-claim-by = Prosimy przyjąć nagrodę do { GENITIVE($deadline) }; później przypadnie następnej osobie w kolejności. Można ją znaleźć także pod /prizes
prize-how-code = Nagrodą jest kod. Przyjdzie od razu po naciśnięciu przycisku.
prize-how-shipped = Nagrodę wyślemy. Po naciśnięciu przycisku zapytamy o adres.
prize-how-gift = To prezent w Telegramie. Przyjdzie tam po naciśnięciu przycisku.
prize-how-premium = To Telegram Premium. Po naciśnięciu przycisku Telegram je włączy.
prize-how-person = Nagrodę wręczamy osobiście. Po naciśnięciu przycisku przyślemy kupon odbioru, który prosimy nam pokazać.
# $prize (String)
prize-claim = Przyjmuję: { $prize }
# $prize (String)
prize-again = Pokazuję ponownie: { $prize }
# $prize (String)
prize-decline = Rezygnuję: { $prize }
# $prize (String)
prize-decline-sure = Czy na pewno zrezygnować z nagrody „{ $prize }”? Przypadnie następnej osobie w kolejności i nie będzie mogła już do Państwa wrócić.
prize-decline-yes = Rezygnuję
prize-decline-no = Zatrzymuję
# $prize (String)
prize-declined = Zrezygnowali Państwo z nagrody „{ $prize }”. Przypadnie następnej osobie w kolejności, jeśli taka jest. Dziękujemy za wiadomość.
prize-kept = Nagroda nadal czeka na Państwa. Przyjąć ją można pod /prizes
# $prize (String)
prize-offer-claimed = Przyjęli Państwo nagrodę „{ $prize }”; należy do Państwa.
# $prize (String)
prize-claim-there = Nagroda „{ $prize }” przychodzi w Telegramie. Prosimy otworzyć tam bota i przyjąć ją pod /prizes; do tego czasu nic nie jest przyjęte.
# $prize (String)
# $code (String)
prize-code =
    Kod do nagrody „{ $prize }”:
    <code>{ $code }</code>
    Jest przeznaczony tylko dla Państwa. Można go znaleźć ponownie pod /prizes
# $prize (String)
prize-code-waits = Nagroda „{ $prize }” należy do Państwa. Kodu jeszcze nie ma; wyślemy go, gdy tylko się pojawi.
prize-address-ask = Dokąd wysłać nagrodę „{ $prize }”? Prosimy podać w jednej wiadomości imię i nazwisko, ulicę, miejscowość, kod pocztowy i kraj. Pokażemy, jak zrozumieliśmy adres; będzie ostateczny dopiero po potwierdzeniu. Potwierdzając go, zgadzają się Państwo, że przechowamy go na potrzeby tej przesyłki: zaszyfrowany, widoczny tylko dla zespołu i usuwany { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
} po doręczeniu.
prize-address-understood = Nagrodę „{ $prize }” wyślemy pod ten adres:
prize-address-doubtful = To jeszcze nie wygląda na adres dla nagrody „{ $prize }”: potrzebne są imię i nazwisko, ulica z numerem, kod pocztowy, miejscowość i kraj. Prosimy napisać go jeszcze raz albo potwierdzić przyciskiem, jeśli jest poprawny:
prize-address-not-final = Nic nie jest jeszcze ostateczne: nagrodę przyjmują Państwo dopiero po potwierdzeniu adresu przyciskiem, najpóźniej do { GENITIVE($deadline) }. Nowa wiadomość zastąpi ten adres.
prize-address-unchanged = Do czasu potwierdzenia przyciskiem nic się nie zmieni. Nowa wiadomość zastąpi ten adres.
prize-address-correct = Adres jest poprawny
prize-address-insist = Jest poprawny w tej postaci
prize-address-later = Nie teraz
prize-address-open = Niczego z tego nie zapisano. Nagroda czeka na Państwa do { GENITIVE($deadline) }: /prizes
prize-address-as-it-was = Nic się nie zmieniło.
prize-address-gone = Ten przycisk dotyczy adresu, który już nie czeka na potwierdzenie. Aktualny stan: /prizes
prize-address-confirmed = Adres potwierdzony.
prize-address-still = To nie wygląda na adres, więc nadal czeka ten podany wcześniej. Prosimy potwierdzić go przyciskiem poniżej.
prize-address-dropped = Tego adresu nie zapisano.
consent-address = Zgadzam się na przechowywanie mojego adresu w celu wysłania nagrody.
prize-address-empty = Prosimy napisać adres jako tekst, w jednej wiadomości.
# $longest (Number)
# $length (Number)
prize-address-length = Adres może mieć najwyżej { $longest } znaków, a ten ma { $length }. Prosimy napisać go krócej.
# $prize (String)
prize-shipping = Dziękujemy. Nagrodę „{ $prize }” wyślemy na podany adres i damy znać, gdy wyruszy.
prize-address-change = Zmieniam adres
# $prize (String)
prize-address-lost = Klucz do Państwa adresu podanego dla nagrody „{ $prize }” zaginął i nikt nie może już tego adresu odczytać, nawet my. Prosimy podać go jeszcze raz; nagroda nadal należy do Państwa.
prize-no-key = W tej chwili nie możemy bezpiecznie przyjąć adresu. Nagroda nadal należy do Państwa; prosimy spróbować później. Zespół już o tym wie.
prize-no-key-until = W tej chwili nie możemy bezpiecznie przyjąć adresu. Nagroda czeka na Państwa do { GENITIVE($deadline) }; prosimy spróbować ponownie przed tym terminem. Zespół już o tym wie.
# $prize (String)
prize-present = Nagroda „{ $prize }” jest w drodze do Państwa przez Telegram.
# $prize (String)
# $token (String)
prize-pass =
    Oto kupon odbioru nagrody „{ $prize }”:
    <code>{ $token }</code>
    Prosimy pokazać go przy odbiorze. Nagrodę dostaje ten, kto pokaże kupon pierwszy, dlatego prosimy go nikomu nie przekazywać.
# $prize (String)
# $title (String)
# $deadline (Moment)
prize-reminder = Nagroda „{ $prize }” z losowania „{ $title }” czeka na Państwa do { GENITIVE($deadline) }. Później przypadnie następnej osobie w kolejności.
# $prize (String)
# $title (String)
prize-expired = Czas na przyjęcie nagrody „{ $prize }” z losowania „{ $title }” minął; przypada ona następnej osobie w kolejności, jeśli taka jest. Dziękujemy za udział.
# $prize (String)
# $kind (String) shipped or any other
prize-handed-over = { $kind ->
    [shipped] Nagroda „{ $prize }” jest w drodze na Państwa adres.
   *[other] Nagroda „{ $prize }” została wręczona. Oby sprawiła Państwu radość.
}
# $deadline (Moment)
claim-late = Tę nagrodę można było przyjąć do { GENITIVE($deadline) }. Przypadnie następnej osobie w kolejności, jeśli taka jest.
claim-not-yours = Ta nagroda należy do kogoś innego. Państwa nagrody: /prizes
claim-taken = Ta nagroda jest już przyjęta i należy do Państwa: /prizes
prize-nothing-there = Nie ma takiej nagrody. Państwa nagrody: /prizes

# Wydawanie nagród, dla zespołu.
# $number (String)
# $title (String)
desk-title = <b>Nagrody losowania nr { $number }</b>: { $title }
# $number (String)
desk-none = W losowaniu nr { $number } nie przyznano jeszcze nagród. Zob. /draw_{ $number }
# $place (String)
# $prize (String)
# $state (String) awarded, claimed, to-hand-over (to whom may not do it), fulfilled or vacant
# $holder (String) the customer's number, or a dash
# $token (String)
# $since (Moment) of the state
# $deadline (Moment)
desk-line = { $place }. { $prize } · { $state ->
    [awarded] { $holder }, może przyjąć do { GENITIVE($deadline) }
    [claimed] { $holder }, przyjęta { ON($since) }, czeka na wydanie; kupon odbioru: <code>{ $token }</code>
    [parcel] { $holder }, przyjęta { ON($since) }, jeszcze niewysłana; adres potwierdzony
    [parcel-lost] { $holder }, przyjęta { ON($since) }, jeszcze niewysłana; brakuje adresu
    [parcel-sent] { $holder }, wysłana { ON($since) }
    [code] { $holder }, przyjęta { ON($since) }, kod jeszcze niewysłany
    [code-sent] { $holder }, kod wysłany { ON($since) }
    [present] { $holder }, przyjęta { ON($since) }, jeszcze nie dotarła
    [present-sent] { $holder }, dotarła { ON($since) }
    [to-hand-over] { $holder }, przyjęta { ON($since) }, jeszcze niewydana
    [fulfilled] { $holder }, wydana { ON($since) }
   *[vacant] w kolejności nie ma już nikogo; zostaje w magazynie
}
desk-group = <b>{ $state ->
    [claimed] Do wydania
    [awarded] Czekają na przyjęcie
    [vacant] Znów w magazynie
   *[fulfilled] Wydane
}: { $number }</b>
desk-hand-over = Wydaję: { $prize }, miejsce { $place }
# $prize (String)
# $place (String)
desk-sent = Odnotowuję wysyłkę: { $prize }, miejsce { $place }
desk-late = Co się opóźnia lub nie udało ({ $number })
desk-all = Wszystkie nagrody losowania
desk-none-late = Nic się nie opóźnia i wszystko się udało.
# $why (String) late, unreached, undelivered, uncertain or no-code
desk-mark = ⚠ { $why ->
    [late] przyjęta ponad tydzień temu i jeszcze nie wydana
    [unreached] wiadomość nie dotarła do zwycięzcy: bot jest zablokowany, wiadomości są wyłączone albo nie udało się wysłać wiadomości
    [undelivered] Telegram jej nie doręczył
    [uncertain] nie wiadomo, czy Telegram ją doręczył
   *[no-code] zabrakło dla niej kodu
}
# $left (Number)
desk-stock = Zwycięzców jest mniej niż nagród: w magazynie { $left ->
    [one] zostaje { $left } nagroda.
    [few] zostają { $left } nagrody.
    [many] zostaje { $left } nagród.
   *[other] zostaje { $left } nagrody.
}
# $number (String)
desk-more = … i jeszcze { $number }; pojawią się tu, w miarę jak nagrody będą wydawane.
# $place (String)
desk-address-button = Adres miejsca { $place }
# $place (String)
# $prize (String)
desk-address = Miejsce { $place }: { $prize }
# $place (String)
desk-address-none = Dla miejsca { $place } nie ma adresu albo został już usunięty.
# $place (String)
desk-address-lost = Klucza, który otwiera adres miejsca { $place }, nie ma w GLAS_SECRET_KEY. Prosimy przywrócić go jako starszy klucz; inaczej zwycięzca zostanie zapytany o adres jeszcze raz.
desk-resend = Wysyłam ponownie to, co nie dotarło
# $count (Number)
desk-resent = { $count ->
    [0] Nie ma niczego do ponownego wysłania.
    [one] Ponownie wysyłamy { $count } prezent.
    [few] Ponownie wysyłamy { $count } prezenty.
    [many] Ponownie wysyłamy { $count } prezentów.
   *[other] Ponownie wysyłamy { $count } prezentu.
}
usage-fulfil = /fulfil KOD
# $token (String)
fulfil-no-such = Nie ma nagrody z kuponem odbioru { $token }. Kupony, które czekają, są wymienione przy losowaniu: /prizes
fulfil-not-claimed = Ta nagroda nie została jeszcze przyjęta. Zwycięzca znajdzie ją pod /prizes
# $at (Moment)
fulfil-already = Ta nagroda została już wydana { ON($at) }. Drugi raz się jej nie wydaje.
# $prize (String)
# $place (String)
# $number (String)
# $title (String)
fulfil-sure = Czy wydać teraz: „{ $prize }”, miejsce { $place } w losowaniu nr { $number }, „{ $title }”?
fulfil-yes = Wydaję
# $prize (String)
# $place (String)
# $number (String)
# $title (String)
parcel-sure = Czy „{ $prize }”, miejsce { $place } w losowaniu nr { $number }, „{ $title }”, wysłano na ten adres?
parcel-told = Zwycięzca się o tym dowie.
parcel-not-told = Zwycięzca się o tym nie dowie: wiadomości są wyłączone albo nie docierają.
parcel-yes = Potwierdzam wysyłkę
# $prize (String)
# $place (String)
# $number (String)
fulfilled = Wydana: „{ $prize }”, miejsce { $place } w losowaniu nr { $number }.

codes-title = <b>Kody w magazynie</b>
codes-none = Nie wgrano jeszcze żadnych kodów.
# $name (String)
# $left (String)
# $given (String)
# $wanted (String)
codes-line = { $name }: zostało: { $left }, wydano: { $given }, oczekiwane: { $wanted }
codes-how = Aby dodać kody: <code>/codes Torba</code>, z nazwą nagrody jak w głosowaniu. Potem prosimy wysłać plik albo od razu wysłać plik z tym wierszem w podpisie.
# $prize (String)
codes-ask = Prosimy wysłać kody do nagrody „{ $prize }” jako plik: tekst lub CSV, jeden kod w wierszu albo tabela z kolumną kodów. Przed wgraniem pokażemy, co odczytano. Anulować: /cancel
# $prize (String)
# $count (Number)
# $served (Number)
codes-added = { $count ->
    [one] W magazynie przybył { $count } kod do nagrody „{ $prize }”.
    [few] W magazynie przybyły { $count } kody do nagrody „{ $prize }”.
    [many] W magazynie przybyło { $count } kodów do nagrody „{ $prize }”.
   *[other] W magazynie przybyło { $count } kodu do nagrody „{ $prize }”.
} { $served ->
    [0] Nikt nie czekał.
    [one] Kod dostaje { $served } osoba, która czekała.
    [few] Kody dostają { $served } osoby, które czekały.
    [many] Kody dostaje { $served } osób, które czekały.
   *[other] Kody dostaje { $served } osoby, które czekały.
}
codes-not-loaded = Z tego pliku nie wzięto żadnego kodu. Prosimy go poprawić i wysłać cały plik jeszcze raz.
codes-no-file = Prosimy wysłać kody jako plik, nie jako zdjęcie ani tekst.
codes-not-fetched = Nie udało się pobrać pliku. Prosimy wysłać go jeszcze raz.
# $wrong (String) large, binary, encoding, empty, blank, columns, cells, unaligned, scientific, formula, length, characters, twice, known or column
# $line (String)
# $other (String)
codes-wrong = { $wrong ->
    [large] Plik jest za duży: najwyżej 4 MB i 100 000 kodów.
    [binary] To nie jest plik tekstowy. Skoroszytów (XLSX, ODS) i archiwów nie otwieramy. Prosimy zapisać go jako CSV i wysłać tak: w Excelu „Zapisz jako”, „CSV UTF-8”; w LibreOffice „Zapisz jako”, „Tekst CSV”; w Arkuszach Google „Plik”, „Pobierz”.
    [encoding] Nie da się ustalić, w jakim kodowaniu jest plik; widać to w wierszu { $line }. Prosimy zapisać go jako UTF-8.
    [empty] W pliku nie ma żadnego kodu.
    [blank] W wierszu { $line } nie ma kodu.
    [columns] Wiersza { $line } nie da się odczytać: cudzysłowy nie pasują albo jest o wiele za długi.
    [cells] W wierszu { $line } jest więcej kolumn niż w pierwszym. Jeśli kod zawiera przecinek lub średnik, prosimy ująć go w cudzysłów.
    [unaligned] Wiersz { $line } nie trzyma się kolumn tabeli i nie widać, gdzie która się kończy. Prosimy go wyrównać albo przesłać tabelę jako CSV.
    [scientific] W wierszu { $line } jest liczba skrócona przez arkusz (na przykład 4,7E+17): cyfry kodu przepadły. Prosimy sformatować kolumnę jako tekst i wyeksportować kody ponownie ze źródła.
    [formula] W wierszu { $line } jest formuła albo jej błąd, nie kod. Prosimy wyeksportować wartości.
    [length] Wiersz { $line } jest za długi na kod: najwyżej 200 znaków.
    [characters] W wierszu { $line } są znaki, których nie da się pokazać.
    [twice] Wiersz { $line } czyta się tak samo jak wiersz { $other }; wielkość liter i podobne litery innych alfabetów nie robią różnicy.
    [known] Kod z wiersza { $line } albo taki, który czyta się tak samo, był już wgrany.
   *[column] Nic nie mówi, w której kolumnie są kody.
}
# $prize (String)
# $count (Number)
team-codes-wanted = { $count ->
    [one] { $count } osoba czeka na kod do nagrody „{ $prize }”, a kodów zabrakło
    [few] { $count } osoby czekają na kody do nagrody „{ $prize }”, a kodów zabrakło
    [many] { $count } osób czeka na kody do nagrody „{ $prize }”, a kodów zabrakło
   *[other] { $count } osoby czeka na kody do nagrody „{ $prize }”, a kodów zabrakło
}: <code>/codes { $prize }</code>
# $number (String)
# $place (String)
# $prize (String)
team-present-failed = Telegram nie doręczył nagrody „{ $prize }”, miejsce { $place } w losowaniu nr { $number }. Czy na koncie jest dość gwiazdek? /prizes_{ $number }
# $number (String)
# $place (String)
# $prize (String)
# $contact (String) the winner's address in the messenger
team-present-uncertain = „{ $prize }”, miejsce { $place } w losowaniu nr { $number }: nie wiemy, czy Telegram przekazał nagrodę odbiorcy { $contact }, bo odpowiedź nie nadeszła. Nie zostanie sama kupiona po raz drugi. Prosimy sprawdzić wydatki gwiazdek bota albo zapytać zwycięzcę, a potem wybrać, jak jest. /prizes_{ $number }
# $place (String)
present-arrived = Miejsce { $place }: dotarła
# $place (String)
present-again = Miejsce { $place }: kupuję jeszcze raz
# $number (String)
# $place (String)
# $prize (String)
team-vacant = Dla nagrody „{ $prize }”, miejsce { $place } w losowaniu nr { $number }, nie ma już nikogo w kolejności. Nagroda zostaje w magazynie. /prizes_{ $number }
# $number (String)
# $place (String)
# $prize (String)
team-unreached = Wiadomość o nagrodzie „{ $prize }”, miejsce { $place } w losowaniu nr { $number }, nie dotarła do zwycięzcy: bot jest zablokowany, wiadomości są wyłączone albo nie udało się wysłać wiadomości. Jeśli nagroda nie zostanie przyjęta na czas, przypadnie następnej osobie w kolejności. /prizes_{ $number }
# $number (String)
team-no-key = Zwycięzca losowania nr { $number } chce podać adres, ale GLAS_SECRET_KEY nie jest ustawiony. Prosimy go ustawić i uruchomić Glas ponownie.
prizes-no-key = Do wysyłki potrzebny jest adres, a GLAS_SECRET_KEY, którym szyfrujemy adresy, nie jest ustawiony. Dopóki nie zostanie ustawiony, a Glas uruchomiony ponownie, zwycięzcy nie mogą przyjąć takich nagród.

# Na obrazie zwycięzcy i na kuponie odbioru.
winner-overline = Wygrana
# $number (String)
# $rank (String)
# $on (Day)
winner-footer = Losowanie nr { $number }, miejsce { $rank }, { $on }
pass-overline = Kupon odbioru
pass-how = Prosimy pokazać go przy odbiorze nagrody
# $number (String)
# $place (String)
pass-footer = Losowanie nr { $number }, miejsce { $place }
menu-prizes = Moje nagrody
menu-fulfil = Wydanie nagrody
menu-codes = Kody do nagród
