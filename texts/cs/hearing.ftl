second-hand = Tato zpráva je přeposlaná nebo napsaná přes jiného bota, takže se nic nestalo. Pokud to tak chcete, napište ji prosím přímo Vy.
nameless = Nevidím, kdo píše jménem skupiny nebo kanálu, takže se nic nestalo. Napište prosím pod svým jménem, nebo mně v soukromí.
unread = { $kind ->
    [picture] Obrázky tady nepřijímám.
    [file] Soubory tady nepřijímám.
    [video] Videa tady nepřijímám.
    [round] Videozprávy tady nepřijímám.
    [voice] Hlasové zprávy tady nepřijímám.
    [audio] Nahrávky tady nepřijímám.
    [animation] Animace tady nepřijímám.
    [sticker] Nálepky neumím číst.
    [location] Polohu neumím přečíst.
    [contact] Kontakty neumím číst.
    [poll] Ankety Telegramu neumím číst.
   *[other] Zprávy tohoto druhu neumím číst.
}
unread-words = Napište to prosím slovy.
stop-how = Nechcete-li od nás už žádné zprávy: /stop
# $command (String) what does at once to its sender what it does
link-acts = Odkaz to za Vás neudělá. Pokud to chcete: { $command }
# $command (String) what the link leads to
link-leaves = Tento odkaz by přerušil to, co zde máte rozdělané. Nejprve to dokončete, nebo zrušte: /cancel. Potom: { $command }

edit-taken = Změněno.
edit-done = Tato zpráva je už vyřízená, takže její úprava nic nemění.
edit-past = Rozhovor už pokročil dál, takže úprava této zprávy nic nemění. Pošlete to prosím jako novou zprávu.
left-unfinished = To, co bylo rozpracováno předtím, zůstalo nedokončené; nic z toho se neuložilo.
edit-anew = Napište prosím, co chcete teď, jako novou zprávu: /help
edit-draft = Koncept lze ještě změnit: /edit_{ $number }
edit-address = Adresu lze změnit v /prizes, dokud zásilka neodejde.
edit-address-left = Tato adresa nebyla potvrzena, takže úprava zprávy nic nemění. V /prizes nám lze sdělit, kam výhru poslat.
edit-broadcast = Rozesílka č. { $number } odchází s textem, který měla; zruší ji tlačítko pod jejím průběhem. Nová rozesílka: /broadcast
edit-broadcast-over = Rozesílka č. { $number } skončila a nic se v ní už nedá změnit. Nová rozesílka: /broadcast
edit-draw = Jak je na tom slosování č. { $number }: /draw_{ $number }
edit-codes = Co je na skladě: /codes
