# Wiadomości: wysyłki dla zespołu, tematy i godziny ciszy dla klientów.

topic-name = { $topic ->
    [votes] Nowe głosowania
   *[launches] Premiery
}

usage-broadcast = /broadcast everyone
broadcast-segments = Grupy odbiorców: <code>{ $known }</code>. Łączy się je słowami „and” i „not”, na przykład: <code>voters:7 and not language:sr</code>
broadcast-topic = Wysyłka do <code>{ $segment }</code>. Czego dotyczy? Nie dotrze do osób, które wyłączyły ten temat.
broadcast-readers = { $readers ->
    [one] Otrzyma ją { $readers } osoba, która zgodziła się na wiadomości i do której one docierają.
    [few] Otrzymają ją { $readers } osoby, które zgodziły się na wiadomości i do których one docierają.
    [many] Otrzyma ją { $readers } osób, które zgodziły się na wiadomości i do których one docierają.
   *[other] Otrzyma ją { $readers } osoby, które zgodziły się na wiadomości i do których one docierają.
}
broadcast-write = Proszę przysłać mi tekst w tym języku: { $language }. Może to być też podpis pod obrazem. Albo proszę wybrać inny język na początek:
broadcast-written = Napisane dotąd: { $languages }. Można dodać kolejny język albo przejść do podglądu.
broadcast-preview = Podgląd
broadcast-no-picture = Bez obrazu
broadcast-test = Na próbę, tylko do mnie
broadcast-send = { $readers ->
    [one] Wyślij do { $readers } osoby
    [few] Wyślij do { $readers } osób
    [many] Wyślij do { $readers } osób
   *[other] Wyślij do { $readers } osoby
}
broadcast-change = Zmień
broadcast-summary = Powyżej wiadomość w postaci, w jakiej ją zobaczą odbiorcy. Do: <code>{ $segment }</code>. Temat: { $topic }. Odbiorcy: { $readers }.
broadcast-missing = Nienapisane: { $language }. Czytający w tym języku ({ $readers }) dostaną wiadomość w innym: { $instead }, z informacją o tym.
broadcast-leave = /cancel – wyjście bez wysyłania.
broadcast-repeated = To samo wysłano już jako wysyłkę { $number }, rozpoczętą { ON($started) }. Wysłać jeszcze raz?
broadcast-again = Wyślij jeszcze raz
broadcast-not-a-picture = To jest plik. Proszę przysłać obraz jako zdjęcie.
broadcast-words = { $text }
broadcast-only-in = Tę wiadomość mamy tylko w języku: { $languages }.

broadcast-state = { $state ->
    [sending] <b>Wysyłka { $number } trwa</b>
    [paused] <b>Wysyłka { $number } jest wstrzymana</b>
    [cancelled] <b>Wysyłka { $number } została anulowana</b>
   *[done] <b>Wysyłka { $number } jest zakończona</b>
}
broadcast-sent = Wysłane: { $sent } z { $total }
broadcast-failed = Nieudane: { $number }
broadcast-blocked = Zablokowali nas: { $number }
broadcast-uncertain = Niepewne: { $number }
broadcast-later = Czekają na koniec godzin ciszy: { $number }
broadcast-dropped = Już niewysyłane: { $number }
broadcast-left = { $minutes ->
    [0] Pozostała mniej niż minuta
    [one] Pozostała około { $minutes } minuta
    [few] Pozostały około { $minutes } minuty
    [many] Pozostało około { $minutes } minut
   *[other] Pozostało około { $minutes } minuty
}
broadcast-uncertain-note = Niepewne oznacza: nie wiemy, czy wiadomość dotarła. Sama nie jest wysyłana ponownie.
broadcast-pause = Wstrzymaj
broadcast-resume = Wznów
broadcast-cancel = Anuluj
broadcast-cancel-sure = Anulować wysyłkę { $number }? Kto jej jeszcze nie dostał, już jej nie dostanie.
broadcast-cancel-yes = Anuluj wysyłkę
broadcast-cancel-no = Niech trwa
broadcast-cancelled = Wysyłka { $number } jest anulowana.
broadcast-stays = Wysyłka pozostaje bez zmian.

broadcast-nobody = Nie ma nikogo: w tej grupie nikt nie zgodził się na te wiadomości albo one do nikogo nie docierają. Nic nie wysłano.
broadcast-too-long = { $length ->
    [one] { $length } znak to za dużo na jedną wiadomość; mieści się { $limit }. Proszę skrócić tekst.
    [few] { $length } znaki to za dużo na jedną wiadomość; mieści się { $limit }. Proszę skrócić tekst.
    [many] { $length } znaków to za dużo na jedną wiadomość; mieści się { $limit }. Proszę skrócić tekst.
   *[other] { $length } znaku to za dużo na jedną wiadomość; mieści się { $limit }. Proszę skrócić tekst.
}
no-such-broadcast = Nie ma wysyłki { $number }.
broadcast-wrong-stage = { $state ->
    [sending] Wysyłka { $number } już trwa.
    [paused] Wysyłka { $number } jest już wstrzymana.
    [cancelled] Wysyłka { $number } została anulowana.
   *[done] Wysyłka { $number } jest zakończona.
}
segment-unreadable = Nie umiem odczytać tej grupy. Poprawnie jest na przykład: <code>voters:7 and not language:sr</code>
no-such-segment = Nie ma grupy „{ $name }”. Wszystkie istniejące: /broadcast
segment-argument = Nie umiem odczytać „{ $term }”. Poprawnie jest na przykład: <code>{ $example }</code>

updates-title = <b>O czym piszemy</b>
updates-on = Otrzymują Państwo wiadomości na zaznaczone niżej tematy. Dotknięcie wyłącza temat albo go włącza.
updates-off = Nie otrzymują Państwo od nas wiadomości. Wyniki głosowań, w których brali Państwo udział, nadal przychodzą.
updates-quiet = Godziny ciszy: bez wiadomości od { $start } do { $end }, w strefie czasowej { $zone }. Inna strefa: /language
updates-no-quiet = Nie ma godzin ciszy. Aby je ustawić, proszę wysłać na przykład: /updates 22-8
updates-night = Bez wiadomości od { $start } do { $end }
updates-quiet-none = Bez godzin ciszy
updates-stop = Nie chcę więcej wiadomości
updates-hours-wrong = Nie umiem odczytać „{ $value }” jako godzin dnia. Poprawnie jest na przykład: /updates 22-8
unsubscribe-button = Bez dalszych wiadomości
unsubscribed = Nie będziemy już przysyłać Państwu wiadomości. Zmiana decyzji: /updates
