# The lead-user profile: what somebody agrees to, what he is asked, and how he reads where he stands.

menu-me = My profile: whether I am ahead of others, and why
profile-button = My profile
profile-ask = <b>May we see whether you are a lead user?</b>
profile-who = Lead users are ahead of the rest and have much to gain from what does not exist yet. To find them, we rank everybody who agrees.
profile-by-what = By what: what you chose or proposed early that later won or was launched, and what you tell us of your need. How busy you are, what you spend and what you complain about do not count.
profile-effect = To what effect: those who stand high are asked first whether they would like to test something new. Others are asked because of an idea they support or a vote they cast. Some are invited by chance, wherever they stand. Votes, draws, prizes and answers are the same for all.
# $years (Number)
profile-ways = You can see your own place at any time. If you take your consent back under /privacy, all of it is erased. For this you must be { $years } or older.
# $years (Number)
profile-yes = Yes, from now on (I am { $years } or older)
# $years (Number)
profile-yes-before = Yes, also what I did before (I am { $years } or older)
profile-no = No, thank you
profile-refused = As you wish. You can vote and suggest as before; we will not ask again for three months.
profile-given = Thank you. What you do from now on counts.
# $counts (String) now or before
profile-given-since = { $counts ->
    [before] Thank you. What you did before counts as well.
   *[now] Thank you. What you do from now on counts.
} You can see where you stand, and take it back, under /me.
profile-withdrawn = Taken back. Your score, what it was made of, what you said about what you need and of things you built are erased. What you answered in tests is kept.
profile-not-given = For this you would have to agree to the lead-user profile first: /me
# $given (Moment)
privacy-profile-given = Lead-user profile: you agreed { ON($given) } that we rank you by what you chose early and by your need. Where you stand: /me
# $years (Number)
privacy-profile-none = Lead-user profile: we do not rank you. If you agree, we work out from what you choose early and from your need whether you are ahead of others; those who stand high are asked first whether they would like to test something new, others because of an idea they support or a vote they cast, and some are invited by chance. What that means in full: /me. For this you must be { $years } or older.
# $years (Number)
privacy-profile-yes = Lead-user profile from now on (I am { $years } or older)
privacy-profile-no = Take back my consent to the profile
privacy-profile-sure = If you take it back, your score, all it was made of, what you said about what you need and what you told us of things you built are erased at once. If you agree again later, it begins anew.
privacy-profile-sure-no = Erase it all the same
# $question (String) lacking, often, cost, at-once, skills or equipment
need-question = { $question ->
    [lacking] Think of what you miss most with us. How far is what there is today from what you need?
    [often] How often do you run into that?
    [cost] How much time or money does it cost you?
    [at-once] If there were something better, how likely would you be to use it at once?
    [skills] Do you know enough to make or change such a thing yourself?
   *[equipment] Do you have the tools and the place for it?
}
need-scale = 1 is not at all, 5 is very much.
need-why-means = Whoever can make something can tell us more about it, and counts a little more.
need-skip = Rather not say
need-yes = Yes
need-no = No
need-done = Thank you, that was all. You can correct each answer under /me. And if you have built or changed something yourself to help you along, please tell us or show us.
built-button = Tell what I built myself
built-how = Tell us in a few words what you built or changed yourself, or send a picture of it, with words if you like. Someone on our team will look at it; until then it does not count.
built-awaits = We are waiting for what you built yourself, in words or as a picture.
# $most (Number)
built-too-long = At most { $most } characters. Please tell it more briefly.
# $most (Number)
built-enough = You have told us of { $most } things already; that is all we keep.
built-thanks = Thank you. Someone on our team will look at it, and you will hear what comes of it.
# $number (String)
built-shown = A picture of what a customer built (number { $number })
# $number (String)
built-title = <b>Built by a customer</b> (number { $number })
# $words (String)
built-words = “{ $words }”
built-with-picture = The picture stands above.
# $review (String) waiting, confirmed or refused
built-review = { $review ->
    [waiting] Did this customer build or change it to meet a need of their own? If yes, it counts for the lead-user score.
    [confirmed] Confirmed: it counts for the lead-user score.
   *[refused] Not confirmed: it does not count.
}
built-yes = Yes, it is their own solution
built-unclear = It is not clear enough
built-no = No, it is not their own
# $how (String) yes, unclear or no
built-told = { $how ->
    [yes] Someone on our team has confirmed what you built: it counts in your profile now.
    [unclear] Someone on our team has looked at what you built, and could not tell what it does. Please tell it once more, or send a picture: /me
   *[no] Someone on our team has looked at what you told us, and does not see a solution of your own in it, so it does not count.
}
built-noted = Noted
built-decided = This was decided already, or was taken back.
# $number (String)
built-gone = Number { $number }: taken back by the customer.
# $number (String)
audit-built = what a customer built, number { $number }
me-title = <b>Your lead-user profile</b>
me-none = You have no lead-user profile: we do not rank you.
# $value (Number)
# $low (Number)
# $high (Number)
# $exact (String) yes or no
me-ahead = { $exact ->
    [yes] Ahead of the trend: { $value } of 100.
   *[no] Ahead of the trend: { $value } of 100, most likely between { $low } and { $high }.
}
me-ahead-unknown = Ahead of the trend: unknown. Too little of what you chose early has been decided yet. Early means: votes given while nobody sees how things stand, and support in an idea’s first week.
# $value (Number)
# $low (Number)
# $high (Number)
# $exact (String) yes or no
me-gain = { $exact ->
    [yes] Much to gain: { $value } of 100.
   *[no] Much to gain: { $value } of 100, most likely between { $low } and { $high }.
}
me-gain-unknown = Much to gain: unknown. You have not told us of your need yet.
# $value (Number)
# $low (Number)
# $high (Number)
# $exact (String) yes or no
me-total = { $exact ->
    [yes] Both together: { $value } of 100.
   *[no] Both together: { $value } of 100, most likely between { $low } and { $high }.
}
me-reasons = What speaks most for it:
# $why (String) early, need, asks, solution or means
me-reason = • { $why ->
    [early] You chose early what later won or was launched.
    [need] You say that you need something better.
    [asks] You asked for the same thing again and again.
    [solution] You built something yourself.
   *[means] You have the skills and the tools for it.
}
# $given (Moment)
# $since (Moment)
me-since = You agreed { ON($given) }. What you did since { GENITIVE($since) } counts.
me-told = <b>What you told us</b>
me-nothing-told = Nothing yet.
# $question (String) lacking, often, cost or at-once
# $value (String)
me-answer = { $question ->
    [lacking] How far from what I need: { $value }
    [often] How often: { $value }
    [cost] What it costs me: { $value }
   *[at-once] I would use something better at once: { $value }
}
# $question (String) skills or equipment
# $given (String) yes, no or unsaid
me-means = { $question ->
    [skills] I know how to make it
   *[equipment] I have tools and a place
}: { $given ->
    [yes] yes
    [no] no
   *[unsaid] –
}
# $number (String)
# $review (String) waiting, confirmed or refused
me-built = What I built, number { $number }: { $review ->
    [waiting] waits for a look
    [confirmed] confirmed
   *[refused] does not count
}
# $question (String) lacking, often, cost, at-once, skills or equipment
me-change = { $question ->
    [lacking] How far from what I need
    [often] How often
    [cost] What it costs me
    [at-once] Whether I would use it at once
    [skills] What I know how to make
   *[equipment] My tools and my place
}
me-before = Count what I did before, too
