# Co powiedziano przy ladzie albo przez telefon, a zapisał zespół.

record-how = Prosimy wysłać /record i to, co powiedziano; przy znanym kliencie z numerem: <code>/record for 17 Okładka jest rozdarta</code>
record-nobody = Od osoby, do której nie możemy napisać:
# $person (Text)
record-person = Zgłasza { $person } i dostanie o tym wiadomość:
record-which = Co to jest? Zapiszemy po wybraniu przycisku.
record-tap = Nic jeszcze nie zapisano: prosimy wybrać, co to jest.
# $number (String)
record-done = Zapisano pod numerem { $number }, z takim samym czasem na odpowiedź jak to, co klienci piszą sami.
recorded-for-you = Nasz zespół zapisał to, co od Państwa usłyszał:
# $text (String)
recorded-text = { $text }
case-recorded = Powiedziane przy ladzie albo przez telefon
case-settle = Odpowiedzi już udzielono
# $number (String)
settled = Na zgłoszenie nr { $number } udzielono odpowiedzi.
menu-record = Co powiedziano przy ladzie albo przez telefon
