# Шта се шаље уз речи: слике, снимци и датотеке.

case-file = { $kind ->
    [picture] (слика)
    [voice] (гласовна порука)
    [video] (видео-снимак)
    [round] (видео-порука)
    [audio] (звучни снимак)
    [animation] (анимација)
   *[file] (датотека)
}
case-file-lasting = { $kind ->
    [voice] (гласовна порука, { $length })
    [video] (видео-снимак, { $length })
    [round] (видео-порука, { $length })
    [audio] (звучни снимак, { $length })
   *[animation] (анимација, { $length })
}
case-file-large = (датотека, { $megabytes } MB)
case-sent = <b>#{ $number }</b>: прилог
case-forwarded = (прослеђено: туђе речи)
case-show-sent = Покажи шта је још послато · { $count }
unread-takes = До нас стижу речи, слике, звучни и видео-снимци и датотеке; молимо Вас, пошаљите то тако.
file-elsewhere = У другом месинџеру послато је и нешто што овај не може да прикаже.
