# The command menu: a few words each.

menu-polls = Open votes
menu-vote = Take part
menu-mine = My votes and receipts
menu-plan = What will be launched
menu-language = Language and time zone
menu-privacy = What we keep, and your consent
menu-mydata = All we keep about you
menu-help = What you can do here
menu-stop = Hear nothing more
menu-forget = Erase me
menu-newpoll = Make a poll
menu-poll = One poll
menu-open = Open a poll
menu-results = Results of a poll
menu-edit = Change a draft
menu-publish = Show a poll in a group or channel
menu-notice = Add a public line
menu-extend = Move the closing, once
menu-close = Close early
menu-void = End without a result
menu-clone = Make a copy
menu-export = Table and public file
menu-decide = Confirm an outcome, or decide otherwise
menu-team = Invite, change and remove
menu-audit = Who did what
menu-cancel = Leave a dialogue
