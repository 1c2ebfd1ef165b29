# The end of a test: what the team has to give and to get back, and what a tester can still do.

trial-ended = Test { $number }, { $product }: { $stage ->
    [over] test skončil.
   *[withdrawn] test byl stažen.
} { $count ->
    [0] Nikdo ho nedokončil.
    [one] Dokončil ho { $count } člověk.
    [few] Dokončili ho { $count } lidé.
   *[other] Dokončilo ho { $count } lidí.
}
trial-promised = Všem, kdo test dokončili, jsme slíbili: { $words }
trial-promised-draw = O výhry se mezi nimi losuje.
trial-devices-out = Zařízení, která se ještě nevrátila: { $count }. Vyžádejte si je prosím zpět a na stránce zařízení označte, co se vrátilo.
trial-completed-way = Kdo test dokončil: { $count }
trial-completed-title = { $count ->
    [0] { $product }: test nikdo nedokončil.
    [one] { $product }: test dokončil { $count } člověk.
    [few] { $product }: test dokončili { $count } lidé.
   *[other] { $product }: test dokončilo { $count } lidí.
}
trial-completed-line = { $place }. { $person }
trial-give-back = Vraťte prosím zařízení našemu týmu. Není-li jasné jak, zeptejte se nás tady.
act-test-devices = Zařízení, která se ještě nevrátila: { $count }. Kdo nějaké má, přečte si také:
trial-left-why = Chcete-li, řekněte jedním klepnutím proč:
home-tests-own = Moje testy před uvedením
