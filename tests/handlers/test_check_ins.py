"""Check-ins in the chat: whenever and however a tester answers, nothing is lost or taken twice."""

from __future__ import annotations

import re
from datetime import timedelta

import msgspec
import pytest
from sqlalchemy import Connection, select, update

from bot.domains import Stores
from chat.events import Kind
from customers.people import Contact
from customers.store import Customers
from handlers.trials.answering import Awaited
from leadusers.engagement import Deed
from leadusers.store import History
from storage.delivery.tables import outbox
from storage.trials.tables import trial_cases
from tests.handlers.front import Counter, Guest
from tests.handlers.testing import FIRST, begun, button, standing, testing
from tests.handlers.trying import token
from tests.trial_forms import DAY, form
from trials.prompt import Answer
from trials.store import Prompts
from trials.tester import Standing
from usecases.trials.asking import DIALOGUE

PLAN = form(
    "from: leads",
    places="20",
    days=f"{DAY}\n"
    "- text: What would you change?\n"
    "- photo: Show us where it stands.\n"
    "day 3: Take it shopping.\n"
    "- text: What did you carry?",
)


@pytest.fixture
async def ana(counter: Counter) -> Guest:
    """A tester who has just been asked about her first day."""
    await begun(counter, PLAN)
    ana = counter.guest("2", "Ana")
    await testing(counter, ana)
    assert "day 1" in await ana.hears()
    return ana


async def answers(counter: Counter) -> dict[tuple[int, int], Answer]:
    """What is kept, by day and question."""
    found = await counter.database.run(lambda db: Stores(db)[Prompts].answers(FIRST))
    return {(each.checkin, each.question): each for each in found}


async def to_the_words(ana: Guest, rating: str = "4") -> None:
    """Let her come to the question that takes words."""
    await ana.taps(button(ana, "checkin:"))
    assert "How easily" in await ana.hears()
    await ana.taps(next(each for each in ana.buttons if each.endswith(f":{rating}")))
    assert "What would you change?" in await ana.hears()


async def to_the_end(counter: Counter, ana: Guest) -> str:
    """Let her answer all that is asked on both days; return what she hears then."""
    await to_the_words(ana)
    await ana.says("A bell.")
    await ana.sends(b"jpeg", picture=True)
    counter.forward(days=3)
    await counter.reception.wake()
    await ana.hears()
    await ana.taps(button(ana, "checkin:"))
    await ana.hears()
    return await ana.says("Vegetables.")


async def test_a_reply_to_the_question_is_its_answer_whatever_was_begun_meanwhile(
    counter: Counter, ana: Guest
) -> None:
    await to_the_words(ana)
    asked = await placed(counter, ana)
    await ana.says("/privacy")
    await counter.in_step(ana, "voice-add")
    assert "Show us" in await ana.says("A bell.", reply_to=asked)
    assert (await answers(counter))[1, 2].words == "A bell."


async def placed(counter: Counter, guest: Guest) -> str:
    """Let what somebody read last stand somewhere; return where."""
    last, where = guest.read[guest.person.address], f"m{guest.read[guest.person.address]}"
    await counter.database.run(
        lambda db: db.execute(update(outbox).where(outbox.c.id == last).values(message=where, fate="sent"))
    )
    return where


async def test_answer_now_takes_up_the_question_again_after_another_dialogue(
    counter: Counter, ana: Guest
) -> None:
    await to_the_words(ana)
    now = next(each for each in ana.buttons if each.endswith(":now"))
    await counter.in_step(ana, "voice-add")
    await ana.taps(now)
    assert "What would you change?" in await ana.hears()
    assert "Show us" in await ana.says("A bell.")


async def test_a_second_tap_changes_a_rating_and_says_so(counter: Counter, ana: Guest) -> None:
    await ana.taps(button(ana, "checkin:"))
    await ana.hears()
    two, five = (next(each for each in ana.buttons if each.endswith(f":{n}")) for n in (2, 5))
    await ana.taps(two)
    assert "has been changed" in await ana.taps(five)
    assert (await answers(counter))[1, 1].rating == 5


async def test_words_to_what_is_answered_are_offered_as_a_change(counter: Counter, ana: Guest) -> None:
    await to_the_words(ana)
    asked = await placed(counter, ana)
    await ana.says("A bell.")
    assert "is answered already" in await ana.says("No, a lamp.", reply_to=asked)
    assert (await answers(counter))[1, 2].words == "A bell."
    await ana.taps(ana.buttons[0])
    await ana.hears()
    assert "has been changed" in await ana.says("A lamp.")
    assert (await answers(counter))[1, 2].words == "A lamp."


async def test_the_change_of_a_message_changes_the_answer_that_it_was(counter: Counter, ana: Guest) -> None:
    await to_the_words(ana)
    await ana.says("A bell.")
    first = ana.message
    await ana.sends(b"jpeg", "In the yard", picture=True)
    assert "has been changed" in await ana.edits("A louder bell.", first)
    kept = await answers(counter)
    assert (kept[1, 2].words, kept[1, 3].words) == ("A louder bell.", "In the yard")


async def test_what_is_no_answer_is_asked_for_again(counter: Counter, ana: Guest) -> None:
    await to_the_words(ana)
    for kind in (Kind.STICKER, Kind.LOCATION):
        assert "answer in words" in await ana.shows(kind)
    assert "one message" in await ana.sends(b"ogg", kind=Kind.VOICE)
    await ana.says("A bell.")
    assert "one picture" in await ana.sends(b"ogg", "It stands in the yard.", kind=Kind.VOICE)
    assert (1, 3) not in await answers(counter)


async def test_of_an_album_the_first_picture_is_the_answer_and_the_rest_is_nothing_else(
    counter: Counter, ana: Guest
) -> None:
    await to_the_words(ana)
    await ana.says("A bell.")
    assert "the first is your answer" in await ana.sends(b"1", "Yard", picture=True, album="a", same="one")
    kept = (await answers(counter))[1, 3]
    assert await ana.sends(b"2", picture=True, album="a", same="two") == ""
    assert (await answers(counter))[1, 3] == kept


async def test_back_asks_the_question_before_and_takes_another_answer(counter: Counter, ana: Guest) -> None:
    await to_the_words(ana)
    await ana.says("A bell.")
    back = next(each for each in ana.buttons if each.endswith(":back"))
    await ana.taps(back)
    assert "What would you change?" in await ana.hears()
    assert "Show us" in await ana.says("A lamp.")
    assert (await answers(counter))[1, 2].words == "A lamp."


async def test_nothing_is_asked_before_it_is_said_whether_something_is_in_the_way(
    counter: Counter, ana: Guest
) -> None:
    token = button(ana, "checkin:").split(":")[1]
    await ana.taps(f"answer:{token}:1:1:5")
    assert "is something keeping you" in await ana.hears()
    await counter.in_step(ana, DIALOGUE, msgspec.json.encode(Awaited(token, 1, 2)))
    await ana.says("A bell.")
    assert not await answers(counter)


async def test_a_day_that_has_not_come_takes_no_answer(counter: Counter, ana: Guest) -> None:
    token = button(ana, "checkin:").split(":")[1]
    for tap in (f"checkin:{token}:2:fine", f"answer:{token}:2:1:now", f"trial-stuck:{token}:2"):
        assert "come later: we write to you on Wednesday 4 November" in await ana.taps(tap)
    assert "no longer works" in await ana.taps(f"checkin:{token}:9:on")
    await ana.says("Vegetables.")
    assert not await answers(counter)


async def test_a_button_that_somebody_else_taps_says_what_any_old_button_says(
    counter: Counter, ana: Guest
) -> None:
    eve, tap = counter.guest("9"), button(ana, "checkin:")
    await eve.says("/help")
    unknown = tap.replace(tap.split(":")[1], "0123456789abcdef")
    assert await eve.taps(tap) == await eve.taps(unknown) != ""


async def test_after_leaving_an_answer_is_refused_and_the_message_is_not_lost_in_silence(
    counter: Counter, ana: Guest
) -> None:
    await to_the_words(ana)
    token = button(ana, "answer:").split(":")[1]
    await ana.taps(f"trial-leave:{token}")
    assert "not kept as an answer" in await ana.says("A bell.")
    assert (1, 2) not in await answers(counter)


async def test_who_says_nothing_is_reminded_once_in_daytime(counter: Counter, ana: Guest) -> None:
    """She was asked at 13:00 in Belgrade: thirty hours later it is 19:00."""
    counter.forward(hours=29, minutes=59)
    await counter.reception.wake()
    assert await ana.hears() == ""
    counter.forward(minutes=1)
    await counter.reception.wake()
    assert "are still waiting for you" in await ana.hears()
    again = ana.buttons[0]
    counter.forward(hours=10)
    await counter.reception.wake()
    assert await ana.hears() == "", "once"
    await ana.taps(again)
    assert "is something keeping you" in await ana.hears(), "blockers come first"


async def test_who_said_anything_is_not_reminded(counter: Counter, ana: Guest) -> None:
    await ana.taps(button(ana, "checkin:"))
    await ana.hears()
    counter.forward(hours=48)
    await counter.reception.wake()
    assert await ana.hears() == ""


async def test_who_wants_to_hear_nothing_is_not_reminded(counter: Counter, ana: Guest) -> None:
    await ana.says("/stop")
    counter.forward(days=4)
    await counter.reception.wake()
    assert await ana.hears() == ""


async def test_stuck_is_said_at_any_time_and_the_team_hears_of_which_test_and_day(
    counter: Counter, ana: Guest
) -> None:
    mira = await counter.owner()
    await to_the_words(ana)
    await ana.taps(button(ana, "trial-stuck:"))
    assert "What is in your way?" in await ana.hears()
    said = await ana.says("The lock is jammed.")
    assert re.search(r"Our team has it as number \d+, .*\nWe answer by \w+day .*:00 ", said), said
    assert "What would you change?" in said, "she goes on where she was"
    card = "\n".join(await counter.heard("-1"))
    assert "The lock is jammed." in card
    assert "Test 1, Cargo bike, day 0, when the tester joined" in card
    assert "Cargo bike" not in await ana.says("/ideas")
    assert (await answers(counter))[1, 0].words == "The lock is jammed."
    assert mira is not None
    cases = select(trial_cases.c.voice, trial_cases.c.trial)
    assert len(await counter.database.run(lambda db: db.execute(cases).all())) == 1, "it is no complaint"


async def test_what_was_in_the_way_is_read_as_that_and_below_no_question(
    counter: Counter, ana: Guest
) -> None:
    mira = await counter.owner()
    await ana.taps(button(ana, "trial-stuck:"))
    await ana.hears()
    await ana.says("The lock is jammed.")
    await mira.taps("test-words:0:1")
    assert "1. What was in the way\nThe lock is jammed." in await mira.hears()


async def test_what_was_in_the_way_is_no_answer_to_a_question(counter: Counter, ana: Guest) -> None:
    await ana.taps(button(ana, "trial-stuck:"))
    await ana.hears()
    await ana.says("The lock is jammed.")
    await ana.taps(next(each for each in ana.buttons if each.endswith(":4")))

    def counted(db: Connection) -> int:
        known = Stores(db)[Customers].find(Contact("telegram", ana.person.address))
        assert known is not None
        since = counter.now - timedelta(days=1)
        return Stores(db)[History].counts(known.id, since)[Deed.ANSWER]

    assert set(await answers(counter)) == {(1, 0), (1, 1)}
    assert await counter.database.run(counted) == 1


async def test_whoever_completed_is_asked_once_whether_he_may_be_quoted(counter: Counter, ana: Guest) -> None:
    assert "whether your words may stand in it" in await to_the_end(counter, ana)
    assert await standing(counter) is Standing.COMPLETED
    own = next(each for each in ana.buttons if each.endswith(":own"))
    other = own.replace(":own", ":other")
    await ana.taps(own)
    assert "quoted as “Ana”" in counter.redrawn[-1]
    await ana.taps(other)
    await ana.hears()
    assert "at most 60" in await ana.says("x" * 61)
    assert "quoted as “A cyclist”" in await ana.says("A cyclist")
    await ana.taps(own.replace(":own", ":pictures"))
    assert "Your pictures may be shown" in counter.redrawn[-1]
    await ana.taps(own.replace(":own", ":no"))
    assert "are not quoted" in counter.redrawn[-1]


async def test_a_rating_that_is_typed_is_taken_as_one_that_is_tapped(counter: Counter, ana: Guest) -> None:
    await ana.taps(button(ana, "checkin:"))
    assert "How easily" in await ana.hears()
    assert "taken as" not in await ana.says("It squeaks"), "other words are heard as ever"
    assert await answers(counter) == {}
    heard = await ana.says(" 4. ")
    assert "Your answer: 4" in heard
    assert "What would you change?" in heard
    assert (await answers(counter))[1, 1].rating == 4
    await ana.says("5")
    assert (await answers(counter))[1, 1].rating == 4
    assert (await answers(counter))[1, 2].words == "5"


async def test_a_number_typed_before_the_question_is_no_answer(counter: Counter, ana: Guest) -> None:
    await ana.says("4")
    assert await answers(counter) == {}


async def test_what_he_is_told_comes_next_is_still_to_come(counter: Counter) -> None:
    await begun(counter, PLAN)
    boris = counter.guest("3", "Boris")
    await testing(counter, boris)
    await boris.hears()
    (card,) = [each for each in counter.redrawn if "You are testing" in each][-1:]
    assert "We write to you next on" not in card, "the first questions came at once"
    await boris.taps(f"trial-join:{await token(counter)}")
    assert "We write to you next on Wednesday 4 November" in counter.redrawn[-1]
