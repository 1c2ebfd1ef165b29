# Co říká `glas verify` o veřejném souboru a o stvrzence.

verify-right = V pořádku. Hlasování č. { $poll } bylo přepočítáno. Hlasujících: { $voters }. Záznamů v protokolu hlasování: { $leaves }. Protokol, lístky, hlasy, pořadí a vítězné možnosti souhlasí.
verify-seated = Vítězné možnosti: { $options }.
verify-backwards = Časy v něm jdou někde pozpátku: během průběhu byly přestaveny hodiny. Výsledek na tom nezávisí.

verify-receipt-wrong = Veřejný soubor hlasování č. { $poll } je v pořádku. Stvrzenka s ním nesouhlasí:

verify-wrong = Chyba. Veřejný soubor hlasování č. { $poll } obsahuje rozpory:

verify-more = Nálezů je víc; nejvíce řeknou ty první.

verify-no-receipt-here = --receipt patří k souboru hlasování, a toto je soubor slosování. Pro los z něj: --ticket.
verify-no-ticket-here = --ticket patří k souboru slosování, a toto je soubor hlasování. Pro stvrzenku: --receipt.

verify-unreadable-json = Tohle nelze přečíst: není to JSON, nebo končí příliš brzy ({ $detail }).
verify-unreadable-version = Tohle není veřejný soubor verze glas-poll-1. Jako verze je uvedeno: „{ $detail }“.
verify-unreadable-shape = Tohle není úplný veřejný soubor: něco chybí, přebývá nebo je nesprávného druhu ({ $detail }).

verify-receipt-counted = Stvrzenka je pravá. Záznam { $at } je lístek, který byl započítán: { $options }.
verify-receipt-withdrawn = Stvrzenka je pravá. Záznamem { $at } byl hlas stažen a nic se nezapočítalo.
verify-receipt-replaced = Stvrzenka je pravá. Volba v záznamu { $at } byla: { $options }. Později byla změněna a nahradil ji záznam { $later }.
verify-receipt-replaced-empty = Stvrzenka je pravá. Záznamem { $at } byl hlas stažen; později přišel nový hlas a nahradil ho záznam { $later }.

verify-fingerprint = Otisk: soubor byl po svém zapsání změněn. Uvedeno je { $stated }, má být { $found }.
verify-terms = Podmínky: nelze podle nich započítat žádný lístek (počet voleb, vítězných míst nebo kvorum).
verify-method = Podmínky: způsob hlasování „{ $stated }“ tu není znám.
verify-times = Časy: hlasování skončilo až po stanoveném čase.
verify-reason = Časy: hlasování skončilo předčasně a není uveden veřejný důvod.
verify-secret = Tajemství: není to, jehož otisk byl zveřejněn při otevření ({ $found }).
verify-leaf-number = Protokol hlasování, záznam { $at }: má číslo { $stated }. Některý záznam chybí, přibyl nebo není na svém místě.
verify-leaf-form = Protokol hlasování, záznam { $at }: nesprávný formát.
verify-leaf-first = Protokol hlasování, záznam 1: nevyplývá z otázky, možností a pravidel hlasování. Uvedeno je { $stated }, má být { $found }.
verify-leaf-chain = Protokol hlasování, záznam { $at }: nevyplývá z předchozího záznamu. Uvedeno je { $stated }, má být { $found }.
verify-head = Poslední otisk v protokolu hlasování: uvedeno je { $stated }, ale na konci protokolu je { $found }.
verify-opening-stray = Odkrytý lístek záznamu { $at }: takový záznam není, nebo ho později nahradil jiný.
verify-opening-order = Odkrytý lístek záznamu { $at }: vyskytuje se dvakrát nebo není na svém místě.
verify-opening-form = Odkrytý lístek záznamu { $at }: nesprávný formát.
verify-opening-false = Odkrytý lístek záznamu { $at }: není to lístek, který byl zapsán.
verify-opening-missing = Záznam { $at } v protokolu hlasování: jeho lístek nebyl odkryt.
verify-ballot = Odkrytý lístek záznamu { $at }: porušuje pravidla hlasování.
verify-options = Výsledek: neuvádí možnosti hlasování každou jednou a v jejich pořadí.
verify-voters = Výsledek: uvedený počet hlasujících je { $stated }, spočítáno { $found }.
verify-votes = Možnost { $at }: uvedený počet hlasů je { $stated }, spočítáno { $found }.
verify-place = Možnost { $at }: uvedené pořadí je { $stated }, má být { $found }.
verify-seat = { $stated ->
    [yes] Možnost { $at }: podle souboru zvítězila, ale nezvítězila.
   *[no] Možnost { $at }: zvítězila, ale podle souboru nezvítězila.
}
verify-tied = { $stated ->
    [yes] Možnost { $at }: podle souboru je u ní rovnost hlasů na posledním vítězném místě, ale není.
   *[no] Možnost { $at }: je u ní rovnost hlasů na posledním vítězném místě, ale soubor to neuvádí.
}
verify-seats = Výsledek: uvedený počet obsazených vítězných míst je { $stated }, má být { $found }.
verify-shortfall = Výsledek: uvedený důvod, proč žádná možnost nezvítězila, neodpovídá lístkům.
verify-tie = Výsledek: uvedená rovnost hlasů na posledním vítězném místě neodpovídá lístkům.
verify-lot = Los: chybí, nebo je tu, ačkoli ho pravidla nevyžadují.
verify-lot-options = Los: losovalo se mezi jinými možnostmi než mezi těmi se stejným počtem hlasů.
verify-lot-head = Los: losovalo se nad jiným protokolem hlasování.
verify-lot-beacon = Los: bylo použito něco, co nebylo předem uvedeno.
verify-lot-tickets = Los: losovací čísla možností nevyplývají z tajemství.
verify-lot-order = Los: pořadí není to, které vyplývá z tajemství a protokolu hlasování.
verify-receipt-form = Stvrzenka: tohle není úplná stvrzenka. Zkopírujte prosím řádek od „glas-receipt-1“ až do konce.
verify-receipt-poll = Stvrzenka: patří k hlasování č. { $stated }, ale soubor k hlasování č. { $found }.
verify-receipt-missing = Stvrzenka: žádný záznam protokolu hlasování neobsahuje hlas, který otevírá.
verify-receipt-revision = Stvrzenka: je na ní uvedena změna č. { $stated } tohoto hlasu, ale záznam { $at } protokolu hlasování je jeho změna č. { $found }.
verify-receipt-gone = Stvrzenka: její záznam { $at } chybí; protokol hlasování končí záznamem { $found }.
verify-receipt-leaf = Stvrzenka: záznam { $at } je jiný. Na stvrzence je uvedeno { $stated }, v souboru { $found }.
verify-receipt-ballot = Stvrzenka: její lístek není ten ze záznamu { $at }.
