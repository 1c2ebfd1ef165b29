# What is kept of somebody, told whole.
whole-button = Wszystko prostymi słowami
whole-you = <b>Kim Państwo dla nas są.</b> Identyfikator w każdym komunikatorze, wyświetlana nazwa, język, strefa czasowa i od kiedy Państwo tu są: aby odpowiadać tak, jak Państwo wolą. Nazwę usuwamy po długim milczeniu.
whole-said = <b>Co mówią Państwo i co mówimy my.</b> Wiadomości wraz z wątkiem, do czasu usunięcia danych; o wysłanych przez nas tylko to, że dotarły. Zdjęcia i nagrania zostają w komunikatorze, a my zapisujemy tylko, jak on je nazywa.
whole-votes = <b>Głosy, losowania i nagrody.</b> Głos zapisujemy pod pseudonimem danego głosowania, więc każdy może głosy przeliczyć, a nikt nie odczyta, czyj to głos. Kupony, wygrane i ich kody. Adres jest zaszyfrowany i znika wkrótce po doręczeniu.
whole-consent = <b>Tylko za zgodą.</b> Jak daleko przed innymi były Państwa wybory i czego Państwo potrzebują; testy, odpowiedzi w nich i otrzymane linki; kto przyszedł z zaproszenia. Po cofnięciu zgody usuwamy to, co się na niej opiera.
whole-long = <b>Jak długo.</b> Odpowiedzi z testów znikają jakiś czas po ich zakończeniu, podobnie wybory, które straciły znaczenie, i porzucone rozmowy. Terminy ustala zespół, a co noc usuwamy to, co starsze.
whole-rights = <b>Państwa prawa.</b> /mydata: wszystko jako strona i jako JSON. /forget: natychmiastowe usunięcie. /link: dwa konta stają się jednym. /stop: cisza. Twórcy testowanej rzeczy dostają raport z testu, ze słowami Państwa tylko za zgodą; niczego więcej nie przekazujemy.
forget-files = To, co zespół wcześniej przeczytał lub pobrał, zostaje u zespołu i nie mamy do tego dostępu: pliki, na przykład raport z testu, oraz strony wyświetlone komuś z zespołu w prywatnym czacie, na przykład odpowiedzi słowami.
stop-sure = Czy mamy już nic nie wysyłać? Wszystko, co od Państwa mamy, zostaje. Po każdej nowej wiadomości od Państwa znów będziemy pisać.
stop-yes = Nie chcę więcej wiadomości
