# A test made step by step, and its draft changed.

# $step (String) product, about, confidential, places, quota, from, conditions, starts, ends, days, more, thanks, stock or count
newtest-step = { $step ->
    [product] Step by step: what is to be tested? Send its name.
    [about] What does it give the testers? One or two sentences for the invitation.
    [confidential] Is it confidential? Then nobody outside can see that it exists until you announce it.
    [places] How many places are there? Tap a number, or send one.
    [quota] Are places kept for a segment? Send one line for each, such as: 4 voters:7
    [from] Among whom are testers found? Tap the lead users, or send one line for each: leads, idea 12, poll 7.
    [conditions] What does a tester agree to? It is shown before anybody accepts.
    [starts] When does it start? Tap, or send a date.
    [ends] What is its last day? Tap, or send a date.
    [days] Now the days, counted from when somebody accepts. One message may have several:
    day 0: Take it home.
    day 3: Take it shopping.
    - rating: How easily does it steer?
    - choice: Where do you park it? | Street | Yard
    - text: What would you change?
    - photo: Show us where it stands.
    [more] Noted. Send more days, or tap to say that these are all.
    [thanks] How are those who complete it thanked? Send the words, or prizes to be drawn: prizes: 3 x Helmet
    [stock] What is each tester handed?
   *[count] How many devices are there? Send a number.
}
# $secret (String) yes or no
newtest-step-secret = { $secret ->
    [yes] Confidential
   *[no] Open to all
}
newtest-step-leads = Lead users
newtest-step-today = Today
newtest-step-done = These are all the days
newtest-step-skip = Leave it out
# $stock (String) nothing, devices or links
newtest-step-stock = { $stock ->
    [nothing] Nothing
    [devices] A device
   *[links] An access link
}
trial-edit = Change the draft
# $draft (String) yes or no
newtest-correct = { $draft ->
    [yes] The draft is as it was
   *[no] There is no draft yet
}, but nothing of what you sent is lost: please send only the lines that are wrong or missing, as they should read.
# $product (String)
edittest-how = What changes in { $product }? Send the lines as they are to read, such as “places: 12”; a day with all its questions replaces the same day. “none” removes what may be left out, even a day: “day 3: none”.
# $product (String)
trial-recruit-open = The test of { $product } is not confidential. As soon as we look for testers, everyone can see it in the list of tests, and that cannot be taken back. Is that what you want?
trial-recruit-openly = Find testers openly
# $sources (String)
trial-plan-from = Among whom we look: { $sources }
# $places (String)
# $whom (Text)
trial-plan-quota = Places kept: { $places } · { $whom }
# $words (String)
trial-plan-task = { $words }
# $asked (String) rating, choice, text or photo
# $words (String)
trial-plan-question = – { $asked ->
    [rating] rating
    [choice] choice
    [text] text
   *[photo] photo
}: { $words }
