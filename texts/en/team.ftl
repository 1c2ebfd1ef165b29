# The team among itself.

team-title = <b>The team</b>
# $number (String)
# $name (String)
# $role (String)
# $since (Moment)
team-line = { $number }. { $name } ({ $role ->
    [owner] owner
    [editor] editor
    [care] care
   *[analyst] analyst
}), since { GENITIVE($since) }
# $role (String)
team-invite-button = Invite: { $role ->
    [owner] an owner
    [editor] an editor
    [care] a care member
   *[analyst] an analyst
}
team-how = Invite: <code>/team invite editor</code>. Change: <code>/team role 3 analyst</code>. Remove: <code>/team remove 3</code>. Roles: owner (everything), editor (polls and plan), care (customers and their answers), analyst (reads).
# $role (String)
# $link (Link)
team-invited = This link makes one person { $role ->
    [owner] an owner
    [editor] an editor
    [care] a care member
   *[analyst] an analyst
} of the team. It works once, and for a day: { $link }
# $role (String)
team-joined = Welcome to the team. Your role: { $role ->
    [owner] owner
    [editor] editor
    [care] care
   *[analyst] analyst
}. What you can do: /help
# $name (String)
# $role (String)
team-changed = { $name } has a new role: { $role ->
    [owner] owner
    [editor] editor
    [care] care
   *[analyst] analyst
}.
# $role (String)
team-your-role = Your role in the team is now: { $role ->
    [owner] owner
    [editor] editor
    [care] care
   *[analyst] analyst
}. What you can do: /help
# $name (String)
team-removed = { $name } is no longer in the team.
team-you-left = You are no longer in the team. You can go on voting as a customer.

audit-title = <b>Audit log</b>
audit-none = Nothing has been done yet.
# $did (Text) who did what
# $at (Moment)
audit-line = { $did }, { BRIEF($at) }
# $action (String) as the log has it; other for one that has no sentence
# $who (Text)
# $what (Text) the object: in inflected languages an accusative, a person in the nominative
# $more (Text) a number, a chat, a segment, or a ticket and a reason; for other action and subject as they stand
audit-did = { $action ->
    [newpoll] { $who } made { $what }
    [edit] { $who } changed { $what }
    [open] { $who } opened { $what }
    [publish] { $who } published { $what } in { $more }
    [notice] { $who } added a public line to { $what }
    [extend] { $who } moved the closing of { $what }
    [close] { $who } closed { $what }
    [void] { $who } ended { $what } without a result
    [clone] { $who } copied { $what } as poll { $more }
    [decide] { $who } confirmed the outcome of { $what }
    [override] { $who } decided otherwise than { $what }
    [export] { $who } exported { $what }
    [draw] { $who } made { $what } among: { $more }
    [draw-confirm] { $who } confirmed { $what }
    [disqualify] { $who } took a ticket out of { $what }: { $more }
    [draw-excluded] { $who } noted who holds no ticket in { $what }
    [retention] { $who } dropped what was kept long enough, { $what }: { $more }
    [draw-fixed] { $who } fixed the tickets of { $what }: { $more }
    [draw-beacon] { $who } heard the beacon for { $what }
    [draw-drawn] { $who } held { $what }
    [draw-lost] { $who } found that { $what } cannot be held
    [prize-expired] { $who } let the time to claim { $what } run out
    [address] { $who } read the address for { $what }
    [address-lost] { $who } could no longer read the address for { $what }
    [fulfil] { $who } handed over { $what }
    [present-arrived] { $who } noted that { $what } arrived
    [present-again] { $who } bought { $what } again
    [resend] { $who } sent again what had not arrived of { $what }
    [codes] { $who } added codes: { $more }
    [broadcast] { $who } started { $what } to: { $more }
    [broadcast-pause] { $who } paused { $what }
    [broadcast-resume] { $who } resumed { $what }
    [broadcast-cancel] { $who } cancelled { $what }
    [broadcast-resend] { $who } sent { $what } again to the uncertain ones
    [ban] { $who } kept { $what } out of draws
    [unban] { $who } let { $what } into draws again
    [invite] { $who } invited someone into the team as { $what }
    [role] { $who } changed the role of { $what }
    [remove] { $who } took { $what } out of the team
    [join] { $who } joined the team as { $what }
    [release] { $who } sent the messages held back: { $more }
    [drop] { $who } dropped the messages held back: { $more }
    [answer] { $who } answered { $what }
    [take-back] { $who } took an answer to { $what } back
    [take] { $who } took { $what } on
    [publish-idea] { $who } let { $what } stand on the board
    [keep-words] { $who } kept the old words of { $what }
    [status] { $who } changed the status of { $what }
    [status-back] { $who } took the status of { $what } back
    [slipped] { $who } told that the date promised for { $what } has passed
    [follow-up] { $who } lets people be asked how { $what } turned out
    [merge] { $who } merged { $what } into another idea
    [unmerge] { $who } took { $what } out of another idea
    [unresolved] { $who } ended { $what } without a solution
    [tell] { $who } wrote to { $what }
    [effort] { $who } said how large { $what } is
    [import-tiers] { $who } loaded a list of tiers; people in it: { $what }
    [timeline] { $who } looked at all that passed with { $what }
    [record] { $who } wrote down { $what }
    [you-said] { $who } told the testers of { $what } what was changed
    [answer-elsewhere] { $who } noted that { $what } was answered in person
    [newtest] { $who } planned { $what }
    [edit-test] { $who } changed the draft of { $what }
    [recruit] { $who } began to look for testers of { $what }
    [approve] { $who } approved someone for { $what }: { $more }
    [refuse] { $who } did not approve someone for { $what }: { $more }
    [announce-test] { $who } announced { $what }
    [withdraw-test] { $who } took back the product of { $what }
    [end-test] { $who } ended { $what }
    [review-built] { $who } looked at { $what }
    [test-links] { $who } added access links for { $what }
    [hand-device] { $who } handed out a device of { $what }
    [device-back] { $who } took back a device of { $what }
    [hide] { $who } hid { $what } from the board
    [show] { $who } let { $what } be seen again
    [keep-hidden] { $who } kept { $what } hidden
    [leave-reported] { $who } left { $what } as it is after a report
    [launch-photo] { $who } added a picture to the launch of { $what }
    [publish-answer] { $who } published the answer to { $what }
    [unpublish-answer] { $who } took the published answer to { $what } back
    [hand-over] { $who } handed { $what } over to someone else
    [tag] { $who } changed the tags of { $what }
    [ask-who-knows] { $who } asked lead users who knows more: { $what }
    [read-answers] { $who } read all the answers of { $what }
    [mark-answer] { $who } marked an answer of { $what } as useful
    [unmark-answer] { $who } took the mark off an answer of { $what }
    [count-devices] { $who } changed the number of devices of { $what }
   *[other] { $who }: { $more }
}
# $name (String) of someone of the team, or of the bot itself
audit-name = { $name }
# $number (String)
audit-customer = customer { $number }
# $number (String)
person-number = customer { $number } (/person_{ $number })
# $number (String)
person-title = <b>Customer { $number }</b>
# $contact (Marked) leads to the person
# $since (Moment)
person-contact = Reached as { $contact }, here since { GENITIVE($since) }.
# $at (Moment)
person-stopped = Wants no messages since { GENITIVE($at) }; nothing is sent to this person.
person-unreached = Messages do not arrive: the bot is blocked.
# $person (Text)
person-team = In the team: { $person }.
# $at (Moment)
# $reason (String)
person-banned = Kept out of draws since { GENITIVE($at) }. The reason: { $reason }
# $number (String)
person-ban-how = To keep this person out of draws: <code>/ban { $number } REASON</code>
# $number (String)
person-unban-how = To lift the ban: <code>/unban { $number }</code>
# $named (String)
person-none = I know nobody as “{ $named }”.
person-how = Name the person by the number that /prizes and /audit show, by the beginning of a ticket from a draw’s winners (/draw), or as <code>telegram:123456</code>.
# $person (Text)
person-whom = Whom this concerns: { $person }.
# $ticket (String) the beginning of it
# $reason (String)
audit-ticket = { $ticket }, “{ $reason }”
# $count (String) how many codes
# $prize (String)
audit-codes = { $count }, “{ $prize }”
audit-gone = someone whose data are erased
audit-never-here = someone who never wrote here
# $number (String)
# $title (String)
audit-poll = poll { $number } “{ $title }”
# $number (String)
# $title (String)
audit-draw = draw { $number } “{ $title }”
# $prize (String)
# $place (String)
# $draw (String)
audit-award = “{ $prize }”, place { $place } of draw { $draw }
# $number (String)
audit-broadcast = broadcast { $number }
# $role (String)
audit-role = { $role ->
    [owner] owner
    [editor] editor
    [care] care
   *[analyst] analyst
}
# $person (Text)
# $role (Text)
audit-person-role = { $person } ({ $role })
# $number (String)
audit-to-poll = Poll { $number }
# $number (String)
audit-to-draw = Draw { $number }
# $number (String)
audit-to-prizes = Prizes of draw { $number }
# $zone (String)
audit-times = Times are those of { $zone }.
audit-newer = Newer
audit-older = Older
audit-no-older = There is nothing older.

# To the team's chat.
# $number (String)
# $question (String)
# $closes (Moment)
team-chat-opened = Poll { $number } is open and closes { ON($closes) }: “{ $question }” · /poll_{ $number }
# $number (String)
# $question (String)
team-chat-closed = Poll { $number } is closed: “{ $question }” · /results_{ $number }
# $number (String)
# $question (String)
# $runoff (String)
team-chat-closed-tied = Poll { $number } is closed: “{ $question }” · /results_{ $number }
    It is tied, so a second vote among the tied has opened by itself: poll { $runoff }.
# $number (String)
# $question (String)
team-chat-overdue = Poll { $number } has waited fourteen days for a decision: “{ $question }” · /decide_{ $number }
# $number (String)
# $sent (Number)
# $missed (Number)
team-chat-undelivered = Results of poll { $number }: { $sent } delivered, { $missed } not delivered.
# $number (String)
# $problem (String)
team-stuck = Message { $number } could not be sent: { $problem }. It is tried again for a day. Whatever else is stuck within this hour stands in the log.
# $number (String)
# $problem (String)
team-stuck-broadcast = Broadcast { $number } cannot go on: { $problem }. It is paused; the button under its progress resumes it.
# $topic (String)
# $chat (String)
team-topic-shut = Topic { $topic } of the chat { $chat } is gone or closed. What was meant for it now goes to the chat itself.

# A backup was put in place of the database and started.
# $made (Moment)
restored = This bot now runs from a backup made { ON($made) }. It does not know what happened after that.
restored-paused = Broadcasts that were running then are paused; each can be resumed with its own button.
# $number (Number)
held =
    { $number ->
        [one] { $number } message was waiting then and may have been delivered since. I hold it back until you decide. You can also do so later: /held
       *[other] { $number } messages were waiting then and may have been delivered since. I hold them back until you decide. You can also do so later: /held
    }
held-button = Messages held back
held-none = No messages are held back.
# $number (Number)
held-send =
    { $number ->
        [one] Send it, even if it comes twice
       *[other] Send all, even if some come twice
    }
held-drop = Do not send
# $number (Number)
held-sent =
    { $number ->
        [one] { $number } message is being sent.
       *[other] { $number } messages are being sent.
    }
# $number (Number)
held-dropped =
    { $number ->
        [one] { $number } message will not be sent.
       *[other] { $number } messages will not be sent.
    }
# $kind (String)
audit-retention = { $kind ->
    [dialogues] dialogues begun and left
    [messages] records of messages
    [answers] answers of testers
    [candidates] candidates who did not take part in tests
    [evidence] evidence of lead users
   *[names] names of the silent
}
# $topic (String)
audit-pyramid = the question “{ $topic }”
