# Czego po kimś, czyje dane usunięto, nie dało się zabrać.

unredacted = { $count ->
    [one] Czyjeś dane zostały usunięte, ale { $count } wiadomości na czacie zespołu, w której widać, co ta osoba napisała, nie można ani zmienić, ani usunąć. Prosimy usunąć ją ręcznie. Aby następnym razem bot mógł to zrobić, prosimy dać mu prawa administratora, który może usuwać wiadomości.
    [few] Czyjeś dane zostały usunięte, ale { $count } wiadomości na czacie zespołu, w których widać, co ta osoba napisała, nie można ani zmienić, ani usunąć. Prosimy usunąć je ręcznie. Aby następnym razem bot mógł to zrobić, prosimy dać mu prawa administratora, który może usuwać wiadomości.
    [many] Czyjeś dane zostały usunięte, ale { $count } wiadomości na czacie zespołu, w których widać, co ta osoba napisała, nie można ani zmienić, ani usunąć. Prosimy usunąć je ręcznie. Aby następnym razem bot mógł to zrobić, prosimy dać mu prawa administratora, który może usuwać wiadomości.
   *[other] Czyjeś dane zostały usunięte, ale { $count } wiadomości na czacie zespołu, w których widać, co ta osoba napisała, nie można ani zmienić, ani usunąć. Prosimy usunąć je ręcznie. Aby następnym razem bot mógł to zrobić, prosimy dać mu prawa administratora, który może usuwać wiadomości.
}
unredacted-said = { $number }. Wysłana { ON($at) }.
unredacted-open = Wiadomość { $number }
