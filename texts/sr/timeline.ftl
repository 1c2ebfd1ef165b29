# Шта је прошло између једног купца и нас.

# $person (Text)
# $count (Number)
timeline-title = { $count ->
    [one] <b>{ $person }</b>: { $count } догађај
    [few] <b>{ $person }</b>: { $count } догађаја, редом по времену
   *[other] <b>{ $person }</b>: { $count } догађаја, редом по времену
}
# $at (Moment)
# $what (Text)
timeline-line = { BRIEF($at) } · { $what }
timeline-how = Чија историја? На пример /timeline 17, или додирните „Историја“ испод онога што је неко написао.
# $number (String)
timeline-nobody = Нема никога под бројем { $number }: ко га је имао, обрисао је све, или га нико није имао. О обрисанима се историја не чува.
timeline-button = Историја
menu-timeline = Све што је прошло с једним купцем
touch-came = први долазак
# $purpose (String) votes or news
# $given (String) yes or no
touch-consent = { $purpose ->
    [news] { $given ->
        [yes] пристанак на новости
       *[no] повучен пристанак на новости
    }
    [address] { $given ->
        [yes] пристанак да се адреса чува
       *[no] повучен пристанак да се адреса чува
    }
    [profile] { $given ->
        [yes] пристанак на профил водећег корисника
       *[no] повучен пристанак на профил водећег корисника
    }
    [tests] { $given ->
        [yes] пристанак на позиве за тестове
       *[no] повучен пристанак на позиве за тестове
    }
    [referral] { $given ->
        [yes] пристанак да се чува ко је позвао кога
       *[no] повучен пристанак да се чува ко је позвао кога
    }
    [age] { $given ->
        [yes] изјава: довољно година за тестове и профил
       *[no] изјава: недовољно година за тестове и профил
    }
   *[votes] { $given ->
        [yes] пристанак да се гласови чувају
       *[no] повучен пристанак да се гласови чувају
    }
}
touch-test = { $step ->
    [applied] пријава за тест { $number }, „{ $product }“
    [invited] позив за тест { $number }, „{ $product }“
    [accepted] прихваћен позив за тест { $number }, „{ $product }“
    [completed] завршен тест { $number }, „{ $product }“
    [thanked] захвалница за тест { $number }, „{ $product }“
    [declined] одбијен позив за тест { $number }, „{ $product }“
    [expired] позив или место прешли на друге: тест { $number }, „{ $product }“
    [uninvited] позив за тест { $number }, „{ $product }“, више не важи
    [ended] тест { $number }, „{ $product }“, је завршен
   *[left] напуштен тест { $number }, „{ $product }“
}
touch-stopped = поруке више нису пожељне (/stop)
touch-banned = од тада ван извлачења
# $number (String)
touch-vote = глас у гласању { $number }
# $step (String) won, claimed or given
# $prize (String)
# $draw (String)
touch-prize = { $step ->
    [claimed] награда „{ $prize }“ преузета (извлачење { $draw })
    [given] награда „{ $prize }“ уручена (извлачење { $draw })
   *[won] награда „{ $prize }“ добијена (извлачење { $draw })
}
# $kind (String) idea, complaint, question or praise
# $number (String)
# $title (String)
touch-filed = { $kind ->
    [idea] идеја { $number }: „{ $title }“
    [complaint] жалба { $number }: „{ $title }“
    [praise] похвала { $number }: „{ $title }“
   *[question] питање { $number }: „{ $title }“
}
# $way (String) answer or back
# $number (String)
touch-line = { $way ->
    [answer] наш одговор на број { $number }
   *[back] порука нама о броју { $number }
}
# $number (String)
# $status (String)
touch-step = број { $number }: { $status ->
    [considering] разматра се
    [planned] планирано
    [launched] остварено
    [declined] одбијено
    [merged] спојено с другом идејом
   *[new] поново ново
}
# $number (String)
touch-formal = број { $number } постао рекламација
# $number (String)
touch-support = подршка идеји { $number }
# $number (String)
audit-voice-number = број { $number }
# $number (String)
# $words (String) the first of them
touch-news = новости (обавештење { $number }): „{ $words }“
touch-service = порука од нас
