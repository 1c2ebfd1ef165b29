# Words on the picture of results.

picture-seat-binding = w planie
picture-seat-advisory = wygrywa
picture-option-in-text = (propozycja { $number }, zob. tekst)
picture-in-text = (zob. tekst)
picture-tie = remis
picture-tie-lot = remis rozstrzygnięty losowaniem
# $voters (Number)
picture-turnout = { $voters ->
    [0] Nikt nie wziął udziału
    [one] { $voters } osoba wzięła udział
    [few] { $voters } osoby wzięły udział
    [many] { $voters } osób wzięło udział
   *[other] { $voters } osoby wzięło udział
}
picture-closed = Głosowanie zakończone
# $number (String)
# $closed (Moment)
picture-footer = Głosowanie nr { $number }, zakończone { ON($closed) }
# $votes (Number)
picture-count = { $votes }
