# $number (String)
case-reworded = <b>#{ $number }</b>: автор изменил то, что уже рассмотрено
# $count (Number)
case-earlier = Прежние варианты · { $count }
# $number (String)
case-earlier-title = <b>#{ $number }</b>: как это звучало раньше
# $place (Number)
# $text (String)
case-wording = <i>{ $place }.</i> { $text }
# $text (String)
case-wording-now = <i>Сейчас:</i> { $text }
