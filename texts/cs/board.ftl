# Nástěnka nápadů: hledání, nahlašování a skrývání, sledování, sdílení.

ideas-search = Hledat
search-what = Co hledáte? Stačí jedno nebo dvě slova v příští zprávě.
# $count (Number)
search-found = { $count ->
    [one] { $count } nápad se podobá Vašim slovům. Klepnutím ho můžete přečíst a podpořit.
    [few] { $count } nápady se podobají Vašim slovům, nejbližší je první. Klepnutím můžete nápad přečíst a podpořit.
   *[other] { $count } nápadů se podobá Vašim slovům, nejbližší je první. Klepnutím můžete nápad přečíst a podpořit.
}
search-none = Takový nápad tu ještě není. Jedním klepnutím z těchto slov uděláte svůj nápad.
search-say = Podat to jako nápad
search-say-gone = Tato slova už nemám po ruce. Prostě mi svůj nápad napište.
report-button = Nahlásit
# $number (String)
# $title (String)
report-sure = Nahlásit nápad č. { $number }, „{ $title }“? Tým posoudí, zda tu smí stát. Autor se nedozví, kdo ho nahlásil.
report-yes = Nahlásit ho
report-no = Nechat být
report-done = Děkujeme. Tým se na to podívá; autor se nedozví, kdo nápad nahlásil.
report-done-already = Vaše nahlášení už tým má.
# $number (String)
# $count (Number)
report-title = { $count ->
    [one] <b>č. { $number } · Nahlášeno</b>, { $count } člověk
    [few] <b>č. { $number } · Nahlášeno</b>, { $count } lidé
   *[other] <b>č. { $number } · Nahlášeno</b>, { $count } lidí
}
report-leave = Nechat na nástěnce
report-left = Posouzeno a ponecháno na nástěnce
# $number (String)
report-left-toast = Nápad č. { $number } zůstává na nástěnce.
hide-button = Skrýt
hide-title = <b>Nahlášené nápady</b>
hide-which = Klepněte na ten, který se má skrýt; pak se zeptáme na důvod.
hide-none = Žádné nahlášení nečeká. Jakýkoli jiný nápad skryjete tlačítkem na jeho kartě.
# $number (String)
# $title (String)
hide-why = Proč skrýt nápad č. { $number }, „{ $title }“? Vaši příští zprávu si autor přečte jako důvod.
# $number (String)
# $title (String)
hide-ask = Skrýt nápad č. { $number }, „{ $title }“? Číst ho pak bude jen autor a tým; autor se dozví proč a může vznést námitku.
hide-yes = Skrýt ho
# $number (String)
hide-done = Nápad č. { $number } je skryt. Autor si přečte proč a může vznést námitku.
show-button = Znovu zobrazit
show-title = <b>Skryté nápady</b>
show-which = Klepněte na ten, který má znovu stát na nástěnce.
show-none = Žádný nápad není skryt.
# $number (String)
# $title (String)
show-ask = Má nápad č. { $number }, „{ $title }“, znovu stát na nástěnce? Autor se to dozví.
# $number (String)
show-done = Nápad č. { $number } znovu stojí na nástěnce. Autor se to dozví.
case-hidden = Skryto na nástěnce
case-objected = Autor vznáší námitku
idea-hidden = Tým tento nápad skryl.
# $number (String)
idea-is-hidden = Tým nápad č. { $number } skryl, proto ho nelze podpořit. Všechny ostatní nápady jsou na nástěnce.
# $number (String)
idea-not-hidden = Nápad č. { $number } není skryt.
# $number (String)
# $title (String)
idea-hidden-author = Tým skryl Váš nápad č. { $number }, „{ $title }“: nikdo jiný ho už nečte.
idea-hidden-what-now = Pokud si myslíte, že to není správně, stačí jedno klepnutí: tým se na to podívá znovu.
object-button = Vznést námitku
# $number (String)
objected = Vaši námitku má tým: na nápad č. { $number } se podívá znovu a dáme Vám vědět, jak rozhodl. Proč, můžete napsat v příští zprávě.
objected-already = Vaši námitku už tým má.
# $number (String)
# $title (String)
objection-title = <b>Nápad č. { $number }</b>, „{ $title }“, je skryt a autor vznáší námitku.
objection-waits = Vaši námitku má tým.
objection-no = Zůstane skryt
# $number (String)
objection-no-done = Nápad č. { $number } zůstává skryt; autor se to dozví.
# $number (String)
# $title (String)
idea-stays-hidden = Podívali jsme se znovu na Váš nápad č. { $number }, „{ $title }“: zůstává skryt.
# $number (String)
# $title (String)
idea-shown-author = Váš nápad č. { $number }, „{ $title }“, je znovu na nástěnce: přečíst a podpořit ho může každý.
idea-follow = Sledovat
idea-unfollow = Už nesledovat
idea-mute = Nedostávat o něm zprávy
idea-unmute = Znovu o něm dostávat zprávy
idea-followed = Dáme Vám vědět, co s ním bude.
idea-unfollowed = Už Vám o něm nebudeme psát.
idea-muted = Už Vám o něm nebudeme psát. Vaše podpora zůstává.
idea-you-follow = Sledujete ho a dáme Vám vědět, co s ním bude.
# $supports (String) yes or no
idea-you-muted = { $supports ->
    [yes] Podporujete ho a zprávy o něm podle svého přání nedostáváte.
   *[no] Zprávy o něm podle svého přání nedostáváte.
}
idea-share = Sdílet
# $title (String)
idea-share-this = „{ $title }“: kdo otevře tento odkaz, může ho přečíst a podpořit.
idea-own-ways = Co s ním můžu udělat
# $name (String)
idea-signed = Autor: { $name }
# $count (Number)
home-reported = Nahlášené · { $count }
# $number (String)
suggest-taken = Zapsáno pod číslem { $number }. Co s tím bude, sdělíme soukromě.
suggest-how = Napište svůj návrh na stejný řádek: /suggest audioknihy do vlaku
menu-suggest = Navrhnout, co udělat nebo zlepšit
help-team-moderating = 
    /hide – skrýt nápad, s důvodem
    /show – znovu ho zobrazit
