# What `glas verify` says about a public file and a receipt.

# $poll (String): the poll
# $voters (Number): how many voted
# $leaves (Number): how many changes the ballot log has
verify-right = Right. Poll #{ $poll } was recounted. Voters: { $voters }. Entries in the ballot log: { $leaves }. Log, ballots, votes, places and seats all agree.
# $options (String): the numbers of the options that take a seat
verify-seated = Options with a seat: { $options }.
verify-backwards = Its times run backwards somewhere: a clock was set while it went on. The result does not depend on that.

# $poll (String): the poll
verify-receipt-wrong = The public file of poll #{ $poll } is right. The receipt does not agree with it:

# $poll (String): the poll
verify-wrong = Wrong. The public file of poll #{ $poll } does not hold together:

verify-more = There is more; the first findings say most.

verify-no-receipt-here = --receipt is for the file of a poll, and this is the file of a draw. For a ticket of it: --ticket.
verify-no-ticket-here = --ticket is for the file of a draw, and this is the file of a poll. For a receipt of it: --receipt.

# $detail (String): where the file breaks, in English
verify-unreadable-json = This cannot be read: it is not JSON, or ends too early ({ $detail }).
# $detail (String): the version that stands in the file
verify-unreadable-version = This is not a public file of version glas-poll-1. Its version says: “{ $detail }”.
# $detail (String): where the file breaks, in English
verify-unreadable-shape = This is not a whole public file: something is missing, too much, or of the wrong kind ({ $detail }).

# $at (String): the receipt's entry in the ballot log
# $options (Listing): what was chosen
verify-receipt-counted = The receipt is genuine. Entry { $at } is the ballot that was counted: { $options }.
# $at (String): the receipt's entry in the ballot log
verify-receipt-withdrawn = The receipt is genuine. Entry { $at } withdrew the vote, and nothing was counted.
# $at (String): the receipt's entry in the ballot log
# $options (Listing): what was chosen
# $later (String): the entry that replaced it
verify-receipt-replaced = The receipt is genuine. Entry { $at } chose { $options }; the voter changed this later, and entry { $later } took its place.
# $at (String): the receipt's entry in the ballot log
# $later (String): the entry that replaced it
verify-receipt-replaced-empty = The receipt is genuine. Entry { $at } withdrew the vote; the voter voted again, and entry { $later } took its place.

# $stated (String): the fingerprint in the file
# $found (String): the fingerprint that it ought to have
verify-fingerprint = Fingerprint: the file was changed after it was written. It states { $stated }, and it should be { $found }.
verify-terms = Terms: no ballots can be counted by them (picks, seats or quorum).
# $stated (String): the method's name
verify-method = Terms: the voting method “{ $stated }” is unknown here.
verify-times = Times: the poll closed after its closing time.
verify-reason = Times: the poll closed early, and no public reason is given.
# $found (String): the commitment
verify-secret = Secret: it is not the one committed to on opening ({ $found }).
# $at (String): the place in the ballot log
# $stated (String): the number that stands there
verify-leaf-number = Ballot log, entry { $at }: it has the number { $stated }. An entry is missing, added or out of order.
# $at (String): the place in the ballot log
verify-leaf-form = Ballot log, entry { $at }: malformed.
# $stated (String): the hash in the file
# $found (String): the hash that it ought to have
verify-leaf-first = Ballot log, entry 1: it does not follow from the poll's question, options and rules. It states { $stated }, and it should be { $found }.
# $at (String): the place in the ballot log
# $stated (String): the hash in the file
# $found (String): the hash that it ought to have
verify-leaf-chain = Ballot log, entry { $at }: it does not follow from the entry before. It states { $stated }, and it should be { $found }.
# $stated (String): the head in the file
# $found (String): the head that it ought to have
verify-head = Head of the ballot log: it states { $stated }, and the log ends in { $found }.
# $at (String): the entry in the ballot log
verify-opening-stray = Opened ballot of entry { $at }: there is no such entry, or the voter replaced it later.
# $at (String): the entry in the ballot log
verify-opening-order = Opened ballot of entry { $at }: it stands twice or out of order.
# $at (String): the entry in the ballot log
verify-opening-form = Opened ballot of entry { $at }: malformed.
# $at (String): the entry in the ballot log
verify-opening-false = Opened ballot of entry { $at }: this is not the ballot that was logged.
# $at (String): the entry in the ballot log
verify-opening-missing = Entry { $at } of the ballot log: its ballot was not opened.
# $at (String): the entry in the ballot log
verify-ballot = Opened ballot of entry { $at }: it breaks the rules of the poll.
verify-options = Outcome: it does not list the options of the poll, each once and in their order.
# $stated (String): the number in the file
# $found (String): the number counted
verify-voters = Outcome: it states { $stated } voters; counted: { $found }.
# $at (String): the option
# $stated (String): the number in the file
# $found (String): the number counted
verify-votes = Option { $at }: it states { $stated } votes; counted: { $found }.
# $at (String): the option
# $stated (String): the place in the file
# $found (String): the place that follows
verify-place = Option { $at }: it states place { $stated }, and it should be { $found }.
# $at (String): the option
# $stated (String): yes or no
verify-seat = { $stated ->
    [yes] Option { $at }: it is stated to be seated, and it is not.
   *[no] Option { $at }: it is seated, and the file says that it is not.
}
# $at (String): the option
# $stated (String): yes or no
verify-tied = { $stated ->
    [yes] Option { $at }: it is stated to be tied at the last seat, and it is not.
   *[no] Option { $at }: it is tied at the last seat, and the file does not say so.
}
# $stated (String): the number in the file
# $found (String): the number that follows
verify-seats = Outcome: it states { $stated } seats filled; it should be { $found }.
verify-shortfall = Outcome: the reason why no seat is filled is not the one that the ballots give.
verify-tie = Outcome: the tie at the last seat is not the one that the ballots give.
verify-lot = Lot: one is missing, or there is one that the rules do not ask for.
verify-lot-options = Lot: it was drawn among other options than those tied.
verify-lot-head = Lot: it was drawn over another ballot log.
verify-lot-beacon = Lot: something went in that was not declared.
verify-lot-tickets = Lot: the options' tickets do not follow from the secret.
verify-lot-order = Lot: the order is not the one that the secret and the ballot log give.
verify-receipt-form = Receipt: this is no whole receipt. Please copy the line from “glas-receipt-1” to its end.
# $stated (String): the receipt's poll
# $found (String): the file's poll
verify-receipt-poll = Receipt: it belongs to poll #{ $stated }, and the file to poll #{ $found }.
verify-receipt-missing = Receipt: no entry of the ballot log holds the vote that it opens.
# $at (String): the receipt's entry
# $stated (String): which change of its voter the receipt states
# $found (String): which change of its voter the entry is
verify-receipt-revision = Receipt: it states its voter’s change number { $stated }; entry { $at } of the ballot log is that voter’s change number { $found }.
# $at (String): the receipt's entry
# $found (String): how many entries the log has
verify-receipt-gone = Receipt: its entry { $at } is gone; the ballot log ends with entry { $found }.
# $at (String): the receipt's entry
# $stated (String): the hash on the receipt
# $found (String): the hash in the file
verify-receipt-leaf = Receipt: entry { $at } is another one. The receipt states { $stated }, the file { $found }.
# $at (String): the receipt's entry
verify-receipt-ballot = Receipt: its ballot is not the one logged in entry { $at }.
