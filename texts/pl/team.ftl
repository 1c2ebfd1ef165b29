# The team among itself.

team-title = <b>Zespół</b>
# $number (String)
# $name (String)
# $role (String)
# $since (Moment)
team-line = { $number }. { $name } ({ $role ->
    [owner] właściciel
    [editor] redaktor
    [care] opiekun klientów
   *[analyst] analityk
}), w zespole od { GENITIVE($since) }
# $role (String)
team-invite-button = Zaproszenie: { $role ->
    [owner] właściciel
    [editor] redaktor
    [care] opiekun klientów
   *[analyst] analityk
}
team-how = Zaproszenie: <code>/team invite editor</code>. Zmiana roli: <code>/team role 3 analyst</code>. Usunięcie: <code>/team remove 3</code>. Role: owner, właściciel (wszystko); editor, redaktor (głosowania i plan); care, opiekun klientów (klienci i odpowiedzi dla nich); analyst, analityk (tylko odczyt).
# $role (String)
# $link (Link)
team-invited = Z tym linkiem jedna osoba dołączy do zespołu. Rola: { $role ->
    [owner] właściciel
    [editor] redaktor
    [care] opiekun klientów
   *[analyst] analityk
}. Link działa jeden raz i przez jeden dzień: { $link }
# $role (String)
team-joined = Witamy w zespole. Państwa rola: { $role ->
    [owner] właściciel
    [editor] redaktor
    [care] opiekun klientów
   *[analyst] analityk
}. Co można zrobić: /help
# $name (String)
# $role (String)
team-changed = { $name }, nowa rola: { $role ->
    [owner] właściciel
    [editor] redaktor
    [care] opiekun klientów
   *[analyst] analityk
}.
# $role (String)
team-your-role = Państwa rola w zespole to teraz: { $role ->
    [owner] właściciel
    [editor] redaktor
    [care] opiekun klientów
   *[analyst] analityk
}. Co można zrobić: /help
# $name (String)
team-removed = { $name } nie należy już do zespołu.
team-you-left = Nie należą już Państwo do zespołu. Nadal można głosować jako klient.

audit-title = <b>Dziennik działań</b>
audit-none = Nic tu jeszcze nie zapisano.
audit-line = { $did }, { BRIEF($at) }
audit-did = { $action ->
    [newpoll] { $who } przygotowuje { $what }
    [edit] { $who } zmienia { $what }
    [open] { $who } rozpoczyna { $what }
    [publish] { $who } publikuje { $what }, czat: „{ $more }”
    [notice] { $who } dodaje publiczny dopisek: { $what }
    [extend] { $who } przesuwa koniec: { $what }
    [close] { $who } kończy { $what }
    [void] { $who } unieważnia { $what }
    [clone] { $who } tworzy kopię nr { $more }: { $what }
    [decide] { $who } zatwierdza wynik: { $what }
    [override] { $who } podejmuje inną decyzję: { $what }
    [export] { $who } eksportuje { $what }
    [draw] { $who } zapowiada { $what }, uczestnicy: { $more }
    [draw-confirm] { $who } potwierdza { $what }
    [disqualify] { $who } wyłącza kupon, { $what }: { $more }
    [draw-excluded] { $who } zapisuje, kto nie ma kuponu: { $what }
    [retention] { $who } usuwa to, co przechowywano dość długo, { $what }: { $more }
    [draw-fixed] { $who } ustala kupony ({ $more }): { $what }
    [draw-beacon] { $who } odbiera rundę sieci drand: { $what }
    [draw-drawn] { $who } przeprowadza { $what }
    [draw-lost] { $who } nie może przeprowadzić: { $what }
    [prize-expired] { $who } przekazuje dalej { $what }: minął czas na przyjęcie
    [address] { $who } odczytuje adres, na który wysłać { $what }
    [address-lost] { $who } nie może już odczytać adresu: { $what }
    [fulfil] { $who } wydaje { $what }
    [present-arrived] { $who } zapisuje jako doręczoną { $what }
    [present-again] { $who } kupuje jeszcze raz { $what }
    [resend] { $who } wysyła ponownie to, co nie dotarło: { $what }
    [codes] { $who } dodaje kody: { $more }
    [broadcast] { $who } rozpoczyna { $what }, odbiorcy: { $more }
    [broadcast-pause] { $who } wstrzymuje { $what }
    [broadcast-resume] { $who } wznawia { $what }
    [broadcast-cancel] { $who } anuluje { $what }
    [broadcast-resend] { $who } ponawia niepewne wiadomości: { $what }
    [ban] { $who } wyklucza z losowań: { $what }
    [unban] { $who } cofa wykluczenie: { $what }
    [invite] { $who } zaprasza do zespołu, rola: { $what }
    [role] { $who } zmienia rolę: { $what }
    [remove] { $who } usuwa z zespołu: { $what }
    [join] { $who } dołącza do zespołu, rola: { $what }
    [release] { $who } wysyła wstrzymane wiadomości: { $more }
    [drop] { $who } porzuca wstrzymane wiadomości: { $more }
    [answer] { $who }: odpowiedź – { $what }
    [take-back] { $who }: cofnięta odpowiedź – { $what }
    [take] { $who } przejmuje { $what }
    [publish-idea] { $who } publikuje { $what }
    [keep-words] { $who } zostawia dotychczasowe słowa: { $what }
    [status] { $who }: zmiana statusu – { $what }
    [status-back] { $who }: cofnięta zmiana statusu – { $what }
    [slipped] { $who }: wiadomość o niedotrzymanym terminie – { $what }
    [follow-up] { $who }: późniejsze pytanie, jak wyszło – { $what }
    [merge] { $who } łączy { $what } z innym pomysłem
    [unmerge] { $who } wyłącza { $what } z innego pomysłu
    [unresolved] { $who }: zakończone bez rozwiązania – { $what }
    [tell] { $who }: wiadomość, adresat: { $what }
    [effort] { $who }: ocena nakładu pracy; czego: { $what }
    [import-tiers] { $who }: wczytano listę poziomów; osób: { $what }
    [timeline] { $who }: wgląd w historię, czyja: { $what }
    [record] { $who }: zapis rozmowy – { $what }
    [you-said] { $who } powiadamia testerów, co zmieniono: { $what }
    [answer-elsewhere] { $who }: odpowiedź osobista – { $what }
    [newtest] { $who } planuje { $what }
    [edit-test] { $who } zmienia szkic: { $what }
    [recruit] { $who } szuka testerów: { $what }
    [approve] { $who } zatwierdza osobę, { $what }: { $more }
    [refuse] { $who } nie zatwierdza osoby, { $what }: { $more }
    [announce-test] { $who } ogłasza { $what }
    [withdraw-test] { $who } wycofuje produkt, { $what }
    [end-test] { $who } kończy { $what }
    [review-built] { $who }: obejrzano – { $what }
    [test-links] { $who } dodaje linki dostępowe: { $what }
    [hand-device] { $who } wydaje urządzenie: { $what }
    [device-back] { $who } przyjmuje z powrotem urządzenie: { $what }
    [hide] { $who } ukrywa na tablicy: { $what }
    [show] { $who } ponownie pokazuje: { $what }
    [keep-hidden] { $who } zostawia ukryte: { $what }
    [leave-reported] { $who } po zgłoszeniu zostawia bez zmian: { $what }
    [launch-photo] { $who } dodaje zdjęcie do zrealizowanego: { $what }
    [publish-answer] { $who } publikuje odpowiedź – { $what }
    [unpublish-answer] { $who } cofa opublikowaną odpowiedź – { $what }
    [hand-over] { $who } przekazuje komuś innemu: { $what }
    [tag] { $who } zmienia etykiety: { $what }
    [ask-who-knows] { $who } pyta wiodących użytkowników, kto wie więcej: { $what }
    [read-answers] { $who } czyta wszystkie odpowiedzi: { $what }
    [mark-answer] { $who } oznacza odpowiedź jako przydatną: { $what }
    [unmark-answer] { $who } usuwa oznaczenie odpowiedzi: { $what }
    [count-devices] { $who } zmienia liczbę urządzeń: { $what }
   *[other] { $who }: { $more }
}
audit-name = { $name }
audit-customer = klient { $number }
# $number (String)
person-number = klient { $number } (/person_{ $number })
# $number (String)
person-title = <b>Klient { $number }</b>
# $contact (Marked) leads to the person
# $since (Moment)
person-contact = Kontakt: { $contact }, tutaj od { GENITIVE($since) }.
person-stopped = Wiadomości są wyłączone od { GENITIVE($at) }; do tej osoby nic nie wysyłamy.
person-unreached = Wiadomości nie docierają: bot jest zablokowany.
# $person (Text)
person-team = W zespole: { $person }.
# $at (Moment)
# $reason (String)
person-banned = Bez udziału w losowaniach od { GENITIVE($at) }. Powód: { $reason }
# $number (String)
person-ban-how = Aby ta osoba nie brała udziału w losowaniach: <code>/ban { $number } UZASADNIENIE</code>
# $number (String)
person-unban-how = Aby cofnąć wykluczenie: <code>/unban { $number }</code>
# $named (String)
person-none = Nie znam nikogo jako „{ $named }”.
person-how = Osobę można wskazać numerem, który pokazują /prizes i /audit, początkiem kuponu z listy zwycięzców (/draw) albo jako <code>telegram:123456</code>.
# $person (Text)
person-whom = Kogo to dotyczy: { $person }.
# $ticket (String) the beginning of it
# $reason (String)
audit-ticket = { $ticket }, „{ $reason }”
audit-codes = { $count }, „{ $prize }”
audit-gone = ktoś, czyje dane usunięto
audit-never-here = ktoś, kto tu jeszcze nie pisał
audit-poll = głosowanie nr { $number } „{ $title }”
audit-draw = losowanie nr { $number } „{ $title }”
audit-award = nagrodę „{ $prize }”, miejsce { $place } w losowaniu nr { $draw }
audit-broadcast = wysyłkę nr { $number }
audit-role = { $role ->
    [owner] właściciel
    [editor] redaktor
    [care] opiekun klientów
   *[analyst] analityk
}
audit-person-role = { $person } ({ $role })
audit-to-poll = Głosowanie nr { $number }
audit-to-draw = Losowanie nr { $number }
audit-to-prizes = Nagrody losowania nr { $number }
audit-times = Godziny w strefie czasowej { $zone }.
audit-newer = Nowsze
audit-older = Starsze
audit-no-older = Starszych wpisów nie ma.

# To the team's chat.
# $number (String)
# $question (String)
# $closes (Moment)
team-chat-opened = Głosowanie nr { $number } trwa i kończy się { ON($closes) }: „{ $question }” · /poll_{ $number }
# $number (String)
# $question (String)
team-chat-closed = Głosowanie nr { $number } zakończone: „{ $question }” · wyniki: /results_{ $number }
team-chat-closed-tied = Głosowanie nr { $number } zakończone: „{ $question }” · wyniki: /results_{ $number }
    Jest remis, więc sama rozpoczęła się dogrywka między remisującymi: głosowanie nr { $runoff }.
# $number (String)
# $question (String)
team-chat-overdue = Głosowanie nr { $number } od czternastu dni czeka na decyzję: „{ $question }” · decyzja: /decide_{ $number }
# $number (String)
# $sent (Number)
# $missed (Number)
team-chat-undelivered = Wyniki głosowania nr { $number } zostały rozesłane. Dostarczono: { $sent }, nie dostarczono: { $missed }.
# $number (String)
# $problem (String)
team-stuck = Nie udało się wysłać wiadomości nr { $number }: { $problem }. Próby będą ponawiane przez dobę. Wszystko inne, co utknie w tej godzinie, jest w dzienniku.
# $number (String)
# $problem (String)
team-stuck-broadcast = Wysyłka nr { $number } nie może iść dalej: { $problem }. Jest wstrzymana; wznawia ją przycisk pod jej postępem.
team-topic-shut = Temat { $topic } na czacie { $chat } usunięto lub zamknięto. To, co miało do niego trafić, trafia teraz do samego czatu.

# W miejsce bazy wstawiono i uruchomiono jej kopię.
# $made (Moment)
restored = Ten bot działa teraz z kopii zapasowej wykonanej { ON($made) }. Nie wie, co wydarzyło się później.
restored-paused = Wysyłki, które wtedy trwały, są wstrzymane; każdą można wznowić jej własnym przyciskiem.
# $number (Number)
held =
    { $number ->
        [one] Czekała wtedy { $number } wiadomość; mogła już zostać doręczona. Wstrzymuję ją do Państwa decyzji. Można ją podjąć także później: /held
        [few] Czekały wtedy { $number } wiadomości; mogły już zostać doręczone. Wstrzymuję je do Państwa decyzji. Można ją podjąć także później: /held
        [many] Czekało wtedy { $number } wiadomości; mogły już zostać doręczone. Wstrzymuję je do Państwa decyzji. Można ją podjąć także później: /held
       *[other] Czekało wtedy { $number } wiadomości; mogły już zostać doręczone. Wstrzymuję je do Państwa decyzji. Można ją podjąć także później: /held
    }
held-button = Wstrzymane wiadomości
held-none = Żadna wiadomość nie jest wstrzymana.
# $number (Number)
held-send =
    { $number ->
        [one] Wysyłam, nawet jeśli dotrze dwa razy
        [few] Wysyłam wszystkie, nawet jeśli część dotrze dwa razy
        [many] Wysyłam wszystkie, nawet jeśli część dotrze dwa razy
       *[other] Wysyłam wszystkie, nawet jeśli część dotrze dwa razy
    }
held-drop = Nie wysyłam
# $number (Number)
held-sent =
    { $number ->
        [one] Wysyłam { $number } wiadomość.
        [few] Wysyłam { $number } wiadomości.
        [many] Wysyłam { $number } wiadomości.
       *[other] Wysyłam { $number } wiadomości.
    }
# $number (Number)
held-dropped =
    { $number ->
        [one] { $number } wiadomość nie zostanie wysłana.
        [few] { $number } wiadomości nie zostaną wysłane.
        [many] { $number } wiadomości nie zostanie wysłanych.
       *[other] { $number } wiadomości nie zostanie wysłanych.
    }
audit-retention = { $kind ->
    [dialogues] rozpoczęte rozmowy
    [messages] zapisy o wiadomościach
    [answers] odpowiedzi testerów
    [candidates] osoby, które nie wzięły udziału w testach
    [evidence] dane o wiodących użytkownikach
   *[names] nazwy osób, które się nie odzywają
}
audit-pyramid = pytanie „{ $topic }”
