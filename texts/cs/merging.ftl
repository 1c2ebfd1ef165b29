# Nápady, které jsou totéž: spojují se a zase rozdělují.

merge-how = Napište /merge a dvě čísla: /merge 12 15 udělá z nápadu č. 12 součást nápadu č. 15.
# $number (String)
# $title (String)
# $into (String)
# $whole (String)
merge-ask = Má se nápad č. { $number }, „{ $title }“, stát součástí nápadu č. { $into }, „{ $whole }“? Jejich autoři stojí vedle sebe a podpora jednoho platí pro oba.
# $count (Number)
merge-supporters = { $count ->
    [0] Zatím žádný z nich nikdo nepodporuje.
    [one] Dohromady je podporuje { $count } člověk, každý se počítá jednou.
    [few] Dohromady je podporují { $count } lidé, každý se počítá jednou.
   *[other] Dohromady je podporuje { $count } lidí, každý se počítá jednou.
}
# $people (Number)
# $minutes (Number)
merge-told = { $people ->
    [0] Není komu to oznámit.
    [one] V nejbližším denním přehledu se to dočte { $people } člověk; po dobu { $minutes } min to lze vrátit beze stopy.
    [few] V nejbližším denním přehledu se to dočtou { $people } lidé; po dobu { $minutes } min to lze vrátit beze stopy.
   *[other] V nejbližším denním přehledu se to dočte { $people } lidí; po dobu { $minutes } min to lze vrátit beze stopy.
}
merge-yes = Spojit
# $number (String)
# $into (String)
# $count (Number)
merge-done = { $count ->
    [0] Nápad č. { $number } je teď součástí nápadu č. { $into }, který zatím nikdo nepodporuje.
    [one] Nápad č. { $number } je teď součástí nápadu č. { $into }, který podporuje { $count } člověk.
    [few] Nápad č. { $number } je teď součástí nápadu č. { $into }, který podporují { $count } lidé.
   *[other] Nápad č. { $number } je teď součástí nápadu č. { $into }, který podporuje { $count } lidí.
}
# $number (String)
# $into (String)
merge-part-of = Nápad č. { $number } je součástí nápadu č. { $into } a sdílí jeho osud: /idea_{ $into }
# $number (String)
merge-none = Nápad č. { $number } není součástí jiného.
# $number (String)
merge-unread = Nápad č. { $number } není na nástěnce, a proto se jiný nemůže stát jeho součástí. Nejdřív ho zveřejněte.
unmerge-how = Napište /unmerge a číslo nápadu, který má zase stát samostatně: /unmerge 12
# $number (String)
# $title (String)
# $into (String)
unmerge-ask = Oddělit nápad č. { $number }, „{ $title }“, od nápadu č. { $into }?
unmerge-votes = Bude stát jako předtím. Podpora zůstává tam, kam patřila, i ta, která přišla po spojení.
unmerge-yes = Oddělit
unmerge-button = Zase oddělit
# $number (String)
# $into (String)
# $count (Number) who support the one that was taken out
# $others (Number) who support the other one
unmerge-done = Nápad č. { $number } stojí zase samostatně. Počet podporovatelů: { $count }; u nápadu č. { $into }: { $others }.

# $number (String)
# $title (String)
# $into (String)
# $whole (String)
step-merged = Nápady č. { $number }, „{ $title }“, a č. { $into }, „{ $whole }“, jsou o tomtéž, a tak je z nich teď jeden. Jejich autoři stojí vedle sebe a podpora obou se počítá tam.
# $number (String)
# $title (String)
# $into (String)
# $whole (String)
step-joined = Totéž co Vy si přejí i jiní: nápad č. { $number }, „{ $title }“, je teď součástí nápadu č. { $into }, „{ $whole }“. Jejich autoři stojí vedle sebe.
# $number (String)
# $title (String)
# $into (String)
step-parted = Nápad č. { $number }, „{ $title }“, už není součástí nápadu č. { $into }: stojí zase samostatně.

# $count (Number)
idea-unites = { $count ->
    [one] Jeho součástí je { $count } podobný nápad.
    [few] Jeho součástí jsou { $count } podobné nápady.
   *[other] Jeho součástí je { $count } podobných nápadů.
}
idea-shared = Je to i Váš nápad, společný s jinými: Váš nápad je jeho součástí.
# $number (String)
idea-see-whole = Zobrazit nápad č. { $number }
# $number (String)
# $into (String)
idea-whole = Nápad č. { $number } je teď součástí nápadu č. { $into }. Tlačítko vede tam.
# $into (String)
case-into = Součást nápadu /idea_{ $into }
help-team-merging =
    /merge – spojení dvou nápadů
    /unmerge – jejich oddělení
merge-button = Spojit s jiným
merge-what = Součástí kterého nápadu je nápad č. { $number }, „{ $title }“? Klepněte na něj, nebo napište jeho číslo.
