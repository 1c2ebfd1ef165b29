# Какво е минало между един клиент и нас.

# $person (Text)
# $count (Number)
timeline-title = { $count ->
    [one] <b>{ $person }</b>: { $count } събитие
   *[other] <b>{ $person }</b>: { $count } събития по реда им
}
# $at (Moment)
# $what (Text)
timeline-line = { BRIEF($at) } · { $what }
timeline-how = Чия история? Например /timeline 17 или бутонът „История“ под написаното от някого.
# $number (String)
timeline-nobody = Няма никого под номер { $number }: всичко за този човек е изтрито или никой не е имал този номер. За изтрити хора история не се пази.
timeline-button = История
menu-timeline = Всичко, което е минало с един клиент
touch-came = първо идване
# $purpose (String) votes or news
# $given (String) yes or no
touch-consent = { $purpose ->
    [news] { $given ->
        [yes] съгласие за новини
       *[no] оттеглено съгласие за новини
    }
    [address] { $given ->
        [yes] съгласие адресът да се пази
       *[no] оттеглено съгласие адресът да се пази
    }
    [profile] { $given ->
        [yes] съгласие за профила на водещ потребител
       *[no] оттеглено съгласие за профила на водещ потребител
    }
    [tests] { $given ->
        [yes] съгласие за покани за тестове
       *[no] оттеглено съгласие за покани за тестове
    }
    [referral] { $given ->
        [yes] съгласие да се пази кой кого е поканил
       *[no] оттеглено съгласие да се пази кой кого е поканил
    }
    [age] { $given ->
        [yes] възрастта стига за тестове и профил
       *[no] възрастта не стига за тестове и профил
    }
   *[votes] { $given ->
        [yes] съгласие гласовете да се пазят
       *[no] оттеглено съгласие гласовете да се пазят
    }
}
touch-test = { $step ->
    [applied] молба за участие: тест № { $number } „{ $product }“
    [invited] покана: тест № { $number } „{ $product }“
    [accepted] приета покана: тест № { $number } „{ $product }“
    [completed] изпълнен докрай: тест № { $number } „{ $product }“
    [thanked] благодарност за изпълнен докрай: тест № { $number } „{ $product }“
    [declined] отклонена покана: тест № { $number } „{ $product }“
    [expired] покана или място премина към други: тест № { $number } „{ $product }“
    [uninvited] поканата вече не важи: тест № { $number } „{ $product }“
    [ended] край на тест № { $number } „{ $product }“
   *[left] напуснат: тест № { $number } „{ $product }“
}
touch-stopped = отказ от съобщения (/stop)
touch-banned = оттогава извън тегленията
# $number (String)
touch-vote = глас в гласуване № { $number }
# $step (String) won, claimed or given
# $prize (String)
# $draw (String)
touch-prize = { $step ->
    [claimed] наградата „{ $prize }“ е поискана (теглене № { $draw })
    [given] наградата „{ $prize }“ е връчена (теглене № { $draw })
   *[won] наградата „{ $prize }“ е спечелена (теглене № { $draw })
}
# $kind (String) idea, complaint, question or praise
# $number (String)
# $title (String)
touch-filed = { $kind ->
    [idea] идея № { $number }: „{ $title }“
    [complaint] жалба № { $number }: „{ $title }“
    [praise] похвала № { $number }: „{ $title }“
   *[question] въпрос № { $number }: „{ $title }“
}
# $way (String) answer or back
# $number (String)
touch-line = { $way ->
    [answer] нашият отговор на № { $number }
   *[back] съобщение до нас за № { $number }
}
# $number (String)
# $status (String)
touch-step = № { $number }: { $status ->
    [considering] обмисля се
    [planned] планирано
    [launched] осъществено
    [declined] отхвърлено
    [merged] обединено с друга идея
   *[new] отново ново
}
# $number (String)
touch-formal = № { $number } вече е рекламация
# $number (String)
touch-support = подкрепа за идея № { $number }
# $number (String)
audit-voice-number = номер { $number }
# $number (String)
# $words (String) the first of them
touch-news = новини (разпращане № { $number }): „{ $words }“
touch-service = съобщение от нас
