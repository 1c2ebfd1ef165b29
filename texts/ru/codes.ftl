# Codes as they were understood from a file, before they are loaded.

# $count (Number)
# $prize (String)
# $first (String) the first code
# $first-line (String)
# $last (String)
# $last-line (String)
codes-understood = { $count ->
    [1] <b>{ $count } код</b> для приза «{ $prize }»: <code>{ $first }</code> в строке { $first-line }.
    [one] <b>{ $count } код</b> для приза «{ $prize }»: первый — <code>{ $first }</code> в строке { $first-line }, последний — <code>{ $last }</code> в строке { $last-line }.
    [few] <b>{ $count } кода</b> для приза «{ $prize }»: первый — <code>{ $first }</code> в строке { $first-line }, последний — <code>{ $last }</code> в строке { $last-line }.
    [many] <b>{ $count } кодов</b> для приза «{ $prize }»: первый — <code>{ $first }</code> в строке { $first-line }, последний — <code>{ $last }</code> в строке { $last-line }.
   *[other] <b>{ $count } кода</b> для приза «{ $prize }»: первый — <code>{ $first }</code> в строке { $first-line }, последний — <code>{ $last }</code> в строке { $last-line }.
}
# $title (String) what stands over the codes
codes-heading = «{ $title }» стоит над ними как заголовок и пропускается.
# $title (String)
codes-maybe-heading = Первая строка, «{ $title }», похожа на заголовок и пропускается.
codes-no-heading = Первая строка похожа на заголовок, но принимается за код.
# $column (String)
codes-in-column = Они стоят в столбце { $column }.
# $kind (String) comment, listed, marks, encoding, heading, length, zeros, rounded, decimal, date, alphabet, alike, unaligned, cut or space
# $line (String)
# $code (String)
# $other (String) another line; of encoding: its name
codes-odd = { $kind ->
    [comment] Строка { $line } — примечание, она пропускается: «{ $code }».
    [listed] Строки пронумерованы или начинаются с тире; это убрано. Первый код: «{ $code }».
    [marks] Строка { $line }: кавычки или знаки таблицы сняты; код — «{ $code }».
    [encoding] Файл не в UTF-8. Он прочитан как { $other }; проверьте, пожалуйста, верны ли буквы в строке { $line }: «{ $code }».
    [heading] Строка { $line } похожа на заголовок: «{ $code }».
    [length] Строка { $line }, «{ $code }»: не такой длины, как большинство.
    [zeros] Строка { $line }, «{ $code }»: цифр меньше, чем у большинства. Возможно, таблица отбросила нули в начале.
    [rounded] Строка { $line }, «{ $code }»: такое длинное число кончается нулями. Возможно, таблица потеряла последние цифры.
    [decimal] Строка { $line }, «{ $code }»: дробное число. Возможно, таблица его изменила.
    [date] Строка { $line }, «{ $code }»: похоже на дату. Возможно, таблица сделала её из кода.
    [alphabet] Строка { $line }, «{ $code }»: буквы другого алфавита, чем у большинства, или двух алфавитов.
    [alike] Строки { $other } и { $line } легко перепутать: «{ $code }».
    [unaligned] Строка { $line } выходит за столбцы таблицы и разделена по пробелам; код — «{ $code }».
    [cut] Строка { $line }, «{ $code }»: в конце многоточие. Возможно, код не поместился в столбец и был обрезан.
   *[space] Строка { $line }, «{ $code }»: внутри есть пробел.
}
# $count (Number)
codes-odd-more = { $count ->
    [one] То же ещё в { $count } строке.
    [few] То же ещё в { $count } строках.
    [many] То же ещё в { $count } строках.
   *[other] То же ещё в { $count } строки.
}
codes-not-yet = Пока ничего не загружено.
codes-served-then = { $count ->
    [one] { $count } победитель ждёт кода и получит его сразу после загрузки.
    [few] { $count } победителя ждут кода и получат его сразу после загрузки.
    [many] { $count } победителей ждут кода и получат его сразу после загрузки.
   *[other] { $count } победителя ждут кода и получат его сразу после загрузки.
}
# $count (Number)
codes-yes = { $count ->
    [one] Загрузить { $count } код
    [few] Загрузить { $count } кода
    [many] Загрузить { $count } кодов
   *[other] Загрузить { $count } кода
}
codes-no = Не загружать
codes-heading-is-code = Первая строка — тоже код
codes-heading-is-none = Первая строка — не код
codes-other-column = Другой столбец
codes-which-column = В файле несколько столбцов. В каком из них коды?
# $number (String)
# $first (String) its first cell
# $second (String) its second
codes-column = { $number }. { $first } · { $second }
codes-dropped = Ничего не загружено.
codes-tap = Пожалуйста, нажмите кнопку выше или пришлите вместо этого другой файл. Отменить: /cancel
