# Piramida: najlepszych w rankingu pyta się, kto wie o czymś więcej, a oni przekazują link.

pyramid-about = O czym mają wiedzieć więcej niż osoby z czoła rankingu? Proszę to powiedzieć w kilku słowach, na przykład: wożenie dzieci rowerem. Przeczytają to oni i ich znajomi.
pyramid-topic = Temat ma od { $shortest } do { $longest } znaków. Proszę powiedzieć w kilku słowach, o co chodzi.
pyramid-confidential = Pada tu nazwa produktu, o którym nikt jeszcze nie może wiedzieć: { $product }. Proszę to powiedzieć bez tej nazwy.
pyramid-nobody = Teraz nie ma kogo zapytać: potrzebna jest osoba o znanym wyniku, do której możemy napisać i której od trzech miesięcy nie pytaliśmy o nic podobnego.
pyramid-shown = { $count ->
    [one] <b>Zapytamy { $count } osobę, pierwszą w rankingu:</b>
    [few] <b>Zapytamy { $count } osoby, od najwyższego miejsca w rankingu:</b>
    [many] <b>Zapytamy { $count } osób, od najwyższego miejsca w rankingu:</b>
   *[other] <b>Zapytamy { $count } osoby, od najwyższego miejsca w rankingu:</b>
}
pyramid-person = { $place }. { $person }
pyramid-reads = Przeczytają:
pyramid-passes = A pod tym, do przekazania, z własnym linkiem każdej osoby:
pyramid-yes = { $count ->
    [one] Pytam { $count } osobę
    [few] Pytam { $count } osoby
    [many] Pytam { $count } osób
   *[other] Pytam { $count } osoby
}
pyramid-asked = { $count ->
    [one] { $count } osoba dostaje pytanie, kto wie więcej na temat: { $topic }.
    [few] { $count } osoby dostają pytanie, kto wie więcej na temat: { $topic }.
    [many] { $count } osób dostaje pytanie, kto wie więcej na temat: { $topic }.
   *[other] { $count } osoby dostaje pytanie, kto wie więcej na temat: { $topic }.
} Kto przyjdzie z ich linków i się zgodzi, będzie widoczny tutaj.
pyramid-so-far = <b>Zapytano dotąd</b> (liczą się osoby, których profil jeszcze przechowujemy)
pyramid-line = { $asked ->
    [0] { $topic }: nikt z zapytanych nie ma już profilu; przyszło i zgodziło się { $came }
   *[other] { $topic }: zapytanych { $asked }, przyszło i zgodziło się { $came }
}
pyramid-see = Kto przyszedł: { $topic }
pyramid-came = <b>{ $topic }</b>: { $count ->
    [0] nikt jeszcze nie przyszedł.
    [one] przyszła i zgodziła się { $count } osoba.
    [few] przyszły i zgodziły się { $count } osoby.
    [many] przyszło i zgodziło się { $count } osób.
   *[other] przyszło i zgodziło się { $count } osoby.
}
pyramid-further = Pytam także te osoby
pyramid-ask = <b>Kto wie więcej niż Państwo na temat: { $topic }?</b>
pyramid-how = Pytamy, bo często wyprzedzają Państwo innych. Jeśli ktoś przychodzi Państwu na myśl, prosimy przekazać tej osobie następną wiadomość. Nie muszą nam Państwo nikogo wymieniać, a my nie mówimy, kto przyszedł. Jeśli nikt nie przychodzi na myśl, nie trzeba nic robić.
pyramid-forward = Ktoś uważa, że wiedzą Państwo dużo na temat: { $topic }. Jeśli mają Państwo ochotę, prosimy powiedzieć nam, czego Państwu brakuje; ten link prowadzi do nas:
pyramid-link = { $link }
knows-asked = <b>Czy wiedzą Państwo dużo na temat: { $topic }?</b> Ktoś, kto się na tym zna, tak uważa i przekazał ten link. Nie zapisujemy, kto to był, a ta osoba nie dowie się, czy ktoś przyszedł.
knows-mark = Za Państwa zgodą zapiszemy tę rekomendację. Nasz zespół widzi ją, gdy szuka testerów, i może też zapytać, kto wie jeszcze więcej.
knows-yes = Tak, zgadzam się (mam co najmniej { $years } lat)
knows-no = Nie, dziękuję
knows-noted = Dziękujemy. Zapisujemy rekomendację na temat: { $topic }. Można ją cofnąć razem z profilem: /privacy
knows-refused = Jak Państwo wolą. Nic nie zapisano.
knows-own = Ten link jest dla kogoś, kto wie więcej niż Państwo na temat: { $topic }. Proszę przekazać dalej wiadomość, w której się znajduje.
knows-full = Z tego linku przyszło już tyle osób, ile może. Mimo to dziękujemy.
knows-marks = Rekomendacje: { $topics }
