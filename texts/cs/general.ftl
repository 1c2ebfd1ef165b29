not-understood = Tomu nerozumím. Co umím: /help
nothing-to-cancel = Není co zrušit.
cancelled = Zrušeno. Nic se nezměnilo.
leave-button = Zrušit
# $text (String) what somebody wrote
words = { $text }
number-missing = Připojte prosím číslo, například: { $command } 7
file-too-large = Soubor { $name } má { $megabytes } MB, víc, než se vejde do zprávy. Kdo tohoto bota provozuje, zapíše ho na disk příkazem <code>glas export { $name }</code> a může ho zveřejnit.
