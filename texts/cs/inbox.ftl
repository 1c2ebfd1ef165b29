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
answer-asks = K podnětu č. { $number }, „{ $title }“, máme na vás otázku:
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
case-handed-to-you = { $name } vám předává podnět č. { $number }: „{ $title }“.
