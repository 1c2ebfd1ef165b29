# Published answers, as everybody finds them, and their reports.

# $count (Number)
home-answers = Answered questions · { $count }
menu-answers = Answered questions
# $count (Number)
answers-title = { $count ->
    [one] <b>Answered questions</b>: { $count }. Tap it to read the answer.
   *[other] <b>Answered questions</b>: { $count }, the newest first. Tap one to read the answer.
}
answers-none = No answer has been published yet. Write your question here, and the team answers it.
answers-button = All answered questions
answers-search = Search the answers
answers-search-what = What would you like to know? A word or two are enough, in your next message.
# $count (Number)
answers-found = { $count ->
    [one] { $count } answered question is close to your words. Tap it to read the answer.
   *[other] { $count } answered questions are close to your words, the closest first. Tap one to read the answer.
}
answers-not-found = No published answer is close to these words. Write your question here, and the team answers it.
answer-gone = This answer is no longer published. Write your question here, and the team answers it.
# $count (Number)
answer-solved = { $count ->
    [one] It has solved { $count } question of somebody else.
   *[other] It has solved { $count } questions of others.
}
# $count (Number)
answer-reports = { $count ->
    [one] { $count } reader has reported it.
   *[other] { $count } readers have reported it.
}
# $number (String)
# $count (Number)
answer-reported = { $count ->
    [one] <b>#{ $number } · Reported</b>: question and answer, which others read. A button on its card publishes them no more.
   *[other] <b>#{ $number } · Reported by { $count } readers</b>: question and answer, which others read. A button on its card publishes them no more.
}
answer-report-leave = Leave it published
answer-report-left = Looked at, and left published
# $number (String)
answer-report-left-toast = The answer to number { $number } stays published.
