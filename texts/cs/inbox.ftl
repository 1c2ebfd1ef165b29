# Schránka v chatu týmu: témata, karty a co se stalo s odpověďmi.

inbox-topic = { $kind ->
    [idea] Nápady
    [complaint] Stížnosti
    [praise] Pochvaly
   *[question] Dotazy
}
inbox-no-topics = V chatu týmu lze pro každý druh podnětů otevřít téma, ale bot k tomu nemá oprávnění. Udělte mu tam práva správce, který smí spravovat témata. Do té doby chodí všechny karty do samotného chatu.
inbox-chat-lost = Chat týmu od bota nic nepřijímá: bot z něj byl odebrán nebo tam nesmí psát. Než to zase půjde, chodí podněty zákazníků soukromě těm, kdo odpovídají.
case-fate = { $fate ->
    [leaving] <i>každou chvíli odejde</i>
    [pending] <i>na cestě</i>
    [sent] <i>odesláno</i>
    [blocked] <i>nedoručeno: autor bota zablokoval</i>
    [silent] <i>nedoručeno: autor od bota nechce zprávy</i>
    [failed] <i>nedoručeno: zpráva byla odmítnuta</i>
   *[uncertain] <i>nejisté: možná došlo, možná ne</i>
}
case-blocked = Autor bota zablokoval: žádná odpověď se k němu nedostane.
case-silent = Autor už nechce zprávy (/stop): odpovědi k němu nedojdou, dokud znovu nenapíše.
answer-lost = { $fate ->
    [blocked] Odpověď na podnět č. { $number } nedošla: autor bota zablokoval. Podnět dál čeká na odpověď.
    [silent] Odpověď na podnět č. { $number } neodešla: autor od bota nechce zprávy. Podnět dál čeká na odpověď.
    [failed] Odpověď na podnět č. { $number } nedošla: zpráva byla odmítnuta. Podnět dál čeká na odpověď.
   *[uncertain] Nevíme, zda odpověď na podnět č. { $number } došla. Podnět dál čeká na odpověď.
}
answer-again = Odeslat znovu
inbox-list = { $count ->
    [one] <b>Nové</b>: přišel { $count } podnět mezi mnoha jinými. Tlačítko přinese jeho kartu.
    [few] <b>Nové</b>: najednou přišly { $count } podněty. Tlačítko přinese kartu každého z nich, na ni lze odpovědět.
   *[other] <b>Nové</b>: najednou přišlo { $count } podnětů. Tlačítko přinese kartu každého z nich, na ni lze odpovědět.
}
inbox-card-stands = Karta podnětu č. { $number } už v tomto chatu je; najdete ji podle čísla.
reply-list = Toto je seznam, odpověď proto nikomu neodešla. Klepněte na tlačítko toho podnětu, který máte na mysli: přijde jeho karta. Na ni pak odpovězte.

answer-anyway = Přesto odeslat mou
answer-ask-back = Je to dotaz: čekat na odpověď
answer-asking = Je to dotaz na autora: podnět č. { $number } čeká na jeho odpověď a naše lhůta do té doby neběží.
answer-asks = K podnětu č. { $number }, „{ $title }“, máme na Vás otázku:
case-asked-back = Autor dostal otázku: naše lhůta neběží, dokud neodpoví
answer-save = Uložit tuto odpověď
saved-button = Uložené odpovědi
saved-name = Pod jakým názvem ji uložit? Pod takovým, podle kterého ji najdou kolegové: Doručení do Chorvatska.
saved-name-long = { $limit ->
    [one] Název má nejvýše { $limit } znak. Napište prosím kratší.
    [few] Název má jeden až { $limit } znaky. Napište prosím takový.
   *[other] Název má jeden až { $limit } znaků. Napište prosím takový.
}
saved-done = Uloženo jako „{ $name }“. Všechny uložené odpovědi: /saved
saved-none = Zatím není uložena žádná odpověď. Tlačítko pod odesílanou odpovědí ji uloží.
saved-title = { $count ->
    [one] <b>Uložené odpovědi</b>: { $count }. Klepnutím ji zobrazíte.
    [few] <b>Uložené odpovědi</b>: { $count }. Klepnutím některou zobrazíte.
   *[other] <b>Uložené odpovědi</b>: { $count }. Klepnutím některou zobrazíte.
}
saved-named = <b>{ $name }</b>
saved-send = Odeslat
saved-change = Napsat jinak
saved-drop = Smazat
saved-dropped = Uložená odpověď „{ $name }“ je smazána.
menu-saved = Uložené odpovědi
help-team-saved = /saved – odpovědi, které se opakují
case-hand-over = Předat kolegům
case-hand-over-to = Kdo si vezme podnět č. { $number }?
case-hand-over-nobody = Zatím nikdo další z týmu zákazníkům neodpovídá. Vlastník může někoho pozvat: /team
case-handed-over = Podnět č. { $number } má teď na starosti { $name }.
case-handed-to-you = { $name } Vám předává podnět č. { $number }: „{ $title }“.

alike-button = { $count ->
    [one] Podobné: { $count }
    [few] Podobné: { $count }
   *[other] Podobné: { $count }
}
alike-title = Tyto podněty také čekají a možná jsou o tomtéž jako č. { $number }, „{ $title }“. Jedna odpověď půjde k němu a ke všem označeným; klepnutím označení zrušíte.
alike-answer = { $count ->
    [one] Odpovědět na něj
    [few] Jedna odpověď na všechny { $count }
   *[other] Jedna odpověď na všech { $count }
}
alike-what = { $count ->
    [one] Co odpovědět? Vaši příští zprávu dostane { $count } člověk.
    [few] Co odpovědět? Vaši příští zprávu dostanou { $count } lidé, každý ve svém rozhovoru.
   *[other] Co odpovědět? Vaši příští zprávu dostane { $count } lidí, každý ve svém rozhovoru.
}
alike-none = Nic podobného už nečeká.
alike-tap = Klepněte na tlačítko, které říká, kolik lidí odpověď dostane, a pak ji napište.
publish-answer = Zveřejnit tuto odpověď
publish-answer-off = Už ji nezveřejňovat
publish-asked = Zeptali jsme se autora podnětu č. { $number }, zda lze dotaz a odpověď ukázat ostatním.
publish-off = Odpověď na podnět č. { $number } se už nikomu dalšímu neukazuje.
consent-answer = Můžeme Váš dotaz a naši odpověď ukázat ostatním, kdo se ptají na totéž? Vaše jméno vidět nebude.
consent-answer-yes = Ano, ukažte je
consent-answer-no = Ne, ať zůstanou mezi námi
consent-answer-given = Děkujeme. Ostatní, kdo se ptají na totéž, si to odteď přečtou, bez Vašeho jména.
consent-answer-not = Zůstávají mezi námi.
published-question = <b>Dotaz:</b> { $text }
published-answer = <b>Naše odpověď:</b> { $text }
offer-answer = Na něco podobného se už někdo ptal a odpověděli jsme:
offer-asks = Pomohlo Vám to?
offer-helps = Ano, pomohlo
offer-to-team = Ne, poslat můj dotaz týmu
offer-helped = To nás těší. Váš dotaz týmu neodešel.

# $tags (String)
case-tags = Štítky: { $tags }
tag-how = Pošlete /tag s číslem a slovem do 30 znaků: /tag 12 doručení. S minusem před slovem se štítek odebere: /tag 12 -doručení. Pak /inbox doručení ukáže, co z toho čeká.
# $limit (Number)
tag-enough = { $limit ->
    [one] Podnět může mít { $limit } štítek. Nejdřív jeden odeberte, s minusem před slovem.
    [few] Podnět může mít nejvýše { $limit } štítky. Nejdřív jeden odeberte, s minusem před slovem.
   *[other] Podnět může mít nejvýše { $limit } štítků. Nejdřív jeden odeberte, s minusem před slovem.
}
# $number (String)
# $tags (String)
tag-done = Štítky podnětu č. { $number }: { $tags }
# $tag (String)
inbox-none-tagged = Na odpověď nečeká nic se štítkem „{ $tag }“.
help-team-tags = /tag – slovo, podle kterého se podněty najdou: /tag 12 doručení, pak /inbox doručení
tag-button = Přidat štítek
tag-what = Podle jakého slova se má číslo { $number } najít? Nejvýše 30 znaků; s minusem před slovem se slovo odebere.
