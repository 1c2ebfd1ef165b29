# Табла идеја: тражење, пријаве и склањање, праћење, дељење.

ideas-search = Тражим
search-what = Шта тражите? Реч или две су довољне, у следећој поруци.
# $count (Number)
search-found = { $count ->
    [one] { $count } идеја је слична Вашим речима. Додирните је да бисте је прочитали и подржали.
    [few] { $count } идеје су сличне Вашим речима, најсличнија је прва. Додирните једну да бисте је прочитали и подржали.
   *[other] { $count } идеја је слично Вашим речима, најсличнија је прва. Додирните једну да бисте је прочитали и подржали.
}
search-none = Овакве идеје још нема. Једним додиром је подносите, речима којима сте тражили.
search-say = Подносим то као идеју
search-say-gone = Тих речи више нема при руци. Само ми напишите своју идеју.
report-button = Пријављујем
# $number (String)
# $title (String)
report-sure = Да пријавим идеју { $number }, „{ $title }“? Тим проверава да ли сме да стоји овде. Њен аутор неће сазнати ко ју је пријавио.
report-yes = Пријављујем је
report-no = Остављам је
report-done = Хвала Вам. Тим ће погледати; аутор неће сазнати ко је пријавио.
report-done-already = Тим већ има Вашу пријаву.
# $number (String)
# $count (Number)
report-title = { $count ->
    [one] <b>#{ $number } · Пријављено</b>, { $count } особа
    [few] <b>#{ $number } · Пријављено</b>, { $count } особе
   *[other] <b>#{ $number } · Пријављено</b>, { $count } особа
}
report-leave = Остављам на табли
report-left = Прегледано и остављено на табли
# $number (String)
report-left-toast = Идеја { $number } остаје на табли.
hide-button = Склањам
hide-title = <b>Пријављене идеје</b>
hide-which = Додирните ону коју треба склонити; затим се пита за разлог.
hide-none = Ниједна пријава не чека. Свака друга идеја склања се дугметом на њеној картици.
# $number (String)
# $title (String)
hide-why = Зашто да се склони идеја { $number }, „{ $title }“? Њен аутор Вашу следећу поруку чита као разлог.
# $number (String)
# $title (String)
hide-ask = Да се склони идеја { $number }, „{ $title }“? Тада је читају само њен аутор и тим; аутор сазнаје зашто и може да приговори.
hide-yes = Склањам је
# $number (String)
hide-done = Идеја { $number } је склоњена. Њен аутор чита зашто и може да приговори.
show-button = Поново приказујем
show-title = <b>Склоњене идеје</b>
show-which = Додирните ону која треба поново да стоји на табли.
show-none = Ниједна идеја није склоњена.
# $number (String)
# $title (String)
show-ask = Да идеја { $number }, „{ $title }“, поново стоји на табли? Њен аутор ће то сазнати.
# $number (String)
show-done = Идеја { $number } поново стоји на табли. Њен аутор то сазнаје.
case-hidden = Склоњено са табле
case-objected = Аутор приговара
idea-hidden = Тим је склонио ову идеју.
# $number (String)
idea-is-hidden = Тим је склонио идеју { $number }, па она не прима подршку. Све остале идеје су на табли.
# $number (String)
idea-not-hidden = Идеја { $number } није склоњена.
# $number (String)
# $title (String)
idea-hidden-author = Тим је склонио Вашу идеју { $number }, „{ $title }“: нико други је више не чита.
idea-hidden-what-now = Ако мислите да то није у реду, довољан је један додир: тим ће поново погледати.
object-button = Приговарам
# $number (String)
objected = Ваш приговор је код тима: поново ће погледати идеју { $number }, а Ви ћете сазнати исход. Ако желите, напишите зашто у следећој поруци.
objected-already = Тим већ има Ваш приговор.
# $number (String)
# $title (String)
objection-title = <b>Идеја { $number }</b>, „{ $title }“, склоњена је, а њен аутор приговара.
objection-waits = Ваш приговор је код тима.
objection-no = Остаје склоњена
# $number (String)
objection-no-done = Идеја { $number } остаје склоњена; њен аутор то сазнаје.
# $number (String)
# $title (String)
idea-stays-hidden = Поново смо погледали Вашу идеју { $number }, „{ $title }“: остаје склоњена.
# $number (String)
# $title (String)
idea-shown-author = Ваша идеја { $number }, „{ $title }“, поново је на табли: сви могу да је читају и подрже.
idea-follow = Пратим је
idea-unfollow = Више је не пратим
idea-mute = Не желим вести о њој
idea-unmute = Опет желим вести о њој
idea-followed = Јавићемо Вам шта ће бити од ње.
idea-unfollowed = О њој Вам више нећемо јављати.
idea-muted = О њој Вам више нећемо јављати. Ваша подршка остаје.
idea-you-follow = Пратите је и јавићемо Вам шта ће бити од ње.
# $supports (String) yes or no
idea-you-muted = { $supports ->
    [yes] Подржавате је, а вести о њој не добијате, како сте желели.
   *[no] Вести о њој не добијате, како сте желели.
}
idea-share = Делим
# $title (String)
idea-share-this = „{ $title }“: ко отвори ову везу, може да је прочита и подржи.
idea-own-ways = Шта могу с њом
# $name (String)
idea-signed = Аутор: { $name }
# $count (Number)
home-reported = Пријављено · { $count }
# $number (String)
suggest-taken = Забележено под бројем { $number }. Шта ће бити од тога, јављамо приватно.
suggest-how = Напишите свој предлог у истом реду: /suggest аудио-књиге за воз
menu-suggest = Рећи шта да направимо или побољшамо
help-team-moderating = 
    /hide – склонити идеју, с разлогом
    /show – поново је приказати
