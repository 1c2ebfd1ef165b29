not-understood = Nie rozumiem tej wiadomości. Co potrafię: /help
nothing-to-cancel = Nie ma czego anulować.
cancelled = Anulowano. Nic się nie zmieniło.
leave-button = Rezygnuję
# $text (String) what somebody wrote
words = { $text }
# $command (String) the command that needs a number, with its slash
number-missing = Prosimy dodać numer, na przykład: { $command } 7
file-too-large = Plik { $name } ma { $megabytes } MB, więcej niż mieści się w wiadomości. Osoba prowadząca tego bota zapisze go na dysku poleceniem <code>glas export { $name }</code> i może go opublikować.
