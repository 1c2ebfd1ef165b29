# What cannot be done, and what can.

not-allowed = Państwa rola w zespole na to nie pozwala. Może ją zmienić właściciel zespołu poleceniem /team.
not-for-customers = To może zrobić tylko zespół produktowy. Co mogą Państwo zrobić: /help
something-wrong = Coś poszło nie tak po naszej stronie i nic się nie zmieniło. Prosimy spróbować ponownie za minutę.
in-private = Porozmawiajmy o tym na prywatnym czacie.
open-private = Prywatny czat
# $number (String)
poll-frozen = Głosowanie nr { $number } już się rozpoczęło: pytanie, propozycje i zasady pozostają bez zmian. Można dodać dopisek poleceniem /notice_{ $number } albo zrobić kopię poleceniem /clone_{ $number }.
# $number (String)
# $state (String)
poll-wrong-state = { $state ->
    [draft] Głosowanie nr { $number } jeszcze się nie rozpoczęło. Można je rozpocząć poleceniem /open_{ $number }.
    [scheduled] Głosowanie nr { $number } jeszcze się nie rozpoczęło. Można je rozpocząć już teraz poleceniem /open_{ $number }.
    [open] Głosowanie nr { $number } trwa. Najpierw musi się zakończyć.
    [void] Głosowanie nr { $number } unieważniono. Nową kopię utworzy /clone_{ $number }.
   *[closed] Głosowanie nr { $number } jest zakończone. Wyniki: /results_{ $number }
}
results-seen = Końca głosowania nie można już przesunąć: ktoś widział już wyniki.
extended-already = Koniec głosowania został już raz przesunięty, a więcej nie można.
# $usage (Text)
reason-missing = Tu potrzebne jest uzasadnienie, które głosujący będą mogli przeczytać: <code>{ $usage }</code>
# $closes (Moment)
not-later = Głosowanie i tak kończy się { ON($closes) }. Prosimy wybrać późniejszy termin.
# $choice (String)
# $last (String)
no-such-option = Nie ma propozycji nr { $choice }; numery są od 1 do { $last }.
# $number (String)
nothing-to-decide = { $state ->
    [open] Głosowanie nr { $number } jeszcze trwa i kończy się { ON($closes) }. Decyzję można podjąć potem. Zakończyć je od razu: /close_{ $number }
    [decided] W sprawie głosowania nr { $number } decyzja już zapadła: /results_{ $number }
    [void] Głosowanie nr { $number } unieważniono, więc nie ma o czym decydować.
    [closed] W głosowaniu nr { $number } nie ma o czym decydować: żadna propozycja nie wygrała.
   *[draft] Głosowanie nr { $number } jeszcze się nie rozpoczęło, więc nie ma o czym decydować.
}
last-owner = Zespół musi mieć właściciela, a poza Państwem nie ma teraz innego. Najpierw prosimy nadać tę rolę jeszcze komuś: /team
owner-by-setting = Tego właściciela wskazuje ustawienie GLAS_OWNERS. Zmienić je może osoba, która utrzymuje bota.
no-such-member = W zespole nikt nie ma tego numeru. Lista: /team
invite-invalid = To zaproszenie zostało już wykorzystane albo ma więcej niż jeden dzień. Można poprosić o nowe.
tap-outdated = Ten przycisk już nie działa. Menu pokazuje, co można zrobić.
too-long = Ta wiadomość jest dla mnie za długa. Prosimy przysłać krótszą.
