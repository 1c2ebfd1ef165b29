# The team's inbox in its chat: topics, cards, and what became of answers.

# $kind (String) idea, complaint, question or praise
inbox-topic = { $kind ->
    [idea] Ideas
    [complaint] Complaints
    [praise] Praise
   *[question] Questions
}
inbox-no-topics = In the team's chat I could open a topic for each kind of message, but I lack the right to. Please make me an administrator there who may manage topics. Until then all cards go to the chat itself.
inbox-chat-lost = The team's chat takes nothing from me: I was removed from it, or may not write there. What customers say goes to those who answer, in private, until I can write there again.
# $fate (String) leaving, pending, sent, blocked, silent, failed or uncertain
case-fate = { $fate ->
    [leaving] <i>about to leave</i>
    [pending] <i>on its way</i>
    [sent] <i>sent</i>
    [blocked] <i>not delivered: its author has blocked the bot</i>
    [silent] <i>not delivered: its author wants to hear nothing from the bot</i>
    [failed] <i>not delivered: it was refused</i>
   *[uncertain] <i>uncertain: it may have arrived or not</i>
}
case-blocked = Its author has blocked the bot: no answer gets through.
# $number (String)
# $fate (String) blocked, silent, failed or uncertain
answer-lost = { $fate ->
    [blocked] The answer to number { $number } did not arrive: its author has blocked the bot. It still waits for an answer.
    [silent] The answer to number { $number } was not sent: its author wants to hear nothing from the bot. It still waits for an answer.
    [failed] The answer to number { $number } did not arrive: it was refused. It still waits for an answer.
   *[uncertain] We don't know whether the answer to number { $number } arrived. It still waits for an answer.
}
answer-again = Send it again
# $count (Number)
inbox-list = { $count ->
    [one] <b>New</b>: { $count } message came while much else did. Its button brings its card.
   *[other] <b>New</b>: { $count } messages came at once. A button brings the card of each, to reply to.
}
# $number (String)
inbox-card-stands = The card of number { $number } stands in this chat already; it can be found by its number.
reply-list = This is a list, so the reply went to nobody. Tap the button of the one you mean: it brings his card. Then reply to that.
