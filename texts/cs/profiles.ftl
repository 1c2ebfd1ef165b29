# The lead-user profile: what somebody agrees to, what he is asked, and how he reads where he stands.

menu-me = Můj profil: zda předbíhám ostatní a proč
profile-button = Můj profil
profile-ask = <b>Smíme zjistit, zda patříte k předním uživatelům?</b>
profile-who = Přední uživatelé předbíhají ostatní a mnoho získají z toho, co ještě není. Abychom je našli, řadíme všechny, kdo s tím souhlasí.
profile-by-what = Podle čeho: podle toho, co si zavčas vyberete nebo navrhnete a co později vyhraje nebo se uskuteční, a podle toho, co nám řeknete o svých potřebách. Jak často tu něco děláte, kolik utratíte a nač si stěžujete, se nepočítá.
profile-effect = K čemu to vede: těch, kdo jsou v pořadí vysoko, se ptáme jako prvních, zda vyzkouší něco nového. Jiných se ptáme kvůli nápadu, který podporují, nebo odevzdanému hlasu. Někoho zveme náhodně, ať je kdekoli. Hlasování, slosování, výhry i odpovědi jsou pro všechny stejné.
profile-ways = Své místo kdykoli uvidíte. Když souhlas v /privacy odvoláte, všechno se smaže. Musí Vám být aspoň { $years } let.
profile-yes = Ano, od této chvíle (je mi aspoň { $years } let)
profile-yes-before = Ano, i to dosavadní (je mi aspoň { $years } let)
profile-no = Ne, děkuji
profile-refused = Jak si přejete. Hlasovat a podávat nápady můžete jako dosud; tři měsíce se znovu nezeptáme.
profile-given = Děkujeme. Od této chvíle se počítá, co děláte.
profile-given-since = { $counts ->
    [before] Děkujeme. Počítá se i to dosavadní.
   *[now] Děkujeme. Od této chvíle se počítá, co děláte.
} Své místo uvidíte v /me; tam můžete souhlas i odvolat.
profile-withdrawn = Souhlas je odvolán. Vaše skóre, vše, z čeho vzniklo, i to, co víme o Vašich potřebách a vlastních řešeních, je smazáno. Odpovědi z testů zůstávají.
profile-not-given = K tomu je nejdřív potřeba souhlas s profilem předního uživatele: /me
privacy-profile-given = Profil předního uživatele: Váš souhlas s řazením podle včasných výběrů a Vašich potřeb máme od { GENITIVE($given) }. Vaše místo: /me
privacy-profile-none = Profil předního uživatele: neřadíme Vás. Pokud souhlasíte, počítáme z toho, co si zavčas vyberete, a z Vašich potřeb, zda předbíháte ostatní; těch, kdo jsou v pořadí vysoko, se ptáme jako prvních, zda vyzkouší něco nového, jiných kvůli nápadu, který podporují, nebo odevzdanému hlasu, a někoho zveme náhodně. Co to přesně znamená: /me. Musí Vám být aspoň { $years } let.
privacy-profile-yes = Profil: ano, od této chvíle (je mi aspoň { $years } let)
privacy-profile-no = Odvolat souhlas s profilem
privacy-profile-sure = Po odvolání se hned smaže Vaše skóre, vše, z čeho vzniklo, i to, co víme o Vašich potřebách a vlastních řešeních. Při novém souhlasu začne všechno znovu.
privacy-profile-sure-no = Přesto vše smazat
need-question = { $question ->
    [lacking] Pomyslete na to, co Vám u nás nejvíc chybí. Jak daleko je to, co dnes existuje, od toho, co potřebujete?
    [often] Jak často na to narážíte?
    [cost] Kolik času nebo peněz Vás to stojí?
    [at-once] Kdyby existovalo něco lepšího, s jakou jistotou to hned začnete používat?
    [skills] Stačily by Vaše znalosti k vlastnoruční výrobě nebo úpravě takové věci?
   *[equipment] Máte na to nástroje a místo?
}
need-scale = 1 znamená „vůbec ne“, 5 znamená „velmi“.
need-why-means = Kdo umí něco vyrobit, může nám říct víc, a proto se počítá o něco víc.
need-skip = Raději neodpovídat
need-yes = Ano
need-no = Ne
need-done = Děkujeme, to bylo vše. Každou odpověď můžete opravit v /me. A pokud máte něco vyrobeného nebo předělaného vlastníma rukama, řekněte nám o tom nebo nám to ukažte.
built-button = Říct o vlastním řešení
built-how = Řekněte nám několika slovy, co vzniklo nebo bylo předěláno Vašima rukama, nebo pošlete obrázek, třeba i s popisem. Někdo z našeho týmu se podívá; do té doby se nic nepočítá.
built-awaits = Teď čekáme na Vaše vlastní řešení, slovy nebo jako obrázek.
built-too-long = Nejvýš { $most } znaků. Řekněte to prosím stručněji.
built-enough = Víme už o { $most } Vašich řešeních; víc jich neuchováváme.
built-thanks = Děkujeme. Někdo z našeho týmu se podívá a dáme Vám vědět, jak to dopadlo.
built-shown = Obrázek toho, co vyrobil zákazník (číslo { $number })
built-title = <b>Vyrobeno zákazníkem</b> (číslo { $number })
built-words = „{ $words }“
built-with-picture = Obrázek je výše.
built-review = { $review ->
    [waiting] Vyrobil nebo předělal to zákazník pro vlastní potřebu? Pokud ano, počítá se to do skóre předního uživatele.
    [confirmed] Potvrzeno: počítá se do skóre předního uživatele.
   *[refused] Nepotvrzeno: nepočítá se.
}
built-yes = Ano, je to vlastní řešení
built-unclear = Není to dost jasné
built-no = Ne, není to vlastní
built-told = { $how ->
    [yes] Někdo z našeho týmu potvrdil Vaše řešení: počítá se teď ve Vašem profilu.
    [unclear] Někdo z našeho týmu se podíval na Vaše řešení, ale nebylo z toho vidět, co dělá. Řekněte to prosím ještě jednou nebo pošlete obrázek: /me
   *[no] Někdo z našeho týmu se podíval na to, co od Vás máme, a nevidí v tom vlastní řešení, takže se to nepočítá.
}
built-noted = Poznamenáno
built-decided = O tomhle už je rozhodnuto, nebo to bylo odvoláno.
built-gone = Číslo { $number }: zákazník to odvolal.
audit-built = co vyrobil zákazník, číslo { $number }
me-title = <b>Váš profil předního uživatele</b>
me-none = Profil předního uživatele nemáte: neřadíme Vás.
me-ahead = { $exact ->
    [yes] Před ostatními: { $value } ze 100.
   *[no] Před ostatními: { $value } ze 100, nejspíš mezi { $low } a { $high }.
}
me-ahead-unknown = Před ostatními: neznámo. Z toho, co bylo vybráno zavčas, je zatím rozhodnuto příliš málo. Včasné jsou hlasy, dokud nikdo nevidí průběžný stav, a podpora v prvním týdnu nápadu.
me-gain = { $exact ->
    [yes] Užitek z řešení pro Vás: { $value } ze 100.
   *[no] Užitek z řešení pro Vás: { $value } ze 100, nejspíš mezi { $low } a { $high }.
}
me-gain-unknown = Užitek z řešení pro Vás: neznámo. O Vašich potřebách ještě nic nevíme.
me-total = { $exact ->
    [yes] Obojí dohromady: { $value } ze 100.
   *[no] Obojí dohromady: { $value } ze 100, nejspíš mezi { $low } a { $high }.
}
me-reasons = Co pro to nejvíc mluví:
me-reason = • { $why ->
    [early] Včasný výběr toho, co později vyhrálo nebo se uskutečnilo.
    [need] Říkáte, že potřebujete něco lepšího.
    [asks] Opakované prosby o totéž.
    [solution] Máte vlastní řešení.
   *[means] Máte na to znalosti i nástroje.
}
me-since = Váš souhlas máme od { GENITIVE($given) }. Počítá se, co bylo od { GENITIVE($since) }.
me-told = <b>Co od Vás víme</b>
me-nothing-told = Zatím nic.
me-answer = { $question ->
    [lacking] Jak daleko od toho, co potřebuji: { $value }
    [often] Jak často: { $value }
    [cost] Kolik mě to stojí: { $value }
   *[at-once] Něco lepšího použiji hned: { $value }
}
me-means = { $question ->
    [skills] Umím to vyrobit
   *[equipment] Mám nástroje a místo
}: { $given ->
    [yes] ano
    [no] ne
   *[unsaid] –
}
me-built = Moje řešení, číslo { $number }: { $review ->
    [waiting] čeká, až se někdo podívá
    [confirmed] potvrzeno
   *[refused] nepočítá se
}
me-change = { $question ->
    [lacking] Jak daleko od toho, co potřebuji
    [often] Jak často
    [cost] Kolik mě to stojí
    [at-once] Zda něco lepšího hned použiji
    [skills] Co se dá vyrobit vlastníma rukama
   *[equipment] Moje nástroje a místo
}
me-before = Počítat i to dosavadní
