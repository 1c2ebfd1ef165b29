# Test krok po kroku i zmiana szkicu.

newtest-step = { $step ->
    [product] Krok po kroku: co testujemy? Prosimy przesłać nazwę.
    [about] Co to daje testerom? Jedno lub dwa zdania do zaproszenia.
    [confidential] Czy to poufne? Wtedy do ogłoszenia nikt z zewnątrz nie widzi, że to istnieje.
    [places] Ile jest miejsc? Prosimy dotknąć liczby lub ją przesłać.
    [quota] Czy są miejsca dla segmentu? Prosimy przesłać wiersz dla każdego, na przykład: 4 voters:7
    [from] Wśród kogo szukamy testerów? Prosimy dotknąć wiodących użytkowników lub przesłać po wierszu: leads, idea 12, poll 7.
    [conditions] Na co zgadza się tester? Widać to, zanim ktokolwiek przyjmie zaproszenie.
    [starts] Kiedy się zaczyna? Prosimy dotknąć lub przesłać datę.
    [ends] Jaki jest ostatni dzień? Prosimy dotknąć lub przesłać datę.
    [days] Teraz dni, liczone od przyjęcia zaproszenia. W jednej wiadomości może być kilka:
    day 0: Proszę zabrać go do domu.
    day 3: Proszę pojechać na zakupy.
    - rating: Jak łatwo się nim kieruje?
    - choice: Gdzie stoi? | Ulica | Podwórko
    - text: Co warto zmienić?
    - photo: Proszę pokazać, gdzie stoi.
    [more] Zapisane. Prosimy przesłać kolejne dni lub dotknąć, że to wszystkie.
    [thanks] Jak dziękujemy tym, którzy go ukończą? Prosimy przesłać słowa albo nagrody do losowania: prizes: 3 x Kask
    [stock] Co dostaje każdy tester?
   *[count] Ile jest urządzeń? Prosimy przesłać liczbę.
}
newtest-step-secret = { $secret ->
    [yes] Poufne
   *[no] Otwarte dla wszystkich
}
newtest-step-leads = Wiodący użytkownicy
newtest-step-today = Dzisiaj
newtest-step-done = To wszystkie dni
newtest-step-skip = Pomijam
newtest-step-stock = { $stock ->
    [nothing] Nic
    [devices] Urządzenie
   *[links] Link dostępowy
}
trial-edit = Zmieniam szkic
newtest-correct = { $draft ->
    [yes] Szkic pozostał bez zmian
   *[no] Szkicu jeszcze nie ma
}, ale nic nie przepadło: prosimy przesłać tylko wiersze błędne albo brakujące, tak jak mają brzmieć.
edittest-how = Co się zmienia ({ $product })? Prosimy przesłać wiersze takie, jakie mają być, na przykład „places: 12”; dzień ze wszystkimi pytaniami zastępuje ten sam dzień. „none” usuwa to, co nieobowiązkowe, także dzień: „day 3: none”.
trial-recruit-open = Test „{ $product }” nie jest poufny. Gdy tylko zaczniemy szukać testerów, wszyscy zobaczą go na liście testów i nie da się tego cofnąć. Czy tak ma być?
trial-recruit-openly = Szukam testerów otwarcie
trial-plan-from = Wśród kogo szukamy: { $sources }
trial-plan-quota = Zarezerwowane miejsca: { $places } · { $whom }
trial-plan-task = { $words }
trial-plan-question = – { $asked ->
    [rating] ocena
    [choice] wybór
    [text] tekst
   *[photo] zdjęcie
}: { $words }
