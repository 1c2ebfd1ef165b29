# The card that people come home to, and small talk.

home-title = What would you like to do? Whatever you write here is read.
home-team-title = <b>For the team</b>: what is open and what waits
home-back = ‹ Back
# $count (Number)
home-votes = Open votes · { $count }
home-say = Say something
home-say-how = Just write it here: an idea, a complaint, a question or praise, in words, with a picture, a voice note, a video or a file. One tap says what it is, and the team answers.
# $count (Number)
home-ideas = Ideas · { $count }
home-mine = My things
home-mine-title = <b>Your things</b>: votes, ideas, prizes
# $count (Number)
home-own-votes = My votes · { $count }
# $count (Number)
home-own-voices = What I said · { $count }
# $count (Number)
home-own-prizes = My prizes · { $count }
home-settings = News and settings
home-settings-title = <b>News and settings</b>
home-own-title = <b>What you said</b>, and where it stands
home-own-none = You have not said anything here yet. Just write it to me.
# $number (String)
# $title (Text)
# $status (String) new, reopened, answered, solved, unresolved, considering, planned, launched, declined, merged or withdrawn
home-own-line = #{ $number } { $title } – { $status ->
    [considering] being considered
    [planned] planned
    [launched] launched
    [declined] declined
    [merged] part of another idea
    [withdrawn] withdrawn
    [answered] answered
    [solved] solved
    [unresolved] ended without a solution
    [reopened] open again
   *[new] new
}
# $count (Number)
home-drafts = Drafts · { $count }
# $count (Number)
home-open-polls = Open polls · { $count }
# $count (Number)
home-inbox = Waiting for an answer · { $count }
# $count (Number)
home-late = Late answers · { $count }
# $count (Number)
home-hand-over = Prizes to hand over · { $count }
menu-home = Everything at a glance

talk-thanks = Thank you, too. It is good to have you here.
talk-fine = Good. If there is anything else, just write it here.
# $contact (String) where the company is reached
help-contact = You can also reach us here: { $contact }
