# Pyramidování: nejlépe umístěných se ptáme, kdo o něčem ví víc, a oni předají odkaz.

pyramid-about = O čem se má vědět víc, než vědí nejlépe umístění? Řekněte to několika slovy, třeba: vožení dětí na kole. Přečtou si to oni i jejich přátelé.
pyramid-topic = To má { $shortest } až { $longest } znaků. Řekněte prosím několika slovy, o co jde.
pyramid-confidential = Stojí tu název { $product }, o kterém zatím nikdo nesmí vědět. Řekněte to prosím bez názvu produktu.
pyramid-nobody = Teď není koho se zeptat: je třeba někdo, jehož skóre je známé, komu lze napsat a koho se celou sezonu nikdo na nic podobného neptal.
pyramid-shown = { $count ->
    [one] <b>Otázku dostane { $count } člověk, nejlépe umístěný:</b>
    [few] <b>Otázku dostanou { $count } lidé, od nejlépe umístěných:</b>
   *[other] <b>Otázku dostane { $count } lidí, od nejlépe umístěných:</b>
}
pyramid-person = { $place }. { $person }
pyramid-reads = Přečtou si:
pyramid-passes = A pod tím, k předání s vlastním odkazem:
pyramid-yes = { $count ->
    [one] Zeptat se { $count } člověka
    [few] Zeptat se { $count } lidí
   *[other] Zeptat se { $count } lidí
}
pyramid-asked = { $count ->
    [one] { $count } člověk dostává otázku, kdo ví víc o tématu: { $topic }.
    [few] { $count } lidé dostávají otázku, kdo ví víc o tématu: { $topic }.
   *[other] { $count } lidí dostává otázku, kdo ví víc o tématu: { $topic }.
} Kdo přijde po jejich odkazech a souhlasí, bude vidět tady.
pyramid-so-far = <b>Dosud položené otázky</b>
pyramid-line = { $topic }: otázku dostalo { $asked }, přišlo a souhlasí { $came }
pyramid-see = Kdo přišel: { $topic }
pyramid-came = <b>{ $topic }</b>: { $count ->
    [0] zatím nikdo nepřišel.
    [one] přišel a souhlasí { $count } člověk.
    [few] přišli a souhlasí { $count } lidé.
   *[other] přišlo a souhlasí { $count } lidí.
}
pyramid-further = Zeptat se i jich
pyramid-ask = <b>Kdo ví víc než vy o tématu: { $topic }?</b>
pyramid-how = Ptáme se vás, protože často předbíháte ostatní. Pokud vás někdo napadne, přepošlete sami další zprávu. Nám nikoho nejmenujete a my vám neříkáme, kdo přišel. Pokud vás nikdo nenapadne, nic dělat nemusíte.
pyramid-forward = Někdo si myslí, že víte hodně o tématu: { $topic }. Pokud chcete, řekněte nám, co vám chybí; tento odkaz vede k nám:
pyramid-link = { $link }
knows-asked = <b>Víte hodně o tématu: { $topic }?</b> Myslí si to o vás někdo, kdo se v tom vyzná, a předal tento odkaz. Neukládáme, kdo to byl, a ten člověk se o ničem nedozví.
knows-mark = S vaším souhlasem uložíme, že vás někdo doporučil. Náš tým to vidí, když hledá testery, a může se i vás zeptat, kdo ví ještě víc.
knows-yes = Ano, uložit (je mi { $years } nebo víc)
knows-no = Ne, děkuji
knows-noted = Děkujeme. Ukládáme, že vás někdo doporučil k tématu: { $topic }. Můžete to vzít zpět spolu s profilem v /privacy.
knows-refused = Jak si přejete. Nic se neuložilo.
knows-own = Tento odkaz je pro někoho, kdo ví víc než vy o tématu: { $topic }. Přepošlete prosím zprávu, ve které je.
knows-full = Po tomto odkazu už přišlo tolik lidí, kolik může. I tak děkujeme.
knows-marks = Doporučení: { $topics }
