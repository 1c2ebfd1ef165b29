# Pomysły, które są tym samym: łączone i z powrotem rozdzielane.

merge-how = Proszę napisać /merge i dwa numery: /merge 12 15 czyni pomysł nr 12 częścią pomysłu nr 15.
# $number (String)
# $title (String)
# $into (String)
# $whole (String)
merge-ask = Czy pomysł nr { $number }, „{ $title }”, ma się stać częścią pomysłu nr { $into }, „{ $whole }”? Ich autorzy stoją obok siebie, a kto popiera jeden, popiera oba.
# $count (Number)
merge-supporters = { $count ->
    [0] Na razie nikt nie popiera żadnego z nich.
    [one] Razem popiera je { $count } osoba, każda liczona raz.
    [few] Razem popierają je { $count } osoby, każda liczona raz.
    [many] Razem popiera je { $count } osób, każda liczona raz.
   *[other] Razem popiera je { $count } osoby, każda liczona raz.
}
# $people (Number)
# $minutes (Number)
merge-told = { $people ->
    [0] Nie ma kogo powiadomić.
    [one] W najbliższym codziennym przeglądzie przeczyta o tym { $people } osoba; przez { $minutes } min można to cofnąć bez śladu.
    [few] W najbliższym codziennym przeglądzie przeczytają o tym { $people } osoby; przez { $minutes } min można to cofnąć bez śladu.
    [many] W najbliższym codziennym przeglądzie przeczyta o tym { $people } osób; przez { $minutes } min można to cofnąć bez śladu.
   *[other] W najbliższym codziennym przeglądzie przeczyta o tym { $people } osoby; przez { $minutes } min można to cofnąć bez śladu.
}
merge-yes = Łączę je
# $number (String)
# $into (String)
# $count (Number)
merge-done = { $count ->
    [0] Pomysł nr { $number } jest teraz częścią pomysłu nr { $into }, którego na razie nikt nie popiera.
    [one] Pomysł nr { $number } jest teraz częścią pomysłu nr { $into }, który popiera { $count } osoba.
    [few] Pomysł nr { $number } jest teraz częścią pomysłu nr { $into }, który popierają { $count } osoby.
    [many] Pomysł nr { $number } jest teraz częścią pomysłu nr { $into }, który popiera { $count } osób.
   *[other] Pomysł nr { $number } jest teraz częścią pomysłu nr { $into }, który popiera { $count } osoby.
}
# $number (String)
# $into (String)
merge-part-of = Pomysł nr { $number } jest częścią pomysłu nr { $into } i dzieli jego losy: /idea_{ $into }
# $number (String)
merge-none = Pomysł nr { $number } nie jest częścią innego.
# $number (String)
merge-unread = Pomysłu nr { $number } nie ma na tablicy, więc inny nie może stać się jego częścią. Najpierw trzeba go tam umieścić.
unmerge-how = Proszę napisać /unmerge i numer pomysłu, który ma znów być osobny: /unmerge 12
# $number (String)
# $title (String)
# $into (String)
unmerge-ask = Wyłączyć pomysł nr { $number }, „{ $title }”, z pomysłu nr { $into }?
unmerge-votes = Wróci do stanu sprzed połączenia. Poparcie zostaje tam, gdzie je oddano, także to późniejsze.
unmerge-yes = Wyłączam
unmerge-button = Wyłączam z powrotem
# $number (String)
# $into (String)
# $count (Number) who support the one that was taken out
# $others (Number) who support the other one
unmerge-done = Pomysł nr { $number } jest znów osobny. Liczba głosów poparcia: { $count }; dla pomysłu nr { $into }: { $others }.

# $number (String)
# $title (String)
# $into (String)
# $whole (String)
step-merged = Pomysły nr { $number }, „{ $title }”, i nr { $into }, „{ $whole }”, mówią o tym samym, więc są teraz jednym. Ich autorzy stoją obok siebie, a poparcie dla obu liczy się tam.
# $number (String)
# $title (String)
# $into (String)
# $whole (String)
step-joined = Ktoś jeszcze chce tego samego co Państwo: pomysł nr { $number }, „{ $title }”, jest teraz częścią pomysłu nr { $into }, „{ $whole }”. Ich autorzy stoją obok siebie.
# $number (String)
# $title (String)
# $into (String)
step-parted = Pomysł nr { $number }, „{ $title }”, nie jest już częścią pomysłu nr { $into }: jest znów osobny.

# $count (Number)
idea-unites = { $count ->
    [one] Jego częścią jest { $count } podobny pomysł.
    [few] Jego częścią są { $count } podobne pomysły.
    [many] Jego częścią jest { $count } podobnych pomysłów.
   *[other] Jego częścią jest { $count } podobnego pomysłu.
}
idea-shared = Jest Państwa i innych autorów: Państwa pomysł jest jego częścią.
# $number (String)
idea-see-whole = Przechodzę do pomysłu nr { $number }
# $number (String)
# $into (String)
idea-whole = Pomysł nr { $number } jest teraz częścią pomysłu nr { $into }. Prowadzi tam przycisk.
# $into (String)
case-into = Część pomysłu /idea_{ $into }
help-team-merging =
    /merge – łączenie dwóch pomysłów
    /unmerge – rozdzielanie ich
merge-button = Łączę z innym
merge-what = Częścią którego pomysłu jest pomysł nr { $number }, „{ $title }”? Proszę go dotknąć albo napisać jego numer.
