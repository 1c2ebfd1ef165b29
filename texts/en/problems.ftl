# What cannot be done, and what can.

not-allowed = Your role in the team does not allow this. Your team's owner can change it with /team.
not-for-customers = Only the product team can do this. What you can do: /help
something-wrong = Something went wrong on our side, and nothing was changed. Please try again in a minute.
in-private = Let us talk about this in private.
open-private = Open the chat
# $number (String)
poll-frozen = Poll { $number } has opened: its question, options and rules stay as they are. You can add a line with /notice_{ $number }, or make a copy with /clone_{ $number }.
# $number (String)
# $state (String)
poll-wrong-state = { $state ->
    [draft] Poll { $number } has not opened yet. Open it with /open_{ $number }.
    [scheduled] Poll { $number } has not opened yet. Open it now with /open_{ $number }.
    [open] Poll { $number } is open. It has to be closed first.
    [void] Poll { $number } was ended without a result. /clone_{ $number } makes a fresh copy.
   *[closed] Poll { $number } is closed. Its results: /results_{ $number }
}
results-seen = The closing time can no longer be moved: somebody has already seen counts.
extended-already = The closing time was moved once already, and once is the limit.
# $usage (Text)
reason-missing = This needs a reason that your voters can read: <code>{ $usage }</code>
# $closes (Moment)
not-later = The vote closes { ON($closes) } as it is. Choose a later time.
# $choice (String)
# $last (String)
no-such-option = There is no option { $choice }; they go from 1 to { $last }.
# $number (String)
# $state (String)
# $closes (Moment)
nothing-to-decide = { $state ->
    [open] Poll { $number } is still open and closes { ON($closes) }. It can be decided after that. To close it now: /close_{ $number }
    [decided] Poll { $number } is decided already: /results_{ $number }
    [void] Poll { $number } was ended without a result, so there is nothing to decide.
    [closed] There is nothing to decide on poll { $number }: no option won.
   *[draft] Poll { $number } has not opened yet, so there is nothing to decide.
}
last-owner = You are the last owner, and a team needs one. Make somebody else an owner first: /team
owner-by-setting = This owner is named by the setting GLAS_OWNERS. Whoever runs the bot can change it there.
no-such-member = Nobody in the team has that number. See /team.
invite-invalid = This invitation was used already, or is older than a day. Ask for a new one.
tap-outdated = This button no longer works. The menu shows what you can do.
too-long = That is too long for me to read. Please send a shorter message.
