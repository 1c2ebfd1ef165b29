# Zprávy o nápadech, jednou denně.

digest-title = { $count ->
    [one] Zprávy o nápadu, na který čekáte:
    [few] Zprávy o { $count } nápadech, na které čekáte:
   *[other] Zprávy o { $count } nápadech, na které čekáte:
}
digest-more = { $count ->
    [one] A ještě { $count }; najdete jej mezi svými nápady.
    [few] A ještě { $count }; najdete je mezi svými nápady.
   *[other] A ještě { $count }; najdete je mezi svými nápady.
}
digest-off = Bez denního přehledu
digest-stopped = Denní přehled už nebude chodit. Až bude nápad, na který čekáte, uskutečněn nebo odmítnut, stejně Vám dáme vědět.
digest-settings = Novinky a nastavení
# $occasion (String) slipped, ballot, parted or follow-up
step-told-of = { $occasion ->
    [slipped] O prošlém termínu:
    [ballot] O tom, že se o něm hlasuje:
    [parted] O tom, že stojí opět samostatně:
   *[follow-up] O otázce, jak to dopadlo:
}
step-told = Doručeno: { $told } z { $people }
step-told-waiting = Ještě čeká: { $count }
step-told-unreachable = Nedostupné: { $count }
step-told-uncertain = Nejisté: { $count }
step-told-unwanted = Nechtějí to slyšet: { $count }
