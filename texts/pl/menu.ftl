# The command menu: a few words each.

menu-polls = Trwające głosowania
menu-vote = Udział w głosowaniu
menu-mine = Moje głosy i potwierdzenia
menu-plan = Plan premier
menu-language = Język i strefa czasowa
menu-privacy = Przechowywane dane i zgody
menu-mydata = Wszystkie moje dane
menu-help = Co można tu zrobić
menu-stop = Koniec wiadomości
menu-forget = Usunięcie moich danych
menu-newpoll = Nowe głosowanie
menu-poll = Jedno głosowanie
menu-open = Rozpoczęcie głosowania
menu-results = Wyniki głosowania
menu-edit = Zmiana szkicu
menu-publish = Pokazanie w grupie lub na kanale
menu-notice = Publiczny dopisek
menu-extend = Przesunięcie końca, jeden raz
menu-close = Wcześniejsze zakończenie
menu-void = Unieważnienie głosowania
menu-clone = Kopia głosowania
menu-export = Tabela i plik publiczny
menu-decide = Zatwierdzenie wyniku albo inna decyzja
menu-team = Zapraszanie, zmiana ról, usuwanie
menu-audit = Kto i co zrobił
menu-cancel = Przerwanie rozmowy
