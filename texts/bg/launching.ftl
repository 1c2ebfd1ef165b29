# Вест за осъществяването и нейната снимка.

launch-tell = Искам да знам кога ще е готово: „{ $title }“
launch-asked = Ще Ви кажем, когато „{ $title }“ бъде осъществено и ако срокът се премести. Нищо друго.
launch-asked-already = За „{ $title }“ вече ще Ви кажем.
launch-leave = Все пак не искам вест
launch-left = Няма да Ви казваме кога „{ $title }“ е осъществено.
launch-photo = Добавям снимка
launch-photo-which = Изпратете снимката, с която хората ще научат, че е осъществено.
launch-photo-awaits = Изпратете снимка като изображение, а не като файл.
launch-photo-taken = Снимката е запазена. Докато не замине, { $minutes } минути след осъществяването, друга може да заеме мястото ѝ.
# $title (String)
# $status (String)
launch-not-planned = { $status ->
    [launched] „{ $title }“ вече е осъществено.
    [declined] Решихме да не осъществяваме „{ $title }“.
   *[considering] „{ $title }“ вече не е в плана.
}
