# The days of a test: what to try, what is asked, and what is answered.

checkin-title = <b>{ $product }, den { $day }</b>
checkin-task = Vyzkoušejte prosím: { $words }
checkin-stuck = Nejdřív: brání Vám něco v používání?
checkin-fine = Ne, funguje to
checkin-is-stuck = Něco mi brání
checkin-what-is-wrong = Co Vám brání? Napište to v jedné zprávě; náš tým ji hned dostane.
checkin-stuck-filed = Náš tým to má pod číslem { $number } a odpoví Vám tady.
checkin-place = Otázka { $number } z { $count }
checkin-question = <b>{ $words }</b>
checkin-how-rating = 1 je nejméně, 5 nejvíce.
checkin-how-choice = Klepněte na jednu odpověď.
checkin-how-text = Napište to v jedné zprávě.
checkin-how-photo = Pošlete jednu fotku; můžete k ní něco připsat.
checkin-skip = Přeskočit
checkin-skipped = Přeskočeno.
checkin-said = Vaše odpověď: { $words }
checkin-answered = Na tohle už odpověď je.
checkin-early = Tyto otázky teprve přijdou: napíšeme Vám { ON($at) }.
checkin-done = Pro tentokrát je to vše. Děkujeme!
checkin-finished = To byla poslední otázka. Máme všechny Vaše odpovědi: { $product }. Děkujeme!
checkin-hears = Až test skončí pro všechny, nejpozději po { $until }, ještě jednou se ozveme. Do té doby není potřeba nic dělat.
checkin-drawn-later = Výhry vylosujeme, až test skončí a produkt bude oznámen: potom se ozveme. Do té doby není potřeba nic dělat.
checkin-again = { $product }: otázky dne { $day } na Vás ještě čekají. Zaberou pár minut; pokud Vám něco brání, napište to prosím.
checkin-now = Odpovědět teď
checkin-back = Zpět
checkin-change = Změnit odpověď
checkin-changed = Vaše odpověď je změněna.
checkin-album = Z fotek poslaných společně je odpovědí ta první.
checkin-awaited = Odpovězte prosím slovy; kde je potřeba fotka, pošlete jednu.
checkin-tap = Klepněte prosím na jedno z tlačítek pod otázkou.
checkin-aside = Odpověď přišla tlačítkem, a proto tato slova nikam nešla. Má-li je číst náš tým, pošlete je prosím ještě jednou.
checkin-not-kept = Vaše zpráva se jako odpověď neuložila.
checkin-too-long = To je příliš dlouhé: napište prosím nejvýše { $most } znaků.
checkin-case = Test { $number }, { $product }, { $day ->
    [0] den 0, den přijetí
   *[other] den { $day }
}
checkin-case-before = Test { $number }, { $product }, před začátkem testu
checkin-until = Odpovědět můžete do { $until }.
