# Prizes: how they reach their winners, and the team's prize desk.

prizes-title = <b>Your prizes</b>
prizes-none = You have no prize yet. Open votes: /polls
# $prize (String)
# $title (String)
# $state (String) awarded, claimed or fulfilled
# $deadline (Moment)
prizes-line = <b>{ $prize }</b>, from “{ $title }”. { $state ->
    [awarded] Waiting for you until { GENITIVE($deadline) }.
    [claimed] Claimed; not handed over yet.
   *[fulfilled] You have it.
}
# $deadline (Moment)
prize-claim-by = Please claim it by { GENITIVE($deadline) }; after that it goes to the next in the order drawn. You find it under /prizes as well.
prize-how-code = Your prize is a code. It comes the moment you tap the button.
prize-how-shipped = We send it to you. The button asks for your address.
prize-how-gift = It is a gift inside Telegram. Tap the button, and it comes to you there.
prize-how-premium = It is Telegram Premium. Tap the button, and Telegram turns it on for you.
prize-how-person = It is handed to you in person. Tap the button for a pass that you show us.
# $prize (String)
prize-claim = Claim: { $prize }
# $prize (String)
prize-again = Show again: { $prize }
# $prize (String)
prize-decline = Decline: { $prize }
# $prize (String)
prize-decline-sure = Decline “{ $prize }”? It then goes to the next in the order drawn, and cannot come back to you.
prize-decline-yes = Decline it
prize-decline-no = Keep it
# $prize (String)
prize-declined = You have declined “{ $prize }”. It goes to the next in the order drawn, if anyone is left. Thank you for telling us.
prize-kept = The prize is still yours. Claim it under /prizes
# $prize (String)
prize-offer-claimed = You have claimed “{ $prize }”; it stays with you.
# $prize (String)
prize-claim-there = “{ $prize }” comes in Telegram. Please open the bot there and claim it under /prizes; until then nothing is claimed.
# $prize (String)
# $code (String)
prize-code =
    Your code for “{ $prize }”:
    <code>{ $code }</code>
    It is yours alone. You find it again under /prizes
# $prize (String)
prize-code-waits = “{ $prize }” is yours. Its code is not here yet; we send it to you the moment we have it.
# $prize (String)
# $days (Number)
prize-address-ask = { $days ->
    [one] Where shall we send “{ $prize }”? Please write name, street, town, postcode and country in one message. We show you what we understood, and nothing is final before you confirm it. By confirming you agree that we keep the address for this parcel: encrypted, shown to the team only, and erased { $days } day after delivery.
   *[other] Where shall we send “{ $prize }”? Please write name, street, town, postcode and country in one message. We show you what we understood, and nothing is final before you confirm it. By confirming you agree that we keep the address for this parcel: encrypted, shown to the team only, and erased { $days } days after delivery.
}
# $prize (String)
prize-address-understood = “{ $prize }” would go to this address:
# $prize (String)
prize-address-doubtful = This does not look like an address for “{ $prize }” yet: it takes name, street and number, postcode, town and country. Please write it once more, or confirm it with the button if it is right as it stands:
# $deadline (Moment)
prize-address-not-final = Nothing is final yet: you claim the prize by confirming the address with the button, by { GENITIVE($deadline) } at the latest. A new message replaces this address.
prize-address-unchanged = Nothing changes before you confirm with the button. A new message replaces this address.
prize-address-correct = It is correct
prize-address-insist = It is right as it stands
prize-address-later = Not now
# $deadline (Moment)
prize-address-open = We kept nothing of it. The prize waits for you until { GENITIVE($deadline) }: /prizes
prize-address-as-it-was = Nothing was changed.
prize-address-gone = This button belongs to an address that no longer waits to be confirmed. How things stand: /prizes
prize-address-confirmed = You have confirmed the address.
prize-address-still = That does not look like an address, so the one you wrote before still waits. Confirm it with the button below.
prize-address-dropped = We have not kept this address.
consent-address = I agree that my address is kept for sending my prize.
prize-address-empty = Please write the address as text, in one message.
# $longest (Number)
# $length (Number)
prize-address-length = An address may have up to { $longest } characters; this one has { $length }. Please write it more briefly.
# $prize (String)
prize-shipping = Thank you. We send “{ $prize }” to your address and tell you when it leaves.
prize-address-change = Change the address
# $prize (String)
prize-address-lost = The key that opened your address for “{ $prize }” is lost, so nobody can read the address any more, not even we. Please tell it to us once more; the prize stays yours.
prize-no-key = We cannot take addresses safely at the moment. Your prize stays yours; please try again later. The team has been told.
# $deadline (Moment)
prize-no-key-until = We cannot take addresses safely at the moment. Your prize waits for you until { GENITIVE($deadline) }; please try again before then. The team has been told.
# $prize (String)
prize-present = “{ $prize }” is on its way to you through Telegram.
# $prize (String)
# $token (String)
prize-pass =
    This is your pass for “{ $prize }”:
    <code>{ $token }</code>
    Show it when you collect the prize. Whoever shows it first gets the prize, so keep it to yourself.
# $prize (String)
# $title (String)
# $deadline (Moment)
prize-reminder = “{ $prize }”, which you won in “{ $title }”, is waiting for you until { GENITIVE($deadline) }. After that it goes to the next in the order drawn.
# $prize (String)
# $title (String)
prize-expired = The time to claim “{ $prize }” from “{ $title }” has passed, and it goes to the next in the order drawn, if anyone is left. Thank you for having taken part.
# $prize (String)
# $kind (String) shipped or any other
prize-handed-over = { $kind ->
    [shipped] “{ $prize }” is on its way to your address.
   *[other] “{ $prize }” has been handed over. We hope you enjoy it.
}
# $deadline (Moment)
claim-late = This prize could be claimed until { GENITIVE($deadline) }. It goes to the next in the order drawn, if anyone is left.
claim-not-yours = This prize is not yours. Your own: /prizes
claim-taken = This prize is claimed already, and stays with you. See /prizes
prize-nothing-there = There is no such prize. Your own: /prizes

# The team's prize desk.
# $number (String)
# $title (String)
desk-title = <b>Prizes of draw { $number }</b>: { $title }
# $number (String)
desk-none = Draw { $number } has given no prizes yet. See /draw_{ $number }
# $place (String)
# $prize (String)
# $state (String) awarded, claimed, to-hand-over (to whom may not do it), fulfilled, parcel, parcel-lost, parcel-sent, code, code-sent, present, present-sent or vacant
# $holder (Text) who holds it
# $token (String)
# $since (Moment) of the state
# $deadline (Moment)
desk-line = { $place }. { $prize } · { $state ->
    [awarded] { $holder }, may claim until { GENITIVE($deadline) }
    [claimed] { $holder }, claimed { ON($since) }, waits to be handed over; pass: <code>{ $token }</code>
    [parcel] { $holder }, claimed { ON($since) }, not sent yet; the address is confirmed
    [parcel-lost] { $holder }, claimed { ON($since) }, not sent yet; the address is missing
    [parcel-sent] { $holder }, sent { ON($since) }
    [code] { $holder }, claimed { ON($since) }, code not sent yet
    [code-sent] { $holder }, code sent { ON($since) }
    [present] { $holder }, claimed { ON($since) }, not arrived yet
    [present-sent] { $holder }, arrived { ON($since) }
    [to-hand-over] { $holder }, claimed { ON($since) }, not handed over yet
    [fulfilled] { $holder }, handed over { ON($since) }
   *[vacant] nobody is left in the order; it stays in stock
}
# $state (String) claimed, awarded, vacant or fulfilled
# $number (String) how many prizes
desk-group = <b>{ $state ->
    [claimed] To hand over
    [awarded] Waiting to be claimed
    [vacant] In stock again
   *[fulfilled] Handed over
}: { $number }</b>
# $prize (String)
# $place (String)
desk-hand-over = Hand over: { $prize }, place { $place }
# $prize (String)
# $place (String)
desk-sent = Note as sent: { $prize }, place { $place }
# $number (String)
desk-late = What is late or went wrong ({ $number })
desk-all = All prizes of the draw
desk-none-late = Nothing is late, and nothing went wrong.
# $why (String) late, unreached, undelivered, uncertain or no-code
desk-mark = ⚠ { $why ->
    [late] claimed more than a week ago and not handed over
    [unreached] the winner was not reached: the bot is blocked, no messages are wanted, or the message could not be sent
    [undelivered] Telegram did not deliver it
    [uncertain] we do not know whether Telegram delivered it
   *[no-code] no code is left for it
}
# $left (Number)
desk-stock = { $left ->
    [one] Fewer winners than prizes: { $left } prize stays in stock.
   *[other] Fewer winners than prizes: { $left } prizes stay in stock.
}
# $number (String)
desk-more = … and { $number } more; as prizes are handed over, they come up here.
# $place (String)
desk-address-button = Address of place { $place }
# $place (String)
# $prize (String)
desk-address = Place { $place }: { $prize }
# $place (String)
desk-address-none = There is no address for place { $place }, or it has been erased.
# $place (String)
desk-address-lost = The key that opens the address for place { $place } is not set in GLAS_SECRET_KEY. Set it again as an older key, or the winner will be asked for the address once more.
desk-resend = Send again what did not arrive
# $count (Number)
desk-resent = { $count ->
    [0] Nothing waits to be sent again.
    [one] { $count } gift is being sent again.
   *[other] { $count } gifts are being sent again.
}
usage-fulfil = /fulfil CODE
# $token (String)
fulfil-no-such = There is no prize with the pass { $token }. Passes that wait are listed under the draw: /prizes
fulfil-not-claimed = This prize is not claimed yet. Its winner finds it under /prizes
# $at (Moment)
fulfil-already = This prize was handed over { ON($at) }. It is not given twice.
# $prize (String)
# $place (String)
# $number (String)
# $title (String)
fulfil-sure = Hand over now: “{ $prize }”, place { $place } of draw { $number }, “{ $title }”?
fulfil-yes = Handed over
# $prize (String)
# $place (String)
# $number (String)
# $title (String)
parcel-sure = Was “{ $prize }”, place { $place } of draw { $number }, “{ $title }”, sent to this address?
parcel-told = The winner is told so.
parcel-not-told = The winner is not told: no messages are wanted any more, or they do not arrive.
parcel-yes = Confirm it was sent
# $prize (String)
# $place (String)
# $number (String)
fulfilled = Handed over: “{ $prize }”, place { $place } of draw { $number }.

codes-title = <b>Codes in stock</b>
codes-none = No codes have been uploaded yet.
# $name (String)
# $left (String)
# $given (String)
# $wanted (String)
codes-line = { $name }: { $left } left, { $given } given, { $wanted } waited for
codes-how = To add codes: <code>/codes Tote bag</code>, with the name of the prize as in the poll. Then send the file, or send it with that line as its caption.
# $prize (String)
codes-ask = Please send the codes for “{ $prize }” as a file: text or CSV, one code in each line, or a table with a column of codes. You see what I read before anything is loaded. /cancel leaves it.
# $prize (String)
# $count (Number)
# $served (Number)
codes-added = { $count ->
    [one] { $count } code for “{ $prize }” is in stock now.
   *[other] { $count } codes for “{ $prize }” are in stock now.
} { $served ->
    [0] Nobody was waiting for one.
    [one] { $served } winner who waited is getting one.
   *[other] { $served } winners who waited are getting theirs.
}
codes-not-loaded = No code was taken from this file. Fix it and send the whole file again.
codes-no-file = Please send the codes as a file, not as a picture or as text.
codes-not-fetched = The file could not be fetched. Please send it once more.
# $wrong (String) large, binary, encoding, empty, blank, columns, cells, unaligned, scientific, formula, length, characters, twice, known or column
# $line (String)
# $other (String)
codes-wrong = { $wrong ->
    [large] The file is too large: at most 4 MB and 100,000 codes.
    [binary] This is no text file. Workbooks (XLSX, ODS) and archives are not opened. Please save it as CSV and send that: in Excel under “Save As”, “CSV UTF-8”; in LibreOffice under “Save As”, “Text CSV”; in Google Sheets under “File”, “Download”.
    [encoding] I cannot tell in which encoding the file is; line { $line } shows it. Please save it as UTF-8.
    [empty] There is no code in the file.
    [blank] Line { $line } has no code.
    [columns] Line { $line } cannot be read: its quotes do not match, or it is far too long.
    [cells] Line { $line } has more columns than the first line. If a code has a comma or semicolon in it, put it in quotes.
    [unaligned] Line { $line } does not keep to the columns of the table, and I cannot tell where one ends. Line it up, or send the table as CSV.
    [scientific] Line { $line } is a number as a spreadsheet shortens it (such as 4.7E+17): digits of the code are lost. Please format the column as text and export it anew from where the codes come.
    [formula] Line { $line } is a formula or its error, not a code. Please export the values.
    [length] Line { $line } is too long for a code: at most 200 characters.
    [characters] Line { $line } has characters that cannot be shown.
    [twice] Line { $line } reads the same as line { $other }; capitals and look-alike letters make no difference.
    [known] The code in line { $line }, or one that reads the same, was uploaded before.
   *[column] Nothing says which column holds the codes.
}
# $prize (String)
# $count (Number)
team-codes-wanted = { $count ->
    [one] { $count } winner of “{ $prize }” waits for a code and none is left: <code>/codes { $prize }</code>
   *[other] { $count } winners of “{ $prize }” wait for codes and none are left: <code>/codes { $prize }</code>
}
# $number (String)
# $place (String)
# $prize (String)
team-present-failed = Telegram did not deliver “{ $prize }”, place { $place } of draw { $number }. Is the balance of Stars enough? /prizes_{ $number }
# $number (String)
# $place (String)
# $prize (String)
# $contact (String) the winner's address in the messenger
team-present-uncertain = “{ $prize }”, place { $place } of draw { $number }: we do not know whether Telegram delivered it to { $contact }, because its answer never came. It is not bought again by itself. Please look among the payments of the bot’s Stars, or ask the winner; then tap what is so. /prizes_{ $number }
# $place (String)
present-arrived = Place { $place }: it arrived
# $place (String)
present-again = Place { $place }: buy it again
# $number (String)
# $place (String)
# $prize (String)
team-vacant = Nobody is left in the order for “{ $prize }”, place { $place } of draw { $number }. The prize stays in stock. /prizes_{ $number }
# $number (String)
# $place (String)
# $prize (String)
team-unreached = The winner of “{ $prize }”, place { $place } of draw { $number }, was not reached: the bot is blocked, no messages are wanted, or the message could not be sent. If it is not claimed in time, the next in the order moves up. /prizes_{ $number }
# $number (String)
team-no-key = A winner of draw { $number } wants to give an address, but GLAS_SECRET_KEY is not set. Set it and start Glas again.
prizes-no-key = Parcels need an address, and GLAS_SECRET_KEY, which encrypts addresses, is not set. Until it is set and Glas started again, winners cannot claim their parcels.

# On the picture of a winner, and on a pass.
winner-overline = You won
# $number (String)
# $rank (String)
# $on (Day)
winner-footer = Draw { $number }, place { $rank }, { $on }
pass-overline = Pass
pass-how = Show this when you collect your prize
# $number (String)
# $place (String)
pass-footer = Draw { $number }, place { $place }
menu-prizes = My prizes
menu-fulfil = Hand a prize over
menu-codes = Codes for prizes
