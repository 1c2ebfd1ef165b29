# Úvodní karta a krátké rozhovory.

home-title = Co si přejete? Vše, co sem napíšete, si přečteme.
home-team-title = <b>Pro tým</b>: co běží a co čeká
home-back = ‹ Zpět
home-votes = Otevřená hlasování · { $count }
home-say = Něco sdělit
home-say-how = Stačí napsat sem: nápad, stížnost, dotaz nebo pochvalu – slovy, obrázkem, hlasovou zprávou, videem nebo souborem. Jedním klepnutím řeknete, co to je, a tým odpoví.
home-ideas = Nápady · { $count }
home-mine = Moje věci
home-mine-title = <b>Vaše věci</b>: hlasy, nápady, výhry
home-own-votes = Moje hlasy · { $count }
home-own-voices = Moje podněty · { $count }
home-own-prizes = Moje výhry · { $count }
home-settings = Novinky a nastavení
home-settings-title = <b>Novinky a nastavení</b>
home-own-title = <b>Vaše podněty</b> a jak to s nimi vypadá
home-own-none = Zatím tu od Vás žádný podnět není. Stačí mi napsat.
home-own-line = č. { $number } { $title } – { $status ->
    [considering] zvažuje se
    [planned] v plánu
    [launched] uskutečněno
    [declined] zamítnuto
    [merged] součást jiného nápadu
    [withdrawn] staženo
    [answered] zodpovězeno
    [solved] vyřešeno
    [unresolved] ukončeno bez řešení
    [reopened] znovu otevřeno
   *[new] nové
}
home-drafts = Koncepty · { $count }
home-open-polls = Otevřená hlasování · { $count }
home-inbox = Čeká na odpověď · { $count }
home-late = Zpožděné odpovědi · { $count }
home-hand-over = Výhry k předání · { $count }
menu-home = Vše pohromadě

talk-thanks = I my děkujeme. Rádi Vás tu máme.
talk-fine = Dobře. Kdyby bylo ještě něco, stačí to sem napsat.
help-contact = Spojit se s námi můžete i zde: { $contact }
