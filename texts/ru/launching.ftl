# Сообщение о запуске и его фото.

launch-tell = Сообщить, когда это будет готово: «{ $title }»
launch-asked = Мы сообщим, когда «{ $title }» будет готово, и если срок сдвинется. Больше ничего.
launch-asked-already = О «{ $title }» мы и так вам сообщим.
launch-leave = Не сообщать мне
launch-left = Мы не станем сообщать о готовности «{ $title }».
launch-photo = Добавить фото
launch-photo-which = Пришлите фото, с которым люди узнают, что это осуществлено.
launch-photo-awaits = Пришлите фото картинкой, а не файлом.
launch-photo-taken = Фото сохранено. Пока оно не ушло, { $minutes } минут после осуществления, его можно заменить другим.
# $title (String)
# $status (String)
launch-not-planned = { $status ->
    [launched] «{ $title }»: уже осуществлено.
    [declined] «{ $title }»: решено не осуществлять.
   *[considering] «{ $title }»: этого больше нет в плане.
}
