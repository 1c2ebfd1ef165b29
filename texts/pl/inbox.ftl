# Skrzynka na czacie zespołu: tematy, karty i los odpowiedzi.

inbox-topic = { $kind ->
    [idea] Pomysły
    [complaint] Skargi
    [praise] Pochwały
   *[question] Pytania
}
inbox-no-topics = Na czacie zespołu mogę otworzyć osobny temat dla każdego rodzaju zgłoszeń, ale nie mam do tego uprawnień. Prosimy nadać mi tam uprawnienia administratora, który może zarządzać tematami. Do tego czasu wszystkie karty trafiają na sam czat.
inbox-chat-lost = Czat zespołu niczego ode mnie nie przyjmuje: usunięto mnie z niego albo nie wolno mi tam pisać. Zgłoszenia klientów trafiają na razie prywatnie do osób, które odpowiadają.
case-fate = { $fate ->
    [leaving] <i>za chwilę wyjdzie</i>
    [pending] <i>w drodze</i>
    [sent] <i>wysłano</i>
    [blocked] <i>nie dostarczono: autor zablokował bota</i>
    [silent] <i>nie dostarczono: autor nie chce wiadomości od bota</i>
    [failed] <i>nie dostarczono: wiadomość odrzucono</i>
   *[uncertain] <i>niepewne: mogło dotrzeć albo nie</i>
}
case-blocked = Autor zablokował bota: żadna odpowiedź do niego nie dotrze.
case-silent = Autor nie chce już wiadomości (/stop): odpowiedzi nie dotrą, dopóki znów nie napisze.
answer-lost = { $fate ->
    [blocked] Odpowiedź na zgłoszenie nr { $number } nie dotarła: autor zablokował bota. Zgłoszenie nadal czeka na odpowiedź.
    [silent] Odpowiedzi na zgłoszenie nr { $number } nie wysłano: autor nie chce wiadomości od bota. Zgłoszenie nadal czeka na odpowiedź.
    [failed] Odpowiedź na zgłoszenie nr { $number } nie dotarła: wiadomość odrzucono. Zgłoszenie nadal czeka na odpowiedź.
   *[uncertain] Nie wiemy, czy odpowiedź na zgłoszenie nr { $number } dotarła. Zgłoszenie nadal czeka na odpowiedź.
}
answer-again = Wysyłam ponownie
inbox-list = { $count ->
    [one] <b>Nowe</b>: { $count } zgłoszenie przyszło wśród wielu innych. Przycisk pokazuje jego kartę.
    [few] <b>Nowe</b>: naraz przyszły { $count } zgłoszenia. Przycisk pokazuje kartę każdego z nich, na którą można odpowiedzieć.
    [many] <b>Nowe</b>: naraz przyszło { $count } zgłoszeń. Przycisk pokazuje kartę każdego z nich, na którą można odpowiedzieć.
   *[other] <b>Nowe</b>: naraz przyszło { $count } zgłoszenia. Przycisk pokazuje kartę każdego z nich, na którą można odpowiedzieć.
}
inbox-card-stands = Karta zgłoszenia nr { $number } jest już na tym czacie; można ją znaleźć po numerze.
reply-list = To jest lista, więc odpowiedź nie trafiła do nikogo. Prosimy dotknąć przycisku właściwego zgłoszenia: pojawi się jego karta. Na nią można odpowiedzieć.

answer-anyway = Wysyłam mimo to
answer-ask-back = To pytanie: czekam na odpowiedź
answer-asking = To pytanie do autora: zgłoszenie nr { $number } czeka na jego odpowiedź, a nasz termin do tego czasu nie biegnie.
answer-asks = Mamy do Państwa pytanie w sprawie zgłoszenia nr { $number }, „{ $title }”:
case-asked-back = Zadaliśmy autorowi pytanie: nasz termin nie biegnie, dopóki nie odpisze
answer-save = Zapisuję tę odpowiedź
saved-button = Zapisane odpowiedzi
saved-name = Pod jaką nazwą ją zapisać? Taką, po której znajdzie ją zespół: Dostawa do Chorwacji.
saved-name-long = { $limit ->
    [one] Nazwa ma najwyżej { $limit } znak. Prosimy podać krótszą.
    [few] Nazwa ma od jednego do { $limit } znaków. Prosimy podać taką.
    [many] Nazwa ma od jednego do { $limit } znaków. Prosimy podać taką.
   *[other] Nazwa ma od jednego do { $limit } znaku. Prosimy podać taką.
}
saved-done = Zapisano jako „{ $name }”. Wszystkie zapisane odpowiedzi: /saved
saved-none = Nie ma jeszcze zapisanych odpowiedzi. Przycisk pod wysyłaną odpowiedzią ją zapisuje.
saved-title = { $count ->
    [one] <b>Zapisane odpowiedzi</b>: { $count }. Dotknięcie pokazuje jej treść.
    [few] <b>Zapisane odpowiedzi</b>: { $count }. Dotknięcie pokazuje treść.
    [many] <b>Zapisane odpowiedzi</b>: { $count }. Dotknięcie pokazuje treść.
   *[other] <b>Zapisane odpowiedzi</b>: { $count }. Dotknięcie pokazuje treść.
}
saved-named = <b>{ $name }</b>
saved-send = Wysyłam
saved-change = Piszę inaczej
saved-drop = Usuwam
saved-dropped = Zapisana odpowiedź „{ $name }” została usunięta.
menu-saved = Zapisane odpowiedzi
help-team-saved = /saved – odpowiedzi, które się powtarzają
case-hand-over = Przekazuję
case-hand-over-to = Kto przejmuje zgłoszenie nr { $number }?
case-hand-over-nobody = Nikt inny z zespołu nie odpowiada jeszcze klientom. Właściciel może kogoś zaprosić: /team
case-handed-over = Zgłoszenie nr { $number } przejmuje { $name }.
case-handed-to-you = { $name } przekazuje Państwu zgłoszenie nr { $number }: „{ $title }”.

alike-button = { $count ->
    [one] Podobne: { $count }
    [few] Podobne: { $count }
    [many] Podobne: { $count }
   *[other] Podobne: { $count }
}
alike-title = Te zgłoszenia też czekają i być może pytają o to samo co nr { $number }, „{ $title }”. Jedna odpowiedź trafi do niego i do wszystkich zaznaczonych; dotknięcie usuwa zaznaczenie.
alike-answer = { $count ->
    [one] Odpowiadam na nie
    [few] Jedna odpowiedź na wszystkie { $count }
    [many] Jedna odpowiedź na wszystkie { $count }
   *[other] Jedna odpowiedź na wszystkie { $count }
}
alike-what = { $count ->
    [one] Co odpowiedzieć? Państwa następna wiadomość trafi do { $count } osoby.
    [few] Co odpowiedzieć? Państwa następna wiadomość trafi do { $count } osób, do każdej w jej wątku.
    [many] Co odpowiedzieć? Państwa następna wiadomość trafi do { $count } osób, do każdej w jej wątku.
   *[other] Co odpowiedzieć? Państwa następna wiadomość trafi do { $count } osoby, do każdej w jej wątku.
}
alike-none = Nic podobnego już nie czeka.
alike-tap = Prosimy dotknąć przycisku, który mówi, do ilu osób trafi odpowiedź, a potem ją napisać.
publish-answer = Publikuję tę odpowiedź
publish-answer-off = Już jej nie publikuję
publish-asked = Zapytaliśmy autora zgłoszenia nr { $number }, czy pytanie i odpowiedź można pokazać innym.
publish-off = Odpowiedzi na zgłoszenie nr { $number } nie pokazujemy już innym.
consent-answer = Czy możemy pokazać Państwa pytanie i naszą odpowiedź innym, którzy pytają o to samo? Imienia nie pokazujemy.
consent-answer-yes = Tak, proszę pokazać
consent-answer-no = Nie, niech zostaną między nami
consent-answer-given = Dziękujemy. Inni, którzy pytają o to samo, przeczytają to bez Państwa imienia.
consent-answer-not = Zostają między nami.
published-question = <b>Pytanie:</b> { $text }
published-answer = <b>Nasza odpowiedź:</b> { $text }
offer-answer = Ktoś pytał już o coś podobnego i odpowiedzieliśmy:
offer-asks = Czy to pomaga?
offer-helps = Tak, pomaga mi
offer-to-team = Nie, wysyłam swoje pytanie zespołowi
offer-helped = Cieszymy się. Pytania nie wysłano do zespołu.

# $tags (String)
case-tags = Etykiety: { $tags }
tag-how = Prosimy wysłać /tag z numerem i słowem do 30 znaków: /tag 12 dostawa. Z minusem przed słowem etykieta znika: /tag 12 -dostawa. Potem /inbox dostawa pokazuje, co z tego czeka.
# $limit (Number)
tag-enough = { $limit ->
    [one] Zgłoszenie może mieć { $limit } etykietę. Prosimy najpierw jedną usunąć, z minusem przed słowem.
    [few] Zgłoszenie może mieć { $limit } etykiety. Prosimy najpierw jedną usunąć, z minusem przed słowem.
    [many] Zgłoszenie może mieć { $limit } etykiet. Prosimy najpierw jedną usunąć, z minusem przed słowem.
   *[other] Zgłoszenie może mieć { $limit } etykiety. Prosimy najpierw jedną usunąć, z minusem przed słowem.
}
# $number (String)
# $tags (String)
tag-done = Etykiety zgłoszenia nr { $number }: { $tags }
# $tag (String)
inbox-none-tagged = Nic z etykietą „{ $tag }” nie czeka na odpowiedź.
help-team-tags = /tag – słowo, po którym znajduje się zgłoszenia: /tag 12 dostawa, potem /inbox dostawa
tag-button = Dodaję etykietę
tag-what = Pod jakim słowem ma się znajdować zgłoszenie nr { $number }? Do 30 znaków; z minusem na początku słowo znika.
