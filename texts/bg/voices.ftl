# Какво казват клиентите и какво става с него.

# $pieces (Number)
# $minutes (Number)
voice-what = { $pieces ->
    [one] Какво е това? Ако до { $minutes } мин. не изберете нищо, екипът ще го получи като въпрос.
   *[other] { $pieces } съобщения, приети като едно. Какво е това? Ако до { $minutes } мин. не изберете нищо, екипът ще го получи като въпрос.
}
# $kind (String) idea, complaint, question or praise
voice-kind = { $kind ->
    [idea] Идея
    [complaint] Жалба
    [praise] Похвала
   *[question] Въпрос
}
voice-nothing = Нищо, не изпращам
voice-left = Добре, екипът не получава нищо от това.
# $kind (String) idea, complaint, question or praise
# $number (String)
voice-filed = { $kind ->
    [idea] Вашата идея е записана под номер { $number }.
    [complaint] Вашата жалба е записана под номер { $number }.
    [praise] Вашата похвала е записана под номер { $number }. Благодарим Ви.
   *[question] Вашият въпрос е записан под номер { $number }.
}
# $number (String)
voice-filed-toast = Записано под номер { $number }.
voice-asked-below = Този въпрос е зададен отново по-долу.
voice-by-itself = Не беше избрано нищо, затова екипът го получи в този вид.
voice-team-reads = Чете го само екипът.
voice-all-read = Всеки може да я прочете и подкрепи, без Вашето име.
voice-reviewed = Първо я чете екипът. Щом я публикува, всеки може да я прочете и подкрепи, без Вашето име.
# $by (Moment)
voice-reply-by = Ще отговорим до { GENITIVE($by) }.
voice-add = Добавям нещо
# $number (String)
voice-add-what = Какво да добавим към номер { $number }? Думи, снимка, аудиозапис, видео или файл.
voice-awaits = Тук се приемат думи, снимки, аудиозаписи, видео и файлове.
# $number (String)
voice-added = Добавено към номер { $number }. Екипът го вижда.
# $number (String)
voice-changed = Номер { $number } вече е с Вашата промяна. Екипът вижда и предишните думи.
voice-withdraw = Оттеглям
# $number (String)
voice-withdraw-sure = Оттегляте ли номер { $number }? Никой повече няма да го чете и да отговаря на него.
voice-withdraw-yes = Оттеглям
voice-withdraw-no = Оставям
# $number (String)
voice-withdrawn = Номер { $number } е оттеглен.
# $limit (Number)
# $again (Moment) when there is room again
voice-too-many = { $limit ->
    [one] За един ден приемаме от всеки по { $limit } такова съобщение, за да отговорим на всяко. Моля, пишете ни отново от { $again }; каквото дойде преди това, не можем да запазим.
   *[other] За един ден приемаме от всеки по { $limit } такива съобщения, за да отговорим на всяко. Моля, пишете ни отново от { $again }; каквото дойде преди това, не можем да запазим.
}
# $number (String)
voice-no-idea = Номер { $number } е { $kind ->
    [question] въпрос
    [complaint] жалба
    [praise] похвала
    [option] отговор в гласуване
   *[idea] идея
}, а не идея: подкрепят се и се планират само идеи.
voice-not-yours = Това го е написал някой друг.
# $number (String)
no-such-voice = Тук няма номер { $number }. Идеи: /ideas

# $count (Number)
idea-alike = { $count ->
    [one] Някой вече е казал нещо, което може би е близко. Това ли имате предвид?
   *[other] Други вече са казали неща, които може би са близки. Има ли сред тях това, което имате предвид?
}
# $number (String)
# $title (String)
idea-alike-line = #{ $number } { $title }
# $idea (String)
idea-support-this = Подкрепям { $idea }
idea-mine-new = Моята е нова
# $number (String)
# $title (String)
idea-supported-instead = Сега подкрепяте идея { $number }: „{ $title }“. Ще Ви съобщим какво става с нея.
# $number (String)
idea-published = Вашата идея { $number } е публикувана: всеки може да я прочете и подкрепи, без Вашето име. Първите седем дни само екипът вижда колко души я подкрепят.
idea-see = Към идеята
# $number (String)
idea-head = <b>Идея { $number }</b>
# $text (String)
idea-words = { $text }
# $status (String) new, considering, planned, launched, declined, merged or withdrawn
idea-status = { $status ->
    [considering] Обмисляме я.
    [planned] Планирана е.
    [launched] Осъществена е.
    [declined] Решихме да не я осъществяваме.
    [merged] Вече е част от друга идея.
    [withdrawn] Оттеглена е.
   *[new] Нова е.
}
# $count (Number)
idea-supporters = { $count ->
    [one] Подкрепя я { $count } човек.
   *[other] Подкрепят я { $count } души.
}
idea-support-hidden = Колко души я подкрепят, ще се вижда след седмица: за да не следва никой мнозинството.
idea-own = Това е Ваша идея.
idea-you-support = Подкрепяте я и ще научите какво става с нея.
idea-support = Подкрепям
idea-unsupport = Вече не подкрепям
idea-supported = Сега я подкрепяте.
idea-supported-already = Вие вече я подкрепяте.
idea-unsupported = Вече не я подкрепяте.
idea-own-support = Това е Ваша идея: това тежи повече от подкрепа.
# $number (String)
# $into (String)
idea-merged-into = Идея { $number } вече е част от идея { $into }. Моля, подкрепете нея: /idea_{ $into }
# $number (String)
# $status (String) new, considering, launched, declined or withdrawn
idea-not-open = { $status ->
    [launched] Идея { $number } вече е осъществена.
    [declined] Решихме да не осъществяваме идея { $number }, затова тя вече не приема подкрепа.
    [withdrawn] Идея { $number } е оттеглена.
   *[new] Идея { $number } още не може да бъде подкрепена: първо я чете екипът.
}
# $number (String)
idea-supported-stands = Други подкрепят номер { $number } така, както гласи, затова той вече не се променя. С бутона под него можете да добавите нещо.
# $order (String) top, new, rising, launched or mine
ideas-title = { $order ->
    [new] <b>Нови идеи</b>, подредени по различен начин за всеки: за да не следва никой мнозинството
    [rising] <b>Идеи във възход</b>: най-много подкрепа за 14 дни
    [launched] <b>Осъществено</b>
    [mine] <b>Вашите идеи</b>
   *[top] <b>Идеите с най-много подкрепа</b>
}
# $order (String) top, new, rising, launched or mine
ideas-order = { $order ->
    [new] Нови
    [rising] Във възход
    [launched] Осъществени
    [mine] Моите
   *[top] Първи
}
# $count (Number)
ideas-count = { $count ->
    [one] { $count } идея. Докоснете я, за да я прочетете и подкрепите.
   *[other] { $count } идеи. Докоснете някоя, за да я прочетете и подкрепите.
}
# $count (Number)
ideas-count-read = { $count ->
    [one] { $count } идея. Докоснете я, за да прочетете какво е станало с нея.
   *[other] { $count } идеи. Докоснете някоя, за да прочетете какво е станало с нея.
}
# $order (String) top, new, rising, launched or mine
ideas-none = { $order ->
    [mine] Още нямате идея тук. Просто ми я напишете.
    [launched] Още не е осъществена нито една идея.
   *[top] Още няма нито една. Просто ми напишете своята.
}
ideas-button = Всички идеи

# $number (String)
# $title (Text)
answer-title = <b>Отговор на номер { $number }</b>: „{ $title }“
# $text (String)
answer-text = { $text }
answer-back = Отговарям

# $number (String)
# $title (String)
step-new = Идея { $number }, „{ $title }“, отново е отворена.
# $number (String)
# $title (String)
step-considering = Обмисляме идея { $number }: „{ $title }“.
# $number (String)
# $title (String)
step-planned = Идея { $number }, „{ $title }“, е планирана.
# $number (String)
# $title (String)
step-launched = Идея { $number }, „{ $title }“, е осъществена. Благодарим Ви, че участвахте.
# $number (String)
# $title (String)
step-declined = Решихме да не осъществяваме идея { $number }: „{ $title }“.
# $reason (String)
step-reason = Защо: { $reason }
# $owner (String)
step-owner = Отговаря: { $owner }
# $date (Text) a day or a month
step-date = Срок: { $date }

# $number (String)
# $kind (String) idea, complaint, question or praise
case-title = { $kind ->
    [idea] <b>#{ $number } · Идея</b>
    [complaint] <b>#{ $number } · Жалба</b>
    [praise] <b>#{ $number } · Похвала</b>
   *[question] <b>#{ $number } · Въпрос</b>
}
# $number (String)
case-author = от /person_{ $number }
case-nobody = от неизвестен за нас човек
# $part (String) words, talk, answer or note
# $text (String)
case-line = { $part ->
    [answer] <b>Отговор:</b> { $text }
    [note] <b>Бележка:</b> { $text }
    [talk] <b>Допълнено:</b> { $text }
   *[words] { $text }
}
# $text (String)
case-before = <i>Преди промяната:</i> { $text }
# $status (String) new, considering, planned, launched, declined, merged or withdrawn
case-status = { $status ->
    [considering] Обмисля се
    [planned] Планирано
    [launched] Осъществено
    [declined] Отхвърлено
    [merged] Обединено
    [withdrawn] Оттеглено от автора
    [solved] Решено
    [unresolved] Приключено без решение
    [reopened] Отново отворено
   *[new] Ново
}
# $published (String) yes or no
# $supporters (Number)
case-board = { $published ->
    [yes] { $supporters ->
        [one] Публикувано, подкрепя { $supporters } човек
       *[other] Публикувано, подкрепят { $supporters } души
    }
   *[no] Още не е публикувано
}
# $by (Moment)
case-reply-by = Да се отговори до { GENITIVE($by) }
# $at (Moment)
case-answered = Отговорено: { $at }
case-answer = Отговарям
# $number (String)
case-answer-what = Какво да отговорим на номер { $number }? Следващото Ви съобщение е отговорът.
# $number (String)
# $seconds (Number)
case-answer-leaves = { $seconds ->
    [one] Отговорът на номер { $number } тръгва след { $seconds } секунда.
   *[other] Отговорът на номер { $number } тръгва след { $seconds } секунди.
}
case-take-back = Отменям
# $number (String)
case-taken-back = Отговорът на номер { $number } е отменен; никой не го е прочел.
case-publish = Публикувам идеята
# $number (String)
case-published = Идея { $number } е публикувана.
case-change-status = Променям статуса
# $number (String)
case-back = <b>#{ $number }</b>: ново съобщение от автора
# $count (Number)
inbox-title = { $count ->
    [one] <b>Входящи</b>: { $count } чака отговор
   *[other] <b>Входящи</b>: { $count } чакат отговор
}
inbox-none = Няма входящи: всеки има отговор.

merge-circle = Това вече е една идея.
back-too-late = Късно е за отмяна: вече е съобщено.

# $number (String)
# $title (Text)
audit-voice = номер { $number }, „{ $title }“
# $number (String)
audit-to-voice = Номер { $number }
menu-ideas = Идеи: четене, подкрепа, какво става с тях
menu-inbox = Какво чака отговор
menu-status = Какво става с идея
help-team-voices =
    /inbox – какво чака отговор
    /case – едно обръщение с цялата кореспонденция
    /timeline – всичко, което е минало с един клиент
help-team-ideas = /status – какво става с идея
# $number (String)
case-erased = #{ $number }: данните на автора са изтрити, а с тях и написаното.
page-back = ‹ Назад
page-on = Напред ›
