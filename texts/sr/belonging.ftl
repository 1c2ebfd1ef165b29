# What belongs to something that was said before.

# $number (String)
# $minutes (Number)
belongs-asked = О броју { $number } смо Вас нешто питали. Да ли је ово Ваш одговор? Ако за { $minutes } мин. ништа не додирнете, тим ће то примити као одговор.
belongs-answer = Да, то је мој одговор
# $voice (String)
belongs-button = Додајем уз { $voice }
