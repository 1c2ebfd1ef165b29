# What `glas verify` says about a public file and a receipt.

# $poll (String): the poll
# $voters (Number): how many voted
# $leaves (Number): how many changes the ballot log has
verify-right = Poprawnie. Głosowanie nr { $poll } przeliczono. Głosujących: { $voters }. Wpisów w dzienniku głosowania: { $leaves }. Dziennik, karty, głosy, lokaty i zwycięskie miejsca są zgodne.
verify-seated = Zwycięskie propozycje: { $options }.
verify-backwards = Podane w nim godziny gdzieś się cofają: w trakcie przestawiono zegar. Wynik od tego nie zależy.

# $poll (String): the poll
verify-receipt-wrong = Plik publiczny głosowania nr { $poll } jest poprawny. Pokwitowanie nie jest z nim zgodne:

# $poll (String): the poll
verify-wrong = Niepoprawnie. Plik publiczny głosowania nr { $poll } nie jest spójny:

verify-more = To nie wszystko; pierwsze ustalenia mówią najwięcej.

verify-no-receipt-here = --receipt dotyczy pliku głosowania, a to jest plik losowania. Do kuponu z niego służy --ticket.
verify-no-ticket-here = --ticket dotyczy pliku losowania, a to jest plik głosowania. Do pokwitowania służy --receipt.

# $detail (String): where the file breaks, in English
verify-unreadable-json = Tego nie da się odczytać: to nie jest JSON albo urywa się za wcześnie ({ $detail }).
# $detail (String): the version that stands in the file
verify-unreadable-version = To nie jest plik publiczny w wersji glas-poll-1. Jako wersję podano: „{ $detail }”.
# $detail (String): where the file breaks, in English
verify-unreadable-shape = To nie jest cały plik publiczny: czegoś brakuje, czegoś jest za dużo albo jest niewłaściwego rodzaju ({ $detail }).

# $at (String): the receipt's entry in the ballot log
# $options (Listing): what was chosen
verify-receipt-counted = Pokwitowanie jest autentyczne. Wpis { $at } to karta, którą policzono: { $options }.
# $at (String): the receipt's entry in the ballot log
verify-receipt-withdrawn = Pokwitowanie jest autentyczne. Wpis { $at } wycofał głos i nic nie zostało policzone.
# $at (String): the receipt's entry in the ballot log
# $options (Listing): what was chosen
# $later (String): the entry that replaced it
verify-receipt-replaced = Pokwitowanie jest autentyczne. Wybór we wpisie { $at }: { $options }. Później został zmieniony i zastąpił go wpis { $later }.
# $at (String): the receipt's entry in the ballot log
# $later (String): the entry that replaced it
verify-receipt-replaced-empty = Pokwitowanie jest autentyczne. Wpis { $at } wycofał głos; później zagłosowano ponownie i zastąpił go wpis { $later }.

# $stated (String): the fingerprint in the file
# $found (String): the fingerprint that it ought to have
verify-fingerprint = Odcisk: plik zmieniono po zapisaniu. Podano { $stated }, a powinno być { $found }.
verify-terms = Zasady: nie da się według nich policzyć kart (liczba wyborów, zwycięskich miejsc albo kworum).
# $stated (String): the method's name
verify-method = Zasady: metoda głosowania „{ $stated }” nie jest tu znana.
verify-times = Czas: głosowanie zakończono po terminie.
verify-reason = Czas: głosowanie zakończono przed terminem, a publicznego uzasadnienia nie podano.
# $found (String): the commitment
verify-secret = Sekret: nie jest to ten, którego skrót opublikowano przy rozpoczęciu ({ $found }).
# $at (String): the place in the ballot log
# $stated (String): the number that stands there
verify-leaf-number = Dziennik głosowania, wpis { $at }: ma numer { $stated }. Jakiegoś wpisu brakuje, jakiś dodano albo kolejność jest zmieniona.
# $at (String): the place in the ballot log
verify-leaf-form = Dziennik głosowania, wpis { $at }: nieprawidłowy format.
# $stated (String): the hash in the file
# $found (String): the hash that it ought to have
verify-leaf-first = Dziennik głosowania, wpis 1: nie wynika z pytania, propozycji i zasad głosowania. Podano { $stated }, a powinno być { $found }.
# $at (String): the place in the ballot log
# $stated (String): the hash in the file
# $found (String): the hash that it ought to have
verify-leaf-chain = Dziennik głosowania, wpis { $at }: nie wynika z poprzedniego. Podano { $stated }, a powinno być { $found }.
# $stated (String): the head in the file
# $found (String): the head that it ought to have
verify-head = Skrót końcowy dziennika głosowania: podano { $stated }, a dziennik kończy się na { $found }.
# $at (String): the entry in the ballot log
verify-opening-stray = Ujawniona karta z wpisu { $at }: takiego wpisu nie ma albo zastąpiono go później innym.
# $at (String): the entry in the ballot log
verify-opening-order = Ujawniona karta z wpisu { $at }: występuje dwa razy albo nie po kolei.
# $at (String): the entry in the ballot log
verify-opening-form = Ujawniona karta z wpisu { $at }: nieprawidłowy format.
# $at (String): the entry in the ballot log
verify-opening-false = Ujawniona karta z wpisu { $at }: to nie ta karta, którą zapisano w dzienniku.
# $at (String): the entry in the ballot log
verify-opening-missing = Wpis { $at } w dzienniku głosowania: jego karty nie ujawniono.
# $at (String): the entry in the ballot log
verify-ballot = Ujawniona karta z wpisu { $at }: narusza zasady głosowania.
verify-options = Wynik: nie wymienia propozycji z głosowania, każdej raz i w ich kolejności.
# $stated (String): the number in the file
# $found (String): the number counted
verify-voters = Wynik: podana liczba głosujących to { $stated }; policzono: { $found }.
# $at (String): the option
# $stated (String): the number in the file
# $found (String): the number counted
verify-votes = Propozycja { $at }: podana liczba głosów to { $stated }; policzono: { $found }.
# $at (String): the option
# $stated (String): the place in the file
# $found (String): the place that follows
verify-place = Propozycja { $at }: podano lokatę { $stated }, a powinna być { $found }.
# $at (String): the option
# $stated (String): yes or no
verify-seat = { $stated ->
    [yes] Propozycja { $at }: podano, że wygrywa, a nie wygrywa.
   *[no] Propozycja { $at }: wygrywa, a w pliku podano, że nie.
}
# $at (String): the option
# $stated (String): yes or no
verify-tied = { $stated ->
    [yes] Propozycja { $at }: podano, że na ostatnim zwycięskim miejscu ma tyle samo głosów co inna, a tak nie jest.
   *[no] Propozycja { $at }: na ostatnim zwycięskim miejscu ma tyle samo głosów co inna, a w pliku tego nie podano.
}
# $stated (String): the number in the file
# $found (String): the number that follows
verify-seats = Wynik: podana liczba obsadzonych zwycięskich miejsc to { $stated }, a powinno być { $found }.
verify-shortfall = Wynik: powód, dla którego żadna propozycja nie wygrywa, jest inny, niż wynika z kart.
verify-tie = Wynik: remis o ostatnie zwycięskie miejsce jest inny, niż wynika z kart.
verify-lot = Losowanie: brakuje go albo jest, choć zasady go nie przewidują.
verify-lot-options = Losowanie: przeprowadzono je wśród innych propozycji niż te, które zdobyły tyle samo głosów.
verify-lot-head = Losowanie: oparto je na innym dzienniku głosowania.
verify-lot-beacon = Losowanie: użyto czegoś, czego wcześniej nie zapowiedziano.
verify-lot-tickets = Losowanie: numery propozycji do losowania nie wynikają z sekretu.
verify-lot-order = Losowanie: kolejność jest inna, niż wynika z sekretu i dziennika głosowania.
verify-receipt-form = Pokwitowanie: nie jest kompletne. Prosimy skopiować wiersz od „glas-receipt-1” do końca.
# $stated (String): the receipt's poll
# $found (String): the file's poll
verify-receipt-poll = Pokwitowanie: dotyczy głosowania nr { $stated }, a plik głosowania nr { $found }.
verify-receipt-missing = Pokwitowanie: żaden wpis w dzienniku głosowania nie zawiera głosu, który ono otwiera.
# $at (String): the receipt's entry
# $stated (String): which change of its voter the receipt states
# $found (String): which change of its voter the entry is
verify-receipt-revision = Pokwitowanie: podano na nim zmianę nr { $stated } tego głosu, a wpis { $at } w dzienniku głosowania to jego zmiana nr { $found }.
# $at (String): the receipt's entry
# $found (String): how many entries the log has
verify-receipt-gone = Pokwitowanie: jego wpisu { $at } nie ma; dziennik głosowania kończy się na wpisie { $found }.
# $at (String): the receipt's entry
# $stated (String): the hash on the receipt
# $found (String): the hash in the file
verify-receipt-leaf = Pokwitowanie: wpis { $at } jest inny. Na pokwitowaniu podano { $stated }, a w pliku { $found }.
# $at (String): the receipt's entry
verify-receipt-ballot = Pokwitowanie: jego karta nie jest tą, którą zapisano we wpisie { $at }.
