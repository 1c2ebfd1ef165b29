# Идеи, които са едно и също: обединяват се и пак се разделят.

merge-how = Напишете /merge и два номера: /merge 12 15 прави идея 12 част от идея 15.
# $number (String)
# $title (String)
# $into (String)
# $whole (String)
merge-ask = Да стане ли идея { $number }, „{ $title }“, част от идея { $into }, „{ $whole }“? Авторите им стоят заедно, а който подкрепя едната, подкрепя и двете.
# $count (Number)
merge-supporters = { $count ->
    [0] Засега никой не подкрепя нито една от тях.
    [one] Заедно ги подкрепя { $count } човек, всеки се брои веднъж.
   *[other] Заедно ги подкрепят { $count } души, всеки се брои веднъж.
}
# $people (Number)
# $minutes (Number)
merge-told = { $people ->
    [0] Няма на кого да се съобщи.
    [one] В следващия дневен преглед ще го прочете { $people } човек; в рамките на { $minutes } мин може да се отмени без следа.
   *[other] В следващия дневен преглед ще го прочетат { $people } души; в рамките на { $minutes } мин може да се отмени без следа.
}
merge-yes = Обединявам ги
# $number (String)
# $into (String)
# $count (Number)
merge-done = { $count ->
    [0] Идея { $number } вече е част от идея { $into }, която засега никой не подкрепя.
    [one] Идея { $number } вече е част от идея { $into }, която подкрепя { $count } човек.
   *[other] Идея { $number } вече е част от идея { $into }, която подкрепят { $count } души.
}
# $number (String)
# $into (String)
merge-part-of = Идея { $number } е част от идея { $into } и споделя съдбата ѝ: /idea_{ $into }
# $number (String)
merge-none = Идея { $number } не е част от друга.
# $number (String)
merge-unread = Идея { $number } не е на таблото, затова друга не може да стане част от нея. Първо я публикувайте.
unmerge-how = Напишете /unmerge и номера на идеята, която пак да стои сама: /unmerge 12
# $number (String)
# $title (String)
# $into (String)
unmerge-ask = Да се отдели ли идея { $number }, „{ $title }“, от идея { $into }?
unmerge-votes = Ще стои както преди. Подкрепата остава там, където е дадена, и тази след обединяването.
unmerge-yes = Отделям я
unmerge-button = Пак я отделям
# $number (String)
# $into (String)
# $count (Number) who support the one that was taken out
# $others (Number) who support the other one
unmerge-done = Идея { $number } пак стои сама. Подкрепящи: { $count }; на идея { $into }: { $others }.

# $number (String)
# $title (String)
# $into (String)
# $whole (String)
step-merged = Идея { $number }, „{ $title }“, и идея { $into }, „{ $whole }“, искат едно и също, затова вече са една. Авторите им стоят заедно, а подкрепата и за двете се брои там.
# $number (String)
# $title (String)
# $into (String)
# $whole (String)
step-joined = И други искат същото като Вас: идея { $number }, „{ $title }“, вече е част от идея { $into }, „{ $whole }“. Авторите им стоят заедно.
# $number (String)
# $title (String)
# $into (String)
step-parted = Идея { $number }, „{ $title }“, вече не е част от идея { $into }: пак стои сама.

# $count (Number)
idea-unites = { $count ->
    [one] Част от нея е { $count } подобна идея.
   *[other] Част от нея са { $count } подобни идеи.
}
idea-shared = Тя е Ваша заедно с други: Вашата идея е част от нея.
# $number (String)
idea-see-whole = Към идея { $number }
# $number (String)
# $into (String)
idea-whole = Идея { $number } вече е част от идея { $into }. Бутонът води натам.
# $into (String)
case-into = Част от /idea_{ $into }
help-team-merging =
    /merge – обединяване на две идеи
    /unmerge – разделянето им
merge-button = Обединявам с друга
merge-what = Част от коя идея е идея { $number }, „{ $title }“? Докоснете я или напишете номера ѝ.
