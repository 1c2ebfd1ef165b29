# $number (String)
case-reworded = <b>#{ $number }</b>: autor zmienił to, co już zostało rozpatrzone
# $count (Number)
case-earlier = Wcześniejsze wersje · { $count }
# $number (String)
case-earlier-title = <b>#{ $number }</b>: wcześniejsze brzmienie
# $place (Number)
# $text (String)
case-wording = <i>{ $place }.</i> { $text }
# $text (String)
case-wording-now = <i>Teraz:</i> { $text }
