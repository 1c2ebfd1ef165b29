# The team among itself.

team-title = <b>Zespół</b>
# $number (String)
# $name (String)
# $role (String)
# $since (Moment)
team-line = { $number }. { $name } ({ $role ->
    [owner] właściciel
    [editor] redaktor
    [care] opiekun klientów
   *[analyst] analityk
}), w zespole od { GENITIVE($since) }
# $role (String)
team-invite-button = Zaproszenie: { $role ->
    [owner] właściciel
    [editor] redaktor
    [care] opiekun klientów
   *[analyst] analityk
}
team-how = Zaproszenie: <code>/team invite editor</code>. Zmiana roli: <code>/team role 3 analyst</code>. Usunięcie: <code>/team remove 3</code>. Role: owner, właściciel (wszystko); editor, redaktor (głosowania i plan); care, opiekun klientów (klienci i odpowiedzi dla nich); analyst, analityk (tylko odczyt).
# $role (String)
# $link (String)
team-invited = Z tym linkiem jedna osoba dołączy do zespołu. Rola: { $role ->
    [owner] właściciel
    [editor] redaktor
    [care] opiekun klientów
   *[analyst] analityk
}. Link działa jeden raz i przez jeden dzień: { $link }
# $role (String)
team-joined = Witamy w zespole. Państwa rola: { $role ->
    [owner] właściciel
    [editor] redaktor
    [care] opiekun klientów
   *[analyst] analityk
}. Co można zrobić: /help
# $name (String)
# $role (String)
team-changed = { $name }, nowa rola: { $role ->
    [owner] właściciel
    [editor] redaktor
    [care] opiekun klientów
   *[analyst] analityk
}.
# $role (String)
team-your-role = Państwa rola w zespole to teraz: { $role ->
    [owner] właściciel
    [editor] redaktor
    [care] opiekun klientów
   *[analyst] analityk
}. Co można zrobić: /help
# $name (String)
team-removed = { $name } nie należy już do zespołu.
team-you-left = Nie należą już Państwo do zespołu. Nadal można głosować jako klient.

audit-title = <b>Dziennik działań</b>
audit-none = Nic tu jeszcze nie zapisano.
# $id (String)
# $at (Moment)
# $actor (String)
# $action (String)
# $subject (String)
audit-line = { $id } · { $at } · { $actor } · { $action } { $subject }
audit-older = Starsze
audit-no-older = Starszych wpisów nie ma.

# To the team's chat.
# $number (String)
# $question (String)
# $closes (Moment)
team-chat-opened = Głosowanie nr { $number } trwa i kończy się { ON($closes) }: „{ $question }”
# $number (String)
# $question (String)
team-chat-closed = Głosowanie nr { $number } zakończone: „{ $question }” · wyniki: /results { $number }
# $number (String)
# $question (String)
team-chat-overdue = Głosowanie nr { $number } od czternastu dni czeka na decyzję: „{ $question }” · decyzja: /decide { $number }
# $number (String)
# $sent (Number)
# $missed (Number)
team-chat-undelivered = Wyniki głosowania nr { $number } zostały rozesłane. Dostarczono: { $sent }, nie dostarczono: { $missed }.
