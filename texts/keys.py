"""Every message as a function of its arguments.

Written by `python -m texts.generate` from en/*.ftl: change those, never this file.
"""

from __future__ import annotations

from texts.text import Day, Link, Listing, Marked, Moment, Month, Text


def act_again() -> Text:
    """This question was left meanwhile, and nothing has been done. This is how it would be now:"""
    return Text("act-again")


def act_again_words() -> Text:
    """This question was left meanwhile, and nothing has been done. What you had written with it is needed…"""
    return Text("act-again-words")


def act_announcetest(*, product: str, stage: str) -> Text:
    """Announce {product}? From then on every customer finds the test in the list of tests and can ask to…"""
    return Text("act-announcetest", {"product": product, "stage": stage})


def act_announcetest_draw(*, count: int) -> Text:
    """The thank-you draw begins at once, and everyone can see it. Tickets among those who completed the t…"""
    return Text("act-announcetest-draw", {"count": count})


def act_announcetest_seen() -> Text:
    """Everyone reads:"""
    return Text("act-announcetest-seen")


def act_announcetest_yes() -> Text:
    """Announce it to everyone"""
    return Text("act-announcetest-yes")


def act_close(*, number: str) -> Text:
    """Close poll {number} now? This cannot be undone."""
    return Text("act-close", {"number": number})


def act_close_told(*, voters: int) -> Text:
    """{voters} voters are told the results at once, and with them:"""
    return Text("act-close-told", {"voters": voters})


def act_close_yes(*, voters: int, number: str) -> Text:
    """Close poll {number} and tell {voters} voters"""
    return Text("act-close-yes", {"voters": voters, "number": number})


def act_decide(*, number: str) -> Text:
    """Confirm the outcome of poll {number}? It enters the launch plan, and that cannot be undone."""
    return Text("act-decide", {"number": number})


def act_decide_yes(*, voters: int) -> Text:
    """Confirm and tell {voters} voters"""
    return Text("act-decide-yes", {"voters": voters})


def act_discardtest(*, product: str) -> Text:
    """Discard the draft of {product}? Nobody knows of it, and nobody is told."""
    return Text("act-discardtest", {"product": product})


def act_discardtest_yes() -> Text:
    """Discard it"""
    return Text("act-discardtest-yes")


def act_disqualify(*, ticket: str, number: str) -> Text:
    """Take ticket {ticket} out of draw {number}? This cannot be undone. Everyone reads under the draw:"""
    return Text("act-disqualify", {"ticket": ticket, "number": number})


def act_disqualify_nobody() -> Text:
    """The ticket holds no prize, so nobody is written to."""
    return Text("act-disqualify-nobody")


def act_disqualify_told() -> Text:
    """The next in the order, if there is one, is told of the prize. The holder of this ticket is told:"""
    return Text("act-disqualify-told")


def act_disqualify_yes() -> Text:
    """Take the ticket out"""
    return Text("act-disqualify-yes")


def act_done() -> Text:
    """This is done already."""
    return Text("act-done")


def act_draw(*, people: int, title: str, segment: str) -> Text:
    """Draw “{title}” among {people} people ({segment})? This cannot be undone. Whoever holds a ticket is…"""
    return Text("act-draw", {"people": people, "title": title, "segment": segment})


def act_draw_yes(*, people: int) -> Text:
    """Draw among {people} people"""
    return Text("act-draw-yes", {"people": people})


def act_endtest(*, product: str) -> Text:
    """End the test of {product} now? This cannot be undone."""
    return Text("act-endtest", {"product": product})


def act_endtest_yes(*, count: int) -> Text:
    """End the test and tell {count}"""
    return Text("act-endtest-yes", {"count": count})


def act_extend(*, number: str, closes: Moment) -> Text:
    """Let poll {number} close later, {closes}? The closing moves only once."""
    return Text("act-extend", {"number": number, "closes": closes})


def act_extend_yes(*, voters: int) -> Text:
    """Move the closing and tell {voters} voters"""
    return Text("act-extend-yes", {"voters": voters})


def act_gone() -> Text:
    """This question was left meanwhile, and nothing has been done. Please send the whole message with the…"""
    return Text("act-gone")


def act_left() -> Text:
    """Left as it was. Nothing was sent."""
    return Text("act-left")


def act_member_told() -> Text:
    """This person is told:"""
    return Text("act-member-told")


def act_more() -> Text:
    """Just send what is missing now. /cancel leaves it."""
    return Text("act-more")


def act_notice(*, number: str) -> Text:
    """Put this line under poll {number}? It stands wherever the poll is shown, and cannot be taken away.…"""
    return Text("act-notice", {"number": number})


def act_notice_yes(*, number: str) -> Text:
    """Put it under poll {number}"""
    return Text("act-notice-yes", {"number": number})


def act_override(*, number: str) -> Text:
    """Decide otherwise than the vote in poll {number}? That stands beside the outcome for ever, with your…"""
    return Text("act-override", {"number": number})


def act_override_yes(*, voters: int) -> Text:
    """Decide so and tell {voters} voters"""
    return Text("act-override-yes", {"voters": voters})


def act_posts(*, chats: Listing) -> Text:
    """The posts of the poll are changed as well, in: {chats}."""
    return Text("act-posts", {"chats": chats})


def act_publish(*, number: str, chat: str) -> Text:
    """Show poll {number} in {chat}? Everyone there will read this:"""
    return Text("act-publish", {"number": number, "chat": chat})


def act_publish_here(*, number: str) -> Text:
    """Show poll {number} here? Everyone here will read this:"""
    return Text("act-publish-here", {"number": number})


def act_publish_language(*, language: str) -> Text:
    """You see the post in your language; there it stands in this one: {language}."""
    return Text("act-publish-language", {"language": language})


def act_publish_yes(*, number: str) -> Text:
    """Publish poll {number}"""
    return Text("act-publish-yes", {"number": number})


def act_remove(*, name: str) -> Text:
    """Take {name} out of the team?"""
    return Text("act-remove", {"name": name})


def act_remove_yes() -> Text:
    """Remove from the team"""
    return Text("act-remove-yes")


def act_role(*, name: str, role: str) -> Text:
    """Give {name} another role? The new one: analyst."""
    return Text("act-role", {"name": name, "role": role})


def act_role_yes() -> Text:
    """Change the role"""
    return Text("act-role-yes")


def act_tap() -> Text:
    """Please tap a button above. /cancel leaves it."""
    return Text("act-tap")


def act_test_devices(*, count: int) -> Text:
    """Devices still out: {count}. Whoever has one also reads:"""
    return Text("act-test-devices", {"count": count})


def act_test_drawn(*, count: int) -> Text:
    """Completed it: {count}. They hear once the product is announced; then prizes are drawn among them."""
    return Text("act-test-drawn", {"count": count})


def act_test_nobody() -> Text:
    """Nobody has completed it yet, so nobody is thanked."""
    return Text("act-test-nobody")


def act_test_thanked(*, count: int) -> Text:
    """Thanked, because they completed it: {count}. They read:"""
    return Text("act-test-thanked", {"count": count})


def act_test_told(*, count: int) -> Text:
    """People told: {count}. They read:"""
    return Text("act-test-told", {"count": count})


def act_told(*, voters: int) -> Text:
    """{voters} voters are told:"""
    return Text("act-told", {"voters": voters})


def act_void(*, number: str) -> Text:
    """End poll {number} without a result? This cannot be undone."""
    return Text("act-void", {"number": number})


def act_void_yes(*, voters: int, number: str) -> Text:
    """Void poll {number} and tell {voters} voters"""
    return Text("act-void-yes", {"voters": voters, "number": number})


def act_withdrawtest(*, product: str) -> Text:
    """Take {product} back? The test ends, and nobody is asked anything more. This cannot be undone."""
    return Text("act-withdrawtest", {"product": product})


def act_withdrawtest_long(*, count: int) -> Text:
    """A reason has at most {count} characters."""
    return Text("act-withdrawtest-long", {"count": count})


def act_withdrawtest_why(*, product: str) -> Text:
    """Why is {product} taken back? The testers read the reason."""
    return Text("act-withdrawtest-why", {"product": product})


def act_withdrawtest_yes(*, count: int) -> Text:
    """Take it back and tell {count}"""
    return Text("act-withdrawtest-yes", {"count": count})


def address_withdrawn(*, count: int) -> Text:
    """Taken back, and your addresses are erased. Your {count} prizes stay yours; they leave once you give…"""
    return Text("address-withdrawn", {"count": count})


def age_said(*, years: int) -> Text:
    """I am {years} or older."""
    return Text("age-said", {"years": years})


def age_withdrawn() -> Text:
    """Noted. You can vote and suggest as before."""
    return Text("age-withdrawn")


def alike_answer(*, count: int) -> Text:
    """One answer to all {count}"""
    return Text("alike-answer", {"count": count})


def alike_button(*, count: int) -> Text:
    """Alike: {count}"""
    return Text("alike-button", {"count": count})


def alike_none() -> Text:
    """Nothing that is alike waits any more."""
    return Text("alike-none")


def alike_tap() -> Text:
    """Please tap the button that says to how many the answer goes. Then write it."""
    return Text("alike-tap")


def alike_title(*, number: str, title: str) -> Text:
    """These wait too and may ask the same as number {number}, “{title}”. One answer goes to it and to all…"""
    return Text("alike-title", {"number": number, "title": title})


def alike_what(*, count: int) -> Text:
    """What shall be answered? Your next message goes to {count} people, to each in his own thread."""
    return Text("alike-what", {"count": count})


def announce_decided(*, question: str, choices: Listing) -> Text:
    """The decision on “{question}” is made. In the launch plan: {choices}."""
    return Text("announce-decided", {"question": question, "choices": choices})


def announce_extended(*, question: str, closes: Moment, reason: str) -> Text:
    """The vote “{question}” stays open longer, until {closes}. The reason: {reason}"""
    return Text("announce-extended", {"question": question, "closes": closes, "reason": reason})


def announce_overridden(*, question: str, choices: Listing, reason: str) -> Text:
    """On “{question}” the team decided otherwise than the vote. In the launch plan: {choices}. The reason…"""
    return Text("announce-overridden", {"question": question, "choices": choices, "reason": reason})


def announce_overridden_none(*, question: str, reason: str) -> Text:
    """On “{question}” the team decided otherwise than the vote: none of the options will be launched. The…"""
    return Text("announce-overridden-none", {"question": question, "reason": reason})


def announce_reminder(*, question: str, closes: Moment) -> Text:
    """You looked at “{question}” and have not chosen yet. It closes {closes}. This is the only reminder."""
    return Text("announce-reminder", {"question": question, "closes": closes})


def announce_runoff(*, parent: str, question: str) -> Text:
    """Poll {parent} ended in a tie. A second vote decides: “{question}”"""
    return Text("announce-runoff", {"parent": parent, "question": question})


def announce_void(*, question: str, reason: str) -> Text:
    """The vote “{question}” was ended without a result. The reason: {reason} Nothing was counted. Thank y…"""
    return Text("announce-void", {"question": question, "reason": reason})


def announcetest_known(*, product: str) -> Text:
    """{product} is announced already: everyone may know of it."""
    return Text("announcetest-known", {"product": product})


def answer_again() -> Text:
    """Send it again"""
    return Text("answer-again")


def answer_anyway() -> Text:
    """Send mine anyway"""
    return Text("answer-anyway")


def answer_ask_back() -> Text:
    """It asks something: wait for the reply"""
    return Text("answer-ask-back")


def answer_asking(*, number: str) -> Text:
    """It asks its author something: number {number} waits for his reply, and our time for it rests until…"""
    return Text("answer-asking", {"number": number})


def answer_asks(*, number: str, title: Text) -> Text:
    """About number {number}, “{title}”, we have a question for you:"""
    return Text("answer-asks", {"number": number, "title": title})


def answer_back() -> Text:
    """Write back"""
    return Text("answer-back")


def answer_given_already() -> Text:
    """This answer has been given already."""
    return Text("answer-given-already")


def answer_gone() -> Text:
    """This answer is no longer published. Write your question here, and the team answers it."""
    return Text("answer-gone")


def answer_has_left(*, number: str) -> Text:
    """The answer to number {number} has left."""
    return Text("answer-has-left", {"number": number})


def answer_helped() -> Text:
    """Was this helpful?"""
    return Text("answer-helped")


def answer_helped_no() -> Text:
    """No"""
    return Text("answer-helped-no")


def answer_helped_yes() -> Text:
    """Yes, it helped"""
    return Text("answer-helped-yes")


def answer_lost(*, fate: str, number: str) -> Text:
    """We don't know whether the answer to number {number} arrived. It still waits for an answer."""
    return Text("answer-lost", {"fate": fate, "number": number})


def answer_rated() -> Text:
    """Thank you; the team sees it."""
    return Text("answer-rated")


def answer_report_leave() -> Text:
    """Leave it published"""
    return Text("answer-report-leave")


def answer_report_left() -> Text:
    """Looked at, and left published"""
    return Text("answer-report-left")


def answer_report_left_toast(*, number: str) -> Text:
    """The answer to number {number} stays published."""
    return Text("answer-report-left-toast", {"number": number})


def answer_reported(*, count: int, number: str) -> Text:
    """#{number} · Reported by {count} readers: question and answer, which others read. A button on its ca…"""
    return Text("answer-reported", {"count": count, "number": number})


def answer_reports(*, count: int) -> Text:
    """{count} readers have reported it."""
    return Text("answer-reports", {"count": count})


def answer_save() -> Text:
    """Save this answer"""
    return Text("answer-save")


def answer_solved(*, count: int) -> Text:
    """It has solved {count} questions of others."""
    return Text("answer-solved", {"count": count})


def answer_text(*, text: str) -> Text:
    """{text}"""
    return Text("answer-text", {"text": text})


def answer_title(*, number: str, title: Text) -> Text:
    """An answer to number {number}: “{title}”"""
    return Text("answer-title", {"number": number, "title": title})


def answers_button() -> Text:
    """All answered questions"""
    return Text("answers-button")


def answers_found(*, count: int) -> Text:
    """{count} answered questions are close to your words, the closest first. Tap one to read the answer."""
    return Text("answers-found", {"count": count})


def answers_none() -> Text:
    """No answer has been published yet. Write your question here, and the team answers it."""
    return Text("answers-none")


def answers_not_found() -> Text:
    """No published answer is close to these words. Write your question here, and the team answers it."""
    return Text("answers-not-found")


def answers_search() -> Text:
    """Search the answers"""
    return Text("answers-search")


def answers_search_what() -> Text:
    """What would you like to know? A word or two are enough, in your next message."""
    return Text("answers-search-what")


def answers_title(*, count: int) -> Text:
    """Answered questions: {count}, the newest first. Tap one to read the answer."""
    return Text("answers-title", {"count": count})


def audit_award(*, prize: str, place: str, draw: str) -> Text:
    """“{prize}”, place {place} of draw {draw}"""
    return Text("audit-award", {"prize": prize, "place": place, "draw": draw})


def audit_broadcast(*, number: str) -> Text:
    """broadcast {number}"""
    return Text("audit-broadcast", {"number": number})


def audit_built(*, number: str) -> Text:
    """what a customer built, number {number}"""
    return Text("audit-built", {"number": number})


def audit_codes(*, count: str, prize: str) -> Text:
    """{count}, “{prize}”"""
    return Text("audit-codes", {"count": count, "prize": prize})


def audit_customer(*, number: str) -> Text:
    """customer {number}"""
    return Text("audit-customer", {"number": number})


def audit_did(*, action: str, who: Text, what: Text, more: Text) -> Text:
    """{who}: {more}"""
    return Text("audit-did", {"action": action, "who": who, "what": what, "more": more})


def audit_draw(*, number: str, title: str) -> Text:
    """draw {number} “{title}”"""
    return Text("audit-draw", {"number": number, "title": title})


def audit_gone() -> Text:
    """someone whose data are erased"""
    return Text("audit-gone")


def audit_line(*, did: Text, at: Moment) -> Text:
    """{did}, {at}"""
    return Text("audit-line", {"did": did, "at": at})


def audit_name(*, name: str) -> Text:
    """{name}"""
    return Text("audit-name", {"name": name})


def audit_never_here() -> Text:
    """someone who never wrote here"""
    return Text("audit-never-here")


def audit_newer() -> Text:
    """Newer"""
    return Text("audit-newer")


def audit_no_older() -> Text:
    """There is nothing older."""
    return Text("audit-no-older")


def audit_none() -> Text:
    """Nothing has been done yet."""
    return Text("audit-none")


def audit_older() -> Text:
    """Older"""
    return Text("audit-older")


def audit_person_role(*, person: Text, role: Text) -> Text:
    """{person} ({role})"""
    return Text("audit-person-role", {"person": person, "role": role})


def audit_poll(*, number: str, title: str) -> Text:
    """poll {number} “{title}”"""
    return Text("audit-poll", {"number": number, "title": title})


def audit_pyramid(*, topic: str) -> Text:
    """the question “{topic}”"""
    return Text("audit-pyramid", {"topic": topic})


def audit_retention(*, kind: str) -> Text:
    """names of the silent"""
    return Text("audit-retention", {"kind": kind})


def audit_role(*, role: str) -> Text:
    """analyst"""
    return Text("audit-role", {"role": role})


def audit_test(*, number: str, product: str) -> Text:
    """test {number}, “{product}”"""
    return Text("audit-test", {"number": number, "product": product})


def audit_ticket(*, ticket: str, reason: str) -> Text:
    """{ticket}, “{reason}”"""
    return Text("audit-ticket", {"ticket": ticket, "reason": reason})


def audit_times(*, zone: str) -> Text:
    """Times are those of {zone}."""
    return Text("audit-times", {"zone": zone})


def audit_title() -> Text:
    """Audit log"""
    return Text("audit-title")


def audit_to_draw(*, number: str) -> Text:
    """Draw {number}"""
    return Text("audit-to-draw", {"number": number})


def audit_to_poll(*, number: str) -> Text:
    """Poll {number}"""
    return Text("audit-to-poll", {"number": number})


def audit_to_prizes(*, number: str) -> Text:
    """Prizes of draw {number}"""
    return Text("audit-to-prizes", {"number": number})


def audit_to_test(*, number: str) -> Text:
    """Test {number}"""
    return Text("audit-to-test", {"number": number})


def audit_to_voice(*, number: str) -> Text:
    """Number {number}"""
    return Text("audit-to-voice", {"number": number})


def audit_voice(*, number: str, title: Text) -> Text:
    """number {number}, “{title}”"""
    return Text("audit-voice", {"number": number, "title": title})


def audit_voice_number(*, number: str) -> Text:
    """number {number}"""
    return Text("audit-voice-number", {"number": number})


def back_too_late() -> Text:
    """It is too late to take this back: it was told already."""
    return Text("back-too-late")


def backtest_how() -> Text:
    """Each poll is foretold only from what was known before it opened. It looks at the latest twenty, wit…"""
    return Text("backtest-how")


def backtest_lacks(*, least: int) -> Text:
    """A hidden poll is looked back on once it is closed and at least {least} people who agreed to be rank…"""
    return Text("backtest-lacks", {"least": least})


def backtest_line(*, who: str, share: Text) -> Text:
    """– anybody who took part: {share}"""
    return Text("backtest-line", {"who": who, "share": share})


def backtest_none() -> Text:
    """Would the score have foretold who chooses what wins? No hidden poll can be looked back on yet."""
    return Text("backtest-none")


def backtest_title(*, polls: int) -> Text:
    """Would the score have foretold who chooses what wins? Hidden polls looked back on: {polls}. How many…"""
    return Text("backtest-title", {"polls": polls})


def backtest_verdict(*, what: str) -> Text:
    """Not enough yet to say anything."""
    return Text("backtest-verdict", {"what": what})


def ballot_advisory() -> Text:
    """Advisory: your votes guide us, and we will say what we decide and why."""
    return Text("ballot-advisory")


def ballot_binding(*, seats: int) -> Text:
    """Binding: the {seats} options with the most votes will be launched."""
    return Text("ballot-binding", {"seats": seats})


def ballot_closes(*, closes: Moment) -> Text:
    """Closes {closes}."""
    return Text("ballot-closes", {"closes": closes})


def ballot_counted(*, closes: Moment) -> Text:
    """Counted. You may change it until {closes}."""
    return Text("ballot-counted", {"closes": closes})


def ballot_extended() -> Text:
    """The closing was moved once."""
    return Text("ballot-extended")


def ballot_idea_gone(*, poll: str, number: str) -> Text:
    """Poll {poll} does not open: its option idea {number} is read by nobody any more, for it was hidden o…"""
    return Text("ballot-idea-gone", {"poll": poll, "number": number})


def ballot_ideas() -> Text:
    """These options are ideas of customers. Tap one to read it; your ballot follows."""
    return Text("ballot-ideas")


def ballot_live(*, votes: int, text: str) -> Text:
    """{text}: {votes} votes"""
    return Text("ballot-live", {"votes": votes, "text": text})


def ballot_live_title() -> Text:
    """Votes so far:"""
    return Text("ballot-live-title")


def ballot_notice(*, notice: str) -> Text:
    """{notice}"""
    return Text("ballot-notice", {"notice": notice})


def ballot_notice_added(*, text: str, at: Moment) -> Text:
    """{text} – added {at}"""
    return Text("ballot-notice-added", {"text": text, "at": at})


def ballot_option(*, number: str, text: str) -> Text:
    """{number}. {text}"""
    return Text("ballot-option", {"number": number, "text": text})


def ballot_pick(*, pick: int) -> Text:
    """Pick up to {pick}."""
    return Text("ballot-pick", {"pick": pick})


def ballot_prizes(*, prizes: Listing) -> Text:
    """Drawn among all who take part: {prizes}."""
    return Text("ballot-prizes", {"prizes": prizes})


def ballot_prizes_how(*, draw: str) -> Text:
    """How it is drawn and how you can check it: /draw_{draw}"""
    return Text("ballot-prizes-how", {"draw": draw})


def ballot_question(*, question: str) -> Text:
    """{question}"""
    return Text("ballot-question", {"question": question})


def ballot_quorum(*, quorum: int) -> Text:
    """The outcome counts once {quorum} people have voted."""
    return Text("ballot-quorum", {"quorum": quorum})


def ballot_receipt() -> Text:
    """Receipt"""
    return Text("ballot-receipt")


def ballot_restore() -> Text:
    """Vote as before"""
    return Text("ballot-restore")


def ballot_runoff(*, parent: str) -> Text:
    """This vote decides a tie in poll {parent}."""
    return Text("ballot-runoff", {"parent": parent})


def ballot_state(*, chosen: int, left: int) -> Text:
    """{chosen} chosen, {left} left."""
    return Text("ballot-state", {"chosen": chosen, "left": left})


def ballot_survey() -> Text:
    """We ask how it turned out; nothing is decided by it."""
    return Text("ballot-survey")


def ballot_ticket() -> Text:
    """My ticket"""
    return Text("ballot-ticket")


def ballot_vote() -> Text:
    """Vote"""
    return Text("ballot-vote")


def ballot_what_happens() -> Text:
    """What happens with my vote?"""
    return Text("ballot-what-happens")


def ballot_withdraw() -> Text:
    """Withdraw my vote"""
    return Text("ballot-withdraw")


def ban_reason_missing(*, named: str) -> Text:
    """It needs a reason, which only the team reads: /ban {named} REASON"""
    return Text("ban-reason-missing", {"named": named})


def banned() -> Text:
    """Banned. In draws whose tickets are fixed from now on this person holds none."""
    return Text("banned")


def belongs_answer() -> Text:
    """Yes, that is my answer"""
    return Text("belongs-answer")


def belongs_asked(*, number: str, minutes: int) -> Text:
    """We have asked you something about number {number}. Is this your answer? If nothing is tapped within…"""
    return Text("belongs-asked", {"number": number, "minutes": minutes})


def belongs_button(*, voice: str) -> Text:
    """It belongs to {voice}"""
    return Text("belongs-button", {"voice": voice})


def broadcast_again() -> Text:
    """Send it a second time"""
    return Text("broadcast-again")


def broadcast_album_alone() -> Text:
    """News from us, in pictures."""
    return Text("broadcast-album-alone")


def broadcast_awaits() -> Text:
    """A broadcast takes text and pictures. Please send it as text, or as a picture with a caption."""
    return Text("broadcast-awaits")


def broadcast_blocked(*, number: int) -> Text:
    """Blocked us: {number}"""
    return Text("broadcast-blocked", {"number": number})


def broadcast_cancel() -> Text:
    """Cancel"""
    return Text("broadcast-cancel")


def broadcast_cancel_no() -> Text:
    """Let it run"""
    return Text("broadcast-cancel-no")


def broadcast_cancel_sure(*, number: str) -> Text:
    """Cancel broadcast {number}? Who has not got it yet will not get it."""
    return Text("broadcast-cancel-sure", {"number": number})


def broadcast_cancel_yes() -> Text:
    """Cancel the broadcast"""
    return Text("broadcast-cancel-yes")


def broadcast_cancelled(*, number: str) -> Text:
    """Broadcast {number} is cancelled."""
    return Text("broadcast-cancelled", {"number": number})


def broadcast_change() -> Text:
    """Change it"""
    return Text("broadcast-change")


def broadcast_changed() -> Text:
    """The message was changed since that preview. Here it is as it would go out now."""
    return Text("broadcast-changed")


def broadcast_dropped(*, number: int) -> Text:
    """Not sent any more: {number}"""
    return Text("broadcast-dropped", {"number": number})


def broadcast_failed(*, number: int) -> Text:
    """Failed: {number}"""
    return Text("broadcast-failed", {"number": number})


def broadcast_later(*, number: int) -> Text:
    """Waiting for their quiet hours to end: {number}"""
    return Text("broadcast-later", {"number": number})


def broadcast_left(*, minutes: int) -> Text:
    """About {minutes} minutes left"""
    return Text("broadcast-left", {"minutes": minutes})


def broadcast_missing(*, language: str, readers: int, instead: str) -> Text:
    """Not written: {language}. Its readers ({readers}) get it in {instead}, and are told so."""
    return Text("broadcast-missing", {"language": language, "readers": readers, "instead": instead})


def broadcast_no_picture() -> Text:
    """Without the picture"""
    return Text("broadcast-no-picture")


def broadcast_nobody() -> Text:
    """There is nobody to send to: no one in this segment has agreed to this news and can be reached. Noth…"""
    return Text("broadcast-nobody")


def broadcast_not_a_picture() -> Text:
    """This is a file. Please send the picture as a photo."""
    return Text("broadcast-not-a-picture")


def broadcast_only_in(*, languages: Listing) -> Text:
    """We have this message only in {languages}."""
    return Text("broadcast-only-in", {"languages": languages})


def broadcast_pause() -> Text:
    """Pause"""
    return Text("broadcast-pause")


def broadcast_pictures(*, number: int) -> Text:
    """With {number} pictures, as an album; the text goes below it."""
    return Text("broadcast-pictures", {"number": number})


def broadcast_preview() -> Text:
    """Preview"""
    return Text("broadcast-preview")


def broadcast_readers(*, readers: int) -> Text:
    """It goes to {readers} people who agreed to news and can be reached."""
    return Text("broadcast-readers", {"readers": readers})


def broadcast_repeated(*, number: str, started: Moment) -> Text:
    """The same went out as broadcast {number}, started {started}. Shall it go out a second time?"""
    return Text("broadcast-repeated", {"number": number, "started": started})


def broadcast_replaced() -> Text:
    """What you sent takes the place of what was there before."""
    return Text("broadcast-replaced")


def broadcast_resend(*, readers: int) -> Text:
    """Send the uncertain ones again ({readers})"""
    return Text("broadcast-resend", {"readers": readers})


def broadcast_resend_no() -> Text:
    """Do not send again"""
    return Text("broadcast-resend-no")


def broadcast_resend_sure(*, readers: int, number: str) -> Text:
    """Send broadcast {number} once more to {readers} people of whom we do not know whether it arrived? So…"""
    return Text("broadcast-resend-sure", {"readers": readers, "number": number})


def broadcast_resend_yes(*, readers: int) -> Text:
    """Send again to {readers} people"""
    return Text("broadcast-resend-yes", {"readers": readers})


def broadcast_resent(*, readers: int, number: str) -> Text:
    """Broadcast {number} goes once more to {readers} people."""
    return Text("broadcast-resent", {"readers": readers, "number": number})


def broadcast_resume() -> Text:
    """Go on"""
    return Text("broadcast-resume")


def broadcast_segments(*, known: Listing) -> Text:
    """Segments: {known}. Join them with “and” and “not”, for example: voters:7 and not language:sr"""
    return Text("broadcast-segments", {"known": known})


def broadcast_send(*, readers: int) -> Text:
    """Send to {readers} people"""
    return Text("broadcast-send", {"readers": readers})


def broadcast_sent(*, sent: int, total: int) -> Text:
    """Sent: {sent} of {total}"""
    return Text("broadcast-sent", {"sent": sent, "total": total})


def broadcast_state(*, state: str, number: str) -> Text:
    """Broadcast {number} is done"""
    return Text("broadcast-state", {"state": state, "number": number})


def broadcast_stays() -> Text:
    """The broadcast stays as it is."""
    return Text("broadcast-stays")


def broadcast_summary(*, segment: str, topic: Text, readers: int) -> Text:
    """Above is the message as its readers get it. To: {segment}. Topic: {topic}. Readers: {readers}."""
    return Text("broadcast-summary", {"segment": segment, "topic": topic, "readers": readers})


def broadcast_test() -> Text:
    """Send it to me as a test"""
    return Text("broadcast-test")


def broadcast_too_long(*, length: int, limit: int) -> Text:
    """{length} characters are too many for one message; {limit} fit. Please shorten the text."""
    return Text("broadcast-too-long", {"length": length, "limit": limit})


def broadcast_topic(*, segment: str) -> Text:
    """A broadcast to {segment}. What is it about? It does not go to those who turned the topic off."""
    return Text("broadcast-topic", {"segment": segment})


def broadcast_topic_first() -> Text:
    """I have not kept what you sent. First tap what it is about, then send it once more."""
    return Text("broadcast-topic-first")


def broadcast_uncertain(*, number: int) -> Text:
    """Uncertain: {number}"""
    return Text("broadcast-uncertain", {"number": number})


def broadcast_uncertain_note() -> Text:
    """Uncertain means: we do not know whether it arrived. It is not sent again by itself."""
    return Text("broadcast-uncertain-note")


def broadcast_under_way(*, number: int) -> Text:
    """On their way already: {number}"""
    return Text("broadcast-under-way", {"number": number})


def broadcast_words(*, text: Marked) -> Text:
    """{text}"""
    return Text("broadcast-words", {"text": text})


def broadcast_write(*, language: str) -> Text:
    """Send me the text in this language: {language}. A picture may carry it as its caption. Or choose ano…"""
    return Text("broadcast-write", {"language": language})


def broadcast_written(*, languages: Listing) -> Text:
    """Written so far: {languages}. Add a language, or go on to the preview."""
    return Text("broadcast-written", {"languages": languages})


def broadcast_wrong_stage(*, state: str, number: str) -> Text:
    """Broadcast {number} is done."""
    return Text("broadcast-wrong-stage", {"state": state, "number": number})


def built_awaits() -> Text:
    """We are waiting for what you built yourself, in words or as a picture."""
    return Text("built-awaits")


def built_button() -> Text:
    """Tell what I built myself"""
    return Text("built-button")


def built_decided() -> Text:
    """This was decided already, or was taken back."""
    return Text("built-decided")


def built_enough(*, most: int) -> Text:
    """You have told us of {most} things already; that is all we keep."""
    return Text("built-enough", {"most": most})


def built_gone(*, number: str) -> Text:
    """Number {number}: taken back by the customer."""
    return Text("built-gone", {"number": number})


def built_how() -> Text:
    """Tell us in a few words what you built or changed yourself, or send a picture of it, with words if y…"""
    return Text("built-how")


def built_no() -> Text:
    """No, it is not their own"""
    return Text("built-no")


def built_noted() -> Text:
    """Noted"""
    return Text("built-noted")


def built_review(*, review: str) -> Text:
    """Not confirmed: it does not count."""
    return Text("built-review", {"review": review})


def built_shown(*, number: str) -> Text:
    """A picture of what a customer built (number {number})"""
    return Text("built-shown", {"number": number})


def built_thanks() -> Text:
    """Thank you. Someone on our team will look at it, and you will hear what comes of it."""
    return Text("built-thanks")


def built_title(*, number: str) -> Text:
    """Built by a customer (number {number})"""
    return Text("built-title", {"number": number})


def built_told(*, how: str) -> Text:
    """Someone on our team has looked at what you told us, and does not see a solution of your own in it,…"""
    return Text("built-told", {"how": how})


def built_too_long(*, most: int) -> Text:
    """At most {most} characters. Please tell it more briefly."""
    return Text("built-too-long", {"most": most})


def built_unclear() -> Text:
    """It is not clear enough"""
    return Text("built-unclear")


def built_with_picture() -> Text:
    """The picture stands above."""
    return Text("built-with-picture")


def built_words(*, words: str) -> Text:
    """“{words}”"""
    return Text("built-words", {"words": words})


def built_yes() -> Text:
    """Yes, it is their own solution"""
    return Text("built-yes")


def cancelled() -> Text:
    """Cancelled. Nothing was changed."""
    return Text("cancelled")


def case_answer() -> Text:
    """Answer"""
    return Text("case-answer")


def case_answer_leaves(*, seconds: int, number: str) -> Text:
    """The answer to number {number} leaves in {seconds} seconds."""
    return Text("case-answer-leaves", {"seconds": seconds, "number": number})


def case_answer_what(*, number: str) -> Text:
    """What shall be answered to number {number}? Your next message is the answer."""
    return Text("case-answer-what", {"number": number})


def case_answered(*, at: Moment) -> Text:
    """Answered {at}"""
    return Text("case-answered", {"at": at})


def case_asked_back() -> Text:
    """We asked its author something: our time rests until he writes"""
    return Text("case-asked-back")


def case_author(*, number: str) -> Text:
    """from /person_{number}"""
    return Text("case-author", {"number": number})


def case_back(*, number: str) -> Text:
    """#{number}: its author wrote back"""
    return Text("case-back", {"number": number})


def case_before(*, text: str) -> Text:
    """Before it was changed: {text}"""
    return Text("case-before", {"text": text})


def case_blocked() -> Text:
    """Its author has blocked the bot: no answer gets through."""
    return Text("case-blocked")


def case_board(*, published: str, supporters: int) -> Text:
    """Not on the board yet"""
    return Text("case-board", {"published": published, "supporters": supporters})


def case_change_status() -> Text:
    """Change its status"""
    return Text("case-change-status")


def case_earlier(*, count: int) -> Text:
    """Earlier wordings · {count}"""
    return Text("case-earlier", {"count": count})


def case_earlier_title(*, number: str) -> Text:
    """#{number}: how it read before"""
    return Text("case-earlier-title", {"number": number})


def case_effort(*, size: str) -> Text:
    """Size: {size}"""
    return Text("case-effort", {"size": size})


def case_effort_button() -> Text:
    """Size"""
    return Text("case-effort-button")


def case_end() -> Text:
    """End without a solution"""
    return Text("case-end")


def case_end_why(*, number: str) -> Text:
    """Why does number {number} end without a solution? Its author reads your next message as the reason,…"""
    return Text("case-end-why", {"number": number})


def case_ended(*, number: str) -> Text:
    """Number {number} has ended without a solution; its author reads why."""
    return Text("case-ended", {"number": number})


def case_erased(*, number: str) -> Text:
    """#{number}: its author was erased, and what was written with it."""
    return Text("case-erased", {"number": number})


def case_fate(*, fate: str) -> Text:
    """uncertain: it may have arrived or not"""
    return Text("case-fate", {"fate": fate})


def case_file(*, kind: str) -> Text:
    """(a file)"""
    return Text("case-file", {"kind": kind})


def case_file_large(*, megabytes: int) -> Text:
    """(a file, {megabytes} MB)"""
    return Text("case-file-large", {"megabytes": megabytes})


def case_file_lasting(*, kind: str, length: str) -> Text:
    """(an animation, {length})"""
    return Text("case-file-lasting", {"kind": kind, "length": length})


def case_formal() -> Text:
    """A formal complaint"""
    return Text("case-formal")


def case_forwarded() -> Text:
    """(forwarded: somebody else’s words)"""
    return Text("case-forwarded")


def case_hand_over() -> Text:
    """Hand over"""
    return Text("case-hand-over")


def case_hand_over_nobody() -> Text:
    """Nobody else of the team answers customers yet. An owner can invite somebody: /team"""
    return Text("case-hand-over-nobody")


def case_hand_over_to(*, number: str) -> Text:
    """Who takes number {number} on?"""
    return Text("case-hand-over-to", {"number": number})


def case_handed_over(*, number: str, name: str) -> Text:
    """Number {number} is handed over to {name}."""
    return Text("case-handed-over", {"number": number, "name": name})


def case_handed_to_you(*, name: str, number: str, title: Text) -> Text:
    """{name} hands number {number} over to you: “{title}”."""
    return Text("case-handed-to-you", {"name": name, "number": number, "title": title})


def case_helpful(*, helpful: str) -> Text:
    """The answer did not help"""
    return Text("case-helpful", {"helpful": helpful})


def case_hidden() -> Text:
    """Hidden from the board"""
    return Text("case-hidden")


def case_holder(*, name: str) -> Text:
    """Taken on by {name}"""
    return Text("case-holder", {"name": name})


def case_into(*, into: str) -> Text:
    """Part of /idea_{into}"""
    return Text("case-into", {"into": into})


def case_is_solved() -> Text:
    """Is it solved?"""
    return Text("case-is-solved")


def case_line(*, part: str, text: str) -> Text:
    """{text}"""
    return Text("case-line", {"part": part, "text": text})


def case_named(*, name: str, number: str) -> Text:
    """from {name} (/person_{number})"""
    return Text("case-named", {"name": name, "number": number})


def case_nobody() -> Text:
    """from nobody we know"""
    return Text("case-nobody")


def case_objected() -> Text:
    """Its author objects"""
    return Text("case-objected")


def case_publish() -> Text:
    """Let it stand on the board"""
    return Text("case-publish")


def case_published(*, number: str) -> Text:
    """Idea {number} is on the board."""
    return Text("case-published", {"number": number})


def case_recorded() -> Text:
    """Said at the counter or by phone"""
    return Text("case-recorded")


def case_reopened(*, number: str, title: Text) -> Text:
    """Not solved, says its author: number {number}, “{title}”, is open again."""
    return Text("case-reopened", {"number": number, "title": title})


def case_reopened_author(*, number: str, by: Moment) -> Text:
    """Number {number} is open again, and the people in charge know. We answer by {by}."""
    return Text("case-reopened-author", {"number": number, "by": by})


def case_reopened_times(*, times: int) -> Text:
    """Reopened {times} times"""
    return Text("case-reopened-times", {"times": times})


def case_reply_by(*, by: Moment) -> Text:
    """To be answered by {by}"""
    return Text("case-reply-by", {"by": by})


def case_reworded(*, number: str) -> Text:
    """#{number}: its author has changed what was seen to already"""
    return Text("case-reworded", {"number": number})


def case_rewritten() -> Text:
    """New words wait; everybody reads the old ones"""
    return Text("case-rewritten")


def case_sent(*, number: str) -> Text:
    """#{number}: sent along"""
    return Text("case-sent", {"number": number})


def case_settle() -> Text:
    """It is answered already"""
    return Text("case-settle")


def case_show_sent(*, count: int) -> Text:
    """Show what else was sent · {count}"""
    return Text("case-show-sent", {"count": count})


def case_silent() -> Text:
    """Its author has left with /stop: no answer gets through until they write again."""
    return Text("case-silent")


def case_solved_no() -> Text:
    """No, not yet"""
    return Text("case-solved-no")


def case_solved_thanks() -> Text:
    """Good to hear. Thank you for telling us."""
    return Text("case-solved-thanks")


def case_solved_yes() -> Text:
    """Yes, it is solved"""
    return Text("case-solved-yes")


def case_sorry() -> Text:
    """We are sorry. You can write back to us at any time."""
    return Text("case-sorry")


def case_status(*, status: str) -> Text:
    """New"""
    return Text("case-status", {"status": status})


def case_tags(*, tags: str) -> Text:
    """Tags: {tags}"""
    return Text("case-tags", {"tags": tags})


def case_take() -> Text:
    """I take it"""
    return Text("case-take")


def case_take_back() -> Text:
    """Take back"""
    return Text("case-take-back")


def case_take_over(*, name: str) -> Text:
    """Take over from {name}"""
    return Text("case-take-over", {"name": name})


def case_taken_back(*, number: str) -> Text:
    """The answer to number {number} is taken back; nobody has read it."""
    return Text("case-taken-back", {"number": number})


def case_taken_by(*, name: str) -> Text:
    """{name} has taken it on."""
    return Text("case-taken-by", {"name": name})


def case_tier(*, tier: str) -> Text:
    """Tier: {tier}"""
    return Text("case-tier", {"tier": tier})


def case_title(*, kind: str, number: str) -> Text:
    """#{number} · Question"""
    return Text("case-title", {"kind": kind, "number": number})


def case_unresolved(*, number: str, title: Text) -> Text:
    """We could not solve number {number}: “{title}”."""
    return Text("case-unresolved", {"number": number, "title": title})


def case_wording(*, place: int, text: str) -> Text:
    """{place}. {text}"""
    return Text("case-wording", {"place": place, "text": text})


def case_wording_now(*, text: str) -> Text:
    """Now: {text}"""
    return Text("case-wording-now", {"text": text})


def case_yours(*, number: str) -> Text:
    """Number {number} is yours."""
    return Text("case-yours", {"number": number})


def chats_known(*, chats: Listing) -> Text:
    """I am in these: {chats}"""
    return Text("chats-known", {"chats": chats})


def check_button() -> Text:
    """Check it yourself"""
    return Text("check-button")


def checkin_again(*, product: str, day: int) -> Text:
    """About {product}: the questions for day {day} are still waiting for you. They take a few minutes; if…"""
    return Text("checkin-again", {"product": product, "day": day})


def checkin_album() -> Text:
    """Of the pictures you sent together, the first is your answer."""
    return Text("checkin-album")


def checkin_answered() -> Text:
    """This is answered already."""
    return Text("checkin-answered")


def checkin_aside() -> Text:
    """You answered with a button instead, so these words went to nobody. If our team should read them, pl…"""
    return Text("checkin-aside")


def checkin_awaited() -> Text:
    """Please answer in words; where a picture is asked for, send one."""
    return Text("checkin-awaited")


def checkin_back() -> Text:
    """Back"""
    return Text("checkin-back")


def checkin_case(*, number: str, product: str, day: int) -> Text:
    """Test {number}, {product}, day {day}"""
    return Text("checkin-case", {"number": number, "product": product, "day": day})


def checkin_case_before(*, number: str, product: str) -> Text:
    """Test {number}, {product}, before the test begins"""
    return Text("checkin-case-before", {"number": number, "product": product})


def checkin_change() -> Text:
    """Change my answer"""
    return Text("checkin-change")


def checkin_changed() -> Text:
    """Your answer has been changed."""
    return Text("checkin-changed")


def checkin_done() -> Text:
    """That was all for this time. Thank you!"""
    return Text("checkin-done")


def checkin_drawn_later() -> Text:
    """Prizes are drawn once the test is over and the product has been announced; you hear from us then. U…"""
    return Text("checkin-drawn-later")


def checkin_early(*, at: Moment) -> Text:
    """These questions come later: we write to you on {at}."""
    return Text("checkin-early", {"at": at})


def checkin_fine() -> Text:
    """No, it works"""
    return Text("checkin-fine")


def checkin_finished(*, product: str) -> Text:
    """That was the last question. You have answered everything about {product}: thank you!"""
    return Text("checkin-finished", {"product": product})


def checkin_hears(*, until: Day) -> Text:
    """Once the test is over for everyone, at the latest after {until}, you hear from us once more. Until…"""
    return Text("checkin-hears", {"until": until})


def checkin_how_choice() -> Text:
    """Tap one answer."""
    return Text("checkin-how-choice")


def checkin_how_photo() -> Text:
    """Send one picture; you may write something with it."""
    return Text("checkin-how-photo")


def checkin_how_rating() -> Text:
    """1 is the lowest, 5 the highest."""
    return Text("checkin-how-rating")


def checkin_how_text() -> Text:
    """Write it in one message."""
    return Text("checkin-how-text")


def checkin_is_stuck() -> Text:
    """Help, I am stuck"""
    return Text("checkin-is-stuck")


def checkin_more(*, question: str) -> Text:
    """Does this belong to your answer to “{question}”?"""
    return Text("checkin-more", {"question": question})


def checkin_more_add() -> Text:
    """Add it to my answer"""
    return Text("checkin-more-add")


def checkin_more_picture(*, question: str) -> Text:
    """Your picture for “{question}” can still follow: send it here."""
    return Text("checkin-more-picture", {"question": question})


def checkin_more_replace() -> Text:
    """It replaces my answer"""
    return Text("checkin-more-replace")


def checkin_more_words() -> Text:
    """My answer, without a picture"""
    return Text("checkin-more-words")


def checkin_not_kept() -> Text:
    """Your message was not kept as an answer."""
    return Text("checkin-not-kept")


def checkin_now() -> Text:
    """Answer now"""
    return Text("checkin-now")


def checkin_place(*, number: int, count: int) -> Text:
    """Question {number} of {count}"""
    return Text("checkin-place", {"number": number, "count": count})


def checkin_question(*, words: str) -> Text:
    """{words}"""
    return Text("checkin-question", {"words": words})


def checkin_said(*, words: str) -> Text:
    """Your answer: {words}"""
    return Text("checkin-said", {"words": words})


def checkin_skip() -> Text:
    """Skip this"""
    return Text("checkin-skip")


def checkin_skipped() -> Text:
    """Skipped."""
    return Text("checkin-skipped")


def checkin_stuck() -> Text:
    """Before anything else: is something keeping you from using it?"""
    return Text("checkin-stuck")


def checkin_stuck_filed(*, number: str) -> Text:
    """Our team has it as number {number}, and will answer you here."""
    return Text("checkin-stuck-filed", {"number": number})


def checkin_tap() -> Text:
    """Please tap one of the buttons under the question."""
    return Text("checkin-tap")


def checkin_task(*, words: str) -> Text:
    """Please try: {words}"""
    return Text("checkin-task", {"words": words})


def checkin_title(*, product: str, day: int) -> Text:
    """{product}, day {day}"""
    return Text("checkin-title", {"product": product, "day": day})


def checkin_too_long(*, most: int) -> Text:
    """That is too long: please write at most {most} characters."""
    return Text("checkin-too-long", {"most": most})


def checkin_until(*, until: Day) -> Text:
    """You can still answer until {until}."""
    return Text("checkin-until", {"until": until})


def checkin_what_is_wrong() -> Text:
    """What is in your way? Write it in one message; our team gets it at once."""
    return Text("checkin-what-is-wrong")


def choose_draw() -> Text:
    """Which draw?"""
    return Text("choose-draw")


def choose_idea() -> Text:
    """Tap the one that is meant."""
    return Text("choose-idea")


def choose_merged_ideas() -> Text:
    """Merged ideas"""
    return Text("choose-merged-ideas")


def choose_no_draw() -> Text:
    """There is no draw for this at the moment. All draws: /draw"""
    return Text("choose-no-draw")


def choose_no_poll() -> Text:
    """There is no poll for this at the moment. All polls: /polls"""
    return Text("choose-no-poll")


def choose_open_ideas() -> Text:
    """Ideas that are open"""
    return Text("choose-open-ideas")


def choose_poll() -> Text:
    """Which poll?"""
    return Text("choose-poll")


def choose_undecided_ideas() -> Text:
    """Undecided ideas"""
    return Text("choose-undecided-ideas")


def choose_voice() -> Text:
    """Tap the one that is meant."""
    return Text("choose-voice")


def choose_waiting_voices() -> Text:
    """What waits for an answer"""
    return Text("choose-waiting-voices")


def claim_late(*, deadline: Moment) -> Text:
    """This prize could be claimed until {deadline}. It goes to the next in the order drawn, if anyone is…"""
    return Text("claim-late", {"deadline": deadline})


def claim_not_yours() -> Text:
    """This prize is not yours. Your own: /prizes"""
    return Text("claim-not-yours")


def claim_taken() -> Text:
    """This prize is claimed already, and stays with you. See /prizes"""
    return Text("claim-taken")


def cloned(*, clone: str, number: str) -> Text:
    """Poll {clone} is a copy of poll {number}."""
    return Text("cloned", {"clone": clone, "number": number})


def closed_now(*, number: str) -> Text:
    """Poll {number} is closed."""
    return Text("closed-now", {"number": number})


def codes_added(*, count: int, prize: str, served: int) -> Text:
    """{count} codes for “{prize}” are in stock now. {served} winners who waited are getting theirs."""
    return Text("codes-added", {"count": count, "prize": prize, "served": served})


def codes_ask(*, prize: str) -> Text:
    """Please send the codes for “{prize}” as a file: text or CSV, one code in each line, or a table with…"""
    return Text("codes-ask", {"prize": prize})


def codes_column(*, number: str, first: str, second: str) -> Text:
    """{number}. {first} · {second}"""
    return Text("codes-column", {"number": number, "first": first, "second": second})


def codes_dropped() -> Text:
    """Nothing was loaded."""
    return Text("codes-dropped")


def codes_heading(*, title: str) -> Text:
    """“{title}” stands over them and is left out."""
    return Text("codes-heading", {"title": title})


def codes_heading_is_code() -> Text:
    """The first line is a code too"""
    return Text("codes-heading-is-code")


def codes_heading_is_none() -> Text:
    """The first line is no code"""
    return Text("codes-heading-is-none")


def codes_how() -> Text:
    """To add codes: /codes Tote bag, with the name of the prize as in the poll. Then send the file, or se…"""
    return Text("codes-how")


def codes_in_column(*, column: str) -> Text:
    """They stand in column {column}."""
    return Text("codes-in-column", {"column": column})


def codes_line(*, name: str, left: str, given: str, wanted: str) -> Text:
    """{name}: {left} left, {given} given, {wanted} waited for"""
    return Text("codes-line", {"name": name, "left": left, "given": given, "wanted": wanted})


def codes_maybe_heading(*, title: str) -> Text:
    """The first line, “{title}”, looks like a heading and is left out."""
    return Text("codes-maybe-heading", {"title": title})


def codes_no() -> Text:
    """Load nothing"""
    return Text("codes-no")


def codes_no_file() -> Text:
    """Please send the codes as a file, not as a picture or as text."""
    return Text("codes-no-file")


def codes_no_heading() -> Text:
    """The first line looks like a heading, and is taken for a code."""
    return Text("codes-no-heading")


def codes_none() -> Text:
    """No codes have been uploaded yet."""
    return Text("codes-none")


def codes_not_fetched() -> Text:
    """The file could not be fetched. Please send it once more."""
    return Text("codes-not-fetched")


def codes_not_loaded() -> Text:
    """No code was taken from this file. Fix it and send the whole file again."""
    return Text("codes-not-loaded")


def codes_not_yet() -> Text:
    """Nothing is loaded yet."""
    return Text("codes-not-yet")


def codes_odd(*, kind: str, line: str, code: str, other: str) -> Text:
    """Line {line}, “{code}”: there is a space in it."""
    return Text("codes-odd", {"kind": kind, "line": line, "code": code, "other": other})


def codes_odd_more(*, count: int) -> Text:
    """The same in {count} more lines."""
    return Text("codes-odd-more", {"count": count})


def codes_other_column() -> Text:
    """Another column"""
    return Text("codes-other-column")


def codes_served_then(*, count: int) -> Text:
    """{count} winners are waiting for one and get theirs as soon as they are loaded."""
    return Text("codes-served-then", {"count": count})


def codes_tap() -> Text:
    """Please tap a button above, or send another file in its place. /cancel leaves it."""
    return Text("codes-tap")


def codes_title() -> Text:
    """Codes in stock"""
    return Text("codes-title")


def codes_understood(
    *,
    count: int,
    prize: str,
    first: str,
    first_line: str,
    last: str,
    last_line: str,
) -> Text:
    """{count} codes for “{prize}”: the first is {first} in line {first-line}, the last is {last} in line…"""
    return Text(
        "codes-understood",
        {
            "count": count,
            "prize": prize,
            "first": first,
            "first-line": first_line,
            "last": last,
            "last-line": last_line,
        },
    )


def codes_which_column() -> Text:
    """The file has several columns. Which one holds the codes?"""
    return Text("codes-which-column")


def codes_wrong(*, wrong: str, line: str, other: str) -> Text:
    """Nothing says which column holds the codes."""
    return Text("codes-wrong", {"wrong": wrong, "line": line, "other": other})


def codes_yes(*, count: int) -> Text:
    """Load {count} codes"""
    return Text("codes-yes", {"count": count})


def cohorts_month(*, month: Month) -> Text:
    """{month}"""
    return Text("cohorts-month", {"month": month})


def cohorts_overline() -> Text:
    """Our customers"""
    return Text("cohorts-overline")


def cohorts_people() -> Text:
    """came"""
    return Text("cohorts-people")


def cohorts_sample(*, sampled: int, of: int) -> Text:
    """Counted here: {sampled} of the {of} who came. Each column is a month later; the first is the month…"""
    return Text("cohorts-sample", {"sampled": sampled, "of": of})


def cohorts_title() -> Text:
    """Who stays"""
    return Text("cohorts-title")


def consent_address() -> Text:
    """I agree that my address is kept for sending my prize."""
    return Text("consent-address")


def consent_answer() -> Text:
    """May we show your question and our answer to others who ask the same? Your name is not shown."""
    return Text("consent-answer")


def consent_answer_given() -> Text:
    """Thank you. Others who ask the same read it from now on, without your name."""
    return Text("consent-answer-given")


def consent_answer_no() -> Text:
    """No, keep them between us"""
    return Text("consent-answer-no")


def consent_answer_not() -> Text:
    """They stay between us."""
    return Text("consent-answer-not")


def consent_answer_yes() -> Text:
    """Yes, show them"""
    return Text("consent-answer-yes")


def consent_keep() -> Text:
    """Leave it as it is"""
    return Text("consent-keep")


def consent_news() -> Text:
    """I agree to hear about new votes and launches."""
    return Text("consent-news")


def consent_votes() -> Text:
    """By voting you agree that we keep your votes and count them."""
    return Text("consent-votes")


def date_day(*, on: Day) -> Text:
    """{on}"""
    return Text("date-day", {"on": on})


def date_month(*, month: Month) -> Text:
    """{month}"""
    return Text("date-month", {"month": month})


def decide_button() -> Text:
    """Decide"""
    return Text("decide-button")


def decide_how(*, number: str) -> Text:
    """To decide otherwise, give the numbers of the options and a public reason: /decide {number} 2,5 REAS…"""
    return Text("decide-how", {"number": number})


def decide_stands() -> Text:
    """This outcome is binding and already stands in the launch plan."""
    return Text("decide-stands")


def decided(*, number: str, voters: int) -> Text:
    """The outcome of poll {number} is confirmed and stands in the launch plan. The voters are told."""
    return Text("decided", {"number": number, "voters": voters})


def decided_otherwise(*, number: str, voters: int) -> Text:
    """Your decision on poll {number} stands in the launch plan, beside the outcome and with its reason. T…"""
    return Text("decided-otherwise", {"number": number, "voters": voters})


def desk_address(*, place: str, prize: str) -> Text:
    """Place {place}: {prize}"""
    return Text("desk-address", {"place": place, "prize": prize})


def desk_address_button(*, place: str) -> Text:
    """Address of place {place}"""
    return Text("desk-address-button", {"place": place})


def desk_address_lost(*, place: str) -> Text:
    """The key that opens the address for place {place} is not set in GLAS_SECRET_KEY. Set it again as an…"""
    return Text("desk-address-lost", {"place": place})


def desk_address_none(*, place: str) -> Text:
    """There is no address for place {place}, or it has been erased."""
    return Text("desk-address-none", {"place": place})


def desk_all() -> Text:
    """All prizes of the draw"""
    return Text("desk-all")


def desk_group(*, state: str, number: str) -> Text:
    """Handed over: {number}"""
    return Text("desk-group", {"state": state, "number": number})


def desk_hand_over(*, prize: str, place: str) -> Text:
    """Hand over: {prize}, place {place}"""
    return Text("desk-hand-over", {"prize": prize, "place": place})


def desk_late(*, number: str) -> Text:
    """What is late or went wrong ({number})"""
    return Text("desk-late", {"number": number})


def desk_line(
    *,
    place: str,
    prize: str,
    state: str,
    holder: Text,
    deadline: Moment,
    since: Moment,
    token: str,
) -> Text:
    """{place}. {prize} · nobody is left in the order; it stays in stock"""
    return Text(
        "desk-line",
        {
            "place": place,
            "prize": prize,
            "state": state,
            "holder": holder,
            "deadline": deadline,
            "since": since,
            "token": token,
        },
    )


def desk_mark(*, why: str) -> Text:
    """⚠ no code is left for it"""
    return Text("desk-mark", {"why": why})


def desk_more(*, number: str) -> Text:
    """… and {number} more; as prizes are handed over, they come up here."""
    return Text("desk-more", {"number": number})


def desk_none(*, number: str) -> Text:
    """Draw {number} has given no prizes yet. See /draw_{number}"""
    return Text("desk-none", {"number": number})


def desk_none_late() -> Text:
    """Nothing is late, and nothing went wrong."""
    return Text("desk-none-late")


def desk_resend() -> Text:
    """Send again what did not arrive"""
    return Text("desk-resend")


def desk_resent(*, count: int) -> Text:
    """{count} gifts are being sent again."""
    return Text("desk-resent", {"count": count})


def desk_sent(*, prize: str, place: str) -> Text:
    """Note as sent: {prize}, place {place}"""
    return Text("desk-sent", {"prize": prize, "place": place})


def desk_stock(*, left: int) -> Text:
    """Fewer winners than prizes: {left} prizes stay in stock."""
    return Text("desk-stock", {"left": left})


def desk_title(*, number: str, title: str) -> Text:
    """Prizes of draw {number}: {title}"""
    return Text("desk-title", {"number": number, "title": title})


def did_ideas(*, count: int) -> Text:
    """{count} ideas"""
    return Text("did-ideas", {"count": count})


def did_said(*, count: int) -> Text:
    """the {count} things you told us"""
    return Text("did-said", {"count": count})


def did_support(*, count: int) -> Text:
    """your support for {count} ideas"""
    return Text("did-support", {"count": count})


def did_votes(*, count: int) -> Text:
    """{count} votes"""
    return Text("did-votes", {"count": count})


def digest_more(*, count: int) -> Text:
    """And {count} more; you find them among your ideas."""
    return Text("digest-more", {"count": count})


def digest_off() -> Text:
    """No daily digest for me"""
    return Text("digest-off")


def digest_settings() -> Text:
    """News and settings"""
    return Text("digest-settings")


def digest_stopped() -> Text:
    """No daily digest any more. When an idea that you wait for is launched or declined, you still hear of…"""
    return Text("digest-stopped")


def digest_title(*, count: int) -> Text:
    """News of {count} ideas you wait for:"""
    return Text("digest-title", {"count": count})


def door_named(*, door: str) -> Text:
    """invite|invite friends|invite a friend|I want to invite a friend|I want to invite friends|my invitat…"""
    return Text("door-named", {"door": door})


def draw_beacon_needed() -> Text:
    """Whoever knows these people and the secret beforehand would know the winners. A draw like this needs…"""
    return Text("draw-beacon-needed")


def draw_beacon_round(*, which: str, at: Moment) -> Text:
    """It is drawn with round {which} of the drand beacon, due {at}. If it is late, we wait for it and tak…"""
    return Text("draw-beacon-round", {"which": which, "at": at})


def draw_beacon_rule() -> Text:
    """It also depends on public randomness that nobody knows yet: the first round of the drand beacon at…"""
    return Text("draw-beacon-rule")


def draw_claim_by(*, days: int) -> Text:
    """A prize that nobody claims within {days} days goes to the next ticket in the order drawn."""
    return Text("draw-claim-by", {"days": days})


def draw_commitment(*, commitment: str) -> Text:
    """The draw depends on a secret number. This is its SHA-256, published before the first ticket: {commi…"""
    return Text("draw-commitment", {"commitment": commitment})


def draw_confirm_button() -> Text:
    """Confirm the draw"""
    return Text("draw-confirm-button")


def draw_confirm_done(*, number: str, confirmed: str, needed: str) -> Text:
    """Draw {number} is confirmed by {confirmed} of {needed}."""
    return Text("draw-confirm-done", {"number": number, "confirmed": confirmed, "needed": needed})


def draw_confirmations(*, confirmed: str, needed: str) -> Text:
    """Confirmed by the team: {confirmed} of {needed}."""
    return Text("draw-confirmations", {"confirmed": confirmed, "needed": needed})


def draw_confirmed_already() -> Text:
    """You have confirmed already. A second person of the team has to confirm as well."""
    return Text("draw-confirmed-already")


def draw_drawn(*, at: Moment) -> Text:
    """Winning tickets, drawn {at}:"""
    return Text("draw-drawn", {"at": at})


def draw_empty() -> Text:
    """Nobody held a ticket, so nothing was drawn. All prizes stay in stock."""
    return Text("draw-empty")


def draw_fall(*, ticket: str, why: str, at: Moment, words: str) -> Text:
    """{ticket} fell out {at}: the prize was not claimed in time."""
    return Text("draw-fall", {"ticket": ticket, "why": why, "at": at, "words": words})


def draw_falls_title() -> Text:
    """Fallen out; for each the next in the order moves up, if one is left:"""
    return Text("draw-falls-title")


def draw_file_button() -> Text:
    """Check it yourself"""
    return Text("draw-file-button")


def draw_file_changes() -> Text:
    """It changes when a prize passes on to another ticket."""
    return Text("draw-file-changes")


def draw_file_how() -> Text:
    """This file holds all that the draw depends on, and nobody's name. Check it with glas verify FILE, or…"""
    return Text("draw-file-how")


def draw_fixed(*, tickets: int, at: Moment) -> Text:
    """Fixed {at}: {tickets} tickets."""
    return Text("draw-fixed", {"tickets": tickets, "at": at})


def draw_head(*, head: str) -> Text:
    """Head of the ballot log: {head}"""
    return Text("draw-head", {"head": head})


def draw_holder(*, person: Text) -> Text:
    """– {person}"""
    return Text("draw-holder", {"person": person})


def draw_how() -> Text:
    """To draw among people who are known already, which needs the beacon, send a title and below it whom…"""
    return Text("draw-how")


def draw_lacks(*, lacks: str, title: str) -> Text:
    """Below the title two lines are missing: among:, among whom it is drawn, and prizes:, what is drawn.…"""
    return Text("draw-lacks", {"lacks": lacks, "title": title})


def draw_left(*, left: int) -> Text:
    """Each ticket wins; {left} prizes are left and stay in stock."""
    return Text("draw-left", {"left": left})


def draw_list_line(*, number: str, title: str) -> Text:
    """/draw_{number} {title}"""
    return Text("draw-list-line", {"number": number, "title": title})


def draw_list_none() -> Text:
    """There are no draws yet. Open votes: /polls"""
    return Text("draw-list-none")


def draw_list_prizes() -> Text:
    """Prizes of a poll: a line such as prizes: 12 x Tote bag in /newpoll"""
    return Text("draw-list-prizes")


def draw_list_title() -> Text:
    """Draws"""
    return Text("draw-list-title")


def draw_lost_place(*, title: str, words: str, draw: str) -> Text:
    """Your ticket in “{title}” was disqualified, and the prize goes to the next in the order, if anyone i…"""
    return Text("draw-lost-place", {"title": title, "words": words, "draw": draw})


def draw_more(*, number: str) -> Text:
    """… and {number} more, in the file."""
    return Text("draw-more", {"number": number})


def draw_moved_up(*, title: str, name: str, draw: str) -> Text:
    """A prize in “{title}” became free, and your ticket is next in the order drawn: you win {name}. The d…"""
    return Text("draw-moved-up", {"title": title, "name": name, "draw": draw})


def draw_no_such_ticket(*, number: str, ticket: str) -> Text:
    """Draw {number} has no ticket, or more than one, that begins with {ticket}. Give at least eight chara…"""
    return Text("draw-no-such-ticket", {"number": number, "ticket": ticket})


def draw_nobody() -> Text:
    """Nobody is left who could take part, so there is nothing to draw."""
    return Text("draw-nobody")


def draw_not_as_published(*, number: str) -> Text:
    """This draw can be confirmed only as it is published once its tickets are fixed. Please look at it on…"""
    return Text("draw-not-as-published", {"number": number})


def draw_not_drawn(*, number: str) -> Text:
    """Draw {number} is not drawn yet: /draw_{number}"""
    return Text("draw-not-drawn", {"number": number})


def draw_nothing_to_confirm() -> Text:
    """This draw waits for nobody's confirmation."""
    return Text("draw-nothing-to-confirm")


def draw_out(*, team: str, banned: str, withdrawn: str) -> Text:
    """Without a ticket: team {team}, banned {banned}, vote withdrawn {withdrawn}."""
    return Text("draw-out", {"team": team, "banned": banned, "withdrawn": withdrawn})


def draw_out_already() -> Text:
    """This ticket fell out before, or took no part."""
    return Text("draw-out-already")


def draw_out_people(*, team: str, banned: str) -> Text:
    """Without a ticket: team {team}, banned {banned}."""
    return Text("draw-out-people", {"team": team, "banned": banned})


def draw_own_asleep() -> Text:
    """Your vote is withdrawn, so your ticket sleeps. It wakes when you vote again before the poll closes."""
    return Text("draw-own-asleep")


def draw_own_keep() -> Text:
    """Once it is drawn, whoever knows your ticket can find out how you voted. Show it only to those who m…"""
    return Text("draw-own-keep")


def draw_own_keep_people() -> Text:
    """Once it is drawn, whoever knows your ticket can find out that you took part. Show it only to those…"""
    return Text("draw-own-keep-people")


def draw_own_made() -> Text:
    """It depends on the secret number and on the order in which you came, so nobody could choose it, neit…"""
    return Text("draw-own-made")


def draw_own_none() -> Text:
    """You hold no ticket in this draw."""
    return Text("draw-own-none")


def draw_own_rank(*, rank: str, tickets: str) -> Text:
    """In the order drawn, your ticket is number {rank} of {tickets}."""
    return Text("draw-own-rank", {"rank": rank, "tickets": tickets})


def draw_own_team() -> Text:
    """As one of the team you may vote, but you hold no ticket."""
    return Text("draw-own-team")


def draw_own_ticket(*, ticket: str) -> Text:
    """Your ticket: {ticket}"""
    return Text("draw-own-ticket", {"ticket": ticket})


def draw_own_won(*, name: str) -> Text:
    """It wins: {name}."""
    return Text("draw-own-won", {"name": name})


def draw_passed_on(*, ticket: str, number: str) -> Text:
    """Ticket {ticket} is out of draw {number}, with your reason beside it. The next in the order moves up."""
    return Text("draw-passed-on", {"ticket": ticket, "number": number})


def draw_passed_on_none(*, ticket: str, number: str) -> Text:
    """Ticket {ticket} is out of draw {number}, with your reason beside it. No one moves up."""
    return Text("draw-passed-on-none", {"ticket": ticket, "number": number})


def draw_prize(*, kind: str, count: str, name: str) -> Text:
    """{count} × {name}"""
    return Text("draw-prize", {"kind": kind, "count": count, "name": name})


def draw_prize_taken() -> Text:
    """The winner has claimed this prize already: it stays with that person."""
    return Text("draw-prize-taken")


def draw_prizes(*, prizes: Listing) -> Text:
    """Prizes, in the order in which they are drawn: {prizes}."""
    return Text("draw-prizes", {"prizes": prizes})


def draw_proves() -> Text:
    """What it shows: the winners follow from what was published before, so nobody could pick them afterwa…"""
    return Text("draw-proves")


def draw_proves_not(*, beacon: str) -> Text:
    """What it cannot show: that every ticket belongs to a real customer, or that whoever runs the bot and…"""
    return Text("draw-proves-not", {"beacon": beacon})


def draw_state(*, state: str) -> Text:
    """This draw cannot be held as promised: its secret is gone, or the tickets are not those we published…"""
    return Text("draw-state", {"state": state})


def draw_team_confirm(*, number: str, title: str) -> Text:
    """Draw {number} (“{title}”): the tickets are fixed and published. Two people of the team have to conf…"""
    return Text("draw-team-confirm", {"number": number, "title": title})


def draw_team_drawn(*, number: str, title: str) -> Text:
    """Draw {number} (“{title}”) is drawn. The winners: /draw_{number}"""
    return Text("draw-team-drawn", {"number": number, "title": title})


def draw_team_lost(*, number: str, title: str) -> Text:
    """Draw {number} (“{title}”) is lost: its secret is gone from the database, or the tickets are not tho…"""
    return Text("draw-team-lost", {"number": number, "title": title})


def draw_tickets_hash(*, digest: str) -> Text:
    """SHA-256 of all tickets: {digest}"""
    return Text("draw-tickets-hash", {"digest": digest})


def draw_title(*, number: str, title: str) -> Text:
    """Draw {number}: {title}"""
    return Text("draw-title", {"number": number, "title": title})


def draw_told(*, title: str, prizes: Listing, draw: str) -> Text:
    """Your ticket did not win in “{title}”. The prizes are drawn: {prizes}. The winning tickets, your own…"""
    return Text("draw-told", {"title": title, "prizes": prizes, "draw": draw})


def draw_told_lost(*, title: str, draw: str) -> Text:
    """The draw “{title}” cannot be held as promised, and nothing was drawn in its place. What happened: /…"""
    return Text("draw-told-lost", {"title": title, "draw": draw})


def draw_vacant(*, left: int) -> Text:
    """Nobody is left in the order: {left} prizes that became free stay in stock."""
    return Text("draw-vacant", {"left": left})


def draw_who_poll(*, poll: str) -> Text:
    """Who takes part: everyone whose vote in poll {poll} stands when it closes, each with one ticket. Wha…"""
    return Text("draw-who-poll", {"poll": poll})


def draw_who_set(*, came: int) -> Text:
    """Who takes part: {came} people whom the team named on the day of the draw, each with one ticket. The…"""
    return Text("draw-who-set", {"came": came})


def draw_winner(*, place: str, ticket: str, name: str) -> Text:
    """{place}. {ticket} {name}"""
    return Text("draw-winner", {"place": place, "ticket": ticket, "name": name})


def draw_won(*, title: str, name: str, draw: str) -> Text:
    """Your ticket was drawn in “{title}”: you win {name}. The draw: /draw_{draw}"""
    return Text("draw-won", {"title": title, "name": name, "draw": draw})


def edit_address() -> Text:
    """The address can be changed under /prizes until the parcel leaves."""
    return Text("edit-address")


def edit_address_left() -> Text:
    """This address was not confirmed, so changing the message changes nothing. Under /prizes you can tell…"""
    return Text("edit-address-left")


def edit_anew() -> Text:
    """Please write what you want now as a new message: /help"""
    return Text("edit-anew")


def edit_broadcast(*, number: str) -> Text:
    """Broadcast {number} goes out with the words it had; a button under its progress cancels it. To write…"""
    return Text("edit-broadcast", {"number": number})


def edit_broadcast_over(*, number: str) -> Text:
    """Broadcast {number} is over, and nothing in it can be changed. To write another: /broadcast"""
    return Text("edit-broadcast-over", {"number": number})


def edit_button() -> Text:
    """Change the draft"""
    return Text("edit-button")


def edit_codes() -> Text:
    """What is in stock: /codes"""
    return Text("edit-codes")


def edit_done() -> Text:
    """This message has been dealt with, so changing it changes nothing."""
    return Text("edit-done")


def edit_draft(*, number: str) -> Text:
    """The draft can still be changed: /edit_{number}"""
    return Text("edit-draft", {"number": number})


def edit_draw(*, number: str) -> Text:
    """How draw {number} stands: /draw_{number}"""
    return Text("edit-draw", {"number": number})


def edit_how(*, number: str) -> Text:
    """To change poll {number}, send /edit_{number} and, below it, the lines that are to change: pick: 3,…"""
    return Text("edit-how", {"number": number})


def edit_past() -> Text:
    """We are past this message, so changing it changes nothing. Please write it as a new message."""
    return Text("edit-past")


def edit_taken() -> Text:
    """Changed."""
    return Text("edit-taken")


def edit_test(*, number: str) -> Text:
    """The change comes too late for test {number}."""
    return Text("edit-test", {"number": number})


def edited(*, number: str) -> Text:
    """Poll {number} is changed."""
    return Text("edited", {"number": number})


def edittest_how(*, product: str) -> Text:
    """What changes in {product}? Send the lines as they are to read, such as “places: 12”; a day with all…"""
    return Text("edittest-how", {"product": product})


def effort_done(*, number: str, title: str, size: str) -> Text:
    """Idea {number}, “{title}”, is of size {size} now."""
    return Text("effort-done", {"number": number, "title": title, "size": size})


def effort_how() -> Text:
    """For example: /effort 12 S – small, M – medium, L – large."""
    return Text("effort-how")


def effort_size(*, size: str) -> Text:
    """L – large, months"""
    return Text("effort-size", {"size": size})


def effort_unknown(*, size: str) -> Text:
    """“{size}” is no size."""
    return Text("effort-unknown", {"size": size})


def effort_which(*, number: str, title: str) -> Text:
    """How large is idea {number}, “{title}”?"""
    return Text("effort-which", {"number": number, "title": title})


def explain_approval(*, pick: int) -> Text:
    """Each voter could choose up to {pick} options. Every choice counts as one vote."""
    return Text("explain-approval", {"pick": pick})


def explain_fewer(*, chosen: int, seats: int) -> Text:
    """Only {chosen} options were chosen by anyone, so not all of the {seats} seats are filled."""
    return Text("explain-fewer", {"chosen": chosen, "seats": seats})


def explain_nobody() -> Text:
    """Nobody voted, so no option takes a seat."""
    return Text("explain-nobody")


def explain_quorum(*, voters: int, quorum: int) -> Text:
    """{voters} people voted, fewer than the {quorum} needed, so no option takes a seat."""
    return Text("explain-quorum", {"voters": voters, "quorum": quorum})


def explain_seats(*, seats: int) -> Text:
    """The {seats} options with the most votes take the seats."""
    return Text("explain-seats", {"seats": seats})


def explain_tie_expand(*, number: int, options: Listing) -> Text:
    """{number} options are tied at the last seat: {options}. By the rule set before opening, all of them…"""
    return Text("explain-tie-expand", {"number": number, "options": options})


def explain_tie_lot(*, seats: int, number: int, options: Listing, winners: Listing) -> Text:
    """{number} options are tied for the last {seats} seats: {options}. By the rule set before opening, a…"""
    return Text(
        "explain-tie-lot",
        {
            "seats": seats,
            "number": number,
            "options": options,
            "winners": winners,
        },
    )


def explain_tie_open(*, seats: int, number: int, options: Listing) -> Text:
    """{number} options are tied for the last {seats} seats: {options}. By the rule set before opening, a…"""
    return Text("explain-tie-open", {"seats": seats, "number": number, "options": options})


def explain_tie_runoff(*, seats: int, number: int, options: Listing) -> Text:
    """{number} options are tied for the last {seats} seats: {options}. By the rule set before opening, a…"""
    return Text("explain-tie-runoff", {"seats": seats, "number": number, "options": options})


def export_title() -> Text:
    """The table of results, and the public file with which anyone can recount the vote:"""
    return Text("export-title")


def extended(*, number: str, closes: Moment, voters: int) -> Text:
    """Poll {number} now closes {closes}. The voters are told why."""
    return Text("extended", {"number": number, "closes": closes, "voters": voters})


def extended_already() -> Text:
    """The closing time was moved once already, and once is the limit."""
    return Text("extended-already")


def fairness_even() -> Text:
    """Nowhere do loyal customers fare worse than new or silent ones, as far as the numbers tell."""
    return Text("fairness-even")


def fairness_fallen(*, segments: Listing) -> Text:
    """Fallen silent, compared with their own past: {segments}"""
    return Text("fairness-fallen", {"segments": segments})


def fairness_fell(*, segment: str, now: int, before: int) -> Text:
    """{segment} ({now} in the last 30 days, about {before} in each month before)"""
    return Text("fairness-fell", {"segment": segment, "now": now, "before": before})


def fairness_groups() -> Text:
    """Who is who, over 90 days. Complaining: filed a complaint; who was stuck in a test is not counted (H…"""
    return Text("fairness-groups")


def fairness_measure(*, measure: str, shares: Listing) -> Text:
    """Answered in time, of what was due: {shares}"""
    return Text("fairness-measure", {"measure": measure, "shares": shares})


def fairness_nobody() -> Text:
    """There are no customers yet, so there is nothing to compare."""
    return Text("fairness-nobody")


def fairness_none_fell() -> Text:
    """Fallen silent, compared with their own past: nobody"""
    return Text("fairness-none-fell")


def fairness_retention() -> Text:
    """Who stays: of those who came in a month, how many took part in it and in each month after"""
    return Text("fairness-retention")


def fairness_share(*, group: str, hits: int, of: int) -> Text:
    """silent {hits} of {of}"""
    return Text("fairness-share", {"group": group, "hits": hits, "of": of})


def fairness_sizes(*, returning: int, complaining: int, new: int, silent: int) -> Text:
    """Returning: {returning}. Complaining: {complaining}. New: {new}. Silent: {silent}."""
    return Text(
        "fairness-sizes",
        {
            "returning": returning,
            "complaining": complaining,
            "new": new,
            "silent": silent,
        },
    )


def fairness_slower(*, times: Listing) -> Text:
    """Loyal customers wait longer for an answer, by the time within which half of the answers come: {time…"""
    return Text("fairness-slower", {"times": times})


def fairness_time(*, group: str, number: int, unit: str) -> Text:
    """silent {number} minutes"""
    return Text("fairness-time", {"group": group, "number": number, "unit": unit})


def fairness_title(*, since: Day, last: Day) -> Text:
    """Fairness, {since} – {last}"""
    return Text("fairness-title", {"since": since, "last": last})


def fairness_took(*, times: Listing) -> Text:
    """Half of the answers come within, in working time: {times}"""
    return Text("fairness-took", {"times": times})


def fairness_unknown(*, measure: str) -> Text:
    """Answers in time: not enough yet to compare; at least ten on each side are needed."""
    return Text("fairness-unknown", {"measure": measure})


def fairness_worse(*, measure: str, mine: int, loyal: str, theirs: int, than: str) -> Text:
    """Loyal customers fare worse: answers come in time to {mine}% of complaining customers, and to {their…"""
    return Text(
        "fairness-worse",
        {
            "measure": measure,
            "mine": mine,
            "loyal": loyal,
            "theirs": theirs,
            "than": than,
        },
    )


def file_elsewhere() -> Text:
    """Something was sent along in another messenger that this one cannot show."""
    return Text("file-elsewhere")


def file_too_large(*, name: str, megabytes: int) -> Text:
    """The file {name} has {megabytes} MB, more than a message can carry. Whoever runs this bot writes it…"""
    return Text("file-too-large", {"name": name, "megabytes": megabytes})


def files_not_yet(*, number: str, closes: Moment) -> Text:
    """Poll {number} is still open. Its table of results and its public file are made when it closes, {clo…"""
    return Text("files-not-yet", {"number": number, "closes": closes})


def files_results(*, number: str) -> Text:
    """How it stands now: /results_{number}"""
    return Text("files-results", {"number": number})


def findings_answers(*, count: int) -> Text:
    """{count} answers"""
    return Text("findings-answers", {"count": count})


def findings_blockers() -> Text:
    """What was in the way"""
    return Text("findings-blockers")


def findings_by(*, name: str) -> Text:
    """{name}, tested free"""
    return Text("findings-by", {"name": name})


def findings_by_tester() -> Text:
    """A tester, tested free"""
    return Text("findings-by-tester")


def findings_changed() -> Text:
    """What it changed"""
    return Text("findings-changed")


def findings_choose(*, number: str) -> Text:
    """In which form would you like the report of test {number}?"""
    return Text("findings-choose", {"number": number})


def findings_count(*, what: str) -> Text:
    """Candidates"""
    return Text("findings-count", {"what": what})


def findings_counted() -> Text:
    """These figures count everyone whose data we still keep."""
    return Text("findings-counted")


def findings_day_count(*, what: str) -> Text:
    """Something was in the way"""
    return Text("findings-day-count", {"what": what})


def findings_days(*, starts: Day, ends: Day) -> Text:
    """From {starts} to {ends}."""
    return Text("findings-days", {"starts": starts, "ends": ends})


def findings_dropped() -> Text:
    """What was asked and answered in this test was dropped with time, as set (GLAS_KEEP_ANSWERS): there i…"""
    return Text("findings-dropped")


def findings_few() -> Text:
    """Fewer than five answers, so they are not broken down."""
    return Text("findings-few")


def findings_for_us() -> Text:
    """Page for us"""
    return Text("findings-for-us")


def findings_for_vendors() -> Text:
    """Page for the vendors"""
    return Text("findings-for-vendors")


def findings_free() -> Text:
    """All testers used it free of charge. Only those who allowed it are quoted, in the way they chose."""
    return Text("findings-free")


def findings_median(*, median: str, lower: str, upper: str, answers: Text) -> Text:
    """{median} ({lower}–{upper}), {answers}"""
    return Text("findings-median", {"median": median, "lower": lower, "upper": upper, "answers": answers})


def findings_open() -> Text:
    """Report"""
    return Text("findings-open")


def findings_overline() -> Text:
    """Early-access test, tested free"""
    return Text("findings-overline")


def findings_page(*, vendors: str) -> Text:
    """The report as a page: it opens in any browser, even without a network."""
    return Text("findings-page", {"vendors": vendors})


def findings_participation() -> Text:
    """Who took part"""
    return Text("findings-participation")


def findings_picture() -> Text:
    """Picture"""
    return Text("findings-picture")


def findings_pictures_gone(*, count: int) -> Text:
    """{count} pictures are not in this file."""
    return Text("findings-pictures-gone", {"count": count})


def findings_quoted(*, count: int) -> Text:
    """{count} of them may be quoted."""
    return Text("findings-quoted", {"count": count})


def findings_reasons() -> Text:
    """Why people declined or left"""
    return Text("findings-reasons")


def findings_running() -> Text:
    """The test is still running: the report holds what has come so far."""
    return Text("findings-running")


def findings_said() -> Text:
    """Testers said"""
    return Text("findings-said")


def findings_scale(*, lowest: int, highest: int) -> Text:
    """A bar is the median of the ratings, from {lowest} to {highest}; in brackets: between what half of t…"""
    return Text("findings-scale", {"lowest": lowest, "highest": highest})


def findings_skipped(*, count: int) -> Text:
    """{count} skipped it"""
    return Text("findings-skipped", {"count": count})


def findings_spread(*, median: str, lower: str, upper: str, answers: Text) -> Text:
    """Median {median}; half of the ratings lie between {lower} and {upper}. {answers}."""
    return Text("findings-spread", {"median": median, "lower": lower, "upper": upper, "answers": answers})


def findings_table() -> Text:
    """Table (CSV)"""
    return Text("findings-table")


def findings_table_sent() -> Text:
    """One row for each answer. Words are in it only where their tester may be quoted."""
    return Text("findings-table-sent")


def findings_taken_back(*, at: Moment, reason: str) -> Text:
    """The product was taken back {at}: {reason}"""
    return Text("findings-taken-back", {"at": at, "reason": reason})


def findings_testers(*, count: int) -> Text:
    """{count} testers"""
    return Text("findings-testers", {"count": count})


def findings_themes() -> Text:
    """What several said"""
    return Text("findings-themes")


def findings_themes_how(*, least: int) -> Text:
    """Words and phrases that at least {least} testers used. Each tester counts once, however often they u…"""
    return Text("findings-themes-how", {"least": least})


def findings_title(*, product: str) -> Text:
    """{product}: report of the early-access test"""
    return Text("findings-title", {"product": product})


def findings_turnout(*, completed: int, placed: int) -> Text:
    """{completed} of {placed} completed it"""
    return Text("findings-turnout", {"completed": completed, "placed": placed})


def findings_way(*, way: str) -> Text:
    """By chance, from outside the top"""
    return Text("findings-way", {"way": way})


def findings_ways() -> Text:
    """How the testers were found"""
    return Text("findings-ways")


def findings_we_changed() -> Text:
    """Changed"""
    return Text("findings-we-changed")


def findings_words_erased() -> Text:
    """(words erased)"""
    return Text("findings-words-erased")


def follow_up_answer(*, answer: str) -> Text:
    """Not well at all"""
    return Text("follow-up-answer", {"answer": answer})


def follow_up_ask(*, title: str) -> Text:
    """“{title}”, which you waited for, has been there for a while. How well did it turn out?"""
    return Text("follow-up-ask", {"title": title})


def follow_up_button(*, days: int) -> Text:
    """Ask in {days} days how it turned out"""
    return Text("follow-up-button", {"days": days})


def follow_up_count(*, answer: str, votes: int) -> Text:
    """{answer}: {votes}"""
    return Text("follow-up-count", {"answer": answer, "votes": votes})


def follow_up_days(*, most: int) -> Text:
    """A follow-up comes 1 to {most} days after the launch."""
    return Text("follow-up-days", {"most": most})


def follow_up_nobody() -> Text:
    """Asked how well it turned out, nobody answered."""
    return Text("follow-up-nobody")


def follow_up_outcome(*, answers: Listing) -> Text:
    """How well it turned out: {answers}."""
    return Text("follow-up-outcome", {"answers": answers})


def follow_up_question(*, title: str) -> Text:
    """How well did “{title}” turn out?"""
    return Text("follow-up-question", {"title": title})


def follow_up_running() -> Text:
    """How well it turned out is being asked now."""
    return Text("follow-up-running")


def follow_up_set(*, on: Day) -> Text:
    """Those who waited are asked how well it turned out: {on}"""
    return Text("follow-up-set", {"on": on})


def foretold_alone(*, count: int) -> Text:
    """By chance, from outside the top: {count} invited, but in the same tests nobody counts by the score,…"""
    return Text("foretold-alone", {"count": count})


def foretold_busiest(*, share: int, low: int, high: int) -> Text:
    """As many by activity alone: {share}% (most likely between {low}% and {high}%)"""
    return Text("foretold-busiest", {"share": share, "low": low, "high": high})


def foretold_few(*, against: str, enough: int, score: int, other: int) -> Text:
    """Not enough yet to compare with activity alone: each side needs {enough} invitations. Counted by wei…"""
    return Text("foretold-few", {"against": against, "enough": enough, "score": score, "other": other})


def foretold_nobody(*, way: str) -> Text:
    """As many by activity alone: not known yet"""
    return Text("foretold-nobody", {"way": way})


def foretold_read(*, product: str) -> Text:
    """Read: {product}"""
    return Text("foretold-read", {"product": product})


def foretold_refused(*, count: int) -> Text:
    """Drawn by chance and not approved by your team: {count}. What chance brings is told of the others on…"""
    return Text("foretold-refused", {"count": count})


def foretold_share(*, way: str, hits: int, count: int, share: int, low: int, high: int) -> Text:
    """Those who asked to take part: {hits} of {count}, {share}% (most likely between {low}% and {high}%)"""
    return Text(
        "foretold-share",
        {
            "way": way,
            "hits": hits,
            "count": count,
            "share": share,
            "low": low,
            "high": high,
        },
    )


def foretold_tests(*, count: int) -> Text:
    """From {count} tests that are over and whose answers have all been read."""
    return Text("foretold-tests", {"count": count})


def foretold_title() -> Text:
    """Does the score find those whose feedback is of use?"""
    return Text("foretold-title")


def foretold_unread(*, count: int) -> Text:
    """{count} tests are over, and nobody has read all their answers yet."""
    return Text("foretold-unread", {"count": count})


def foretold_useful() -> Text:
    """Useful is whoever finished the test and wrote at least one answer that you marked, or that made you…"""
    return Text("foretold-useful")


def foretold_verdict(*, against: str, verdict: str) -> Text:
    """Whether the score does better than activity alone cannot be told yet."""
    return Text("foretold-verdict", {"against": against, "verdict": verdict})


def foretold_way() -> Text:
    """Does the score find them?"""
    return Text("foretold-way")


def forget_files() -> Text:
    """Files that our team has taken out before, such as the report of a test, and pages that I showed a c…"""
    return Text("forget-files")


def forget_ideas() -> Text:
    """Your ideas that everyone reads can stay, without a name, for those who support them; or they go wit…"""
    return Text("forget-ideas")


def forget_ideas_voted() -> Text:
    """An idea that is an option of a vote already stays there, without your name."""
    return Text("forget-ideas-voted")


def forget_no() -> Text:
    """Keep my account"""
    return Text("forget-no")


def forget_sure() -> Text:
    """Erase everything we know about you? Votes in open polls are withdrawn. Totals of closed votes stay,…"""
    return Text("forget-sure")


def forget_yes() -> Text:
    """Erase everything"""
    return Text("forget-yes")


def forget_yes_ideas_stay() -> Text:
    """Erase me, leave my ideas"""
    return Text("forget-yes-ideas-stay")


def forget_yes_ideas_too() -> Text:
    """Erase me and my ideas"""
    return Text("forget-yes-ideas-too")


def forgotten() -> Text:
    """You are erased. Thank you for having been here. If you write to us again, we start as strangers."""
    return Text("forgotten")


def fulfil_already(*, at: Moment) -> Text:
    """This prize was handed over {at}. It is not given twice."""
    return Text("fulfil-already", {"at": at})


def fulfil_no_such(*, token: str) -> Text:
    """There is no prize with the pass {token}. Passes that wait are listed under the draw: /prizes"""
    return Text("fulfil-no-such", {"token": token})


def fulfil_not_claimed() -> Text:
    """This prize is not claimed yet. Its winner finds it under /prizes"""
    return Text("fulfil-not-claimed")


def fulfil_sure(*, prize: str, place: str, number: str, title: str) -> Text:
    """Hand over now: “{prize}”, place {place} of draw {number}, “{title}”?"""
    return Text("fulfil-sure", {"prize": prize, "place": place, "number": number, "title": title})


def fulfil_yes() -> Text:
    """Handed over"""
    return Text("fulfil-yes")


def fulfilled(*, prize: str, place: str, number: str) -> Text:
    """Handed over: “{prize}”, place {place} of draw {number}."""
    return Text("fulfilled", {"prize": prize, "place": place, "number": number})


def hashes_keep() -> Text:
    """To keep, if you want to check the result later. It is the same for everyone who voted:"""
    return Text("hashes-keep")


def hashes_title(*, number: str) -> Text:
    """To check poll {number}"""
    return Text("hashes-title", {"number": number})


def held(*, number: int) -> Text:
    """{number} messages were waiting then and may have been delivered since. I hold them back until you d…"""
    return Text("held", {"number": number})


def held_button() -> Text:
    """Messages held back"""
    return Text("held-button")


def held_drop() -> Text:
    """Do not send"""
    return Text("held-drop")


def held_dropped(*, number: int) -> Text:
    """{number} messages will not be sent."""
    return Text("held-dropped", {"number": number})


def held_none() -> Text:
    """No messages are held back."""
    return Text("held-none")


def held_send(*, number: int) -> Text:
    """Send all, even if some come twice"""
    return Text("held-send", {"number": number})


def held_sent(*, number: int) -> Text:
    """{number} messages are being sent."""
    return Text("held-sent", {"number": number})


def help_contact(*, contact: str) -> Text:
    """You can also reach us here: {contact}"""
    return Text("help-contact", {"contact": contact})


def help_customer() -> Text:
    """Just write or record what you want to say: the team gets it. /home – everything at a glance /polls…"""
    return Text("help-customer")


def help_team_audit() -> Text:
    """/audit – who did what"""
    return Text("help-team-audit")


def help_team_codes() -> Text:
    """/codes – codes for prizes /draw – draw among people who are known /disqualify – take a ticket out /…"""
    return Text("help-team-codes")


def help_team_edit() -> Text:
    """/newpoll – make a poll /edit – change a draft /open – open it /publish – show it in a group or chan…"""
    return Text("help-team-edit")


def help_team_fairness() -> Text:
    """/fairness – how loyal customers fare beside new and silent ones, and who stays"""
    return Text("help-team-fairness")


def help_team_ideas() -> Text:
    """/status – what becomes of an idea"""
    return Text("help-team-ideas")


def help_team_leads() -> Text:
    """Lead users: /leads lists those who agreed to be ranked, with the reasons for each place; a button l…"""
    return Text("help-team-leads")


def help_team_merging() -> Text:
    """/merge – bring two ideas together /unmerge – take them apart again"""
    return Text("help-team-merging")


def help_team_moderating() -> Text:
    """/hide – hide an idea, with the reason /show – show it again"""
    return Text("help-team-moderating")


def help_team_owner() -> Text:
    """/team – invite, change and remove /held – messages held back after a backup"""
    return Text("help-team-owner")


def help_team_prizes() -> Text:
    """/prizes – who has what in a draw, and what is late /fulfil CODE – a prize was handed over /person 1…"""
    return Text("help-team-prizes")


def help_team_read() -> Text:
    """/polls – all polls /poll – one poll /results – the results /export – table and public file"""
    return Text("help-team-read")


def help_team_saved() -> Text:
    """/saved – answers that you give again and again"""
    return Text("help-team-saved")


def help_team_tags() -> Text:
    """/tag – a word by which voices are found: /tag 12 delivery, then /inbox delivery"""
    return Text("help-team-tags")


def help_team_telling() -> Text:
    """/tell – a message to one customer: it is ready, it is late /record – file what was said at the coun…"""
    return Text("help-team-telling")


def help_team_tests() -> Text:
    """Early-access tests: /newtest plans one, /tests shows them all."""
    return Text("help-team-tests")


def help_team_title() -> Text:
    """For the team"""
    return Text("help-team-title")


def help_team_triage() -> Text:
    """/triage – undecided ideas, what most people want for the least work first; of one segment: /triage…"""
    return Text("help-team-triage")


def help_team_voices() -> Text:
    """/inbox – what waits for an answer /case – one voice with its thread /timeline – all that passed wit…"""
    return Text("help-team-voices")


def help_team_weekly() -> Text:
    """/weekly – the week of voices in a picture and ten lines"""
    return Text("help-team-weekly")


def help_title() -> Text:
    """What you can do here"""
    return Text("help-title")


def hide_ask(*, number: str, title: str) -> Text:
    """Hide idea {number}, “{title}”? Only its author and the team read it then; its author is told why, a…"""
    return Text("hide-ask", {"number": number, "title": title})


def hide_button() -> Text:
    """Hide it"""
    return Text("hide-button")


def hide_done(*, number: str) -> Text:
    """Idea {number} is hidden. Its author reads why, and may object."""
    return Text("hide-done", {"number": number})


def hide_none() -> Text:
    """No report waits. Any other idea is hidden with the button on its card."""
    return Text("hide-none")


def hide_title() -> Text:
    """Reported ideas"""
    return Text("hide-title")


def hide_which() -> Text:
    """Tap the one to be hidden; the reason is asked next."""
    return Text("hide-which")


def hide_why(*, number: str, title: str) -> Text:
    """Why is idea {number}, “{title}”, to be hidden? Its author reads your next message as the reason."""
    return Text("hide-why", {"number": number, "title": title})


def hide_yes() -> Text:
    """Hide it"""
    return Text("hide-yes")


def home_answers(*, count: int) -> Text:
    """Answered questions · {count}"""
    return Text("home-answers", {"count": count})


def home_back() -> Text:
    """‹ Back"""
    return Text("home-back")


def home_drafts(*, count: int) -> Text:
    """Drafts · {count}"""
    return Text("home-drafts", {"count": count})


def home_hand_over(*, count: int) -> Text:
    """Prizes to hand over · {count}"""
    return Text("home-hand-over", {"count": count})


def home_ideas(*, count: int) -> Text:
    """Ideas · {count}"""
    return Text("home-ideas", {"count": count})


def home_inbox(*, count: int) -> Text:
    """Waiting for an answer · {count}"""
    return Text("home-inbox", {"count": count})


def home_invite() -> Text:
    """Invite friends"""
    return Text("home-invite")


def home_late(*, count: int) -> Text:
    """Late answers · {count}"""
    return Text("home-late", {"count": count})


def home_mine() -> Text:
    """My things"""
    return Text("home-mine")


def home_mine_title() -> Text:
    """Your things: votes, ideas, prizes"""
    return Text("home-mine-title")


def home_open_polls(*, count: int) -> Text:
    """Open polls · {count}"""
    return Text("home-open-polls", {"count": count})


def home_own_line(*, number: str, title: Text, status: str) -> Text:
    """#{number} {title} – new"""
    return Text("home-own-line", {"number": number, "title": title, "status": status})


def home_own_none() -> Text:
    """You have not said anything here yet. Just write it to me."""
    return Text("home-own-none")


def home_own_prizes(*, count: int) -> Text:
    """My prizes · {count}"""
    return Text("home-own-prizes", {"count": count})


def home_own_title() -> Text:
    """What you said, and where it stands"""
    return Text("home-own-title")


def home_own_voices(*, count: int) -> Text:
    """What I said · {count}"""
    return Text("home-own-voices", {"count": count})


def home_own_votes(*, count: int) -> Text:
    """My votes · {count}"""
    return Text("home-own-votes", {"count": count})


def home_reported(*, count: int) -> Text:
    """Reported · {count}"""
    return Text("home-reported", {"count": count})


def home_say() -> Text:
    """Say something"""
    return Text("home-say")


def home_say_how() -> Text:
    """Just write it here: an idea, a complaint, a question or praise, in words, with a picture, a voice n…"""
    return Text("home-say-how")


def home_settings() -> Text:
    """News and settings"""
    return Text("home-settings")


def home_settings_title() -> Text:
    """News and settings"""
    return Text("home-settings-title")


def home_team_title() -> Text:
    """For the team: what is open and what waits"""
    return Text("home-team-title")


def home_tests(*, count: int) -> Text:
    """Early-access tests · {count}"""
    return Text("home-tests", {"count": count})


def home_tests_own() -> Text:
    """My early-access tests"""
    return Text("home-tests-own")


def home_title() -> Text:
    """What would you like to do? Whatever you write here is read."""
    return Text("home-title")


def home_triage(*, count: int) -> Text:
    """Ideas to decide · {count}"""
    return Text("home-triage", {"count": count})


def home_votes(*, count: int) -> Text:
    """Open votes · {count}"""
    return Text("home-votes", {"count": count})


def idea_alike(*, count: int) -> Text:
    """Others have said things that may be close. Is one of them what you mean?"""
    return Text("idea-alike", {"count": count})


def idea_alike_line(*, number: str, title: str) -> Text:
    """#{number} {title}"""
    return Text("idea-alike-line", {"number": number, "title": title})


def idea_ask() -> Text:
    """What should we do better, or make next? Just write it to me; each idea gets an answer."""
    return Text("idea-ask")


def idea_follow() -> Text:
    """Follow it"""
    return Text("idea-follow")


def idea_followed() -> Text:
    """You hear what becomes of it."""
    return Text("idea-followed")


def idea_head(*, number: str) -> Text:
    """Idea {number}"""
    return Text("idea-head", {"number": number})


def idea_hidden() -> Text:
    """The team has hidden this idea."""
    return Text("idea-hidden")


def idea_hidden_author(*, number: str, title: str) -> Text:
    """The team has hidden your idea {number}, “{title}”: nobody else reads it any more."""
    return Text("idea-hidden-author", {"number": number, "title": title})


def idea_hidden_what_now() -> Text:
    """If you think this is wrong, one tap is enough: the team looks at it again."""
    return Text("idea-hidden-what-now")


def idea_is_hidden(*, number: str) -> Text:
    """The team has hidden idea {number}, so it takes no support. All other ideas are on the board."""
    return Text("idea-is-hidden", {"number": number})


def idea_merged_into(*, number: str, into: str) -> Text:
    """Idea {number} is part of idea {into} now. Please support that one: /idea_{into}"""
    return Text("idea-merged-into", {"number": number, "into": into})


def idea_mine_new() -> Text:
    """Mine is new"""
    return Text("idea-mine-new")


def idea_mute() -> Text:
    """Hear nothing of it"""
    return Text("idea-mute")


def idea_muted() -> Text:
    """You hear nothing more of it. Your support stays."""
    return Text("idea-muted")


def idea_not_hidden(*, number: str) -> Text:
    """Idea {number} is not hidden."""
    return Text("idea-not-hidden", {"number": number})


def idea_not_open(*, status: str, number: str) -> Text:
    """Idea {number} cannot be supported yet: the team reads it first."""
    return Text("idea-not-open", {"status": status, "number": number})


def idea_not_votable(*, status: str, number: str, into: str) -> Text:
    """Idea {number} does not stand on the board yet. Let it stand there first."""
    return Text("idea-not-votable", {"status": status, "number": number, "into": into})


def idea_own() -> Text:
    """It is your own idea."""
    return Text("idea-own")


def idea_own_support() -> Text:
    """It is your own idea: that counts for more than support."""
    return Text("idea-own-support")


def idea_own_ways() -> Text:
    """What I can do with it"""
    return Text("idea-own-ways")


def idea_published(*, number: str) -> Text:
    """Your idea {number} is on the board now: everyone can read and support it, without your name. For it…"""
    return Text("idea-published", {"number": number})


def idea_published_signed(*, number: str, name: str) -> Text:
    """Your idea {number} is on the board now: everyone can read and support it, under the name {name}. Fo…"""
    return Text("idea-published-signed", {"number": number, "name": name})


def idea_reads_now(*, text: str) -> Text:
    """It reads now: {text}"""
    return Text("idea-reads-now", {"text": text})


def idea_reworded(*, number: str) -> Text:
    """Idea {number} was changed by its author a moment ago: nothing was published. Please read it once mo…"""
    return Text("idea-reworded", {"number": number})


def idea_rewritten() -> Text:
    """Your new words wait until the team has read them; until then everybody reads the old ones."""
    return Text("idea-rewritten")


def idea_see() -> Text:
    """See the idea"""
    return Text("idea-see")


def idea_see_whole(*, number: str) -> Text:
    """See idea {number}"""
    return Text("idea-see-whole", {"number": number})


def idea_share() -> Text:
    """Share"""
    return Text("idea-share")


def idea_share_this(*, title: str) -> Text:
    """“{title}”: whoever opens this link can read and support it."""
    return Text("idea-share-this", {"title": title})


def idea_shared() -> Text:
    """It is yours together with others: your idea is part of it."""
    return Text("idea-shared")


def idea_shown_author(*, number: str, title: str) -> Text:
    """Your idea {number}, “{title}”, stands on the board again: everyone can read and support it."""
    return Text("idea-shown-author", {"number": number, "title": title})


def idea_signed(*, name: str) -> Text:
    """By {name}"""
    return Text("idea-signed", {"name": name})


def idea_status(*, status: str) -> Text:
    """It is new."""
    return Text("idea-status", {"status": status})


def idea_stays_hidden(*, number: str, title: str) -> Text:
    """We have looked at your idea {number}, “{title}”, again: it stays hidden."""
    return Text("idea-stays-hidden", {"number": number, "title": title})


def idea_support() -> Text:
    """Support it"""
    return Text("idea-support")


def idea_support_hidden() -> Text:
    """How many support it shows once it is a week old: so nobody follows the crowd."""
    return Text("idea-support-hidden")


def idea_support_this(*, idea: str) -> Text:
    """Support {idea}"""
    return Text("idea-support-this", {"idea": idea})


def idea_supported() -> Text:
    """You support it now."""
    return Text("idea-supported")


def idea_supported_already() -> Text:
    """You support it already."""
    return Text("idea-supported-already")


def idea_supported_instead(*, number: str, title: str) -> Text:
    """You now support idea {number}: “{title}”. You hear what becomes of it."""
    return Text("idea-supported-instead", {"number": number, "title": title})


def idea_supported_stands(*, number: str) -> Text:
    """Others support number {number} as it stands, so it is not changed any more. You can add something w…"""
    return Text("idea-supported-stands", {"number": number})


def idea_supporters(*, count: int) -> Text:
    """{count} people support it."""
    return Text("idea-supporters", {"count": count})


def idea_to_vote(*, number: str, title: str, question: str) -> Text:
    """Idea {number}, “{title}”, is put to the vote: “{question}”"""
    return Text("idea-to-vote", {"number": number, "title": title, "question": question})


def idea_unfollow() -> Text:
    """No longer follow it"""
    return Text("idea-unfollow")


def idea_unfollowed() -> Text:
    """You hear nothing more of it."""
    return Text("idea-unfollowed")


def idea_unites(*, count: int) -> Text:
    """{count} ideas of the same kind are part of it."""
    return Text("idea-unites", {"count": count})


def idea_unmute() -> Text:
    """Hear of it again"""
    return Text("idea-unmute")


def idea_unsupport() -> Text:
    """No longer support it"""
    return Text("idea-unsupport")


def idea_unsupported() -> Text:
    """You no longer support it."""
    return Text("idea-unsupported")


def idea_voted(*, state: str, poll: str, question: str) -> Text:
    """It was put to the vote in poll {poll}: “{question}”"""
    return Text("idea-voted", {"state": state, "poll": poll, "question": question})


def idea_whole(*, number: str, into: str) -> Text:
    """Idea {number} is part of idea {into} now. The button leads there."""
    return Text("idea-whole", {"number": number, "into": into})


def idea_wordless(*, number: str) -> Text:
    """An idea needs a few words: number {number} stays as it was."""
    return Text("idea-wordless", {"number": number})


def idea_words(*, text: str) -> Text:
    """{text}"""
    return Text("idea-words", {"text": text})


def idea_words_missing() -> Text:
    """What is the idea, in a few words? Your next message adds them."""
    return Text("idea-words-missing")


def idea_you_follow() -> Text:
    """You follow it and hear what becomes of it."""
    return Text("idea-you-follow")


def idea_you_muted(*, supports: str) -> Text:
    """You hear nothing of it, as you wished."""
    return Text("idea-you-muted", {"supports": supports})


def idea_you_support() -> Text:
    """You support it and hear what becomes of it."""
    return Text("idea-you-support")


def ideas_button() -> Text:
    """All ideas"""
    return Text("ideas-button")


def ideas_count(*, count: int) -> Text:
    """{count} ideas. Tap one to read and support it."""
    return Text("ideas-count", {"count": count})


def ideas_count_read(*, count: int) -> Text:
    """{count} ideas. Tap one to read what has come of it."""
    return Text("ideas-count-read", {"count": count})


def ideas_none(*, order: str) -> Text:
    """There is none yet. Just write yours to me."""
    return Text("ideas-none", {"order": order})


def ideas_order(*, order: str) -> Text:
    """Top"""
    return Text("ideas-order", {"order": order})


def ideas_search() -> Text:
    """Search"""
    return Text("ideas-search")


def ideas_title(*, order: str) -> Text:
    """Ideas with most support"""
    return Text("ideas-title", {"order": order})


def in_private() -> Text:
    """Let us talk about this in private."""
    return Text("in-private")


def inbox_card_stands(*, number: str) -> Text:
    """The card of number {number} stands in this chat already; it can be found by its number."""
    return Text("inbox-card-stands", {"number": number})


def inbox_chat_lost() -> Text:
    """The team's chat takes nothing from me: I was removed from it, or may not write there. What customer…"""
    return Text("inbox-chat-lost")


def inbox_list(*, count: int) -> Text:
    """New: {count} messages came at once. A button brings the card of each, to reply to."""
    return Text("inbox-list", {"count": count})


def inbox_no_topics() -> Text:
    """In the team's chat I could open a topic for each kind of message, but I lack the right to. Please m…"""
    return Text("inbox-no-topics")


def inbox_none() -> Text:
    """The inbox is empty: everyone has an answer."""
    return Text("inbox-none")


def inbox_none_tagged(*, tag: str) -> Text:
    """Nothing with the tag “{tag}” waits for an answer."""
    return Text("inbox-none-tagged", {"tag": tag})


def inbox_title(*, count: int) -> Text:
    """Inbox: {count} wait for an answer"""
    return Text("inbox-title", {"count": count})


def inbox_topic(*, kind: str) -> Text:
    """Questions"""
    return Text("inbox-topic", {"kind": kind})


def invitation_ended(*, product: str) -> Text:
    """Your invitation to test {product} has ended with your consent."""
    return Text("invitation-ended", {"product": product})


def invitation_ends(*, product: str) -> Text:
    """Your invitation to test {product} ends with it."""
    return Text("invitation-ends", {"product": product})


def invite_agree(*, years: int) -> Text:
    """Agree (I am {years} or older)"""
    return Text("invite-agree", {"years": years})


def invite_agreed() -> Text:
    """Thank you. You can take this back at any time: /privacy"""
    return Text("invite-agreed")


def invite_asked(*, years: int) -> Text:
    """This link is an invitation from someone who is here already. May that person see that one more frie…"""
    return Text("invite-asked", {"years": years})


def invite_full() -> Text:
    """Thank you. This link has already brought as many people as it may, so nothing was noted. It changes…"""
    return Text("invite-full")


def invite_gone() -> Text:
    """This invitation no longer holds, so nothing was noted. It changes nothing for you."""
    return Text("invite-gone")


def invite_how() -> Text:
    """Do you know someone who would like to have a say here? You get a link to pass on. Whoever comes her…"""
    return Text("invite-how")


def invite_invalid() -> Text:
    """This invitation was used already, or is older than a day. Ask for a new one."""
    return Text("invite-invalid")


def invite_link(*, link: Link) -> Text:
    """Your link: {link}"""
    return Text("invite-link", {"link": link})


def invite_own() -> Text:
    """This is your own link. It is for those who have not been here before."""
    return Text("invite-own")


def invite_refuse() -> Text:
    """Rather not"""
    return Text("invite-refuse")


def invite_refused() -> Text:
    """All right. Nobody is told, and nothing changes for you."""
    return Text("invite-refused")


def invite_so_far(*, agreed: int, most: int, counted: int) -> Text:
    """{agreed} people came by it and agreed; {counted} of them voted or filed an idea. At most {most} can…"""
    return Text("invite-so-far", {"agreed": agreed, "most": most, "counted": counted})


def invite_yes(*, years: int) -> Text:
    """Give me a link (I am {years} or older)"""
    return Text("invite-yes", {"years": years})


def kept() -> Text:
    """Nothing was erased."""
    return Text("kept")


def knows_asked(*, topic: str) -> Text:
    """Do you know a lot about: {topic}? Somebody who does thinks that you do too, and passed this link on…"""
    return Text("knows-asked", {"topic": topic})


def knows_full() -> Text:
    """This link has already brought as many people as it may. Thank you all the same."""
    return Text("knows-full")


def knows_mark() -> Text:
    """If you agree, we keep that you were recommended for it. Our team sees that when it looks for tester…"""
    return Text("knows-mark")


def knows_marks(*, topics: str) -> Text:
    """Recommended for: {topics}"""
    return Text("knows-marks", {"topics": topics})


def knows_no() -> Text:
    """No, thank you"""
    return Text("knows-no")


def knows_noted(*, topic: str) -> Text:
    """Thank you. We keep that you were recommended for: {topic}. You can take that back, with your profil…"""
    return Text("knows-noted", {"topic": topic})


def knows_own(*, topic: str) -> Text:
    """This link is for somebody who knows more than you about: {topic}. Please forward the message with i…"""
    return Text("knows-own", {"topic": topic})


def knows_refused() -> Text:
    """As you wish. Nothing was kept."""
    return Text("knows-refused")


def knows_yes(*, years: int) -> Text:
    """Yes, keep it (I am {years} or older)"""
    return Text("knows-yes", {"years": years})


def language_in(*, language: str) -> Text:
    """English"""
    return Text("language-in", {"language": language})


def language_other(*, language: str) -> Text:
    """I do not speak “{language}” yet. I speak these languages:"""
    return Text("language-other", {"language": language})


def language_other_zone() -> Text:
    """Or was the time zone meant? It stands below them."""
    return Text("language-other-zone")


def language_set() -> Text:
    """We speak English from now on."""
    return Text("language-set")


def language_title(*, zone: str, other: str) -> Text:
    """Which language shall we speak? Times are shown in the time zone {zone}. To change it, send for exam…"""
    return Text("language-title", {"zone": zone, "other": other})


def last_owner() -> Text:
    """You are the last owner, and a team needs one. Make somebody else an owner first: /team"""
    return Text("last-owner")


def late_alert(*, count: int) -> Text:
    """{count} customers have now waited longer than we promised."""
    return Text("late-alert", {"count": count})


def late_button() -> Text:
    """What is late"""
    return Text("late-button")


def late_escalated(*, count: int) -> Text:
    """{count} customers have waited twice as long as we promised, and have no answer."""
    return Text("late-escalated", {"count": count})


def late_line(*, number: str, title: Text, by: Moment) -> Text:
    """#{number} {title} ({by})"""
    return Text("late-line", {"number": number, "title": title, "by": by})


def late_nobodys(*, count: int) -> Text:
    """Taken on by nobody: {count}"""
    return Text("late-nobodys", {"count": count})


def late_none() -> Text:
    """Nothing is late, nothing is due soon, and everything that waits has been taken on."""
    return Text("late-none")


def late_over(*, count: int) -> Text:
    """Late: {count}"""
    return Text("late-over", {"count": count})


def late_soon(*, count: int) -> Text:
    """Due soon: {count}"""
    return Text("late-soon", {"count": count})


def launch_asked(*, title: str) -> Text:
    """We will tell you when “{title}” is launched, and if its date slips. Nothing else."""
    return Text("launch-asked", {"title": title})


def launch_asked_already(*, title: str) -> Text:
    """You will hear of “{title}” already."""
    return Text("launch-asked-already", {"title": title})


def launch_leave() -> Text:
    """Do not tell me"""
    return Text("launch-leave")


def launch_left(*, title: str) -> Text:
    """You will not hear when “{title}” is launched."""
    return Text("launch-left", {"title": title})


def launch_not_planned(*, status: str, title: str) -> Text:
    """“{title}” is not planned any more."""
    return Text("launch-not-planned", {"status": status, "title": title})


def launch_photo() -> Text:
    """Add a photo"""
    return Text("launch-photo")


def launch_photo_awaits() -> Text:
    """Please send a photo, as a picture and not as a file."""
    return Text("launch-photo-awaits")


def launch_photo_taken(*, minutes: int) -> Text:
    """The photo is kept. Until it leaves, {minutes} minutes after the launch, another one takes its place."""
    return Text("launch-photo-taken", {"minutes": minutes})


def launch_photo_which() -> Text:
    """Please send the photo with which people hear of the launch."""
    return Text("launch-photo-which")


def launch_tell(*, title: str) -> Text:
    """Tell me when “{title}” is launched"""
    return Text("launch-tell", {"title": title})


def launched_on(*, on: Day) -> Text:
    """Launched: {on}"""
    return Text("launched-on", {"on": on})


def launched_title(*, count: int) -> Text:
    """Launched so far: {count}"""
    return Text("launched-title", {"count": count})


def lead_axes(*, ahead: Text, gain: Text) -> Text:
    """Ahead of the trend: {ahead} · much to gain: {gain}"""
    return Text("lead-axes", {"ahead": ahead, "gain": gain})


def lead_axis(*, exact: str, value: int, low: int, high: int) -> Text:
    """{value} ({low}–{high})"""
    return Text("lead-axis", {"exact": exact, "value": value, "low": low, "high": high})


def lead_did(
    *,
    votes: int,
    ideas: int,
    given: int,
    received: int,
    tests: int,
    answers: int,
    friends: int,
) -> Text:
    """Done since counting began (none of it raises the score) – votes: {votes} · ideas: {ideas} · support…"""
    return Text(
        "lead-did",
        {
            "votes": votes,
            "ideas": ideas,
            "given": given,
            "received": received,
            "tests": tests,
            "answers": answers,
            "friends": friends,
        },
    )


def lead_how() -> Text:
    """The number of a person is missing. The list has a button for each."""
    return Text("lead-how")


def lead_lacks_ahead(*, fewest: int) -> Text:
    """– Unknown whether ahead: too few early choices have an outcome (it takes at least {fewest}), or the…"""
    return Text("lead-lacks-ahead", {"fewest": fewest})


def lead_lacks_gain() -> Text:
    """– Unknown what there is to gain: no answers, nothing asked for repeatedly, no confirmed solution"""
    return Text("lead-lacks-gain")


def lead_no_tests() -> Text:
    """No early-access tests so far."""
    return Text("lead-no-tests")


def lead_none(*, number: str) -> Text:
    """There is no person {number}."""
    return Text("lead-none", {"number": number})


def lead_not_agreed() -> Text:
    """Has not agreed to be ranked: nothing is calculated or kept."""
    return Text("lead-not-agreed")


def lead_person() -> Text:
    """Where this person is reached"""
    return Text("lead-person")


def lead_reason(*, why: str) -> Text:
    """– Has skills and equipment at hand"""
    return Text("lead-reason", {"why": why})


def lead_reason_early(*, won: int, count: int) -> Text:
    """– Early choices: {won} of {count} won or were launched"""
    return Text("lead-reason-early", {"won": won, "count": count})


def lead_reason_need(*, mean: int) -> Text:
    """– Says what exists is not enough: {mean} of 5 on average"""
    return Text("lead-reason-need", {"mean": mean})


def lead_rests(*, polls: int, ideas: int) -> Text:
    """It rests on early choices whose outcome is known: in hidden polls {polls}, of ideas {ideas}. Nobody…"""
    return Text("lead-rests", {"polls": polls, "ideas": ideas})


def lead_test(*, number: str, product: str, standing: str) -> Text:
    """– {number}. {product}: thanked"""
    return Text("lead-test", {"number": number, "product": product, "standing": standing})


def lead_tests() -> Text:
    """Early-access tests:"""
    return Text("lead-tests")


def lead_title(*, person: Text) -> Text:
    """{person} as a lead user"""
    return Text("lead-title", {"person": person})


def lead_total(*, total: Text) -> Text:
    """Score: {total}"""
    return Text("lead-total", {"total": total})


def lead_unknown() -> Text:
    """unknown"""
    return Text("lead-unknown")


def leads_back() -> Text:
    """To the list"""
    return Text("leads-back")


def leads_how(*, words: str) -> Text:
    """After /leads comes nothing, or one of these: {words}."""
    return Text("leads-how", {"words": words})


def leads_line(*, place: int, person: Text, total: Text) -> Text:
    """{place}. {person} · {total}"""
    return Text("leads-line", {"place": place, "person": person, "total": total})


def leads_nobody() -> Text:
    """Nobody has agreed yet. Customers are asked after an idea and under a result; nobody is ranked witho…"""
    return Text("leads-nobody")


def leads_none_above() -> Text:
    """No one stands out so far: their early choices may be no more than luck, or there is nothing for the…"""
    return Text("leads-none-above")


def leads_rule() -> Text:
    """From 0 to 100; in brackets the most likely range (nine cases in ten). How busy somebody is never co…"""
    return Text("leads-rule")


def leads_see(*, place: int, person: Text) -> Text:
    """{place}. {person}"""
    return Text("leads-see", {"place": place, "person": person})


def leads_subject(*, word: str) -> Text:
    """{word}"""
    return Text("leads-subject", {"word": word})


def leads_title(*, agreed: int, known: int) -> Text:
    """Lead users Agreed to be ranked: {agreed} · enough is known about: {known}"""
    return Text("leads-title", {"agreed": agreed, "known": known})


def leads_unknown(*, fewest: int) -> Text:
    """Nobody’s score is known yet. It takes early choices whose outcome is known (at least {fewest}), and…"""
    return Text("leads-unknown", {"fewest": fewest})


def leads_unknown_title(*, count: int) -> Text:
    """Not known well enough yet: {count} They agreed to be ranked. What is missing about each:"""
    return Text("leads-unknown-title", {"count": count})


def leads_unknown_way(*, count: int) -> Text:
    """Not known well enough yet: {count}"""
    return Text("leads-unknown-way", {"count": count})


def leads_zero_title(*, count: int) -> Text:
    """Known, but at 0: {count} What they chose early may be no more than luck, or there is nothing for th…"""
    return Text("leads-zero-title", {"count": count})


def leads_zero_way(*, count: int) -> Text:
    """Known, but at 0: {count}"""
    return Text("leads-zero-way", {"count": count})


def leave_button() -> Text:
    """Cancel"""
    return Text("leave-button")


def ledger_button() -> Text:
    """Plan and promises"""
    return Text("ledger-button")


def ledger_empty(*, view: str) -> Text:
    """The launch plan is empty so far. What is wished for stands among the ideas: support what you want t…"""
    return Text("ledger-empty", {"view": view})


def ledger_line(*, kind: str, title: str, number: str) -> Text:
    """• {title} (idea {number})"""
    return Text("ledger-line", {"kind": kind, "title": title, "number": number})


def ledger_view(*, view: str) -> Text:
    """Plan"""
    return Text("ledger-view", {"view": view})


def left_unfinished() -> Text:
    """What you had begun before this is left unfinished; nothing of it was kept."""
    return Text("left-unfinished")


def line_wrong(*, line: str, content: str) -> Text:
    """Line {line}: “{content}”"""
    return Text("line-wrong", {"line": line, "content": content})


def link_acts(*, command: str) -> Text:
    """A link cannot do this in your place. If you want it: {command}"""
    return Text("link-acts", {"command": command})


def link_leaves(*, command: str) -> Text:
    """This link would leave what you have begun here. Finish it first, or leave it: /cancel. Then: {comma…"""
    return Text("link-leaves", {"command": command})


def link_line(*, link: Link) -> Text:
    """{link}"""
    return Text("link-line", {"link": link})


def linking_account(*, messenger: str, name: str) -> Text:
    """{messenger}, “{name}”"""
    return Text("linking-account", {"messenger": messenger, "name": name})


def linking_account_nameless(*, messenger: str) -> Text:
    """{messenger}"""
    return Text("linking-account-nameless", {"messenger": messenger})


def linking_ask_code() -> Text:
    """Please write the code from your other account: twelve digits."""
    return Text("linking-ask-code")


def linking_code(*, minutes: int, code: str) -> Text:
    """Do you write to us from another account as well, here or in another messenger? Open this link there…"""
    return Text("linking-code", {"minutes": minutes, "code": code})


def linking_confirm(*, account: Text) -> Text:
    """We hear that another account is yours as well: {account}. Shall it join this one?"""
    return Text("linking-confirm", {"account": account})


def linking_confirm_yes() -> Text:
    """Yes, it is mine"""
    return Text("linking-confirm-yes")


def linking_done() -> Text:
    """Done: both accounts are one now. Everything is under “My things”."""
    return Text("linking-done")


def linking_done_there(*, account: Text) -> Text:
    """This account now belongs together with {account}. You can go on writing here as before."""
    return Text("linking-done-there", {"account": account})


def linking_ended(*, purposes: Listing) -> Text:
    """This has ended, because you had taken it back in one of the two accounts: {purposes}. What rested o…"""
    return Text("linking-ended", {"purposes": purposes})


def linking_ends(*, purposes: Listing) -> Text:
    """In one of the two accounts you took this back, so it ends for both: {purposes}. With it goes what r…"""
    return Text("linking-ends", {"purposes": purposes})


def linking_have_code() -> Text:
    """Give a code from my other account"""
    return Text("linking-have-code")


def linking_join(*, account: Text) -> Text:
    """This account would join your account in {account}. From then on whoever has that one can read all t…"""
    return Text("linking-join", {"account": account})


def linking_join_yes() -> Text:
    """Both are mine: join them"""
    return Text("linking-join-yes")


def linking_left() -> Text:
    """Nothing was joined. Both accounts stay as they are."""
    return Text("linking-left")


def linking_no() -> Text:
    """Leave both as they are"""
    return Text("linking-no")


def linking_open() -> Text:
    """Open in my other account"""
    return Text("linking-open")


def linking_over() -> Text:
    """This is over: it was answered already, or took too long. A new code: /link"""
    return Text("linking-over")


def linking_own() -> Text:
    """This is the account that asked for the code. Please give it in your other one."""
    return Text("linking-own")


def linking_secret() -> Text:
    """Give the code to nobody: it is for your own accounts."""
    return Text("linking-secret")


def linking_team() -> Text:
    """Accounts of our team are not joined with others: nobody should get a colleague’s rights by a code.…"""
    return Text("linking-team")


def linking_tries() -> Text:
    """That makes several codes that did not work. Please try again in an hour."""
    return Text("linking-tries")


def linking_waits() -> Text:
    """Thank you. One more yes is needed: in the other account we have asked whether it is you. Until then…"""
    return Text("linking-waits")


def linking_what() -> Text:
    """What happens: all that is kept of the two becomes one. Votes, ideas, messages and prizes come toget…"""
    return Text("linking-what")


def linking_wrong() -> Text:
    """This code does not work: it was used, it is older than a quarter of an hour, or a digit is wrong. A…"""
    return Text("linking-wrong")


def linking_yours_alone() -> Text:
    """Only go on if you asked for the code yourself. If somebody sent it to you, please do not go on."""
    return Text("linking-yours-alone")


def me_ahead(*, exact: str, value: int, low: int, high: int) -> Text:
    """Ahead of the trend: {value} of 100, most likely between {low} and {high}."""
    return Text("me-ahead", {"exact": exact, "value": value, "low": low, "high": high})


def me_ahead_unknown() -> Text:
    """Ahead of the trend: unknown. Too little of what you chose early has been decided yet. Early means:…"""
    return Text("me-ahead-unknown")


def me_answer(*, question: str, value: str) -> Text:
    """I would use something better at once: {value}"""
    return Text("me-answer", {"question": question, "value": value})


def me_before() -> Text:
    """Count what I did before, too"""
    return Text("me-before")


def me_built(*, number: str, review: str) -> Text:
    """What I built, number {number}: does not count"""
    return Text("me-built", {"number": number, "review": review})


def me_change(*, question: str) -> Text:
    """My tools and my place"""
    return Text("me-change", {"question": question})


def me_gain(*, exact: str, value: int, low: int, high: int) -> Text:
    """Much to gain: {value} of 100, most likely between {low} and {high}."""
    return Text("me-gain", {"exact": exact, "value": value, "low": low, "high": high})


def me_gain_unknown() -> Text:
    """Much to gain: unknown. You have not told us of your need yet."""
    return Text("me-gain-unknown")


def me_means(*, question: str, given: str) -> Text:
    """I have tools and a place: –"""
    return Text("me-means", {"question": question, "given": given})


def me_none() -> Text:
    """You have no lead-user profile: we do not rank you."""
    return Text("me-none")


def me_nothing_told() -> Text:
    """Nothing yet."""
    return Text("me-nothing-told")


def me_reason(*, why: str) -> Text:
    """• You have the skills and the tools for it."""
    return Text("me-reason", {"why": why})


def me_reasons() -> Text:
    """What speaks most for it:"""
    return Text("me-reasons")


def me_since(*, given: Moment, since: Moment) -> Text:
    """You agreed {given}. What you did since {since} counts."""
    return Text("me-since", {"given": given, "since": since})


def me_title() -> Text:
    """Your lead-user profile"""
    return Text("me-title")


def me_told() -> Text:
    """What you told us"""
    return Text("me-told")


def me_total(*, exact: str, value: int, low: int, high: int) -> Text:
    """Both together: {value} of 100, most likely between {low} and {high}."""
    return Text("me-total", {"exact": exact, "value": value, "low": low, "high": high})


def menu_answers() -> Text:
    """Answered questions"""
    return Text("menu-answers")


def menu_audit() -> Text:
    """Who did what"""
    return Text("menu-audit")


def menu_ban() -> Text:
    """Keep someone out of draws"""
    return Text("menu-ban")


def menu_broadcast() -> Text:
    """Send news to customers"""
    return Text("menu-broadcast")


def menu_cancel() -> Text:
    """Leave a dialogue"""
    return Text("menu-cancel")


def menu_clone() -> Text:
    """Make a copy"""
    return Text("menu-clone")


def menu_close() -> Text:
    """Close early"""
    return Text("menu-close")


def menu_codes() -> Text:
    """Codes for prizes"""
    return Text("menu-codes")


def menu_decide() -> Text:
    """Confirm an outcome, or decide otherwise"""
    return Text("menu-decide")


def menu_disqualify() -> Text:
    """Take a ticket out, with a reason"""
    return Text("menu-disqualify")


def menu_draw() -> Text:
    """Draws and their winners"""
    return Text("menu-draw")


def menu_edit() -> Text:
    """Change a draft"""
    return Text("menu-edit")


def menu_effort() -> Text:
    """How large an idea is"""
    return Text("menu-effort")


def menu_export() -> Text:
    """Table and public file"""
    return Text("menu-export")


def menu_extend() -> Text:
    """Move the closing, once"""
    return Text("menu-extend")


def menu_fairness() -> Text:
    """How loyal customers fare, and who stays"""
    return Text("menu-fairness")


def menu_forget() -> Text:
    """Erase me"""
    return Text("menu-forget")


def menu_fulfil() -> Text:
    """Hand a prize over"""
    return Text("menu-fulfil")


def menu_help() -> Text:
    """What you can do here"""
    return Text("menu-help")


def menu_home() -> Text:
    """Everything at a glance"""
    return Text("menu-home")


def menu_ideas() -> Text:
    """Ideas: read, support, hear what becomes of them"""
    return Text("menu-ideas")


def menu_inbox() -> Text:
    """What waits for an answer"""
    return Text("menu-inbox")


def menu_invite() -> Text:
    """Invite friends"""
    return Text("menu-invite")


def menu_language() -> Text:
    """Language and time zone"""
    return Text("menu-language")


def menu_late() -> Text:
    """What is late, due soon, or nobody's"""
    return Text("menu-late")


def menu_launched() -> Text:
    """What is launched"""
    return Text("menu-launched")


def menu_leads() -> Text:
    """Lead users: who is ahead of the rest, and why"""
    return Text("menu-leads")


def menu_link() -> Text:
    """Link my other account"""
    return Text("menu-link")


def menu_me() -> Text:
    """My profile: whether I am ahead of others, and why"""
    return Text("menu-me")


def menu_mine() -> Text:
    """My votes and receipts"""
    return Text("menu-mine")


def menu_mydata() -> Text:
    """All we keep about you"""
    return Text("menu-mydata")


def menu_newpoll() -> Text:
    """Make a poll"""
    return Text("menu-newpoll")


def menu_newtest() -> Text:
    """Plan an early-access test"""
    return Text("menu-newtest")


def menu_notice() -> Text:
    """Add a public line"""
    return Text("menu-notice")


def menu_open() -> Text:
    """Open a poll"""
    return Text("menu-open")


def menu_plan() -> Text:
    """What will be launched"""
    return Text("menu-plan")


def menu_poll() -> Text:
    """One poll"""
    return Text("menu-poll")


def menu_polls() -> Text:
    """Open votes"""
    return Text("menu-polls")


def menu_privacy() -> Text:
    """What we keep, and your consent"""
    return Text("menu-privacy")


def menu_prizes() -> Text:
    """My prizes"""
    return Text("menu-prizes")


def menu_promises() -> Text:
    """What was promised, and what became of it"""
    return Text("menu-promises")


def menu_publish() -> Text:
    """Show a poll in a group or channel"""
    return Text("menu-publish")


def menu_record() -> Text:
    """What was said at the counter or by phone"""
    return Text("menu-record")


def menu_results() -> Text:
    """Results of a poll"""
    return Text("menu-results")


def menu_saved() -> Text:
    """Saved answers"""
    return Text("menu-saved")


def menu_status() -> Text:
    """What becomes of an idea"""
    return Text("menu-status")


def menu_stop() -> Text:
    """Hear nothing more"""
    return Text("menu-stop")


def menu_suggest() -> Text:
    """Say what we should make or do better"""
    return Text("menu-suggest")


def menu_team() -> Text:
    """Invite, change and remove"""
    return Text("menu-team")


def menu_tell() -> Text:
    """Write to one customer"""
    return Text("menu-tell")


def menu_tests() -> Text:
    """Early-access tests"""
    return Text("menu-tests")


def menu_timeline() -> Text:
    """All that passed with one customer"""
    return Text("menu-timeline")


def menu_triage() -> Text:
    """Undecided ideas by demand and effort"""
    return Text("menu-triage")


def menu_unban() -> Text:
    """Lift a ban"""
    return Text("menu-unban")


def menu_updates() -> Text:
    """What you hear from us"""
    return Text("menu-updates")


def menu_void() -> Text:
    """End without a result"""
    return Text("menu-void")


def menu_vote() -> Text:
    """Take part"""
    return Text("menu-vote")


def menu_weekly() -> Text:
    """The week of voices in a picture and ten lines"""
    return Text("menu-weekly")


def merge_ask(*, number: str, title: str, into: str, whole: str) -> Text:
    """Make idea {number}, “{title}”, a part of idea {into}, “{whole}”? Their authors stand side by side,…"""
    return Text("merge-ask", {"number": number, "title": title, "into": into, "whole": whole})


def merge_button() -> Text:
    """Merge with another"""
    return Text("merge-button")


def merge_circle() -> Text:
    """These are one idea already."""
    return Text("merge-circle")


def merge_done(*, count: int, number: str, into: str) -> Text:
    """Idea {number} is part of idea {into} now, which {count} people support."""
    return Text("merge-done", {"count": count, "number": number, "into": into})


def merge_how() -> Text:
    """Write /merge with two numbers: /merge 12 into 15 makes idea 12 a part of idea 15."""
    return Text("merge-how")


def merge_none(*, number: str) -> Text:
    """Idea {number} is not part of another one."""
    return Text("merge-none", {"number": number})


def merge_part_of(*, number: str, into: str) -> Text:
    """Idea {number} is part of idea {into} and goes its way with it: /idea_{into}"""
    return Text("merge-part-of", {"number": number, "into": into})


def merge_supporters(*, count: int) -> Text:
    """Together they have {count} supporters, each counted once."""
    return Text("merge-supporters", {"count": count})


def merge_told(*, people: int, minutes: int) -> Text:
    """{people} people read of it in their next daily digest; for {minutes} minutes it is undone unnoticed."""
    return Text("merge-told", {"people": people, "minutes": minutes})


def merge_unread(*, number: str) -> Text:
    """Idea {number} does not stand on the board, so no other can become part of it. Let it stand there fi…"""
    return Text("merge-unread", {"number": number})


def merge_what(*, number: str, title: str) -> Text:
    """Which idea is {number}, “{title}”, a part of? Tap it, or write its number."""
    return Text("merge-what", {"number": number, "title": title})


def merge_yes() -> Text:
    """Bring them together"""
    return Text("merge-yes")


def mine_line(*, number: str, question: str, choices: Listing) -> Text:
    """#{number} {question} You chose: {choices}."""
    return Text("mine-line", {"number": number, "question": question, "choices": choices})


def mine_none() -> Text:
    """You have no votes yet. Open votes: /polls"""
    return Text("mine-none")


def mine_receipt(*, number: str) -> Text:
    """Receipt for #{number}"""
    return Text("mine-receipt", {"number": number})


def mine_results(*, number: str) -> Text:
    """Results of #{number}"""
    return Text("mine-results", {"number": number})


def mine_title() -> Text:
    """Your votes"""
    return Text("mine-title")


def mine_withdrawn(*, number: str, question: str) -> Text:
    """#{number} {question} You withdrew your vote."""
    return Text("mine-withdrawn", {"number": number, "question": question})


def morning_answer(*, count: int, named: Listing) -> Text:
    """{count} answers are promised by tomorrow morning: {named}"""
    return Text("morning-answer", {"count": count, "named": named})


def morning_closing(*, count: int, named: Listing) -> Text:
    """{count} polls close by tomorrow morning: {named}"""
    return Text("morning-closing", {"count": count, "named": named})


def morning_codes(*, count: int, named: Listing) -> Text:
    """{count} winners wait for codes and none are left: {named} · /codes"""
    return Text("morning-codes", {"count": count, "named": named})


def morning_confirm(*, count: int, named: Listing) -> Text:
    """{count} draws wait for confirmation: {named}"""
    return Text("morning-confirm", {"count": count, "named": named})


def morning_decide(*, question: str, number: str) -> Text:
    """“{question}” (/decide_{number})"""
    return Text("morning-decide", {"question": question, "number": number})


def morning_draw(*, title: str, number: str) -> Text:
    """“{title}” (/draw_{number})"""
    return Text("morning-draw", {"title": title, "number": number})


def morning_hand_over(*, count: int, named: Listing) -> Text:
    """{count} prizes wait to be handed over: {named}"""
    return Text("morning-hand-over", {"count": count, "named": named})


def morning_held(*, count: int) -> Text:
    """{count} messages have been held back since a backup was restored: /held"""
    return Text("morning-held", {"count": count})


def morning_ideas(*, count: int, named: Listing) -> Text:
    """{count} ideas wait to be read and published: {named}"""
    return Text("morning-ideas", {"count": count, "named": named})


def morning_late(*, count: int, named: Listing) -> Text:
    """{count} customers wait longer than we promised: {named}"""
    return Text("morning-late", {"count": count, "named": named})


def morning_more(*, count: int) -> Text:
    """{count} more"""
    return Text("morning-more", {"count": count})


def morning_nobodys(*, count: int, named: Listing) -> Text:
    """{count} voices wait that nobody has taken on: {named}"""
    return Text("morning-nobodys", {"count": count, "named": named})


def morning_opening(*, count: int, named: Listing) -> Text:
    """{count} polls open by tomorrow morning: {named}"""
    return Text("morning-opening", {"count": count, "named": named})


def morning_overdue(*, count: int, named: Listing) -> Text:
    """{count} decisions are overdue: {named}"""
    return Text("morning-overdue", {"count": count, "named": named})


def morning_paused(*, count: int, named: Listing) -> Text:
    """{count} broadcasts are paused ({named}); the button under the progress of each resumes it"""
    return Text("morning-paused", {"count": count, "named": named})


def morning_poll(*, question: str, at: Moment, number: str) -> Text:
    """“{question}” ({at}, /poll_{number})"""
    return Text("morning-poll", {"question": question, "at": at, "number": number})


def morning_prize(*, prize: str) -> Text:
    """“{prize}”"""
    return Text("morning-prize", {"prize": prize})


def morning_prizes(*, title: str, number: str) -> Text:
    """“{title}” (/prizes_{number})"""
    return Text("morning-prizes", {"title": title, "number": number})


def morning_promise(*, title: str, kind: str, number: str) -> Text:
    """“{title}” (/idea_{number})"""
    return Text("morning-promise", {"title": title, "kind": kind, "number": number})


def morning_promised(*, count: int, named: Listing) -> Text:
    """{count} promised dates end today: {named}"""
    return Text("morning-promised", {"count": count, "named": named})


def morning_slipped(*, count: int, named: Listing) -> Text:
    """{count} promised dates passed yesterday, and nothing is launched: {named}"""
    return Text("morning-slipped", {"count": count, "named": named})


def morning_title(*, now: Moment) -> Text:
    """Good morning. What the day brings, and what waits – {now}:"""
    return Text("morning-title", {"now": now})


def morning_unclaimed(*, count: int, named: Listing) -> Text:
    """The time to claim {count} prizes ends by tomorrow morning: {named}"""
    return Text("morning-unclaimed", {"count": count, "named": named})


def morning_voice(*, title: Text, number: str) -> Text:
    """“{title}” (/case_{number})"""
    return Text("morning-voice", {"title": title, "number": number})


def mydata_as_page() -> Text:
    """The same as a page to read."""
    return Text("mydata-as-page")


def mydata_begun() -> Text:
    """I am putting together all we keep about you: a file for other programs, and a page to read. Both co…"""
    return Text("mydata-begun")


def mydata_chose(*, choices: Listing) -> Text:
    """You chose: {choices}"""
    return Text("mydata-chose", {"choices": choices})


def mydata_contents() -> Text:
    """On this page"""
    return Text("mydata-contents")


def mydata_early(*, won: int, count: int) -> Text:
    """{won} of {count} won or were launched"""
    return Text("mydata-early", {"won": won, "count": count})


def mydata_kind(*, name: str) -> Text:
    """Other"""
    return Text("mydata-kind", {"name": name})


def mydata_likely(*, percent: str) -> Text:
    """how likely that was: {percent}%"""
    return Text("mydata-likely", {"percent": percent})


def mydata_of_five(*, value: str) -> Text:
    """{value} of 5"""
    return Text("mydata-of-five", {"value": value})


def mydata_page() -> Text:
    """All we keep about you"""
    return Text("mydata-page")


def mydata_page_lead() -> Text:
    """The numbers by which our database holds things together, and hashes, mean nothing to a reader: they…"""
    return Text("mydata-page-lead")


def mydata_quiet(*, start: int, end: int) -> Text:
    """From {start}:00 to {end}:00"""
    return Text("mydata-quiet", {"start": start, "end": end})


def mydata_secret() -> Text:
    """One thing is told to nobody: whether our team is thinking of them for a test before it invites them…"""
    return Text("mydata-secret")


def mydata_tally(*, count: int, first: Moment, last: Moment) -> Text:
    """{count} in all, the first {first}, the last {last}. Each stands in the JSON file with its time."""
    return Text("mydata-tally", {"count": count, "first": first, "last": last})


def mydata_test_day(*, day: int) -> Text:
    """day {day}"""
    return Text("mydata-test-day", {"day": day})


def mydata_time(*, what: str, at: Moment) -> Text:
    """{at}"""
    return Text("mydata-time", {"what": what, "at": at})


def mydata_times(*, zone: str, at: Moment) -> Text:
    """Times are those of your time zone ({zone}). Put together {at}."""
    return Text("mydata-times", {"zone": zone, "at": at})


def mydata_title() -> Text:
    """All we keep about you is in this file."""
    return Text("mydata-title")


def mydata_topic(*, topic: str) -> Text:
    """Other"""
    return Text("mydata-topic", {"topic": topic})


def mydata_with(*, what: str, value: str) -> Text:
    """{value}"""
    return Text("mydata-with", {"what": what, "value": value})


def mydata_won(*, place: int) -> Text:
    """you won place {place}"""
    return Text("mydata-won", {"place": place})


def mydata_word(*, word: str) -> Text:
    """rather not said"""
    return Text("mydata-word", {"word": word})


def nameless() -> Text:
    """I cannot see who writes in the name of a group or channel, so nothing was done. Please write under…"""
    return Text("nameless")


def need_done() -> Text:
    """Thank you, that was all. You can correct each answer under /me. And if you have built or changed so…"""
    return Text("need-done")


def need_no() -> Text:
    """No"""
    return Text("need-no")


def need_question(*, question: str) -> Text:
    """Do you have the tools and the place for it?"""
    return Text("need-question", {"question": question})


def need_scale() -> Text:
    """1 is not at all, 5 is very much."""
    return Text("need-scale")


def need_skip() -> Text:
    """Rather not say"""
    return Text("need-skip")


def need_why_means() -> Text:
    """Whoever can make something can tell us more about it, and counts a little more."""
    return Text("need-why-means")


def need_yes() -> Text:
    """Yes"""
    return Text("need-yes")


def newpoll_example() -> Text:
    """You can also send it all in one message: /newpoll Which four titles shall we publish next? pick: 4…"""
    return Text("newpoll-example")


def newpoll_from() -> Text:
    """Ideas become options by their numbers, with the question on the next line: /newpoll from 12 15 31 W…"""
    return Text("newpoll-from")


def newpoll_keys() -> Text:
    """Further lines, where you need them: opens: 2026-11-25 09:00, ties: lot (or expand, runoff), results…"""
    return Text("newpoll-keys")


def news_given() -> Text:
    """Thank you. We will write when there is a new vote or a launch."""
    return Text("news-given")


def news_vote(*, question: str, closes: Moment) -> Text:
    """A new vote is open: “{question}”. It closes {closes}."""
    return Text("news-vote", {"question": question, "closes": closes})


def news_withdrawn() -> Text:
    """You will get no more news. Results of votes you took part in still reach you."""
    return Text("news-withdrawn")


def newtest_choice() -> Text:
    """A choice needs at least two answers: choice: Where do you park it? | Street | Yard"""
    return Text("newtest-choice")


def newtest_correct(*, draft: str) -> Text:
    """There is no draft yet, but nothing of what you sent is lost: please send only the lines that are wr…"""
    return Text("newtest-correct", {"draft": draft})


def newtest_example() -> Text:
    """/newtest Cargo bike about: You ride our first cargo bike for two weeks, free of charge. confidentia…"""
    return Text("newtest-example")


def newtest_from() -> Text:
    """Testers come from: leads, idea 12, poll 7, poll 7 option 2."""
    return Text("newtest-from")


def newtest_how() -> Text:
    """A test in one message: the product after the command, each setting on a line of its own, then the d…"""
    return Text("newtest-how")


def newtest_lacks(*, lacks: str) -> Text:
    """Still missing: {lacks}."""
    return Text("newtest-lacks", {"lacks": lacks})


def newtest_line(*, known: str) -> Text:
    """A line is one of these, with a colon: {known}; or day 3; or a question of that day: rating, choice,…"""
    return Text("newtest-line", {"known": known})


def newtest_product() -> Text:
    """What is to be tested is missing: it comes after /newtest."""
    return Text("newtest-product")


def newtest_question_day() -> Text:
    """Before the first question comes its day: day 3: what to try."""
    return Text("newtest-question-day")


def newtest_quota() -> Text:
    """Places kept for a segment are written like this: 4 voters:7"""
    return Text("newtest-quota")


def newtest_source(*, source: str, why: str) -> Text:
    """from: {source}: so few chose this option, or anything else, that it would show how people voted. Ta…"""
    return Text("newtest-source", {"source": source, "why": why})


def newtest_step(*, step: str) -> Text:
    """How many devices are there? Send a number."""
    return Text("newtest-step", {"step": step})


def newtest_step_done() -> Text:
    """These are all the days"""
    return Text("newtest-step-done")


def newtest_step_leads() -> Text:
    """Lead users"""
    return Text("newtest-step-leads")


def newtest_step_secret(*, secret: str) -> Text:
    """Open to all"""
    return Text("newtest-step-secret", {"secret": secret})


def newtest_step_skip() -> Text:
    """Leave it out"""
    return Text("newtest-step-skip")


def newtest_step_stock(*, stock: str) -> Text:
    """An access link"""
    return Text("newtest-step-stock", {"stock": stock})


def newtest_step_today() -> Text:
    """Today"""
    return Text("newtest-step-today")


def newtest_stock() -> Text:
    """This is one of these words: nothing, devices, links."""
    return Text("newtest-stock")


def newtest_wrong(*, why: str, day: int) -> Text:
    """A draw needs prizes: prizes: 3 x Helmet"""
    return Text("newtest-wrong", {"why": why, "day": day})


def newtest_year(*, day: Day) -> Text:
    """That would be {day}: write the year if you mean it."""
    return Text("newtest-year", {"day": day})


def newtest_yes_no() -> Text:
    """This is either yes or no."""
    return Text("newtest-yes-no")


def no_such_broadcast(*, number: str) -> Text:
    """There is no broadcast {number}."""
    return Text("no-such-broadcast", {"number": number})


def no_such_draw(*, number: str) -> Text:
    """There is no draw {number}. All draws: /draw"""
    return Text("no-such-draw", {"number": number})


def no_such_member() -> Text:
    """Nobody in the team has that number. See /team."""
    return Text("no-such-member")


def no_such_option(*, choice: str, last: str) -> Text:
    """There is no option {choice}; they go from 1 to {last}."""
    return Text("no-such-option", {"choice": choice, "last": last})


def no_such_poll(*, poll: str) -> Text:
    """There is no poll {poll}. Open ones: /polls"""
    return Text("no-such-poll", {"poll": poll})


def no_such_segment(*, name: str) -> Text:
    """There is no segment “{name}”. All there are: /broadcast"""
    return Text("no-such-segment", {"name": name})


def no_such_voice(*, number: str) -> Text:
    """There is no number {number} here. Ideas: /ideas"""
    return Text("no-such-voice", {"number": number})


def not_allowed() -> Text:
    """Your role in the team does not allow this. Your team's owner can change it with /team."""
    return Text("not-allowed")


def not_for_customers() -> Text:
    """Only the product team can do this. What you can do: /help"""
    return Text("not-for-customers")


def not_later(*, closes: Moment) -> Text:
    """The vote closes {closes} as it is. Choose a later time."""
    return Text("not-later", {"closes": closes})


def not_published(*, number: str, chat: str) -> Text:
    """Poll {number} could not be shown in {chat}: I may not write there. Make me a member, in a channel a…"""
    return Text("not-published", {"number": number, "chat": chat})


def not_understood() -> Text:
    """I did not understand that. What I can do: /help"""
    return Text("not-understood")


def not_yet() -> Text:
    """Not yet"""
    return Text("not-yet")


def nothing_changed() -> Text:
    """Nothing was changed. Fix it and send it again."""
    return Text("nothing-changed")


def nothing_sent() -> Text:
    """Nothing was sent."""
    return Text("nothing-sent")


def nothing_stored() -> Text:
    """Nothing was stored. Fix it and send it again."""
    return Text("nothing-stored")


def nothing_to_cancel() -> Text:
    """There is nothing to cancel."""
    return Text("nothing-to-cancel")


def nothing_to_decide(*, state: str, number: str, closes: Moment) -> Text:
    """Poll {number} has not opened yet, so there is nothing to decide."""
    return Text("nothing-to-decide", {"state": state, "number": number, "closes": closes})


def notice_added(*, number: str) -> Text:
    """The notice stands under poll {number}."""
    return Text("notice-added", {"number": number})


def number_missing(*, command: str) -> Text:
    """Please add the number, for example: {command} 7"""
    return Text("number-missing", {"command": command})


def object_button() -> Text:
    """Object to it"""
    return Text("object-button")


def objected(*, number: str) -> Text:
    """Your objection is with the team: it looks at idea {number} again, and you hear what comes of it. If…"""
    return Text("objected", {"number": number})


def objected_already() -> Text:
    """The team has your objection already."""
    return Text("objected-already")


def objection_no() -> Text:
    """It stays hidden"""
    return Text("objection-no")


def objection_no_done(*, number: str) -> Text:
    """Idea {number} stays hidden; its author is told."""
    return Text("objection-no-done", {"number": number})


def objection_title(*, number: str, title: str) -> Text:
    """Idea {number}, “{title}”, is hidden, and its author objects."""
    return Text("objection-title", {"number": number, "title": title})


def objection_waits() -> Text:
    """Your objection is with the team."""
    return Text("objection-waits")


def offer_answer() -> Text:
    """Somebody has asked something close to it, and we answered:"""
    return Text("offer-answer")


def offer_asks() -> Text:
    """Does this help?"""
    return Text("offer-asks")


def offer_helped() -> Text:
    """We are glad. Your question was not sent to the team."""
    return Text("offer-helped")


def offer_helps() -> Text:
    """Yes, that helps"""
    return Text("offer-helps")


def offer_to_team() -> Text:
    """No, to the team with mine"""
    return Text("offer-to-team")


def open_button() -> Text:
    """Open the vote"""
    return Text("open-button")


def open_private() -> Text:
    """Open the chat"""
    return Text("open-private")


def open_sure(*, number: str) -> Text:
    """Open poll {number} now? From then on question, options and rules are fixed."""
    return Text("open-sure", {"number": number})


def open_yes() -> Text:
    """Yes, open it"""
    return Text("open-yes")


def opened(*, number: str, closes: Moment) -> Text:
    """#{number} is open and closes {closes}. To tell your customers, send /publish_{number} with the name…"""
    return Text("opened", {"number": number, "closes": closes})


def opened_missed(*, number: str) -> Text:
    """Poll {number} should have opened and closed while the bot was not running. It is a draft again: giv…"""
    return Text("opened-missed", {"number": number})


def option_head(*, number: str) -> Text:
    """Option {number}"""
    return Text("option-head", {"number": number})


def option_heard(*, status: str, minutes: int) -> Text:
    """Whoever waits for it reads of it in the next daily digest; for {minutes} minutes it can be taken ba…"""
    return Text("option-heard", {"status": status, "minutes": minutes})


def option_not_yet(*, poll: str) -> Text:
    """The options of poll {poll} can be planned once it has closed."""
    return Text("option-not-yet", {"poll": poll})


def option_see(*, number: str, title: str) -> Text:
    """#{number} {title}"""
    return Text("option-see", {"number": number, "title": title})


def option_stands(*, status: str, number: str, title: str) -> Text:
    """Option {number}, “{title}”: nothing is decided yet."""
    return Text("option-stands", {"status": status, "number": number, "title": title})


def option_taken_back() -> Text:
    """Taken back, and nobody was told."""
    return Text("option-taken-back")


def outcome_not_published(*, number: str, chat: str) -> Text:
    """What came of poll {number} could not be shown in {chat}: I may not write there any more."""
    return Text("outcome-not-published", {"number": number, "chat": chat})


def owner_by_setting() -> Text:
    """This owner is named by the setting GLAS_OWNERS. Whoever runs the bot can change it there."""
    return Text("owner-by-setting")


def page_back() -> Text:
    """‹ Back"""
    return Text("page-back")


def page_on() -> Text:
    """On ›"""
    return Text("page-on")


def parcel_not_told() -> Text:
    """The winner is not told: no messages are wanted any more, or they do not arrive."""
    return Text("parcel-not-told")


def parcel_sure(*, prize: str, place: str, number: str, title: str) -> Text:
    """Was “{prize}”, place {place} of draw {number}, “{title}”, sent to this address?"""
    return Text("parcel-sure", {"prize": prize, "place": place, "number": number, "title": title})


def parcel_told() -> Text:
    """The winner is told so."""
    return Text("parcel-told")


def parcel_yes() -> Text:
    """Confirm it was sent"""
    return Text("parcel-yes")


def pass_footer(*, number: str, place: str) -> Text:
    """Draw {number}, place {place}"""
    return Text("pass-footer", {"number": number, "place": place})


def pass_how() -> Text:
    """Show this when you collect your prize"""
    return Text("pass-how")


def pass_overline() -> Text:
    """Pass"""
    return Text("pass-overline")


def person_ban_how(*, number: str) -> Text:
    """To keep this person out of draws: /ban {number} REASON"""
    return Text("person-ban-how", {"number": number})


def person_banned(*, at: Moment, reason: str) -> Text:
    """Kept out of draws since {at}. The reason: {reason}"""
    return Text("person-banned", {"at": at, "reason": reason})


def person_contact(*, contact: Marked, since: Moment) -> Text:
    """Reached as {contact}, here since {since}."""
    return Text("person-contact", {"contact": contact, "since": since})


def person_how() -> Text:
    """Name the person by the number that /prizes and /audit show, by the beginning of a ticket from a dra…"""
    return Text("person-how")


def person_named(*, name: str, number: str) -> Text:
    """{name} (/person_{number})"""
    return Text("person-named", {"name": name, "number": number})


def person_none(*, named: str) -> Text:
    """I know nobody as “{named}”."""
    return Text("person-none", {"named": named})


def person_number(*, number: str) -> Text:
    """customer {number} (/person_{number})"""
    return Text("person-number", {"number": number})


def person_stopped(*, at: Moment) -> Text:
    """Wants no messages since {at}; nothing is sent to this person."""
    return Text("person-stopped", {"at": at})


def person_team(*, person: Text) -> Text:
    """In the team: {person}."""
    return Text("person-team", {"person": person})


def person_title(*, number: str) -> Text:
    """Customer {number}"""
    return Text("person-title", {"number": number})


def person_unban_how(*, number: str) -> Text:
    """To lift the ban: /unban {number}"""
    return Text("person-unban-how", {"number": number})


def person_unreached() -> Text:
    """Messages do not arrive: the bot is blocked."""
    return Text("person-unreached")


def person_whom(*, person: Text) -> Text:
    """Whom this concerns: {person}."""
    return Text("person-whom", {"person": person})


def picture_closed() -> Text:
    """The vote is closed"""
    return Text("picture-closed")


def picture_count(*, votes: int) -> Text:
    """{votes}"""
    return Text("picture-count", {"votes": votes})


def picture_footer(*, number: str, closed: Moment) -> Text:
    """Poll {number}, closed {closed}"""
    return Text("picture-footer", {"number": number, "closed": closed})


def picture_in_text() -> Text:
    """(see the text)"""
    return Text("picture-in-text")


def picture_option_in_text(*, number: str) -> Text:
    """(option {number}, see the text)"""
    return Text("picture-option-in-text", {"number": number})


def picture_seat_advisory() -> Text:
    """won"""
    return Text("picture-seat-advisory")


def picture_seat_binding() -> Text:
    """will be launched"""
    return Text("picture-seat-binding")


def picture_tie() -> Text:
    """tie"""
    return Text("picture-tie")


def picture_tie_lot() -> Text:
    """tie, decided by lot"""
    return Text("picture-tie-lot")


def picture_turnout(*, voters: int) -> Text:
    """{voters} of you took part"""
    return Text("picture-turnout", {"voters": voters})


def plan_already(*, date: Text) -> Text:
    """Planned before anyone asked, since: {date}"""
    return Text("plan-already", {"date": date})


def plan_no_seats() -> Text:
    """Nothing is launched from this vote."""
    return Text("plan-no-seats")


def plan_overdue(*, by: Day) -> Text:
    """Overdue: the team was to decide by {by}."""
    return Text("plan-overdue", {"by": by})


def plan_overridden(*, reason: str) -> Text:
    """The team decided otherwise than the vote. The reason: {reason}"""
    return Text("plan-overridden", {"reason": reason})


def plan_poll(*, question: str, number: str) -> Text:
    """{question} (poll {number})"""
    return Text("plan-poll", {"question": question, "number": number})


def plan_title() -> Text:
    """Launch plan"""
    return Text("plan-title")


def plan_voted(*, choices: Listing) -> Text:
    """The vote had said: {choices}."""
    return Text("plan-voted", {"choices": choices})


def plan_waits(*, by: Day) -> Text:
    """The team decides by {by}."""
    return Text("plan-waits", {"by": by})


def poll_commands_closed(*, number: str) -> Text:
    """/results_{number} · /export_{number} · /decide_{number} · /clone_{number}"""
    return Text("poll-commands-closed", {"number": number})


def poll_commands_draft(*, number: str) -> Text:
    """/open_{number} · /edit_{number} · /void_{number} · /clone_{number}"""
    return Text("poll-commands-draft", {"number": number})


def poll_commands_open(*, number: str) -> Text:
    """/publish_{number} · /notice_{number} · /extend_{number} · /close_{number} · /void_{number}"""
    return Text("poll-commands-open", {"number": number})


def poll_commitment(*, commitment: str) -> Text:
    """Commitment to this poll's secret (SHA-256): {commitment}"""
    return Text("poll-commitment", {"commitment": commitment})


def poll_frozen(*, number: str) -> Text:
    """Poll {number} has opened: its question, options and rules stay as they are. You can add a line with…"""
    return Text("poll-frozen", {"number": number})


def poll_head(*, head: str) -> Text:
    """Head of the ballot log: {head}"""
    return Text("poll-head", {"head": head})


def poll_state(*, number: str, state: str) -> Text:
    """#{number} Ended without a result."""
    return Text("poll-state", {"number": number, "state": state})


def poll_turnout(*, voters: int) -> Text:
    """{voters} people have voted."""
    return Text("poll-turnout", {"voters": voters})


def poll_wrong_state(*, state: str, number: str) -> Text:
    """Poll {number} is closed. Its results: /results_{number}"""
    return Text("poll-wrong-state", {"state": state, "number": number})


def polls_line(*, number: str, question: str, closes: Moment) -> Text:
    """#{number} {question} Closes {closes}. /vote_{number}"""
    return Text("polls-line", {"number": number, "question": question, "closes": closes})


def polls_none_open() -> Text:
    """There is no open vote at the moment. What was decided: /plan"""
    return Text("polls-none-open")


def polls_open_title() -> Text:
    """Open votes"""
    return Text("polls-open-title")


def polls_team_line(*, number: str, question: str, state: str) -> Text:
    """#{number} {question} (void) /poll_{number}"""
    return Text("polls-team-line", {"number": number, "question": question, "state": state})


def polls_team_none() -> Text:
    """There are no polls yet. Make the first one: /newpoll"""
    return Text("polls-team-none")


def polls_team_title() -> Text:
    """All polls"""
    return Text("polls-team-title")


def polls_vote(*, number: str) -> Text:
    """Vote in #{number}"""
    return Text("polls-vote", {"number": number})


def post_lost(*, number: str, chat: str) -> Text:
    """The post of poll {number} in {chat} is out of my reach: it was deleted, the group became a supergro…"""
    return Text("post-lost", {"number": number, "chat": chat})


def present_again(*, place: str) -> Text:
    """Place {place}: buy it again"""
    return Text("present-again", {"place": place})


def present_arrived(*, place: str) -> Text:
    """Place {place}: it arrived"""
    return Text("present-arrived", {"place": place})


def preview_next(*, number: str) -> Text:
    """Open it with the button or with /open_{number}. Until then /edit_{number} changes it."""
    return Text("preview-next", {"number": number})


def preview_rules(*, seats: int, ties: str, results: str) -> Text:
    """{seats} seats. A tie goes to the lot. Counts are hidden until closing."""
    return Text("preview-rules", {"seats": seats, "ties": ties, "results": results})


def preview_scheduled(*, opens: Moment, number: str) -> Text:
    """It opens by itself {opens}; /open_{number} opens it now. Until then /edit_{number} changes it."""
    return Text("preview-scheduled", {"opens": opens, "number": number})


def preview_title(*, number: str) -> Text:
    """#{number} Preview. This is how your customers will see it:"""
    return Text("preview-title", {"number": number})


def privacy_address(*, days: int) -> Text:
    """An address for a parcel: kept with your consent, encrypted, readable by the team only, and erased {…"""
    return Text("privacy-address", {"days": days})


def privacy_address_given(*, given: Moment) -> Text:
    """Address for a parcel: you agreed {given} that we keep it until the parcel has arrived."""
    return Text("privacy-address-given", {"given": given})


def privacy_address_no() -> Text:
    """Take back my consent to the address"""
    return Text("privacy-address-no")


def privacy_address_sure() -> Text:
    """If you take it back, every address of yours is erased at once. A parcel that has not left yet is no…"""
    return Text("privacy-address-sure")


def privacy_address_sure_no() -> Text:
    """Erase my address all the same"""
    return Text("privacy-address-sure-no")


def privacy_age_given(*, given: Moment) -> Text:
    """You said {given} that you are old enough for tests and for the lead-user profile."""
    return Text("privacy-age-given", {"given": given})


def privacy_age_no() -> Text:
    """I am not old enough"""
    return Text("privacy-age-no")


def privacy_age_sure() -> Text:
    """If you are not old enough, what you could only agree to at that age ends at once. Your votes and id…"""
    return Text("privacy-age-sure")


def privacy_age_sure_no() -> Text:
    """I am not old enough, end it"""
    return Text("privacy-age-sure-no")


def privacy_ban() -> Text:
    """A ban from draws, if the team declared one: it stays after /forget as well, as a hash made with a s…"""
    return Text("privacy-ban")


def privacy_changed() -> Text:
    """What we keep about you, and why, now reads differently: there are tests of new things, and a profil…"""
    return Text("privacy-changed")


def privacy_heard() -> Text:
    """For three days we keep what came of each message you wrote, not its words, so that you can still co…"""
    return Text("privacy-heard")


def privacy_kept() -> Text:
    """Your id in this messenger, to answer you. Your name as this messenger shows it, so that our team kn…"""
    return Text("privacy-kept")


def privacy_news_given(*, given: Moment) -> Text:
    """News: you agreed {given} to hear about new votes and launches."""
    return Text("privacy-news-given", {"given": given})


def privacy_news_no() -> Text:
    """Stop sending me news"""
    return Text("privacy-news-no")


def privacy_news_none() -> Text:
    """News: you have not agreed to hear about new votes and launches, so we do not send any."""
    return Text("privacy-news-none")


def privacy_news_yes() -> Text:
    """Send me news"""
    return Text("privacy-news-yes")


def privacy_profile_given(*, given: Moment) -> Text:
    """Lead-user profile: you agreed {given} that we rank you by what you chose early and by your need. Wh…"""
    return Text("privacy-profile-given", {"given": given})


def privacy_profile_no() -> Text:
    """Take back my consent to the profile"""
    return Text("privacy-profile-no")


def privacy_profile_none(*, years: int) -> Text:
    """Lead-user profile: we do not rank you. If you agree, we work out from what you choose early and fro…"""
    return Text("privacy-profile-none", {"years": years})


def privacy_profile_sure() -> Text:
    """If you take it back, your score, all it was made of, what you said about what you need and what you…"""
    return Text("privacy-profile-sure")


def privacy_profile_sure_no() -> Text:
    """Erase it all the same"""
    return Text("privacy-profile-sure-no")


def privacy_profile_yes(*, years: int) -> Text:
    """Lead-user profile from now on (I am {years} or older)"""
    return Text("privacy-profile-yes", {"years": years})


def privacy_read() -> Text:
    """Read what we keep"""
    return Text("privacy-read")


def privacy_referral_given(*, given: Moment) -> Text:
    """Invitations: you agreed {given} that whoever invites friends sees how many came and took part, neve…"""
    return Text("privacy-referral-given", {"given": given})


def privacy_referral_no() -> Text:
    """Take back my consent to friends’ invitations"""
    return Text("privacy-referral-no")


def privacy_referral_sure() -> Text:
    """If you take it back, your link stops working, and we forget who came by it and by whose link you ca…"""
    return Text("privacy-referral-sure")


def privacy_referral_sure_no() -> Text:
    """Take it back all the same"""
    return Text("privacy-referral-sure-no")


def privacy_rights() -> Text:
    """/mydata gives you all of it as a file. /forget erases you at once. /stop ends all messages."""
    return Text("privacy-rights")


def privacy_tests_given(*, given: Moment) -> Text:
    """Tests: you agreed {given} that we may invite you to try what is not for sale yet."""
    return Text("privacy-tests-given", {"given": given})


def privacy_tests_no() -> Text:
    """Do not invite me to tests any more"""
    return Text("privacy-tests-no")


def privacy_tests_none(*, years: int) -> Text:
    """Tests: so far we do not ask you to try what is not for sale yet. If you agree, someone on our team…"""
    return Text("privacy-tests-none", {"years": years})


def privacy_tests_ranked() -> Text:
    """Tests: with your profile you agreed that someone on our team may invite you to try what is not for…"""
    return Text("privacy-tests-ranked")


def privacy_tests_sure() -> Text:
    """If you take it back, you leave every test in which you take part now, we do not invite you to other…"""
    return Text("privacy-tests-sure")


def privacy_tests_sure_no() -> Text:
    """Take it back all the same"""
    return Text("privacy-tests-sure-no")


def privacy_tests_yes(*, years: int) -> Text:
    """Invite me to tests (I am {years} or older)"""
    return Text("privacy-tests-yes", {"years": years})


def privacy_title() -> Text:
    """What we keep, and why"""
    return Text("privacy-title")


def privacy_votes_given(*, given: Moment) -> Text:
    """Votes and prizes: you agreed {given}, with your first vote."""
    return Text("privacy-votes-given", {"given": given})


def privacy_votes_no() -> Text:
    """Take back my consent to voting"""
    return Text("privacy-votes-no")


def privacy_votes_none() -> Text:
    """Votes and prizes: you agree with your first vote that we keep it, count it, and draw the vote’s pri…"""
    return Text("privacy-votes-none")


def privacy_votes_sure() -> Text:
    """If you take it back, your votes in open polls are withdrawn, and you hold no ticket in their draws.…"""
    return Text("privacy-votes-sure")


def privacy_votes_sure_no() -> Text:
    """Take it back all the same"""
    return Text("privacy-votes-sure-no")


def prize_address_as_it_was() -> Text:
    """Nothing was changed."""
    return Text("prize-address-as-it-was")


def prize_address_ask(*, days: int, prize: str) -> Text:
    """Where shall we send “{prize}”? Please write name, street, town, postcode and country in one message…"""
    return Text("prize-address-ask", {"days": days, "prize": prize})


def prize_address_change() -> Text:
    """Change the address"""
    return Text("prize-address-change")


def prize_address_confirmed() -> Text:
    """You have confirmed the address."""
    return Text("prize-address-confirmed")


def prize_address_correct() -> Text:
    """It is correct"""
    return Text("prize-address-correct")


def prize_address_doubtful(*, prize: str) -> Text:
    """This does not look like an address for “{prize}” yet: it takes name, street and number, postcode, t…"""
    return Text("prize-address-doubtful", {"prize": prize})


def prize_address_dropped() -> Text:
    """We have not kept this address."""
    return Text("prize-address-dropped")


def prize_address_empty() -> Text:
    """Please write the address as text, in one message."""
    return Text("prize-address-empty")


def prize_address_gone() -> Text:
    """This button belongs to an address that no longer waits to be confirmed. How things stand: /prizes"""
    return Text("prize-address-gone")


def prize_address_insist() -> Text:
    """It is right as it stands"""
    return Text("prize-address-insist")


def prize_address_later() -> Text:
    """Not now"""
    return Text("prize-address-later")


def prize_address_length(*, longest: int, length: int) -> Text:
    """An address may have up to {longest} characters; this one has {length}. Please write it more briefly."""
    return Text("prize-address-length", {"longest": longest, "length": length})


def prize_address_lost(*, prize: str) -> Text:
    """The key that opened your address for “{prize}” is lost, so nobody can read the address any more, no…"""
    return Text("prize-address-lost", {"prize": prize})


def prize_address_not_final(*, deadline: Moment) -> Text:
    """Nothing is final yet: you claim the prize by confirming the address with the button, by {deadline}…"""
    return Text("prize-address-not-final", {"deadline": deadline})


def prize_address_open(*, deadline: Moment) -> Text:
    """We kept nothing of it. The prize waits for you until {deadline}: /prizes"""
    return Text("prize-address-open", {"deadline": deadline})


def prize_address_still() -> Text:
    """That does not look like an address, so the one you wrote before still waits. Confirm it with the bu…"""
    return Text("prize-address-still")


def prize_address_unchanged() -> Text:
    """Nothing changes before you confirm with the button. A new message replaces this address."""
    return Text("prize-address-unchanged")


def prize_address_understood(*, prize: str) -> Text:
    """“{prize}” would go to this address:"""
    return Text("prize-address-understood", {"prize": prize})


def prize_again(*, prize: str) -> Text:
    """Show again: {prize}"""
    return Text("prize-again", {"prize": prize})


def prize_claim(*, prize: str) -> Text:
    """Claim: {prize}"""
    return Text("prize-claim", {"prize": prize})


def prize_claim_by(*, deadline: Moment) -> Text:
    """Please claim it by {deadline}; after that it goes to the next in the order drawn. You find it under…"""
    return Text("prize-claim-by", {"deadline": deadline})


def prize_claim_there(*, prize: str) -> Text:
    """“{prize}” comes in Telegram. Please open the bot there and claim it under /prizes; until then nothi…"""
    return Text("prize-claim-there", {"prize": prize})


def prize_code(*, prize: str, code: str) -> Text:
    """Your code for “{prize}”: {code} It is yours alone. You find it again under /prizes"""
    return Text("prize-code", {"prize": prize, "code": code})


def prize_code_waits(*, prize: str) -> Text:
    """“{prize}” is yours. Its code is not here yet; we send it to you the moment we have it."""
    return Text("prize-code-waits", {"prize": prize})


def prize_decline(*, prize: str) -> Text:
    """Decline: {prize}"""
    return Text("prize-decline", {"prize": prize})


def prize_decline_no() -> Text:
    """Keep it"""
    return Text("prize-decline-no")


def prize_decline_sure(*, prize: str) -> Text:
    """Decline “{prize}”? It then goes to the next in the order drawn, and cannot come back to you."""
    return Text("prize-decline-sure", {"prize": prize})


def prize_decline_yes() -> Text:
    """Decline it"""
    return Text("prize-decline-yes")


def prize_declined(*, prize: str) -> Text:
    """You have declined “{prize}”. It goes to the next in the order drawn, if anyone is left. Thank you f…"""
    return Text("prize-declined", {"prize": prize})


def prize_expired(*, prize: str, title: str) -> Text:
    """The time to claim “{prize}” from “{title}” has passed, and it goes to the next in the order drawn,…"""
    return Text("prize-expired", {"prize": prize, "title": title})


def prize_handed_over(*, kind: str, prize: str) -> Text:
    """“{prize}” has been handed over. We hope you enjoy it."""
    return Text("prize-handed-over", {"kind": kind, "prize": prize})


def prize_how_code() -> Text:
    """Your prize is a code. It comes the moment you tap the button."""
    return Text("prize-how-code")


def prize_how_gift() -> Text:
    """It is a gift inside Telegram. Tap the button, and it comes to you there."""
    return Text("prize-how-gift")


def prize_how_person() -> Text:
    """It is handed to you in person. Tap the button for a pass that you show us."""
    return Text("prize-how-person")


def prize_how_premium() -> Text:
    """It is Telegram Premium. Tap the button, and Telegram turns it on for you."""
    return Text("prize-how-premium")


def prize_how_shipped() -> Text:
    """We send it to you. The button asks for your address."""
    return Text("prize-how-shipped")


def prize_kept() -> Text:
    """The prize is still yours. Claim it under /prizes"""
    return Text("prize-kept")


def prize_no_key() -> Text:
    """We cannot take addresses safely at the moment. Your prize stays yours; please try again later. The…"""
    return Text("prize-no-key")


def prize_no_key_until(*, deadline: Moment) -> Text:
    """We cannot take addresses safely at the moment. Your prize waits for you until {deadline}; please tr…"""
    return Text("prize-no-key-until", {"deadline": deadline})


def prize_nothing_there() -> Text:
    """There is no such prize. Your own: /prizes"""
    return Text("prize-nothing-there")


def prize_offer_claimed(*, prize: str) -> Text:
    """You have claimed “{prize}”; it stays with you."""
    return Text("prize-offer-claimed", {"prize": prize})


def prize_pass(*, prize: str, token: str) -> Text:
    """This is your pass for “{prize}”: {token} Show it when you collect the prize. Whoever shows it first…"""
    return Text("prize-pass", {"prize": prize, "token": token})


def prize_present(*, prize: str) -> Text:
    """“{prize}” is on its way to you through Telegram."""
    return Text("prize-present", {"prize": prize})


def prize_reminder(*, prize: str, title: str, deadline: Moment) -> Text:
    """“{prize}”, which you won in “{title}”, is waiting for you until {deadline}. After that it goes to t…"""
    return Text("prize-reminder", {"prize": prize, "title": title, "deadline": deadline})


def prize_shipping(*, prize: str) -> Text:
    """Thank you. We send “{prize}” to your address and tell you when it leaves."""
    return Text("prize-shipping", {"prize": prize})


def prizes_line(*, prize: str, title: str, state: str, deadline: Moment) -> Text:
    """{prize}, from “{title}”. You have it."""
    return Text("prizes-line", {"prize": prize, "title": title, "state": state, "deadline": deadline})


def prizes_no_key() -> Text:
    """Parcels need an address, and GLAS_SECRET_KEY, which encrypts addresses, is not set. Until it is set…"""
    return Text("prizes-no-key")


def prizes_none() -> Text:
    """You have no prize yet. Open votes: /polls"""
    return Text("prizes-none")


def prizes_title() -> Text:
    """Your prizes"""
    return Text("prizes-title")


def profile_ask() -> Text:
    """May we see whether you are a lead user?"""
    return Text("profile-ask")


def profile_button() -> Text:
    """My profile"""
    return Text("profile-button")


def profile_by_what() -> Text:
    """By what: what you chose or proposed early that later won or was launched, and what you tell us of y…"""
    return Text("profile-by-what")


def profile_effect() -> Text:
    """To what effect: those who stand high are asked first whether they would like to test something new.…"""
    return Text("profile-effect")


def profile_given() -> Text:
    """Thank you. What you do from now on counts."""
    return Text("profile-given")


def profile_given_since(*, counts: str) -> Text:
    """Thank you. What you do from now on counts. You can see where you stand, and take it back, under /me."""
    return Text("profile-given-since", {"counts": counts})


def profile_no() -> Text:
    """No, thank you"""
    return Text("profile-no")


def profile_not_given() -> Text:
    """For this you would have to agree to the lead-user profile first: /me"""
    return Text("profile-not-given")


def profile_refused() -> Text:
    """As you wish. You can vote and suggest as before; we will not ask again for three months."""
    return Text("profile-refused")


def profile_ways(*, years: int) -> Text:
    """You can see your own place at any time. If you take your consent back under /privacy, all of it is…"""
    return Text("profile-ways", {"years": years})


def profile_who() -> Text:
    """Lead users are ahead of the rest and have much to gain from what does not exist yet. To find them,…"""
    return Text("profile-who")


def profile_withdrawn() -> Text:
    """Taken back. Your score, what it was made of, what you said about what you need and of things you bu…"""
    return Text("profile-withdrawn")


def profile_yes(*, years: int) -> Text:
    """Yes, from now on (I am {years} or older)"""
    return Text("profile-yes", {"years": years})


def profile_yes_before(*, years: int) -> Text:
    """Yes, also what I did before (I am {years} or older)"""
    return Text("profile-yes-before", {"years": years})


def promise_before(*, date: Text) -> Text:
    """Promised before: {date}"""
    return Text("promise-before", {"date": date})


def promise_fate(*, fate: str) -> Text:
    """Still to come."""
    return Text("promise-fate", {"fate": fate})


def promise_now(*, date: Text) -> Text:
    """Promised anew: {date}"""
    return Text("promise-now", {"date": date})


def promise_past(*, date: Text) -> Text:
    """{date}: that has passed. Please name a time that is still to come."""
    return Text("promise-past", {"date": date})


def promise_slipped(*, title: str) -> Text:
    """We promised “{title}” for a date that has passed, and it is not there yet."""
    return Text("promise-slipped", {"title": title})


def promise_slipped_next() -> Text:
    """We are sorry. You will hear the new date as soon as it is set."""
    return Text("promise-slipped-next")


def promises_title() -> Text:
    """What we promised, and what became of it"""
    return Text("promises-title")


def publish_answer() -> Text:
    """Publish this answer"""
    return Text("publish-answer")


def publish_answer_off() -> Text:
    """Publish it no more"""
    return Text("publish-answer-off")


def publish_asked(*, number: str) -> Text:
    """We have asked the author of number {number} whether question and answer may be shown to others."""
    return Text("publish-asked", {"number": number})


def publish_choose(*, number: str) -> Text:
    """Where shall poll {number} be published? Another place goes by its @name or its number."""
    return Text("publish-choose", {"number": number})


def publish_in() -> Text:
    """Publish in a group or channel"""
    return Text("publish-in")


def publish_no_right(*, chats: Listing) -> Text:
    """Here I may not post yet; make me an admin: {chats}."""
    return Text("publish-no-right", {"chats": chats})


def publish_nowhere() -> Text:
    """I am in no group or channel yet where I may post. Add me to a group, or to a channel as an admin, a…"""
    return Text("publish-nowhere")


def publish_off(*, number: str) -> Text:
    """The answer to number {number} is shown to nobody else any more."""
    return Text("publish-off", {"number": number})


def published_answer(*, text: str) -> Text:
    """Our answer: {text}"""
    return Text("published-answer", {"text": text})


def published_draw() -> Text:
    """How the prizes are drawn"""
    return Text("published-draw")


def published_in(*, number: str, chat: str) -> Text:
    """Poll {number} is on its way to {chat}. If it does not arrive, I am not allowed to write there: make…"""
    return Text("published-in", {"number": number, "chat": chat})


def published_newer() -> Text:
    """This vote has a newer post further down."""
    return Text("published-newer")


def published_question(*, text: str) -> Text:
    """Question: {text}"""
    return Text("published-question", {"text": text})


def published_turnout(*, voters: int) -> Text:
    """{voters} people have voted."""
    return Text("published-turnout", {"voters": voters})


def published_vote() -> Text:
    """Vote"""
    return Text("published-vote")


def published_waits(*, number: str, chat: str) -> Text:
    """Poll {number} is on its way to {chat} already."""
    return Text("published-waits", {"number": number, "chat": chat})


def pyramid_about() -> Text:
    """What should they know more about than the best placed? Say it in a few words, such as: carrying chi…"""
    return Text("pyramid-about")


def pyramid_ask(*, topic: str) -> Text:
    """Who knows more than you about: {topic}?"""
    return Text("pyramid-ask", {"topic": topic})


def pyramid_asked(*, count: int, topic: str) -> Text:
    """{count} people are asked who knows more about: {topic}. Whoever comes by their links and agrees is…"""
    return Text("pyramid-asked", {"count": count, "topic": topic})


def pyramid_came(*, topic: str, count: int) -> Text:
    """{topic}: {count} people came and agreed."""
    return Text("pyramid-came", {"topic": topic, "count": count})


def pyramid_confidential(*, product: str) -> Text:
    """This names {product}, which nobody may know of yet. Please say it without the product’s name."""
    return Text("pyramid-confidential", {"product": product})


def pyramid_forward(*, topic: str) -> Text:
    """Somebody thinks that you know a lot about: {topic}. If you like, tell us what you miss; this link l…"""
    return Text("pyramid-forward", {"topic": topic})


def pyramid_further() -> Text:
    """Ask them as well"""
    return Text("pyramid-further")


def pyramid_how() -> Text:
    """We ask you because you are often ahead of others. If somebody comes to mind, please forward the nex…"""
    return Text("pyramid-how")


def pyramid_line(*, asked: int, topic: str, came: int) -> Text:
    """{topic}: {asked} asked, {came} came and agreed"""
    return Text("pyramid-line", {"asked": asked, "topic": topic, "came": came})


def pyramid_link(*, link: Link) -> Text:
    """{link}"""
    return Text("pyramid-link", {"link": link})


def pyramid_nobody() -> Text:
    """Nobody can be asked now: it takes somebody whose score is known, who can be reached, and who was as…"""
    return Text("pyramid-nobody")


def pyramid_passes() -> Text:
    """And below it, to pass on with a link of their own:"""
    return Text("pyramid-passes")


def pyramid_person(*, place: int, person: Text) -> Text:
    """{place}. {person}"""
    return Text("pyramid-person", {"place": place, "person": person})


def pyramid_reads() -> Text:
    """They read:"""
    return Text("pyramid-reads")


def pyramid_see(*, topic: str) -> Text:
    """Who came: {topic}"""
    return Text("pyramid-see", {"topic": topic})


def pyramid_shown(*, count: int) -> Text:
    """{count} people would be asked, the best placed first:"""
    return Text("pyramid-shown", {"count": count})


def pyramid_so_far() -> Text:
    """Asked so far (counted are those whose profile we still keep)"""
    return Text("pyramid-so-far")


def pyramid_topic(*, shortest: int, longest: int) -> Text:
    """A topic has {shortest} to {longest} characters. Please say in a few words what it is about."""
    return Text("pyramid-topic", {"shortest": shortest, "longest": longest})


def pyramid_yes(*, count: int) -> Text:
    """Ask {count} people"""
    return Text("pyramid-yes", {"count": count})


def quote_as(*, name: str) -> Text:
    """Quote me as {name}"""
    return Text("quote-as", {"name": name})


def quote_asked(*, product: str) -> Text:
    """The report on {product} goes to our team and to those who make it. It says of everyone quoted that…"""
    return Text("quote-asked", {"product": product})


def quote_elsewhere(*, product: str) -> Text:
    """How you may be quoted in the report on {product}: the button shows it, and there you can change it."""
    return Text("quote-elsewhere", {"product": product})


def quote_name(*, most: int) -> Text:
    """Under which name? Write it in one line, at most {most} characters."""
    return Text("quote-name", {"most": most})


def quote_named(*, name: str) -> Text:
    """Your words may be quoted as “{name}”."""
    return Text("quote-named", {"name": name})


def quote_nameless() -> Text:
    """Quote me without a name"""
    return Text("quote-nameless")


def quote_no() -> Text:
    """Do not quote me"""
    return Text("quote-no")


def quote_now(*, how: str, name: str) -> Text:
    """Now: your words may be quoted as “{name}”."""
    return Text("quote-now", {"how": how, "name": name})


def quote_open() -> Text:
    """How I may be quoted"""
    return Text("quote-open")


def quote_other() -> Text:
    """Quote me under another name"""
    return Text("quote-other")


def quote_pictures(*, shown: str) -> Text:
    """Your pictures are not shown."""
    return Text("quote-pictures", {"shown": shown})


def quote_reported(*, at: Moment) -> Text:
    """The report was made {at}. What has been handed out stays; a new report follows what you say now."""
    return Text("quote-reported", {"at": at})


def quote_show(*, shown: str) -> Text:
    """Show my pictures"""
    return Text("quote-show", {"shown": shown})


def reading_all() -> Text:
    """All of them have been read"""
    return Text("reading-all")


def reading_answer(*, place: int, question: str, words: str) -> Text:
    """{place}. {question} {words}"""
    return Text("reading-answer", {"place": place, "question": question, "words": words})


def reading_blocker(*, place: int, words: str) -> Text:
    """{place}. What was in the way {words}"""
    return Text("reading-blocker", {"place": place, "words": words})


def reading_done(*, product: str) -> Text:
    """All answers about {product} have been read. From now on they count when you look at whether the sco…"""
    return Text("reading-done", {"product": product})


def reading_how() -> Text:
    """Tap the number of each answer that is of use to you. Names are left out, so that each is judged by…"""
    return Text("reading-how")


def reading_title(*, product: str, count: int) -> Text:
    """{product}: {count} answers in words"""
    return Text("reading-title", {"product": product, "count": count})


def reading_way(*, count: int) -> Text:
    """{count} answers in words"""
    return Text("reading-way", {"count": count})


def reason_missing(*, usage: Text) -> Text:
    """This needs a reason that your voters can read: {usage}"""
    return Text("reason-missing", {"usage": usage})


def receipt_both() -> Text:
    """You voted in this poll with two accounts that are one now. Both votes stay counted, and here are bo…"""
    return Text("receipt-both")


def receipt_choices(*, choices: Listing) -> Text:
    """It says: {choices}."""
    return Text("receipt-choices", {"choices": choices})


def receipt_line(*, line: str) -> Text:
    """{line}"""
    return Text("receipt-line", {"line": line})


def receipt_meaning() -> Text:
    """Keep it if you wish. After closing, the public file and this line prove that your vote was counted…"""
    return Text("receipt-meaning")


def receipt_none() -> Text:
    """You have no vote in this poll, so there is no receipt."""
    return Text("receipt-none")


def receipt_title(*, poll: str) -> Text:
    """Your receipt for poll {poll}"""
    return Text("receipt-title", {"poll": poll})


def receipt_withdrawn() -> Text:
    """It says: you withdrew your vote."""
    return Text("receipt-withdrawn")


def record_done(*, number: str) -> Text:
    """Filed as number {number}, with the same time to answer as what customers write themselves."""
    return Text("record-done", {"number": number})


def record_how() -> Text:
    """Write /record and what was said; for a customer whom we know, with the number: /record for 17 The c…"""
    return Text("record-how")


def record_nobody() -> Text:
    """From somebody we cannot write to:"""
    return Text("record-nobody")


def record_person(*, person: Text) -> Text:
    """From {person}, who hears of it:"""
    return Text("record-person", {"person": person})


def record_tap() -> Text:
    """Nothing is filed yet: tap what it is."""
    return Text("record-tap")


def record_which() -> Text:
    """What is it? It is filed at a tap."""
    return Text("record-which")


def recorded_for_you() -> Text:
    """Our team has written down what you told us:"""
    return Text("recorded-for-you")


def recorded_text(*, text: str) -> Text:
    """{text}"""
    return Text("recorded-text", {"text": text})


def recount_how() -> Text:
    """This file holds the whole ballot log. Check it with glas verify FILE, or with the short script that…"""
    return Text("recount-how")


def referral_withdrawn() -> Text:
    """Taken back. Nothing is kept of who came by whose link, and a link of yours no longer works."""
    return Text("referral-withdrawn")


def reply_file() -> Text:
    """This cannot be passed on, and went to nobody. Words, pictures, recordings, videos and files can."""
    return Text("reply-file")


def reply_left(*, number: str) -> Text:
    """The answer to number {number} has left as it was. To add something, reply to the card once more."""
    return Text("reply-left", {"number": number})


def reply_list() -> Text:
    """This is a list, so the reply went to nobody. Tap the button of the one you mean: it brings his card…"""
    return Text("reply-list")


def reply_nobody() -> Text:
    """This went to nobody. To answer somebody, reply to his card, or tap Answer below it."""
    return Text("reply-nobody")


def reply_not_allowed() -> Text:
    """Only those of the team who answer can do that. This went to nobody."""
    return Text("reply-not-allowed")


def reply_noted(*, number: str) -> Text:
    """Noted on number {number}, for colleagues alone."""
    return Text("reply-noted", {"number": number})


def reply_other_leaves(*, name: str, number: str, text: str) -> Text:
    """An answer of {name} to number {number} is leaving at this moment: “{text}”. Yours has not been sent…"""
    return Text("reply-other-leaves", {"name": name, "number": number, "text": text})


def reply_unread(*, why: str, number: str) -> Text:
    """The author of number {number} was erased, so this went to nobody."""
    return Text("reply-unread", {"why": why, "number": number})


def report_button() -> Text:
    """Report"""
    return Text("report-button")


def report_done() -> Text:
    """Thank you. The team looks at it; its author does not learn who reported it."""
    return Text("report-done")


def report_done_already() -> Text:
    """The team has your report already."""
    return Text("report-done-already")


def report_leave() -> Text:
    """Leave it on the board"""
    return Text("report-leave")


def report_left() -> Text:
    """Looked at, and left on the board"""
    return Text("report-left")


def report_left_toast(*, number: str) -> Text:
    """Idea {number} stays on the board."""
    return Text("report-left-toast", {"number": number})


def report_no() -> Text:
    """Leave it"""
    return Text("report-no")


def report_sure(*, number: str, title: str) -> Text:
    """Report idea {number}, “{title}”? The team looks at whether it may stand here. Its author does not l…"""
    return Text("report-sure", {"number": number, "title": title})


def report_title(*, count: int, number: str) -> Text:
    """#{number} · Reported by {count} people"""
    return Text("report-title", {"count": count, "number": number})


def report_yes() -> Text:
    """Report it"""
    return Text("report-yes")


def restored(*, made: Moment) -> Text:
    """This bot now runs from a backup made {made}. It does not know what happened after that."""
    return Text("restored", {"made": made})


def restored_paused() -> Text:
    """Broadcasts that were running then are paused; each can be resumed with its own button."""
    return Text("restored-paused")


def result_all() -> Text:
    """All options"""
    return Text("result-all")


def result_confirmed(*, at: Moment) -> Text:
    """The team confirmed the outcome {at}."""
    return Text("result-confirmed", {"at": at})


def result_fingerprint(*, fingerprint: str) -> Text:
    """Fingerprint of the public file (SHA-256): {fingerprint}"""
    return Text("result-fingerprint", {"fingerprint": fingerprint})


def result_in_full() -> Text:
    """All results"""
    return Text("result-in-full")


def result_my_receipt() -> Text:
    """My receipt"""
    return Text("result-my-receipt")


def result_option(*, votes: int, place: str, text: str, tied: str) -> Text:
    """{place}. {text}: {votes} votes…"""
    return Text("result-option", {"votes": votes, "place": place, "text": text, "tied": tied})


def result_overridden(*, at: Moment, choices: Listing, reason: str) -> Text:
    """The team decided otherwise {at}: {choices}. The reason: {reason}"""
    return Text("result-overridden", {"at": at, "choices": choices, "reason": reason})


def result_overridden_none(*, at: Moment, reason: str) -> Text:
    """The team decided {at} to launch none of these. The reason: {reason}"""
    return Text("result-overridden-none", {"at": at, "reason": reason})


def result_reason(*, reason: str) -> Text:
    """The vote was closed early. The reason: {reason}"""
    return Text("result-reason", {"reason": reason})


def result_recount() -> Text:
    """Recount it yourself"""
    return Text("result-recount")


def result_runoff(*, runoff: str) -> Text:
    """Tied; a second vote decides: /vote_{runoff}"""
    return Text("result-runoff", {"runoff": runoff})


def result_runoff_over(*, state: str, runoff: str) -> Text:
    """The second vote is closed: /results_{runoff}"""
    return Text("result-runoff-over", {"state": state, "runoff": runoff})


def result_title(*, question: str) -> Text:
    """{question}"""
    return Text("result-title", {"question": question})


def result_turnout(*, voters: int) -> Text:
    """The vote is closed: {voters} of you took part."""
    return Text("result-turnout", {"voters": voters})


def result_winner(*, votes: int, place: str, text: str) -> Text:
    """{place}. {text}: {votes} votes"""
    return Text("result-winner", {"votes": votes, "place": place, "text": text})


def result_winners_advisory(*, seats: int) -> Text:
    """These {seats} won; the team now decides and tells you:"""
    return Text("result-winners-advisory", {"seats": seats})


def result_winners_binding(*, seats: int) -> Text:
    """These {seats} will be launched:"""
    return Text("result-winners-binding", {"seats": seats})


def result_winners_survey(*, seats: int) -> Text:
    """As many of you say each of these:"""
    return Text("result-winners-survey", {"seats": seats})


def results_button() -> Text:
    """See the results"""
    return Text("results-button")


def results_hidden(*, closes: Moment) -> Text:
    """Counts are hidden until the vote closes {closes}. Nobody sees them before, the team included."""
    return Text("results-hidden", {"closes": closes})


def results_not_yet() -> Text:
    """This vote has not opened yet, so there are no results."""
    return Text("results-not-yet")


def results_seen() -> Text:
    """The closing time can no longer be moved: somebody has already seen counts."""
    return Text("results-seen")


def results_so_far(*, voters: int) -> Text:
    """The vote is still open. {voters} people have voted so far."""
    return Text("results-so-far", {"voters": voters})


def results_void(*, reason: str) -> Text:
    """This vote was ended without a result. The reason: {reason}"""
    return Text("results-void", {"reason": reason})


def results_void_silent() -> Text:
    """This vote was ended without a result."""
    return Text("results-void-silent")


def saved_button() -> Text:
    """Saved answers"""
    return Text("saved-button")


def saved_change() -> Text:
    """Write it differently"""
    return Text("saved-change")


def saved_done(*, name: str) -> Text:
    """Saved as “{name}”. All saved answers: /saved"""
    return Text("saved-done", {"name": name})


def saved_drop() -> Text:
    """Delete it"""
    return Text("saved-drop")


def saved_dropped(*, name: str) -> Text:
    """The saved answer “{name}” is deleted."""
    return Text("saved-dropped", {"name": name})


def saved_name() -> Text:
    """Under what name shall it be saved? One that colleagues find it by: Delivery to Croatia."""
    return Text("saved-name")


def saved_name_long(*, limit: int) -> Text:
    """A name has one to {limit} characters. Please write such a one."""
    return Text("saved-name-long", {"limit": limit})


def saved_named(*, name: str) -> Text:
    """{name}"""
    return Text("saved-named", {"name": name})


def saved_none() -> Text:
    """No answer is saved yet. When you answer somebody, the button below your answer saves it."""
    return Text("saved-none")


def saved_send() -> Text:
    """Send it"""
    return Text("saved-send")


def saved_title(*, count: int) -> Text:
    """Saved answers: {count}. Tap one to read it."""
    return Text("saved-title", {"count": count})


def search_found(*, count: int) -> Text:
    """{count} ideas are like your words, the likest first. Tap one to read and support it."""
    return Text("search-found", {"count": count})


def search_none() -> Text:
    """There is no idea like this yet. One tap files yours, in the words you looked for."""
    return Text("search-none")


def search_say() -> Text:
    """Say it as an idea"""
    return Text("search-say")


def search_say_gone() -> Text:
    """These words are no longer at hand. Just write your idea to me."""
    return Text("search-say-gone")


def search_what() -> Text:
    """What are you looking for? A word or two are enough, in your next message."""
    return Text("search-what")


def second_hand() -> Text:
    """This was forwarded, or written through another bot, so nothing was done. If you mean it, please wri…"""
    return Text("second-hand")


def segment_active(*, since: Day) -> Text:
    """active since {since}"""
    return Text("segment-active", {"since": since})


def segment_all_of(*, terms: Listing) -> Text:
    """{terms}"""
    return Text("segment-all-of", {"terms": terms})


def segment_argument(*, term: str, example: str) -> Text:
    """“{term}” cannot be read. Try: {example}"""
    return Text("segment-argument", {"term": term, "example": example})


def segment_but(*, whom: Text) -> Text:
    """all but: {whom}"""
    return Text("segment-but", {"whom": whom})


def segment_completed(*, number: str) -> Text:
    """everyone who completed test {number}"""
    return Text("segment-completed", {"number": number})


def segment_everyone() -> Text:
    """everyone"""
    return Text("segment-everyone")


def segment_how() -> Text:
    """supporters:12: who supports idea 12, or one that was merged with it. testers:3: who takes part in t…"""
    return Text("segment-how")


def segment_idea_hidden(*, number: str) -> Text:
    """Idea {number} is hidden, or part of a hidden one, so nobody can be addressed as its supporter. To l…"""
    return Text("segment-idea-hidden", {"number": number})


def segment_idea_withdrawn(*, number: str) -> Text:
    """Idea {number} was withdrawn by its author, so nobody supports it any more. Ideas: /ideas"""
    return Text("segment-idea-withdrawn", {"number": number})


def segment_language(*, language: str) -> Text:
    """language: {language}"""
    return Text("segment-language", {"language": language})


def segment_leads() -> Text:
    """the hundred lead users placed highest"""
    return Text("segment-leads")


def segment_leads_first(*, count: int) -> Text:
    """the {count} lead users placed highest"""
    return Text("segment-leads-first", {"count": count})


def segment_nothing_there(*, term: str) -> Text:
    """“{term}”: nothing has this number."""
    return Text("segment-nothing-there", {"term": term})


def segment_other(*, term: str) -> Text:
    """{term}"""
    return Text("segment-other", {"term": term})


def segment_silent(*, since: Day) -> Text:
    """not seen since {since}"""
    return Text("segment-silent", {"since": since})


def segment_supporters(*, number: str) -> Text:
    """supporters of idea {number}"""
    return Text("segment-supporters", {"number": number})


def segment_test_secret(*, stage: str, number: str) -> Text:
    """Test {number} is confidential and not announced: whoever heard from us as its tester, or won among…"""
    return Text("segment-test-secret", {"stage": stage, "number": number})


def segment_testers(*, number: str) -> Text:
    """testers of test {number}"""
    return Text("segment-testers", {"number": number})


def segment_unreadable() -> Text:
    """I cannot read this segment. Try: voters:7 and not language:sr"""
    return Text("segment-unreadable")


def segment_voters(*, number: str) -> Text:
    """voters of poll {number}"""
    return Text("segment-voters", {"number": number})


def segment_winners(*, number: str) -> Text:
    """winners of draw {number}"""
    return Text("segment-winners", {"number": number})


def service_asked(*, person: Text) -> Text:
    """Write to {person}? This is what is read there:"""
    return Text("service-asked", {"person": person})


def service_done(*, person: Text) -> Text:
    """On its way to {person}."""
    return Text("service-done", {"person": person})


def service_head() -> Text:
    """A message from our team"""
    return Text("service-head")


def service_stopped() -> Text:
    """This person wants no messages, so nothing is sent. Here words must find another way: by phone, or a…"""
    return Text("service-stopped")


def service_text(*, text: str) -> Text:
    """{text}"""
    return Text("service-text", {"text": text})


def service_unreached() -> Text:
    """Messages do not arrive there: the bot is blocked. Nothing is sent."""
    return Text("service-unreached")


def service_what(*, person: Text) -> Text:
    """What shall {person} read?"""
    return Text("service-what", {"person": person})


def service_yes() -> Text:
    """Send it"""
    return Text("service-yes")


def settled(*, number: str) -> Text:
    """Number {number} is answered."""
    return Text("settled", {"number": number})


def share_not_enough(*, people: int, least: int) -> Text:
    """not enough yet ({people} of at least {least})"""
    return Text("share-not-enough", {"people": people, "least": least})


def share_said(*, value: int, low: int, high: int, people: int) -> Text:
    """{value}% (most likely between {low} and {high}; n = {people})"""
    return Text("share-said", {"value": value, "low": low, "high": high, "people": people})


def show_ask(*, number: str, title: str) -> Text:
    """Let idea {number}, “{title}”, stand on the board again? Its author is told."""
    return Text("show-ask", {"number": number, "title": title})


def show_button() -> Text:
    """Show it again"""
    return Text("show-button")


def show_done(*, number: str) -> Text:
    """Idea {number} stands on the board again. Its author is told."""
    return Text("show-done", {"number": number})


def show_none() -> Text:
    """No idea is hidden."""
    return Text("show-none")


def show_title() -> Text:
    """Hidden ideas"""
    return Text("show-title")


def show_which() -> Text:
    """Tap the one to stand on the board again."""
    return Text("show-which")


def sign_button(*, signed: str) -> Text:
    """Sign it"""
    return Text("sign-button", {"signed": signed})


def sign_done(*, number: str, name: str) -> Text:
    """Idea {number} stands under the name {name}."""
    return Text("sign-done", {"number": number, "name": name})


def sign_how(*, number: str) -> Text:
    """Under which name shall idea {number} stand? Everyone reads it. Tap one, or write it in your next me…"""
    return Text("sign-how", {"number": number})


def sign_known(*, name: str) -> Text:
    """As {name}"""
    return Text("sign-known", {"name": name})


def sign_nobody() -> Text:
    """Take the name off"""
    return Text("sign-nobody")


def sign_none(*, number: str) -> Text:
    """Idea {number} stands without a name."""
    return Text("sign-none", {"number": number})


def sign_wrong(*, longest: int) -> Text:
    """A name has at most {longest} characters, and no links. How shall it read?"""
    return Text("sign-wrong", {"longest": longest})


def something_wrong() -> Text:
    """Something went wrong on our side, and nothing was changed. Please try again in a minute."""
    return Text("something-wrong")


def status_back() -> Text:
    """Take back"""
    return Text("status-back")


def status_backwards(*, status: str) -> Text:
    """That is a step back: it was being considered. Whoever was told so will be told this, too."""
    return Text("status-backwards", {"status": status})


def status_date_wrong(*, date: str) -> Text:
    """“{date}” is no date: write a month, 2027-03, or a day, 2027-03-15, and who is responsible behind “b…"""
    return Text("status-date-wrong", {"date": date})


def status_done(*, status: str, number: str, title: str, minutes: int) -> Text:
    """Idea {number}, “{title}”, is new again. Author and supporters read of it in their next daily digest…"""
    return Text("status-done", {"status": status, "number": number, "title": title, "minutes": minutes})


def status_how() -> Text:
    """Write /status with the number, the status and, where planned, a date and who is responsible: /statu…"""
    return Text("status-how")


def status_name(*, status: str) -> Text:
    """New"""
    return Text("status-name", {"status": status})


def status_reason() -> Text:
    """A no needs its reason, in your words: it is what author and supporters read. Please write it in you…"""
    return Text("status-reason")


def status_responsible(*, owner: str) -> Text:
    """You are responsible for it, as nobody else is named: {owner}"""
    return Text("status-responsible", {"owner": owner})


def status_taken_back(*, status: str, number: str) -> Text:
    """Taken back, and nobody was told: idea {number} is new."""
    return Text("status-taken-back", {"status": status, "number": number})


def status_told(*, number: str, title: str, status: Text) -> Text:
    """Idea or option {number}, “{title}”: {status}. Whoever waits for it is being told, so it can no long…"""
    return Text("status-told", {"number": number, "title": title, "status": status})


def status_unknown(*, status: str) -> Text:
    """There is no status “{status}”: new, considering, planned, launched or declined."""
    return Text("status-unknown", {"status": status})


def status_when() -> Text:
    """By when, and who is responsible? For example: 2027-03 by Mira"""
    return Text("status-when")


def status_when_button() -> Text:
    """Add a date and a name"""
    return Text("status-when-button")


def status_which(*, status: str, number: str, title: str) -> Text:
    """Idea {number}, “{title}”, is new. What becomes of it?"""
    return Text("status-which", {"status": status, "number": number, "title": title})


def status_wrong(*, kind: str, number: str) -> Text:
    """Number {number} cannot come to stand there now."""
    return Text("status-wrong", {"kind": kind, "number": number})


def step_back() -> Text:
    """Back"""
    return Text("step-back")


def step_binding() -> Text:
    """Is the outcome binding?"""
    return Text("step-binding")


def step_binding_no() -> Text:
    """Advisory: we decide and say why"""
    return Text("step-binding-no")


def step_binding_yes() -> Text:
    """Binding: it stands as it falls"""
    return Text("step-binding-yes")


def step_by_vote(*, question: str) -> Text:
    """So it was decided on “{question}”."""
    return Text("step-by-vote", {"question": question})


def step_closes(*, example: str) -> Text:
    """When does it close? A date and time such as {example}, “tomorrow at 18:00” or “in 3 days”. A day wi…"""
    return Text("step-closes", {"example": example})


def step_considering(*, number: str, title: str) -> Text:
    """We are considering idea {number}: “{title}”."""
    return Text("step-considering", {"number": number, "title": title})


def step_date(*, date: Text) -> Text:
    """By: {date}"""
    return Text("step-date", {"date": date})


def step_declined(*, number: str, title: str) -> Text:
    """We have decided against idea {number}: “{title}”."""
    return Text("step-declined", {"number": number, "title": title})


def step_in_days(*, days: int) -> Text:
    """In {days} days"""
    return Text("step-in-days", {"days": days})


def step_joined(*, number: str, title: str, into: str, whole: str) -> Text:
    """Someone else asked for the same as you: idea {number}, “{title}”, is part of idea {into}, “{whole}”…"""
    return Text("step-joined", {"number": number, "title": title, "into": into, "whole": whole})


def step_launched(*, number: str, title: str) -> Text:
    """Idea {number}, “{title}”, is launched. Thank you for being part of it."""
    return Text("step-launched", {"number": number, "title": title})


def step_launched_already(*, number: str, title: str) -> Text:
    """Idea {number}, “{title}”, is launched. We had planned it before it was suggested."""
    return Text("step-launched-already", {"number": number, "title": title})


def step_merged(*, number: str, title: str, into: str, whole: str) -> Text:
    """Idea {number}, “{title}”, and idea {into}, “{whole}”, ask for the same, so they are one now. Those…"""
    return Text("step-merged", {"number": number, "title": title, "into": into, "whole": whole})


def step_new(*, number: str, title: str) -> Text:
    """Idea {number}, “{title}”, is open again."""
    return Text("step-new", {"number": number, "title": title})


def step_options() -> Text:
    """Now the options, each on a line of its own, from 2 to 50."""
    return Text("step-options")


def step_options_done() -> Text:
    """That is all of them"""
    return Text("step-options-done")


def step_options_more(*, number: int) -> Text:
    """{number} options so far. Send more, each on a line of its own, or go on."""
    return Text("step-options-more", {"number": number})


def step_owner(*, owner: str) -> Text:
    """Responsible: {owner}"""
    return Text("step-owner", {"owner": owner})


def step_parted(*, number: str, title: str, into: str) -> Text:
    """Idea {number}, “{title}”, is no longer part of idea {into}: it stands by itself again."""
    return Text("step-parted", {"number": number, "title": title, "into": into})


def step_pick(*, number: int) -> Text:
    """{number} options. How many may each customer choose at most?"""
    return Text("step-pick", {"number": number})


def step_planned(*, number: str, title: str) -> Text:
    """Idea {number}, “{title}”, is planned."""
    return Text("step-planned", {"number": number, "title": title})


def step_question() -> Text:
    """What is the question? One line, for example: Which four titles shall we publish next? /cancel leave…"""
    return Text("step-question")


def step_question_is(*, question: str) -> Text:
    """The question: {question}"""
    return Text("step-question-is", {"question": question})


def step_reason(*, reason: str) -> Text:
    """Why: {reason}"""
    return Text("step-reason", {"reason": reason})


def step_results() -> Text:
    """Who sees counts before closing?"""
    return Text("step-results")


def step_results_hidden() -> Text:
    """Nobody"""
    return Text("step-results-hidden")


def step_results_live() -> Text:
    """Everyone who votes"""
    return Text("step-results-live")


def step_results_team() -> Text:
    """The team"""
    return Text("step-results-team")


def step_seats() -> Text:
    """How many options win?"""
    return Text("step-seats")


def step_ties() -> Text:
    """What happens when options are tied for the last winning place?"""
    return Text("step-ties")


def step_ties_expand() -> Text:
    """All the tied win"""
    return Text("step-ties-expand")


def step_ties_lot() -> Text:
    """A lot anyone can check"""
    return Text("step-ties-lot")


def step_ties_runoff() -> Text:
    """A second vote"""
    return Text("step-ties-runoff")


def step_told(*, told: int, people: int) -> Text:
    """Told: {told} of {people}"""
    return Text("step-told", {"told": told, "people": people})


def step_told_of(*, occasion: str) -> Text:
    """The question how it turned out:"""
    return Text("step-told-of", {"occasion": occasion})


def step_told_uncertain(*, count: int) -> Text:
    """Uncertain: {count}"""
    return Text("step-told-uncertain", {"count": count})


def step_told_unreachable(*, count: int) -> Text:
    """Unreachable: {count}"""
    return Text("step-told-unreachable", {"count": count})


def step_told_unwanted(*, count: int) -> Text:
    """Did not want to hear it: {count}"""
    return Text("step-told-unwanted", {"count": count})


def step_told_waiting(*, count: int) -> Text:
    """Still to be told: {count}"""
    return Text("step-told-waiting", {"count": count})


def stop_how() -> Text:
    """To hear nothing more from us: /stop"""
    return Text("stop-how")


def stop_sure() -> Text:
    """Hear nothing more from us? All that you gave us stands. If you write to us again, we write to you a…"""
    return Text("stop-sure")


def stop_yes() -> Text:
    """Send me nothing more"""
    return Text("stop-yes")


def stopped(*, did: Listing) -> Text:
    """You will hear nothing more from us. Thank you for {did}. All of it stands."""
    return Text("stopped", {"did": did})


def stopped_data() -> Text:
    """Your data: /mydata · erase: /forget"""
    return Text("stopped-data")


def stopped_nothing() -> Text:
    """You will hear nothing more from us. Thank you for having been here."""
    return Text("stopped-nothing")


def stopped_open(*, count: int) -> Text:
    """{count} things you said are still open. Answers do not reach you now; write here at any time, and t…"""
    return Text("stopped-open", {"count": count})


def suggest_how() -> Text:
    """Write what you suggest on the same line: /suggest audio books for the train"""
    return Text("suggest-how")


def suggest_taken(*, number: str) -> Text:
    """Taken down as number {number}. What comes of it is said in private."""
    return Text("suggest-taken", {"number": number})


def tag_button() -> Text:
    """Tag"""
    return Text("tag-button")


def tag_done(*, number: str, tags: str) -> Text:
    """Number {number} has these tags: {tags}"""
    return Text("tag-done", {"number": number, "tags": tags})


def tag_enough(*, limit: int) -> Text:
    """A voice has up to {limit} tags. Take one away first, with a minus before it."""
    return Text("tag-enough", {"limit": limit})


def tag_how() -> Text:
    """Write /tag with the number and a word of up to 30 characters: /tag 12 delivery. With a minus before…"""
    return Text("tag-how")


def tag_what(*, number: str) -> Text:
    """By which word shall number {number} be found? Up to 30 characters; with a minus before it, the word…"""
    return Text("tag-what", {"number": number})


def talk_fine() -> Text:
    """Good. If there is anything else, just write it here."""
    return Text("talk-fine")


def talk_thanks() -> Text:
    """Thank you, too. It is good to have you here."""
    return Text("talk-thanks")


def tap_outdated() -> Text:
    """This button no longer works. The menu shows what you can do."""
    return Text("tap-outdated")


def team_changed(*, name: str, role: str) -> Text:
    """{name} has a new role: analyst."""
    return Text("team-changed", {"name": name, "role": role})


def team_chat_closed(*, number: str, question: str) -> Text:
    """Poll {number} is closed: “{question}” · /results_{number}"""
    return Text("team-chat-closed", {"number": number, "question": question})


def team_chat_closed_tied(*, number: str, question: str, runoff: str) -> Text:
    """Poll {number} is closed: “{question}” · /results_{number} It is tied, so a second vote among the ti…"""
    return Text("team-chat-closed-tied", {"number": number, "question": question, "runoff": runoff})


def team_chat_opened(*, number: str, closes: Moment, question: str) -> Text:
    """Poll {number} is open and closes {closes}: “{question}” · /poll_{number}"""
    return Text("team-chat-opened", {"number": number, "closes": closes, "question": question})


def team_chat_overdue(*, number: str, question: str) -> Text:
    """Poll {number} has waited fourteen days for a decision: “{question}” · /decide_{number}"""
    return Text("team-chat-overdue", {"number": number, "question": question})


def team_chat_undelivered(*, number: str, sent: int, missed: int) -> Text:
    """Results of poll {number}: {sent} delivered, {missed} not delivered."""
    return Text("team-chat-undelivered", {"number": number, "sent": sent, "missed": missed})


def team_codes_wanted(*, count: int, prize: str) -> Text:
    """{count} winners of “{prize}” wait for codes and none are left: /codes {prize}"""
    return Text("team-codes-wanted", {"count": count, "prize": prize})


def team_how() -> Text:
    """Invite: /team invite editor. Change: /team role 3 analyst. Remove: /team remove 3. Roles: owner (ev…"""
    return Text("team-how")


def team_invite_button(*, role: str) -> Text:
    """Invite: an analyst"""
    return Text("team-invite-button", {"role": role})


def team_invited(*, role: str, link: Link) -> Text:
    """This link makes one person an analyst of the team. It works once, and for a day: {link}"""
    return Text("team-invited", {"role": role, "link": link})


def team_joined(*, role: str) -> Text:
    """Welcome to the team. Your role: analyst. What you can do: /help"""
    return Text("team-joined", {"role": role})


def team_line(*, number: str, name: str, role: str, since: Moment) -> Text:
    """{number}. {name} (analyst), since {since}"""
    return Text("team-line", {"number": number, "name": name, "role": role, "since": since})


def team_no_key(*, number: str) -> Text:
    """A winner of draw {number} wants to give an address, but GLAS_SECRET_KEY is not set. Set it and star…"""
    return Text("team-no-key", {"number": number})


def team_present_failed(*, prize: str, place: str, number: str) -> Text:
    """Telegram did not deliver “{prize}”, place {place} of draw {number}. Is the balance of Stars enough?…"""
    return Text("team-present-failed", {"prize": prize, "place": place, "number": number})


def team_present_uncertain(*, prize: str, place: str, number: str, contact: str) -> Text:
    """“{prize}”, place {place} of draw {number}: we do not know whether Telegram delivered it to {contact…"""
    return Text(
        "team-present-uncertain",
        {
            "prize": prize,
            "place": place,
            "number": number,
            "contact": contact,
        },
    )


def team_removed(*, name: str) -> Text:
    """{name} is no longer in the team."""
    return Text("team-removed", {"name": name})


def team_stuck(*, number: str, problem: str) -> Text:
    """Message {number} could not be sent: {problem}. It is tried again for a day. Whatever else is stuck…"""
    return Text("team-stuck", {"number": number, "problem": problem})


def team_stuck_broadcast(*, number: str, problem: str) -> Text:
    """Broadcast {number} cannot go on: {problem}. It is paused; the button under its progress resumes it."""
    return Text("team-stuck-broadcast", {"number": number, "problem": problem})


def team_title() -> Text:
    """The team"""
    return Text("team-title")


def team_topic_shut(*, topic: str, chat: str) -> Text:
    """Topic {topic} of the chat {chat} is gone or closed. What was meant for it now goes to the chat itse…"""
    return Text("team-topic-shut", {"topic": topic, "chat": chat})


def team_unreached(*, prize: str, place: str, number: str) -> Text:
    """The winner of “{prize}”, place {place} of draw {number}, was not reached: the bot is blocked, no me…"""
    return Text("team-unreached", {"prize": prize, "place": place, "number": number})


def team_vacant(*, prize: str, place: str, number: str) -> Text:
    """Nobody is left in the order for “{prize}”, place {place} of draw {number}. The prize stays in stock…"""
    return Text("team-vacant", {"prize": prize, "place": place, "number": number})


def team_you_left() -> Text:
    """You are no longer in the team. You can go on voting as a customer."""
    return Text("team-you-left")


def team_your_role(*, role: str) -> Text:
    """Your role in the team is now: analyst. What you can do: /help"""
    return Text("team-your-role", {"role": role})


def tell_asked() -> Text:
    """Tell those who want news of votes"""
    return Text("tell-asked")


def tell_asked_already(*, number: str) -> Text:
    """Those who asked for news of new votes have been told of poll {number} already."""
    return Text("tell-asked-already", {"number": number})


def tell_asked_begun(*, number: str) -> Text:
    """Those who asked for news of new votes are being told of poll {number}."""
    return Text("tell-asked-begun", {"number": number})


def tell_asked_nobody(*, number: str) -> Text:
    """There is nobody left to tell of poll {number}: whoever asked for news of new votes has voted alread…"""
    return Text("tell-asked-nobody", {"number": number})


def tell_asked_sure(*, readers: int, number: str) -> Text:
    """The message above goes to {readers} people who asked for news of new votes and have not voted in po…"""
    return Text("tell-asked-sure", {"readers": readers, "number": number})


def test_discarded(*, product: str) -> Text:
    """The draft of {product} is discarded."""
    return Text("test-discarded", {"product": product})


def tests_given() -> Text:
    """Thank you. When there is something to try, you may hear from us."""
    return Text("tests-given")


def tests_none() -> Text:
    """No test is looking for testers right now. When one is, you will find it here."""
    return Text("tests-none")


def tests_offered(*, count: int) -> Text:
    """{count} tests are looking for testers. Tap one to see what it asks and gives."""
    return Text("tests-offered", {"count": count})


def tests_own() -> Text:
    """Yours:"""
    return Text("tests-own")


def tests_title() -> Text:
    """Early-access tests: try what cannot be bought yet, and tell us what you think of it."""
    return Text("tests-title")


def tests_withdrawn() -> Text:
    """You no longer take part in any test, and will not be invited to others."""
    return Text("tests-withdrawn")


def themes_done() -> Text:
    """Noted. The next report follows it."""
    return Text("themes-done")


def themes_dropped(*, theme: str) -> Text:
    """{theme} is dropped"""
    return Text("themes-dropped", {"theme": theme})


def themes_how() -> Text:
    """One line for each theme, as it stands in the report, with an arrow: bell loud -> The bell is too qu…"""
    return Text("themes-how")


def themes_named(*, theme: str, name: str) -> Text:
    """{theme} is called “{name}”"""
    return Text("themes-named", {"theme": theme, "name": name})


def themes_open() -> Text:
    """Rename or drop themes"""
    return Text("themes-open")


def timeline_button() -> Text:
    """Timeline"""
    return Text("timeline-button")


def timeline_how() -> Text:
    """Whose timeline? For example /timeline 17, or tap “Timeline” under what somebody wrote."""
    return Text("timeline-how")


def timeline_line(*, at: Moment, what: Text) -> Text:
    """{at} · {what}"""
    return Text("timeline-line", {"at": at, "what": what})


def timeline_nobody(*, number: str) -> Text:
    """There is nobody with the number {number}: whoever had it erased everything, or nobody ever had it.…"""
    return Text("timeline-nobody", {"number": number})


def timeline_title(*, count: int, person: Text) -> Text:
    """{person}: {count} touchpoints, in order of time"""
    return Text("timeline-title", {"count": count, "person": person})


def toast_chosen(*, left: int) -> Text:
    """Counted. You may choose {left} more."""
    return Text("toast-chosen", {"left": left})


def toast_closed(*, closed: Moment) -> Text:
    """This vote closed {closed}. Your tap came after that and was not counted."""
    return Text("toast-closed", {"closed": closed})


def toast_full(*, limit: int) -> Text:
    """{limit} is the limit in this poll. Take one back to choose this instead."""
    return Text("toast-full", {"limit": limit})


def toast_taken_back(*, left: int) -> Text:
    """Taken back; the rest counts. You may choose {left} more."""
    return Text("toast-taken-back", {"left": left})


def toast_void() -> Text:
    """This vote was ended without a result. Nothing was counted."""
    return Text("toast-void")


def toast_withdrawn() -> Text:
    """Your vote is withdrawn. You can vote again until the poll closes."""
    return Text("toast-withdrawn")


def too_long() -> Text:
    """That is too long for me to read. Please send a shorter message."""
    return Text("too-long")


def topic_name(*, topic: str) -> Text:
    """Launches"""
    return Text("topic-name", {"topic": topic})


def touch_banned() -> Text:
    """kept out of draws since"""
    return Text("touch-banned")


def touch_came() -> Text:
    """first came here"""
    return Text("touch-came")


def touch_consent(*, purpose: str, given: str) -> Text:
    """consent to keeping votes taken back"""
    return Text("touch-consent", {"purpose": purpose, "given": given})


def touch_filed(*, kind: str, number: str, title: Text) -> Text:
    """question {number}: “{title}”"""
    return Text("touch-filed", {"kind": kind, "number": number, "title": title})


def touch_formal(*, number: str) -> Text:
    """number {number} made a formal complaint"""
    return Text("touch-formal", {"number": number})


def touch_line(*, way: str, number: str) -> Text:
    """a line to us about number {number}"""
    return Text("touch-line", {"way": way, "number": number})


def touch_news(*, number: str, words: str) -> Text:
    """news (broadcast {number}): “{words}”"""
    return Text("touch-news", {"number": number, "words": words})


def touch_prize(*, step: str, prize: str, draw: str) -> Text:
    """prize “{prize}” won (draw {draw})"""
    return Text("touch-prize", {"step": step, "prize": prize, "draw": draw})


def touch_service() -> Text:
    """a message from us"""
    return Text("touch-service")


def touch_step(*, number: str, status: str) -> Text:
    """number {number}: new again"""
    return Text("touch-step", {"number": number, "status": status})


def touch_stopped() -> Text:
    """no more messages wanted (/stop)"""
    return Text("touch-stopped")


def touch_support(*, number: str) -> Text:
    """support for idea {number}"""
    return Text("touch-support", {"number": number})


def touch_test(*, step: str, number: str, product: str) -> Text:
    """left test {number}, “{product}”"""
    return Text("touch-test", {"step": step, "number": number, "product": product})


def touch_vote(*, number: str) -> Text:
    """vote in poll {number}"""
    return Text("touch-vote", {"number": number})


def triage_all() -> Text:
    """All"""
    return Text("triage-all")


def triage_all_sized() -> Text:
    """Every undecided idea has a size."""
    return Text("triage-all-sized")


def triage_button() -> Text:
    """Ideas by points"""
    return Text("triage-button")


def triage_line(*, points: int, number: str, title: str, reach: int, effort: str) -> Text:
    """{points} · #{number} {title} – {reach} people, size {effort}"""
    return Text(
        "triage-line",
        {
            "points": points,
            "number": number,
            "title": title,
            "reach": reach,
            "effort": effort,
        },
    )


def triage_none() -> Text:
    """No idea waits for a decision. New ones will stand here, those that most people want first."""
    return Text("triage-none")


def triage_none_there() -> Text:
    """Nobody of this segment supports an undecided idea yet."""
    return Text("triage-none-there")


def triage_rule() -> Text:
    """Points: the people who want it, its author too, ×4 for a small idea (S), ×2 for a medium one (M), ×…"""
    return Text("triage-rule")


def triage_share(*, segment: str, count: int) -> Text:
    """{segment} {count}"""
    return Text("triage-share", {"segment": segment, "count": count})


def triage_shares(*, shares: Listing) -> Text:
    """{shares}"""
    return Text("triage-shares", {"shares": shares})


def triage_title(*, segment: str, count: int) -> Text:
    """Undecided ideas by points, support from {segment} alone: {count}"""
    return Text("triage-title", {"segment": segment, "count": count})


def triage_unsized() -> Text:
    """Without a size"""
    return Text("triage-unsized")


def trial_agree() -> Text:
    """Agree and take part"""
    return Text("trial-agree")


def trial_agree_aged(*, years: int) -> Text:
    """Agree and take part (I am {years} or older)"""
    return Text("trial-agree-aged", {"years": years})


def trial_announce() -> Text:
    """Announce it"""
    return Text("trial-announce")


def trial_announced(*, product: str) -> Text:
    """{product} is announced: you may talk about it now."""
    return Text("trial-announced", {"product": product})


def trial_answer_by(*, expires: Moment) -> Text:
    """Please answer by {expires}; after that the place passes on."""
    return Text("trial-answer-by", {"expires": expires})


def trial_applied(*, number: str, product: str) -> Text:
    """Test {number}, {product}: someone has asked to take part. Whoever asks waits among the candidates;…"""
    return Text("trial-applied", {"number": number, "product": product})


def trial_apply() -> Text:
    """Take part"""
    return Text("trial-apply")


def trial_apply_agree(*, years: int) -> Text:
    """Agree and ask to take part (I am {years} or older)"""
    return Text("trial-apply-agree", {"years": years})


def trial_apply_ask(*, product: str, years: int) -> Text:
    """Taking part in the test of {product} needs your consent: someone on our team may invite you to it,…"""
    return Text("trial-apply-ask", {"product": product, "years": years})


def trial_apply_back() -> Text:
    """Back"""
    return Text("trial-apply-back")


def trial_approve(*, name: str) -> Text:
    """✓ {name}"""
    return Text("trial-approve", {"name": name})


def trial_approve_all(*, count: int) -> Text:
    """Approve these {count}"""
    return Text("trial-approve-all", {"count": count})


def trial_asked_again() -> Text:
    """Taking part, you agree that we may ask you about other tests later; you can take that back at any t…"""
    return Text("trial-asked-again")


def trial_asks(*, starts: Day, ends: Day, checkins: Text, questions: Text) -> Text:
    """What it asks: between {starts} and {ends} we write to you on {checkins}, with {questions} in all."""
    return Text("trial-asks", {"starts": starts, "ends": ends, "checkins": checkins, "questions": questions})


def trial_candidate(*, place: int, name: str, way: str) -> Text:
    """{place}. {name}: by chance, from outside the top"""
    return Text("trial-candidate", {"place": place, "name": name, "way": way})


def trial_candidate_asked() -> Text:
    """Asked to take part as well."""
    return Text("trial-candidate-asked")


def trial_candidates(*, count: int) -> Text:
    """{count} candidates to look at"""
    return Text("trial-candidates", {"count": count})


def trial_candidates_none(*, product: str) -> Text:
    """{product}: nobody waits for a look. Whoever is approved is invited as places become free."""
    return Text("trial-candidates-none", {"product": product})


def trial_candidates_title(*, count: int, product: str) -> Text:
    """{product}: {count} candidates wait for a look."""
    return Text("trial-candidates-title", {"count": count, "product": product})


def trial_candidates_ways(*, found: int, chance: int) -> Text:
    """Found in your sources: {found} · by chance: {chance}. About one in ten comes by chance, so that you…"""
    return Text("trial-candidates-ways", {"found": found, "chance": chance})


def trial_card(*, standing: str, product: str) -> Text:
    """Your place in the test of {product} has passed on."""
    return Text("trial-card", {"standing": standing, "product": product})


def trial_checkins(*, count: int) -> Text:
    """{count} days"""
    return Text("trial-checkins", {"count": count})


def trial_completed_line(*, place: int, person: Text) -> Text:
    """{place}. {person}"""
    return Text("trial-completed-line", {"place": place, "person": person})


def trial_completed_title(*, count: int, product: str) -> Text:
    """{product}: {count} people completed the test."""
    return Text("trial-completed-title", {"count": count, "product": product})


def trial_completed_way(*, count: int) -> Text:
    """Who completed it: {count}"""
    return Text("trial-completed-way", {"count": count})


def trial_conditions(*, product: str) -> Text:
    """{product}: what you agree to"""
    return Text("trial-conditions", {"product": product})


def trial_day(*, day: int) -> Text:
    """Day {day}"""
    return Text("trial-day", {"day": day})


def trial_declined() -> Text:
    """That is fine, and thank you for answering. We will not ask you again for three months. If you like,…"""
    return Text("trial-declined")


def trial_declined_why() -> Text:
    """Thank you, that helps us."""
    return Text("trial-declined-why")


def trial_device_aside() -> Text:
    """A device is set aside for you. Our team will get it to you."""
    return Text("trial-device-aside")


def trial_device_astray(*, number: str, product: str) -> Text:
    """Test {number}, {product}: a device is still out with somebody who has no place in the test any more…"""
    return Text("trial-device-astray", {"number": number, "product": product})


def trial_device_back(*, place: int) -> Text:
    """{place}. Came back"""
    return Text("trial-device-back", {"place": place})


def trial_device_hand(*, place: int) -> Text:
    """{place}. Handed out"""
    return Text("trial-device-hand", {"place": place})


def trial_device_out(*, number: str, product: str) -> Text:
    """Test {number}, {product}: somebody has a place now, and a device is set aside. Please hand it out."""
    return Text("trial-device-out", {"number": number, "product": product})


def trial_device_waits(*, place: int, person: Text) -> Text:
    """{place}. Set aside for {person}"""
    return Text("trial-device-waits", {"place": place, "person": person})


def trial_device_with(*, place: int, person: Text, since: Moment) -> Text:
    """{place}. With {person} since {since}"""
    return Text("trial-device-with", {"place": place, "person": person, "since": since})


def trial_device_yours() -> Text:
    """You have your device."""
    return Text("trial-device-yours")


def trial_devices() -> Text:
    """Devices"""
    return Text("trial-devices")


def trial_devices_have(*, count: int) -> Text:
    """Make it {count} devices"""
    return Text("trial-devices-have", {"count": count})


def trial_devices_out(*, count: int) -> Text:
    """Devices still out: {count}. Please ask for them back, and mark on the page of the devices what came…"""
    return Text("trial-devices-out", {"count": count})


def trial_discard() -> Text:
    """Discard the draft"""
    return Text("trial-discard")


def trial_draw() -> Text:
    """Begin the thank-you draw"""
    return Text("trial-draw")


def trial_draw_beacon(*, number: str, product: str) -> Text:
    """Test {number}, {product}: the thank-you draw needs a randomness beacon, and none is set up. Once it…"""
    return Text("trial-draw-beacon", {"number": number, "product": product})


def trial_draw_begun(*, number: str, product: str, count: int) -> Text:
    """Test {number}, {product}: the thank-you draw has begun. Tickets among those who completed it: {coun…"""
    return Text("trial-draw-begun", {"number": number, "product": product, "count": count})


def trial_draw_nobody(*, number: str, product: str) -> Text:
    """Test {number}, {product}: nobody who completed it can hold a ticket, so nothing is drawn."""
    return Text("trial-draw-nobody", {"number": number, "product": product})


def trial_draw_waits(*, number: str, product: str, count: int) -> Text:
    """Test {number}, {product}, is over. Completed: {count}. The thank-you draw is public, so it begins o…"""
    return Text("trial-draw-waits", {"number": number, "product": product, "count": count})


def trial_edit() -> Text:
    """Change the draft"""
    return Text("trial-edit")


def trial_end() -> Text:
    """End it now"""
    return Text("trial-end")


def trial_ended(*, number: str, product: str, stage: str, count: int) -> Text:
    """Test {number}, {product}: the test was taken back. {count} people completed it."""
    return Text("trial-ended", {"number": number, "product": product, "stage": stage, "count": count})


def trial_expired_invitation(*, product: str) -> Text:
    """The invitation to test {product} has run out."""
    return Text("trial-expired-invitation", {"product": product})


def trial_expired_place(*, product: str) -> Text:
    """We have not heard from you for some days, so your place in the test of {product} has passed on."""
    return Text("trial-expired-place", {"product": product})


def trial_find() -> Text:
    """Look for more"""
    return Text("trial-find")


def trial_forgets(*, standing: str, product: str) -> Text:
    """Your place in the test of {product} passes on to somebody else, and your answers go, too."""
    return Text("trial-forgets", {"standing": standing, "product": product})


def trial_found(*, count: int) -> Text:
    """{count} more were found."""
    return Text("trial-found", {"count": count})


def trial_give_back() -> Text:
    """Please give the device back to our team. If it is not clear how, just ask us here."""
    return Text("trial-give-back")


def trial_gives(*, words: str) -> Text:
    """What it gives: {words}"""
    return Text("trial-gives", {"words": words})


def trial_gives_first() -> Text:
    """What it gives: you try it before everyone else, and your word can still change something."""
    return Text("trial-gives-first")


def trial_invited(*, product: str) -> Text:
    """Would you like to try {product} before it can be bought?"""
    return Text("trial-invited", {"product": product})


def trial_is_approved(*, name: str) -> Text:
    """Approved: {name}. Invitations go out by day."""
    return Text("trial-is-approved", {"name": name})


def trial_is_over(*, product: str) -> Text:
    """The test of {product} is over."""
    return Text("trial-is-over", {"product": product})


def trial_is_over_answered(*, product: str) -> Text:
    """The test of {product} is over. Thank you for what you answered: our team reads it."""
    return Text("trial-is-over-answered", {"product": product})


def trial_is_refused(*, name: str) -> Text:
    """Not approved: {name}. You can still change that in the list below."""
    return Text("trial-is-refused", {"name": name})


def trial_join() -> Text:
    """Take part"""
    return Text("trial-join")


def trial_join_after_all() -> Text:
    """Take part after all"""
    return Text("trial-join-after-all")


def trial_leave() -> Text:
    """Leave the test"""
    return Text("trial-leave")


def trial_leaving() -> Text:
    """You can leave at any time with one tap, and need no reason."""
    return Text("trial-leaving")


def trial_left_why() -> Text:
    """If you like, say why with one tap:"""
    return Text("trial-left-why")


def trial_link(*, product: str, link: str) -> Text:
    """Your access to {product}, for you alone: {link}"""
    return Text("trial-link", {"product": product, "link": link})


def trial_link_again() -> Text:
    """My access link"""
    return Text("trial-link-again")


def trial_links_ask(*, product: str) -> Text:
    """Please send the access links for {product}: one on each line, as a message or a text file. Each goe…"""
    return Text("trial-links-ask", {"product": product})


def trial_links_bring() -> Text:
    """Add access links"""
    return Text("trial-links-bring")


def trial_links_file() -> Text:
    """Please send the links as a message, or as a text file (UTF-8) of at most 1 MB: one on each line."""
    return Text("trial-links-file")


def trial_links_loaded(*, count: int) -> Text:
    """{count} access links are in stock now."""
    return Text("trial-links-loaded", {"count": count})


def trial_links_no() -> Text:
    """Load nothing"""
    return Text("trial-links-no")


def trial_links_understood(*, count: int, product: str, first: str, last: str) -> Text:
    """{count} access links for {product}: the first is {first}, the last is {last}. Nothing is loaded yet."""
    return Text("trial-links-understood", {"count": count, "product": product, "first": first, "last": last})


def trial_links_wrong(*, why: str, line: str, first: str) -> Text:
    """Link {line} of the list was added before."""
    return Text("trial-links-wrong", {"why": why, "line": line, "first": first})


def trial_links_yes(*, count: int) -> Text:
    """Load these {count}"""
    return Text("trial-links-yes", {"count": count})


def trial_moved_up(*, product: str) -> Text:
    """A place in the test of {product} is free, and it is yours."""
    return Text("trial-moved-up", {"product": product})


def trial_next(*, at: Moment) -> Text:
    """We write to you next on {at}."""
    return Text("trial-next", {"at": at})


def trial_no() -> Text:
    """No, thank you"""
    return Text("trial-no")


def trial_not_drawn() -> Text:
    """The thank-you draw is not held: a draw is public, and the test was never announced."""
    return Text("trial-not-drawn")


def trial_not_for_team() -> Text:
    """You are on the team: the places are for customers."""
    return Text("trial-not-for-team")


def trial_not_now(*, standing: str) -> Text:
    """That is no longer possible here."""
    return Text("trial-not-now", {"standing": standing})


def trial_others(*, product: str) -> Text:
    """This time the places in the test of {product} go to others. Thank you for asking to take part. When…"""
    return Text("trial-others", {"product": product})


def trial_page(*, number: str, product: str, stage: str, secret: str) -> Text:
    """Test {number}: {product} · taken back…"""
    return Text("trial-page", {"number": number, "product": product, "stage": stage, "secret": secret})


def trial_page_conditions(*, words: str) -> Text:
    """Conditions: {words}"""
    return Text("trial-page-conditions", {"words": words})


def trial_page_count(*, standing: str, count: int) -> Text:
    """Candidates: {count}"""
    return Text("trial-page-count", {"standing": standing, "count": count})


def trial_page_day(*, day: Text, questions: Text) -> Text:
    """{day}: {questions}"""
    return Text("trial-page-day", {"day": day, "questions": questions})


def trial_page_days(*, places: int, starts: Day, ends: Day) -> Text:
    """{places} places, from {starts} to {ends}"""
    return Text("trial-page-days", {"places": places, "starts": starts, "ends": ends})


def trial_page_line(*, what: Text, count: int) -> Text:
    """{what}: {count}"""
    return Text("trial-page-line", {"what": what, "count": count})


def trial_passed_on_unheard(*, had: str, product: str) -> Text:
    """Our messages did not reach you for a while, so your place in the test of {product} has passed on. I…"""
    return Text("trial-passed-on-unheard", {"had": had, "product": product})


def trial_passes_on(*, product: str) -> Text:
    """Your place in the test of {product} passes on to somebody else."""
    return Text("trial-passes-on", {"product": product})


def trial_people_title(*, product: str, standing: str, count: int) -> Text:
    """{product} · not approved: {count}"""
    return Text("trial-people-title", {"product": product, "standing": standing, "count": count})


def trial_plan_from(*, sources: str) -> Text:
    """Among whom we look: {sources}"""
    return Text("trial-plan-from", {"sources": sources})


def trial_plan_question(*, asked: str, words: str) -> Text:
    """– photo: {words}"""
    return Text("trial-plan-question", {"asked": asked, "words": words})


def trial_plan_quota(*, places: str, whom: Text) -> Text:
    """Places kept: {places} · {whom}"""
    return Text("trial-plan-quota", {"places": places, "whom": whom})


def trial_plan_task(*, words: str) -> Text:
    """{words}"""
    return Text("trial-plan-task", {"words": words})


def trial_promised(*, words: str) -> Text:
    """Everyone who completed it was promised: {words}"""
    return Text("trial-promised", {"words": words})


def trial_promised_draw() -> Text:
    """Their thank-you is drawn among them."""
    return Text("trial-promised-draw")


def trial_questions(*, count: int) -> Text:
    """{count} questions"""
    return Text("trial-questions", {"count": count})


def trial_quota_wrong(*, number: str, product: str, quota: str) -> Text:
    """Test {number}, {product}: the quota “{quota}” names no segment that there is, so nobody is invited…"""
    return Text("trial-quota-wrong", {"number": number, "product": product, "quota": quota})


def trial_recruit() -> Text:
    """Find testers"""
    return Text("trial-recruit")


def trial_recruit_open(*, product: str) -> Text:
    """The test of {product} is not confidential. As soon as we look for testers, everyone can see it in t…"""
    return Text("trial-recruit-open", {"product": product})


def trial_recruit_openly() -> Text:
    """Find testers openly"""
    return Text("trial-recruit-openly")


def trial_refuse(*, place: int) -> Text:
    """✗ {place}"""
    return Text("trial-refuse", {"place": place})


def trial_refuse_all(*, count: int) -> Text:
    """Approve none of these: {count}"""
    return Text("trial-refuse-all", {"count": count})


def trial_refuse_name(*, name: str) -> Text:
    """✗ {name}"""
    return Text("trial-refuse-name", {"name": name})


def trial_secret() -> Text:
    """Until it is announced, please show it to nobody and tell nobody of it."""
    return Text("trial-secret")


def trial_short(*, number: str, product: str, count: int) -> Text:
    """Test {number}, {product}: nobody who was approved is left to invite. Places still free: {count}. Pl…"""
    return Text("trial-short", {"number": number, "product": product, "count": count})


def trial_stock(*, stock: str, count: int, handed: int, free: int) -> Text:
    """Access links: {count}, given {handed}, free {free}"""
    return Text("trial-stock", {"stock": stock, "count": count, "handed": handed, "free": free})


def trial_stock_few(*, stock: str, places: int, lacks: int) -> Text:
    """Places: {places}. Access links for {lacks} of them are missing."""
    return Text("trial-stock-few", {"stock": stock, "places": places, "lacks": lacks})


def trial_stock_out(*, number: str, product: str, stock: str, count: int) -> Text:
    """Test {number}, {product}: places are free, but no access links are left. Waiting list: {count}. Add…"""
    return Text("trial-stock-out", {"number": number, "product": product, "stock": stock, "count": count})


def trial_thanked(*, product: str) -> Text:
    """Thank you for testing {product} to the end."""
    return Text("trial-thanked", {"product": product})


def trial_thanked_draw(*, product: str, prizes: Listing) -> Text:
    """Thank you for testing {product} to the end. You take part in the thank-you draw: {prizes}."""
    return Text("trial-thanked-draw", {"product": product, "prizes": prizes})


def trial_thanked_with(*, product: str, words: str) -> Text:
    """Thank you for testing {product} to the end. Your thank-you: {words}"""
    return Text("trial-thanked-with", {"product": product, "words": words})


def trial_thanks_all(*, words: str) -> Text:
    """As a thank-you to everyone who completes it: {words}"""
    return Text("trial-thanks-all", {"words": words})


def trial_thanks_draw(*, prizes: Listing) -> Text:
    """Drawn among everyone who completes it: {prizes}."""
    return Text("trial-thanks-draw", {"prizes": prizes})


def trial_too_late(*, product: str, ends: Day) -> Text:
    """It is too late to begin the test of {product}: its last day is {ends}, and we would have nothing le…"""
    return Text("trial-too-late", {"product": product, "ends": ends})


def trial_unapply() -> Text:
    """Take my request back"""
    return Text("trial-unapply")


def trial_waits_for_stock(*, product: str, stock: str) -> Text:
    """You are on the waiting list for the test of {product}. There is a place, but no access link is left…"""
    return Text("trial-waits-for-stock", {"product": product, "stock": stock})


def trial_which() -> Text:
    """Which test?"""
    return Text("trial-which")


def trial_why(*, way: str) -> Text:
    """Why you: you are among those who agreed that we may ask."""
    return Text("trial-why", {"way": way})


def trial_why_idea(*, number: str, title: str) -> Text:
    """– Idea {number}: {title}"""
    return Text("trial-why-idea", {"number": number, "title": title})


def trial_why_not(*, why: str) -> Text:
    """Another reason"""
    return Text("trial-why-not", {"why": why})


def trial_why_poll(*, number: str, question: str) -> Text:
    """– Poll {number}: {question}"""
    return Text("trial-why-poll", {"number": number, "question": question})


def trial_withdraw() -> Text:
    """Take the product back"""
    return Text("trial-withdraw")


def trial_withdrawn(*, product: str, reason: str) -> Text:
    """The test of {product} has ended early: {reason}"""
    return Text("trial-withdrawn", {"product": product, "reason": reason})


def trial_withdrawn_answered(*, product: str, reason: str) -> Text:
    """The test of {product} has ended early: {reason} What you answered is not lost: our team reads it. T…"""
    return Text("trial-withdrawn-answered", {"product": product, "reason": reason})


def trial_words_used() -> Text:
    """Our team reads your answers. The report shows them without your name."""
    return Text("trial-words-used")


def trial_wrong_stage(*, stage: str) -> Text:
    """This test was taken back."""
    return Text("trial-wrong-stage", {"stage": stage})


def trials_none() -> Text:
    """There is no early-access test yet. /newtest plans one."""
    return Text("trials-none")


def trials_title() -> Text:
    """Early-access tests:"""
    return Text("trials-title")


def unbanned() -> Text:
    """The ban is lifted."""
    return Text("unbanned")


def unbanned_none() -> Text:
    """There was no such ban."""
    return Text("unbanned-none")


def unmerge_ask(*, number: str, title: str, into: str) -> Text:
    """Take idea {number}, “{title}”, out of idea {into}?"""
    return Text("unmerge-ask", {"number": number, "title": title, "into": into})


def unmerge_button() -> Text:
    """Take it out again"""
    return Text("unmerge-button")


def unmerge_done(*, number: str, count: int, into: str, others: int) -> Text:
    """Idea {number} stands by itself again. Supporters: {count}; of idea {into}: {others}."""
    return Text("unmerge-done", {"number": number, "count": count, "into": into, "others": others})


def unmerge_how() -> Text:
    """Write /unmerge with the number of the idea that is to stand by itself again: /unmerge 12"""
    return Text("unmerge-how")


def unmerge_votes() -> Text:
    """It stands as it stood before. Support stays where it was given, also what came after the merge."""
    return Text("unmerge-votes")


def unmerge_yes() -> Text:
    """Take it out"""
    return Text("unmerge-yes")


def unread(*, kind: str) -> Text:
    """I cannot read messages of this kind."""
    return Text("unread", {"kind": kind})


def unread_takes() -> Text:
    """Words, pictures, recordings, videos and files reach us; please send it as one of these."""
    return Text("unread-takes")


def unread_words() -> Text:
    """Please write it in words."""
    return Text("unread-words")


def unredacted(*, count: int) -> Text:
    """Somebody was erased, and {count} messages in this team’s chat that show what they said could neithe…"""
    return Text("unredacted", {"count": count})


def unredacted_open(*, number: int) -> Text:
    """Message {number}"""
    return Text("unredacted-open", {"number": number})


def unredacted_said(*, number: int, at: Moment) -> Text:
    """{number}. Sent {at}."""
    return Text("unredacted-said", {"number": number, "at": at})


def unsubscribe_button() -> Text:
    """No more news"""
    return Text("unsubscribe-button")


def unsubscribed() -> Text:
    """You will get no more news from us. To change that: /updates"""
    return Text("unsubscribed")


def updates_hours_wrong(*, value: str) -> Text:
    """I cannot read “{value}” as hours of the day. Try: /updates 22-8"""
    return Text("updates-hours-wrong", {"value": value})


def updates_night(*, start: str, end: str) -> Text:
    """No news from {start} to {end}"""
    return Text("updates-night", {"start": start, "end": end})


def updates_no_quiet() -> Text:
    """No quiet hours. To set some, send for example: /updates 22-8"""
    return Text("updates-no-quiet")


def updates_no_topic() -> Text:
    """No topic is marked below, so no news comes to you. Tap one to turn it on."""
    return Text("updates-no-topic")


def updates_off() -> Text:
    """You get no news from us. Results of votes you took part in still reach you."""
    return Text("updates-off")


def updates_on() -> Text:
    """You get news about the topics marked below. Tap one to turn it off or on."""
    return Text("updates-on")


def updates_quiet(*, start: str, end: str, zone: str) -> Text:
    """Quiet hours: no news from {start} to {end}, in the time zone {zone}. Another zone: /language"""
    return Text("updates-quiet", {"start": start, "end": end, "zone": zone})


def updates_quiet_none() -> Text:
    """No quiet hours"""
    return Text("updates-quiet-none")


def updates_stop() -> Text:
    """Stop all news"""
    return Text("updates-stop")


def updates_title() -> Text:
    """What you hear from us"""
    return Text("updates-title")


def usage(*, usage: Text) -> Text:
    """Try: {usage}"""
    return Text("usage", {"usage": usage})


def usage_ban() -> Text:
    """/ban 17 REASON"""
    return Text("usage-ban")


def usage_broadcast() -> Text:
    """/broadcast everyone"""
    return Text("usage-broadcast")


def usage_close(*, number: str) -> Text:
    """/close {number} REASON"""
    return Text("usage-close", {"number": number})


def usage_decide(*, number: str, choices: str) -> Text:
    """/decide {number} {choices} REASON"""
    return Text("usage-decide", {"number": number, "choices": choices})


def usage_disqualify(*, number: str) -> Text:
    """/disqualify {number} TICKET REASON"""
    return Text("usage-disqualify", {"number": number})


def usage_extend(*, number: str, until: str) -> Text:
    """/extend {number} {until} REASON"""
    return Text("usage-extend", {"number": number, "until": until})


def usage_fulfil() -> Text:
    """/fulfil CODE"""
    return Text("usage-fulfil")


def usage_notice(*, number: str) -> Text:
    """/notice {number} TEXT"""
    return Text("usage-notice", {"number": number})


def usage_tell() -> Text:
    """/tell 17 TEXT"""
    return Text("usage-tell")


def usage_unban() -> Text:
    """/unban 17"""
    return Text("usage-unban")


def usage_void(*, number: str) -> Text:
    """/void {number} REASON"""
    return Text("usage-void", {"number": number})


def verify_backwards() -> Text:
    """Its times run backwards somewhere: a clock was set while it went on. The result does not depend on…"""
    return Text("verify-backwards")


def verify_ballot(*, at: str) -> Text:
    """Opened ballot of entry {at}: it breaks the rules of the poll."""
    return Text("verify-ballot", {"at": at})


def verify_draw_beacon() -> Text:
    """A beacon is missing, was not announced, or its randomness is not the hash of its signature."""
    return Text("verify-draw-beacon")


def verify_draw_falls() -> Text:
    """A ticket fell out that never took part, fell out twice, or before the drawing."""
    return Text("verify-draw-falls")


def verify_draw_fingerprint() -> Text:
    """The fingerprint does not fit: the file was changed."""
    return Text("verify-draw-fingerprint")


def verify_draw_head() -> Text:
    """The head is not a hash, or not that of what was announced."""
    return Text("verify-draw-head")


def verify_draw_no_ticket() -> Text:
    """No ticket of this draw begins so, or more than one does. Please give it as it stands in the list of…"""
    return Text("verify-draw-no-ticket")


def verify_draw_number() -> Text:
    """The number of tickets is not that of all who came less those without one."""
    return Text("verify-draw-number")


def verify_draw_out() -> Text:
    """Those without a ticket are not people who came, each once and in order."""
    return Text("verify-draw-out")


def verify_draw_prizes() -> Text:
    """The prizes make no sense."""
    return Text("verify-draw-prizes")


def verify_draw_rank(*, rank: str) -> Text:
    """In the order drawn, the ticket is number {rank}."""
    return Text("verify-draw-rank", {"rank": rank})


def verify_draw_right(*, draw: str, tickets: int, won: int, fell: int, held: int, vacant: int) -> Text:
    """Right: draw {draw} was drawn as it was promised. Tickets: {tickets}. Won a prize: {won}. Fell out:…"""
    return Text(
        "verify-draw-right",
        {
            "draw": draw,
            "tickets": tickets,
            "won": won,
            "fell": fell,
            "held": held,
            "vacant": vacant,
        },
    )


def verify_draw_round() -> Text:
    """It was drawn with another round than the rule names, or before that round."""
    return Text("verify-draw-round")


def verify_draw_secret() -> Text:
    """The secret is not the one committed to."""
    return Text("verify-draw-secret")


def verify_draw_ticket_fell() -> Text:
    """It fell out."""
    return Text("verify-draw-ticket-fell")


def verify_draw_ticket_holds(*, place: str) -> Text:
    """It holds a prize: place {place}."""
    return Text("verify-draw-ticket-holds", {"place": place})


def verify_draw_ticket_none() -> Text:
    """It holds no prize."""
    return Text("verify-draw-ticket-none")


def verify_draw_tickets() -> Text:
    """The hash of the tickets does not follow from the secret."""
    return Text("verify-draw-tickets")


def verify_draw_winners() -> Text:
    """The winners, or their order, are not what follows from the file."""
    return Text("verify-draw-winners")


def verify_draw_wrong(*, draw: str) -> Text:
    """Wrong: draw {draw} is not what follows from its file."""
    return Text("verify-draw-wrong", {"draw": draw})


def verify_fingerprint(*, stated: str, found: str) -> Text:
    """Fingerprint: the file was changed after it was written. It states {stated}, and it should be {found…"""
    return Text("verify-fingerprint", {"stated": stated, "found": found})


def verify_head(*, stated: str, found: str) -> Text:
    """Head of the ballot log: it states {stated}, and the log ends in {found}."""
    return Text("verify-head", {"stated": stated, "found": found})


def verify_leaf_chain(*, at: str, stated: str, found: str) -> Text:
    """Ballot log, entry {at}: it does not follow from the entry before. It states {stated}, and it should…"""
    return Text("verify-leaf-chain", {"at": at, "stated": stated, "found": found})


def verify_leaf_first(*, stated: str, found: str) -> Text:
    """Ballot log, entry 1: it does not follow from the poll's question, options and rules. It states {sta…"""
    return Text("verify-leaf-first", {"stated": stated, "found": found})


def verify_leaf_form(*, at: str) -> Text:
    """Ballot log, entry {at}: malformed."""
    return Text("verify-leaf-form", {"at": at})


def verify_leaf_number(*, at: str, stated: str) -> Text:
    """Ballot log, entry {at}: it has the number {stated}. An entry is missing, added or out of order."""
    return Text("verify-leaf-number", {"at": at, "stated": stated})


def verify_lot() -> Text:
    """Lot: one is missing, or there is one that the rules do not ask for."""
    return Text("verify-lot")


def verify_lot_beacon() -> Text:
    """Lot: something went in that was not declared."""
    return Text("verify-lot-beacon")


def verify_lot_head() -> Text:
    """Lot: it was drawn over another ballot log."""
    return Text("verify-lot-head")


def verify_lot_options() -> Text:
    """Lot: it was drawn among other options than those tied."""
    return Text("verify-lot-options")


def verify_lot_order() -> Text:
    """Lot: the order is not the one that the secret and the ballot log give."""
    return Text("verify-lot-order")


def verify_lot_tickets() -> Text:
    """Lot: the options' tickets do not follow from the secret."""
    return Text("verify-lot-tickets")


def verify_method(*, stated: str) -> Text:
    """Terms: the voting method “{stated}” is unknown here."""
    return Text("verify-method", {"stated": stated})


def verify_more() -> Text:
    """There is more; the first findings say most."""
    return Text("verify-more")


def verify_no_receipt_here() -> Text:
    """--receipt is for the file of a poll, and this is the file of a draw. For a ticket of it: --ticket."""
    return Text("verify-no-receipt-here")


def verify_no_ticket_here() -> Text:
    """--ticket is for the file of a draw, and this is the file of a poll. For a receipt of it: --receipt."""
    return Text("verify-no-ticket-here")


def verify_opening_false(*, at: str) -> Text:
    """Opened ballot of entry {at}: this is not the ballot that was logged."""
    return Text("verify-opening-false", {"at": at})


def verify_opening_form(*, at: str) -> Text:
    """Opened ballot of entry {at}: malformed."""
    return Text("verify-opening-form", {"at": at})


def verify_opening_missing(*, at: str) -> Text:
    """Entry {at} of the ballot log: its ballot was not opened."""
    return Text("verify-opening-missing", {"at": at})


def verify_opening_order(*, at: str) -> Text:
    """Opened ballot of entry {at}: it stands twice or out of order."""
    return Text("verify-opening-order", {"at": at})


def verify_opening_stray(*, at: str) -> Text:
    """Opened ballot of entry {at}: there is no such entry, or the voter replaced it later."""
    return Text("verify-opening-stray", {"at": at})


def verify_options() -> Text:
    """Outcome: it does not list the options of the poll, each once and in their order."""
    return Text("verify-options")


def verify_place(*, at: str, stated: str, found: str) -> Text:
    """Option {at}: it states place {stated}, and it should be {found}."""
    return Text("verify-place", {"at": at, "stated": stated, "found": found})


def verify_reason() -> Text:
    """Times: the poll closed early, and no public reason is given."""
    return Text("verify-reason")


def verify_receipt_ballot(*, at: str) -> Text:
    """Receipt: its ballot is not the one logged in entry {at}."""
    return Text("verify-receipt-ballot", {"at": at})


def verify_receipt_counted(*, at: str, options: Listing) -> Text:
    """The receipt is genuine. Entry {at} is the ballot that was counted: {options}."""
    return Text("verify-receipt-counted", {"at": at, "options": options})


def verify_receipt_form() -> Text:
    """Receipt: this is no whole receipt. Please copy the line from “glas-receipt-1” to its end."""
    return Text("verify-receipt-form")


def verify_receipt_gone(*, at: str, found: str) -> Text:
    """Receipt: its entry {at} is gone; the ballot log ends with entry {found}."""
    return Text("verify-receipt-gone", {"at": at, "found": found})


def verify_receipt_leaf(*, at: str, stated: str, found: str) -> Text:
    """Receipt: entry {at} is another one. The receipt states {stated}, the file {found}."""
    return Text("verify-receipt-leaf", {"at": at, "stated": stated, "found": found})


def verify_receipt_missing() -> Text:
    """Receipt: no entry of the ballot log holds the vote that it opens."""
    return Text("verify-receipt-missing")


def verify_receipt_poll(*, stated: str, found: str) -> Text:
    """Receipt: it belongs to poll #{stated}, and the file to poll #{found}."""
    return Text("verify-receipt-poll", {"stated": stated, "found": found})


def verify_receipt_replaced(*, at: str, options: Listing, later: str) -> Text:
    """The receipt is genuine. Entry {at} chose {options}; the voter changed this later, and entry {later}…"""
    return Text("verify-receipt-replaced", {"at": at, "options": options, "later": later})


def verify_receipt_replaced_empty(*, at: str, later: str) -> Text:
    """The receipt is genuine. Entry {at} withdrew the vote; the voter voted again, and entry {later} took…"""
    return Text("verify-receipt-replaced-empty", {"at": at, "later": later})


def verify_receipt_revision(*, stated: str, at: str, found: str) -> Text:
    """Receipt: it states its voter’s change number {stated}; entry {at} of the ballot log is that voter’s…"""
    return Text("verify-receipt-revision", {"stated": stated, "at": at, "found": found})


def verify_receipt_withdrawn(*, at: str) -> Text:
    """The receipt is genuine. Entry {at} withdrew the vote, and nothing was counted."""
    return Text("verify-receipt-withdrawn", {"at": at})


def verify_receipt_wrong(*, poll: str) -> Text:
    """The public file of poll #{poll} is right. The receipt does not agree with it:"""
    return Text("verify-receipt-wrong", {"poll": poll})


def verify_right(*, poll: str, voters: int, leaves: int) -> Text:
    """Right. Poll #{poll} was recounted. Voters: {voters}. Entries in the ballot log: {leaves}. Log, ball…"""
    return Text("verify-right", {"poll": poll, "voters": voters, "leaves": leaves})


def verify_seat(*, stated: str, at: str) -> Text:
    """Option {at}: it is seated, and the file says that it is not."""
    return Text("verify-seat", {"stated": stated, "at": at})


def verify_seated(*, options: str) -> Text:
    """Options with a seat: {options}."""
    return Text("verify-seated", {"options": options})


def verify_seats(*, stated: str, found: str) -> Text:
    """Outcome: it states {stated} seats filled; it should be {found}."""
    return Text("verify-seats", {"stated": stated, "found": found})


def verify_secret(*, found: str) -> Text:
    """Secret: it is not the one committed to on opening ({found})."""
    return Text("verify-secret", {"found": found})


def verify_shortfall() -> Text:
    """Outcome: the reason why no seat is filled is not the one that the ballots give."""
    return Text("verify-shortfall")


def verify_terms() -> Text:
    """Terms: no ballots can be counted by them (picks, seats or quorum)."""
    return Text("verify-terms")


def verify_tie() -> Text:
    """Outcome: the tie at the last seat is not the one that the ballots give."""
    return Text("verify-tie")


def verify_tied(*, stated: str, at: str) -> Text:
    """Option {at}: it is tied at the last seat, and the file does not say so."""
    return Text("verify-tied", {"stated": stated, "at": at})


def verify_times() -> Text:
    """Times: the poll closed after its closing time."""
    return Text("verify-times")


def verify_unreadable_json(*, detail: str) -> Text:
    """This cannot be read: it is not JSON, or ends too early ({detail})."""
    return Text("verify-unreadable-json", {"detail": detail})


def verify_unreadable_shape(*, detail: str) -> Text:
    """This is not a whole public file: something is missing, too much, or of the wrong kind ({detail})."""
    return Text("verify-unreadable-shape", {"detail": detail})


def verify_unreadable_version(*, detail: str) -> Text:
    """This is not a public file of version glas-poll-1. Its version says: “{detail}”."""
    return Text("verify-unreadable-version", {"detail": detail})


def verify_voters(*, stated: str, found: str) -> Text:
    """Outcome: it states {stated} voters; counted: {found}."""
    return Text("verify-voters", {"stated": stated, "found": found})


def verify_votes(*, at: str, stated: str, found: str) -> Text:
    """Option {at}: it states {stated} votes; counted: {found}."""
    return Text("verify-votes", {"at": at, "stated": stated, "found": found})


def verify_wrong(*, poll: str) -> Text:
    """Wrong. The public file of poll #{poll} does not hold together:"""
    return Text("verify-wrong", {"poll": poll})


def voice_add() -> Text:
    """Add something"""
    return Text("voice-add")


def voice_add_what(*, number: str) -> Text:
    """What shall be added to number {number}? Words, a picture, a recording, a video or a file."""
    return Text("voice-add-what", {"number": number})


def voice_added(*, number: str) -> Text:
    """Added to number {number}. The team sees it."""
    return Text("voice-added", {"number": number})


def voice_all_read() -> Text:
    """Everyone can read and support it, without your name."""
    return Text("voice-all-read")


def voice_asked_below() -> Text:
    """This is asked anew below."""
    return Text("voice-asked-below")


def voice_awaits() -> Text:
    """Here words, pictures, recordings, videos and files are read."""
    return Text("voice-awaits")


def voice_by_itself() -> Text:
    """Nothing was tapped, so it went to the team as it stands."""
    return Text("voice-by-itself")


def voice_called(*, title: str) -> Text:
    """{title}"""
    return Text("voice-called", {"title": title})


def voice_change() -> Text:
    """Change the words"""
    return Text("voice-change")


def voice_change_what(*, number: str) -> Text:
    """How shall idea {number} read? Your next message takes the place of all its words; only the team see…"""
    return Text("voice-change-what", {"number": number})


def voice_changed(*, number: str) -> Text:
    """Number {number} reads as you have changed it. The team sees how it read before, too."""
    return Text("voice-changed", {"number": number})


def voice_changed_waits(*, number: str) -> Text:
    """Number {number}: your new words wait until the team has read them. Until then everybody reads the o…"""
    return Text("voice-changed-waits", {"number": number})


def voice_filed(*, kind: str, number: str) -> Text:
    """Your question is filed as number {number}."""
    return Text("voice-filed", {"kind": kind, "number": number})


def voice_filed_toast(*, number: str) -> Text:
    """Filed as number {number}."""
    return Text("voice-filed-toast", {"number": number})


def voice_kind(*, kind: str) -> Text:
    """A question"""
    return Text("voice-kind", {"kind": kind})


def voice_left() -> Text:
    """Left. The team gets nothing of it."""
    return Text("voice-left")


def voice_make_formal() -> Text:
    """Make it a formal complaint"""
    return Text("voice-make-formal")


def voice_no_idea(*, number: str, kind: str) -> Text:
    """Number {number} is an idea, not an idea: only ideas are supported and planned."""
    return Text("voice-no-idea", {"number": number, "kind": kind})


def voice_not_formal() -> Text:
    """It is not a formal complaint so far."""
    return Text("voice-not-formal")


def voice_not_yours() -> Text:
    """Somebody else wrote this."""
    return Text("voice-not-yours")


def voice_nothing() -> Text:
    """Nothing, leave it"""
    return Text("voice-nothing")


def voice_reply_by(*, by: Moment) -> Text:
    """We answer by {by}."""
    return Text("voice-reply-by", {"by": by})


def voice_reply_by_formal(*, by: Moment) -> Text:
    """It is a formal complaint: we answer by {by} at the latest."""
    return Text("voice-reply-by-formal", {"by": by})


def voice_reviewed() -> Text:
    """The team reads it first. Once they let it stand, everyone can read and support it, without your nam…"""
    return Text("voice-reviewed")


def voice_signed(*, public: str, name: str) -> Text:
    """The team reads it first. Once they let it stand, everyone can read and support it, under the name {…"""
    return Text("voice-signed", {"public": public, "name": name})


def voice_team_reads() -> Text:
    """Only the team reads it."""
    return Text("voice-team-reads")


def voice_too_many(*, limit: int, again: Moment) -> Text:
    """Within a day we take {limit} messages from each person, so that each gets an answer. Please write a…"""
    return Text("voice-too-many", {"limit": limit, "again": again})


def voice_too_many_ideas(*, limit: int) -> Text:
    """Within a day we take {limit} ideas from each person. Tap something else that it may be; if nothing…"""
    return Text("voice-too-many-ideas", {"limit": limit})


def voice_unnamed(*, file: str, number: str) -> Text:
    """Message {number}"""
    return Text("voice-unnamed", {"file": file, "number": number})


def voice_what(*, pieces: int, minutes: int) -> Text:
    """{pieces} messages, taken as one. What is this? If nothing is tapped within {minutes} minutes, the t…"""
    return Text("voice-what", {"pieces": pieces, "minutes": minutes})


def voice_withdraw() -> Text:
    """Withdraw it"""
    return Text("voice-withdraw")


def voice_withdraw_no() -> Text:
    """Leave it"""
    return Text("voice-withdraw-no")


def voice_withdraw_sure(*, number: str) -> Text:
    """Withdraw number {number}? Nobody will read it any more, and nobody will answer it."""
    return Text("voice-withdraw-sure", {"number": number})


def voice_withdraw_yes() -> Text:
    """Withdraw it"""
    return Text("voice-withdraw-yes")


def voice_withdrawn(*, number: str) -> Text:
    """Number {number} is withdrawn."""
    return Text("voice-withdrawn", {"number": number})


def voided(*, number: str) -> Text:
    """Poll {number} is ended without a result."""
    return Text("voided", {"number": number})


def vote_explained(*, binding: str) -> Text:
    """Your vote counts exactly once, and you can change or withdraw it until the poll closes. The outcome…"""
    return Text("vote-explained", {"binding": binding})


def vote_log() -> Text:
    """Each change you make is written into a log that cannot be altered unseen. Your receipt shows that y…"""
    return Text("vote-log")


def vote_over(*, closed: Moment) -> Text:
    """This vote closed {closed}. The results follow in a moment."""
    return Text("vote-over", {"closed": closed})


def vote_ties(*, ties: str) -> Text:
    """If options are tied for the last winning place, a lot decides that anyone can check."""
    return Text("vote-ties", {"ties": ties})


def vote_who_sees(*, results: str) -> Text:
    """Until closing nobody sees counts, not even the team. Only the number of voters is public."""
    return Text("vote-who-sees", {"results": results})


def votes_withdrawn(*, votes: int) -> Text:
    """Taken back, and your {votes} votes in open polls are withdrawn."""
    return Text("votes-withdrawn", {"votes": votes})


def week_day(*, day: str) -> Text:
    """Sun"""
    return Text("week-day", {"day": day})


def week_kept() -> Text:
    """answered in time"""
    return Text("week-kept")


def week_kind(*, kind: str, count: int) -> Text:
    """Questions: {count}"""
    return Text("week-kind", {"kind": kind, "count": count})


def week_late() -> Text:
    """late now"""
    return Text("week-late")


def week_median() -> Text:
    """working time to half of the answers"""
    return Text("week-median")


def week_overline() -> Text:
    """Our customers’ voices"""
    return Text("week-overline")


def week_span(*, unit: str, number: int) -> Text:
    """{number} min"""
    return Text("week-span", {"unit": unit, "number": number})


def week_title(*, since: Day, last: Day) -> Text:
    """{since} – {last}"""
    return Text("week-title", {"since": since, "last": last})


def weekly_after() -> Text:
    """The week after ›"""
    return Text("weekly-after")


def weekly_all_speak() -> Text:
    """Fallen silent: nobody"""
    return Text("weekly-all-speak")


def weekly_before() -> Text:
    """‹ The week before"""
    return Text("weekly-before")


def weekly_idea(*, title: str, number: str) -> Text:
    """“{title}” (/idea_{number})"""
    return Text("weekly-idea", {"title": title, "number": number})


def weekly_kept(*, promised: int, kept: int) -> Text:
    """Answered in time: {kept} of {promised}"""
    return Text("weekly-kept", {"promised": promised, "kept": kept})


def weekly_late(*, count: int) -> Text:
    """Late now: {count}"""
    return Text("weekly-late", {"count": count})


def weekly_launched(*, count: int, named: Listing) -> Text:
    """Launched: {named}"""
    return Text("weekly-launched", {"count": count, "named": named})


def weekly_median(*, unit: str, number: int) -> Text:
    """Half of the answers came within {number} minutes of working time"""
    return Text("weekly-median", {"unit": unit, "number": number})


def weekly_new(*, count: int, ideas: int, complaints: int, questions: int, praise: int, solved: int) -> Text:
    """New: {count} (ideas {ideas}, complaints {complaints}, questions {questions}, praise {praise})…{solv…"""
    return Text(
        "weekly-new",
        {
            "count": count,
            "ideas": ideas,
            "complaints": complaints,
            "questions": questions,
            "praise": praise,
            "solved": solved,
        },
    )


def weekly_no_answer() -> Text:
    """Time to answer: no answer was given"""
    return Text("weekly-no-answer")


def weekly_planned(*, count: int, named: Listing) -> Text:
    """Planned: {named}"""
    return Text("weekly-planned", {"count": count, "named": named})


def weekly_quiet(*, span: str, late: int) -> Text:
    """Quiet so far: nobody has written, and nothing new has fallen due. What is late comes first."""
    return Text("weekly-quiet", {"span": span, "late": late})


def weekly_rises(*, idea: Text, gained: int) -> Text:
    """{idea} +{gained}"""
    return Text("weekly-rises", {"idea": idea, "gained": gained})


def weekly_rising(*, count: int, named: Listing) -> Text:
    """Rising: {named}"""
    return Text("weekly-rising", {"count": count, "named": named})


def weekly_silent(*, segment: str, before: int) -> Text:
    """Fallen silent: {segment} ({before} signs of life in the four weeks before)"""
    return Text("weekly-silent", {"segment": segment, "before": before})


def weekly_slipped(*, count: int, named: Listing) -> Text:
    """Past the promised date: {named}"""
    return Text("weekly-slipped", {"count": count, "named": named})


def weekly_so_far() -> Text:
    """This week so far ›"""
    return Text("weekly-so-far")


def weekly_title(*, span: str, since: Day, last: Day) -> Text:
    """The week of our customers’ voices: {since} – {last}"""
    return Text("weekly-title", {"span": span, "since": since, "last": last})


def weekly_unread(*, number: str) -> Text:
    """idea {number}, not public yet"""
    return Text("weekly-unread", {"number": number})


def welcome() -> Text:
    """Here you help decide what we launch next."""
    return Text("welcome")


def welcome_back() -> Text:
    """Good to see you again. You will hear from us again."""
    return Text("welcome-back")


def welcome_privacy() -> Text:
    """By voting you agree that we keep your votes; /privacy says what and why."""
    return Text("welcome-privacy")


def whole_button() -> Text:
    """All of it, in plain words"""
    return Text("whole-button")


def whole_consent() -> Text:
    """Only with your consent. How far ahead of others your choices were and what you need; tests, what yo…"""
    return Text("whole-consent")


def whole_long() -> Text:
    """How long. Answers in tests are dropped a while after the test has ended; so are faded choices and c…"""
    return Text("whole-long")


def whole_rights() -> Text:
    """Your rights. /mydata: all of it, as a page and as JSON. /forget: erased at once. /link: two account…"""
    return Text("whole-rights")


def whole_said() -> Text:
    """What you say, and what we say. Your messages with their thread, until you erase them with /forget;…"""
    return Text("whole-said")


def whole_votes() -> Text:
    """Votes, draws and prizes. Your vote stands under a pseudonym of that vote, so that anyone can recoun…"""
    return Text("whole-votes")


def whole_you() -> Text:
    """Who you are to us. Your id in each messenger, the name it shows, your language and time zone, and s…"""
    return Text("whole-you")


def winner_footer(*, number: str, rank: str, on: Day) -> Text:
    """Draw {number}, place {rank}, {on}"""
    return Text("winner-footer", {"number": number, "rank": rank, "on": on})


def winner_hidden(*, poll: str, number: str) -> Text:
    """An idea that won poll {poll} is hidden, so it does not enter the plan: idea {number}. Let it stand…"""
    return Text("winner-hidden", {"poll": poll, "number": number})


def winner_overline() -> Text:
    """You won"""
    return Text("winner-overline")


def words(*, text: str) -> Text:
    """{text}"""
    return Text("words", {"text": text})


def words_anew(*, text: str) -> Text:
    """It would read: {text}"""
    return Text("words-anew", {"text": text})


def words_before(*, text: str) -> Text:
    """Everybody reads now: {text}"""
    return Text("words-before", {"text": text})


def words_keep() -> Text:
    """Keep the old words"""
    return Text("words-keep")


def words_keep_author(*, number: str) -> Text:
    """Your idea {number} stays on the board as it read before: the team has not taken over the new words.…"""
    return Text("words-keep-author", {"number": number})


def words_keep_toast(*, number: str) -> Text:
    """Idea {number} stays as everybody reads it."""
    return Text("words-keep-toast", {"number": number})


def words_stand() -> Text:
    """Let the new words stand"""
    return Text("words-stand")


def words_stand_author(*, number: str) -> Text:
    """Your idea {number} reads on the board as you changed it."""
    return Text("words-stand-author", {"number": number})


def words_stand_toast(*, number: str) -> Text:
    """Idea {number} reads anew on the board."""
    return Text("words-stand-toast", {"number": number})


def words_wait(*, number: str) -> Text:
    """#{number} · New words: its author has changed an idea on the board."""
    return Text("words-wait", {"number": number})


def wrong_chat(*, chat: str, number: str) -> Text:
    """“{chat}” is not a chat I know. Name a group or channel in which I am, or give its @name or its numb…"""
    return Text("wrong-chat", {"chat": chat, "number": number})


def wrong_choice(*, value: str, known: str) -> Text:
    """“{value}” is not possible here. Try one of these: {known}"""
    return Text("wrong-choice", {"value": value, "known": known})


def wrong_closes_far(*, closes: Moment) -> Text:
    """It would close {closes}, and that is too far away: a poll closes within twenty years. Choose an ear…"""
    return Text("wrong-closes-far", {"closes": closes})


def wrong_closes_first(*, closes: Moment) -> Text:
    """It would close {closes}, before it opens. Choose a later closing time."""
    return Text("wrong-closes-first", {"closes": closes})


def wrong_closes_missing() -> Text:
    """The closing time is missing. Add a line such as: closes: in 7 days"""
    return Text("wrong-closes-missing")


def wrong_closes_past(*, closes: Moment) -> Text:
    """It would close {closes}, and that has passed. Choose a time to come, for example: closes: in 7 days"""
    return Text("wrong-closes-past", {"closes": closes})


def wrong_key(*, key: str, known: str) -> Text:
    """There is no setting “{key}”. Known are: {known}. An option begins with a dash: - {key}"""
    return Text("wrong-key", {"key": key, "known": known})


def wrong_line() -> Text:
    """This is neither a setting such as “pick: 4” nor an option. An option begins with a dash."""
    return Text("wrong-line")


def wrong_notice_length(*, limit: int) -> Text:
    """A public line may have 1 to {limit} characters."""
    return Text("wrong-notice-length", {"limit": limit})


def wrong_number(*, value: str) -> Text:
    """“{value}” is not a whole number. Try: 4"""
    return Text("wrong-number", {"value": value})


def wrong_opens_past(*, opens: Moment) -> Text:
    """It would open {opens}, and that has passed. Leave the line out to open it yourself, with the button…"""
    return Text("wrong-opens-past", {"opens": opens})


def wrong_option_length(*, length: int, option: str, limit: int) -> Text:
    """Option {option} has {length} characters. It may have 1 to {limit}."""
    return Text("wrong-option-length", {"length": length, "option": option, "limit": limit})


def wrong_options_alike(*, first: str, second: str) -> Text:
    """Options {first} and {second} read the same. Change one of them, or leave it out."""
    return Text("wrong-options-alike", {"first": first, "second": second})


def wrong_options_number(*, number: int) -> Text:
    """There are {number} options. A poll has 2 to 50, each on a line of its own that begins with a dash."""
    return Text("wrong-options-number", {"number": number})


def wrong_pick(*, options: int) -> Text:
    """“pick” goes from 1 to the number of options, which is {options}."""
    return Text("wrong-pick", {"options": options})


def wrong_prize_kind(*, value: str, known: str) -> Text:
    """“{value}” is not a way to hand a prize over. The ways are: {known}"""
    return Text("wrong-prize-kind", {"value": value, "known": known})


def wrong_prize_rest(*, value: str) -> Text:
    """What follows the way to hand the prize over I cannot read: “{value}”. Several prizes are divided by…"""
    return Text("wrong-prize-rest", {"value": value})


def wrong_prize_second(*, value: str) -> Text:
    """“{value}” names more than one prize. Put a comma between two prizes, or a line for each; what is in…"""
    return Text("wrong-prize-second", {"value": value})


def wrong_prizes() -> Text:
    """This is not a line of prizes. Try: 12 x Tote bag, or with the way in which it is handed over: 5 x A…"""
    return Text("wrong-prizes")


def wrong_prizes_number(*, lines: int, prizes: int) -> Text:
    """There are too many prizes. A draw has at most {lines} lines and {prizes} prizes."""
    return Text("wrong-prizes-number", {"lines": lines, "prizes": prizes})


def wrong_question_length(*, length: int, limit: int) -> Text:
    """The question has {length} characters. It may have 1 to {limit}."""
    return Text("wrong-question-length", {"length": length, "limit": limit})


def wrong_question_missing() -> Text:
    """The question is missing. Write it after /newpoll, on the same line."""
    return Text("wrong-question-missing")


def wrong_quorum() -> Text:
    """The quorum is the least number of voters: a whole number from 0."""
    return Text("wrong-quorum")


def wrong_seats(*, options: int) -> Text:
    """“seats” goes from 1 to the number of options, which is {options}."""
    return Text("wrong-seats", {"options": options})


def wrong_time(*, value: str, example: str) -> Text:
    """“{value}” is not a time I can read. Try: {example}, tomorrow at 18:00, or: in 3 days"""
    return Text("wrong-time", {"value": value, "example": example})


def wrong_time_day(*, value: str, example: str) -> Text:
    """“{value}” has several days. Which one, and at what time? For example: {example}"""
    return Text("wrong-time-day", {"value": value, "example": example})


def wrong_time_skipped(*, value: str) -> Text:
    """{value} does not exist: clocks go forward that night. Choose a time an hour later."""
    return Text("wrong-time-skipped", {"value": value})


def wrong_time_unclear(*, value: str, first: str, second: str) -> Text:
    """“{value}” can be read in two ways. Please write which you mean: {first} or {second}"""
    return Text("wrong-time-unclear", {"value": value, "first": first, "second": second})


def wrong_twice(*, key: str) -> Text:
    """“{key}” is given twice. Keep one of them."""
    return Text("wrong-twice", {"key": key})


def yousaid_change(*, said: str, changed: str) -> Text:
    """We heard: {said} We changed: {changed}"""
    return Text("yousaid-change", {"said": said, "changed": changed})


def yousaid_done() -> Text:
    """They are being told, and it is in the report."""
    return Text("yousaid-done")


def yousaid_heard(*, count: int) -> Text:
    """The testers who answered something and can be reached will read ({count}):"""
    return Text("yousaid-heard", {"count": count})


def yousaid_how() -> Text:
    """What did the testers say, and what was changed? One line for each, with an arrow in between: It ste…"""
    return Text("yousaid-how")


def yousaid_line(*, line: str) -> Text:
    """Each line needs words on both sides of an arrow: “{line}”"""
    return Text("yousaid-line", {"line": line})


def yousaid_long(*, most: int) -> Text:
    """At most {most} characters on each side of the arrow."""
    return Text("yousaid-long", {"most": most})


def yousaid_many(*, most: int) -> Text:
    """At most {most} lines at once."""
    return Text("yousaid-many", {"most": most})


def yousaid_nobody() -> Text:
    """There is nobody to tell: no tester who answered something can be reached."""
    return Text("yousaid-nobody")


def yousaid_open() -> Text:
    """You said, we changed"""
    return Text("yousaid-open")


def yousaid_told(*, product: str) -> Text:
    """Your test of {product} has changed something"""
    return Text("yousaid-told", {"product": product})


def yousaid_unquoted(*, words: str) -> Text:
    """“{words}”: these are the very words of somebody who is not to be quoted. Please say it in your own."""
    return Text("yousaid-unquoted", {"words": words})


def yousaid_yes(*, count: int) -> Text:
    """Tell {count} testers"""
    return Text("yousaid-yes", {"count": count})


def zone_nearest() -> Text:
    """Did you mean one of these?"""
    return Text("zone-nearest")


def zone_offset(*, zone: str) -> Text:
    """“{zone}” does not say whether the clocks change in summer. Whose clocks are yours?"""
    return Text("zone-offset", {"zone": zone})


def zone_set(*, zone: str, now: Moment) -> Text:
    """Times are now shown in the time zone {zone}; your clock shows: {now}. Another zone: /language and y…"""
    return Text("zone-set", {"zone": zone, "now": now})


def zone_several(*, zone: str) -> Text:
    """There are several time zones in “{zone}”. Which one is yours?"""
    return Text("zone-several", {"zone": zone})


def zone_unknown(*, zone: str) -> Text:
    """I know no language or time zone called “{zone}”. Please write the nearest large city, for example B…"""
    return Text("zone-unknown", {"zone": zone})
