# What belongs to something that was said before.

# $number (String)
# $minutes (Number)
belongs-asked = За номер { $number } Ви зададохме въпрос. Това ли е отговорът Ви? Ако до { $minutes } мин. не изберете нищо, екипът ще го получи като отговор.
belongs-answer = Да, това е отговорът ми
# $voice (String)
belongs-button = Добавям към { $voice }
