# The lead-user profile: what somebody agrees to, what he is asked, and how he reads where he stands.

menu-me = Mój profil: czy wyprzedzam innych i dlaczego
profile-button = Mój profil
profile-ask = <b>Czy możemy sprawdzić, czy należą Państwo do wiodących użytkowników?</b>
profile-who = Wiodący użytkownicy wyprzedzają resztę i wiele zyskają na tym, czego jeszcze nie ma. Aby ich znaleźć, tworzymy ranking wszystkich, którzy się na to zgodzą.
profile-by-what = Według czego: co zostało wcześnie wybrane lub zaproponowane, a później wygrało lub doczekało się realizacji, i co mówią nam Państwo o swoich potrzebach. Nie liczy się, jak często Państwo coś robią, ile wydają i na co się skarżą.
profile-effect = Z jakim skutkiem: osoby wysoko w rankingu pytamy jako pierwsze, czy wypróbują coś nowego. Inne pytamy ze względu na poparty pomysł albo oddany głos. Niektóre zapraszamy losowo, bez względu na miejsce. Głosowania, losowania, nagrody i odpowiedzi są takie same dla wszystkich.
profile-ways = Swoje miejsce widać w każdej chwili. Po cofnięciu zgody w /privacy wszystko zostaje usunięte. Trzeba mieć co najmniej { $years } lat.
profile-yes = Tak, od teraz (mam co najmniej { $years } lat)
profile-yes-before = Tak, także to, co było wcześniej (mam co najmniej { $years } lat)
profile-no = Nie, dziękuję
profile-refused = Rozumiemy. Głosowanie i zgłaszanie pomysłów działa jak dotąd; przez trzy miesiące nie zapytamy ponownie.
profile-given = Dziękujemy. Liczy się to, co będzie od teraz.
profile-given-since = { $counts ->
    [before] Dziękujemy. Liczy się także to, co było wcześniej.
   *[now] Dziękujemy. Liczy się to, co będzie od teraz.
} Swoje miejsce widać w /me; tam też można cofnąć zgodę.
profile-withdrawn = Zgoda cofnięta. Usunęliśmy Państwa wynik, wszystko, z czego powstał, i to, co wiemy o Państwa potrzebach i własnych rozwiązaniach. Odpowiedzi z testów zostają.
profile-not-given = Do tego potrzebna jest najpierw zgoda na profil wiodącego użytkownika: /me
privacy-profile-given = Profil wiodącego użytkownika: zgoda na ranking według wczesnych wyborów i potrzeb, wyrażona { ON($given) }. Państwa miejsce: /me
privacy-profile-none = Profil wiodącego użytkownika: nie umieszczamy Państwa w żadnym rankingu. Jeśli wyrażą Państwo zgodę, obliczamy na podstawie wczesnych wyborów i potrzeb, czy wyprzedzają Państwo innych; osoby wysoko w rankingu pytamy jako pierwsze, czy wypróbują coś nowego, inne ze względu na poparty pomysł albo oddany głos, a niektóre zapraszamy losowo. Co to dokładnie znaczy: /me. Trzeba mieć co najmniej { $years } lat.
privacy-profile-yes = Profil: tak, od teraz (mam co najmniej { $years } lat)
privacy-profile-no = Cofam zgodę na profil
privacy-profile-sure = Po cofnięciu zgody od razu usuwamy Państwa wynik, wszystko, z czego powstał, i to, co wiemy o Państwa potrzebach i własnych rozwiązaniach. Po ponownej zgodzie wszystko zaczyna się od nowa.
privacy-profile-sure-no = Mimo to usuwam wszystko
need-question = { $question ->
    [lacking] Proszę pomyśleć o tym, czego u nas najbardziej brakuje. Jak daleko jest to, co dziś istnieje, od tego, czego Państwo potrzebują?
    [often] Jak często się to Państwu zdarza?
    [cost] Ile czasu lub pieniędzy to Państwa kosztuje?
    [at-once] Gdyby było coś lepszego, na ile pewne jest, że od razu zaczęliby Państwo z tego korzystać?
    [skills] Czy Państwa wiedza wystarcza, aby samodzielnie zrobić lub przerobić coś takiego?
   *[equipment] Czy mają Państwo do tego narzędzia i miejsce?
}
need-scale = 1 oznacza „wcale”, 5 oznacza „bardzo”.
need-why-means = Kto umie coś zrobić, może nam powiedzieć więcej i liczy się trochę bardziej.
need-skip = Wolę nie mówić
need-yes = Tak
need-no = Nie
need-done = Dziękujemy, to wszystko. Każdą odpowiedź można poprawić w /me. A jeśli zrobili lub przerobili Państwo coś na własną potrzebę, prosimy nam o tym powiedzieć albo to pokazać.
built-button = Opowiem o własnym rozwiązaniu
built-how = Prosimy w kilku słowach powiedzieć, co zrobili lub przerobili Państwo własnymi siłami, albo wysłać zdjęcie, także z podpisem. Ktoś z naszego zespołu to obejrzy; do tego czasu nic się nie liczy.
built-awaits = Teraz czekamy na Państwa własne rozwiązanie, w słowach lub jako zdjęcie.
built-too-long = Najwyżej { $most } znaków. Prosimy powiedzieć krócej.
built-enough = Znamy już { $most } Państwa rozwiązań; więcej nie przechowujemy.
built-thanks = Dziękujemy. Ktoś z naszego zespołu to obejrzy i damy znać, co z tego wynikło.
built-shown = Zdjęcie tego, co klient zrobił sam (numer { $number })
built-title = <b>Zrobione przez klienta</b> (numer { $number })
built-words = „{ $words }”
built-with-picture = Zdjęcie jest powyżej.
built-review = { $review ->
    [waiting] Czy ta osoba zrobiła lub przerobiła to na własną potrzebę? Jeśli tak, liczy się to do wyniku wiodącego użytkownika.
    [confirmed] Potwierdzone: liczy się do wyniku wiodącego użytkownika.
   *[refused] Niepotwierdzone: nie liczy się.
}
built-yes = Tak, to własne rozwiązanie
built-unclear = Nie dość jasne
built-no = Nie, to nie jest własne
built-told = { $how ->
    [yes] Ktoś z naszego zespołu potwierdził Państwa rozwiązanie: liczy się teraz w Państwa profilu.
    [unclear] Ktoś z naszego zespołu obejrzał Państwa rozwiązanie, ale nie wynikało z tego, do czego ono służy. Prosimy opowiedzieć jeszcze raz albo wysłać zdjęcie: /me
   *[no] Ktoś z naszego zespołu zapoznał się z tym, co Państwo nam przekazali, i nie widzi w tym własnego rozwiązania, więc się nie liczy.
}
built-noted = Zapisane
built-decided = To jest już rozstrzygnięte albo zostało cofnięte.
built-gone = Numer { $number }: klient to cofnął.
audit-built = to, co klient zrobił sam, numer { $number }
me-title = <b>Państwa profil wiodącego użytkownika</b>
me-none = Nie mają Państwo profilu wiodącego użytkownika: nie umieszczamy Państwa w żadnym rankingu.
me-ahead = { $exact ->
    [yes] Przed innymi: { $value } na 100.
   *[no] Przed innymi: { $value } na 100, najpewniej między { $low } a { $high }.
}
me-ahead-unknown = Przed innymi: nie wiadomo. Zbyt mało wczesnych wyborów jest już rozstrzygniętych. Wczesne są głosy, gdy nikt nie widzi wyników, i poparcie w pierwszym tygodniu pomysłu.
me-gain = { $exact ->
    [yes] Wiele do zyskania: { $value } na 100.
   *[no] Wiele do zyskania: { $value } na 100, najpewniej między { $low } a { $high }.
}
me-gain-unknown = Wiele do zyskania: nie wiadomo. Nie wiemy jeszcze nic o Państwa potrzebach.
me-total = { $exact ->
    [yes] Jedno i drugie razem: { $value } na 100.
   *[no] Jedno i drugie razem: { $value } na 100, najpewniej między { $low } a { $high }.
}
me-reasons = Co najbardziej za tym przemawia:
me-reason = • { $why ->
    [early] Wczesny wybór tego, co później wygrało lub doczekało się realizacji.
    [need] Mówią Państwo, że potrzebują czegoś lepszego.
    [asks] Kilkakrotna prośba o to samo.
    [solution] Własne rozwiązanie.
   *[means] Wiedza i narzędzia do tego.
}
me-since = Zgoda wyrażona { ON($given) }. Liczy się to, co było od { GENITIVE($since) }.
me-told = <b>Co wiemy od Państwa</b>
me-nothing-told = Jeszcze nic.
me-answer = { $question ->
    [lacking] Jak daleko od tego, czego potrzebuję: { $value }
    [often] Jak często: { $value }
    [cost] Ile mnie to kosztuje: { $value }
   *[at-once] Od razu skorzystam z czegoś lepszego: { $value }
}
me-means = { $question ->
    [skills] Umiem to zrobić
   *[equipment] Mam narzędzia i miejsce
}: { $given ->
    [yes] tak
    [no] nie
   *[unsaid] –
}
me-built = Moje rozwiązanie, numer { $number }: { $review ->
    [waiting] czeka na obejrzenie
    [confirmed] potwierdzone
   *[refused] nie liczy się
}
me-change = { $question ->
    [lacking] Jak daleko od tego, czego potrzebuję
    [often] Jak często
    [cost] Ile mnie to kosztuje
    [at-once] Czy od razu skorzystam z czegoś lepszego
    [skills] Co umiem zrobić
   *[equipment] Moje narzędzia i miejsce
}
me-before = Niech liczy się także to, co było wcześniej
