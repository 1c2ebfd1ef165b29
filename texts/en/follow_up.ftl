# A while after a launch: how well did it turn out?

# $title (String)
follow-up-question = How well did “{ $title }” turn out?
# $answer (String) very-well, well, badly or very-badly
follow-up-answer = { $answer ->
    [very-well] Very well
    [well] Well
    [badly] Not so well
   *[very-badly] Not well at all
}
# $title (String)
follow-up-ask = “{ $title }”, which you waited for, has been there for a while. How well did it turn out?
# $answer (String)
# $votes (Number)
follow-up-count = { $answer }: { $votes }
# $answers (Listing)
follow-up-outcome = How well it turned out: { $answers }.
follow-up-running = How well it turned out is being asked now.
follow-up-nobody = Asked how well it turned out, nobody answered.
# $on (Day)
follow-up-set = Those who waited are asked how well it turned out: { $on }
# $days (Number)
follow-up-button = { $days ->
    [one] Ask in { $days } day how it turned out
   *[other] Ask in { $days } days how it turned out
}
# $most (Number)
follow-up-days = { $most ->
    [one] A follow-up comes within { $most } day of the launch.
   *[other] A follow-up comes 1 to { $most } days after the launch.
}
ballot-survey = We ask how it turned out; nothing is decided by it.
# $seats (Number)
result-winners-survey = { $seats ->
    [one] Most of you say:
   *[other] As many of you say each of these:
}
