# Making and running polls: for the team.

# $number (String)
preview-title = <b>#{ $number }</b> Preview. This is how your customers will see it:
# $number (String)
preview-next = Open it with the button or with /open_{ $number }. Until then /edit_{ $number } changes it.
# $number (String)
# $opens (Moment)
preview-scheduled = It opens by itself { ON($opens) }; /open_{ $number } opens it now. Until then /edit_{ $number } changes it.
# $seats (Number)
# $ties (String) lot, expand or runoff
# $results (String) hidden, team or live
preview-rules = { $seats ->
    [one] { $seats } seat.
   *[other] { $seats } seats.
} { $ties ->
    [runoff] A tie goes to a second vote.
    [expand] A tie seats all the tied.
   *[lot] A tie goes to the lot.
} { $results ->
    [live] Counts are visible to voters while it runs.
    [team] Counts are visible to the team while it runs.
   *[hidden] Counts are hidden until closing.
}
edit-button = Change the draft
open-button = Open the vote
# $number (String)
open-sure = Open poll { $number } now? From then on question, options and rules are fixed.
open-yes = Yes, open it
not-yet = Not yet
# $number (String)
# $closes (Moment)
opened = <b>#{ $number }</b> is open and closes { ON($closes) }. To tell your customers, send /publish_{ $number } with the name of a chat, or share this link:
# $link (Link)
link-line = { $link }
# $number (String)
opened-missed = Poll { $number } should have opened and closed while the bot was not running. It is a draft again: give it new times with /edit_{ $number }.
# $number (String)
# $closes (Moment)
# $voters (Number) how many of those who voted are told
extended = Poll { $number } now closes { ON($closes) }. { $voters ->
    [0] Nobody is written to.
   *[other] The voters are told why.
}
# $number (String)
closed-now = Poll { $number } is closed.
# $number (String)
voided = Poll { $number } is ended without a result.
# $number (String)
# $clone (String)
cloned = Poll { $clone } is a copy of poll { $number }.
# $number (String)
notice-added = The notice stands under poll { $number }.
# $number (String)
# $chat (String)
published-in = Poll { $number } is on its way to { $chat }. If it does not arrive, I am not allowed to write there: make me a member, and in a channel an admin.
# The chats in which the bot sits, and those who asked for news of new votes.
tell-asked = Tell those who want news of votes
publish-in = Publish in a group or channel
# $number (String)
# $readers (Number)
tell-asked-sure = { $readers ->
    [one] The message above goes to { $readers } person who asked for news of new votes and has not voted in poll { $number } yet. Send it?
   *[other] The message above goes to { $readers } people who asked for news of new votes and have not voted in poll { $number } yet. Send it?
}
# $number (String)
tell-asked-already = Those who asked for news of new votes have been told of poll { $number } already.
# $number (String): the poll
tell-asked-nobody = There is nobody left to tell of poll { $number }: whoever asked for news of new votes has voted already, or nobody has asked. It can still be shown in a group or a channel.
# $number (String)
tell-asked-begun = Those who asked for news of new votes are being told of poll { $number }.
nothing-sent = Nothing was sent.
# $number (String)
publish-choose = Where shall poll { $number } be published? Another place goes by its @name or its number.
publish-nowhere = I am in no group or channel yet where I may post. Add me to a group, or to a channel as an admin, and it can be chosen here. Or name a chat by its @name or its number.
# $chats (Listing)
publish-no-right = Here I may not post yet; make me an admin: { $chats }.
# $number (String)
# $chat (String)
published-waits = Poll { $number } is on its way to { $chat } already.
# $number (String)
# $chat (String)
post-lost = The post of poll { $number } in { $chat } is out of my reach: it was deleted, the group became a supergroup, or I may not write there any more. What comes of the poll will be posted there anew. To show the poll there again now: /publish_{ $number }
# $number (String)
# $chat (String)
outcome-not-published = What came of poll { $number } could not be shown in { $chat }: I may not write there any more.
# $number (String)
edited = Poll { $number } is changed.
# $number (String)
edit-how = To change poll { $number }, send /edit_{ $number } and, below it, the lines that are to change: <code>pick: 3</code>, <code>closes: in 5 days</code>, or all options anew with a dash before each, or more of them with a plus. For another question: /edit_{ $number } and the question.

# $number (String)
# $state (String)
poll-state = <b>#{ $number }</b> { $state ->
    [draft] Draft.
    [scheduled] Scheduled.
    [open] Open.
    [closed] Closed.
    [decided] Decided.
   *[void] Ended without a result.
}
# $voters (Number)
poll-turnout = { $voters ->
    [0] Nobody has voted yet.
    [one] { $voters } person has voted.
   *[other] { $voters } people have voted.
}
# $commitment (String)
poll-commitment = Commitment to this poll's secret (SHA-256): <code>{ $commitment }</code>
# $head (String)
poll-head = Head of the ballot log: <code>{ $head }</code>
# $number (String)
poll-commands-open = /publish_{ $number } · /notice_{ $number } · /extend_{ $number } · /close_{ $number } · /void_{ $number }
# $number (String)
poll-commands-closed = /results_{ $number } · /export_{ $number } · /decide_{ $number } · /clone_{ $number }
# $number (String)
poll-commands-draft = /open_{ $number } · /edit_{ $number } · /void_{ $number } · /clone_{ $number }

decide-stands = This outcome is binding and already stands in the launch plan.
# $number (String)
decide-how = To decide otherwise, give the numbers of the options and a public reason: <code>/decide { $number } 2,5 REASON</code>. For none of them: <code>/decide { $number } none REASON</code>.
# $number (String)
# $voters (Number) how many of those who voted are told
decided = The outcome of poll { $number } is confirmed and stands in the launch plan. { $voters ->
    [0] Nobody is written to.
   *[other] The voters are told.
}
# $number (String)
# $voters (Number) how many of those who voted are told
decided-otherwise = Your decision on poll { $number } stands in the launch plan, beside the outcome and with its reason. { $voters ->
    [0] Nobody is written to.
   *[other] The voters are told.
}

# $number (String)
# $closes (Moment)
files-not-yet = Poll { $number } is still open. Its table of results and its public file are made when it closes, { ON($closes) }.
# $number (String)
files-results = How it stands now: /results_{ $number }

export-title = The table of results, and the public file with which anyone can recount the vote:

# The step-by-step way.
step-question = What is the question? One line, for example: Which four titles shall we publish next? /cancel leaves at any moment.
step-back = Back
# $question (String)
step-question-is = The question: { $question }
step-options = Now the options, each on a line of its own, from 2 to 50.
# $number (Number)
step-options-more = { $number ->
    [one] { $number } option so far. Send more, each on a line of its own.
   *[other] { $number } options so far. Send more, each on a line of its own, or go on.
}
step-options-done = That is all of them
# $number (Number)
step-pick = { $number ->
    [one] { $number } option. How many may each customer choose at most?
   *[other] { $number } options. How many may each customer choose at most?
}
step-seats = How many options win?
# $example (String) a date and time as one writes it
step-closes = When does it close? A date and time such as { $example }, “tomorrow at 18:00” or “in 3 days”. A day without an hour means its end, 23:59.
step-ties = What happens when options are tied for the last winning place?
step-binding = Is the outcome binding?
step-results = Who sees counts before closing?
step-ties-lot = A lot anyone can check
step-ties-expand = All the tied win
step-ties-runoff = A second vote
step-binding-yes = Binding: it stands as it falls
step-binding-no = Advisory: we decide and say why
step-results-hidden = Nobody
step-results-team = The team
step-results-live = Everyone who votes
# $days (Number)
step-in-days = { $days ->
    [one] In one day
   *[other] In { $days } days
}
newpoll-example = You can also send it all in one message:
    <code>/newpoll Which four titles shall we publish next?
    pick: 4
    seats: 4
    closes: in 7 days
    binding: yes
    - First title
    - Second title</code>
newpoll-keys = Further lines, where you need them: <code>opens: 2026-11-25 09:00</code>, <code>ties: lot</code> (or expand, runoff), <code>results: hidden</code> (or team, live), <code>quorum: 50</code>, <code>notice: a public line</code>, <code>prizes: 12 x Tote bag</code> (a line for each kind of prize)
newpoll-from = Ideas become options by their numbers, with the question on the next line:
    <code>/newpoll from 12 15 31
    Which idea comes first?</code>

# What is wrong in the message, and what would be right.
# $line (String) number of the line
# $content (String) the line as it was sent
line-wrong = Line { $line }: “{ $content }”
nothing-stored = Nothing was stored. Fix it and send it again.
nothing-changed = Nothing was changed. Fix it and send it again.
wrong-question-missing = The question is missing. Write it after /newpoll, on the same line.
# $length (Number)
# $limit (Number)
wrong-question-length = { $length ->
    [one] The question has { $length } character. It may have 1 to { $limit }.
   *[other] The question has { $length } characters. It may have 1 to { $limit }.
}
# $key (String)
# $known (String)
wrong-key = There is no setting “{ $key }”. Known are: { $known }. An option begins with a dash: - { $key }
wrong-line = This is neither a setting such as “pick: 4” nor an option. An option begins with a dash.
# $key (String)
wrong-twice = “{ $key }” is given twice. Keep one of them.
# $value (String)
wrong-number = “{ $value }” is not a whole number. Try: 4
# $value (String)
# $known (String)
wrong-choice = “{ $value }” is not possible here. Try one of these: { $known }
# $value (String)
# $example (String) a date and time as one writes it
wrong-time = “{ $value }” is not a time I can read. Try: { $example }, tomorrow at 18:00, or: in 3 days
# $value (String)
# $first (String)
# $second (String)
wrong-time-unclear = “{ $value }” can be read in two ways. Please write which you mean: { $first } or { $second }
# $value (String)
# $example (String)
wrong-time-day = “{ $value }” has several days. Which one, and at what time? For example: { $example }
# $value (String)
wrong-time-skipped = { $value } does not exist: clocks go forward that night. Choose a time an hour later.
wrong-closes-missing = The closing time is missing. Add a line such as: closes: in 7 days
# $closes (Moment)
wrong-closes-past = It would close { ON($closes) }, and that has passed. Choose a time to come, for example: closes: in 7 days
# $opens (Moment)
wrong-opens-past = It would open { ON($opens) }, and that has passed. Leave the line out to open it yourself, with the button below its preview.
# $closes (Moment)
wrong-closes-first = It would close { ON($closes) }, before it opens. Choose a later closing time.
# $closes (Moment)
wrong-closes-far = It would close { ON($closes) }, and that is too far away: a poll closes within twenty years. Choose an earlier closing time.
# $number (Number)
wrong-options-number = { $number ->
    [one] There is { $number } option. A poll has 2 to 50, each on a line of its own that begins with a dash.
   *[other] There are { $number } options. A poll has 2 to 50, each on a line of its own that begins with a dash.
}
# $option (String)
# $length (Number)
# $limit (Number)
wrong-option-length = { $length ->
    [one] Option { $option } has { $length } character. It may have 1 to { $limit }.
   *[other] Option { $option } has { $length } characters. It may have 1 to { $limit }.
}
# $first (String)
# $second (String)
wrong-options-alike = Options { $first } and { $second } read the same. Change one of them, or leave it out.
# $options (Number)
wrong-pick = “pick” goes from 1 to the number of options, which is { $options }.
# $options (Number)
wrong-seats = “seats” goes from 1 to the number of options, which is { $options }.
# $limit (Number)
wrong-notice-length = A public line may have 1 to { $limit } characters.
wrong-quorum = The quorum is the least number of voters: a whole number from 0.
# $chat (String)
# $number (String) the poll
wrong-chat = “{ $chat }” is not a chat I know. Name a group or channel in which I am, or give its @name or its number, for example: /publish { $number } @ourchannel
# $chats (Listing) the titles of groups and channels
chats-known = I am in these: { $chats }
# $number (String)
# $chat (String)
not-published = Poll { $number } could not be shown in { $chat }: I may not write there. Make me a member, in a channel an admin, and send /publish_{ $number } again.
# $usage (Text)
usage = Try: <code>{ $usage }</code>
# $number (String)
usage-notice = /notice { $number } TEXT
# $number (String)
# $until (String) a date and time as one writes it
usage-extend = /extend { $number } { $until } REASON
# $number (String)
usage-close = /close { $number } REASON
# $number (String)
usage-void = /void { $number } REASON
# $number (String)
# $choices (String) numbers of options with commas, or none
usage-decide = /decide { $number } { $choices } REASON
decide-button = Decide
results-button = See the results
