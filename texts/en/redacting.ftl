# What of somebody who was erased could not be taken away.

# $count (Number)
unredacted = { $count ->
    [one] Somebody was erased, and { $count } message in this team’s chat that shows what they said could neither be changed nor deleted. Please delete it by hand. So that I can do it next time, please make me an admin who may delete messages.
   *[other] Somebody was erased, and { $count } messages in this team’s chat that show what they said could neither be changed nor deleted. Please delete them by hand. So that I can do it next time, please make me an admin who may delete messages.
}
# $number (Number)
# $at (Moment)
unredacted-said = { $number }. Sent { ON($at) }.
# $number (Number)
unredacted-open = Message { $number }
