second-hand = Ta wiadomość została przekazana dalej albo napisana za pośrednictwem innego bota, więc nic nie zostało zrobione. Jeśli takie jest Państwa życzenie, prosimy napisać ją samodzielnie.
nameless = Nie widzę, kto pisze w imieniu grupy lub kanału, więc nic nie zostało zrobione. Prosimy pisać pod własnym nazwiskiem albo do mnie na czacie prywatnym.
unread = { $kind ->
    [picture] Obrazów tu nie przyjmuję.
    [file] Plików tu nie przyjmuję.
    [video] Filmów tu nie przyjmuję.
    [round] Wiadomości wideo tu nie przyjmuję.
    [voice] Wiadomości głosowych tu nie przyjmuję.
    [audio] Nagrań tu nie przyjmuję.
    [animation] Animacji tu nie przyjmuję.
    [sticker] Nie umiem czytać naklejek.
    [location] Nie umiem czytać lokalizacji.
    [contact] Nie umiem czytać kontaktów.
    [poll] Nie umiem czytać ankiet Telegrama.
   *[other] Nie umiem czytać wiadomości tego rodzaju.
}
unread-words = Prosimy napisać to słowami.
stop-how = Aby nie dostawać od nas żadnych wiadomości: /stop
# $command (String) what does at once to its sender what it does
link-acts = Link nie zrobi tego za Państwa. Jeśli tego Państwo chcą: { $command }
# $command (String) what the link leads to
link-leaves = Ten link przerwałby to, co tu Państwo zaczęli. Najpierw prosimy to dokończyć albo przerwać: /cancel. Potem: { $command }

edit-taken = Zmieniono.
edit-done = Ta wiadomość została już obsłużona, więc jej zmiana niczego nie zmienia.
edit-past = Rozmowa poszła już dalej, więc zmiana tej wiadomości niczego nie zmienia. Prosimy napisać to jako nową wiadomość.
left-unfinished = To, co zostało wcześniej zaczęte, pozostaje niedokończone; nic z tego nie zapisano.
edit-anew = Prosimy napisać nową wiadomość: /help
edit-draft = Szkic można jeszcze zmienić: /edit_{ $number }
edit-address = Adres można zmienić w /prizes, dopóki paczka nie wyruszy.
edit-address-left = Ten adres nie został potwierdzony, więc zmiana wiadomości niczego nie zmienia. W /prizes można podać, dokąd wysłać nagrodę.
edit-broadcast = Wysyłka nr { $number } idzie z tekstem, który miała; anuluje ją przycisk pod jej przebiegiem. Nowa wysyłka: /broadcast
edit-broadcast-over = Wysyłka nr { $number } jest zakończona i nic już nie da się w niej zmienić. Nowa wysyłka: /broadcast
edit-draw = Stan losowania nr { $number }: /draw_{ $number }
edit-codes = Co jest w magazynie: /codes
