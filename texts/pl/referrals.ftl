menu-invite = Zaproszenie dla znajomych
home-invite = Zapraszam znajomych
invite-how = Czy znają Państwo kogoś, kto chciałby mieć tu coś do powiedzenia? Dostaną Państwo link do przekazania. Kto trafi tu dzięki niemu po raz pierwszy, dowie się, że to zaproszenie, a my zapytamy o zgodę. Potem widać, ile osób przyszło i ile z nich zagłosowało lub zgłosiło pomysł, ale nigdy kto. Nic tu od tego nie zależy.
invite-yes = Poproszę o link (mam co najmniej { $years } lat)
invite-link = Państwa link: { $link }
invite-so-far = { $agreed ->
    [0] Na razie nikt nie przyszedł z tego linku i nie wyraził zgody. Może ich być najwyżej { $most }.
    [one] Z tego linku przyszła i wyraziła zgodę { $agreed } osoba; zagłosowało lub zgłosiło pomysł: { $counted }. Może ich być najwyżej { $most }.
    [few] Z tego linku przyszły i wyraziły zgodę { $agreed } osoby; zagłosowało lub zgłosiło pomysł: { $counted }. Może ich być najwyżej { $most }.
    [many] Z tego linku przyszło i wyraziło zgodę { $agreed } osób; zagłosowało lub zgłosiło pomysł: { $counted }. Może ich być najwyżej { $most }.
   *[other] Z tego linku przyszło i wyraziło zgodę { $agreed } osoby; zagłosowało lub zgłosiło pomysł: { $counted }. Może ich być najwyżej { $most }.
}
invite-own = To Państwa własny link. Jest dla osób, których jeszcze tu nie było.
invite-asked = Ten link to zaproszenie od osoby, która już tu jest. Czy może ona zobaczyć, że przyszła jeszcze jedna osoba, a później, że ta osoba zagłosowała lub zgłosiła pomysł? Kim Państwo są, nie pokazujemy. Niezależnie od wyboru nic się dla Państwa nie zmienia. Do wyrażenia zgody trzeba mieć co najmniej { $years } lat.
invite-agree = Zgadzam się (mam co najmniej { $years } lat)
invite-refuse = Wolę nie
invite-agreed = Dziękujemy. Zgodę można cofnąć w każdej chwili: /privacy
invite-refused = Dobrze. Nikt się o tym nie dowie i nic się dla Państwa nie zmienia.
invite-full = Dziękujemy. Z tego linku przyszło już tyle osób, ile może, więc niczego nie zapisaliśmy. Dla Państwa nic się nie zmienia.
invite-gone = To zaproszenie już nie obowiązuje, więc niczego nie zapisaliśmy. Dla Państwa nic się nie zmienia.
privacy-referral-given = Zaproszenia: od { GENITIVE($given) } mamy Państwa zgodę na to, że osoba zapraszająca widzi, ilu znajomych przyszło i wzięło udział, ale nigdy kto.
privacy-referral-no = Cofam zgodę na zaproszenia znajomych
privacy-referral-sure = Po cofnięciu zgody Państwa link przestanie działać, a my zapomnimy, kto dzięki niemu przyszedł i z czyjego linku są tu Państwo.
privacy-referral-sure-no = Mimo to cofam zgodę
referral-withdrawn = Zgoda cofnięta. Nie przechowujemy już, kto z czyjego linku przyszedł, a Państwa link, jeśli był, nie działa.
