# Tests that anybody may know of, and one's own: listed, asked for, and left.

home-tests = Testy před uvedením · { $count }
tests-title = <b>Testy před uvedením</b>: vyzkoušejte, co ještě není v prodeji, a řekněte nám, co si o tom myslíte.
tests-none = Teď nikoho k testování nehledáme. Až něco bude, najdete to tady.
tests-own = Vaše:
tests-offered = { $count ->
    [one] { $count } test hledá účastníky. Klepnutím zjistíte, co obnáší a co přináší.
    [few] { $count } testy hledají účastníky. Klepnutím na některý zjistíte, co obnáší a co přináší.
   *[other] { $count } testů hledá účastníky. Klepnutím na některý zjistíte, co obnáší a co přináší.
}
trial-apply = Zúčastnit se
trial-apply-agree = Souhlasit a přihlásit se (od { $years } let)
trial-apply-back = Zpět
trial-unapply = Raději už ne
trial-not-for-team = Patříte k týmu: místa jsou pro zákazníky.
trial-passes-on = Vaše místo v testu přechází na někoho jiného: { $product }.
trial-apply-ask = K účasti v testu je potřeba Váš souhlas: { $product }. Někdo z našeho týmu Vás pak může pozvat do něj a občas i do jiného testu, někdy i náhodně. Pokaždé můžete odmítnout. Musí Vám být aspoň { $years } let.
invitation-ends = Skončí tím i Vaše pozvánka do testu: { $product }.
invitation-ended = Se souhlasem skončila i Vaše pozvánka do testu: { $product }.
