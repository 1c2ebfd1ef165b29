# Шта аутори раде с оним што су рекли и како се то зове.

# $title (String)
voice-called = { $title }
# $file (String) picture, file; empty: none
# $number (String)
voice-unnamed = { $file ->
    [picture] Слика { $number }
    [file] Датотека { $number }
    [voice] Гласовна порука { $number }
    [video] Видео-снимак { $number }
    [round] Видео-снимак { $number }
   *[other] Порука { $number }
}
# $limit (Number)
voice-too-many-ideas = { $limit ->
    [one] У једном дану од сваког примамо { $limit } идеју. Додирните шта би друго могло бити; ако се ништа не додирне, тим то добија као питање.
    [few] У једном дану од сваког примамо { $limit } идеје. Додирните шта би друго могло бити; ако се ништа не додирне, тим то добија као питање.
   *[other] У једном дану од сваког примамо { $limit } идеја. Додирните шта би друго могло бити; ако се ништа не додирне, тим то добија као питање.
}
idea-words-missing = Која је то идеја, у неколико речи? Следећа порука их додаје.
# $number (String)
idea-wordless = Идеји треба неколико речи: број { $number } остаје како је био.
voice-change = Мењам текст
# $number (String)
voice-change-what = Како да гласи идеја { $number }? Следећа порука долази на место целог текста; само тим види како је гласила раније.
# $text (String)
idea-reads-now = Сада гласи: { $text }
# $public (String) yes or no
# $name (String)
voice-signed = { $public ->
    [yes] Сви могу да је читају и подрже, под именом { $name }.
   *[no] Најпре је чита тим. Кад је објави, сви могу да је читају и подрже, под именом { $name }.
}
# $number (String)
# $name (String)
idea-published-signed = Ваша идеја { $number } је објављена: сви могу да је читају и подрже, под именом { $name }. Првих седам дана само тим види колико их је подржава.
# $signed (String) yes or no
sign-button = { $signed ->
    [yes] Мењам потпис
   *[no] Потписујем
}
# $number (String)
sign-how = Под којим именом да стоји идеја { $number }? Сви га читају. Додирните неко или га напишите у следећој поруци.
# $name (String)
sign-known = Као { $name }
sign-nobody = Склањам име
# $longest (Number)
sign-wrong = { $longest ->
    [one] Име има највише { $longest } знак и у њему нема веза. Како да гласи?
    [few] Име има највише { $longest } знака и у њему нема веза. Како да гласи?
   *[other] Име има највише { $longest } знакова и у њему нема веза. Како да гласи?
}
# $number (String)
# $name (String)
sign-done = Идеја { $number } стоји под именом { $name }.
# $number (String)
sign-none = Идеја { $number } стоји без имена.

forget-ideas = Ваше идеје које сви читају могу да остану, без имена, за оне који их подржавају; или одлазе са Вама. Подршка коју сте дали и даље се рачуна, без Вашег имена.
forget-ideas-voted = Идеја која је већ понуђена на гласању остаје тамо, без Вашег имена.
forget-yes-ideas-stay = Бришем налог, идеје остају
forget-yes-ideas-too = Бришем налог и идеје
