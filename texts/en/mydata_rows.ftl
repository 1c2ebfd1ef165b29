# What is kept of somebody, row by row: what it is, when it was, and codes in words.

# $zone (String)
# $at (Moment)
mydata-times = Times are those of your time zone ({ $zone }). Put together { ON($at) }.
mydata-secret = One thing is told to nobody: whether our team is thinking of them for a test before it invites them, since a test may be confidential. Once you are invited all of it stands here, also how you came to be asked.
mydata-contents = On this page
# $name (String) the name in the JSON file
mydata-kind = { $name ->
    [customer] You
    [contacts] Where our messages reach you
    [tier] Your place in the company’s books
    [consents] What you agreed to
    [votes] Your votes
    [opened_ballots] Votes that you opened
    [draws] Draws you came to
    [prizes] What you won
    [addresses] Addresses for parcels
    [voices] What you said
    [ideas_supported] Ideas you support
    [ideas_followed] Ideas you follow
    [launches_waited_for] Launches you wait for
    [asked_for_ideas] When we asked you for an idea
    [news_of_ideas] News of ideas
    [answers_published] Your questions that may be shown
    [ideas_reported] Ideas you reported
    [answers_reported] Answers you reported
    [profile] Your lead-user profile
    [profile_answers] What you told us of your need
    [own_solutions] What you built yourself
    [profile_offers] When we asked whether you agree
    [lead_user_score] Your score
    [lead_user_evidence] Your early choices
    [asked_who_knows_more] Where we asked you who knows more
    [recommended] What you were recommended for
    [tests] Your tests
    [test_stock] What you were handed
    [test_prompts] When you were asked
    [test_answers] What you answered
    [useful_answers] Answers that were of use
    [invitation_link] Your invitation link
    [friends_invited] Friends who came by your link
    [invited_by_link] How you came here
    [links_begun] Links to another account, begun by you
    [links_joined] Links to another account, agreed to by you
    [wrong_codes] Wrong codes
    [topics_turned_off] What you turned off
    [quiet_hours] Your quiet hours
    [news_waiting] News that waits for you
    [news_received] News you received
    [dialogue] Where you stopped
    [messages_written] Messages from you
    [messages] Messages to you
    [told_of_the_limit] When you reached the limit of a day
    [bans] Bans
    [team] Your role
    [invitations] Invitations to the team
    [team_actions] What you did in the team
    [voice_lines_written] What you wrote to customers
    [voice_steps_made] What you decided on ideas
    [voices_held] Customers whom you answer
    [voices_recorded] What you recorded for customers
    [answers_saved] Answers you saved
    [polls_made] Votes you made
    [decisions_made] Outcomes you decided
    [broadcasts_made] News you sent
    [draws_confirmed] Draws you confirmed
    [bans_made] Bans you declared
    [tests_made] Tests you made
   *[other] Other
}
# $what (String) since, given, withdrawn, filed and so on
# $at (Moment)
mydata-time = { $what ->
    [since] since { BRIEF($at) }
    [counted] what you did since { BRIEF($at) } counts
    [need] asked about your need { BRIEF($at) }
    [joined] here since { BRIEF($at) }
    [stopped] no messages since { BRIEF($at) }
    [last_event] heard from you last { BRIEF($at) }
    [given] agreed { BRIEF($at) }
    [withdrawn] taken back { BRIEF($at) }
    [begun] begun { BRIEF($at) }
    [filed] filed { BRIEF($at) }
    [published] published { BRIEF($at) }
    [reply_by] answer promised by { BRIEF($at) }
    [answered] answered { BRIEF($at) }
    [formal] made formal { BRIEF($at) }
    [objected] objected { BRIEF($at) }
    [hidden] hidden { BRIEF($at) }
    [asked] asked { BRIEF($at) }
    [due] planned for { BRIEF($at) }
    [reminded] reminded { BRIEF($at) }
    [done] answered in full { BRIEF($at) }
    [applied] you asked to take part { BRIEF($at) }
    [invited] invited { BRIEF($at) }
    [accepted] you accepted { BRIEF($at) }
    [handed] handed over { BRIEF($at) }
    [expires] valid until { BRIEF($at) }
    [sign] last sign of life { BRIEF($at) }
    [deadline] to be claimed by { BRIEF($at) }
    [claimed] claimed { BRIEF($at) }
    [fulfilled] handed over { BRIEF($at) }
    [told] told { BRIEF($at) }
    [decided] decided { BRIEF($at) }
    [settled] looked at { BRIEF($at) }
    [came] came { BRIEF($at) }
    [agreed] agreed { BRIEF($at) }
    [reckoned] calculated { BRIEF($at) }
    [started] begun { BRIEF($at) }
   *[at] { BRIEF($at) }
}
# $word (String) the field and its value in the JSON file
mydata-word = { $word ->
    [purpose-votes] Votes and prizes
    [purpose-news] News
    [purpose-address] Address for a parcel
    [purpose-profile] Lead-user profile
    [purpose-tests] Early-access tests
    [purpose-referral] Invitation by a friend
    [purpose-age] Old enough for tests and the profile
    [kind-idea] Idea
    [kind-complaint] Complaint
    [kind-question] Question
    [kind-praise] Praise
    [status-said] not filed yet
    [status-new] new
    [status-considering] being considered
    [status-planned] planned
    [status-launched] launched
    [status-declined] declined
    [status-merged] merged with another
    [status-withdrawn] withdrawn
    [status-solved] solved
    [status-unresolved] ended without a solution
    [review-waiting] waits for a look
    [review-confirmed] confirmed
    [review-refused] does not count
    [state-awarded] waiting for you
    [state-claimed] claimed, not handed over yet
    [state-fulfilled] handed over
    [state-vacant] given to nobody
    [out-team] no ticket: you were on the team
    [out-banned] no ticket: banned
    [out-withdrawn] no ticket: your vote was withdrawn
    [reachable-yes] messages arrive
    [reachable-no] messages do not arrive
    [muted-yes] muted
    [muted-no] followed
    [reminded-yes] reminded once
    [stuck-yes] something was in your way
    [stuck-no] nothing was in your way
    [counts-yes] a friend who has voted or suggested since
    [counts-no] a friend who has done nothing yet
    [role-owner] owner
    [role-editor] editor
    [role-care] care
    [role-analyst] analyst
    [part-words] you
    [part-talk] you
    [part-answer] we
    [file-picture] a picture
    [file-video] a video
    [file-round] a video message
    [file-voice] a voice note
    [file-audio] a recording
    [file-any] a file
    [withdrawn-vote] your vote is withdrawn
    [skipped] skipped
    [useful] This answer was of use
    [link] You have a link by which friends can come
    [midway] You are in the middle of something
   *[unsaid] rather not said
}
# $what (String) code, reason, name, wording or another
# $value (String)
mydata-with = { $what ->
    [code] code: { $value }
    [reason] reason: { $value }
    [signed] signed { $value }
    [wording] As you read it: “{ $value }”
    [conditions] What you agreed to: “{ $value }”
    [language] Language: { $value }
    [zone] Time zone: { $value }
    [called] Your name in the messenger: { $value }
    [places_for] a place kept for: { $value }
   *[other] { $value }
}
# $value (String)
mydata-of-five = { $value } of 5
# $choices (Listing)
mydata-chose = You chose: { $choices }
# $place (Number)
mydata-won = you won place { $place }
# $day (Number)
mydata-test-day = day { $day }
# $start (Number)
# $end (Number)
mydata-quiet = From { $start }:00 to { $end }:00
# $percent (String)
mydata-likely = how likely that was: { $percent }%
# $won (Number)
# $count (Number)
mydata-early = { $won } of { $count } won or were launched
# $count (Number)
# $first (Moment)
# $last (Moment)
mydata-tally = { $count } in all, the first { BRIEF($first) }, the last { BRIEF($last) }. Each stands in the JSON file with its time.
