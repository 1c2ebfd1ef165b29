# The customer's side.

welcome = Tu współdecydują Państwo o tym, co zrealizujemy jako następne.
welcome-back = Miło Państwa znów widzieć. Ponownie będziemy do Państwa pisać.
welcome-privacy = Oddając głosy, zgadzają się Państwo, że będziemy je przechowywać. Co przechowujemy i dlaczego: /privacy

help-title = <b>Co można tu zrobić</b>
help-customer =
    Wystarczy napisać lub nagrać, co chcą Państwo powiedzieć: zespół to dostanie.
    /home – wszystko w jednym miejscu
    /polls – trwające głosowania
    /vote – udział w głosowaniu
    /mine – moje głosy i pokwitowania
    /ideas – pomysły i ich dalsze losy
    /plan – co zrealizujemy
    /promises – co obiecano i co z tego wyszło
    /draw – losowania i zwycięzcy
    /prizes – moje nagrody
    /updates – o czym piszemy
    /language – język i strefa czasowa
    /privacy – przechowywane dane i zgody
    /mydata – wszystkie moje dane
    /forget – usunięcie moich danych
    /stop – koniec wiadomości
help-team-title = <b>Dla zespołu</b>
help-team-read =
    /polls – wszystkie głosowania
    /poll – jedno głosowanie
    /results – wyniki
    /export – tabela i plik publiczny
help-team-edit =
    /newpoll – nowe głosowanie
    /edit – zmiana szkicu
    /open – rozpoczęcie głosowania
    /publish – pokazanie w grupie lub na kanale
    /notice – publiczny dopisek
    /extend – przesunięcie końca, jeden raz
    /close – wcześniejsze zakończenie
    /void – unieważnienie
    /clone – kopia głosowania
    /decide – zatwierdzenie wyniku albo inna decyzja
    /broadcast – wysłanie nowości do klientów
help-team-prizes =
    /prizes – kto co dostał w losowaniu i co się opóźnia
    /fulfil KOD – wydanie nagrody
    /person 17 – kontakt z osobą i jej nagrody
help-team-codes = /codes – kody do nagród
    /draw – losowanie wśród osób już znanych
    /disqualify – wyłączenie kuponu
    /ban, /unban – wykluczenie z losowań
help-team-audit = /audit – kto i co zrobił
help-team-owner =
    /team – zapraszanie, zmiana ról, usuwanie
    /held – wiadomości wstrzymane po przywróceniu kopii zapasowej

mine-title = <b>Państwa głosy</b>
mine-none = Nie ma tu jeszcze Państwa głosów. Trwające głosowania: /polls
# $number (String)
# $question (String)
# $choices (Listing)
mine-line = <b>#{ $number }</b> { $question }
    Państwa wybór: { $choices }.
# $number (String)
# $question (String)
mine-withdrawn = <b>#{ $number }</b> { $question }
    Głos wycofany.
# $number (String)
mine-receipt = Pokwitowanie: #{ $number }
mine-results = Wyniki: #{ $number }

# $zone (String)
language-title = W jakim języku mamy rozmawiać? Godziny podajemy w strefie czasowej { $zone }. Aby ją zmienić, prosimy wysłać na przykład: /language { $other }
language-set = Od teraz rozmawiamy po polsku.
# $zone (String)
# $now (Moment)
zone-set = Godziny podajemy teraz w strefie czasowej { $zone }; na Państwa zegarze jest: { $now }. Inna strefa: /language i nazwa miasta
# $zone (String)
zone-unknown = Nie znam języka ani strefy czasowej „{ $zone }”. Prosimy napisać najbliższe duże miasto, na przykład Warszawa, albo kraj lub nazwę języka.
zone-nearest = Czy chodziło o coś z tego?
# $zone (String)
zone-several = „{ $zone }” ma kilka stref czasowych. Która jest Państwa?
# $zone (String)
zone-offset = „{ $zone }” nie mówi, czy latem przestawia się zegary. Który zegar jest Państwa?
# $language (String)
language-other = Języka „{ $language }” jeszcze nie znam. Mówię w tych językach:
language-other-zone = A może chodziło o strefę czasową? Jest pod nimi.

stopped-nothing = Nie będziemy już do Państwa pisać. Dziękujemy za wspólny czas.
stopped = Nie będziemy już do Państwa pisać. Dziękujemy za { $did }. Wszystko to pozostaje w mocy.
did-votes = { $count ->
    [one] oddany głos
    [few] { $count } głosy
    [many] { $count } głosów
   *[other] { $count } głosu
}
did-ideas = { $count ->
    [one] pomysł
    [few] { $count } pomysły
    [many] { $count } pomysłów
   *[other] { $count } pomysłu
}
did-said = { $count ->
    [one] wiadomość do zespołu
    [few] { $count } wiadomości do zespołu
    [many] { $count } wiadomości do zespołu
   *[other] { $count } wiadomości do zespołu
}
did-support = { $count ->
    [one] poparcie dla pomysłu
    [few] poparcie dla { $count } pomysłów
    [many] poparcie dla { $count } pomysłów
   *[other] poparcie dla { $count } pomysłu
}
stopped-open = { $count ->
    [one] Jedna wiadomość czeka jeszcze na odpowiedź. Odpowiedzi teraz nie docierają; wystarczy tu napisać w dowolnej chwili, a znów będą przychodzić.
    [few] { $count } wiadomości czekają jeszcze na odpowiedź. Odpowiedzi teraz nie docierają; wystarczy tu napisać w dowolnej chwili, a znów będą przychodzić.
    [many] { $count } wiadomości czeka jeszcze na odpowiedź. Odpowiedzi teraz nie docierają; wystarczy tu napisać w dowolnej chwili, a znów będą przychodzić.
   *[other] { $count } wiadomości czeka jeszcze na odpowiedź. Odpowiedzi teraz nie docierają; wystarczy tu napisać w dowolnej chwili, a znów będą przychodzić.
}
stopped-data = Państwa dane: /mydata · usunięcie danych: /forget

mydata-title = W tym pliku są wszystkie Państwa dane, które przechowujemy.
forget-sure = Czy usunąć wszystko, co o Państwu wiemy? Głosy w trwających głosowaniach zostaną wycofane. Łączne wyniki zakończonych pozostaną, ale bez Państwa danych. Nagrody, które jeszcze do Państwa nie dotarły, przypadną następnym osobom w kolejności. Tego nie da się cofnąć. Aby najpierw otrzymać swoje dane w pliku: /mydata
forget-yes = Usuwam wszystko
forget-no = Zostawiam konto
forgotten = Państwa dane zostały usunięte. Dziękujemy za wspólny czas. Jeśli napiszą Państwo do nas ponownie, poznamy się od nowa.
kept = Niczego nie usunięto.
