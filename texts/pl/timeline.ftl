# Co zaszło między jednym klientem a nami.

# $person (Text)
# $count (Number)
timeline-title = { $count ->
    [one] <b>{ $person }</b>: { $count } kontakt
    [few] <b>{ $person }</b>: { $count } kontakty, w kolejności czasu
    [many] <b>{ $person }</b>: { $count } kontaktów, w kolejności czasu
   *[other] <b>{ $person }</b>: { $count } kontaktu, w kolejności czasu
}
# $at (Moment)
# $what (Text)
timeline-line = { BRIEF($at) } · { $what }
timeline-how = Czyja historia? Na przykład /timeline 17 albo przycisk „Historia” pod tym, co ktoś napisał.
# $number (String)
timeline-nobody = Nie ma nikogo o numerze { $number }: ta osoba usunęła wszystko albo nikt nigdy nie miał tego numeru. O usuniętych nie przechowujemy historii.
timeline-button = Historia
menu-timeline = Wszystko, co zaszło z jednym klientem
touch-came = pierwsza wizyta
# $purpose (String) votes or news
# $given (String) yes or no
touch-consent = { $purpose ->
    [news] { $given ->
        [yes] zgoda na nowości
       *[no] wycofana zgoda na nowości
    }
    [address] { $given ->
        [yes] zgoda na przechowywanie adresu
       *[no] wycofana zgoda na przechowywanie adresu
    }
    [profile] { $given ->
        [yes] zgoda na profil wiodącego użytkownika
       *[no] wycofana zgoda na profil wiodącego użytkownika
    }
    [tests] { $given ->
        [yes] zgoda na zaproszenia do testów
       *[no] wycofana zgoda na zaproszenia do testów
    }
    [referral] { $given ->
        [yes] zgoda na zapisanie, kto kogo zaprosił
       *[no] wycofana zgoda na zapisanie, kto kogo zaprosił
    }
    [age] { $given ->
        [yes] oświadczenie: wiek wystarcza do testów i profilu
       *[no] oświadczenie: wiek nie wystarcza do testów i profilu
    }
   *[votes] { $given ->
        [yes] zgoda na przechowywanie głosów
       *[no] wycofana zgoda na przechowywanie głosów
    }
}
touch-test = { $step ->
    [applied] zgłoszenie do testu nr { $number }: „{ $product }”
    [invited] zaproszenie do testu nr { $number }: „{ $product }”
    [accepted] przyjęte zaproszenie do testu nr { $number }: „{ $product }”
    [completed] ukończony test nr { $number }: „{ $product }”
    [thanked] podziękowanie za test nr { $number }: „{ $product }”
    [declined] odrzucone zaproszenie do testu nr { $number }: „{ $product }”
    [expired] zaproszenie lub miejsce przeszło na innych, test nr { $number }: „{ $product }”
    [uninvited] zaproszenie do testu nr { $number }: „{ $product }” wygasło
    [ended] koniec testu nr { $number }: „{ $product }”
   *[left] rezygnacja z testu nr { $number }: „{ $product }”
}
touch-stopped = rezygnacja z wiadomości (/stop)
touch-banned = od tej chwili poza losowaniami
# $number (String)
touch-vote = głos w głosowaniu nr { $number }
# $step (String) won, claimed or given
# $prize (String)
# $draw (String)
touch-prize = { $step ->
    [claimed] nagroda „{ $prize }” odebrana (losowanie nr { $draw })
    [given] nagroda „{ $prize }” wydana (losowanie nr { $draw })
   *[won] nagroda „{ $prize }” wygrana (losowanie nr { $draw })
}
# $kind (String) idea, complaint, question or praise
# $number (String)
# $title (String)
touch-filed = { $kind ->
    [idea] pomysł nr { $number }: „{ $title }”
    [complaint] skarga nr { $number }: „{ $title }”
    [praise] pochwała nr { $number }: „{ $title }”
   *[question] pytanie nr { $number }: „{ $title }”
}
# $way (String) answer or back
# $number (String)
touch-line = { $way ->
    [answer] nasza odpowiedź na nr { $number }
   *[back] wiadomość do nas o nr { $number }
}
# $number (String)
# $status (String)
touch-step = nr { $number }: { $status ->
    [considering] rozważane
    [planned] zaplanowane
    [launched] zrealizowane
    [declined] odrzucone
    [merged] połączone z innym pomysłem
   *[new] znowu nowe
}
# $number (String)
touch-formal = nr { $number } stał się reklamacją
# $number (String)
touch-support = poparcie dla pomysłu nr { $number }
# $number (String)
audit-voice-number = zgłoszenie nr { $number }
# $number (String)
# $words (String) the first of them
touch-news = nowości (wysyłka nr { $number }): „{ $words }”
touch-service = wiadomość od nas
