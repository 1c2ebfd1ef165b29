"""The team's inbox: what became of answers, lists while its chat is full, and cards that are gone."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from chat.events import Place, Reached
from chat.ports import Fate
from storage.delivery.tables import outbox
from tests.handlers.front import TEAM, Counter, Guest
from tests.handlers.test_replying import asked, delivered, replies

CHAT = TEAM.address


async def fated(counter: Counter, key: str, fate: Fate) -> None:
    """Let delivery write down what became of a message, and the clock look at it."""
    its = update(outbox).where(outbox.c.key == key).values(fate=fate.value, settled=counter.now)
    assert (await counter.database.run(lambda db: db.execute(its))).rowcount == 1
    await counter.reception.wake()


async def left(counter: Counter) -> None:
    """Let all leave that is to leave."""
    counter.forward(seconds=21)
    await counter.reception.wake()


async def card(counter: Counter, number: int = 1) -> str:
    """The card of a voice as it reads now."""
    return await (await counter.owner()).says(f"/case {number}")


async def keys_of(counter: Counter, name: str) -> list[str]:
    """The keys of what was said to the team's chat that begin so."""
    query = select(outbox.c.key).where(outbox.c.key.startswith(name), outbox.c.chat == CHAT)
    return list(
        await counter.database.run(lambda db: db.execute(query.order_by(outbox.c.id)).scalars().all())
    )


async def files(counter: Counter, count: int, kind: str = "question") -> None:
    """Let so many people each say something at the same time."""
    for number in range(count):
        guest = counter.guest(f"9{number}")
        await guest.says(f"Thing {number}")
        await guest.taps(next(each for each in guest.buttons if each.endswith(f":{kind}")))


async def answered(counter: Counter, mira: Guest, text: str = "At nine.") -> None:
    await replies(mira, text, "mcase:1")
    await left(counter)


async def test_an_answer_counts_once_it_has_arrived(counter: Counter) -> None:
    mira, _ = await asked(counter)
    await replies(mira, "At nine.", "mcase:1")
    assert "about to leave" in await card(counter)
    await left(counter)
    on_its_way = await card(counter)
    assert "on its way" in on_its_way
    assert "Answered" not in on_its_way
    await fated(counter, "answer:2:2", Fate.SENT)
    arrived = await card(counter)
    assert "sent" in arrived
    assert "Answered" in arrived
    assert "empty" in await mira.says("/inbox")


@pytest.mark.parametrize(
    ("fate", "why"),
    [(Fate.BLOCKED, "has blocked"), (Fate.FAILED, "refused"), (Fate.UNCERTAIN, "know whether")],
)
async def test_what_did_not_arrive_answered_nobody(counter: Counter, fate: Fate, why: str) -> None:
    mira, _ = await asked(counter)
    await answered(counter, mira)
    await mira.hears(CHAT)
    await fated(counter, "answer:2:2", fate)
    told = await mira.hears(CHAT)
    assert why in told
    assert "still waits" in told
    shown = await card(counter)
    assert "Answered" not in shown
    assert "To be answered by" in shown
    assert "waits for an answer" in await mira.says("/inbox")


async def test_it_is_sent_once_more_by_a_tap_and_what_arrived_is_not(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await answered(counter, mira)
    assert await mira.taps("answer-again:2", chat=CHAT) != ""
    assert (await ana.hears()).count("At nine.") == 1
    await fated(counter, "answer:2:2", Fate.UNCERTAIN)
    await mira.taps("answer-again:2", chat=CHAT)
    await left(counter)
    assert (await ana.hears()).count("At nine.") == 1
    await fated(counter, "answer:3:2", Fate.SENT)
    assert "Answered" in await card(counter)
    await mira.taps("answer-again:3", chat=CHAT)
    await left(counter)
    assert "At nine." not in await ana.hears()


async def test_of_two_answers_the_one_that_arrived_counts(counter: Counter) -> None:
    mira, _ = await asked(counter)
    await answered(counter, mira)
    await answered(counter, mira, "On Sundays at ten.")
    await fated(counter, "answer:3:2", Fate.SENT)
    await fated(counter, "answer:2:2", Fate.FAILED)
    assert "Answered" in await card(counter)
    assert "empty" in await mira.says("/inbox")


async def test_who_wants_to_hear_nothing_was_not_answered(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await ana.says("/stop")
    await answered(counter, mira)
    await counter.reception.wake()
    assert "wants to hear nothing" in await card(counter)
    assert "waits for an answer" in await mira.says("/inbox")


async def test_who_has_blocked_the_bot_is_shown_as_such(counter: Counter) -> None:
    _, ana = await asked(counter)
    assert "has blocked" not in await card(counter)
    place = Place(ana.person.address)
    await counter.reception.receive(Reached(update="9999", who=ana.person, place=place, reachable=False))
    assert "has blocked the bot" in await card(counter)


async def test_a_hundred_voices_at_once_are_few_messages_and_none_is_missing(counter: Counter) -> None:
    await files(counter, 100)
    assert len(await keys_of(counter, "case")) <= 12
    shown = "\n".join(str(message) for _, message in await counter.sent(CHAT))
    missing = [number for number in range(100) if f"Thing {number}" not in shown]
    assert missing == []


async def test_a_button_of_a_list_brings_the_card_to_be_replied_to(counter: Counter) -> None:
    mira = await counter.owner()
    await files(counter, 7)
    (listed,) = await keys_of(counter, "cases:")
    await delivered(counter)
    await mira.hears(CHAT)
    assert "Tap the button" in await replies(mira, "At nine.", f"m{listed}")
    await mira.taps("card:7", chat=CHAT)
    assert "Thing 6" in await mira.hears(CHAT)
    assert "stands in this chat" in await mira.taps("card:7", chat=CHAT)
    await delivered(counter)
    assert "leaves in 20 seconds" in await replies(mira, "At nine.", "mcase:7")
    await left(counter)
    assert "At nine." in await counter.guest("96").hears()


async def test_a_list_shows_what_is_answered(counter: Counter) -> None:
    mira = await counter.owner()
    await files(counter, 7)
    await delivered(counter)
    await mira.taps("case-answer:7")
    await mira.says("At nine.")
    await left(counter)
    buttons = [each for _, message in await counter.sent(CHAT) for row in message.buttons for each in row]
    assert [each.text for each in buttons if each.mark] == ["#7 Thing 6"]


async def test_a_card_that_was_deleted_is_brought_again_while_it_waits(counter: Counter) -> None:
    mira, _ = await asked(counter)
    await fated(counter, "case:1", Fate.FAILED)
    await counter.reception.look_after()
    assert "When does the shop open?" in await mira.hears(CHAT)
    await delivered(counter)
    await answered(counter, mira)
    await fated(counter, "answer:2:2", Fate.SENT)
    await mira.hears(CHAT)
    await fated(counter, "case:1", Fate.FAILED)
    await counter.reception.look_after()
    assert await mira.hears(CHAT) == ""


async def test_what_never_came_to_the_chat_comes_in_private_and_the_owners_hear_once(
    counter: Counter,
) -> None:
    mira = await counter.owner()
    await files(counter, 8)
    gone = update(outbox).where(outbox.c.chat == CHAT).values(fate=Fate.BLOCKED.value)
    await counter.database.run(lambda db: db.execute(gone))
    await mira.hears()
    await counter.reception.look_after()
    heard = await mira.hears()
    assert [number for number in range(8) if f"Thing {number}" not in heard] == []
    assert heard.count("takes nothing from me") == 1
    await counter.reception.look_after()
    assert await mira.hears() == ""


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
    assert "Somebody else wrote this" in await boris.taps("helps:3")
    await carl.taps("helps:3")
    assert "no number 3" in await mira.says("/case 3")
    await carl.says("When does your shop open??")
    await carl.taps("said:4:question")
    assert "Filed as number 4" in await carl.taps("to-team:4")
    await mira.taps("unpublish-answer:1")
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
