# Табло за идеи: търсене, сигнали и скриване, следене, споделяне.

ideas-search = Търся
search-what = Какво търсите? Достатъчни са една-две думи в следващото съобщение.
# $count (Number)
search-found = { $count ->
    [one] { $count } идея прилича на Вашите думи. Докоснете я, за да я прочетете и подкрепите.
   *[other] { $count } идеи приличат на Вашите думи, най-близката е първа. Докоснете една, за да я прочетете и подкрепите.
}
search-none = Такава идея още няма. С едно докосване подавате своята, с думите, които търсехте.
search-say = Подавам го като идея
search-say-gone = Тези думи вече не са ми под ръка. Просто ми напишете идеята си.
report-button = Сигнализирам
# $number (String)
# $title (String)
report-sure = Да сигнализирам ли за идея { $number }, „{ $title }“? Екипът ще прецени дали може да стои тук. Авторът няма да узнае от кого е сигналът.
report-yes = Изпращам сигнала
report-no = Оставям я
report-done = Благодарим Ви. Екипът ще погледне; авторът няма да узнае от кого е сигналът.
report-done-already = Екипът вече има Вашия сигнал.
# $number (String)
# $count (Number)
report-title = { $count ->
    [one] <b>#{ $number } · Сигнал</b> от { $count } човек
   *[other] <b>#{ $number } · Сигнал</b> от { $count } души
}
report-leave = Оставям на таблото
report-left = Прегледано и оставено на таблото
# $number (String)
report-left-toast = Идея { $number } остава на таблото.
hide-button = Скривам
hide-title = <b>Идеи, за които има сигнали</b>
hide-which = Докоснете тази, която да се скрие; после се пита за причината.
hide-none = Няма чакащи сигнали. Всяка друга идея се скрива с бутона на картата ѝ.
# $number (String)
# $title (String)
hide-why = Защо да се скрие идея { $number }, „{ $title }“? Авторът ще прочете следващото Ви съобщение като причина.
# $number (String)
# $title (String)
hide-ask = Да се скрие ли идея { $number }, „{ $title }“? Тогава я четат само авторът и екипът; авторът научава защо и може да възрази.
hide-yes = Скривам я
# $number (String)
hide-done = Идея { $number } е скрита. Авторът ще прочете защо и може да възрази.
show-button = Показвам отново
show-title = <b>Скрити идеи</b>
show-which = Докоснете тази, която пак да стои на таблото.
show-none = Няма скрити идеи.
# $number (String)
# $title (String)
show-ask = Да стои ли идея { $number }, „{ $title }“, отново на таблото? Авторът ще научи.
# $number (String)
show-done = Идея { $number } отново стои на таблото. Авторът ще научи.
case-hidden = Скрито от таблото
case-objected = Авторът възразява
idea-hidden = Екипът скри тази идея.
# $number (String)
idea-is-hidden = Екипът скри идея { $number }, затова тя не приема подкрепа. Всички други идеи са на таблото.
# $number (String)
idea-not-hidden = Идея { $number } не е скрита.
# $number (String)
# $title (String)
idea-hidden-author = Екипът скри Вашата идея { $number }, „{ $title }“: никой друг вече не я чете.
idea-hidden-what-now = Ако смятате, че това не е редно, стига едно докосване: екипът ще погледне отново.
object-button = Възразявам
# $number (String)
objected = Вашето възражение е при екипа: той ще погледне идея { $number } отново и ще научите какво е решил. Ако желаете, напишете защо в следващото съобщение.
objected-already = Екипът вече има Вашето възражение.
# $number (String)
# $title (String)
objection-title = <b>Идея { $number }</b>, „{ $title }“, е скрита и авторът възразява.
objection-waits = Вашето възражение е при екипа.
objection-no = Остава скрита
# $number (String)
objection-no-done = Идея { $number } остава скрита; авторът ще научи.
# $number (String)
# $title (String)
idea-stays-hidden = Погледнахме отново Вашата идея { $number }, „{ $title }“: тя остава скрита.
# $number (String)
# $title (String)
idea-shown-author = Вашата идея { $number }, „{ $title }“, отново е на таблото: всеки може да я прочете и подкрепи.
idea-follow = Следя я
idea-unfollow = Вече не я следя
idea-mute = Не желая вести за нея
idea-unmute = Пак желая вести за нея
idea-followed = Ще научавате какво става с нея.
idea-unfollowed = Няма повече да Ви пишем за нея.
idea-muted = Няма повече да Ви пишем за нея. Подкрепата Ви остава.
idea-you-follow = Следите я и ще научите какво става с нея.
# $supports (String) yes or no
idea-you-muted = { $supports ->
    [yes] Подкрепяте я, а вести за нея не получавате, както пожелахте.
   *[no] Вести за нея не получавате, както пожелахте.
}
idea-share = Споделям
# $title (String)
idea-share-this = „{ $title }“: който отвори тази връзка, може да я прочете и подкрепи.
idea-own-ways = Какво мога да направя с нея
# $name (String)
idea-signed = Автор: { $name }
# $count (Number)
home-reported = Сигнали · { $count }
# $number (String)
suggest-taken = Записано под номер { $number }. Какво става с него, съобщаваме лично.
suggest-how = Напишете предложението си на същия ред: /suggest аудиокниги за из път
menu-suggest = Предложение какво да направим или подобрим
help-team-moderating = 
    /hide – скриване на идея, с причина
    /show – отново показване
