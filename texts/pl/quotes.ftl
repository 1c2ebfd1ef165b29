# Whether a tester may be quoted in the report, and how.

quote-open = Jak wolno mnie cytować
quote-asked = Raport ({ $product }) trafia do naszego zespołu i do tych, którzy to tworzą. Przy każdym cytacie stoi, że test był bezpłatny. Prosimy wybrać, czy Państwa słowa mogą się w nim znaleźć:
quote-now = { $how ->
    [no] Teraz: Państwa słowa nie są cytowane.
    [nameless] Teraz: Państwa słowa wolno cytować, bez imienia.
   *[name] Teraz: Państwa słowa wolno cytować jako „{ $name }”.
}
quote-pictures = { $shown ->
    [yes] Państwa zdjęcia wolno pokazać.
   *[no] Państwa zdjęcia nie są pokazywane.
}
quote-reported = Raport powstał { ON($at) }. To, co przekazano, zostaje; nowy będzie zgodny z tym wyborem.
quote-no = Nie zgadzam się na cytaty
quote-nameless = Zgadzam się, bez imienia
quote-as = Zgadzam się, jako { $name }
quote-other = Zgadzam się, pod innym imieniem
quote-show = { $shown ->
    [yes] Nie zgadzam się na pokazywanie zdjęć
   *[no] Zgadzam się na pokazywanie zdjęć
}
quote-name = Pod jakim imieniem? Prosimy napisać je w jednym wierszu, najwyżej { $most } znaków.
quote-named = Państwa słowa wolno cytować jako „{ $name }”.
quote-elsewhere = Jak wolno Państwa cytować w raporcie ({ $product }), pokazuje przycisk; tam można to zmienić.
