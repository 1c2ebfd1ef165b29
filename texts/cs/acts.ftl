# Než se stane něco, o čem se dozvědí jiní: co se řekne, kolika lidem, a jedna otázka.

act-told = { $voters ->
    [0] Nikdo nehlasoval, a proto nikomu nepíšeme. Text by zněl:
    [one] Zprávu dostane { $voters } hlasující:
    [few] Zprávu dostanou { $voters } hlasující:
   *[other] Zprávu dostane { $voters } hlasujících:
}
# $chats (Listing)
act-posts = Změní se i příspěvky o hlasování: { $chats }.
act-left = Všechno zůstává při starém. Nic se neodeslalo.
act-done = To už je hotovo.
act-more = Stačí teď poslat, co chybí. Zrušit: /cancel
act-tap = Klepněte prosím na tlačítko výše. Zrušit: /cancel
act-again = Tato otázka byla mezitím odložena a nic se nestalo. Teď by to vypadalo takto:
act-again-words = Tato otázka byla mezitím odložena a nic se nestalo. Text, který k ní patřil, je potřeba poslat ještě jednou.
act-gone = Tato otázka byla mezitím odložena a nic se nestalo. Pošlete prosím celou zprávu ještě jednou.
act-decide = Potvrdit výsledek hlasování č. { $number }? Zapíše se do plánu a to nelze vzít zpět.
act-decide-yes = { $voters ->
    [0] Potvrdit
    [one] Potvrdit a oznámit { $voters } hlasujícímu
    [few] Potvrdit a oznámit { $voters } hlasujícím
   *[other] Potvrdit a oznámit { $voters } hlasujícím
}
act-override = Rozhodnout jinak, než dopadlo hlasování č. { $number }? Navždy to zůstane vedle výsledku, i s Vaším důvodem.
act-override-yes = { $voters ->
    [0] Rozhodnout takto
    [one] Rozhodnout takto a oznámit { $voters } hlasujícímu
    [few] Rozhodnout takto a oznámit { $voters } hlasujícím
   *[other] Rozhodnout takto a oznámit { $voters } hlasujícím
}
act-void = Ukončit hlasování č. { $number } bez výsledku? To nelze vzít zpět.
act-void-yes = { $voters ->
    [0] Ukončit hlasování č. { $number }
    [one] Ukončit hlasování č. { $number } a oznámit { $voters } hlasujícímu
    [few] Ukončit hlasování č. { $number } a oznámit { $voters } hlasujícím
   *[other] Ukončit hlasování č. { $number } a oznámit { $voters } hlasujícím
}
act-close = Ukončit teď hlasování č. { $number }? To nelze vzít zpět.
act-close-told = { $voters ->
    [0] Nikdo nehlasoval, a proto nikomu nepíšeme. U výsledků bude stát:
    [one] Výsledky hned dostane { $voters } hlasující a s nimi:
    [few] Výsledky hned dostanou { $voters } hlasující a s nimi:
   *[other] Výsledky hned dostane { $voters } hlasujících a s nimi:
}
act-close-yes = { $voters ->
    [0] Ukončit hlasování č. { $number }
    [one] Ukončit hlasování č. { $number } a oznámit { $voters } hlasujícímu
    [few] Ukončit hlasování č. { $number } a oznámit { $voters } hlasujícím
   *[other] Ukončit hlasování č. { $number } a oznámit { $voters } hlasujícím
}
act-extend = Má hlasování č. { $number } skončit později, { ON($closes) }? Konec lze posunout jen jednou.
act-extend-yes = { $voters ->
    [0] Posunout konec
    [one] Posunout konec a oznámit { $voters } hlasujícímu
    [few] Posunout konec a oznámit { $voters } hlasujícím
   *[other] Posunout konec a oznámit { $voters } hlasujícím
}
act-notice = Připojit tento řádek k hlasování č. { $number }? Bude všude, kde je hlasování vidět, a nepůjde odstranit. Nikomu nepíšeme.
act-notice-yes = Připojit k hlasování č. { $number }
act-publish = Ukázat hlasování č. { $number } v „{ $chat }“? Všichni si tam přečtou:
act-publish-here = Ukázat hlasování č. { $number } tady? Všichni si tu přečtou:
act-publish-language = Příspěvek vidíte ve svém jazyce; tam bude v tomto: { $language }.
act-publish-yes = Zveřejnit hlasování č. { $number }
act-disqualify = Vyřadit los { $ticket } ze slosování č. { $number }? To nelze vzít zpět. U slosování si všichni přečtou:
act-disqualify-told = Dalšímu v pořadí, pokud nějaký je, oznámíme výhru. Kdo má tento los, přečte si:
act-disqualify-nobody = Los nemá výhru, a proto nikomu nepíšeme.
act-disqualify-yes = Vyřadit los
act-draw = { $people ->
    [one] Losovat „{ $title }“ mezi { $people } člověkem ({ $segment })? To nelze vzít zpět. Kdo má los, dozví se to po slosování.
    [few] Losovat „{ $title }“ mezi { $people } lidmi ({ $segment })? To nelze vzít zpět. Kdo má los, dozví se to po slosování.
   *[other] Losovat „{ $title }“ mezi { $people } lidmi ({ $segment })? To nelze vzít zpět. Kdo má los, dozví se to po slosování.
}
act-draw-yes = { $people ->
    [one] Losovat mezi { $people } člověkem
    [few] Losovat mezi { $people } lidmi
   *[other] Losovat mezi { $people } lidmi
}
act-role = Změnit roli? { $name }, nová role: { $role ->
    [owner] vlastník
    [editor] editor
    [care] péče o zákazníky
   *[analyst] analytik
}.
act-role-yes = Změnit roli
act-remove = Odebrat z týmu: { $name }?
act-remove-yes = Odebrat z týmu
act-member-told = Tento člověk si přečte:
choose-poll = Které hlasování?
choose-draw = Které slosování?
choose-no-poll = Teď k tomu není žádné hlasování. Všechna hlasování: /polls
choose-no-draw = Teď k tomu není žádné slosování. Všechna slosování: /draw
