# Zda skóre předpovědělo, čí zpětná vazba bude užitečná, a odpovědi, které kvůli tomu tým čte.

reading-way = { $count ->
    [0] Odpovědi slovy
    [one] { $count } odpověď slovy
    [few] { $count } odpovědi slovy
   *[other] { $count } odpovědí slovy
}
reading-title = <b>{ $product }</b>: { $count ->
    [0] slovy nikdo nic neodpověděl.
    [one] { $count } odpověď slovy
    [few] { $count } odpovědi slovy
   *[other] { $count } odpovědí slovy
}
reading-how = Klepněte na číslo každé odpovědi, která je k užitku. Jména tu nejsou, aby se soudilo jen podle slov.
reading-answer = <b>{ $place }.</b> <i>{ $question }</i>
    { $words }
reading-blocker = <b>{ $place }.</b> <i>Co bránilo</i>
    { $words }
reading-all = Vše přečteno
reading-done = Odpovědi jsou přečtené: { $product }. Od teď se počítají, když se zjišťuje, zda skóre nachází užitečné testery.
foretold-way = Nachází je skóre?
foretold-title = <b>Nachází skóre ty, jejichž zpětná vazba je k užitku?</b>
foretold-tests = { $count ->
    [0] Zatím nestačí: není žádný ukončený test s přečtenými odpověďmi.
    [one] Z { $count } ukončeného testu s přečtenými odpověďmi.
    [few] Ze { $count } ukončených testů s přečtenými odpověďmi.
   *[other] Z { $count } ukončených testů s přečtenými odpověďmi.
}
foretold-useful = K užitku je, kdo test dokončil a napsal aspoň jednu odpověď, kterou Váš tým označil nebo kvůli které se něco změnilo. Počítá se každá pozvánka, i odmítnutá. Kdo byl vybrán náhodou, zastupuje všechny, mezi nimiž se vybíralo.
foretold-share = { $way ->
    [score] Podle skóre
    [chance] Náhodou, mimo čelo pořadí
    [idea] Podporovatelé nápadu
    [poll] Účastníci hlasování
   *[applied] Kdo se přihlásil sám
}: { $hits } z { $count }, { $share } % (s velkou jistotou mezi { $low } % a { $high } %)
foretold-busiest = Stejný počet jen podle aktivity: { $share } % (s velkou jistotou mezi { $low } % a { $high } %)
foretold-nobody = { $way ->
    [score] Podle skóre: zatím nikdo
    [chance] Náhodou, mimo čelo pořadí: zatím nikdo
   *[activity] Stejný počet jen podle aktivity: zatím se neví
}
foretold-alone = Náhodou, mimo čelo pořadí: pozvánek { $count }, ale v týchž testech se nikdo nepočítá podle skóre, takže není co srovnávat. Kdo souhlas s profilem odvolá před koncem testu, nepočítá se na žádné straně.
foretold-verdict = { $against ->
    [chance] { $verdict ->
        [better] Skóre si vede lépe než náhoda.
        [worse] Skóre si vede hůř než náhoda.
       *[open] Zda si skóre vede lépe než náhoda, zatím nelze říct.
    }
   *[activity] { $verdict ->
        [better] Skóre si vede lépe než samotná aktivita.
        [worse] Skóre si vede hůř než samotná aktivita.
       *[open] Zda si skóre vede lépe než samotná aktivita, zatím nelze říct.
    }
}
foretold-few = { $against ->
    [chance] Ke srovnání s náhodou to zatím nestačí: na každé straně je třeba pozvánek: { $enough }. Podle váhy jich skóre má { $score } a náhoda { $other }.
   *[activity] Ke srovnání se samotnou aktivitou to zatím nestačí: na každé straně je třeba pozvánek: { $enough }. Podle váhy jich skóre má { $score } a aktivita { $other }.
}
foretold-refused = Vybráno náhodou, ale Vaším týmem neschváleno: { $count }. Co přináší náhoda, platí jen o ostatních.
foretold-unread = { $count ->
    [one] { $count } test skončil a jeho odpovědi zatím nikdo nepřečetl.
    [few] { $count } testy skončily a jejich odpovědi zatím nikdo nepřečetl.
   *[other] { $count } testů skončilo a jejich odpovědi zatím nikdo nepřečetl.
}
foretold-read = Přečíst: { $product }
