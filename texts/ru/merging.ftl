# Идеи, которые об одном: их объединяют и снова разделяют.

merge-how = Напишите /merge и два номера: /merge 12 15 делает идею 12 частью идеи 15.
# $number (String)
# $title (String)
# $into (String)
# $whole (String)
merge-ask = Сделать идею { $number }, «{ $title }», частью идеи { $into }, «{ $whole }»? Их авторы будут стоять рядом, а поддержка одной станет поддержкой обеих.
# $count (Number)
merge-supporters = { $count ->
    [0] Пока ни одну из них никто не поддерживает.
    [one] Вместе их поддерживает { $count } человек, каждый считается один раз.
    [few] Вместе их поддерживают { $count } человека, каждый считается один раз.
    [many] Вместе их поддерживают { $count } человек, каждый считается один раз.
   *[other] Вместе их поддерживают { $count } человека, каждый считается один раз.
}
# $people (Number)
# $minutes (Number)
merge-told = { $people ->
    [0] Сообщать об этом некому.
    [one] В ближайшей ежедневной сводке об этом прочитает { $people } человек; в течение { $minutes } мин всё можно отменить без следа.
    [few] В ближайшей ежедневной сводке об этом прочитают { $people } человека; в течение { $minutes } мин всё можно отменить без следа.
    [many] В ближайшей ежедневной сводке об этом прочитают { $people } человек; в течение { $minutes } мин всё можно отменить без следа.
   *[other] В ближайшей ежедневной сводке об этом прочитают { $people } человека; в течение { $minutes } мин всё можно отменить без следа.
}
merge-yes = Объединить
# $number (String)
# $into (String)
# $count (Number)
merge-done = { $count ->
    [0] Идея { $number } теперь часть идеи { $into }, которую пока никто не поддерживает.
    [one] Идея { $number } теперь часть идеи { $into }, которую поддерживает { $count } человек.
    [few] Идея { $number } теперь часть идеи { $into }, которую поддерживают { $count } человека.
    [many] Идея { $number } теперь часть идеи { $into }, которую поддерживают { $count } человек.
   *[other] Идея { $number } теперь часть идеи { $into }, которую поддерживают { $count } человека.
}
# $number (String)
# $into (String)
merge-part-of = Идея { $number } — часть идеи { $into } и разделяет её судьбу: /idea_{ $into }
# $number (String)
merge-none = Идея { $number } не входит в другую.
# $number (String)
merge-unread = Идеи { $number } нет на доске, поэтому другая не может стать её частью. Сначала опубликуйте её.
unmerge-how = Напишите /unmerge и номер идеи, которая снова должна стоять отдельно: /unmerge 12
# $number (String)
# $title (String)
# $into (String)
unmerge-ask = Выделить идею { $number }, «{ $title }», из идеи { $into }?
unmerge-votes = Она будет стоять так, как стояла раньше. Поддержка остаётся там, где её оказали, в том числе после объединения.
unmerge-yes = Выделить
unmerge-button = Снова выделить
# $number (String)
# $into (String)
# $count (Number) who support the one that was taken out
# $others (Number) who support the other one
unmerge-done = Идея { $number } снова стоит отдельно. Голосов в поддержку: { $count }; у идеи { $into }: { $others }.

# $number (String)
# $title (String)
# $into (String)
# $whole (String)
step-merged = Идеи { $number }, «{ $title }», и { $into }, «{ $whole }», об одном, поэтому теперь это одна идея. Их авторы стоят рядом, а поддержка обеих считается там.
# $number (String)
# $title (String)
# $into (String)
# $whole (String)
step-joined = Того же, что и вам, хочется и другим: идея { $number }, «{ $title }», теперь часть идеи { $into }, «{ $whole }». Их авторы стоят рядом.
# $number (String)
# $title (String)
# $into (String)
step-parted = Идея { $number }, «{ $title }», больше не часть идеи { $into }: она снова стоит отдельно.

# $count (Number)
idea-unites = { $count ->
    [one] В неё входит { $count } похожая идея.
    [few] В неё входят { $count } похожие идеи.
    [many] В неё входят { $count } похожих идей.
   *[other] В неё входят { $count } похожей идеи.
}
idea-shared = Это и ваша идея, и не только ваша: Ваша идея — её часть.
# $number (String)
idea-see-whole = Посмотреть идею { $number }
# $number (String)
# $into (String)
idea-whole = Идея { $number } теперь часть идеи { $into }. Кнопка ведёт туда.
# $into (String)
case-into = Часть идеи /idea_{ $into }
help-team-merging =
    /merge – объединить две идеи
    /unmerge – снова разделить их
merge-button = Объединить с другой
merge-what = Частью какой идеи является идея № { $number }, «{ $title }»? Нажмите на неё или напишите её номер.
