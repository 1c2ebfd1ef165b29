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
