# Draws: prizes, tickets, winners, and how anyone checks them.

# $count (String)
# $name (String)
# $kind (String) person, code, shipped, gift or premium
draw-prize = { $kind ->
    [code] { $count } × { $name } (as a code)
    [shipped] { $count } × { $name } (by post)
    [gift] { $count } × { $name } (as a gift in Telegram)
    [premium] { $count } × { $name } (as Telegram Premium)
   *[person] { $count } × { $name }
}
# $prizes (Listing)
ballot-prizes = Drawn among all who take part: { $prizes }.
# $draw (String) the draw's number
ballot-prizes-how = How it is drawn and how you can check it: /draw_{ $draw }
ballot-ticket = My ticket
# $number (String)
# $title (String)
draw-title = <b>Draw { $number }</b>: { $title }
# $state (String) announced, fixed, drawn or lost
draw-state = { $state ->
    [announced] Tickets are being handed out until the vote closes.
    [fixed] The tickets are fixed. Nothing is drawn yet.
    [drawn] It is drawn.
   *[lost] This draw cannot be held as promised: its secret is gone, or the tickets are not those we published. Nothing was drawn in its place.
}
# $prizes (Listing)
draw-prizes = Prizes, in the order in which they are drawn: { $prizes }.
# $poll (String)
draw-who-poll = Who takes part: everyone whose vote in poll { $poll } stands when it closes, each with one ticket. What you choose plays no part. The team and people who were banned hold no ticket.
# $came (Number)
draw-who-set = { $came ->
    [one] Who takes part: { $came } person whom the team named on the day of the draw, with one ticket. The team and people who were banned hold no ticket.
   *[other] Who takes part: { $came } people whom the team named on the day of the draw, each with one ticket. The team and people who were banned hold no ticket.
}
# $days (Number)
draw-claim-by = { $days ->
    [one] A prize that nobody claims within { $days } day goes to the next ticket in the order drawn.
   *[other] A prize that nobody claims within { $days } days goes to the next ticket in the order drawn.
}
# $commitment (String)
draw-commitment = The draw depends on a secret number. This is its SHA-256, published before the first ticket: <code>{ $commitment }</code>
draw-beacon-rule = It also depends on public randomness that nobody knows yet: the first round of the drand beacon at least ten minutes after the tickets are fixed. If that round is late, we wait for it and take no other.
# $which (String)
# $at (Moment)
draw-beacon-round = It is drawn with round { $which } of the drand beacon, due { ON($at) }. If it is late, we wait for it and take no other.
# $confirmed (String)
# $needed (String)
draw-confirmations = Confirmed by the team: { $confirmed } of { $needed }.
# $tickets (Number)
# $at (Moment)
draw-fixed = { $tickets ->
    [one] Fixed { ON($at) }: { $tickets } ticket.
   *[other] Fixed { ON($at) }: { $tickets } tickets.
}
# $digest (String)
draw-tickets-hash = SHA-256 of all tickets: <code>{ $digest }</code>
# $head (String)
draw-head = Head of the ballot log: <code>{ $head }</code>
# $team (String)
# $banned (String)
# $withdrawn (String)
draw-out = Without a ticket: team { $team }, banned { $banned }, vote withdrawn { $withdrawn }.
# $team (String)
# $banned (String)
draw-out-people = Without a ticket: team { $team }, banned { $banned }.
# $at (Moment)
draw-drawn = <b>Winning tickets</b>, drawn { ON($at) }:
# $place (String)
# $ticket (String)
# $name (String)
draw-winner = { $place }. <code>{ $ticket }</code> { $name }
# $person (Text) who holds the ticket; read by those who hand prizes over
draw-holder = – { $person }
# $number (String)
draw-more = … and { $number } more, in the file.
draw-empty = Nobody held a ticket, so nothing was drawn. All prizes stay in stock.
# $left (Number)
draw-left = { $left ->
    [one] Each ticket wins; { $left } prize is left and stays in stock.
   *[other] Each ticket wins; { $left } prizes are left and stay in stock.
}
# $left (Number)
draw-vacant = { $left ->
    [one] Nobody is left in the order: { $left } prize that became free stays in stock.
   *[other] Nobody is left in the order: { $left } prizes that became free stay in stock.
}
# $ticket (String)
# $at (Moment)
# $why (String) disqualified, left, declined or expired
# $words (String) the team's reason for a disqualification
draw-fall = <code>{ $ticket }</code> { $why ->
    [disqualified] was disqualified { ON($at) }: { $words }
    [left] fell out { ON($at) }: the data of the participant were erased.
    [declined] fell out { ON($at) }: the prize was declined.
   *[expired] fell out { ON($at) }: the prize was not claimed in time.
}
draw-falls-title = Fallen out; for each the next in the order moves up, if one is left:
# $ticket (String)
draw-own-ticket = Your ticket: <code>{ $ticket }</code>
draw-own-none = You hold no ticket in this draw.
draw-own-asleep = Your vote is withdrawn, so your ticket sleeps. It wakes when you vote again before the poll closes.
draw-own-team = As one of the team you may vote, but you hold no ticket.
# $rank (String)
# $tickets (String)
draw-own-rank = In the order drawn, your ticket is number { $rank } of { $tickets }.
# $name (String)
draw-own-won = It wins: { $name }.
draw-own-keep = Once it is drawn, whoever knows your ticket can find out how you voted. Show it only to those who may know.
draw-own-keep-people = Once it is drawn, whoever knows your ticket can find out that you took part. Show it only to those who may know.
draw-own-made = It depends on the secret number and on the order in which you came, so nobody could choose it, neither you nor we.
draw-proves = What it shows: the winners follow from what was published before, so nobody could pick them afterwards. Anyone can draw again with the file.
# $beacon (String) yes or no
draw-proves-not = { $beacon ->
    [yes] What it cannot show: that every ticket belongs to a real customer.
   *[no] What it cannot show: that every ticket belongs to a real customer, or that whoever runs the bot and knows the secret added no votes before closing.
}
draw-file-button = Check it yourself
draw-file-how = This file holds all that the draw depends on, and nobody's name. Check it with <code>glas verify FILE</code>, or with the short script that is in the documentation.
draw-file-changes = It changes when a prize passes on to another ticket.
draw-confirm-button = Confirm the draw
# $number (String)
# $confirmed (String)
# $needed (String)
draw-confirm-done = Draw { $number } is confirmed by { $confirmed } of { $needed }.
# $title (String)
# $name (String)
# $draw (String)
draw-won = Your ticket was drawn in “{ $title }”: you win { $name }. The draw: /draw_{ $draw }
# $title (String)
# $name (String)
# $draw (String)
draw-moved-up = A prize in “{ $title }” became free, and your ticket is next in the order drawn: you win { $name }. The draw: /draw_{ $draw }
# $title (String)
# $words (String)
# $draw (String)
draw-lost-place = Your ticket in “{ $title }” was disqualified, and the prize goes to the next in the order, if anyone is left. The reason: { $words }
    The draw: /draw_{ $draw }
# $title (String)
# $prizes (Listing)
# $draw (String)
draw-told = Your ticket did not win in “{ $title }”. The prizes are drawn: { $prizes }. The winning tickets, your own and how to check: /draw_{ $draw }
# $title (String)
# $draw (String)
draw-told-lost = The draw “{ $title }” cannot be held as promised, and nothing was drawn in its place. What happened: /draw_{ $draw }
# $number (String)
# $title (String)
draw-team-drawn = Draw { $number } (“{ $title }”) is drawn. The winners: /draw_{ $number }
# $number (String)
# $title (String)
draw-team-lost = Draw { $number } (“{ $title }”) is lost: its secret is gone from the database, or the tickets are not those published. Nothing was drawn. A new /draw over the same people needs the beacon.
draw-list-title = <b>Draws</b>
draw-list-none = There are no draws yet. Open votes: /polls
draw-list-prizes = Prizes of a poll: a line such as <code>prizes: 12 x Tote bag</code> in /newpoll
draw-how = To draw among people who are known already, which needs the beacon, send a title and below it whom it is among, written as for /broadcast:
    <code>/draw A thank-you for our voters
    among: voters:7 and not language:sr
    prizes: 3 x Tote bag</code>
# $lacks (String) among, prizes, or both
# $title (String)
draw-lacks = { $lacks ->
    [among] Below the title the line <code>among:</code> is missing: among whom it is drawn.
    [prizes] Below the title the line <code>prizes:</code> is missing: what is drawn.
   *[among-prizes] Below the title two lines are missing: <code>among:</code>, among whom it is drawn, and <code>prizes:</code>, what is drawn.
    } For example:
    <code>/draw { $title }
    among: voters:7
    prizes: 3 x Tote bag</code>
# $number (String)
# $title (String)
draw-list-line = /draw_{ $number } { $title }
# $number (String)
# $ticket (String) the beginning of it
draw-passed-on = Ticket { $ticket } is out of draw { $number }, with your reason beside it. The next in the order moves up.
# $number (String)
# $ticket (String) the beginning of it
draw-passed-on-none = Ticket { $ticket } is out of draw { $number }, with your reason beside it. No one moves up.
# $number (String)
usage-disqualify = /disqualify { $number } TICKET REASON
usage-ban = /ban 17 REASON
usage-unban = /unban 17
# $named (String) the number, ticket or address that was typed
ban-reason-missing = It needs a reason, which only the team reads: <code>/ban { $named } REASON</code>
banned = Banned. In draws whose tickets are fixed from now on this person holds none.
unbanned = The ban is lifted.
unbanned-none = There was no such ban.
# $number (String)
no-such-draw = There is no draw { $number }. All draws: /draw
# $number (String)
draw-not-drawn = Draw { $number } is not drawn yet: /draw_{ $number }
draw-beacon-needed = Whoever knows these people and the secret beforehand would know the winners. A draw like this needs public randomness: set GLAS_DRAND_URL first. The prizes of a poll need none.
draw-nobody = Nobody is left who could take part, so there is nothing to draw.
draw-nothing-to-confirm = This draw waits for nobody's confirmation.
draw-confirmed-already = You have confirmed already. A second person of the team has to confirm as well.
# $number (String)
draw-not-as-published = This draw can be confirmed only as it is published once its tickets are fixed. Please look at it once more: /draw_{ $number }
# $number (String)
# $title (String)
draw-team-confirm = Draw { $number } (“{ $title }”): the tickets are fixed and published. Two people of the team have to confirm them before it is drawn: /draw_{ $number }
# $number (String)
# $ticket (String)
draw-no-such-ticket = Draw { $number } has no ticket, or more than one, that begins with { $ticket }. Give at least eight characters of it.
draw-out-already = This ticket fell out before, or took no part.
draw-prize-taken = The winner has claimed this prize already: it stays with that person.
wrong-prizes = This is not a line of prizes. Try: 12 x Tote bag, or with the way in which it is handed over: 5 x Audiobook as code
# $value (String)
# $known (String)
wrong-prize-kind = “{ $value }” is not a way to hand a prize over. The ways are: { $known }
# $value (String)
wrong-prize-rest = What follows the way to hand the prize over I cannot read: “{ $value }”. Several prizes are divided by a comma, or each stands on a line of its own: prizes: 5 x Audiobook as code, 1 x Mug
# $value (String)
wrong-prize-second = “{ $value }” names more than one prize. Put a comma between two prizes, or a line for each; what is in one set stands behind a colon: 1 x Set: 2 x mug, 3 x spoon
# $lines (Number)
# $prizes (Number)
wrong-prizes-number = There are too many prizes. A draw has at most { $lines } lines and { $prizes } prizes.

# What `glas verify` says of a draw's file.
# $draw (String)
# $tickets (Number)
# $won (Number) tickets that won, whether they hold their prize still or not
# $fell (Number) tickets that fell out
# $held (Number) prizes that somebody holds now
# $vacant (Number) prizes that nobody holds
verify-draw-right = Right: draw { $draw } was drawn as it was promised. Tickets: { $tickets }. Won a prize: { $won }. Fell out: { $fell }. Hold a prize now: { $held }. Prizes that nobody holds: { $vacant }.
# $draw (String)
verify-draw-wrong = Wrong: draw { $draw } is not what follows from its file.
# $rank (String)
verify-draw-rank = In the order drawn, the ticket is number { $rank }.
# $place (String)
verify-draw-ticket-holds = It holds a prize: place { $place }.
verify-draw-ticket-fell = It fell out.
verify-draw-ticket-none = It holds no prize.
verify-draw-no-ticket = No ticket of this draw begins so, or more than one does. Please give it as it stands in the list of winners, or in full.
verify-draw-fingerprint = The fingerprint does not fit: the file was changed.
verify-draw-secret = The secret is not the one committed to.
verify-draw-prizes = The prizes make no sense.
verify-draw-head = The head is not a hash, or not that of what was announced.
verify-draw-out = Those without a ticket are not people who came, each once and in order.
verify-draw-number = The number of tickets is not that of all who came less those without one.
verify-draw-tickets = The hash of the tickets does not follow from the secret.
verify-draw-beacon = A beacon is missing, was not announced, or its randomness is not the hash of its signature.
verify-draw-round = It was drawn with another round than the rule names, or before that round.
verify-draw-winners = The winners, or their order, are not what follows from the file.
verify-draw-falls = A ticket fell out that never took part, fell out twice, or before the drawing.

# The command menu.
menu-draw = Draws and their winners
menu-disqualify = Take a ticket out, with a reason
menu-ban = Keep someone out of draws
menu-unban = Lift a ban
