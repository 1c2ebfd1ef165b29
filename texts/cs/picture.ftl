# Slova na obrázku s výsledky.

picture-seat-binding = uskutečníme
picture-seat-advisory = vítězí
picture-option-in-text = (možnost { $number }, viz text)
picture-in-text = (viz text)
picture-tie = rovnost hlasů
picture-tie-lot = rovnost hlasů, rozhodl los
picture-turnout = { $voters ->
    [0] Nikdo se nezúčastnil
    [one] Zúčastnil se { $voters } člověk
    [few] Zúčastnili se { $voters } lidé
   *[other] Zúčastnilo se { $voters } lidí
}
picture-closed = Hlasování skončilo
picture-footer = Hlasování č. { $number }, skončilo { ON($closed) }
picture-count = { $votes }
