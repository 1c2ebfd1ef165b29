"""A time that can be read in two ways is none: the answer names both, or asks for the day."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.polls.times import read_time
from handlers.routes import Misunderstood
from tests.handlers.front import Counter

BELGRADE = ZoneInfo("Europe/Belgrade")
NOW = datetime(2026, 11, 25, 13, 20, tzinfo=UTC)

UNCLEAR = {
    "friday 13": ("2026-11-27 13:00", "2026-12-13"),
    "петак 13.": ("2026-11-27 13:00", "2026-12-13"),
    "next friday 13": ("2026-12-04 13:00", "2026-12-13"),
    "friday the 13th": ("2026-11-27 13:00", "2026-12-13"),
    "friday 28": ("2026-11-27", "2026-11-28"),
    "friday, 13 november": ("2026-11-27", "2027-11-13"),
    "у петак, 26. новембра 2026. у 18": ("2026-11-27 18:00", "2026-11-26 18:00"),
    "пятница 12.10": ("2026-11-27 12:10", "2027-10-12"),
    "next friday 12.10": ("2026-12-04 12:10", "2027-10-12"),
    "friday 12.10.2027": ("2026-11-27", "2027-10-12"),
    "friday 12.10 at 18:00": ("2026-11-27 18:00", "2027-10-12 18:00"),
    "1h": ("2026-11-26 01:00", "2026-11-25 15:20"),
    "3 часа": ("2026-11-26 03:00", "2026-11-25 17:20"),
    "tri sata.": ("2026-11-26 03:00", "2026-11-25 17:20"),
    "18 godz.": ("2026-11-25 18:00", "2026-11-26 08:20"),
    "18 часов 30 минут": ("2026-11-25 18:30", "2026-11-26 08:50"),
    "2 hours and 30 min": ("2026-11-26 02:30", "2026-11-25 16:50"),
    "do 13": ("2026-11-26 13:00", "2026-12-13"),
}


@pytest.mark.parametrize("written", UNCLEAR)
def test_what_can_be_read_in_two_ways_is_answered_with_both(written: str) -> None:
    with pytest.raises(Misunderstood) as refused:
        read_time(written, BELGRADE, NOW)
    (said,) = refused.value.texts
    assert (said.key, said.args["first"], said.args["second"]) == ("wrong-time-unclear", *UNCLEAR[written])
    for proposed in UNCLEAR[written]:
        assert f"{read_time(proposed, BELGRADE, NOW).astimezone(BELGRADE):%Y-%m-%d %H:%M}".startswith(
            proposed
        )


@pytest.mark.parametrize(
    "written",
    [
        "next week", "this week", "следеће недеље", "sledeće nedelje", "w przyszłym tygodniu",
        "w tym tygodniu", "на следующей неделе", "следващата седмица", "идната седмица", "příští týden",
        "until next week", "до следеће недеље",
        "next month", "следећег месеца", "w przyszłym miesiącu", "příští měsíc",
    ],
)  # fmt: skip
def test_of_a_week_or_month_the_day_is_asked_for(written: str) -> None:
    with pytest.raises(Misunderstood) as refused:
        read_time(written, BELGRADE, NOW)
    assert [said.key for said in refused.value.texts] == ["wrong-time-day"]


def test_a_month_ends_where_the_calendar_ends_it() -> None:
    january = datetime(2027, 1, 31, 12, tzinfo=UTC)
    assert read_time("in a month", BELGRADE, january) == datetime(2027, 2, 28, 12, tzinfo=UTC)
    assert read_time("in 999999 months", BELGRADE, january).year == 9999


async def test_in_a_poll_both_are_named_and_either_is_taken(counter: Counter) -> None:
    mira = await counter.owner()
    told = await mira.says("/newpoll Which?\ncloses: friday 13\n- A\n- B")
    assert "two ways" in told
    assert "2026-11-06 13:00 or 2026-11-13" in told
    assert "Friday 13 November" in await mira.says("/newpoll Which?\ncloses: 2026-11-13\n- A\n- B")
    for said in ("/newpoll", "Which?", "A\nB", "1", "1"):
        await mira.says(said)
    assert "several days" in await mira.says("next week")
    await mira.says("tomorrow evening")
    assert mira.buttons[0] == "newpoll:ties:lot"
