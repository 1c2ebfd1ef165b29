# Что присылают вместе со словами: картинки, записи, видео и файлы.

case-file = { $kind ->
    [picture] (картинка)
    [voice] (голосовое сообщение)
    [video] (видео)
    [round] (видеосообщение)
    [audio] (аудиозапись)
    [animation] (анимация)
   *[file] (файл)
}
case-file-lasting = { $kind ->
    [voice] (голосовое сообщение, { $length })
    [video] (видео, { $length })
    [round] (видеосообщение, { $length })
    [audio] (аудиозапись, { $length })
   *[animation] (анимация, { $length })
}
case-file-large = (файл, { $megabytes } МБ)
case-sent = <b>#{ $number }</b>: вложение
case-forwarded = (переслано: чужие слова)
case-show-sent = Показать, что ещё прислано · { $count }
unread-takes = До нас доходят слова, картинки, аудиозаписи, видео и файлы; пожалуйста, пришлите это так.
file-elsewhere = В другом мессенджере прислано ещё что-то, чего этот показать не может.
