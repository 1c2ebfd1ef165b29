# Piramida: najlepiej umieszczonych pyta się, kto wie o czymś więcej, a oni przekazują link.

pyramid-about = O czym mają wiedzieć więcej niż najlepiej umieszczeni? Proszę to powiedzieć w kilku słowach, na przykład: wożenie dzieci rowerem. Przeczytają to oni i ich znajomi.
pyramid-topic = To ma od { $shortest } do { $longest } znaków. Proszę powiedzieć w kilku słowach, o co chodzi.
pyramid-confidential = Pada tu nazwa { $product }, o którym nikt jeszcze nie może wiedzieć. Proszę to powiedzieć bez nazwy produktu.
pyramid-nobody = Teraz nie ma kogo zapytać: potrzebna jest osoba o znanym wyniku, osiągalna i od całego sezonu o nic podobnego niepytana.
pyramid-shown = { $count ->
    [one] <b>Zapytamy { $count } osobę, najlepiej umieszczoną:</b>
    [few] <b>Zapytamy { $count } osoby, od najlepiej umieszczonych:</b>
    [many] <b>Zapytamy { $count } osób, od najlepiej umieszczonych:</b>
   *[other] <b>Zapytamy { $count } osoby, od najlepiej umieszczonych:</b>
}
pyramid-person = { $place }. { $person }
pyramid-reads = Przeczytają:
pyramid-passes = A pod tym, do przekazania z własnym linkiem:
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
pyramid-so-far = <b>Zapytano dotąd</b>
pyramid-line = { $topic }: zapytanych { $asked }, przyszło i zgodziło się { $came }
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
pyramid-how = Pytamy, bo często wyprzedzają Państwo innych. Jeśli ktoś przychodzi na myśl, proszę samodzielnie przekazać następną wiadomość. Nikogo się nam nie wymienia, a my nie mówimy, kto przyszedł. Jeśli nikt nie przychodzi na myśl, nie trzeba nic robić.
pyramid-forward = Ktoś uważa, że wiedzą Państwo dużo na temat: { $topic }. Jeśli jest chęć, prosimy powiedzieć nam, czego brakuje; ten link prowadzi do nas:
pyramid-link = { $link }
knows-asked = <b>Czy wiedzą Państwo dużo na temat: { $topic }?</b> Ktoś, kto się na tym zna, tak uważa i przekazał ten link. Nie zapisujemy, kto to był, a ta osoba nie dowie się, czy ktoś przyszedł.
knows-mark = Za Państwa zgodą zapiszemy to polecenie. Nasz zespół widzi je, gdy szuka testerów, i może też zapytać, kto wie jeszcze więcej.
knows-yes = Tak, zgadzam się (mam { $years } lub więcej lat)
knows-no = Nie, dziękuję
knows-noted = Dziękujemy. Zapisujemy polecenie na temat: { $topic }. Można je cofnąć razem z profilem pod /privacy.
knows-refused = Jak Państwo wolą. Nic nie zapisano.
knows-own = Ten link jest dla kogoś, kto wie więcej niż Państwo na temat: { $topic }. Proszę przekazać dalej wiadomość, w której stoi.
knows-full = Z tego linku przyszło już tyle osób, ile może. Mimo to dziękujemy.
knows-marks = Polecenia: { $topics }
