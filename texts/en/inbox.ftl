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
case-silent = Its author has left with /stop: no answer gets through until they write again.
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

answer-anyway = Send mine anyway
answer-ask-back = It asks something: wait for the reply
# $number (String)
answer-asking = It asks its author something: number { $number } waits for his reply, and our time for it rests until then.
# $number (String)
# $title (Text)
answer-asks = About number { $number }, “{ $title }”, we have a question for you:
case-asked-back = We asked its author something: our time rests until he writes
answer-save = Save this answer
saved-button = Saved answers
saved-name = Under what name shall it be saved? One that colleagues find it by: Delivery to Croatia.
# $limit (Number)
saved-name-long = { $limit ->
    [one] A name has up to { $limit } character. Please write a shorter one.
   *[other] A name has one to { $limit } characters. Please write such a one.
}
# $name (String)
saved-done = Saved as “{ $name }”. All saved answers: /saved
saved-none = No answer is saved yet. When you answer somebody, the button below your answer saves it.
# $count (Number)
saved-title = { $count ->
    [one] <b>Saved answers</b>: { $count }. Tap it to read it.
   *[other] <b>Saved answers</b>: { $count }. Tap one to read it.
}
# $name (String)
saved-named = <b>{ $name }</b>
saved-send = Send it
saved-change = Write it differently
saved-drop = Delete it
# $name (String)
saved-dropped = The saved answer “{ $name }” is deleted.
menu-saved = Saved answers
help-team-saved = /saved – answers that you give again and again
case-hand-over = Hand over
# $number (String)
case-hand-over-to = Who takes number { $number } on?
case-hand-over-nobody = Nobody else of the team answers customers yet. An owner can invite somebody: /team
# $number (String)
# $name (String)
case-handed-over = Number { $number } is handed over to { $name }.
# $number (String)
# $title (Text)
# $name (String)
case-handed-to-you = { $name } hands number { $number } over to you: “{ $title }”.

# $count (Number)
alike-button = { $count ->
    [one] Alike: { $count }
   *[other] Alike: { $count }
}
# $number (String)
# $title (String)
alike-title = These wait too and may ask the same as number { $number }, “{ $title }”. One answer goes to it and to all that are marked; tap one to take the mark away.
# $count (Number)
alike-answer = { $count ->
    [one] Answer it
   *[other] One answer to all { $count }
}
# $count (Number)
alike-what = { $count ->
    [one] What shall be answered? Your next message goes to { $count } person.
   *[other] What shall be answered? Your next message goes to { $count } people, to each in his own thread.
}
alike-none = Nothing that is alike waits any more.
alike-tap = Please tap the button that says to how many the answer goes. Then write it.
publish-answer = Publish this answer
publish-answer-off = Publish it no more
# $number (String)
publish-asked = We have asked the author of number { $number } whether question and answer may be shown to others.
# $number (String)
publish-off = The answer to number { $number } is shown to nobody else any more.
consent-answer = May we show your question and our answer to others who ask the same? Your name is not shown.
consent-answer-yes = Yes, show them
consent-answer-no = No, keep them between us
consent-answer-given = Thank you. Others who ask the same read it from now on, without your name.
consent-answer-not = They stay between us.
# $text (String)
published-question = <b>Question:</b> { $text }
# $text (String)
published-answer = <b>Our answer:</b> { $text }
offer-answer = Somebody has asked something close to it, and we answered:
offer-asks = Does this help?
offer-helps = Yes, that helps
offer-to-team = No, to the team with mine
offer-helped = We are glad. Your question was not sent to the team.

# $tags (String)
case-tags = Tags: { $tags }
tag-how = Write /tag with the number and a word of up to 30 characters: /tag 12 delivery. With a minus before it, the word is taken away: /tag 12 -delivery. Then /inbox delivery shows what waits of it.
# $limit (Number)
tag-enough = { $limit ->
    [one] A voice has up to { $limit } tag. Take one away first, with a minus before it.
   *[other] A voice has up to { $limit } tags. Take one away first, with a minus before it.
}
# $number (String)
# $tags (String)
tag-done = Number { $number } has these tags: { $tags }
# $tag (String)
inbox-none-tagged = Nothing with the tag “{ $tag }” waits for an answer.
help-team-tags = /tag – a word by which voices are found: /tag 12 delivery, then /inbox delivery
tag-button = Tag
# $number (String)
tag-what = By which word shall number { $number } be found? Up to 30 characters; with a minus before it, the word is taken away.
