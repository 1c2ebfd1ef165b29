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
# $link (String)
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
# $id (String)
# $at (Moment)
# $actor (String)
# $action (String)
# $subject (String)
audit-line = { $id } · { $at } · { $actor } · { $action } { $subject }
audit-older = Older
audit-no-older = There is nothing older.

# To the team's chat.
# $number (String)
# $question (String)
# $closes (Moment)
team-chat-opened = Poll { $number } is open and closes { ON($closes) }: “{ $question }”
# $number (String)
# $question (String)
team-chat-closed = Poll { $number } is closed: “{ $question }” · /results { $number }
# $number (String)
# $question (String)
team-chat-overdue = Poll { $number } has waited fourteen days for a decision: “{ $question }” · /decide { $number }
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
