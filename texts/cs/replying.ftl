# Replying to cards.

reply-nobody = Tato zpráva nikomu neodešla. Chcete-li někomu odpovědět, odpovězte na jeho kartu nebo klepněte na tlačítko pod ní.
reply-not-allowed = To mohou jen ti z týmu, kdo zákazníkům odpovídají. Tato zpráva nikomu neodešla.
reply-file = Toto předat nelze a nikomu to neodešlo. Předat lze slova, obrázky, nahrávky, videa a soubory.
reply-noted = Poznamenáno k číslu { $number }, jen pro kolegy.
reply-other-leaves = Právě odchází odpověď na číslo { $number }, píše ji { $name }: „{ $text }“. Vaše neodešla. Má-li odejít také, klepněte na tlačítko.
answer-has-left = Odpověď na podnět č. { $number } odešla.
# $number (String)
reply-left = Odpověď na číslo { $number } odešla v původním znění. Chcete-li něco dodat, odpovězte na kartu ještě jednou.
answer-given-already = Tato odpověď už byla odeslána.
# $why (String) withdrawn, unknown or erased
# $number (String)
reply-unread = { $why ->
    [withdrawn] Číslo { $number } autor stáhl, takže tato zpráva nikomu neodešla.
    [unknown] Číslo { $number } je od člověka, kterému nemůžeme napsat, takže tato zpráva nikomu neodešla. Řádek, který začíná //, zůstane pro kolegy.
   *[erased] Údaje autora čísla { $number } jsou smazány, takže tato zpráva nikomu neodešla.
}
