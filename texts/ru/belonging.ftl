# What belongs to something that was said before.

# $number (String)
# $minutes (Number)
belongs-asked = По номеру { $number } мы задали вам вопрос. Это ответ на него? Если за { $minutes } мин. ничего не выбрать, команда получит это как ответ.
belongs-answer = Да, это мой ответ
# $voice (String)
belongs-button = Добавить к { $voice }
