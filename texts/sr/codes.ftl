# Codes as they were understood from a file, before they are loaded.

# $count (Number)
# $prize (String)
# $first (String) the first code
# $first-line (String)
# $last (String)
# $last-line (String)
codes-understood = { $count ->
    [1] <b>{ $count } код</b> за награду „{ $prize }“: <code>{ $first }</code> у реду { $first-line }.
    [one] <b>{ $count } код</b> за награду „{ $prize }“: први је <code>{ $first }</code> у реду { $first-line }, последњи <code>{ $last }</code> у реду { $last-line }.
    [few] <b>{ $count } кода</b> за награду „{ $prize }“: први је <code>{ $first }</code> у реду { $first-line }, последњи <code>{ $last }</code> у реду { $last-line }.
   *[other] <b>{ $count } кодова</b> за награду „{ $prize }“: први је <code>{ $first }</code> у реду { $first-line }, последњи <code>{ $last }</code> у реду { $last-line }.
}
# $title (String) what stands over the codes
codes-heading = „{ $title }“ стоји изнад њих као наслов и изоставља се.
# $title (String)
codes-maybe-heading = Први ред, „{ $title }“, изгледа као наслов и изоставља се.
codes-no-heading = Први ред изгледа као наслов, али се узима као код.
# $column (String)
codes-in-column = Налазе се у колони { $column }.
# $kind (String) comment, listed, marks, encoding, heading, length, zeros, rounded, decimal, date, alphabet, alike, unaligned, cut or space
# $line (String)
# $code (String)
# $other (String) another line; of encoding: its name
codes-odd = { $kind ->
    [comment] Ред { $line } је напомена и изоставља се: „{ $code }“.
    [listed] Редови су нумерисани или почињу цртицом; то је изостављено. Први код је „{ $code }“.
    [marks] Ред { $line }: наводници или знаци табеле су скинути; код је „{ $code }“.
    [encoding] Датотека није у UTF-8. Прочитана је као { $other }; погледајте, молимо Вас, да ли су слова у реду { $line } исправна: „{ $code }“.
    [heading] Ред { $line } изгледа као наслов: „{ $code }“.
    [length] Ред { $line }, „{ $code }“: није исте дужине као већина.
    [zeros] Ред { $line }, „{ $code }“: мање цифара него у већини. Табела је можда изоставила нуле на почетку.
    [rounded] Ред { $line }, „{ $code }“: тако дугачак број завршава се нулама. Табела је можда изгубила последње цифре.
    [decimal] Ред { $line }, „{ $code }“: број с децималама. Табела га је можда изменила.
    [date] Ред { $line }, „{ $code }“: изгледа као датум. Табела га је можда направила од кода.
    [alphabet] Ред { $line }, „{ $code }“: слова другог писма него у већини, или двају писама.
    [alike] Редове { $other } и { $line } лако је помешати: „{ $code }“.
    [unaligned] Ред { $line } не прати колоне табеле и подељен је по размацима; код је „{ $code }“.
    [cut] Ред { $line }, „{ $code }“: завршава се тачкама. Можда је био предугачак за колону и одсечен.
   *[space] Ред { $line }, „{ $code }“: у њему је размак.
}
# $count (Number)
codes-odd-more = { $count ->
    [one] Исто важи за још { $count } ред.
    [few] Исто важи за још { $count } реда.
   *[other] Исто важи за још { $count } редова.
}
codes-not-yet = Још ништа није учитано.
codes-served-then = { $count ->
    [one] { $count } добитник чека код и добија га чим се учитају.
    [few] { $count } добитника чекају код и добијају га чим се учитају.
   *[other] { $count } добитника чека код и добија га чим се учитају.
}
# $count (Number)
codes-yes = { $count ->
    [one] Учитавам { $count } код
    [few] Учитавам { $count } кода
   *[other] Учитавам { $count } кодова
}
codes-no = Не учитавам ништа
codes-heading-is-code = И први ред је код
codes-heading-is-none = Први ред није код
codes-other-column = Друга колона
codes-which-column = Датотека има више колона. У којој су кодови?
# $number (String)
# $first (String) its first cell
# $second (String) its second
codes-column = { $number }. { $first } · { $second }
codes-dropped = Ништа није учитано.
codes-tap = Додирните, молимо Вас, дугме изнад, или уместо тога пошаљите другу датотеку. Одустајање: /cancel
