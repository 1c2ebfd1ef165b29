privacy-title = <b>Co uchováváme a proč</b>
privacy-kept = Váš identifikátor v této aplikaci, abychom Vám mohli odpovídat. Vaše jméno v této aplikaci, aby náš tým věděl, komu píše. Co nám sdělíte a které nápady podporujete, abychom Vám odpověděli. Váš jazyk a časové pásmo, abychom mluvili tak, jak Vám vyhovuje. Vaše hlasy a stvrzenky k nim, abychom každý hlas započítali právě jednou. Která hlasování si zobrazíte, abychom Vám je jednou připomněli. Které novinky chcete dostávat a kdy, pokud to od Vás víme. Vaše výhry. Kromě toho, co stojí níže, nic jiného. Výrobce toho, co testujete, dostává zprávu o testu, s Vašimi slovy jen s Vaším svolením; nic jiného nikomu nepředáváme.
privacy-address = Adresu pro zásilku: s Vaším souhlasem, zašifrovanou, viditelnou jen týmu a smazanou { $days ->
    [one] { $days } den
    [few] { $days } dny
   *[other] { $days } dní
} po doručení.
privacy-heard = Po tři dny uchováváme, co se stalo s každou Vaší zprávou, nikoli její slova, aby se dala ještě opravit.
privacy-ban = Zákaz účasti ve slosováních, pokud jej tým vyslovil: zůstává i po /forget, jako otisk vytvořený tajným klíčem. Nikdo z něj nevyčte, o koho šlo; pozná se podle něj týž účet.
privacy-rights = Příkazem /mydata dostanete všechno jako soubor. Příkazem /forget své údaje hned smažete. Příkazem /stop ukončíte všechny zprávy.
privacy-votes-given = Hlasy a výhry: Váš souhlas platí od prvního hlasu, přijatého { ON($given) }.
privacy-votes-none = Hlasy a výhry: svým prvním hlasem souhlasíte s tím, že ho uchováme a započítáme a že výhry losujeme mezi hlasujícími.
privacy-news-given = Novinky: Váš souhlas se zprávami o nových hlasováních a o tom, co je uskutečněno, máme od { GENITIVE($given) }.
privacy-news-none = Novinky: Váš souhlas se zprávami o nových hlasováních a o tom, co je uskutečněno, nemáme, a proto je neposíláme.
privacy-news-yes = Dostávat novinky
privacy-news-no = Nedostávat novinky
news-given = Děkujeme. Napíšeme Vám, až bude nové hlasování nebo až něco uskutečníme.
news-withdrawn = Novinky už Vám posílat nebudeme. Výsledky hlasování, kterých se účastníte, Vám budou chodit dál.
consent-votes = Hlasováním souhlasíte s tím, že Vaše hlasy uchováváme a počítáme.
consent-news = Souhlasím se zprávami o nových hlasováních a o tom, co je uskutečněno.
privacy-votes-no = Odvolat souhlas s hlasováním
privacy-votes-sure = Po odvolání se Vaše hlasy v otevřených hlasováních stáhnou a v jejich slosováních Vám žádný los nezůstane. Skončená hlasování zůstanou započítaná, jak jsou, bez Vašeho jména. Příští hlas by znamenal nový souhlas.
privacy-votes-sure-no = Přesto odvolat
votes-withdrawn = { $votes ->
    [0] Souhlas je odvolán. V otevřených hlasováních žádný Váš hlas nebyl.
    [one] Souhlas je odvolán a s ním i { $votes } hlas v otevřených hlasováních.
    [few] Souhlas je odvolán a s ním i { $votes } hlasy v otevřených hlasováních.
   *[other] Souhlas je odvolán a s ním i { $votes } hlasů v otevřených hlasováních.
}
consent-keep = Ponechat, jak to je
privacy-address-given = Adresa pro zásilku: Váš souhlas, abychom ji uchovali do doručení, máme od { GENITIVE($given) }.
privacy-address-no = Odvolat souhlas s adresou
privacy-address-sure = Po odvolání hned smažeme každou Vaši adresu. Balík, který ještě neodešel, neodešleme; výhra zůstává Vaše a odešleme ji, až adresu zadáte znovu. Co náš tým už na balík napsal, je na cestě.
privacy-address-sure-no = Přesto mou adresu smazat
address-withdrawn = { $count ->
    [0] Souhlas je odvolán. Žádnou Vaši adresu už neuchováváme.
    [one] Souhlas je odvolán a adresa smazána. { $count } výhra zůstává Vaše; odešleme ji, až adresu zadáte znovu: /prizes
    [few] Souhlas je odvolán a adresy smazány. { $count } výhry zůstávají Vaše; odešleme je, až adresu zadáte znovu: /prizes
   *[other] Souhlas je odvolán a adresy smazány. { $count } výher Vám zůstává; odešleme je, až adresu zadáte znovu: /prizes
}
privacy-changed = Co o Vás uchováváme a proč, je teď popsáno nově: přibyly testy novinek a profil těch, kdo předbíhají ostatní. Obojí začíná jen s Vaším souhlasem. Bez něj se pro Vás nic nemění.
privacy-read = Přečíst, co se uchovává
