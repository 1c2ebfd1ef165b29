# Whether a tester may be quoted in the report, and how.

quote-open = Jak mě smíte citovat
quote-asked = Zprávu ({ $product }) dostane náš tým a ti, kdo to vyrábějí. U každého citátu stojí, že test byl zdarma. Zvolte, zda v ní smějí být Vaše slova:
quote-now = { $how ->
    [no] Teď: Vaše slova se necitují.
    [nameless] Teď: Vaše slova se smějí citovat, beze jména.
   *[name] Teď: Vaše slova se smějí citovat jako „{ $name }“.
}
quote-pictures = { $shown ->
    [yes] Vaše fotky se smějí ukázat.
   *[no] Vaše fotky se neukazují.
}
quote-reported = Zpráva byla připravena { ON($at) }. Co je předáno, zůstává; nová se bude řídit tím, co zvolíte teď.
quote-no = Necitovat mě
quote-nameless = Citovat beze jména
quote-as = Citovat jako { $name }
quote-other = Citovat pod jiným jménem
quote-show = { $shown ->
    [yes] Neukazovat fotky
   *[no] Ukázat fotky
}
quote-name = Pod jakým jménem? Napište je na jeden řádek, nejvýše { $most } znaků.
quote-named = Vaše slova se smějí citovat jako „{ $name }“.
quote-elsewhere = Jak Vás smíme ve zprávě ({ $product }) citovat, ukáže tlačítko; tam to lze změnit.
