# Доска идей: поиск, жалобы и скрытие, слежение, ссылки.

ideas-search = Найти
search-what = Что вы ищете? Достаточно одного-двух слов в следующем сообщении.
# $count (Number)
search-found = { $count ->
    [one] { $count } идея похожа на ваши слова. Нажмите, чтобы прочитать и поддержать.
    [few] { $count } идеи похожи на ваши слова, самая близкая первая. Нажмите на одну, чтобы прочитать и поддержать.
    [many] { $count } идей похожи на ваши слова, самая близкая первая. Нажмите на одну, чтобы прочитать и поддержать.
   *[other] { $count } идеи похожи на ваши слова, самая близкая первая. Нажмите на одну, чтобы прочитать и поддержать.
}
search-none = Такой идеи ещё нет. Одно нажатие — и эти слова станут вашей идеей.
search-say = Предложить это как идею
search-say-gone = Этих слов уже нет под рукой. Просто напишите мне свою идею.
report-button = Пожаловаться
# $number (String)
# $title (String)
report-sure = Пожаловаться на идею { $number }, «{ $title }»? Команда посмотрит, можно ли ей здесь оставаться. Автор не узнает, от кого жалоба.
report-yes = Отправить жалобу
report-no = Оставить
report-done = Спасибо. Команда посмотрит; автор не узнает, от кого жалоба.
report-done-already = Ваша жалоба уже у команды.
# $number (String)
# $count (Number)
report-title = { $count ->
    [one] <b>#{ $number } · Жалоба</b> от { $count } человека
    [few] <b>#{ $number } · Жалоба</b> от { $count } человек
    [many] <b>#{ $number } · Жалоба</b> от { $count } человек
   *[other] <b>#{ $number } · Жалоба</b> от { $count } человека
}
report-leave = Оставить на доске
report-left = Просмотрено и оставлено на доске
# $number (String)
report-left-toast = Идея { $number } остаётся на доске.
hide-button = Скрыть
hide-title = <b>Идеи, на которые жалуются</b>
hide-which = Нажмите на ту, которую нужно скрыть; затем понадобится причина.
hide-none = Жалоб нет. Любую другую идею можно скрыть кнопкой на её карточке.
# $number (String)
# $title (String)
hide-why = Почему скрыть идею { $number }, «{ $title }»? Ваше следующее сообщение автор прочтёт как причину.
# $number (String)
# $title (String)
hide-ask = Скрыть идею { $number }, «{ $title }»? Её будут читать только автор и команда; автор узнает почему и сможет возразить.
hide-yes = Скрыть идею
# $number (String)
hide-done = Идея { $number } скрыта. Автор прочтёт почему и сможет возразить.
show-button = Показать снова
show-title = <b>Скрытые идеи</b>
show-which = Нажмите на ту, которую нужно вернуть на доску.
show-none = Скрытых идей нет.
# $number (String)
# $title (String)
show-ask = Вернуть идею { $number }, «{ $title }», на доску? Автор об этом узнает.
# $number (String)
show-done = Идея { $number } снова на доске. Автор об этом узнает.
case-hidden = Скрыто с доски
case-objected = Автор возражает
idea-hidden = Команда скрыла эту идею.
# $number (String)
idea-is-hidden = Команда скрыла идею { $number }, поэтому поддержать её нельзя. Все остальные идеи на доске.
# $number (String)
idea-not-hidden = Идея { $number } не скрыта.
# $number (String)
# $title (String)
idea-hidden-author = Команда скрыла вашу идею { $number }, «{ $title }»: больше никто её не читает.
idea-hidden-what-now = Если вы считаете, что это неверно, достаточно одного нажатия: команда посмотрит ещё раз.
object-button = Возразить
# $number (String)
objected = Ваше возражение у команды: она ещё раз посмотрит идею { $number }, и мы сообщим, что решено. При желании напишите почему в следующем сообщении.
objected-already = Ваше возражение уже у команды.
# $number (String)
# $title (String)
objection-title = <b>Идея { $number }</b>, «{ $title }», скрыта, и автор возражает.
objection-waits = Ваше возражение у команды.
objection-no = Оставить скрытой
# $number (String)
objection-no-done = Идея { $number } остаётся скрытой; автор об этом узнает.
# $number (String)
# $title (String)
idea-stays-hidden = Мы ещё раз посмотрели вашу идею { $number }, «{ $title }»: она остаётся скрытой.
# $number (String)
# $title (String)
idea-shown-author = Ваша идея { $number }, «{ $title }», снова на доске: все могут читать и поддержать её.
idea-follow = Следить за ней
idea-unfollow = Больше не следить
idea-mute = Не получать вестей о ней
idea-unmute = Снова получать вести о ней
idea-followed = Мы сообщим, что с ней будет.
idea-unfollowed = Мы больше не будем сообщать о ней.
idea-muted = Мы больше не будем сообщать о ней. Ваша поддержка остаётся.
idea-you-follow = Вы за ней следите, и мы сообщим, что с ней будет.
# $supports (String) yes or no
idea-you-muted = { $supports ->
    [yes] Вы её поддерживаете, а вестей о ней не получаете, как пожелали.
   *[no] Вестей о ней вы не получаете, как пожелали.
}
idea-share = Поделиться
# $title (String)
idea-share-this = «{ $title }»: по этой ссылке её может прочитать и поддержать каждый.
idea-own-ways = Что с ней можно сделать
# $name (String)
idea-signed = Автор: { $name }
# $count (Number)
home-reported = Жалобы · { $count }
# $number (String)
suggest-taken = Записано под номером { $number }. Что с этим будет, сообщим лично.
suggest-how = Напишите предложение в той же строке: /suggest аудиокниги в дорогу
menu-suggest = Предложить, что сделать или улучшить
help-team-moderating = 
    /hide – скрыть идею, с причиной
    /show – показать её снова
