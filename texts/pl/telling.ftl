# Wiadomość zespołu do jednej osoby.

usage-tell = /tell 17 TREŚĆ
service-head = <b>Wiadomość od naszego zespołu</b>
# $text (String)
service-text = { $text }
# $person (Text)
service-asked = Wysłać wiadomość? Adresat: { $person }. Treść:
service-yes = Wysyłam
# $person (Text)
service-what = Jaka ma być treść wiadomości? Adresat: { $person }.
# $person (Text)
service-done = Wiadomość jest w drodze. Adresat: { $person }.
service-stopped = Ta osoba nie chce wiadomości, więc niczego nie wysłano. Pozostaje telefon albo rozmowa na miejscu.
service-unreached = Wiadomości tam nie docierają: bot jest zablokowany. Niczego nie wysłano.
menu-tell = Wiadomość do jednego klienta
help-team-telling =
    /tell – wiadomość do jednego klienta: gotowe, opóźnione
    /record – zapis tego, co powiedziano przy ladzie albo przez telefon
# $name (String) as the messenger calls the person
# $number (String)
person-named = { $name } (/person_{ $number })
# $name (String) as the messenger calls the person
# $number (String)
case-named = autor: { $name } (/person_{ $number })
