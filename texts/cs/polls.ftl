# Seznamy, výsledky a plán: pro všechny.

polls-open-title = <b>Otevřená hlasování</b>
polls-none-open = Právě není otevřené žádné hlasování. Co je rozhodnuto: /plan

polls-line = <b>č. { $number }</b> { $question }
    Končí { ON($closes) }. /vote_{ $number }

polls-team-line = <b>č. { $number }</b> { $question } ({ $state ->
    [draft] koncept
    [scheduled] naplánované
    [open] otevřené
    [closed] skončené
    [decided] rozhodnuté
   *[void] bez výsledku
}) /poll_{ $number }
polls-team-title = <b>Všechna hlasování</b>
polls-team-none = Zatím tu není žádné hlasování. Vytvořte první: /newpoll

no-such-poll = Hlasování č. { $poll } neexistuje. Otevřená hlasování: /polls

result-title = <b>{ $question }</b>

result-turnout = { $voters ->
    [0] Hlasování skončilo. Nikdo se nezúčastnil.
    [one] Hlasování skončilo: zúčastnil se { $voters } člověk.
    [few] Hlasování skončilo: zúčastnili se { $voters } lidé.
   *[other] Hlasování skončilo: zúčastnilo se { $voters } lidí.
}

result-winners-binding = { $seats ->
    [one] Uskutečníme tuto možnost:
    [few] Uskutečníme tyto { $seats } možnosti:
   *[other] Uskutečníme těchto { $seats } možností:
}

result-winners-advisory = { $seats ->
    [one] Zvítězila tato možnost (tým teď rozhodne a dá Vám vědět):
    [few] Zvítězily tyto { $seats } možnosti (tým teď rozhodne a dá Vám vědět):
   *[other] Zvítězilo těchto { $seats } možností (tým teď rozhodne a dá Vám vědět):
}

result-winner = { $votes ->
    [one] { $place }. { $text }: { $votes } hlas
    [few] { $place }. { $text }: { $votes } hlasy
   *[other] { $place }. { $text }: { $votes } hlasů
}

result-option = { $votes ->
    [one] { $place }. { $text }: { $votes } hlas
    [few] { $place }. { $text }: { $votes } hlasy
   *[other] { $place }. { $text }: { $votes } hlasů
}{ $tied ->
    [seat] { " " }✓
    [tied-seat] { " " }✓ (rovnost hlasů)
    [tied] { " " }(rovnost hlasů)
   *[none] { "" }
}
result-all = <b>Všechny možnosti</b>

result-runoff = Je to nerozhodně, rozhodne druhé hlasování: /vote_{ $runoff }
result-runoff-over = { $state ->
    [void] Druhé hlasování je ukončeno bez výsledku: /results_{ $runoff }
   *[closed] Druhé hlasování skončilo: /results_{ $runoff }
}

result-overridden = Tým { ON($at) } rozhodl jinak: { $choices }. Důvod: { $reason }
result-overridden-none = Tým { ON($at) } rozhodl, že neuskuteční žádnou z možností. Důvod: { $reason }
result-confirmed = Tým výsledek potvrdil { ON($at) }.
result-reason = Hlasování bylo ukončeno předčasně. Důvod: { $reason }

results-hidden = Hlasování končí { ON($closes) }. Do té doby jsou počty hlasů skryté a nevidí je nikdo, ani tým.
results-so-far = { $voters ->
    [0] Hlasování je stále otevřené. Zatím nikdo nehlasoval.
    [one] Hlasování je stále otevřené. Zatím hlasoval { $voters } člověk.
    [few] Hlasování je stále otevřené. Zatím hlasovali { $voters } lidé.
   *[other] Hlasování je stále otevřené. Zatím hlasovalo { $voters } lidí.
}
results-void = Hlasování bylo ukončeno bez výsledku. Důvod: { $reason }
results-void-silent = Hlasování bylo ukončeno bez výsledku.
results-not-yet = Hlasování se ještě neotevřelo, a proto nemá výsledky.
result-in-full = Všechny výsledky
result-recount = Přepočítat hlasy
result-my-receipt = Moje stvrzenka
recount-how = V tomto souboru je celý protokol hlasování. Ověříte ho příkazem <code>glas verify SOUBOR</code> nebo krátkým skriptem, který je v dokumentaci.

result-fingerprint = Otisk veřejného souboru (SHA-256): <code>{ $fingerprint }</code>
hashes-title = <b>K ověření hlasování č. { $number }</b>
check-button = Ověřit
hashes-keep = Uschovejte si to, chcete-li výsledek později ověřit. Všichni hlasující dostávají totéž:

announce-void = Hlasování „{ $question }“ bylo ukončeno bez výsledku. Důvod: { $reason }
    Nic se nezapočítalo. Děkujeme Vám za účast.

announce-extended = Hlasování „{ $question }“ se prodlužuje do { GENITIVE($closes) }. Důvod: { $reason }

announce-reminder = Hlasování „{ $question }“ zatím čeká na Vaši volbu. Končí { ON($closes) }. Jiné připomenutí už nepošleme.

announce-runoff = Hlasování č. { $parent } skončilo rovností hlasů. Rozhodne druhé hlasování: „{ $question }“

announce-decided = V otázce „{ $question }“ je rozhodnuto. V plánu: { $choices }.
announce-overridden = V otázce „{ $question }“ rozhodl tým jinak než hlasování. V plánu: { $choices }. Důvod: { $reason }
announce-overridden-none = V otázce „{ $question }“ rozhodl tým jinak než hlasování: neuskutečníme žádnou z možností. Důvod: { $reason }

plan-title = <b>Co je v plánu</b>

plan-poll = <b>{ $question }</b> (hlasování č. { $number })
plan-waits = Tým rozhodne do { GENITIVE($by) }.
plan-overdue = Po termínu: tým měl rozhodnout do { GENITIVE($by) }.
plan-no-seats = Z tohoto hlasování neuskutečníme nic.
plan-overridden = Tým rozhodl jinak než hlasování. Důvod: { $reason }
plan-voted = Výsledek hlasování byl: { $choices }.

published-turnout = { $voters ->
    [0] Váš hlas může být první.
    [one] Hlasoval { $voters } člověk.
    [few] Hlasovali { $voters } lidé.
   *[other] Hlasovalo { $voters } lidí.
}
published-vote = Hlasovat
published-draw = Jak losujeme výhry
published-newer = Novější příspěvek o tomto hlasování je níže.
polls-vote = K hlasování č. { $number }
