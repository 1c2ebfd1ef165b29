# What belongs to something that was said before.

# $number (String)
# $minutes (Number)
belongs-asked = We have asked you something about number { $number }. Is this your answer? If nothing is tapped within { $minutes } minutes, the team gets it as that.
belongs-answer = Yes, that is my answer
# $voice (String)
belongs-button = It belongs to { $voice }
