# Early-access tests: what the team sees of them, and what somebody hears who is asked to take part.

menu-newtest = Plan an early-access test
menu-tests = Early-access tests
help-team-tests = Early-access tests: /newtest plans one, /tests shows them all.
newtest-how = A test in one message: the product after the command, each setting on a line of its own, then the days, counted from when somebody accepts, with what to try and what is asked on each.
newtest-example = <code>/newtest Cargo bike
    about: You ride our first cargo bike for two weeks, free of charge.
    confidential: yes
    places: 10
    from: idea 12
    from: poll 7
    conditions: You bring it back in one piece, and tell nobody of it until we announce it.
    starts: 1 March
    ends: 20 March
    thanks: A year of free rides
    day 0: Take it home and unfold it.
    day 3: Take it shopping.
    - rating: How easily does it steer?
    - choice: Where do you park it? | Street | Yard | Hall
    - text: What would you change?
    - photo: Show us where it stands.</code>
newtest-product = What is to be tested is missing: it comes after /newtest.
# $lacks (String)
newtest-lacks = Still missing: { $lacks }.
# $known (String)
newtest-line = A line is one of these, with a colon: { $known }; or day 3; or a question of that day: rating, choice, text or photo, such as “rating: How easily does it steer?”.
# $day (Day)
newtest-year = That would be { $day }: write the year if you mean it.
newtest-question-day = Before the first question comes its day: day 3: what to try.
newtest-choice = A choice needs at least two answers: choice: Where do you park it? | Street | Yard
newtest-yes-no = This is either yes or no.
newtest-quota = Places kept for a segment are written like this: 4 voters:7
newtest-from = Testers come from: leads, idea 12, poll 7, poll 7 option 2.
newtest-stock = This is one of these words: nothing, devices, links.
# $why (String) product, places, quotas, conditions, days, past, checkins, twice, late, question, stock or thanks
# $day (Number) which one breaks it, counted from 0
newtest-wrong = { $why ->
    [product] The product’s name has 1 to 300 characters.
    [places] There are 1 to 10,000 places.
    [quotas] Quotas hold more places than there are.
    [conditions] What a tester agrees to is missing.
    [days] A test ends on the day it starts or later, within a year.
    [past] Its last day has passed.
    [checkins] Something has to be asked on one of the days.
    [twice] Each day comes once: not so day { $day }.
    [late] Day { $day } lies after the last day.
    [question] A question has 1 to 300 characters, a choice 2 to 10 different answers, a day at most 20 questions.
    [stock] Devices need their number, such as “count: 6”. Nothing else has one.
   *[thanks] A draw needs prizes: prizes: 3 x Helmet
}
# $number (String)
# $product (String)
# $stage (String) draft, recruiting, over or withdrawn
# $secret (String) yes, open or no
trial-page = <b>Test { $number }: { $product }</b> · { $stage ->
    [draft] draft
    [recruiting] running
    [over] over
   *[withdrawn] taken back
}{ $secret ->
    [yes] {" "}· confidential
    [open] {" "}· open to all
   *[no] {""}
}
# $starts (Day)
# $ends (Day)
# $places (Number)
trial-page-days = { $places ->
    [one] { $places } place, from { $starts } to { $ends }
   *[other] { $places } places, from { $starts } to { $ends }
}
# A day of a test as the team counts it in the form: from the day of acceptance.
# $day (Number)
trial-day = { $day ->
    [0] Day 0, when the tester joins
   *[other] Day { $day }
}
# $day (Text)
# $questions (Text)
trial-page-day = { $day }: { $questions }
# $count (Number)
trial-questions = { $count ->
    [0] no question
    [one] { $count } question
   *[other] { $count } questions
}
# $count (Number)
trial-checkins = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
# $words (String)
trial-page-conditions = Conditions: { $words }
# $what (Text)
# $count (Number)
trial-page-line = { $what }: { $count }
# $standing (String) candidate, approved or refused
# $count (Number)
trial-page-count = { $standing ->
    [approved] Approved
    [refused] Not approved
   *[candidate] Candidates
}: { $count }
trial-recruit = Find testers
# $count (Number)
trial-candidates = { $count ->
    [one] { $count } candidate to look at
   *[other] { $count } candidates to look at
}
trial-find = Look for more
trial-announce = Announce it
trials-none = There is no early-access test yet. /newtest plans one.
trials-title = Early-access tests:
# $count (Number)
trial-found = { $count ->
    [0] Nobody else was found.
    [one] { $count } more was found.
   *[other] { $count } more were found.
}
# $product (String)
# $count (Number)
trial-candidates-title = { $count ->
    [one] { $product }: { $count } candidate waits for a look.
   *[other] { $product }: { $count } candidates wait for a look.
}
# $product (String)
trial-candidates-none = { $product }: nobody waits for a look. Whoever is approved is invited as places become free.
# $place (Number)
# $name (String)
# $way (String) score, chance, idea, poll or applied
trial-candidate = { $place }. { $name }: { $way ->
    [score] among the lead users
    [idea] supports the idea
    [poll] voted in the poll
    [applied] asked to take part
   *[chance] by chance, from outside the top
}
trial-candidate-asked = Asked to take part as well.
# $name (String)
trial-approve = ✓ { $name }
# $place (Number) of the candidate in the list
trial-refuse = ✗ { $place }
# $count (Number)
trial-approve-all = { $count ->
    [one] Approve { $count }
   *[other] Approve these { $count }
}
# $product (String)
trial-invited = <b>Would you like to try { $product } before it can be bought?</b>
# $way (String) score, idea, poll, applied or agreed; chance under /mydata alone
trial-why = Why you: { $way ->
    [score] you agreed to be ranked, and you are often ahead of others; this could be of use to you.
    [idea] you support the idea from which it came.
    [poll] you voted when it was chosen.
    [applied] you asked to take part.
    [chance] you agreed that we may ask you, and chance picked you.
   *[agreed] you are among those who agreed that we may ask.
}
# $starts (Day)
# $ends (Day)
# $checkins (Text)
# $questions (Text)
trial-asks = What it asks: between { $starts } and { $ends } we write to you on { $checkins }, with { $questions } in all.
# $words (String)
trial-gives = What it gives: { $words }
trial-gives-first = What it gives: you try it before everyone else, and your word can still change something.
# $words (String)
trial-thanks-all = As a thank-you to everyone who completes it: { $words }
# $prizes (Listing)
trial-thanks-draw = Drawn among everyone who completes it: { $prizes }.
trial-leaving = You can leave at any time with one tap, and need no reason.
# $expires (Moment)
trial-answer-by = Please answer by { $expires }; after that the place passes on.
trial-join = Take part
trial-join-after-all = Take part after all
trial-no = No, thank you
trial-agree = Agree and take part
# $years (Number)
trial-agree-aged = Agree and take part (I am { $years } or older)
# $product (String)
trial-conditions = <b>{ $product }: what you agree to</b>
trial-secret = Until it is announced, please show it to nobody and tell nobody of it.
trial-words-used = Our team reads your answers. The report shows them without your name.
trial-asked-again = Taking part, you agree that we may ask you about other tests later; you can take that back at any time under /privacy.
# $product (String)
# $standing (String)
trial-card = { $standing ->
    [candidate] You have asked to take part: { $product }. We write to you when there is a place for you.
    [approved] You have asked to take part: { $product }. We write to you when there is a place for you.
    [refused] The places of { $product } have gone to others this time.
    [invited] You are invited to test { $product }.
    [active] You are testing { $product }. Thank you!
    [waiting] All places of { $product } are taken. You are on the waiting list, and hear from us when one is free.
    [completed] You have answered everything about { $product }. Thank you!
    [thanked] The test of { $product } is over. Thank you!
    [uninvited] This invitation has ended: { $product }. You get no more messages about it.
    [unasked] You are not asking to take part any more: { $product }. You get no more messages about it.
    [left] You have left the test of { $product }. You get no more messages about it.
    [declined] You would rather not test { $product }. We will not ask you again for three months.
   *[expired] Your place in the test of { $product } has passed on.
}
# $at (Moment)
trial-next = We write to you next on { $at }.
trial-leave = Leave the test
trial-declined = That is fine, and thank you for answering. We will not ask you again for three months. If you like, say why with one tap:
# $why (String) time, product, conditions or other
trial-why-not = { $why ->
    [time] No time for it
    [product] It is not for me
    [conditions] The conditions do not suit me
   *[other] Another reason
}
trial-declined-why = Thank you, that helps us.
# $product (String)
trial-expired-invitation = The invitation to test { $product } has run out.
# $product (String)
trial-expired-place = We have not heard from you for some days, so your place in the test of { $product } has passed on.
# $product (String)
# $reason (String)
trial-withdrawn = The test of { $product } has ended early: { $reason }
# $product (String)
trial-is-over = The test of { $product } is over.
# $product (String)
trial-thanked = Thank you for testing { $product } to the end.
# $product (String)
# $words (String)
trial-thanked-with = Thank you for testing { $product } to the end. Your thank-you: { $words }
# $standing (String)
trial-not-now = { $standing ->
    [declined] This invitation was declined.
    [uninvited] This invitation has ended.
    [unasked] You are not asking to take part any more.
    [left] You have left this test.
    [expired] This place has passed on.
    [refused] This person was not approved.
   *[other] That is no longer possible here.
}
# $stage (String) draft, recruiting, over or withdrawn
trial-wrong-stage = { $stage ->
    [draft] This test is still a draft.
    [recruiting] This test is already running.
    [over] This test is over.
   *[withdrawn] This test was taken back.
}
# $number (String)
# $product (String)
audit-test = test { $number }, “{ $product }”
# $number (String)
audit-to-test = Test { $number }
# $number (String)
edit-test = The change comes too late for test { $number }.
# $years (Number)
age-said = I am { $years } or older.
# $given (Moment)
privacy-age-given = You said { ON($given) } that you are old enough for tests and for the lead-user profile.
privacy-age-no = I am not old enough
privacy-age-sure = If you are not old enough, what you could only agree to at that age ends at once. Your votes and ideas stay.
privacy-age-sure-no = I am not old enough, end it
age-withdrawn = Noted. You can vote and suggest as before.
# $years (Number)
privacy-tests-none = Tests: so far we do not ask you to try what is not for sale yet. If you agree, someone on our team may invite you now and then, also by chance; you can refuse each time. For this you must be { $years } or older.
privacy-tests-ranked = Tests: with your profile you agreed that someone on our team may invite you to try what is not for sale yet, because you stand high, because of an idea you support or a vote you cast, or by chance. You can refuse each time, and also tell us not to ask at all.
# $given (Moment)
privacy-tests-given = Tests: you agreed { ON($given) } that we may invite you to try what is not for sale yet.
# $years (Number)
privacy-tests-yes = Invite me to tests (I am { $years } or older)
privacy-tests-no = Do not invite me to tests any more
privacy-tests-sure = If you take it back, you leave every test in which you take part now, we do not invite you to others, and our reports quote you no more. What you answered stays with the team without your name in the report; /forget erases that too. A report that was taken out before stays as it was.
privacy-tests-sure-no = Take it back all the same
tests-given = Thank you. When there is something to try, you may hear from us.
tests-withdrawn = You no longer take part in any test, and will not be invited to others.
