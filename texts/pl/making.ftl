# Making and running polls: for the team.

# $number (String)
preview-title = <b>#{ $number }</b> Podgląd. Tak zobaczą to klienci:
# $number (String)
preview-next = Głosowanie rozpocznie przycisk albo polecenie /open_{ $number }. Do tego czasu można je zmieniać poleceniem /edit_{ $number }.
# $number (String)
# $opens (Moment)
preview-scheduled = Głosowanie rozpocznie się samo { ON($opens) }; polecenie /open_{ $number } rozpocznie je od razu. Do tego czasu można je zmieniać poleceniem /edit_{ $number }.
# $seats (Number)
# $ties (String) lot, expand or runoff
# $results (String) hidden, team or live
preview-rules = { $seats ->
    [one] Wygrywa { $seats } propozycja.
    [few] Wygrywają { $seats } propozycje.
    [many] Wygrywa { $seats } propozycji.
   *[other] Wygrywa { $seats } propozycji.
} { $ties ->
    [runoff] Remis rozstrzyga dogrywka.
    [expand] Przy remisie wygrywają wszystkie propozycje z tą samą liczbą głosów.
   *[lot] Remis rozstrzyga losowanie.
} { $results ->
    [live] W trakcie głosowania wyniki widzą głosujący.
    [team] W trakcie głosowania wyniki widzi zespół.
   *[hidden] Wyniki są ukryte do końca głosowania.
}
edit-button = Zmieniam szkic
open-button = Rozpoczynam głosowanie
# $number (String)
open-sure = Czy rozpocząć teraz głosowanie nr { $number }? Od tej chwili pytania, propozycji i zasad nie można już zmienić.
open-yes = Tak, rozpoczynam
not-yet = Jeszcze nie
# $number (String)
# $closes (Moment)
opened = Głosowanie <b>#{ $number }</b> trwa i kończy się { ON($closes) }. Klientów można zaprosić poleceniem /publish_{ $number } z nazwą czatu albo tym linkiem:
# $link (Link)
link-line = { $link }
# $number (String)
opened-missed = Głosowanie nr { $number } miało się rozpocząć i zakończyć w czasie, gdy bot był wyłączony. Znów jest szkicem: nowe terminy można podać poleceniem /edit_{ $number }.
# $number (String)
# $closes (Moment)
extended = Nowy termin zakończenia głosowania nr { $number }: { $closes }. { $voters ->
    [0] Do nikogo nie piszemy.
   *[other] Głosujący poznają uzasadnienie.
}
# $number (String)
closed-now = Głosowanie nr { $number } jest zakończone.
# $number (String)
voided = Unieważniono głosowanie nr { $number }.
# $number (String)
# $clone (String)
cloned = Głosowanie nr { $clone } jest kopią głosowania nr { $number }.
# $number (String)
notice-added = Dopisek widnieje pod głosowaniem nr { $number }.
# $number (String)
# $chat (String)
published-in = Głosowanie nr { $number } jest w drodze do czatu: { $chat }. Jeśli nie dotrze, nie mam prawa tam pisać: prosimy dodać mnie do czatu, a na kanale nadać mi prawa administratora.
tell-asked = Powiadamiam tych, którzy chcą nowości o głosowaniach
publish-in = Publikuję w grupie lub na kanale
tell-asked-sure = { $readers ->
    [one] Wiadomość powyżej trafi do { $readers } osoby, która chce nowości o nowych głosowaniach, a w głosowaniu nr { $number } jeszcze nie głosowała. Wysłać?
    [few] Wiadomość powyżej trafi do { $readers } osób, które chcą nowości o nowych głosowaniach, a w głosowaniu nr { $number } jeszcze nie głosowały. Wysłać?
    [many] Wiadomość powyżej trafi do { $readers } osób, które chcą nowości o nowych głosowaniach, a w głosowaniu nr { $number } jeszcze nie głosowały. Wysłać?
   *[other] Wiadomość powyżej trafi do { $readers } osoby, które chcą nowości o nowych głosowaniach, a w głosowaniu nr { $number } jeszcze nie głosowały. Wysłać?
}
tell-asked-already = Osoby, które chcą nowości o nowych głosowaniach, wiedzą już o głosowaniu nr { $number }.
tell-asked-nobody = Nie ma już kogo powiadomić o głosowaniu nr { $number }: wszyscy, którzy chcą nowości o nowych głosowaniach, już zagłosowali albo nikt o nie nie prosił. Można je jeszcze pokazać w grupie lub na kanale.
tell-asked-begun = Osoby, które chcą nowości o nowych głosowaniach, są właśnie powiadamiane o głosowaniu nr { $number }.
nothing-sent = Niczego nie wysłano.
publish-choose = Gdzie opublikować głosowanie nr { $number }? Inne miejsce można podać jako @nazwę albo numer.
publish-nowhere = Nie ma mnie jeszcze w żadnej grupie ani na kanale, gdzie wolno mi pisać. Prosimy dodać mnie do grupy albo do kanału jako administratora, a będzie można wybrać je tutaj. Można też podać czat jako @nazwę albo numer.
publish-no-right = Tutaj nie wolno mi jeszcze pisać, prosimy nadać mi prawa administratora: { $chats }.
published-waits = Głosowanie nr { $number } jest już w drodze do czatu: { $chat }.
post-lost = Nie mogę już zmienić wpisu o głosowaniu nr { $number } na czacie { $chat }: usunięto go, grupa stała się supergrupą albo nie wolno mi tam już pisać. Wynik opublikuję tam w nowym wpisie. Aby głosowanie było tam znowu od razu, prosimy wysłać: /publish_{ $number }
outcome-not-published = Nie udało się pokazać wyniku głosowania nr { $number } na czacie { $chat }: nie mam już prawa tam pisać.
# $number (String)
edited = Zmieniono głosowanie nr { $number }.
# $number (String)
edit-how = Aby zmienić głosowanie nr { $number }, prosimy wysłać /edit_{ $number }, a pod spodem wiersze, które mają być inne: <code>pick: 3</code>, <code>closes: in 5 days</code> albo wszystkie propozycje od nowa, każdą z myślnikiem na początku. Propozycje z plusem na początku zostaną dodane do dotychczasowych. Inne pytanie: /edit_{ $number } i jego treść.

# $number (String)
# $state (String)
poll-state = <b>#{ $number }</b> { $state ->
    [draft] Szkic.
    [scheduled] Zaplanowane.
    [open] Trwa.
    [closed] Zakończone.
    [decided] Rozstrzygnięte.
   *[void] Unieważnione.
}
# $voters (Number)
poll-turnout = { $voters ->
    [0] Nikt jeszcze nie zagłosował.
    [one] Zagłosowała { $voters } osoba.
    [few] Zagłosowały { $voters } osoby.
    [many] Zagłosowało { $voters } osób.
   *[other] Zagłosowało { $voters } osoby.
}
# $commitment (String)
poll-commitment = Opublikowany zawczasu skrót sekretu tego głosowania (SHA-256): <code>{ $commitment }</code>
# $head (String)
poll-head = Skrót końcowy dziennika głosowania: <code>{ $head }</code>
# $number (String)
poll-commands-open = /publish_{ $number } · /notice_{ $number } · /extend_{ $number } · /close_{ $number } · /void_{ $number }
# $number (String)
poll-commands-closed = /results_{ $number } · /export_{ $number } · /decide_{ $number } · /clone_{ $number }
# $number (String)
poll-commands-draft = /open_{ $number } · /edit_{ $number } · /void_{ $number } · /clone_{ $number }

decide-stands = Ten wynik jest wiążący i jest już w planie.
# $number (String)
decide-how = Aby zdecydować inaczej, prosimy podać numery propozycji i publiczne uzasadnienie: <code>/decide { $number } 2,5 UZASADNIENIE</code>. Jeśli żadna nie ma być zrealizowana: <code>/decide { $number } none UZASADNIENIE</code>.
# $number (String)
decided = Wynik głosowania nr { $number } jest zatwierdzony i wpisany do planu. { $voters ->
    [0] Do nikogo nie piszemy.
   *[other] Głosujący zostaną powiadomieni.
}
# $number (String)
decided-otherwise = Państwa decyzja w sprawie głosowania nr { $number } jest w planie, obok wyniku i z uzasadnieniem. { $voters ->
    [0] Do nikogo nie piszemy.
   *[other] Głosujący zostaną powiadomieni.
}

# $number (String)
# $closes (Moment)
files-not-yet = Głosowanie nr { $number } jeszcze trwa. Tabela wyników i plik publiczny powstaną, gdy się zakończy: { $closes }.
# $number (String)
files-results = Bieżący stan: /results_{ $number }

export-title = Tabela wyników oraz plik publiczny, dzięki któremu każdy może przeliczyć głosy:

# The step-by-step way.
step-question = Jakie jest pytanie? Jeden wiersz, na przykład: Które cztery tytuły wydać jako następne? W każdej chwili można przerwać: /cancel
step-back = Wstecz
# $question (String)
step-question-is = Pytanie: { $question }
step-options = Teraz propozycje, każda w osobnym wierszu, od 2 do 50.
# $number (Number)
step-options-more = { $number ->
    [one] Na razie jest { $number } propozycja. Prosimy przysłać kolejne, każdą w osobnym wierszu.
    [few] Na razie są { $number } propozycje. Prosimy przysłać kolejne, każdą w osobnym wierszu, albo przejść dalej.
    [many] Na razie jest { $number } propozycji. Prosimy przysłać kolejne, każdą w osobnym wierszu, albo przejść dalej.
   *[other] Na razie jest { $number } propozycji. Prosimy przysłać kolejne, każdą w osobnym wierszu, albo przejść dalej.
}
step-options-done = To już wszystkie
# $number (Number)
step-pick = { $number ->
    [one] Jest { $number } propozycja. Ile najwyżej może ich wybrać jeden klient?
    [few] Są { $number } propozycje. Ile najwyżej może ich wybrać jeden klient?
    [many] Jest { $number } propozycji. Ile najwyżej może ich wybrać jeden klient?
   *[other] Jest { $number } propozycji. Ile najwyżej może ich wybrać jeden klient?
}
step-seats = Ile propozycji wygrywa?
# $example (String) a date and time as one writes it
step-closes = Kiedy kończy się głosowanie? Prosimy podać datę i godzinę, na przykład { $example }, „jutro o 18” albo „za 3 dni”. Dzień bez godziny oznacza jego koniec, 23:59.
step-ties = Co się dzieje, gdy na ostatnim zwycięskim miejscu kilka propozycji ma tyle samo głosów?
step-binding = Czy wynik jest wiążący?
step-results = Kto widzi wyniki przed końcem głosowania?
step-ties-lot = Sprawdzalne losowanie
step-ties-expand = Wygrywają wszystkie
step-ties-runoff = Dogrywka
step-binding-yes = Wiążący: obowiązuje zespół
step-binding-no = Doradczy: decyzję uzasadnimy
step-results-hidden = Nikt
step-results-team = Zespół
step-results-live = Każdy, kto zagłosuje
# $days (Number)
step-in-days = { $days ->
    [one] Za jeden dzień
    [few] Za { $days } dni
    [many] Za { $days } dni
   *[other] Za { $days } dnia
}
newpoll-example = Można też wysłać wszystko w jednej wiadomości:
    <code>/newpoll Które cztery tytuły wydać jako następne?
    pick: 4
    seats: 4
    closes: in 7 days
    binding: yes
    - Pierwszy tytuł
    - Drugi tytuł</code>
newpoll-keys = Dalsze wiersze, w razie potrzeby: <code>opens: 2026-11-25 09:00</code> (rozpoczęcie), <code>ties: lot</code> (przy remisie losowanie; albo expand: wygrywają wszystkie, runoff: dogrywka), <code>results: hidden</code> (wyniki ukryte; albo team: widzi je zespół, live: widzą je głosujący), <code>quorum: 50</code> (kworum), <code>notice: publiczny dopisek</code>, <code>prizes: 12 x Torba</code> (jeden wiersz na każdy rodzaj nagrody)
newpoll-from = Pomysły stają się propozycjami przez swoje numery, a pytanie jest w następnym wierszu:
    <code>/newpoll from 12 15 31
    Który pomysł najpierw?</code>

# What is wrong in the message, and what would be right.
# $line (String) number of the line
# $content (String) the line as it was sent
line-wrong = Wiersz { $line }: „{ $content }”
nothing-stored = Niczego nie zapisano. Prosimy poprawić i wysłać jeszcze raz.
nothing-changed = Niczego nie zmieniono. Prosimy poprawić i wysłać jeszcze raz.
wrong-question-missing = Brakuje pytania. Należy je napisać po /newpoll, w tym samym wierszu.
# $length (Number)
# $limit (Number)
wrong-question-length = { $length ->
    [one] Pytanie ma { $length } znak. Dozwolona długość: od 1 do { $limit }.
    [few] Pytanie ma { $length } znaki. Dozwolona długość: od 1 do { $limit }.
    [many] Pytanie ma { $length } znaków. Dozwolona długość: od 1 do { $limit }.
   *[other] Pytanie ma { $length } znaku. Dozwolona długość: od 1 do { $limit }.
}
# $key (String)
# $known (String)
wrong-key = Nie ma ustawienia „{ $key }”. Znane ustawienia: { $known }. Propozycja zaczyna się od myślnika: - { $key }
wrong-line = To nie jest ani ustawienie, na przykład „pick: 4”, ani propozycja. Propozycja zaczyna się od myślnika.
# $key (String)
wrong-twice = Ustawienie „{ $key }” podano dwa razy. Prosimy zostawić jedno.
# $value (String)
wrong-number = „{ $value }” nie jest liczbą całkowitą. Prosimy spróbować na przykład tak: 4
# $value (String)
# $known (String)
wrong-choice = „{ $value }” nie jest tu możliwe. Do wyboru: { $known }
# $value (String)
# $example (String) a date and time as one writes it
wrong-time = Z zapisu „{ $value }” nie potrafię odczytać terminu. Prosimy spróbować na przykład tak: { $example }, jutro o 18 albo: za 3 dni
# $value (String)
# $first (String)
# $second (String)
wrong-time-unclear = Zapis „{ $value }” można odczytać na dwa sposoby. Prosimy napisać, o co chodzi: { $first } czy { $second }
# $value (String)
# $example (String)
wrong-time-day = „{ $value }” to kilka dni. Który dzień i o której godzinie? Na przykład: { $example }
# $value (String)
wrong-time-skipped = Termin { $value } nie istnieje: tej nocy zegary przesuwa się do przodu. Prosimy wybrać termin o godzinę późniejszy.
wrong-closes-missing = Brakuje terminu zakończenia. Prosimy dodać wiersz, na przykład: closes: in 7 days
# $closes (Moment)
wrong-closes-past = Głosowanie zakończyłoby się { ON($closes) }, a ten termin już minął. Prosimy wybrać przyszły, na przykład: closes: in 7 days
# $opens (Moment)
wrong-opens-past = Głosowanie rozpoczęłoby się { ON($opens) }, a ten termin już minął. Można pominąć ten wiersz i rozpocząć głosowanie przyciskiem pod podglądem.
# $closes (Moment)
wrong-closes-first = Głosowanie zakończyłoby się { ON($closes) }, przed swoim rozpoczęciem. Prosimy wybrać późniejszy termin zakończenia.
# $closes (Moment)
wrong-closes-far = Głosowanie zakończyłoby się { ON($closes) }, a to zbyt odległy termin: może to być najpóźniej za dwadzieścia lat. Prosimy wybrać wcześniejszy termin zakończenia.
# $number (Number)
wrong-options-number = { $number ->
    [one] Jest { $number } propozycja. Musi ich być od 2 do 50, każda w osobnym wierszu, który zaczyna się od myślnika.
    [few] Są { $number } propozycje. Musi ich być od 2 do 50, każda w osobnym wierszu, który zaczyna się od myślnika.
    [many] Jest { $number } propozycji. Musi ich być od 2 do 50, każda w osobnym wierszu, który zaczyna się od myślnika.
   *[other] Jest { $number } propozycji. Musi ich być od 2 do 50, każda w osobnym wierszu, który zaczyna się od myślnika.
}
# $option (String)
# $length (Number)
# $limit (Number)
wrong-option-length = { $length ->
    [one] Propozycja nr { $option } ma { $length } znak. Dozwolona długość: od 1 do { $limit }.
    [few] Propozycja nr { $option } ma { $length } znaki. Dozwolona długość: od 1 do { $limit }.
    [many] Propozycja nr { $option } ma { $length } znaków. Dozwolona długość: od 1 do { $limit }.
   *[other] Propozycja nr { $option } ma { $length } znaku. Dozwolona długość: od 1 do { $limit }.
}
# $first (String)
# $second (String)
wrong-options-alike = Propozycje nr { $first } i { $second } brzmią tak samo. Prosimy jedną z nich zmienić albo pominąć.
# $options (Number)
wrong-pick = Wartość „pick” może wynosić od 1 do liczby propozycji, czyli do { $options }.
# $options (Number)
wrong-seats = Wartość „seats” może wynosić od 1 do liczby propozycji, czyli do { $options }.
# $limit (Number)
wrong-notice-length = Dozwolona długość dopisku w znakach: od 1 do { $limit }.
wrong-quorum = Kworum to najmniejsza liczba głosujących: liczba całkowita od 0 wzwyż.
# $chat (String)
# $number (String) the poll
wrong-chat = Nie znam czatu „{ $chat }”. Prosimy podać nazwę grupy lub kanału, w którym jestem, albo @nazwę lub numer, na przykład: /publish { $number } @naszkanal
# $chats (Listing) the titles of groups and channels
chats-known = Jestem tutaj: { $chats }
# $number (String)
# $chat (String)
not-published = Nie udało się pokazać głosowania nr { $number } na czacie { $chat }: nie mam prawa tam pisać. Prosimy dodać mnie do czatu, a na kanale nadać mi prawa administratora, i wysłać /publish_{ $number } jeszcze raz.
# $usage (Text)
usage = Prosimy spróbować tak: <code>{ $usage }</code>
# $number (String)
usage-notice = /notice { $number } TREŚĆ
# $number (String)
# $until (String) a date and time as one writes it
usage-extend = /extend { $number } { $until } UZASADNIENIE
# $number (String)
usage-close = /close { $number } UZASADNIENIE
# $number (String)
usage-void = /void { $number } UZASADNIENIE
# $number (String)
# $choices (String) numbers of options with commas, or none
usage-decide = /decide { $number } { $choices } UZASADNIENIE
decide-button = Podejmuję decyzję
results-button = Wyniki
