# Какво правят авторите с казаното и как се нарича то.

# $title (String)
voice-called = { $title }
# $file (String) picture, file; empty: none
# $number (String)
voice-unnamed = { $file ->
    [picture] Снимка { $number }
    [file] Файл { $number }
    [voice] Гласово съобщение { $number }
    [video] Видео { $number }
    [round] Видео { $number }
   *[other] Съобщение { $number }
}
# $limit (Number)
voice-too-many-ideas = { $limit ->
    [one] За един ден приемаме от всеки по { $limit } идея. Изберете какво друго може да е; ако нищо не се избере, екипът го получава като въпрос.
   *[other] За един ден приемаме от всеки по { $limit } идеи. Изберете какво друго може да е; ако нищо не се избере, екипът го получава като въпрос.
}
idea-words-missing = Каква е идеята, с няколко думи? Следващото Ви съобщение ги добавя.
# $number (String)
idea-wordless = Една идея има нужда от няколко думи: номер { $number } остава както беше.
voice-change = Променям текста
# $number (String)
voice-change-what = Как да гласи идея { $number }? Следващото Ви съобщение заменя целия текст; само екипът вижда как е гласила преди.
# $text (String)
idea-reads-now = Сега гласи: { $text }
# $public (String) yes or no
# $name (String)
voice-signed = { $public ->
    [yes] Всеки може да я прочете и подкрепи; подпис: { $name }.
   *[no] Първо я чете екипът. Щом я публикува, всеки ще може да я прочете и подкрепи; подпис: { $name }.
}
# $number (String)
# $name (String)
idea-published-signed = Вашата идея { $number } е публикувана: всеки може да я прочете и подкрепи; подпис: { $name }. Първите седем дни само екипът вижда колко души я подкрепят.
# $signed (String) yes or no
sign-button = { $signed ->
    [yes] Променям подписа
   *[no] Подписвам
}
# $number (String)
sign-how = Под какво име да стои идея { $number }? Всеки ще го вижда. Докоснете някое или го напишете в следващото съобщение.
# $name (String)
sign-known = Като { $name }
sign-nobody = Махам името
# $longest (Number)
sign-wrong = { $longest ->
    [one] Името има най-много { $longest } знак и в него няма връзки. Как да гласи?
   *[other] Името има най-много { $longest } знака и в него няма връзки. Как да гласи?
}
# $number (String)
# $name (String)
sign-done = Идея { $number } е подписана: { $name }.
# $number (String)
sign-none = Идея { $number } стои без име.

forget-ideas = Вашите идеи, които всеки чете, могат да останат без име за тези, които ги подкрепят; или си отиват с Вас. Подкрепата, която сте дали, продължава да се брои, без Вашето име.
forget-ideas-voted = Идея, която вече е предложена за гласуване, остава там, без Вашето име.
forget-yes-ideas-stay = Изтривам се, идеите остават
forget-yes-ideas-too = Изтривам и себе си, и идеите
