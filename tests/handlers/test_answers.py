"""Answers of the team: asking back, saved ones, one for many, and those that are published."""

from __future__ import annotations

from chat.ports import Fate
from tests.handlers.front import TEAM, Counter, Guest
from tests.handlers.test_inbox import CHAT, answered, card, fated, left
from tests.handlers.test_replying import asked, delivered, replies


async def test_an_answer_that_asks_lets_the_clock_rest_until_its_author_writes(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await replies(mira, "Which shop?", "mcase:1")
    await mira.taps("ask-back:2", chat=CHAT)
    await left(counter)
    letter = await ana.hears()
    assert "we have a question for you" in letter
    assert "helpful" not in letter
    await fated(counter, "answer:2:2", Fate.SENT)
    shown = await card(counter)
    assert "our time rests" in shown
    assert "Answered" not in shown
    assert "empty" in await mira.says("/inbox")
    await delivered(counter)
    assert "Added to number 1" in await ana.says("The one in Belgrade", reply_to="manswer:2:2")
    assert "waits for an answer" in await mira.says("/inbox")
    assert "our time rests" not in await card(counter)


async def test_a_question_that_did_not_arrive_lets_the_clock_run_on(counter: Counter) -> None:
    mira, _ = await asked(counter)
    await replies(mira, "Which shop?", "mcase:1")
    await mira.taps("ask-back:2", chat=CHAT)
    await left(counter)
    await fated(counter, "answer:2:2", Fate.BLOCKED)
    assert "waits for an answer" in await mira.says("/inbox")
    assert "too late" in await mira.taps("ask-back:2", chat=CHAT)


async def test_who_comes_second_may_send_his_anyway(counter: Counter) -> None:
    mira, ana = await asked(counter)
    care = await counter.member("7", "care")
    await replies(mira, "At nine.", "mcase:1")
    assert "Yours has not been sent" in await replies(care, "At 9.", "mcase:1")
    assert "At 9." not in await card(counter)
    assert "too late" in await mira.taps("answer-anyway:3", chat=CHAT)
    await care.taps("answer-anyway:3", chat=CHAT)
    await left(counter)
    heard = await ana.hears()
    assert "At nine." in heard
    assert "At 9." in heard
    assert "too late" in await care.taps("answer-anyway:3", chat=CHAT)


async def test_a_reply_to_the_page_of_a_voice_is_the_answer(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await card(counter)
    found = await delivered(counter)
    (page,) = [message for key, message in found.items() if key.startswith("case-page:1:")]
    assert "leaves in 20 seconds" in await mira.says("At nine.", reply_to=page)
    await left(counter)
    assert "At nine." in await ana.hears()


async def test_a_voice_is_handed_over_and_the_colleague_is_told(counter: Counter) -> None:
    mira, _ = await asked(counter)
    await mira.taps("hand-over-case:1")
    assert "Nobody else" in await mira.hears()
    care, analyst = await counter.member("7", "care"), await counter.member("8", "analyst")
    await mira.taps("hand-over-case:1")
    await mira.hears()
    (to,) = [each for each in mira.buttons if each.endswith(":3")]
    assert not [each for each in mira.buttons if each.endswith(":4")], "an analyst answers nobody"
    await mira.taps(to)
    assert "hands number 1 over to you" in await care.hears()
    assert "Taken on by Guest 7" in await card(counter)
    assert "no longer works" in await mira.taps("hand-case-to:1:4")
    assert "hands number" not in await analyst.hears()


async def test_a_saved_answer_is_given_again_by_a_tap(counter: Counter) -> None:
    mira, ana = await asked(counter)
    assert "No answer is saved" in await mira.says("/saved")
    await replies(mira, "At nine.", "mcase:1")
    await mira.taps("save-answer:2")
    assert "one to 60 characters" in await mira.says("x" * 61)
    assert "Saved as “Opening hours”" in await mira.says("Opening  hours")
    boris = counter.guest("3")
    await boris.says("And when do you open?")
    await boris.taps("said:2:question")
    await mira.taps("saved-for:2")
    await mira.hears()
    assert mira.labels == ("Opening hours",)
    await mira.taps(mira.buttons[0])
    assert "At nine." in await mira.hears()
    await mira.taps("saved-send:1:2")
    assert "leaves in 20 seconds" in await mira.hears()
    await left(counter)
    assert "At nine." in await boris.hears()
    care = await counter.member("7", "care")
    assert "not allow" in await care.taps("saved-drop:1")
    await mira.taps("saved-drop:1")
    assert "No answer is saved" in await mira.says("/saved")
    assert "At nine." in await ana.hears()


PILED = "a" + "\u0301" * 40
UNSEEN = "\u200b\u2800"


async def test_a_name_that_nobody_sees_is_none_and_marks_that_are_piled_up_are_few(counter: Counter) -> None:
    mira, _ = await asked(counter)
    await replies(mira, "At nine.", "mcase:1")
    await mira.taps("save-answer:2")
    assert "one to 60 characters" in await mira.says(UNSEEN)
    assert "Saved as “a\u0301\u0301\u0301”" in await mira.says(PILED)
    assert "Write /tag" in await mira.says(f"/tag 1 {UNSEEN}")
    assert "has these tags: a\u0301\u0301\u0301" in await mira.says(f"/tag 1 {PILED}")
    assert "<b>1</b>" in await mira.says("/tag 1 <b>1</b>")
    await mira.says(f"/inbox {PILED}")
    assert [each for each in mira.buttons if each.startswith("case:")] == ["case:1"]


async def saved(counter: Counter) -> tuple[Guest, Guest]:
    """An answer is saved, and Boris asks something as number 2; return Mira and Boris."""
    mira, _ = await asked(counter)
    await replies(mira, "At nine.", "mcase:1")
    await mira.taps("save-answer:2")
    await mira.says("Opening hours")
    boris = counter.guest("3")
    await boris.says("And when do you open?")
    await boris.taps("said:2:question")
    await left(counter)
    await mira.hears()
    return mira, boris


async def test_a_saved_answer_is_given_once_however_often_it_is_tapped(counter: Counter) -> None:
    mira, boris = await saved(counter)
    assert await mira.taps("saved-send:1:2") == ""
    assert "given already" in await mira.taps("saved-send:1:2")
    await left(counter)
    assert "given already" in await mira.taps("saved-send:1:2")
    await left(counter)
    assert (await boris.hears()).count("At nine.") == 1


async def test_what_was_taken_back_gets_no_saved_answer(counter: Counter) -> None:
    mira, boris = await saved(counter)
    await boris.taps("voice-withdraw:2:yes")
    await boris.hears()
    assert "no number 2" in await mira.taps("saved-send:1:2")
    await left(counter)
    assert await boris.hears() == ""


async def test_what_was_lost_is_sent_again_once_however_often_it_is_tapped(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await answered(counter, mira)
    await fated(counter, "answer:2:2", Fate.UNCERTAIN)
    await ana.hears()
    assert await mira.taps("answer-again:2") == ""
    assert "given already" in await mira.taps("answer-again:2")
    await left(counter)
    await fated(counter, "answer:3:2", Fate.SENT)
    assert "given already" in await mira.taps("answer-again:2")
    await left(counter)
    assert (await ana.hears()).count("At nine.") == 1


async def three_alike(counter: Counter) -> tuple[Guest, list[Guest]]:
    """Three people who ask the same, and one who asks something else."""
    mira = await counter.owner()
    people = [counter.guest(str(number)) for number in (2, 3, 4, 5)]
    asked = ["When does the shop open?", "When does your shop open", "The shop, when does it open?", "A cup"]
    for number, (guest, text) in enumerate(zip(people, asked, strict=True), 1):
        await guest.says(text)
        await guest.taps(f"said:{number}:question")
    return mira, people


async def test_one_answer_goes_to_all_that_are_marked_each_in_his_thread(counter: Counter) -> None:
    mira, people = await three_alike(counter)
    await mira.says("/case 1")
    assert "Alike: 2" in mira.labels
    await mira.taps("alike:1")
    await mira.hears()
    marks = [each for each in mira.buttons if each.startswith("alike-mark:")]
    assert sorted(each.split(":")[2] for each in marks) == ["2", "3"]
    assert "no longer works" in await mira.taps("alike-mark:1:4:1")
    await mira.taps("alike-mark:1:3:0")
    assert "tap the button" in await mira.says("At nine.")
    await mira.taps("alike-answer:1")
    assert "goes to 2 people" in await mira.hears()
    told = await mira.says("At nine.")
    assert told.count("leaves in 20 seconds") == 2
    await mira.taps("take-back:6")
    await left(counter)
    heard = [("At nine." in await guest.hears()) for guest in people]
    assert heard == [True, False, False, False]


async def test_an_answer_is_published_with_its_authors_consent_and_offered_to_the_next(
    counter: Counter,
) -> None:
    mira, ana = await asked(counter)
    await answered(counter, mira)
    assert "no longer works" in await mira.taps("publish-answer:1"), "it has not arrived"
    await fated(counter, "answer:2:2", Fate.SENT)
    boris = counter.guest("3")
    await mira.taps("publish-answer:1")
    assert "May we show your question" in await ana.hears()
    assert "no longer works" in await boris.taps("consent-answer:1:yes")
    await boris.says("When does the shop open?")
    assert "Filed as number 2" in await boris.taps("said:2:question")
    await ana.taps("consent-answer:1:yes")
    carl = counter.guest("4")
    await carl.says("When does your shop open?")
    await carl.taps("said:3:question")
    assert "At nine." in counter.redrawn[-1]
    assert "Does this help?" in counter.redrawn[-1]
    assert "no number 3 here" in await boris.taps("helps:3")
    for reader in (carl, boris):
        assert "does not learn who reported it" in await reader.taps("report-answer:1")
    assert sum("#1 · Reported" in each for each in await counter.heard(TEAM.address)) == 1
    await carl.taps("helps:3:1")
    assert "no number 3" in await mira.says("/case 3")
    await carl.says("When does your shop open??")
    await carl.taps("said:4:question")
    assert "Filed as number 4" in await carl.taps("to-team:4")
    await mira.taps("unpublish-answer:1")
    assert "no longer published" in await carl.taps("report-answer:1")
    dora = counter.guest("5")
    await dora.says("When does the shop open?")
    assert "Filed as number 5" in await dora.taps("said:5:question")


async def test_who_says_no_or_is_erased_is_published_no_more(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await answered(counter, mira)
    await fated(counter, "answer:2:2", Fate.SENT)
    await mira.taps("publish-answer:1")
    await ana.taps("consent-answer:1:no")
    assert "no longer works" in await ana.taps("consent-answer:1:yes")
    await mira.taps("publish-answer:1")
    await ana.taps("consent-answer:2:yes")
    assert "At nine." in await counter.kept()
    await ana.says("/forget")
    await ana.taps("forget:yes")
    assert "At nine." not in await counter.kept()


async def test_tags_are_shown_and_found_and_taken_away(counter: Counter) -> None:
    mira, _ = await asked(counter)
    boris = counter.guest("3")
    await boris.says("Where is my parcel?")
    await boris.taps("said:2:question")
    assert "has these tags: delivery" in await mira.says("/tag 2 #Delivery")
    assert "Tags: delivery" in await card(counter, 2)
    await mira.says("/inbox DELIVERY")
    assert [each for each in mira.buttons if each.startswith("case:")] == ["case:2"]
    assert "Write /tag" in await mira.says(f"/tag 2 {'x' * 31}")
    assert "By which word" in await mira.says("/tag 2")
    await mira.says("/tag 2 -delivery")
    assert "Nothing with the tag" in await mira.says("/inbox delivery")
    for number in range(10):
        await mira.says(f"/tag 2 word {number}")
    assert "up to 10 tags" in await mira.says("/tag 2 one more")


async def test_a_voice_is_tagged_by_a_button(counter: Counter) -> None:
    mira, _ = await asked(counter)
    await mira.says("/case 1")
    assert "tag-word:1" in mira.buttons
    await mira.taps("tag-word:1")
    assert "By which word" in await mira.hears()
    assert "/tag" in await mira.says("x" * 31)
    assert "has these tags: delivery" in await mira.says("Delivery")
    await mira.says("/inbox delivery")
    assert "case:1" in mira.buttons
