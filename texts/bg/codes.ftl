# Codes as they were understood from a file, before they are loaded.

# $count (Number)
# $prize (String)
# $first (String) the first code
# $first-line (String)
# $last (String)
# $last-line (String)
codes-understood = { $count ->
    [one] <b>{ $count } код</b> за наградата „{ $prize }“: <code>{ $first }</code> на ред { $first-line }.
   *[other] <b>{ $count } кода</b> за наградата „{ $prize }“: първият е <code>{ $first }</code> на ред { $first-line }, последният – <code>{ $last }</code> на ред { $last-line }.
}
# $title (String) what stands over the codes
codes-heading = „{ $title }“ стои над тях като заглавие и се пропуска.
# $title (String)
codes-maybe-heading = Първият ред, „{ $title }“, прилича на заглавие и се пропуска.
codes-no-heading = Първият ред прилича на заглавие, но се приема за код.
# $column (String)
codes-in-column = Намират се в колона { $column }.
# $kind (String) comment, listed, marks, encoding, heading, length, zeros, rounded, decimal, date, alphabet, alike, unaligned, cut or space
# $line (String)
# $code (String)
# $other (String) another line; of encoding: its name
codes-odd = { $kind ->
    [comment] Ред { $line } е бележка и се пропуска: „{ $code }“.
    [listed] Редовете са номерирани или започват с тире; това е махнато. Първият код е „{ $code }“.
    [marks] Ред { $line }: кавичките или знаците на таблицата са махнати; кодът е „{ $code }“.
    [encoding] Файлът не е в UTF-8. Прочетен е като { $other }; моля, вижте дали буквите на ред { $line } са верни: „{ $code }“.
    [heading] Ред { $line } прилича на заглавие: „{ $code }“.
    [length] Ред { $line }, „{ $code }“: дължината е различна от тази на повечето.
    [zeros] Ред { $line }, „{ $code }“: по-малко цифри от повечето. Таблицата може да е махнала нули в началото.
    [rounded] Ред { $line }, „{ $code }“: толкова дълго число завършва на нули. Таблицата може да е изгубила последните му цифри.
    [decimal] Ред { $line }, „{ $code }“: дробно число. Таблицата може да го е променила.
    [date] Ред { $line }, „{ $code }“: прилича на дата. Таблицата може да я е направила от код.
    [alphabet] Ред { $line }, „{ $code }“: букви от друга азбука в сравнение с повечето или от две азбуки.
    [alike] Редове { $other } и { $line } лесно се бъркат: „{ $code }“.
    [unaligned] Ред { $line } излиза от колоните на таблицата и е разделен по интервалите; кодът е „{ $code }“.
    [cut] Ред { $line }, „{ $code }“: завършва с многоточие. Може да не се е побрал в колоната и да е отрязан.
   *[space] Ред { $line }, „{ $code }“: в него има интервал.
}
# $count (Number)
codes-odd-more = { $count ->
    [one] Същото важи за още { $count } ред.
   *[other] Същото важи за още { $count } реда.
}
codes-not-yet = Още нищо не е качено.
codes-served-then = { $count ->
    [one] { $count } печеливш чака код и ще го получи веднага след зареждането.
   *[other] { $count } печеливши чакат код и ще го получат веднага след зареждането.
}
# $count (Number)
codes-yes = { $count ->
    [one] Качвам { $count } код
   *[other] Качвам { $count } кода
}
codes-no = Не качвам нищо
codes-heading-is-code = И първият ред е код
codes-heading-is-none = Първият ред не е код
codes-other-column = Друга колона
codes-which-column = Файлът има няколко колони. В коя са кодовете?
# $number (String)
# $first (String) its first cell
# $second (String) its second
codes-column = { $number }. { $first } · { $second }
codes-dropped = Нищо не е качено.
codes-tap = Моля, докоснете бутон по-горе или изпратете друг файл вместо този. Отказ: /cancel
