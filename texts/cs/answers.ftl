# Zveřejněné odpovědi, jak je najde každý, a jejich nahlášení.

home-answers = Zodpovězené dotazy · { $count }
menu-answers = Zodpovězené dotazy
answers-title = { $count ->
    [one] <b>Zodpovězené dotazy</b>: { $count }. Klepnutím si přečtete odpověď.
    [few] <b>Zodpovězené dotazy</b>: { $count }, nejnovější je první. Klepnutím na dotaz si přečtete odpověď.
   *[other] <b>Zodpovězené dotazy</b>: { $count }, nejnovější je první. Klepnutím na dotaz si přečtete odpověď.
}
answers-none = Zatím není zveřejněna žádná odpověď. Napište svůj dotaz sem a tým odpoví.
answers-button = Všechny zodpovězené dotazy
answers-search = Hledat v odpovědích
answers-search-what = Co Vás zajímá? Stačí jedno nebo dvě slova v příští zprávě.
answers-found = { $count ->
    [one] { $count } zodpovězený dotaz je blízký Vašim slovům. Klepnutím si přečtete odpověď.
    [few] { $count } zodpovězené dotazy jsou blízké Vašim slovům, nejbližší je první. Klepnutím na dotaz si přečtete odpověď.
   *[other] { $count } zodpovězených dotazů je blízkých Vašim slovům, nejbližší je první. Klepnutím na dotaz si přečtete odpověď.
}
answers-not-found = Žádná zveřejněná odpověď se těmto slovům neblíží. Napište svůj dotaz sem a tým odpoví.
answer-gone = Tato odpověď už není zveřejněná. Napište svůj dotaz sem a tým odpoví.
answer-solved = { $count ->
    [one] Vyřešila { $count } cizí dotaz.
    [few] Vyřešila { $count } cizí dotazy.
   *[other] Vyřešila { $count } cizích dotazů.
}
answer-reports = { $count ->
    [one] Nahlásil ji { $count } čtenář.
    [few] Nahlásili ji { $count } čtenáři.
   *[other] Nahlásilo ji { $count } čtenářů.
}
answer-reported = { $count ->
    [one] <b>#{ $number } · Nahlášeno</b>: otázka a odpověď, které čtou ostatní. Tlačítko na kartě jejich zveřejnění ukončí.
    [few] <b>#{ $number } · Nahlásili { $count } čtenáři</b>: otázka a odpověď, které čtou ostatní. Tlačítko na kartě jejich zveřejnění ukončí.
   *[other] <b>#{ $number } · Nahlásilo { $count } čtenářů</b>: otázka a odpověď, které čtou ostatní. Tlačítko na kartě jejich zveřejnění ukončí.
}
answer-report-leave = Nechat zveřejněné
answer-report-left = Posouzeno a ponecháno
answer-report-left-toast = Odpověď na podnět č. { $number } zůstává zveřejněná.
