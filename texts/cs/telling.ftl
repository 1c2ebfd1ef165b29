# Zpráva týmu jednomu člověku.

usage-tell = /tell 17 TEXT
service-head = <b>Zpráva od našeho týmu</b>
# $text (String)
service-text = { $text }
# $person (Text)
service-asked = Odeslat zprávu? Komu: { $person }. Znění:
service-yes = Odeslat
# $person (Text)
service-what = Jaké má být znění zprávy? Komu: { $person }.
# $person (Text)
service-done = Zpráva je na cestě. Komu: { $person }.
service-stopped = Tento člověk si zprávy nepřeje, proto nic neodchází. Zbývá telefon nebo rozhovor na místě.
service-unreached = Zprávy tam nedocházejí: bot je zablokovaný. Nic neodchází.
menu-tell = Zpráva jednomu zákazníkovi
help-team-telling =
    /tell – zpráva jednomu zákazníkovi: je hotovo, má to zpoždění
    /record – zapsat, co zaznělo u pultu nebo po telefonu
# $name (String) as the messenger calls the person
# $number (String)
person-named = { $name } (/person_{ $number })
# $name (String) as the messenger calls the person
# $number (String)
case-named = autor: { $name } (/person_{ $number })
