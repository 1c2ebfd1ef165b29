"""The morning line: the team hears what the day brings and what waits, each with a way to it, or nothing."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from bot.domains import Stores
from customers.news.broadcast import Broadcasts, Content, Plan
from customers.news.preferences import Topic
from customers.news.segments import Segment
from customers.people import CustomerId
from draws.beacon import QUICKNET
from draws.draw import Manner
from handlers.agenda import Matter
from handlers.house import House
from storage.delivery.restored import hold, stamp
from tests.handlers.front import NOW, TEAM, Counter, Guest, leads
from tests.handlers.test_voices import idea

TITLE = "Good morning."
EIGHT = datetime(2026, 11, 2, 7, 0, 30, tzinfo=UTC)
"""The next morning in Belgrade."""


@pytest.fixture
async def mira(counter: Counter) -> Guest:
    """The owner of a team that has a chat and wants the line at eight."""
    counter.morning = time(8)
    return await counter.owner()


async def morning(counter: Counter, days: int = 0) -> str:
    """Let the next morning come, or one some days later; return what the team's chat is told then."""
    counter.now, before = EIGHT + timedelta(days=days), len(await counter.heard(TEAM.address))
    await counter.reception.wake()
    lines = [said for said in (await counter.heard(TEAM.address))[before:] if TITLE in said]
    return "\n".join(lines)


async def closing_tomorrow(mira: Guest, hour: int = 18, number: int = 1) -> None:
    """Let her open a poll that closes at this hour of the next day."""
    await mira.says(f"/newpoll At {hour}?\ncloses: tomorrow {hour}:00\n- Viking\n- Pyramid")
    await mira.does(f"/open {number}")


async def ways(counter: Counter) -> list[str]:
    """Where the buttons under the newest line lead."""
    (*_, (_, message)) = [each for each in await counter.sent(TEAM.address) if each[1].buttons]
    return [leads(button) for row in message.buttons for button in row]


async def test_on_a_day_that_brings_nothing_the_team_hears_nothing(counter: Counter, mira: Guest) -> None:
    await counter.open_poll(mira)
    await counter.draft(mira, "opens: in 2 days")
    assert await morning(counter) == ""


async def test_it_names_what_closes_today_with_the_hour(counter: Counter, mira: Guest) -> None:
    await closing_tomorrow(mira)
    await counter.guest("2").taps("m:1:1:1")
    assert await morning(counter) == (
        "Good morning. What the day brings, and what waits – "
        "Monday 2 November 2026 at 08:00 (Belgrade time):\n"
        "1 poll closes by tomorrow morning: “At 18?” (2 Nov 2026 18:00, /poll_1)"
    )
    assert await ways(counter) == ["start=page-1"]


@pytest.mark.parametrize(
    ("closes", "named"), [("in 2 days 00:00", True), ("in 2 days 07:59", True), ("in 2 days 08:01", False)]
)
async def test_what_closes_in_the_night_is_named_the_morning_before(
    closes: str, named: bool, counter: Counter, mira: Guest
) -> None:
    await mira.says(f"/newpoll Which?\ncloses: {closes}\n- Viking\n- Pyramid")
    assert "is open" in await mira.does("/open 1")
    assert ("closes by tomorrow morning" in await morning(counter)) == named


async def test_it_is_said_once_and_at_no_other_hour(counter: Counter, mira: Guest) -> None:
    await closing_tomorrow(mira)
    for minutes in (-1, 0, 1, 200, 300):
        counter.now = EIGHT + timedelta(minutes=minutes)
        await counter.reception.wake()
        said = sum(TITLE in each for each in await counter.heard(TEAM.address))
        assert said == (minutes >= 0)


async def test_it_names_what_opens_today(counter: Counter, mira: Guest) -> None:
    await counter.draft(mira, "opens: tomorrow 12:00")
    assert "1 poll opens by tomorrow morning: “Which?” (2 Nov 2026 12:00, /poll_1)" in await morning(counter)


async def test_it_names_the_first_few_and_counts_the_rest(counter: Counter, mira: Guest) -> None:
    for hour in (21, 20, 19, 18, 17):
        await closing_tomorrow(mira, hour, 22 - hour)
    said = await morning(counter)
    assert "5 polls close by tomorrow morning: “At 17?” (2 Nov 2026 17:00, /poll_5), “At 18?”" in said
    assert said.endswith("“At 19?” (2 Nov 2026 19:00, /poll_3) and 2 more")


async def test_it_names_decisions_that_are_overdue_until_they_are_made(counter: Counter, mira: Guest) -> None:
    for number, voted in ((1, True), (2, False)):
        await counter.open_poll(mira, "binding: no")
        if voted:
            await counter.guest("2").taps(f"m:{number}:1:1")
        await mira.does(f"/close {number} Enough")
    await counter.open_poll(mira, "binding: yes")
    await counter.guest("2").taps("m:3:1:1")
    await mira.does("/close 3 Enough")
    assert "overdue" not in await morning(counter, days=12)
    assert (await morning(counter, days=14)).endswith("1 decision is overdue: “Which?” (/decide_1)")
    assert await ways(counter) == ["start=decide-1"]
    await mira.does("/decide 1")
    assert await morning(counter, days=15) == ""


async def test_it_names_draws_that_wait_for_somebodys_word(counter: Counter, mira: Guest) -> None:
    for number, manner in enumerate((Manner(confirmations=2), Manner(chain=QUICKNET)), 1):
        counter.manner = manner
        await counter.open_poll(mira, "prizes: 1 x Mug")
        await counter.guest("2").taps(f"m:{number}:1:1")
        await mira.does(f"/close {number} Enough")
    assert "1 draw waits for confirmation: “Which?” (/draw_1)" in await morning(counter)
    assert await ways(counter) == ["start=draw-1"]


async def test_it_counts_prizes_to_hand_over_and_those_whose_time_ends(counter: Counter, mira: Guest) -> None:
    ana = await counter.winner("Mug")
    assert await morning(counter) == ""
    assert "The time to claim 1 prize ends by tomorrow morning: “Which?” (/prizes_1)" in await morning(
        counter, days=13
    )
    assert await ways(counter) == ["start=prizes-1"]
    await ana.taps("claim:1")
    said = await morning(counter, days=14)
    assert said.endswith("1 prize waits to be handed over: “Which?” (/prizes_1)")


async def test_it_counts_winners_for_whom_no_code_is_left(counter: Counter, mira: Guest) -> None:
    ana = await counter.winner("Mug as code")
    await ana.taps("claim:1")
    said = await morning(counter)
    assert "1 winner waits for a code and none is left: “Mug” · /codes" in said
    assert "handed over" not in said


async def test_it_names_broadcasts_that_are_paused(counter: Counter, mira: Guest) -> None:
    def paused(stores: Stores) -> None:
        plan = Plan(segment=Segment((), "UTC"), topic=Topic.VOTES, content=Content(words={"en": "Hi"}))
        for _ in range(2):
            stores[Broadcasts].add(plan, CustomerId(1), 1, NOW)
        stores[Broadcasts].pause(2)

    await counter.database.run(lambda db: paused(Stores(db)))
    assert "1 broadcast is paused (2)" in await morning(counter)


async def test_it_names_messages_held_back_since_a_backup(counter: Counter, mira: Guest) -> None:
    await mira.says("/help")
    await counter.database.run(lambda db: stamp(db, NOW))
    await counter.database.run(lambda db: hold(db, NOW))
    number = len(await counter.sent("1"))
    assert f"{number} messages have been held back since a backup was restored: /held" in await morning(
        counter
    )
    assert await ways(counter) == ["start=held"]
    await mira.taps("held:drop")
    assert await morning(counter, days=1) == ""


async def test_what_could_not_be_said_is_said_a_moment_later(
    counter: Counter, mira: Guest, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> list[Matter]:
        raise ZeroDivisionError

    await closing_tomorrow(mira)
    with monkeypatch.context() as patched:
        patched.setattr(House, "agenda", broken)
        assert await morning(counter) == ""
    assert "closes by tomorrow morning" in await morning(counter)


async def test_the_clock_is_woken_for_it_and_forgets_old_ones(counter: Counter, mira: Guest) -> None:
    while (waking := await counter.reception.wake()) is not None and waking < EIGHT.replace(second=0):
        counter.now = waking
    assert waking == EIGHT.replace(second=0)
    await morning(counter)
    kept = await counter.kept()
    counter.forward(days=90)
    await counter.reception.look_after()
    assert "datetime.date(2026, 11, 2)" in kept
    assert "datetime.date(2026, 11, 2)" not in await counter.kept()


async def test_it_names_what_waits_and_nobody_has_taken_on(counter: Counter, mira: Guest) -> None:
    for number, text in enumerate(("It is torn", "Where is it?", "When do you open?"), 1):
        guest = counter.guest(str(number + 1))
        await guest.says(text)
        await guest.taps(f"said:{number}:question")
    await mira.taps("take:2:0")
    said = await morning(counter)
    assert (
        "2 voices wait that nobody has taken on: “It is torn” (/case_1) and “When do you open?” (/case_3)"
        in said
    )
    assert await ways(counter) == ["start=late"], "one way, however many lines lead there"
    for number in (1, 3):
        await mira.taps(f"take:{number}:0")
    assert "nobody has taken on" not in await morning(counter, days=1)


async def test_an_idea_to_be_read_is_named_as_that_alone(counter: Counter, mira: Guest) -> None:
    await idea(counter, counter.guest("2"), "Audio books", public=False)
    said = await morning(counter)
    assert "1 idea waits to be read and published: “Audio books” (/case_1)" in said
    assert "nobody has taken on" not in said


async def test_what_is_late_is_named_once_as_late(counter: Counter, mira: Guest) -> None:
    ana = counter.guest("2")
    await ana.says("It is torn")
    await ana.taps("said:1:complaint")
    said = await morning(counter, days=3)
    assert "1 customer waits longer than we promised: “It is torn” (/case_1)" in said
    assert "nobody has taken on" not in said


async def test_it_names_the_promises_that_end_today_and_those_that_slipped_yesterday(
    counter: Counter, mira: Guest
) -> None:
    for number, date in enumerate(("2026-11-02", "2026-11-01", "2026-11-03"), 1):
        await idea(counter, counter.guest(str(number + 1)), f"Book {number}")
        await mira.says(f"/status {number} planned {date}")
    assert "1 promised date ends today: “Book 1” (/idea_1)" in await morning(counter)
    assert "start=promises" in await ways(counter)
    line = await morning(counter, days=1)
    assert "1 promised date ends today: “Book 3” (/idea_3)" in line
    assert "1 promised date passed yesterday, and it is not launched: “Book 1” (/idea_1)" in line
    assert "Book 2" not in line
    assert "promised date" not in await morning(counter, days=5)


async def test_a_promise_that_was_kept_or_dropped_is_not_named(counter: Counter, mira: Guest) -> None:
    for number in (1, 2):
        await idea(counter, counter.guest(str(number + 1)), f"Book {number}")
        await mira.says(f"/status {number} planned 2026-11-02")
    await mira.says("/status 1 launched")
    await mira.says("/status 2 considering")
    assert "promised date" not in await morning(counter)


async def test_a_promise_of_an_option_is_named_by_its_poll(counter: Counter, mira: Guest) -> None:
    await counter.open_poll(mira)
    await mira.does("/close 1 Enough")
    await mira.says("/status 1.2 planned 2026-11-02")
    assert "1 promised date ends today: “Pyramid” (option 1.2)" in await morning(counter)


async def test_however_much_is_late_all_of_it_is_counted(
    counter: Counter, mira: Guest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.suggestions.inbox.late.MOST", 4)
    for number in range(1, 8):
        guest = counter.guest(f"8{number}")
        await guest.says(f"Thing {number}")
        await guest.taps(f"said:{number}:complaint")
    said = await morning(counter, days=3)
    assert "7 customers wait longer than we promised" in said
    assert "4 more" in said


async def test_an_idea_that_is_promised_and_not_read_yet_is_named_once(counter: Counter, mira: Guest) -> None:
    ana = counter.guest("2")
    number = await idea(counter, ana, "Audio books")
    await ana.edits("Audio books for the train")
    counter.forward(minutes=2)
    await idea(counter, ana, "Maps of rivers", public=False)
    await mira.says(f"/status {number} planned 2026-11-02")
    said = await morning(counter)
    assert "1 promised date ends today: “Audio books” (/idea_1)" in said
    assert said.count("Audio books") == 1
    assert "1 idea waits to be read and published: “Maps of rivers”" in said
