# $number (String)
case-reworded = <b>#{ $number }</b>: аутор је изменио оно што је већ обрађено
# $count (Number)
case-earlier = Раније верзије · { $count }
# $number (String)
case-earlier-title = <b>#{ $number }</b>: како је гласило пре измена
# $place (Number)
# $text (String)
case-wording = <i>{ $place }.</i> { $text }
# $text (String)
case-wording-now = <i>Сада:</i> { $text }
