# Karta główna i krótkie rozmowy.

home-title = Co chcą Państwo zrobić? Czytamy wszystko, co zostanie tu napisane.
home-team-title = <b>Dla zespołu</b>: co trwa i co czeka
home-back = ‹ Wstecz
home-votes = Trwające głosowania · { $count }
home-say = Chcę coś powiedzieć
home-say-how = Wystarczy napisać tutaj: pomysł, skargę, pytanie lub pochwałę – słowami, ze zdjęciem, wiadomością głosową, filmem lub plikiem. Jedno dotknięcie wskazuje, co to jest, a zespół odpowiada.
home-ideas = Pomysły · { $count }
home-mine = Moje sprawy
home-mine-title = <b>Państwa sprawy</b>: głosy, pomysły, nagrody
home-own-votes = Moje głosy · { $count }
home-own-voices = Moje wypowiedzi · { $count }
home-own-prizes = Moje nagrody · { $count }
home-settings = Wiadomości i ustawienia
home-settings-title = <b>Wiadomości i ustawienia</b>
home-own-title = <b>Państwa wypowiedzi</b> i co się z nimi dzieje
home-own-none = Nie mamy tu jeszcze żadnej Państwa wypowiedzi. Wystarczy do mnie napisać.
home-own-line = #{ $number } { $title } – { $status ->
    [considering] rozważane
    [planned] zaplanowane
    [launched] zrealizowane
    [declined] odrzucone
    [merged] część innego pomysłu
    [withdrawn] wycofane
    [answered] z odpowiedzią
    [solved] rozwiązane
    [unresolved] zakończone bez rozwiązania
    [reopened] znów otwarte
   *[new] nowe
}
home-drafts = Szkice · { $count }
home-open-polls = Trwające głosowania · { $count }
home-inbox = Czeka na odpowiedź · { $count }
home-late = Spóźnione odpowiedzi · { $count }
home-hand-over = Nagrody do wydania · { $count }
menu-home = Wszystko w jednym miejscu

talk-thanks = My również dziękujemy. Miło, że są Państwo z nami.
talk-fine = Dobrze. Gdyby było coś jeszcze, wystarczy tu napisać.
help-contact = Można się z nami skontaktować także tutaj: { $contact }
