"""The week of voices: one picture and ten lines, on Monday morning by itself and whenever it is asked for."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from chat.answers import WeekPicture
from tests.handlers.front import Counter, Guest
from tests.handlers.test_tiers import GOLD, put
from tests.handlers.test_triage import supported
from tests.handlers.test_voices import idea

TITLE = "The week of our customers’ voices"
MONDAY = datetime(2026, 11, 9, 8, 0, tzinfo=UTC)
"""Nine in the morning in Belgrade, after a week that began on the second."""


async def says(counter: Counter, guest: Guest, text: str, kind: str) -> int:
    """Let somebody say something; return its number."""
    await guest.says(text)
    number = max(int(button.split(":")[1]) for button in guest.buttons if button.startswith("said:"))
    await guest.taps(f"said:{number}:{kind}")
    counter.forward(minutes=2)
    return number


async def answers(counter: Counter, mira: Guest, number: int) -> None:
    """Let the team answer, and the answer leave."""
    await mira.taps(f"case-answer:{number}")
    await mira.says("We are on it.")
    counter.forward(seconds=21)
    await counter.reception.wake()
    await mira.hears()


async def told(counter: Counter, guest: Guest, now: datetime) -> str:
    """Let the clock look at an instant; return what reaches somebody of the week."""
    counter.now = now
    await counter.reception.wake()
    heard = await guest.hears()
    return heard if TITLE in heard else ""


@pytest.fixture
async def mira(counter: Counter) -> Guest:
    """The owner of a company to which things are said from Tuesday the third on."""
    counter.weekly = time(9)
    counter.now = datetime(2026, 11, 3, 9, tzinfo=UTC)
    return await counter.owner()


async def test_the_week_is_said_in_ten_lines_with_a_picture(counter: Counter, mira: Guest) -> None:
    ana = counter.guest("2")
    one = await idea(counter, ana, "Audio books")
    await supported(counter, one, 2)
    counter.forward(minutes=2)
    question = await says(counter, ana, "When do you open?", "question")
    counter.forward(hours=3)
    await answers(counter, mira, question)
    await says(counter, ana, "It is torn", "complaint")
    two = await idea(counter, ana, "Large print")
    await mira.says(f"/status {two} planned 2026-11-05")
    said = await told(counter, mira, MONDAY)
    lines = said.splitlines()
    assert len(lines) == 10
    assert lines[0] == f"{TITLE}: 2 November 2026 – 8 November 2026"
    assert lines[1] == "New: 4 (ideas 2, complaints 1, questions 1, praise 0)"
    assert lines[2].startswith("Answered in time: 1 of 2")
    assert lines[3] == "Late now: 1"
    assert lines[4] == "Half of the answers came within 3 hours of working time"
    assert lines[5] == "Launched: nothing this week"
    assert lines[6] == "Planned: “Large print” (/idea_4)"
    assert lines[7] == "Past the promised date: “Large print” (/idea_4)"
    assert lines[8] == "Rising: “Audio books” (/idea_1) +2"
    assert lines[9] == "Fallen silent: nobody"
    assert mira.buttons == ("late", "weekly:2", "weekly:0")
    (*_, (_, message)) = await counter.sent("1")
    assert isinstance(message.attachment, WeekPicture)


async def test_it_comes_to_owners_and_editors_and_to_nobody_else(counter: Counter, mira: Guest) -> None:
    editor, care = await counter.member("5", "editor"), await counter.member("6", "care")
    ana = counter.guest("2")
    await says(counter, ana, "When do you open?", "question")
    for guest in (editor, care, ana):
        await guest.hears()
    assert await told(counter, mira, MONDAY)
    assert TITLE in await editor.hears()
    assert TITLE not in await care.hears() + await ana.hears()


async def test_it_comes_once_and_at_no_other_hour(counter: Counter, mira: Guest) -> None:
    await says(counter, counter.guest("2"), "When do you open?", "question")
    for hours in (-25, -24, -1, 0, 1, 24, 72, 120):
        assert bool(await told(counter, mira, MONDAY + timedelta(hours=hours))) == (hours == 0), hours


async def test_after_three_days_of_downtime_it_comes_once_and_is_of_the_same_week(
    counter: Counter, mira: Guest
) -> None:
    await says(counter, counter.guest("2"), "When do you open?", "question")
    assert "2 November 2026 – 8 November 2026" in await told(counter, mira, MONDAY + timedelta(days=3))
    assert not await told(counter, mira, MONDAY + timedelta(days=3, minutes=1))
    assert "9 November 2026 – 15 November" in await told(counter, mira, MONDAY + timedelta(days=7))


async def test_past_four_days_it_waits_for_the_next_monday(counter: Counter, mira: Guest) -> None:
    await says(counter, counter.guest("2"), "When do you open?", "question")
    for days in (5, 6):
        assert not await told(counter, mira, MONDAY + timedelta(days=days, minutes=1))
    assert "9 November 2026 – 15 November" in await told(counter, mira, MONDAY + timedelta(days=7))


@pytest.mark.parametrize(
    "nine",
    [
        datetime(2026, 10, 26, 8, tzinfo=UTC),
        datetime(2026, 3, 30, 7, tzinfo=UTC),
        datetime(2026, 3, 23, 8, tzinfo=UTC),
    ],
)
async def test_when_clocks_change_it_comes_at_nine_by_the_clock_on_the_wall(
    counter: Counter, nine: datetime
) -> None:
    counter.weekly = time(9)
    counter.now = nine - timedelta(days=3)
    mira = await counter.owner()
    await says(counter, counter.guest("2"), "When do you open?", "question")
    assert not await told(counter, mira, nine - timedelta(minutes=1))
    assert "New: 1" in await told(counter, mira, nine)
    assert not await told(counter, mira, nine + timedelta(hours=1))


async def test_a_voice_in_the_last_minute_of_the_week_is_counted_in_it_alone(
    counter: Counter, mira: Guest
) -> None:
    counter.now = datetime(2026, 11, 8, 22, 59, tzinfo=UTC)
    await says(counter, counter.guest("2"), "When do you open?", "question")
    await says(counter, counter.guest("3"), "And when do you close?", "question")
    assert "New: 1 " in await told(counter, mira, MONDAY)
    await mira.taps("weekly:0")
    assert "New: 1 " in await mira.hears()


async def test_a_quiet_week_is_said_without_a_picture(counter: Counter, mira: Guest) -> None:
    question = await says(counter, counter.guest("2"), "When do you open?", "question")
    await answers(counter, mira, question)
    await told(counter, mira, MONDAY)
    counter.now = MONDAY + timedelta(days=7)
    said = await told(counter, mira, counter.now)
    assert "A quiet week" in said
    assert len(said.splitlines()) == 2
    (*_, (_, message)) = await counter.sent("1")
    assert message.attachment is None


async def test_the_week_that_runs_says_that_it_does_and_on_its_first_day_names_it_once(
    counter: Counter, mira: Guest
) -> None:
    for day, dates in ((9, "9 November 2026, so far"), (11, "9 November 2026 – 11 November 2026, so far")):
        counter.now = datetime(2026, 11, day, 12, tzinfo=UTC)
        await mira.taps("weekly:0")
        title, quiet = (await mira.hears()).splitlines()
        assert title == f"{TITLE}: {dates}"
        assert quiet.startswith("Quiet so far: nobody has written")
    counter.now = datetime(2026, 11, 8, 23, tzinfo=UTC)
    await mira.taps("weekly:0")
    assert (await mira.hears()).startswith(f"{TITLE}: 9 November 2026, so far\n")


async def test_while_something_is_late_no_week_is_a_good_moment_to_ask(counter: Counter, mira: Guest) -> None:
    counter.now = MONDAY
    assert "A good moment to ask" in await mira.says("/weekly")
    await says(counter, counter.guest("2"), "When do you open?", "question")
    counter.now = MONDAY + timedelta(days=14)
    said = await mira.says("/weekly")
    assert "A quiet week: nobody wrote, and nothing new fell due. What is late comes first." in said
    assert "Late now: 1" in said
    assert "A good moment" not in said


async def test_where_nothing_was_ever_said_monday_is_silent(counter: Counter, mira: Guest) -> None:
    assert not await told(counter, mira, MONDAY)
    assert "A quiet week" in await mira.says("/weekly")


async def test_a_language_or_a_tier_that_has_fallen_silent_is_named(counter: Counter, mira: Guest) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    for week in range(4):
        await says(counter, ana, f"Question {week}?", "question")
        await says(counter, boris, f"And question {week}?", "question")
        if not week:
            await put(counter, {2: GOLD})
        counter.forward(days=7)
    await says(counter, boris, "One more?", "question")
    counter.now = MONDAY + timedelta(days=28)
    assert "Fallen silent: gold (4 signs of life in the four weeks before)" in await mira.says("/weekly")


async def test_what_was_merged_into_an_idea_rises_with_it_and_what_is_over_does_not(
    counter: Counter, mira: Guest
) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    one, two = await idea(counter, ana, "Audio books"), await idea(counter, boris, "Books to listen to")
    counter.forward(minutes=2)
    three = await idea(counter, ana, "Large print")
    await supported(counter, one, 2)
    await supported(counter, two, 2, first=20)
    await supported(counter, three, 3, first=30)
    await mira.does(f"/merge {one} into {two}")
    await mira.says(f"/status {three} launched")
    counter.now = MONDAY
    said = await mira.says("/weekly")
    assert f"Rising: “Books to listen to” (/idea_{two}) +4" in said
    assert "Large print” (/idea_3) +" not in said
    assert "Launched: “Large print”" in said


async def test_an_analyst_reads_it_and_a_customer_does_not(counter: Counter, mira: Guest) -> None:
    jan, ana = await counter.member("5", "analyst"), counter.guest("2", "Anastasia")
    await says(counter, ana, "When do you open?", "question")
    counter.now = MONDAY
    said = await jan.says("/weekly")
    assert TITLE in said
    assert "Anastasia" not in said
    assert "Late now: 1" in said
    assert "late" not in jan.buttons
    assert TITLE not in await ana.says("/weekly")


async def test_weeks_are_turned_by_buttons(counter: Counter, mira: Guest) -> None:
    await says(counter, counter.guest("2"), "When do you open?", "question")
    counter.now = MONDAY + timedelta(days=7)
    assert "New: " not in await mira.says("/weekly")
    await mira.taps("weekly:2")
    assert "New: 1" in await mira.hears()
    await mira.taps("weekly:900")
    assert TITLE in await mira.hears()
    assert not any(button.startswith("weekly:53") for button in mira.buttons)


async def test_this_week_so_far_counts_no_promise_whose_time_has_not_come(
    counter: Counter, mira: Guest
) -> None:
    await says(counter, counter.guest("2"), "When do you open?", "question")
    await mira.taps("weekly:0")
    assert "Answered in time: nothing was due" in await mira.hears()
    assert "weekly:1" in mira.buttons


async def test_an_idea_that_is_not_public_is_named_by_its_number(counter: Counter, mira: Guest) -> None:
    number = await idea(counter, counter.guest("2"), "I, Anastasia, want audio books", public=False)
    await mira.says(f"/status {number} planned 2026-11-05")
    jan = await counter.member("5", "analyst")
    counter.now = MONDAY
    for guest in (mira, jan):
        said = await guest.says("/weekly")
        assert f"Planned: idea {number}, not public yet" in said
        assert "Anastasia" not in said
