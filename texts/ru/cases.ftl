# Жалобы как дела, что опаздывает и о чём мы спрашиваем после ответа.

voice-not-formal = Пока это не официальная претензия.
voice-make-formal = Подать претензию
# $by (Moment)
voice-reply-by-formal = Это официальная претензия: мы ответим не позднее { GENITIVE($by) }.
answer-helped = Это помогло?
answer-helped-yes = Да, помогло
answer-helped-no = Нет
answer-rated = Спасибо; команда это видит.
case-is-solved = Вопрос решён?
case-solved-yes = Да, решён
case-solved-no = Нет, ещё не решён
case-solved-thanks = Рады это слышать. Спасибо за ответ.
# $number (String)
# $by (Moment)
case-reopened-author = Номер { $number } снова открыт, и руководство об этом знает. Мы ответим до { GENITIVE($by) }.
# $number (String)
# $title (Text)
case-reopened = Автор пишет, что не решено: номер { $number }, «{ $title }», снова открыт.
# $number (String)
# $title (Text)
case-unresolved = Нам не удалось решить номер { $number }: «{ $title }».
case-sorry = Приносим извинения. Вы можете написать нам в любое время.
case-end = Завершить без решения
# $number (String)
case-end-why = Почему номер { $number } остаётся без решения? Автор прочтёт ваше следующее сообщение как причину, с нашими извинениями.
# $number (String)
case-ended = Номер { $number } завершён без решения; автор прочтёт почему.
case-formal = Официальная претензия
# $times (Number)
case-reopened-times = { $times ->
    [one] Открыто снова { $times } раз
    [few] Открыто снова { $times } раза
    [many] Открыто снова { $times } раз
   *[other] Открыто снова { $times } раза
}
# $helpful (String) yes or no
case-helpful = { $helpful ->
    [yes] Ответ помог
   *[no] Ответ не помог
}
idea-ask = Что нам делать лучше или создать следующим? Просто напишите мне; на каждую идею мы отвечаем.

# $count (Number)
late-alert = { $count ->
    [one] { $count } покупатель ждёт уже дольше обещанного.
    [few] { $count } покупателя ждут уже дольше обещанного.
    [many] { $count } покупателей ждут уже дольше обещанного.
   *[other] { $count } покупателя ждут уже дольше обещанного.
}
# $count (Number)
late-escalated = { $count ->
    [one] { $count } покупатель ждёт вдвое дольше обещанного, и ответа нет.
    [few] { $count } покупателя ждут вдвое дольше обещанного, и ответа нет.
    [many] { $count } покупателей ждут вдвое дольше обещанного, и ответа нет.
   *[other] { $count } покупателя ждут вдвое дольше обещанного, и ответа нет.
}
late-button = Что опаздывает
late-none = Ничего не опаздывает, ни один срок не близок, и всё, что ждёт, кем-то взято.
# $count (Number)
late-over = <b>Опаздывает</b>: { $count }
# $count (Number)
late-soon = <b>Скоро срок</b>: { $count }
# $count (Number)
late-nobodys = <b>Никем не взято</b>: { $count }
# $number (String)
# $title (Text)
# $by (Moment)
late-line = #{ $number } { $title } ({ BRIEF($by) })
menu-late = Что опаздывает, где скоро срок, что никем не взято
# $count (Number)
# $named (Listing) the first few of them
morning-late = { $count ->
    [one] { $count } покупатель ждёт дольше обещанного: { $named }
    [few] { $count } покупателя ждут дольше обещанного: { $named }
    [many] { $count } покупателей ждут дольше обещанного: { $named }
   *[other] { $count } покупателя ждут дольше обещанного: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-answer = { $count ->
    [one] { $count } ответ обещан до завтрашнего утра: { $named }
    [few] { $count } ответа обещаны до завтрашнего утра: { $named }
    [many] { $count } ответов обещаны до завтрашнего утра: { $named }
   *[other] { $count } ответа обещаны до завтрашнего утра: { $named }
}
# $count (Number)
# $named (Listing) the first few of them
morning-ideas = { $count ->
    [one] { $count } идея ждёт прочтения и публикации: { $named }
    [few] { $count } идеи ждут прочтения и публикации: { $named }
    [many] { $count } идей ждут прочтения и публикации: { $named }
   *[other] { $count } идеи ждут прочтения и публикации: { $named }
}
# $number (String)
# $title (Text)
morning-voice = «{ $title }» (/case_{ $number })
# $name (String)
case-holder = Занимается: { $name }
case-take = Взять себе
# $name (String)
case-take-over = Взять вместо: { $name }
# $name (String)
case-taken-by = Этим уже занимается { $name }.
# $number (String)
case-yours = Номер { $number } теперь за вами.
