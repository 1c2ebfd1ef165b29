# Nabídka příkazů: ke každému pár slov.

menu-polls = Otevřená hlasování
menu-vote = Hlasovat
menu-mine = Vaše hlasy a stvrzenky
menu-plan = Co uvedeme na trh
menu-language = Jazyk a časové pásmo
menu-privacy = Co uchováváme a Váš souhlas
menu-mydata = Vše, co o Vás uchováváme
menu-help = Co tu můžete dělat
menu-stop = Už žádné zprávy
menu-forget = Smazat Vaše údaje
menu-newpoll = Nové hlasování
menu-poll = Přehled hlasování
menu-open = Otevřít hlasování
menu-results = Výsledky hlasování
menu-edit = Změnit koncept
menu-publish = Ukázat ve skupině nebo v kanálu
menu-notice = Přidat veřejnou poznámku
menu-extend = Posunout konec, jednou
menu-close = Ukončit předčasně
menu-void = Ukončit bez výsledku
menu-clone = Vytvořit kopii
menu-export = Tabulka a veřejný soubor
menu-decide = Potvrdit výsledek, nebo rozhodnout jinak
menu-team = Pozvat, změnit roli, odebrat
menu-audit = Kdo co udělal
menu-cancel = Opustit dialog
