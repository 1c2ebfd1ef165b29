# Nowości: wysyłki dla zespołu, tematy i godziny ciszy dla klientów.

topic-name = { $topic ->
    [ideas] Codzienny przegląd pomysłów
    [votes] Nowe głosowania
   *[launches] Zrealizowane
}

usage-broadcast = /broadcast everyone
broadcast-segments = Grupy odbiorców: <code>{ $known }</code>. Łączy się je słowami „and” i „not”, na przykład: <code>voters:7 and not language:sr</code>
broadcast-topic = Wysyłka do <code>{ $segment }</code>. Czego dotyczy? Nie dotrze do osób, które wyłączyły ten temat.
broadcast-topic-first = To, co Państwo przysłali, nie zostało zapisane. Najpierw prosimy wybrać, czego dotyczy, a potem przysłać to jeszcze raz.
broadcast-readers = { $readers ->
    [one] Otrzyma ją { $readers } osoba, która zgodziła się na nowości i do której można dotrzeć.
    [few] Otrzymają ją { $readers } osoby, które zgodziły się na nowości i do których można dotrzeć.
    [many] Otrzyma ją { $readers } osób, które zgodziły się na nowości i do których można dotrzeć.
   *[other] Otrzyma ją { $readers } osoby, które zgodziły się na nowości i do których można dotrzeć.
}
broadcast-write = Prosimy przysłać mi tekst w tym języku: { $language }. Może to być też podpis pod obrazem. Można też zacząć od innego języka:
broadcast-written = Napisane dotąd: { $languages }. Można dodać kolejny język albo przejść do podglądu.
# $number (Number)
broadcast-pictures = { $number ->
    [one] Z { $number } obrazem.
    [few] Z { $number } obrazami, jako album; tekst będzie pod nim.
    [many] Z { $number } obrazami, jako album; tekst będzie pod nim.
   *[other] Z { $number } obrazu, jako album; tekst będzie pod nim.
}
broadcast-replaced = To, co przyszło teraz, zastępuje to, co było wcześniej.
broadcast-preview = Podgląd
broadcast-no-picture = Bez obrazu
broadcast-changed = Wiadomość zmieniła się po tym podglądzie. Oto jak zostałaby wysłana teraz.
broadcast-test = Na próbę, tylko do mnie
broadcast-send = { $readers ->
    [one] Wysyłam do { $readers } osoby
    [few] Wysyłam do { $readers } osób
    [many] Wysyłam do { $readers } osób
   *[other] Wysyłam do { $readers } osoby
}
broadcast-change = Zmieniam
broadcast-summary = Powyżej wiadomość w postaci, w jakiej ją zobaczą odbiorcy. Do: <code>{ $segment }</code>. Temat: { $topic }. Odbiorcy: { $readers }.
broadcast-missing = Nienapisane: { $language }. Czytający w tym języku ({ $readers }) dostaną wiadomość w innym: { $instead }, z informacją o tym.
broadcast-repeated = To samo wysłano już jako wysyłkę nr { $number }, rozpoczętą { ON($started) }. Wysłać jeszcze raz?
broadcast-again = Wysyłam jeszcze raz
broadcast-awaits = Wysyłka przyjmuje tekst i obrazy. Prosimy przysłać tekst albo obraz z podpisem.
news-vote = Trwa nowe głosowanie: „{ $question }”. Kończy się { ON($closes) }.
broadcast-not-a-picture = To jest plik. Prosimy przysłać obraz jako zdjęcie.
broadcast-words = { $text }
broadcast-only-in = Tę wiadomość mamy tylko po { $languages }.
broadcast-album-alone = Nasze nowości, w obrazach.
language-in = { $language ->
   *[en] angielsku
    [sr] serbsku
    [pl] polsku
    [ru] rosyjsku
    [bg] bułgarsku
    [cs] czesku
}

broadcast-state = { $state ->
    [sending] <b>Wysyłka nr { $number } trwa</b>
    [paused] <b>Wysyłka nr { $number } jest wstrzymana</b>
    [cancelled] <b>Wysyłka nr { $number } została anulowana</b>
   *[done] <b>Wysyłka nr { $number } jest zakończona</b>
}
broadcast-sent = Wysłane: { $sent } z { $total }
broadcast-failed = Nieudane: { $number }
broadcast-blocked = Zablokowali nas: { $number }
broadcast-uncertain = Niepewne: { $number }
broadcast-later = Czekają na koniec godzin ciszy: { $number }
broadcast-under-way = Już w drodze: { $number }
broadcast-dropped = Już niewysyłane: { $number }
broadcast-left = { $minutes ->
    [0] Pozostała mniej niż minuta
    [one] Pozostało około { $minutes } minuty
    [few] Pozostało około { $minutes } minut
    [many] Pozostało około { $minutes } minut
   *[other] Pozostało około { $minutes } minuty
}
broadcast-uncertain-note = Niepewne oznacza: nie wiemy, czy wiadomość dotarła. Sama nie jest wysyłana ponownie.
broadcast-pause = Wstrzymuję
broadcast-resume = Wznawiam
broadcast-cancel = Anuluję
broadcast-cancel-sure = Anulować wysyłkę nr { $number }? Kto jej jeszcze nie dostał, już jej nie dostanie.
broadcast-cancel-yes = Anuluję wysyłkę
broadcast-cancel-no = Nie anuluję
broadcast-cancelled = Wysyłka nr { $number } jest anulowana.
broadcast-stays = Wysyłka pozostaje bez zmian.
broadcast-resend = Wysyłam niepewne ponownie ({ $readers })
broadcast-resend-sure = { $readers ->
    [one] Powtórzyć wysyłkę nr { $number } do { $readers } osoby, o której nie wiemy, czy wiadomość do niej dotarła? Jeśli dotarła, przyjdzie po raz drugi.
    [few] Powtórzyć wysyłkę nr { $number } do { $readers } osób, o których nie wiemy, czy wiadomość do nich dotarła? Do niektórych przyjdzie po raz drugi.
    [many] Powtórzyć wysyłkę nr { $number } do { $readers } osób, o których nie wiemy, czy wiadomość do nich dotarła? Do niektórych przyjdzie po raz drugi.
   *[other] Powtórzyć wysyłkę nr { $number } do { $readers } osoby, o których nie wiemy, czy wiadomość do nich dotarła? Do niektórych przyjdzie po raz drugi.
}
broadcast-resend-yes = { $readers ->
    [one] Wysyłam ponownie do { $readers } osoby
    [few] Wysyłam ponownie do { $readers } osób
    [many] Wysyłam ponownie do { $readers } osób
   *[other] Wysyłam ponownie do { $readers } osoby
}
broadcast-resend-no = Nie wysyłam ponownie
broadcast-resent = { $readers ->
    [one] Wysyłka nr { $number } idzie jeszcze raz do { $readers } osoby.
    [few] Wysyłka nr { $number } idzie jeszcze raz do { $readers } osób.
    [many] Wysyłka nr { $number } idzie jeszcze raz do { $readers } osób.
   *[other] Wysyłka nr { $number } idzie jeszcze raz do { $readers } osoby.
}

broadcast-nobody = Nie ma do kogo wysłać: nikt z tej grupy nie zgodził się na te nowości albo nie można do niego dotrzeć. Nic nie wysłano.
broadcast-too-long = { $length ->
    [one] { $length } znak to za dużo na jedną wiadomość; limit to { $limit }. Prosimy skrócić tekst.
    [few] { $length } znaki to za dużo na jedną wiadomość; limit to { $limit }. Prosimy skrócić tekst.
    [many] { $length } znaków to za dużo na jedną wiadomość; limit to { $limit }. Prosimy skrócić tekst.
   *[other] { $length } znaku to za dużo na jedną wiadomość; limit to { $limit }. Prosimy skrócić tekst.
}
no-such-broadcast = Nie ma wysyłki nr { $number }.
broadcast-wrong-stage = { $state ->
    [sending] Wysyłka nr { $number } już trwa.
    [paused] Wysyłka nr { $number } jest już wstrzymana.
    [cancelled] Wysyłka nr { $number } została anulowana.
   *[done] Wysyłka nr { $number } jest zakończona.
}
segment-everyone = wszyscy
# $language (String) as it calls itself
segment-language = język: { $language }
# $number (String)
segment-voters = uczestnicy głosowania nr { $number }
# $number (String)
segment-winners = zwycięzcy losowania nr { $number }
# $since (Day)
segment-active = aktywni od { GENITIVE($since) }
# $since (Day)
segment-silent = nieaktywni od { GENITIVE($since) }
# $whom (Text)
segment-but = wszyscy oprócz: { $whom }
# $terms (Listing) all of which are true
segment-all-of = { $terms }
# $term (String) as it was written
segment-other = { $term }
segment-unreadable = Nie potrafię odczytać tej grupy. Prosimy spróbować na przykład tak: <code>voters:7 and not language:sr</code>
no-such-segment = Nie ma grupy „{ $name }”. Wszystkie istniejące: /broadcast
segment-argument = Nie potrafię odczytać „{ $term }”. Prosimy spróbować na przykład tak: <code>{ $example }</code>
segment-nothing-there = „{ $term }”: pod tym numerem nic nie ma.

updates-title = <b>O czym piszemy</b>
updates-on = Otrzymują Państwo nowości na zaznaczone niżej tematy. Dotknięcie wyłącza temat albo go włącza.
updates-no-topic = Żaden temat nie jest niżej zaznaczony, więc nowości nie przychodzą. Dotknięcie włącza temat.
updates-off = Nie otrzymują Państwo od nas nowości. Nadal będą przychodzić wyniki głosowań, w których biorą Państwo udział.
updates-quiet = Godziny ciszy: bez nowości od { $start } do { $end }, w strefie czasowej { $zone }. Inna strefa: /language
updates-no-quiet = Nie ma godzin ciszy. Aby je ustawić, prosimy wysłać na przykład: /updates 22-8
updates-night = Bez nowości od { $start } do { $end }
updates-quiet-none = Bez godzin ciszy
updates-stop = Nie chcę już nowości
updates-hours-wrong = Nie potrafię odczytać „{ $value }” jako godzin dnia. Prosimy spróbować na przykład tak: /updates 22-8
unsubscribe-button = Nie chcę już nowości
unsubscribed = Nie będziemy już przysyłać Państwu nowości. Zmiana decyzji: /updates
