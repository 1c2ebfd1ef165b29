# Wiodący użytkownicy: kto wyprzedza innych i wiele zyska.

menu-leads = Wiodący użytkownicy: kto wyprzedza innych i dlaczego
help-team-leads = Wiodący użytkownicy: /leads wymienia osoby, które zgodziły się na ranking, wraz z powodami; przycisk prowadzi do każdej.
leads-title = <b>Wiodący użytkownicy</b>
    Zgoda na ranking: { $agreed } · dość danych o: { $known }
leads-nobody = Nikt się jeszcze nie zgodził. Klientów pytamy po pomyśle i pod wynikiem; bez zgody nikt nie trafia do rankingu.
leads-unknown = Niczyj wynik nie jest jeszcze znany. Potrzeba wczesnych wyborów o znanym zakończeniu (co najmniej { $fewest }) i oznaki potrzeby: odpowiedzi o niej, ponawianych próśb albo własnego rozwiązania, które zespół potwierdził. Wybór jest wczesny w głosowaniu z ukrytymi wynikami, a jego zakończenie znane, gdy się ono zamknie; przy pomyśle – w jego pierwszych siedmiu dniach, a zakończenie znane, gdy rozstrzygnie się co najmniej pięć pomysłów: choć jeden zrealizowany i choć jeden nie.
leads-unknown-way = Za mało danych: { $count }
leads-unknown-title = <b>Za mało danych: { $count }</b>
    Te osoby zgodziły się na ranking. Oto czego o każdej z nich brakuje:
leads-zero-way = Dość danych, ale wynik 0: { $count }
leads-zero-title = <b>Dość danych, ale wynik 0: { $count }</b>
    Wczesne wybory mogą być dziełem przypadku albo nie ma nic do zyskania. Dlatego tych osób nie ma na liście.
leads-none-above = Na razie nikt się nie wyróżnia: wczesne wybory mogą być dziełem przypadku albo nie ma nic do zyskania.
leads-rule = Od 0 do 100, w nawiasach zakres prawdopodobny w dziewięciu przypadkach na dziesięć. Aktywność nigdy się nie liczy, skargi i pieniądze też nie. Kogo zaprosić, decydują Państwo.
leads-how = Po /leads nie stoi nic albo jedno z tych słów: { $words }.
leads-line = <b>{ $place }. { $person }</b> · { $total }
leads-see = { $place }. { $person }
leads-subject = { $word ->
    [backtest] Czy wynik by to przewidział?
    [report] Czy pomógł w testach?
    [ask] Kto wie więcej?
   *[other] { $word }
}
leads-back = Do listy
lead-axis = { $exact ->
    [yes] { $value }
   *[no] { $value } ({ $low }–{ $high })
}
lead-unknown = nie wiadomo
lead-axes = Przed innymi: { $ahead } · wiele do zyskania: { $gain }
lead-reason-early = – Wczesne wybory: { $won } z { $count } wygrało lub doczekało się realizacji
lead-reason-need = – Mówi, że to, co jest, nie wystarcza: średnio { $mean } na 5
lead-reason = { $why ->
    [early] – Wcześnie wybiera to, co wygrywa lub doczeka się realizacji, częściej, niż tłumaczy przypadek
    [asks] – Wciąż prosi o to samo
    [solution] – Ma własne rozwiązanie, zespół je potwierdził
   *[means] – Ma pod ręką umiejętności i sprzęt
}
lead-lacks-ahead = – Nie wiadomo, czy wyprzedza: rozstrzygnięto za mało wczesnych wyborów (potrzeba co najmniej { $fewest }) albo było to dawno
lead-lacks-gain = – Nie wiadomo, co zyska: brak odpowiedzi, ponawianych próśb i potwierdzonego rozwiązania
lead-how = Brakuje numeru osoby. Lista ma przycisk dla każdej.
lead-none = Nie ma osoby { $number }.
lead-title = <b>{ $person }</b> jako wiodący użytkownik
lead-not-agreed = Bez zgody na ranking: niczego nie liczymy ani nie przechowujemy.
lead-total = Wynik: { $total }
lead-rests = Opiera się na wczesnych wyborach o znanym zakończeniu: w ukrytych głosowaniach { $polls }, wśród pomysłów { $ideas }. Tego, co wybrano w głosowaniu, nikt nie widzi.
lead-did = Odkąd się liczy (nic z tego nie podnosi wyniku) – głosy: { $votes } · pomysły: { $ideas } · poparcie dane: { $given }, otrzymane: { $received } · testy: { $tests }, odpowiedzi w nich: { $answers } · znajomi, którzy przyszli i biorą udział: { $friends }
lead-no-tests = Jak dotąd bez testów przedpremierowych.
lead-tests = Testy przedpremierowe:
lead-test = – { $number }. { $product }: { $standing ->
    [candidate] na liście kandydatów
    [approved] zatwierdzono
    [refused] nie zatwierdzono
    [invited] zaproszono
    [declined] odmowa
    [waiting] na liście oczekujących
    [active] testuje
    [expired] miejsce przekazane dalej
    [uninvited] zaproszenie wygasło
    [unasked] już poza wyborem
    [left] rezygnacja
    [completed] ukończono
   *[thanked] podziękowano
}
lead-person = Kontakt z tą osobą
backtest-title = <b>Czy wynik przewidziałby, kto wybiera to, co wygrywa?</b>
    Ukryte głosowania wzięte pod uwagę: { $polls }. Ile osób wypadło lepiej, niż tłumaczy przypadek:
backtest-none = <b>Czy wynik przewidziałby, kto wybiera to, co wygrywa?</b>
    Nie ma jeszcze ukrytego głosowania, do którego można wrócić.
backtest-line = { $who ->
    [total] – dziesiąta część z najwyższym dotąd wynikiem
    [ahead] – dziesiąta część, która dotąd najbardziej wyprzedzała innych
    [busy] – najaktywniejsza dziesiąta część
   *[anybody] – wszyscy, którzy głosowali
}: { $share }
share-not-enough = jeszcze za mało ({ $people } z co najmniej { $least })
share-said = { $value }% (z dużą pewnością między { $low } a { $high }; n = { $people })
backtest-verdict = { $what ->
    [better] Wynik przewidywał lepiej niż aktywność i lepiej niż przypadek.
    [worse] Wynik przewidywał gorzej niż aktywność lub przypadek. Proszę na nim nie polegać.
    [unclear] Różnicy względem przypadku jeszcze nie widać.
   *[not-enough] Jeszcze za mało, aby cokolwiek powiedzieć.
}
backtest-lacks = Ukryte głosowanie bierzemy pod uwagę, gdy jest zakończone, a liczba głosujących, którzy zgodzili się na ranking, wynosi co najmniej { $least }. Do wcześniejszego wyniku potrzeba czegoś, co zakończyło się przedtem: w pierwszym głosowaniu nie ma go nikt.
backtest-how = Każde głosowanie przewidujemy tylko na podstawie tego, co było wiadomo przed jego początkiem. Pod uwagę bierzemy ostatnie dwadzieścia, do tysiąca osób w każdym, spośród tych, które zgodziły się na ranking.
