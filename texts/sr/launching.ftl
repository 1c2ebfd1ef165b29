# Јављање о остварењу и његова слика.

launch-tell = Желим да знам када буде остварено: „{ $title }“
launch-asked = Јавићемо Вам када „{ $title }“ буде остварено и ако се рок помери. Ништа друго.
launch-asked-already = За „{ $title }“ ћемо Вам већ јавити.
launch-leave = Ипак не желим вест
launch-left = Нећемо Вам јавити када „{ $title }“ буде остварено.
launch-photo = Додајем фотографију
launch-photo-which = Пошаљите фотографију уз коју ће људи сазнати да је остварено.
launch-photo-awaits = Пошаљите фотографију као слику, а не као датотеку.
launch-photo-taken = Фотографија је сачувана. Док не оде, { $minutes } минута после остварења, друга може заузети њено место.
# $title (String)
# $status (String)
launch-not-planned = { $status ->
    [launched] „{ $title }“ је већ остварено.
    [declined] Одлучили смо да не спроведемо „{ $title }“.
   *[considering] „{ $title }“ више није у плану.
}
