# Co proběhlo mezi jedním zákazníkem a námi.

# $person (Text)
# $count (Number)
timeline-title = { $count ->
    [one] <b>{ $person }</b>: { $count } událost
    [few] <b>{ $person }</b>: { $count } události, jak šly po sobě
   *[other] <b>{ $person }</b>: { $count } událostí, jak šly po sobě
}
# $at (Moment)
# $what (Text)
timeline-line = { BRIEF($at) } · { $what }
timeline-how = Čí historii ukázat? Například /timeline 17, nebo tlačítko „Historie“ pod tím, co někdo napsal.
# $number (String)
timeline-nobody = Pod číslem { $number } nikdo není: všechny údaje jsou smazané, nebo to číslo nikdo nikdy neměl. O smazaných se historie neuchovává.
timeline-button = Historie
menu-timeline = Vše, co proběhlo s jedním zákazníkem
touch-came = první návštěva
# $purpose (String) votes or news
# $given (String) yes or no
touch-consent = { $purpose ->
    [news] { $given ->
        [yes] souhlas s novinkami
       *[no] odvolaný souhlas s novinkami
    }
    [address] { $given ->
        [yes] souhlas s uchováním adresy
       *[no] odvolaný souhlas s uchováním adresy
    }
    [profile] { $given ->
        [yes] souhlas s profilem předního uživatele
       *[no] odvolaný souhlas s profilem předního uživatele
    }
    [tests] { $given ->
        [yes] souhlas s pozvánkami na testy
       *[no] odvolaný souhlas s pozvánkami na testy
    }
    [referral] { $given ->
        [yes] souhlas s uchováním, kdo koho pozval
       *[no] odvolaný souhlas s uchováním, kdo koho pozval
    }
    [age] { $given ->
        [yes] věk stačí na testy a profil
       *[no] věk nestačí na testy a profil
    }
   *[votes] { $given ->
        [yes] souhlas s uchováním hlasů
       *[no] odvolaný souhlas s uchováním hlasů
    }
}
touch-test = { $step ->
    [applied] žádost o účast: test č. { $number } „{ $product }“
    [invited] pozvánka: test č. { $number } „{ $product }“
    [accepted] přijatá pozvánka: test č. { $number } „{ $product }“
    [completed] dokončen: test č. { $number } „{ $product }“
    [thanked] poděkování za dokončení: test č. { $number } „{ $product }“
    [declined] odmítnutá pozvánka: test č. { $number } „{ $product }“
    [expired] pozvánka nebo místo přešlo na jiné: test č. { $number } „{ $product }“
    [uninvited] pozvánka už neplatí: test č. { $number } „{ $product }“
    [ended] konec testu č. { $number } „{ $product }“
   *[left] odchod: test č. { $number } „{ $product }“
}
touch-stopped = konec zpráv na vlastní přání (/stop)
touch-banned = od té doby mimo slosování
# $number (String)
touch-vote = hlas v hlasování č. { $number }
# $step (String) won, claimed or given
# $prize (String)
# $draw (String)
touch-prize = { $step ->
    [claimed] výhra „{ $prize }“ vyzvednuta (slosování č. { $draw })
    [given] výhra „{ $prize }“ předána (slosování č. { $draw })
   *[won] výhra „{ $prize }“ získána (slosování č. { $draw })
}
# $kind (String) idea, complaint, question or praise
# $number (String)
# $title (String)
touch-filed = { $kind ->
    [idea] nápad č. { $number }: „{ $title }“
    [complaint] stížnost č. { $number }: „{ $title }“
    [praise] pochvala č. { $number }: „{ $title }“
   *[question] dotaz č. { $number }: „{ $title }“
}
# $way (String) answer or back
# $number (String)
touch-line = { $way ->
    [answer] naše odpověď na č. { $number }
   *[back] zpráva pro nás k č. { $number }
}
# $number (String)
# $status (String)
touch-step = č. { $number }: { $status ->
    [considering] zvažuje se
    [planned] v plánu
    [launched] uskutečněno
    [declined] zamítnuto
    [merged] sloučeno s jiným nápadem
   *[new] znovu nové
}
# $number (String)
touch-formal = č. { $number } je nově reklamace
# $number (String)
touch-support = podpora nápadu č. { $number }
# $number (String)
audit-voice-number = podnět č. { $number }
# $number (String)
# $words (String) the first of them
touch-news = novinky (rozeslání č. { $number }): „{ $words }“
touch-service = zpráva od nás
