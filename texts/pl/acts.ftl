# Zanim stanie się coś, o czym inni usłyszą: co zostanie powiedziane, ilu osobom, i jedno pytanie.

act-told = { $voters ->
    [0] Nikt nie głosował, więc do nikogo nie piszemy. Tak brzmiałaby wiadomość:
    [one] { $voters } głosujący dostanie wiadomość:
    [few] { $voters } głosujących dostanie wiadomość:
    [many] { $voters } głosujących dostanie wiadomość:
   *[other] { $voters } głosujących dostanie wiadomość:
}
# $chats (Listing)
act-posts = Zmienią się też posty o głosowaniu: { $chats }.
act-left = Wszystko zostaje bez zmian. Niczego nie wysłano.
act-done = To już zrobione.
act-more = Wystarczy teraz przysłać to, czego brakuje. Rezygnacja: /cancel
act-tap = Prosimy dotknąć jednego z przycisków powyżej. Anulować: /cancel
act-again = To pytanie zostało w międzyczasie odłożone i nic się nie stało. Teraz wyglądałoby to tak:
act-again-words = To pytanie zostało w międzyczasie odłożone i nic się nie stało. Tekst, który do niego należał, trzeba przysłać jeszcze raz.
act-gone = To pytanie zostało w międzyczasie odłożone i nic się nie stało. Prosimy przysłać całą wiadomość jeszcze raz.
act-decide = Czy zatwierdzić wynik głosowania nr { $number }? Wejdzie do planu i nie da się tego cofnąć.
act-decide-yes = { $voters ->
    [0] Zatwierdzam
    [one] Zatwierdzam i powiadamiam { $voters } głosującego
    [few] Zatwierdzam i powiadamiam { $voters } głosujących
    [many] Zatwierdzam i powiadamiam { $voters } głosujących
   *[other] Zatwierdzam i powiadamiam { $voters } głosujących
}
act-override = Czy zdecydować inaczej, niż wypadło głosowanie nr { $number }? Na zawsze zostanie to obok wyniku, z Państwa uzasadnieniem.
act-override-yes = { $voters ->
    [0] Tak decyduję
    [one] Tak decyduję i powiadamiam { $voters } głosującego
    [few] Tak decyduję i powiadamiam { $voters } głosujących
    [many] Tak decyduję i powiadamiam { $voters } głosujących
   *[other] Tak decyduję i powiadamiam { $voters } głosujących
}
act-void = Czy unieważnić głosowanie nr { $number }? Nie da się tego cofnąć.
act-void-yes = { $voters ->
    [0] Unieważniam głosowanie nr { $number }
    [one] Unieważniam głosowanie nr { $number } i powiadamiam { $voters } głosującego
    [few] Unieważniam głosowanie nr { $number } i powiadamiam { $voters } głosujących
    [many] Unieważniam głosowanie nr { $number } i powiadamiam { $voters } głosujących
   *[other] Unieważniam głosowanie nr { $number } i powiadamiam { $voters } głosujących
}
act-close = Czy zakończyć teraz głosowanie nr { $number }? Nie da się tego cofnąć.
act-close-told = { $voters ->
    [0] Nikt nie głosował, więc do nikogo nie piszemy. Obok wyników widnieje:
    [one] { $voters } głosujący od razu dostanie wyniki, a z nimi:
    [few] { $voters } głosujących od razu dostanie wyniki, a z nimi:
    [many] { $voters } głosujących od razu dostanie wyniki, a z nimi:
   *[other] { $voters } głosujących od razu dostanie wyniki, a z nimi:
}
act-close-yes = { $voters ->
    [0] Kończę głosowanie nr { $number }
    [one] Kończę głosowanie nr { $number } i powiadamiam { $voters } głosującego
    [few] Kończę głosowanie nr { $number } i powiadamiam { $voters } głosujących
    [many] Kończę głosowanie nr { $number } i powiadamiam { $voters } głosujących
   *[other] Kończę głosowanie nr { $number } i powiadamiam { $voters } głosujących
}
act-extend = Czy głosowanie nr { $number } ma się zakończyć później, { ON($closes) }? Koniec można przesunąć tylko raz.
act-extend-yes = { $voters ->
    [0] Przesuwam koniec
    [one] Przesuwam koniec i powiadamiam { $voters } głosującego
    [few] Przesuwam koniec i powiadamiam { $voters } głosujących
    [many] Przesuwam koniec i powiadamiam { $voters } głosujących
   *[other] Przesuwam koniec i powiadamiam { $voters } głosujących
}
act-notice = Czy dodać ten wiersz pod głosowaniem nr { $number }? Będzie widoczny wszędzie tam, gdzie głosowanie, i nie da się go usunąć. Do nikogo nie piszemy.
act-notice-yes = Dodaję pod głosowaniem nr { $number }
act-publish = Czy pokazać głosowanie nr { $number } w „{ $chat }”? Wszyscy tam przeczytają:
act-publish-here = Czy pokazać tu głosowanie nr { $number }? Wszyscy tutaj przeczytają:
act-publish-language = Wpis widać tu w Państwa języku; tam będzie w tym: { $language }.
act-publish-yes = Publikuję głosowanie nr { $number }
act-disqualify = Czy wykluczyć kupon { $ticket } z losowania nr { $number }? Nie da się tego cofnąć. Pod losowaniem wszyscy przeczytają:
act-disqualify-told = Następna osoba w kolejności, jeśli taka jest, dowie się o nagrodzie. Osoba z tym kuponem przeczyta:
act-disqualify-nobody = Ten kupon nie ma nagrody, więc do nikogo nie piszemy.
act-disqualify-yes = Wykluczam kupon
act-draw = { $people ->
    [one] Czy losować „{ $title }” wśród { $people } osoby ({ $segment })? Nie da się tego cofnąć. Kto ma kupon, dowie się po losowaniu.
    [few] Czy losować „{ $title }” wśród { $people } osób ({ $segment })? Nie da się tego cofnąć. Kto ma kupon, dowie się po losowaniu.
    [many] Czy losować „{ $title }” wśród { $people } osób ({ $segment })? Nie da się tego cofnąć. Kto ma kupon, dowie się po losowaniu.
   *[other] Czy losować „{ $title }” wśród { $people } osób ({ $segment })? Nie da się tego cofnąć. Kto ma kupon, dowie się po losowaniu.
}
act-draw-yes = { $people ->
    [one] Losuję wśród { $people } osoby
    [few] Losuję wśród { $people } osób
    [many] Losuję wśród { $people } osób
   *[other] Losuję wśród { $people } osób
}
act-role = Czy zmienić rolę? { $name }, nowa rola: { $role ->
    [owner] właściciel
    [editor] redaktor
    [care] opiekun klientów
   *[analyst] analityk
}.
act-role-yes = Zmieniam rolę
act-remove = Czy usunąć z zespołu: { $name }?
act-remove-yes = Usuwam z zespołu
act-member-told = Ta osoba przeczyta:
choose-poll = Które głosowanie?
choose-draw = Które losowanie?
choose-no-poll = W tej chwili nie ma do tego żadnego głosowania. Wszystkie: /polls
choose-no-draw = W tej chwili nie ma do tego żadnego losowania. Wszystkie: /draw
