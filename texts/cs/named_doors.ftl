# Words by which customers name, without a slash, what stands behind a button; between them a stroke.
# Nobody reads them: a message that says nothing else is offered that button.

door-named = { $door ->
    [me] můj profil|profil|můj výsledek|kde jsem|jsem přední uživatel|přední uživatelé|moje místo
    [tests] testy|test|moje testy|můj test|testy před uvedením|chtěl bych testovat|chtěla bych testovat|chtěl bych něco testovat|chtěla bych něco testovat|chtěl bych něco vyzkoušet|chtěla bych něco vyzkoušet|chci testovat|chci něco testovat|chci něco vyzkoušet|chci být tester|chci být testerem|chci být testerkou|jak se stát testerem|jaké jsou testy|chci se zúčastnit testu|chci se účastnit testů
    [mydata] moje data|moje údaje|co o mně víte|co víte o mně|co o mně uchováváte|jaké údaje o mně máte|jaká data o mně máte|pošlete mi moje data|pošlete mi moje údaje|chci svoje data|chci svá data
    [privacy] soukromí|ochrana údajů|ochrana osobních údajů|moje souhlasy|můj souhlas|osobní údaje
    [forget] smažte moje data|smaž moje data|smažte moje údaje|smaž moje údaje|smažte mě|smaž mě|smažte můj účet|smaž můj účet|zapomeňte na mě|zapomeň na mě|vymažte mě|vymažte moje údaje|vymažte moje data|smažte všechno|chci smazat účet|chci smazat svoje údaje
    [votes] hlasování|otevřená hlasování|chci hlasovat|o čem můžu hlasovat|o čem mohu hlasovat
    [own-votes] moje hlasy|můj hlas|moje potvrzení
    [own-prizes] moje výhry|moje výhra|výhry
   *[invite] pozvat přátele|pozvat přítele|chci pozvat přítele|chci pozvat přátele|můj odkaz
}
