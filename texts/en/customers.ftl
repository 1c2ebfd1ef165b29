# The customer's side.

welcome = Here you help decide what we launch next.
welcome-back = Good to see you again. You will hear from us again.
welcome-privacy = By voting you agree that we keep your votes; /privacy says what and why.

help-title = <b>What you can do here</b>
help-customer =
    Just write or record what you want to say: the team gets it.
    /home – everything at a glance
    /polls – open votes
    /vote – take part
    /mine – my votes and receipts
    /ideas – ideas, and what becomes of them
    /plan – what will be launched
    /promises – what was promised, and what became of it
    /draw – draws and their winners
    /prizes – what I won
    /updates – what you hear from us
    /language – language and time zone
    /privacy – what we keep, and your consent
    /mydata – all we keep about you
    /forget – erase me
    /stop – hear nothing more
help-team-title = <b>For the team</b>
help-team-read =
    /polls – all polls
    /poll – one poll
    /results – the results
    /export – table and public file
help-team-edit =
    /newpoll – make a poll
    /edit – change a draft
    /open – open it
    /publish – show it in a group or channel
    /notice – add a public line
    /extend – move the closing, once
    /close – close early
    /void – end without a result
    /clone – make a copy
    /decide – confirm the outcome, or decide otherwise
    /broadcast – send news to customers
help-team-prizes =
    /prizes – who has what in a draw, and what is late
    /fulfil CODE – a prize was handed over
    /person 17 – where a person is reached, and the prizes won
help-team-codes = /codes – codes for prizes
    /draw – draw among people who are known
    /disqualify – take a ticket out
    /ban, /unban – keep someone out of draws
help-team-audit = /audit – who did what
help-team-owner =
    /team – invite, change and remove
    /held – messages held back after a backup

mine-title = <b>Your votes</b>
mine-none = You have no votes yet. Open votes: /polls
# $number (String)
# $question (String)
# $choices (Listing)
mine-line = <b>#{ $number }</b> { $question }
    You chose: { $choices }.
# $number (String)
# $question (String)
mine-withdrawn = <b>#{ $number }</b> { $question }
    You withdrew your vote.
# $number (String)
mine-receipt = Receipt for #{ $number }
# $number (String)
mine-results = Results of #{ $number }

# $zone (String)
# $other (String): another one, as an example
language-title = Which language shall we speak? Times are shown in the time zone { $zone }. To change it, send for example: /language { $other }
language-set = We speak English from now on.
# $zone (String)
# $now (Moment)
zone-set = Times are now shown in the time zone { $zone }; your clock shows: { $now }. Another zone: /language and your city
# $zone (String)
zone-unknown = I know no language or time zone called “{ $zone }”. Please write the nearest large city, for example Belgrade, or your country, or the name of a language.
zone-nearest = Did you mean one of these?
# $zone (String)
zone-several = There are several time zones in “{ $zone }”. Which one is yours?
# $zone (String)
zone-offset = “{ $zone }” does not say whether the clocks change in summer. Whose clocks are yours?
# $language (String)
language-other = I do not speak “{ $language }” yet. I speak these languages:
language-other-zone = Or was the time zone meant? It stands below them.

stopped-nothing = You will hear nothing more from us. Thank you for having been here.
# $did (Listing)
stopped = You will hear nothing more from us. Thank you for { $did }. All of it stands.
# $count (Number)
did-votes = { $count ->
    [one] your vote
   *[other] { $count } votes
}
# $count (Number)
did-ideas = { $count ->
    [one] your idea
   *[other] { $count } ideas
}
# $count (Number)
did-said = { $count ->
    [one] what you told us
   *[other] the { $count } things you told us
}
# $count (Number)
did-support = { $count ->
    [one] your support for an idea
   *[other] your support for { $count } ideas
}
# $count (Number)
stopped-open = { $count ->
    [one] One thing you said is still open. An answer does not reach you now; write here at any time, and answers come again.
   *[other] { $count } things you said are still open. Answers do not reach you now; write here at any time, and they come again.
}
stopped-data = Your data: /mydata · erase: /forget

mydata-title = All we keep about you is in this file.
forget-sure = Erase everything we know about you? Votes in open polls are withdrawn. Totals of closed votes stay, without your name. Prizes that have not reached you go to the next in the order drawn. This cannot be undone. Your data as a file, before you go: /mydata
forget-yes = Erase everything
forget-no = Keep my account
forgotten = You are erased. Thank you for having been here. If you write to us again, we start as strangers.
kept = Nothing was erased.
