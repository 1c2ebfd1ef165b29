# Что авторы делают с тем, что сказали, и как это называется.

# $title (String)
voice-called = { $title }
# $file (String) picture, file; empty: none
# $number (String)
voice-unnamed = { $file ->
    [picture] Фото { $number }
    [file] Файл { $number }
    [voice] Голосовое сообщение { $number }
    [video] Видео { $number }
    [round] Видео { $number }
   *[other] Сообщение { $number }
}
# $limit (Number)
voice-too-many-ideas = { $limit ->
    [one] За день мы принимаем от каждого { $limit } идею. Выберите, чем ещё это может быть; если ничего не выбрать, команда получит это как вопрос.
    [few] За день мы принимаем от каждого { $limit } идеи. Выберите, чем ещё это может быть; если ничего не выбрать, команда получит это как вопрос.
    [many] За день мы принимаем от каждого { $limit } идей. Выберите, чем ещё это может быть; если ничего не выбрать, команда получит это как вопрос.
   *[other] За день мы принимаем от каждого { $limit } идеи. Выберите, чем ещё это может быть; если ничего не выбрать, команда получит это как вопрос.
}
idea-words-missing = В чём идея, в нескольких словах? Их добавит ваше следующее сообщение.
# $number (String)
idea-wordless = Идее нужно несколько слов: номер { $number } остаётся прежним.
voice-change = Изменить текст
# $number (String)
voice-change-what = Как должна читаться идея { $number }? Ваше следующее сообщение заменит весь текст; прежний увидит только команда.
# $text (String)
idea-reads-now = Сейчас: { $text }
# $public (String) yes or no
# $name (String)
voice-signed = { $public ->
    [yes] Все могут читать и поддержать её; подпись: { $name }.
   *[no] Сначала её читает команда. Когда она опубликует идею, все смогут читать и поддержать её; подпись: { $name }.
}
# $number (String)
# $name (String)
idea-published-signed = Ваша идея { $number } опубликована: все могут читать и поддержать её; подпись: { $name }. Первые семь дней только команда видит, сколько у неё поддержки.
# $signed (String) yes or no
sign-button = { $signed ->
    [yes] Изменить подпись
   *[no] Подписать
}
# $number (String)
sign-how = Под каким именем поставить идею { $number }? Его увидят все. Выберите имя или напишите его в следующем сообщении.
# $name (String)
sign-known = Как { $name }
sign-nobody = Убрать подпись
# $longest (Number)
sign-wrong = { $longest ->
    [one] В имени не больше { $longest } знака и нет ссылок. Каким оно должно быть?
    [few] В имени не больше { $longest } знаков и нет ссылок. Каким оно должно быть?
    [many] В имени не больше { $longest } знаков и нет ссылок. Каким оно должно быть?
   *[other] В имени не больше { $longest } знака и нет ссылок. Каким оно должно быть?
}
# $number (String)
# $name (String)
sign-done = Подпись под идеей { $number }: { $name }.
# $number (String)
sign-none = Идея { $number } стоит без имени.
