# What testers are handed: devices and access links.

trial-stock = { $stock ->
    [devices] Urządzenia: { $count }, wydane: { $handed }, wolne: { $free }
   *[links] Linki dostępowe: { $count }, wydane: { $handed }, wolne: { $free }
}
trial-links-bring = Nowe linki dostępowe
trial-links-ask = Prosimy o linki dostępowe: { $product }. Każdy w osobnym wierszu, w wiadomości albo w pliku tekstowym. Każdy trafi do jednej osoby.
trial-links-file = Prosimy o linki w wiadomości albo w pliku tekstowym (UTF-8) do 1 MB: każdy w osobnym wierszu.
trial-links-understood = { $product }, linki dostępowe: { $count }; pierwszy to { $first }, ostatni to { $last }. Nic jeszcze nie jest wgrane.
trial-links-yes = Wgrywam, razem { $count }
trial-links-no = Nie wgrywam nic
trial-links-loaded = Nowe linki dostępowe: { $count }.
trial-links-wrong = { $why ->
    [empty] Nie ma w tym żadnego linku.
    [long] Lista ma najwyżej 10 000 linków.
    [link] Wiersz { $line } nie jest linkiem: link zaczyna się od https:// i nie ma spacji.
    [several] W wierszu { $line } jest kilka linków. Prosimy umieścić każdy w osobnym wierszu.
    [twice] Link z wiersza { $line } stoi już w wierszu { $first }.
   *[known] Link numer { $line } z listy był już dodany wcześniej.
}
trial-link = Państwa dostęp, tylko dla Państwa: { $product }, { $link }
trial-link-again = Mój link dostępowy
trial-device-aside = Urządzenie jest dla Państwa odłożone. Nasz zespół je przekaże.
trial-device-yours = Urządzenie jest u Państwa.
trial-device-out = Test { $number }, { $product }: ktoś ma już miejsce, a urządzenie jest odłożone. Prosimy je przekazać.
trial-devices = Urządzenia
trial-device-waits = { $place }. Odłożone dla: { $person }
trial-device-with = { $place }. Wydane { ON($since) }: { $person }
trial-device-hand = { $place }. Wydane
trial-device-back = { $place }. Wróciło
trial-stock-out = Test { $number }, { $product }: są wolne miejsca, ale { $stock ->
    [devices] nie ma już wolnych urządzeń. Na liście oczekujących: { $count }. Gdy na stronie testu zaznaczą Państwo zwrot urządzenia, miejsce dostanie następna osoba.
   *[links] nie ma już linków dostępowych. Na liście oczekujących: { $count }. Prosimy dodać nowe na stronie testu: każdy link to miejsce dla kolejnej osoby.
}
trial-waits-for-stock = Są Państwo na liście oczekujących na test: { $product }. { $stock ->
    [devices] Jest miejsce, ale teraz nie ma wolnego urządzenia i nie wiadomo jeszcze, kiedy będzie. Napiszemy, gdy tylko przyjdzie Państwa kolej.
   *[links] Jest miejsce, ale teraz nie ma linków dostępowych i nie wiadomo jeszcze, kiedy będą. Napiszemy, gdy tylko przyjdzie Państwa kolej.
}
trial-stock-few = { $stock ->
    [devices] Miejsca: { $places }. Brakuje urządzeń dla { $lacks } z nich.
   *[links] Miejsca: { $places }. Brakuje linków dostępowych dla { $lacks } z nich.
}
trial-device-astray = Test { $number }, { $product }: jedno urządzenie jest jeszcze u kogoś, kto nie ma już miejsca w teście. Prosimy o odebranie go i zaznaczenie na stronie urządzeń, że wróciło: wtedy dostanie je następna osoba.
trial-devices-have = Urządzenia, razem: { $count }
