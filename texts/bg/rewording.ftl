# $number (String)
case-reworded = <b>#{ $number }</b>: авторът промени нещо, което вече е разгледано
# $count (Number)
case-earlier = Предишни версии · { $count }
# $number (String)
case-earlier-title = <b>#{ $number }</b>: как е звучало преди
# $place (Number)
# $text (String)
case-wording = <i>{ $place }.</i> { $text }
# $text (String)
case-wording-now = <i>Сега:</i> { $text }
