# Co autoři dělají se svými podněty a jak se jim říká.

# $title (String)
voice-called = { $title }
# $file (String) picture, file; empty: none
# $number (String)
voice-unnamed = { $file ->
    [picture] Obrázek { $number }
    [file] Soubor { $number }
    [voice] Hlasová zpráva { $number }
    [video] Video { $number }
    [round] Video { $number }
   *[other] Zpráva { $number }
}
# $limit (Number)
voice-too-many-ideas = { $limit ->
    [one] Za jeden den přijímáme od každého { $limit } nápad. Vyberte, čím jiným to může být; bez výběru to tým dostane jako dotaz.
    [few] Za jeden den přijímáme od každého { $limit } nápady. Vyberte, čím jiným to může být; bez výběru to tým dostane jako dotaz.
   *[other] Za jeden den přijímáme od každého { $limit } nápadů. Vyberte, čím jiným to může být; bez výběru to tým dostane jako dotaz.
}
idea-words-missing = Co je to za nápad, několika slovy? Doplní je Vaše příští zpráva.
# $number (String)
idea-wordless = Nápad potřebuje několik slov: č. { $number } zůstává, jak byl.
voice-change = Změnit text
# $number (String)
voice-change-what = Jak má nápad č. { $number } znít? Vaše příští zpráva nahradí celý text; jak zněl předtím, uvidí jen tým.
# $text (String)
idea-reads-now = Teď zní: { $text }
# $public (String) yes or no
# $name (String)
voice-signed = { $public ->
    [yes] Přečíst a podpořit ho může každý; podpis: { $name }.
   *[no] Nejdřív ho čte tým. Jakmile ho zveřejní, přečíst a podpořit ho může každý; podpis: { $name }.
}
# $number (String)
# $name (String)
idea-published-signed = Váš nápad č. { $number } je teď na nástěnce: přečíst a podpořit ho může každý; podpis: { $name }. Prvních sedm dní vidí jen tým, kolik lidí ho podporuje.
# $signed (String) yes or no
sign-button = { $signed ->
    [yes] Změnit podpis
   *[no] Podepsat
}
# $number (String)
sign-how = Pod jakým jménem má nápad č. { $number } stát? Uvidí ho každý. Klepněte na některé, nebo ho napište v příští zprávě.
# $name (String)
sign-known = Jako { $name }
sign-nobody = Odstranit podpis
# $longest (Number)
sign-wrong = { $longest ->
    [one] Jméno má nejvýš { $longest } znak a žádné odkazy. Jak má znít?
    [few] Jméno má nejvýš { $longest } znaky a žádné odkazy. Jak má znít?
   *[other] Jméno má nejvýš { $longest } znaků a žádné odkazy. Jak má znít?
}
# $number (String)
# $name (String)
sign-done = Nápad č. { $number } je podepsán: { $name }.
# $number (String)
sign-none = Nápad č. { $number } stojí bez jména.

forget-ideas = Vaše nápady, které může číst každý, mohou zůstat beze jména pro ty, kdo je podporují, nebo se smažou s Vašimi údaji. Vaše podpora jiným nápadům se započítává dál, bez Vašeho jména.
forget-ideas-voted = Nápad, o kterém se už hlasuje nebo hlasovalo, v hlasování zůstává, beze jména.
forget-yes-ideas-stay = Smazat údaje, nápady nechat
forget-yes-ideas-too = Smazat údaje i nápady
