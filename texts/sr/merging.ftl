# Идеје које су исте: спајају се, и опет раздвајају.

merge-how = Напишите /merge и два броја: /merge 12 15 чини идеју 12 делом идеје 15.
# $number (String)
# $title (String)
# $into (String)
# $whole (String)
merge-ask = Да идеја { $number }, „{ $title }“, постане део идеје { $into }, „{ $whole }“? Њихови аутори стоје заједно, а ко подржава једну, подржава обе.
# $count (Number)
merge-supporters = { $count ->
    [0] За сада ниједну од њих нико не подржава.
    [one] Заједно их подржава { $count } особа, свако се броји једном.
    [few] Заједно их подржавају { $count } особе, свака се броји једном.
   *[other] Заједно их подржава { $count } особа, свака се броји једном.
}
# $people (Number)
# $minutes (Number)
merge-told = { $people ->
    [0] Нема коме да се јави.
    [one] У следећем дневном прегледу то ће прочитати { $people } особа; наредних { $minutes } мин. може се поништити без трага.
    [few] У следећем дневном прегледу то ће прочитати { $people } особе; наредних { $minutes } мин. може се поништити без трага.
   *[other] У следећем дневном прегледу то ће прочитати { $people } особа; наредних { $minutes } мин. може се поништити без трага.
}
merge-yes = Спајам их
# $number (String)
# $into (String)
# $count (Number)
merge-done = { $count ->
    [0] Идеја { $number } је сада део идеје { $into }, коју за сада нико не подржава.
    [one] Идеја { $number } је сада део идеје { $into }, коју подржава { $count } особа.
    [few] Идеја { $number } је сада део идеје { $into }, коју подржавају { $count } особе.
   *[other] Идеја { $number } је сада део идеје { $into }, коју подржава { $count } особа.
}
# $number (String)
# $into (String)
merge-part-of = Идеја { $number } је део идеје { $into } и дели њену судбину: /idea_{ $into }
# $number (String)
merge-none = Идеја { $number } није део друге идеје.
# $number (String)
merge-unread = Идеја { $number } није на табли, па друга не може постати њен део. Најпре је објавите.
unmerge-how = Напишите /unmerge и број идеје која опет треба да стоји сама: /unmerge 12
# $number (String)
# $title (String)
# $into (String)
unmerge-ask = Да се идеја { $number }, „{ $title }“, издвоји из идеје { $into }?
unmerge-votes = Стајаће као и раније. Подршка остаје тамо где је дата, и она која је стигла после спајања.
unmerge-yes = Издвајам је
unmerge-button = Поново је издвајам
# $number (String)
# $into (String)
# $count (Number) who support the one that was taken out
# $others (Number) who support the other one
unmerge-done = Идеја { $number } опет стоји сама. Број подршки: { $count }; за идеју { $into }: { $others }.

# $number (String)
# $title (String)
# $into (String)
# $whole (String)
step-merged = Идеје { $number }, „{ $title }“, и { $into }, „{ $whole }“, траже исто, па су сада једна. Њихови аутори стоје заједно, а подршка за обе рачуна се тамо.
# $number (String)
# $title (String)
# $into (String)
# $whole (String)
step-joined = И други траже исто што и Ви: идеја { $number }, „{ $title }“, сада је део идеје { $into }, „{ $whole }“. Њихови аутори стоје заједно.
# $number (String)
# $title (String)
# $into (String)
step-parted = Идеја { $number }, „{ $title }“, више није део идеје { $into }: опет стоји сама.

# $count (Number)
idea-unites = { $count ->
    [one] Њен део је { $count } слична идеја.
    [few] Њен део су { $count } сличне идеје.
   *[other] Њен део је { $count } сличних идеја.
}
idea-shared = Она је Ваша и још нечија: Ваша идеја је њен део.
# $number (String)
idea-see-whole = Отварам идеју { $number }
# $number (String)
# $into (String)
idea-whole = Идеја { $number } је сада део идеје { $into }. Дугме води тамо.
# $into (String)
case-into = Део идеје /idea_{ $into }
help-team-merging =
    /merge – спајање двеју идеја
    /unmerge – њихово раздвајање
merge-button = Спајам са другом
merge-what = Које идеје је део идеја { $number }, „{ $title }“? Додирните је, или напишите њен број.
