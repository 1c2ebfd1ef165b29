# Codes as they were understood from a file, before they are loaded.

# $count (Number)
# $prize (String)
# $first (String) the first code
# $first-line (String)
# $last (String)
# $last-line (String)
codes-understood = { $count ->
    [one] <b>{ $count } kod</b> do nagrody „{ $prize }”: <code>{ $first }</code> w wierszu { $first-line }.
    [few] <b>{ $count } kody</b> do nagrody „{ $prize }”: pierwszy to <code>{ $first }</code> w wierszu { $first-line }, ostatni <code>{ $last }</code> w wierszu { $last-line }.
    [many] <b>{ $count } kodów</b> do nagrody „{ $prize }”: pierwszy to <code>{ $first }</code> w wierszu { $first-line }, ostatni <code>{ $last }</code> w wierszu { $last-line }.
   *[other] <b>{ $count } kodu</b> do nagrody „{ $prize }”: pierwszy to <code>{ $first }</code> w wierszu { $first-line }, ostatni <code>{ $last }</code> w wierszu { $last-line }.
}
# $title (String) what stands over the codes
codes-heading = „{ $title }” stoi nad nimi jako nagłówek i zostaje pominięte.
# $title (String)
codes-maybe-heading = Pierwszy wiersz, „{ $title }”, wygląda na nagłówek i zostaje pominięty.
codes-no-heading = Pierwszy wiersz wygląda na nagłówek, ale traktujemy go jako kod.
# $column (String)
codes-in-column = Stoją w kolumnie { $column }.
# $kind (String) comment, listed, marks, encoding, heading, length, zeros, rounded, decimal, date, alphabet, alike, unaligned, cut or space
# $line (String)
# $code (String)
# $other (String) another line; of encoding: its name
codes-odd = { $kind ->
    [comment] Wiersz { $line } to uwaga i zostaje pominięty: „{ $code }”.
    [listed] Wiersze są ponumerowane albo zaczynają się myślnikiem; zostało to usunięte. Pierwszy kod: „{ $code }”.
    [marks] Wiersz { $line }: cudzysłów lub znaki arkusza zostały usunięte; kod to „{ $code }”.
    [encoding] Plik nie jest w UTF-8. Odczytano go jako { $other }; prosimy sprawdzić, czy litery w wierszu { $line } są właściwe: „{ $code }”.
    [heading] Wiersz { $line } wygląda na nagłówek: „{ $code }”.
    [length] Wiersz { $line }, „{ $code }”: inna długość niż u większości.
    [zeros] Wiersz { $line }, „{ $code }”: mniej cyfr niż u większości. Arkusz mógł usunąć zera z początku.
    [rounded] Wiersz { $line }, „{ $code }”: tak długa liczba kończy się zerami. Arkusz mógł zgubić jej ostatnie cyfry.
    [decimal] Wiersz { $line }, „{ $code }”: liczba z ułamkiem. Arkusz mógł ją zmienić.
    [date] Wiersz { $line }, „{ $code }”: wygląda na datę. Arkusz mógł zrobić ją z kodu.
    [alphabet] Wiersz { $line }, „{ $code }”: litery innego alfabetu niż u większości albo dwóch alfabetów.
    [alike] Wiersze { $other } i { $line } łatwo ze sobą pomylić: „{ $code }”.
    [unaligned] Wiersz { $line } nie trzyma się kolumn tabeli i został podzielony według spacji; kod to „{ $code }”.
    [cut] Wiersz { $line }, „{ $code }”: kończy się kropkami. Być może nie zmieścił się w kolumnie i został ucięty.
   *[space] Wiersz { $line }, „{ $code }”: jest w nim spacja.
}
# $count (Number)
codes-odd-more = { $count ->
    [one] To samo w { $count } dalszym wierszu.
    [few] To samo w { $count } dalszych wierszach.
    [many] To samo w { $count } dalszych wierszach.
   *[other] To samo w { $count } dalszego wiersza.
}
codes-not-yet = Nic jeszcze nie zostało wgrane.
codes-served-then = { $count ->
    [one] Na kod czeka { $count } osoba i dostanie go zaraz po wczytaniu.
    [few] Na kod czekają { $count } osoby i dostaną go zaraz po wczytaniu.
    [many] Na kod czeka { $count } osób i dostanie go zaraz po wczytaniu.
   *[other] Na kod czeka { $count } osoby i dostanie go zaraz po wczytaniu.
}
# $count (Number)
codes-yes = { $count ->
    [one] Wgrywam { $count } kod
    [few] Wgrywam { $count } kody
    [many] Wgrywam { $count } kodów
   *[other] Wgrywam { $count } kodu
}
codes-no = Nie wgrywam niczego
codes-heading-is-code = Pierwszy wiersz to też kod
codes-heading-is-none = Pierwszy wiersz to nie kod
codes-other-column = Inna kolumna
codes-which-column = W pliku jest kilka kolumn. W której są kody?
# $number (String)
# $first (String) its first cell
# $second (String) its second
codes-column = { $number }. { $first } · { $second }
codes-dropped = Niczego nie wgrano.
codes-tap = Prosimy dotknąć jednego z przycisków powyżej albo wysłać zamiast tego inny plik. Anulować: /cancel
