# Какво се изпраща с думите: снимки, записи, видео и файлове.

case-file = { $kind ->
    [picture] (снимка)
    [voice] (гласово съобщение)
    [video] (видео)
    [round] (видеосъобщение)
    [audio] (аудиозапис)
    [animation] (анимация)
   *[file] (файл)
}
case-file-lasting = { $kind ->
    [voice] (гласово съобщение, { $length })
    [video] (видео, { $length })
    [round] (видеосъобщение, { $length })
    [audio] (аудиозапис, { $length })
   *[animation] (анимация, { $length })
}
case-file-large = (файл, { $megabytes } MB)
case-sent = <b>#{ $number }</b>: приложение
case-forwarded = (препратено: чужди думи)
case-show-sent = Какво още е изпратено · { $count }
unread-takes = До нас стигат думи, снимки, аудиозаписи, видео и файлове; моля, изпратете го така.
file-elsewhere = В друг месинджър е изпратено и нещо, което този не може да покаже.
