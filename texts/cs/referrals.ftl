menu-invite = Pozvat přátele
home-invite = Pozvat přátele
invite-how = Znáte někoho, kdo by tu rád spolurozhodoval? Dostanete odkaz, který můžete předat. Kdo přes něj přijde poprvé, dozví se, že je to pozvánka, a požádáme ho o souhlas. Vy pak vidíte, kolik lidí přišlo a kolik z nich hlasovalo nebo podalo nápad, nikdy však kdo. Nic tu na tom nezávisí.
invite-yes = Dostat odkaz (je mi aspoň { $years } let)
invite-link = Váš odkaz: { $link }
invite-so-far = { $agreed ->
    [0] Zatím přes něj nepřišel nikdo, kdo by souhlasil. Může jich být nejvýš { $most }.
    [one] Přes odkaz přišel a souhlasil { $agreed } člověk; hlasovali nebo podali nápad: { $counted }. Může jich být nejvýš { $most }.
    [few] Přes odkaz přišli a souhlasili { $agreed } lidé; hlasovali nebo podali nápad: { $counted }. Může jich být nejvýš { $most }.
   *[other] Přes odkaz přišlo a souhlasilo { $agreed } lidí; hlasovali nebo podali nápad: { $counted }. Může jich být nejvýš { $most }.
}
invite-own = Tohle je Váš vlastní odkaz. Je pro ty, kdo tu ještě nebyli.
invite-asked = Tento odkaz je pozvánka od někoho, kdo už tu je. Smí ten člověk vidět, že přišel další z přátel, a později, že hlasoval nebo podal nápad? Vaši totožnost neukazujeme. Pro Vás se nic nemění, ať zvolíte cokoli. K souhlasu je třeba věk aspoň { $years } let.
invite-agree = Souhlasit (je mi aspoň { $years } let)
invite-refuse = Raději ne
invite-agreed = Děkujeme. Souhlas můžete kdykoli odvolat: /privacy
invite-refused = Dobře. Nikdo se to nedozví a pro Vás se nic nemění.
invite-full = Děkujeme. Přes tento odkaz už přišlo tolik lidí, kolik může, takže jsme nic nezaznamenali. Pro Vás se nic nemění.
invite-gone = Tato pozvánka už neplatí, takže jsme nic nezaznamenali. Pro Vás se nic nemění.
privacy-referral-given = Pozvánky: od { GENITIVE($given) } máme Váš souhlas s tím, že ten, kdo zve, vidí, kolik přátel přišlo a zapojilo se, nikdy však kdo.
privacy-referral-no = Odvolat souhlas s pozvánkami přátel
privacy-referral-sure = Po odvolání Váš odkaz přestane fungovat a zapomeneme, kdo přes něj přišel a čí odkaz Vás sem přivedl.
privacy-referral-sure-no = Přesto odvolat
referral-withdrawn = Souhlas je odvolán. Už neuchováváme, kdo přes čí odkaz přišel, a Váš odkaz, pokud nějaký byl, nefunguje.
