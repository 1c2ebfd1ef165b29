# Zpráva o uskutečnění a její fotka.

launch-tell = Dát mi vědět, až to bude: „{ $title }“
launch-asked = Dáme Vám vědět, až bude „{ $title }“ hotovo, a také když se termín posune. Nic jiného.
launch-asked-already = O „{ $title }“ Vám už dáme vědět.
launch-leave = Nedávat mi vědět
launch-left = Nedáme Vám vědět, až bude „{ $title }“ hotovo.
launch-photo = Přidat fotku
launch-photo-which = Pošlete prosím fotku, se kterou se lidé o uskutečnění dozvědí.
launch-photo-awaits = Pošlete prosím fotku jako obrázek, ne jako soubor.
launch-photo-taken = Fotka je uložena. Dokud neodejde, { $minutes } minut po uskutečnění, může její místo zaujmout jiná.
# $title (String)
# $status (String)
launch-not-planned = { $status ->
    [launched] „{ $title }“ už je uskutečněno.
    [declined] „{ $title }“ jsme se rozhodli neuskutečnit.
   *[considering] „{ $title }“ už není v plánu.
}
