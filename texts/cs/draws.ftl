# Slosování: výhry, losy, výherci a jak se to ověří.

draw-prize = { $kind ->
    [code] { $count }× { $name } (jako kód)
    [shipped] { $count }× { $name } (poštou)
    [gift] { $count }× { $name } (jako dárek v Telegramu)
    [premium] { $count }× { $name } (jako Telegram Premium)
   *[person] { $count }× { $name }
}
ballot-prizes = Mezi všemi, kdo se zúčastní, vylosujeme: { $prizes }.
ballot-prizes-how = Jak se losuje a jak si to ověříte: /draw_{ $draw }
ballot-ticket = Můj los
draw-title = <b>Slosování č. { $number }</b>: { $title }
draw-state = { $state ->
    [announced] Losy se vydávají, dokud hlasování neskončí.
    [fixed] Losy jsou pevně dané. Zatím se nelosovalo.
    [drawn] Je vylosováno.
   *[lost] Toto slosování nelze provést tak, jak jsme slíbili: tajemství je ztraceno, nebo losy nejsou ty, které jsme zveřejnili. Náhradou se nelosovalo nic.
}
draw-prizes = Výhry v pořadí, v jakém se losují: { $prizes }.
draw-who-poll = Kdo se účastní: každý, jehož hlas v hlasování č. { $poll } platí, když skončí; každý má jeden los. Na Vaší volbě přitom nezáleží. Tým a vyloučení lidé los nemají.
draw-who-set = { $came ->
    [one] Kdo se účastní: { $came } člověk, kterého tým určil v den slosování, s jedním losem. Tým a vyloučení lidé los nemají.
    [few] Kdo se účastní: { $came } lidé, které tým určil v den slosování, každý s jedním losem. Tým a vyloučení lidé los nemají.
   *[other] Kdo se účastní: { $came } lidí, které tým určil v den slosování, každý s jedním losem. Tým a vyloučení lidé los nemají.
}
draw-claim-by = { $days ->
    [one] Výhra, kterou nikdo nepřijme do { $days } dne, připadne dalšímu losu v pořadí.
    [few] Výhra, kterou nikdo nepřijme do { $days } dnů, připadne dalšímu losu v pořadí.
   *[other] Výhra, kterou nikdo nepřijme do { $days } dnů, připadne dalšímu losu v pořadí.
}
draw-commitment = Slosování závisí na tajném čísle. Toto je jeho SHA-256, zveřejněný před prvním losem: <code>{ $commitment }</code>
draw-beacon-rule = Závisí také na veřejné náhodě, kterou zatím nikdo nezná: na prvním kole sítě drand nejméně deset minut poté, co jsou losy pevně dané. Opozdí-li se toto kolo, čekáme právě na ně a jiné nepoužijeme.
draw-beacon-round = Losuje se podle kola { $which } sítě drand, očekávaného { ON($at) }. Opozdí-li se, čekáme právě na ně a jiné nepoužijeme.
draw-confirmations = Potvrzení týmu: { $confirmed } z { $needed }.
draw-fixed = { $tickets ->
    [one] Pevně dáno { ON($at) }: { $tickets } los.
    [few] Pevně dáno { ON($at) }: { $tickets } losy.
   *[other] Pevně dáno { ON($at) }: { $tickets } losů.
}
draw-tickets-hash = SHA-256 všech losů: <code>{ $digest }</code>
draw-head = Poslední otisk v protokolu hlasování: <code>{ $head }</code>
draw-out = Bez losu: tým { $team }, vyloučení { $banned }, stažený hlas { $withdrawn }.
draw-out-people = Bez losu: tým { $team }, vyloučení { $banned }.
draw-drawn = <b>Výherní losy</b>, vylosované { ON($at) }:
draw-winner = { $place }. <code>{ $ticket }</code> { $name }
# $person (Text) who holds the ticket; read by those who hand prizes over
draw-holder = – { $person }
draw-more = … a ještě { $number }, v souboru.
draw-empty = Nikdo neměl los, takže se nelosovalo. Všechny výhry zůstávají u nás.
draw-left = { $left ->
    [one] Vyhrává každý los; { $left } výhra zůstává u nás.
    [few] Vyhrává každý los; { $left } výhry zůstávají u nás.
   *[other] Vyhrává každý los; { $left } výher zůstává u nás.
}
draw-vacant = { $left ->
    [one] V pořadí už nikdo není; { $left } uvolněná výhra zůstává u nás.
    [few] V pořadí už nikdo není; { $left } uvolněné výhry zůstávají u nás.
   *[other] V pořadí už nikdo není; { $left } uvolněných výher zůstává u nás.
}
draw-fall = <code>{ $ticket }</code> { $why ->
    [disqualified] byl diskvalifikován { ON($at) }: { $words }
    [left] vypadl { ON($at) }: údaje účastníka jsou smazány.
    [declined] vypadl { ON($at) }: výhra byla odmítnuta.
   *[expired] vypadl { ON($at) }: výhra nebyla včas přijata.
}
draw-falls-title = Místo každého z těchto losů vyhrává další v pořadí, pokud nějaký zbývá:
draw-own-ticket = Váš los: <code>{ $ticket }</code>
draw-own-none = V tomto slosování los nemáte.
draw-own-asleep = Váš hlas je stažen, a los proto neplatí. Bude zase platit, když znovu zahlasujete, než hlasování skončí.
draw-own-team = V týmu hlasovat můžete, ale los nemáte.
draw-own-rank = Místo Vašeho losu ve vylosovaném pořadí: { $rank } z { $tickets }.
draw-own-won = Los vyhrává: { $name }.
draw-own-keep = Po slosování může každý, kdo zná Váš los, zjistit, jak zní Váš hlas. Ukazujte ho jen těm, kdo to smějí vědět.
draw-own-keep-people = Po slosování může každý, kdo zná Váš los, zjistit Vaši účast. Ukazujte ho jen těm, kdo to smějí vědět.
draw-own-made = Los se vypočítá z tajného čísla a z Vašeho pořadového čísla, takže ho nikdo nemohl vybrat, ani Vy, ani my.
draw-proves = Co to dokládá: výherci vyplývají z toho, co bylo zveřejněno předem, takže je nikdo nemohl vybrat dodatečně. S tímto souborem může kdokoli losovat znovu.
draw-proves-not = { $beacon ->
    [yes] Co to nedokládá: že každý los patří skutečnému zákazníkovi.
   *[no] Co to nedokládá: že každý los patří skutečnému zákazníkovi ani že ten, kdo bota provozuje a zná tajemství, nepřidal hlasy, než hlasování skončilo.
}
draw-file-button = Ověřit
draw-file-how = V tomto souboru je vše, na čem slosování závisí, a není v něm žádné jméno. Ověříte ho příkazem <code>glas verify SOUBOR</code> nebo krátkým skriptem, který je v dokumentaci.
draw-file-changes = Změní se, když výhra přejde na jiný los.
draw-confirm-button = Potvrdit slosování
draw-confirm-done = Slosování č. { $number }, potvrzení: { $confirmed } z { $needed }.
draw-won = Váš los byl vylosován ve slosování „{ $title }“. Vaše výhra: { $name }. Slosování: /draw_{ $draw }
draw-moved-up = Ve slosování „{ $title }“ se uvolnila výhra a Váš los je další v pořadí. Vaše výhra: { $name }. Slosování: /draw_{ $draw }
draw-lost-place = Váš los ve slosování „{ $title }“ byl diskvalifikován a výhra připadne dalšímu v pořadí, pokud nějaký je. Důvod: { $words }
    Slosování: /draw_{ $draw }
draw-told = Váš los ve slosování „{ $title }“ nevyhrál. Výhry jsou vylosovány: { $prizes }. Výherní losy, Váš los a jak se vše ověří: /draw_{ $draw }
draw-told-lost = Slosování „{ $title }“ nelze provést tak, jak jsme slíbili, a náhradou se nelosovalo nic. Co se stalo: /draw_{ $draw }
draw-team-drawn = Slosování č. { $number } („{ $title }“) proběhlo. Výherci: /draw_{ $number }
draw-team-lost = Slosování č. { $number } („{ $title }“) je ztraceno: tajemství v databázi není, nebo losy nejsou ty zveřejněné. Nic se nelosovalo. Nové /draw mezi stejnými lidmi potřebuje drand.
draw-list-title = <b>Slosování</b>
draw-list-none = Zatím žádné slosování není. Otevřená hlasování: /polls
draw-list-prizes = Výhry v hlasování: řádek jako <code>prizes: 12 x Taška</code> v /newpoll
draw-how = Chcete-li losovat mezi už známými lidmi (je k tomu potřeba drand), pošlete název a pod ním, mezi kým se losuje, zapsané jako u /broadcast:
    <code>/draw Děkujeme za hlasy
    among: voters:7 and not language:sr
    prizes: 3 x Taška</code>
draw-lacks = { $lacks ->
    [among] Pod názvem chybí řádek <code>among:</code> – mezi kým se losuje.
    [prizes] Pod názvem chybí řádek <code>prizes:</code> – o co se losuje.
   *[among-prizes] Pod názvem chybějí dva řádky: <code>among:</code> – mezi kým se losuje, a <code>prizes:</code> – o co se losuje.
    } Například:
    <code>/draw { $title }
    among: voters:7
    prizes: 3 x Taška</code>
draw-list-line = /draw_{ $number } { $title }
draw-passed-on = Los { $ticket } vypadl ze slosování č. { $number }; Váš důvod je uveden u něj. Vyhrává další v pořadí.
draw-passed-on-none = Los { $ticket } vypadl ze slosování č. { $number }; Váš důvod je uveden u něj. Na jeho místo nikdo nenastupuje.
usage-disqualify = /disqualify { $number } LOS DŮVOD
usage-ban = /ban 17 DŮVOD
usage-unban = /unban 17
# $named (String) the number, ticket or address that was typed
ban-reason-missing = Je třeba důvod, čte ho jen tým: <code>/ban { $named } DŮVOD</code>
banned = Vyloučeno. Ve slosováních, jejichž losy budou pevně dané až od této chvíle, tento člověk los nemá.
unbanned = Vyloučení je zrušeno.
unbanned-none = Takové vyloučení nebylo.
no-such-draw = Slosování č. { $number } neexistuje. Všechna slosování: /draw
draw-not-drawn = Slosování č. { $number } ještě neproběhlo: /draw_{ $number }
draw-beacon-needed = Kdo tyto lidi a tajemství zná předem, znal by i výherce. Takové slosování potřebuje veřejnou náhodu: nejprve nastavte GLAS_DRAND_URL. Výhry v hlasování ji nepotřebují.
draw-nobody = Nezbyl nikdo, kdo by se mohl zúčastnit, takže není co losovat.
draw-nothing-to-confirm = Toto slosování na ničí potvrzení nečeká.
draw-confirmed-already = Vaše potvrzení už máme. Potvrdit musí ještě někdo další z týmu.
# $number (String)
draw-not-as-published = Toto slosování lze potvrdit jen v podobě, v jaké je zveřejněno, když jsou losy pevně dané. Podívejte se na ně prosím ještě jednou: /draw_{ $number }
# $number (String)
# $title (String)
draw-team-confirm = Slosování č. { $number } („{ $title }“): losy jsou pevně dané a zveřejněné. Než se bude losovat, musí je potvrdit dva lidé z týmu: /draw_{ $number }
draw-no-such-ticket = Ve slosování č. { $number } není los, který začíná na { $ticket }, nebo je jich víc. Uveďte aspoň osm jeho prvních znaků.
draw-out-already = Tento los už vypadl, nebo se neúčastnil.
draw-prize-taken = Tato výhra je už přijata: zůstává výherci.
wrong-prizes = Tohle není řádek s výhrami. Zkuste například: 12 x Taška nebo se způsobem předání: 5 x Audiokniha as code
wrong-prize-kind = Způsob předání „{ $value }“ neexistuje. Známé jsou: { $known }
wrong-prize-rest = Nerozumím tomu, co stojí za způsobem předání: „{ $value }“. Více výher se odděluje čárkou, nebo je každá na vlastním řádku: prizes: 5 x Audiokniha as code, 1 x Hrnek
wrong-prize-second = „{ $value }“ uvádí víc než jednu výhru. Oddělte je čárkou, nebo dejte každou na vlastní řádek; co tvoří jednu sadu, stojí za dvojtečkou: 1 x Sada: 2 x hrnek, 3 x lžička
wrong-prizes-number = Výher je příliš mnoho. Slosování má nejvýše { $lines } řádků a { $prizes } výher.

verify-draw-right = V pořádku: slosování č. { $draw } proběhlo tak, jak bylo slíbeno. Losů: { $tickets }. Vyhrálo: { $won }. Vypadlo: { $fell }. Výhru má nyní: { $held }. Výher, které nikdo nemá: { $vacant }.
verify-draw-wrong = Chyba: slosování č. { $draw } neodpovídá tomu, co vyplývá ze souboru.
verify-draw-rank = Místo losu ve vylosovaném pořadí: { $rank }.
verify-draw-ticket-holds = Los má výhru: místo { $place }.
verify-draw-ticket-fell = Los vypadl.
verify-draw-ticket-none = Los výhru nemá.
verify-draw-no-ticket = Žádný los tohoto slosování tak nezačíná, nebo jich tak začíná víc. Uveďte ho tak, jak je v seznamu výherců, nebo celý.
verify-draw-fingerprint = Otisk nesouhlasí: soubor byl změněn.
verify-draw-secret = Tajemství není to, jehož otisk byl předem zveřejněn.
verify-draw-prizes = Seznam výher nedává smysl.
verify-draw-head = Otisk protokolu není otisk, nebo nevyplývá z toho, co bylo ohlášeno.
verify-draw-out = V seznamu lidí bez losu je někdo, kdo nepřišel, někdo je tam dvakrát, nebo nesouhlasí pořadí.
verify-draw-number = Počet losů neodpovídá počtu všech, kdo přišli, bez těch, kdo los nemají.
verify-draw-tickets = Otisk losů nevyplývá z tajemství.
verify-draw-beacon = Kolo sítě drand chybí, nebylo ohlášeno, nebo jeho náhoda není otiskem jeho podpisu.
verify-draw-round = Losovalo se podle jiného kola, než určuje pravidlo, nebo před ním.
verify-draw-winners = Výherci nebo jejich pořadí neodpovídají tomu, co vyplývá ze souboru.
verify-draw-falls = Vypadl los, který se neúčastnil, nebo některý vypadl dvakrát či před slosováním.

menu-draw = Slosování a výherci
menu-disqualify = Vyřadit los, s důvodem
menu-ban = Vyloučit ze slosování
menu-unban = Zrušit vyloučení
