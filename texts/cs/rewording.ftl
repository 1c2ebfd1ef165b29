# $number (String)
case-reworded = <b>č. { $number }</b>: autor změnil něco, co už bylo vyřízeno
# $count (Number)
case-earlier = Dřívější znění · { $count }
# $number (String)
case-earlier-title = <b>č. { $number }</b>: jak to znělo dřív
# $place (Number)
# $text (String)
case-wording = <i>{ $place }.</i> { $text }
# $text (String)
case-wording-now = <i>Teď:</i> { $text }
