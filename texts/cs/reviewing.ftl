# Nová slova nápadu, který už všichni čtou: čekají na tým.

voice-changed-waits = Číslo { $number }: nová slova čekají, až si je tým přečte. Do té doby všichni čtou ta původní.
idea-rewritten = Nová slova čekají, až si je tým přečte; do té doby všichni čtou ta původní.
case-rewritten = <b>Nová slova čekají</b>; všichni čtou původní
words-wait = <b>#{ $number } · Nová slova</b>: nápad na nástěnce byl změněn autorem.
words-before = <b>Nyní všichni čtou:</b> { $text }
words-anew = <b>Znělo by:</b> { $text }
words-stand = Přijmout nová slova
words-keep = Ponechat původní
words-stand-toast = Nápad č. { $number } na nástěnce zní nově.
words-keep-toast = Nápad č. { $number } zůstává tak, jak ho všichni čtou.
words-stand-author = Váš nápad č. { $number } zní na nástěnce podle Vaší změny.
words-keep-author = Váš nápad č. { $number } zůstává na nástěnce v původním znění: tým nová slova nepřijal. Můžete ho změnit znovu.
# $number (String)
idea-reworded = Nápad { $number } byl právě změněn: nic nebylo zveřejněno. Přečtěte si ho prosím znovu a klepněte ještě jednou: karta ukazuje, jak zní teď.
