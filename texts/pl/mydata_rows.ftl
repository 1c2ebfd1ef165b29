# What is kept of somebody, row by row: what it is, when it was, and codes in words.

mydata-times = Godziny według Państwa strefy czasowej ({ $zone }). Przygotowano { ON($at) }.
mydata-secret = Jednego nie mówimy nikomu: czy nasz zespół myśli o kimś do testu, zanim wyśle zaproszenie, bo test może być poufny. Po zaproszeniu wszystko jest tutaj, także powód wyboru.
mydata-contents = Na tej stronie
mydata-kind = { $name ->
    [customer] O Państwu
    [contacts] Dokąd docierają nasze wiadomości
    [tier] Państwa miejsce w ewidencji firmy
    [consents] Zgody
    [votes] Państwa głosy
    [opened_ballots] Otwarte przez Państwa głosowania
    [draws] Losowania z Państwa udziałem
    [prizes] Wygrane
    [addresses] Adresy do wysyłki
    [voices] Co Państwo napisali
    [ideas_supported] Popierane pomysły
    [ideas_followed] Śledzone pomysły
    [launches_waited_for] Oczekiwane realizacje
    [asked_for_ideas] Kiedy pytaliśmy o pomysł
    [news_of_ideas] Wieści o pomysłach
    [answers_published] Państwa pytania, które wolno pokazać
    [ideas_reported] Zgłoszone pomysły
    [answers_reported] Zgłoszone odpowiedzi
    [profile] Profil wiodącego użytkownika
    [profile_answers] Co wiemy o Państwa potrzebie
    [own_solutions] Własne rozwiązania
    [profile_offers] Kiedy pytaliśmy o zgodę
    [lead_user_score] Państwa wynik
    [lead_user_evidence] Wczesne wybory
    [asked_who_knows_more] W czym pytaliśmy, kto wie więcej
    [recommended] W czym Państwa polecono
    [tests] Państwa testy
    [test_stock] Co Państwu wydano
    [test_prompts] Kiedy pytaliśmy
    [test_answers] Państwa odpowiedzi
    [useful_answers] Przydatne odpowiedzi
    [invitation_link] Państwa link z zaproszeniem
    [friends_invited] Znajomi, którzy przyszli z Państwa linku
    [invited_by_link] Skąd Państwo są u nas
    [links_begun] Łączenie z innym kontem, rozpoczęte przez Państwa
    [links_joined] Łączenie z innym kontem, za Państwa zgodą
    [wrong_codes] Błędne kody
    [topics_turned_off] Wyłączone tematy
    [quiet_hours] Państwa godziny ciszy
    [news_waiting] Nowości, które czekają
    [news_received] Otrzymane nowości
    [dialogue] W jakim miejscu trwa rozmowa
    [messages_written] Wiadomości od Państwa
    [messages] Wiadomości do Państwa
    [told_of_the_limit] Kiedy osiągnięto dzienny limit
    [bans] Wykluczenia
    [team] Państwa rola
    [invitations] Zaproszenia do zespołu
    [team_actions] Działania w zespole
    [voice_lines_written] Wiadomości do klientów
    [voice_steps_made] Decyzje o pomysłach
    [voices_held] Klienci, którym Państwo odpowiadają
    [voices_recorded] Zapisane za klientów
    [answers_saved] Zapisane odpowiedzi
    [polls_made] Utworzone głosowania
    [decisions_made] Rozstrzygnięte wyniki
    [broadcasts_made] Wysłane nowości
    [draws_confirmed] Potwierdzone losowania
    [bans_made] Nałożone wykluczenia
    [tests_made] Utworzone testy
   *[other] Pozostałe
}
mydata-time = { $what ->
    [since] od { BRIEF($at) }
    [counted] liczy się to, co było od { BRIEF($at) }
    [need] pytanie o potrzebę { BRIEF($at) }
    [joined] z nami od { BRIEF($at) }
    [stopped] bez wiadomości od { BRIEF($at) }
    [last_event] ostatni znak od Państwa { BRIEF($at) }
    [given] zgoda { BRIEF($at) }
    [withdrawn] cofnięto { BRIEF($at) }
    [begun] rozpoczęto { BRIEF($at) }
    [filed] przyjęto { BRIEF($at) }
    [published] opublikowano { BRIEF($at) }
    [reply_by] odpowiedź obiecana do { BRIEF($at) }
    [answered] odpowiedziano { BRIEF($at) }
    [formal] reklamacja { BRIEF($at) }
    [objected] sprzeciw { BRIEF($at) }
    [hidden] ukryto { BRIEF($at) }
    [asked] pytanie { BRIEF($at) }
    [due] zaplanowano na { BRIEF($at) }
    [reminded] przypomnienie { BRIEF($at) }
    [done] komplet odpowiedzi { BRIEF($at) }
    [applied] zgłoszenie { BRIEF($at) }
    [invited] zaproszenie { BRIEF($at) }
    [accepted] przyjęcie { BRIEF($at) }
    [handed] wydano { BRIEF($at) }
    [expires] ważne do { BRIEF($at) }
    [sign] ostatni znak od Państwa { BRIEF($at) }
    [deadline] do odebrania do { BRIEF($at) }
    [claimed] odebrano { BRIEF($at) }
    [fulfilled] wręczono { BRIEF($at) }
    [told] zgłoszono { BRIEF($at) }
    [decided] rozstrzygnięto { BRIEF($at) }
    [settled] sprawdzono { BRIEF($at) }
    [came] przyjście { BRIEF($at) }
    [agreed] zgoda { BRIEF($at) }
    [reckoned] obliczono { BRIEF($at) }
    [started] początek { BRIEF($at) }
   *[at] { BRIEF($at) }
}
mydata-word = { $word ->
    [purpose-votes] Głosy i nagrody
    [purpose-news] Nowości
    [purpose-address] Adres do wysyłki
    [purpose-profile] Profil wiodącego użytkownika
    [purpose-tests] Testy nowości
    [purpose-referral] Zaproszenie od znajomych
    [purpose-age] Wiek wystarczający do testów i profilu
    [kind-idea] Pomysł
    [kind-complaint] Skarga
    [kind-question] Pytanie
    [kind-praise] Pochwała
    [status-said] jeszcze nie przyjęto
    [status-new] nowe
    [status-considering] rozważane
    [status-planned] zaplanowane
    [status-launched] zrealizowane
    [status-declined] odrzucone
    [status-merged] połączone z innym
    [status-withdrawn] wycofane
    [status-solved] rozwiązane
    [status-unresolved] zakończone bez rozwiązania
    [review-waiting] czeka na sprawdzenie
    [review-confirmed] potwierdzone
    [review-refused] nie liczy się
    [state-awarded] czeka na Państwa
    [state-claimed] odebrane, jeszcze niewręczone
    [state-fulfilled] wręczone
    [state-vacant] nikomu nie przypadło
    [out-team] bez kuponu: członkostwo w zespole
    [out-banned] bez kuponu: wykluczenie
    [out-withdrawn] bez kuponu: głos wycofano
    [reachable-yes] wiadomości docierają
    [reachable-no] wiadomości nie docierają
    [muted-yes] wyciszone
    [muted-no] śledzone
    [reminded-yes] jedno przypomnienie
    [stuck-yes] coś przeszkadzało
    [stuck-no] nic nie przeszkadzało
    [counts-yes] osoba, która potem oddała głos lub coś zaproponowała
    [counts-no] osoba, która jeszcze nic nie zrobiła
    [role-owner] właściciel
    [role-editor] redaktor
    [role-care] obsługa klienta
    [role-analyst] analityk
    [part-words] Państwo
    [part-talk] Państwo
    [part-answer] my
    [file-picture] zdjęcie
    [file-video] film
    [file-round] wiadomość wideo
    [file-voice] wiadomość głosowa
    [file-audio] nagranie
    [file-any] plik
    [withdrawn-vote] głos wycofano
    [skipped] pominięto
    [useful] Ta odpowiedź się przydała
    [link] Mają Państwo link, z którego mogą skorzystać znajomi
    [midway] Rozmowa jeszcze trwa
   *[unsaid] bez odpowiedzi
}
mydata-with = { $what ->
    [code] kod: { $value }
    [reason] powód: { $value }
    [signed] podpis: { $value }
    [wording] Brzmienie zgody: „{ $value }”
    [conditions] Przyjęte warunki: „{ $value }”
    [language] Język: { $value }
    [zone] Strefa czasowa: { $value }
    [called] Państwa nazwa w komunikatorze: { $value }
    [places_for] miejsce dla: { $value }
   *[other] { $value }
}
mydata-of-five = { $value } z 5
mydata-chose = Państwa wybór: { $choices }
mydata-won = wygrana, miejsce { $place }
mydata-test-day = dzień { $day }
mydata-quiet = Od { $start }:00 do { $end }:00
mydata-likely = prawdopodobieństwo tego wyboru: { $percent }%
mydata-early = Wygrało lub doczekało się realizacji: { $won } z { $count }
mydata-tally = Razem: { $count }; pierwsza { BRIEF($first) }, ostatnia { BRIEF($last) }. Każda ze swoim czasem jest w pliku JSON.
