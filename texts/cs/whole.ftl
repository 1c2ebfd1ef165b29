# What is kept of somebody, told whole.
whole-button = Všechno prostými slovy
whole-you = <b>O Vás.</b> Váš identifikátor v každé aplikaci, jméno, které zobrazuje, jazyk, časové pásmo a odkdy Vás známe: abychom odpovídali tak, jak Vám vyhovuje. Jméno po dlouhém mlčení zmizí.
whole-said = <b>Co říkáte Vy a co říkáme my.</b> Vaše zprávy i s odpověďmi, dokud údaje nesmažete; o zprávách od nás jen to, že došly. Obrázky a nahrávky zůstávají v aplikaci, my uchováváme jen to, jak je aplikace označuje.
whole-votes = <b>Hlasy, slosování a výhry.</b> Váš hlas je veden pod pseudonymem daného hlasování: přepočítat může každý, čí je, nevyčte nikdo. Losy, výhry a jejich kódy. Adresa je zašifrovaná a brzy po doručení se smaže.
whole-consent = <b>Jen s Vaším souhlasem.</b> Jak daleko před ostatními byly Vaše výběry a co potřebujete; testy, Vaše odpovědi v nich a získané odkazy; kdo přišel na Vaše pozvání. Odvoláte-li souhlas, smaže se, co z něj vychází.
whole-long = <b>Jak dlouho.</b> Odpovědi z testů zmizí nějaký čas po jejich konci, stejně tak výběry, které už ztratily význam, a opuštěné rozhovory. Lhůty určuje tým a každou noc se smaže, co je starší.
whole-rights = <b>Vaše práva.</b> /mydata: všechno, jako stránka i jako JSON. /forget: hned smazáno. /link: dva Vaše účty se stanou jedním. /stop: ticho. Kdo vyrábí, co se zkoušelo, dostane zprávu o testu, s Vašimi slovy jen s Vaším svolením; nic jiného nepředáváme.
forget-files = Co si tým dříve přečetl nebo vyžádal, u týmu zůstává a nedostaneme se k tomu: soubory, třeba zpráva o testu, a stránky zobrazené někomu z týmu v soukromém chatu, třeba odpovědi slovy.
stop-sure = Nemáme Vám už nic posílat? Vše, co od Vás máme, zůstává. Když nám znovu napíšete, budeme znovu psát i my Vám.
stop-yes = Nic mi už neposílat
