# Co zaznělo u pultu nebo po telefonu a zapsal tým.

record-how = Pošlete /record a to, co zaznělo; u známého zákazníka s číslem: <code>/record for 17 Obálka je roztržená</code>
record-nobody = Od člověka, kterému nemůžeme napsat:
# $person (Text)
record-person = Sděluje { $person } a dostane o tom zprávu:
record-which = Co to je? Zapíše se klepnutím na tlačítko.
record-tap = Zatím není nic zapsáno: vyberte, co to je.
# $number (String)
record-done = Zapsáno pod číslem { $number }, se stejnou lhůtou na odpověď jako to, co zákazníci píšou sami.
recorded-for-you = Náš tým zapsal, co od Vás vyslechl:
# $text (String)
recorded-text = { $text }
case-recorded = Řečeno u pultu nebo po telefonu
case-settle = Už je zodpovězeno
# $number (String)
settled = Podnět č. { $number } je zodpovězen.
menu-record = Co zaznělo u pultu nebo po telefonu
