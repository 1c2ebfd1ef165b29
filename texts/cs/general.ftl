not-understood = Tomu nerozumím. Co umím: /help
nothing-to-cancel = Není co zrušit.
cancelled = Zrušeno. Nic se nezměnilo.
number-missing = Připojte prosím číslo, například: { $command } 7
