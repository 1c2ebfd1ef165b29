# What belongs to something that was said before.

# $number (String)
# $minutes (Number)
belongs-asked = W sprawie zgłoszenia nr { $number } mamy do Państwa pytanie. Czy to jest odpowiedź? Jeśli w ciągu { $minutes } min nic nie zostanie wybrane, zespół dostanie to jako odpowiedź.
belongs-answer = Tak, to moja odpowiedź
# $voice (String)
belongs-button = Dodaję do { $voice }
