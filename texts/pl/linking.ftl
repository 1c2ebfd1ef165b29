# Dwa konta jednej osoby stają się jednym.
linking-code = { $minutes ->
    [one] Czy piszą Państwo do nas także z innego konta, tutaj lub w innym komunikatorze? Proszę otworzyć tam ten link albo napisać tam do nas: /link { $code }. Kod działa raz, przez { $minutes } minutę.
    [few] Czy piszą Państwo do nas także z innego konta, tutaj lub w innym komunikatorze? Proszę otworzyć tam ten link albo napisać tam do nas: /link { $code }. Kod działa raz, przez { $minutes } minuty.
    [many] Czy piszą Państwo do nas także z innego konta, tutaj lub w innym komunikatorze? Proszę otworzyć tam ten link albo napisać tam do nas: /link { $code }. Kod działa raz, przez { $minutes } minut.
   *[other] Czy piszą Państwo do nas także z innego konta, tutaj lub w innym komunikatorze? Proszę otworzyć tam ten link albo napisać tam do nas: /link { $code }. Kod działa raz, przez { $minutes } minuty.
}
linking-what = Co się stanie: wszystko, co przechowujemy o obu kontach, zostanie połączone. Głosy, pomysły, wiadomości i nagrody łączą się na koncie, z którego poproszono o kod; jego język i strefa czasowa pozostają. Jeśli oba konta zagłosowały w trwającym głosowaniu, liczy się głos wcześniejszy, a późniejszy jest wycofywany; zakończone głosowania pozostają policzone. W losowaniu, które dopiero będzie, mają Państwo jeden kupon. Zgoda cofnięta na jednym koncie pozostaje cofnięta, a wykluczenie obowiązuje oba. Tego nie można cofnąć.
linking-secret = Proszę nikomu nie podawać kodu: jest tylko dla Państwa kont.
linking-open = Otwieram na drugim koncie
linking-have-code = Mam już kod
linking-ask-code = Proszę wpisać kod z drugiego konta: dwanaście cyfr.
linking-account = { $messenger }, „{ $name }”
linking-account-nameless = { $messenger }
linking-join = To konto dołączyłoby do Państwa konta: { $account }. Odtąd ten, kto ma tamto konto, przeczyta wszystko, co należy do Państwa, i otrzyma Państwa nagrody.
linking-yours-alone = Proszę kontynuować tylko wtedy, gdy o kod poprosili Państwo sami. Jeśli ktoś go Państwu przysłał, proszę tego nie robić.
linking-join-yes = Oba są moje: łączę je
linking-no = Zostawiam oba, jak są
linking-waits = Dziękujemy. Potrzebne jest jeszcze jedno potwierdzenie: na drugim koncie zapytaliśmy, czy to Państwo. Do tego czasu nic się nie zmienia.
linking-confirm = Drugie konto: { $account }. Otrzymaliśmy stamtąd wiadomość, że ono także należy do Państwa. Czy ma dołączyć do tego konta?
linking-confirm-yes = Tak, jest moje
linking-done = Gotowe: oba konta są teraz jednym. Wszystko jest w „Moich sprawach”.
linking-done-there = To konto jest teraz połączone z innym: { $account }. Można stąd pisać tak jak dotąd.
linking-left = Nic nie połączono. Oba konta pozostają, jak są.
linking-over = To już zakończone: padła odpowiedź albo minęło zbyt wiele czasu. Nowy kod: /link
linking-wrong = Ten kod nie działa: został użyty, ma ponad kwadrans albo któraś cyfra jest błędna. Nowy można dostać na drugim koncie: /link
linking-tries = Zbyt wiele błędnych kodów. Proszę spróbować ponownie za godzinę.
linking-own = To jest konto, z którego poproszono o kod. Proszę podać go na drugim koncie.
linking-team = Kont naszego zespołu nie łączymy z innymi: nikt nie dostaje uprawnień koleżanki czy kolegi za pomocą kodu. Proszę najpierw opuścić zespół albo zostawić konta osobno.
linking-ends = Na jednym z dwóch kont cofnęli Państwo tę zgodę, więc wygaśnie ona dla obu: { $purposes }. Razem z nią zniknie to, co się na niej opiera, na przykład głosy w trwających głosowaniach, ranking, zaproszenie na test lub miejsce w teście.
linking-ended = To wygasło, ponieważ na jednym z dwóch kont zgoda była cofnięta: { $purposes }. To, co się na niej opierało, zniknęło. Jeśli jednak tego Państwo chcą, można zgodzić się ponownie w /privacy.
