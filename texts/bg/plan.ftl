# Какво е планирано, обещано и осъществено: изгледи на един списък. Възможностите от гласуванията вървят по пътя на идеите.

# $number (String) of the poll and of the option: 7.2
# $title (String)
# $status (String) new, considering, planned, launched or declined
option-stands = { $status ->
    [considering] Вариант { $number }, „{ $title }“: обмисляме го.
    [planned] Вариант { $number }, „{ $title }“: планиран е.
    [launched] Вариант { $number }, „{ $title }“: осъществен е.
    [declined] Вариант { $number }, „{ $title }“: решихме да не го осъществяваме.
   *[new] Вариант { $number }, „{ $title }“: още нищо не е решено.
}
# $status (String) new, considering, planned, launched or declined
# $minutes (Number)
option-heard = { $status ->
    [launched] Тези, които го чакат, ще научат след { $minutes } мин.; дотогава може да се отмени.
    [declined] Тези, които го чакат, ще научат след { $minutes } мин.; дотогава може да се отмени.
   *[new] Тези, които го чакат, ще го прочетат в следващия дневен преглед; в рамките на { $minutes } мин. може да се отмени.
}
option-taken-back = Отменено е и никой не е научил.
# $poll (String)
option-not-yet = Вариантите от гласуване № { $poll } могат да се планират, когато то приключи.
# $number (String) of the poll and of the option: 7.2
option-head = <b>Вариант { $number }</b>
# $status (String) considering, planned or launched
status-backwards = { $status ->
    [launched] Това е крачка назад: преди това беше осъществено. На когото е казано, ще научи и това.
    [planned] Това е крачка назад: преди това беше планирано. На когото е казано, ще научи и това.
   *[considering] Това е крачка назад: преди това се обмисляше. На когото е казано, ще научи и това.
}

# $on (Day)
date-day = { $on }
# $month (Month)
date-month = { $month }
# $date (Text) a day or a month
promise-past = { $date } – това време е минало. Моля, посочете такова, което тепърва предстои.
# $date (Text) a day or a month
promise-before = Обещано преди: { $date }
# $title (String)
promise-slipped = Обещаният срок за „{ $title }“ мина, а още го няма.
promise-slipped-next = Съжаляваме. Ще научите новия срок веднага щом бъде определен.
# $date (Text) a day or a month
promise-now = Нов срок: { $date }
# $fate (String) open, kept, late, slipped, moved, dropped or undone
promise-fate = { $fate ->
    [kept] Обещанието е изпълнено.
    [late] Срокът е пропуснат, осъществено е по-късно.
    [slipped] Срокът е пропуснат.
    [moved] Срокът е променен, преди да изтече.
    [dropped] Оттеглено е преди срока.
    [undone] Осъществено е, но после е оттеглено.
   *[open] Предстои.
}
# $date (Text) a day or a month
plan-already = Планирано, преди някой да е помолил за това, от: { $date }
# $number (String)
# $title (String)
step-launched-already = Идея { $number }, „{ $title }“, е осъществена. Бяхме я планирали, преди да бъде предложена.

# $title (String)
# $kind (String) idea or option
# $number (String) of an option that of its poll and its own: 7.2
ledger-line = { $kind ->
    [option] • { $title } (вариант { $number })
   *[idea] • { $title } (идея { $number })
}
# $view (String) plan, promises or launched
ledger-view = { $view ->
    [promises] Обещания
    [launched] Осъществено
   *[plan] План
}
# $view (String) plan, promises or launched
ledger-empty = { $view ->
    [promises] Засега нищо не е обещано със срок. Когато бъде, ще стои тук заедно с това, което е станало от него.
    [launched] Засега нищо не е осъществено. Желанията са сред идеите: подкрепете това, което искате да видите.
   *[plan] Планът засега е празен. Желанията са сред идеите: подкрепете това, което искате да видите.
}
ledger-button = План и обещания
promises-title = <b>Какво обещахме и какво стана от него</b>
# $count (Number)
launched-title = <b>Осъществено досега: { $count }</b>
# $on (Day)
launched-on = Осъществено: { $on }
menu-promises = Какво е обещано и какво е станало от него
menu-launched = Какво е осъществено
# $question (String)
step-by-vote = Така реши гласуването „{ $question }“.

# $number (String)
# $title (String)
# $question (String)
idea-to-vote = За идея { $number }, „{ $title }“, вече може да се гласува: „{ $question }“
# $number (String)
# $status (String) merged, launched, withdrawn or new
# $into (String) the number of the idea that it is part of
idea-not-votable = { $status ->
    [merged] Идея { $number } вече е част от идея { $into }: вземете нея.
    [launched] Идея { $number } вече е осъществена.
    [withdrawn] Идея { $number } е оттеглена.
   *[new] Идея { $number } още не е публикувана. Първо я публикувайте.
}
# $poll (String)
# $question (String)
# $state (String) open, closed, decided or void
idea-voted = { $state ->
    [open] За нея се гласува в гласуване № { $poll }: „{ $question }“
    [void] За нея е гласувано в гласуване № { $poll }, което завърши без резултат: „{ $question }“
   *[closed] За нея е гласувано в гласуване № { $poll }: „{ $question }“
}
# $number (String) of an option that of its poll and its own: 7.2
# $title (String)
option-see = #{ $number } { $title }
status-when = До кога и кой отговаря? Например: 2027-03 отговаря Мира
status-when-button = Добавям срок и име
# $count (Number)
# $named (Listing) the first few of them
morning-promised = { $count ->
    [one] Днес изтича { $count } обещан срок: { $named }
   *[other] Днес изтичат { $count } обещани срока: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-slipped = { $count ->
    [one] Вчера изтече { $count } обещан срок, а още не е осъществено: { $named }
   *[other] Вчера изтекоха { $count } обещани срока, а още не е осъществено: { $named }
}
# $title (String)
# $kind (String) idea or option
# $number (String) of an option that of its poll and its own: 7.2
morning-promise = „{ $title }“ ({ $kind ->
    [option] вариант { $number }
   *[idea] /idea_{ $number }
})
# $poll (String)
# $number (String)
ballot-idea-gone = Гласуване № { $poll } не се отваря: идея { $number }, която е сред предложенията, вече никой не вижда, защото е скрита или оттеглена. Махнете реда ѝ с /edit_{ $poll } и после отворете гласуването.
# $poll (String)
# $number (String)
winner-hidden = Идеята, която спечели гласуване № { $poll }, е скрита, затова не влиза в плана: идея { $number }. Покажете я отново с /show_{ $number } и я планирайте с /status_{ $number } или решете друго: /decide_{ $poll }
