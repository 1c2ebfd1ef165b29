# Pyramidování: nejlépe umístěných se ptáme, kdo o něčem ví víc, a oni předají odkaz.

pyramid-about = O čem mají vědět víc než nejlépe umístění? Řekněte to několika slovy, třeba: vožení dětí na kole. Přečtou si to oni i jejich přátelé.
pyramid-topic = Téma má { $shortest } až { $longest } znaků. Řekněte prosím několika slovy, o co jde.
pyramid-confidential = Je tu název produktu, o kterém zatím nikdo nesmí vědět: { $product }. Řekněte to prosím bez něj.
pyramid-nobody = Teď není koho se zeptat: je třeba někdo, jehož skóre je známé, komu lze napsat a koho jsme se tři měsíce na nic podobného neptali.
pyramid-shown = { $count ->
    [one] <b>Otázku dostane { $count } člověk, nejlépe umístěný:</b>
    [few] <b>Otázku dostanou { $count } lidé, od nejlépe umístěných:</b>
   *[other] <b>Otázku dostane { $count } lidí, od nejlépe umístěných:</b>
}
pyramid-person = { $place }. { $person }
pyramid-reads = Přečtou si:
pyramid-passes = A pod tím, k předání, pro každého s vlastním odkazem:
pyramid-yes = { $count ->
    [one] Zeptat se { $count } člověka
    [few] Zeptat se { $count } lidí
   *[other] Zeptat se { $count } lidí
}
pyramid-asked = { $count ->
    [one] { $count } člověk dostává otázku, kdo ví víc o tématu: { $topic }.
    [few] { $count } lidé dostávají otázku, kdo ví víc o tématu: { $topic }.
   *[other] { $count } lidí dostává otázku, kdo ví víc o tématu: { $topic }.
} Kdo přijde přes jejich odkazy a souhlasí, bude vidět tady.
pyramid-so-far = <b>Dosud položené otázky</b> (počítají se lidé, jejichž profil ještě uchováváme)
pyramid-line = { $asked ->
    [0] { $topic }: nikdo z dotázaných už nemá profil; přišlo a souhlasí { $came }
   *[other] { $topic }: otázku dostalo { $asked }, přišlo a souhlasí { $came }
}
pyramid-see = Kdo přišel: { $topic }
pyramid-came = <b>{ $topic }</b>: { $count ->
    [0] zatím nikdo nepřišel.
    [one] přišel a souhlasí { $count } člověk.
    [few] přišli a souhlasí { $count } lidé.
   *[other] přišlo a souhlasí { $count } lidí.
}
pyramid-further = Zeptat se i jich
pyramid-ask = <b>Kdo ví víc než Vy o tématu: { $topic }?</b>
pyramid-how = Ptáme se Vás, protože často předbíháte ostatní. Pokud Vám někdo přijde na mysl, přepošlete mu prosím následující zprávu. Nám nikoho nejmenujete a my Vám neříkáme, kdo přišel. Pokud Vám nikdo na mysl nepřijde, nic dělat nemusíte.
pyramid-forward = Někdo si myslí, že víte hodně o tématu: { $topic }. Pokud chcete, řekněte nám, co Vám chybí; tento odkaz vede k nám:
pyramid-link = { $link }
knows-asked = <b>Víte hodně o tématu: { $topic }?</b> Myslí si to o Vás někdo, kdo se v tom vyzná, a předal tento odkaz. Neukládáme, kdo to byl, a ten člověk se o Vaší návštěvě nedozví.
knows-mark = S Vaším souhlasem uložíme, že Vás někdo doporučil. Náš tým to vidí, když hledá testery, a může se i Vás zeptat, kdo ví ještě víc.
knows-yes = Ano, uložit (je mi aspoň { $years } let)
knows-no = Ne, děkuji
knows-noted = Děkujeme. Ukládáme, že Vás někdo doporučil k tématu: { $topic }. Můžete to vzít zpět spolu s profilem: /privacy
knows-refused = Jak si přejete. Nic se neuložilo.
knows-own = Tento odkaz je pro někoho, kdo ví víc než Vy o tématu: { $topic }. Přepošlete prosím zprávu, ve které je.
knows-full = Přes tento odkaz už přišlo tolik lidí, kolik může. I tak děkujeme.
knows-marks = Doporučení: { $topics }
