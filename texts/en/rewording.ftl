# $number (String)
case-reworded = <b>#{ $number }</b>: its author has changed what was seen to already
# $count (Number)
case-earlier = Earlier wordings · { $count }
# $number (String)
case-earlier-title = <b>#{ $number }</b>: how it read before
# $place (Number)
# $text (String)
case-wording = <i>{ $place }.</i> { $text }
# $text (String)
case-wording-now = <i>Now:</i> { $text }
