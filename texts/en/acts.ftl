# Before something is done of which others hear: what will be said, to how many, and one question.

# $voters (Number) how many of those who voted are told
act-told = { $voters ->
    [0] Nobody is written to, for nobody has voted. These would be the words:
    [one] { $voters } voter is told:
   *[other] { $voters } voters are told:
}
# $chats (Listing)
act-posts = The posts of the poll are changed as well, in: { $chats }.
act-left = Left as it was. Nothing was sent.
act-done = This is done already.
act-more = Just send what is missing now. /cancel leaves it.
act-tap = Please tap a button above. /cancel leaves it.
act-again = This question was left meanwhile, and nothing has been done. This is how it would be now:
act-again-words = This question was left meanwhile, and nothing has been done. What you had written with it is needed once more.
act-gone = This question was left meanwhile, and nothing has been done. Please send the whole message with the command once more.
# $number (String)
act-decide = Confirm the outcome of poll { $number }? It enters the launch plan, and that cannot be undone.
# $voters (Number) how many of those who voted are told
act-decide-yes = { $voters ->
    [0] Confirm it
    [one] Confirm and tell { $voters } voter
   *[other] Confirm and tell { $voters } voters
}
# $number (String)
act-override = Decide otherwise than the vote in poll { $number }? That stands beside the outcome for ever, with your reason.
# $voters (Number) how many of those who voted are told
act-override-yes = { $voters ->
    [0] Decide so
    [one] Decide so and tell { $voters } voter
   *[other] Decide so and tell { $voters } voters
}
# $number (String)
act-void = End poll { $number } without a result? This cannot be undone.
# $number (String)
# $voters (Number) how many of those who voted are told
act-void-yes = { $voters ->
    [0] Void poll { $number }
    [one] Void poll { $number } and tell { $voters } voter
   *[other] Void poll { $number } and tell { $voters } voters
}
# $number (String)
act-close = Close poll { $number } now? This cannot be undone.
# $voters (Number) how many of those who voted are told
act-close-told = { $voters ->
    [0] Nobody has voted, so nobody is written to. Beside the results stands:
    [one] { $voters } voter is told the results at once, and with them:
   *[other] { $voters } voters are told the results at once, and with them:
}
# $number (String)
# $voters (Number) how many of those who voted are told
act-close-yes = { $voters ->
    [0] Close poll { $number }
    [one] Close poll { $number } and tell { $voters } voter
   *[other] Close poll { $number } and tell { $voters } voters
}
# $number (String)
# $closes (Moment)
act-extend = Let poll { $number } close later, { ON($closes) }? The closing moves only once.
# $voters (Number) how many of those who voted are told
act-extend-yes = { $voters ->
    [0] Move the closing
    [one] Move the closing and tell { $voters } voter
   *[other] Move the closing and tell { $voters } voters
}
# $number (String)
act-notice = Put this line under poll { $number }? It stands wherever the poll is shown, and cannot be taken away. Nobody is written to.
# $number (String)
act-notice-yes = Put it under poll { $number }
# $number (String)
# $chat (String)
act-publish = Show poll { $number } in { $chat }? Everyone there will read this:
# $number (String)
act-publish-here = Show poll { $number } here? Everyone here will read this:
# $language (String)
act-publish-language = You see the post in your language; there it stands in this one: { $language }.
# $number (String)
act-publish-yes = Publish poll { $number }
# $number (String)
# $ticket (String) the beginning of it
act-disqualify = Take ticket { $ticket } out of draw { $number }? This cannot be undone. Everyone reads under the draw:
act-disqualify-told = The next in the order, if there is one, is told of the prize. The holder of this ticket is told:
act-disqualify-nobody = The ticket holds no prize, so nobody is written to.
act-disqualify-yes = Take the ticket out
# $title (String)
# $people (Number)
# $segment (String)
act-draw = { $people ->
    [one] Draw “{ $title }” among { $people } person ({ $segment })? This cannot be undone. Whoever holds a ticket is told once it is drawn.
   *[other] Draw “{ $title }” among { $people } people ({ $segment })? This cannot be undone. Whoever holds a ticket is told once it is drawn.
}
# $people (Number)
act-draw-yes = { $people ->
    [one] Draw among { $people } person
   *[other] Draw among { $people } people
}
# $name (String)
# $role (String)
act-role = Give { $name } another role? The new one: { $role ->
    [owner] owner
    [editor] editor
    [care] care
   *[analyst] analyst
}.
act-role-yes = Change the role
# $name (String)
act-remove = Take { $name } out of the team?
act-remove-yes = Remove from the team
act-member-told = This person is told:
choose-poll = Which poll?
choose-draw = Which draw?
choose-no-poll = There is no poll for this at the moment. All polls: /polls
choose-no-draw = There is no draw for this at the moment. All draws: /draw
