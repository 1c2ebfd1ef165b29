"""A time that somebody types may be any: what lies too far away is refused in words, and silences nobody."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from bot.domains import Stores
from customers.people import CustomerId
from polls.poll import PollId, State, Terms
from polls.store import Polls
from tests.handlers.front import NOW, POLL, Counter
from tests.storage.voting import OPTIONS
from texts.calendar import ENDS

FAR = (
    "9999-12-31 23:59",
    "31.12.9999 23:59",
    "2046-11-03 12:00",
    "in 999999 days",
    "in 999999 weeks",
    "за 999999 недеља",
)
PAST = ("0001-01-01 00:00", "1.1.0001 00:00", "0001-01-01 23:59")
NONE = ("0000-01-01 00:00", "2027-13-01 00:00", "in 9999999 days", "10000-01-01 00:00", "in -3 days")
TYPED = {
    **dict.fromkeys(FAR, "within twenty years"),
    **dict.fromkeys(PAST, "has passed"),
    **dict.fromkeys(NONE, ""),
}


@pytest.mark.parametrize("typed", TYPED)
async def test_a_time_beyond_all_bounds_is_refused_wherever_one_is_typed(
    counter: Counter, typed: str
) -> None:
    mira, why = await counter.owner(), TYPED[typed]
    draft, running = await counter.draft(mira), await counter.open_poll(mira)
    answers = [
        await mira.says(POLL.replace("in 3 days", typed)),
        await mira.says(f"/edit {draft}\ncloses: {typed}"),
        await mira.says(f"/edit {draft}\nopens: {typed}"),
    ]
    for said in ("/newpoll", "Which?", "Viking\nPyramid", "1", "1"):
        await mira.says(said)
    answers.append(await mira.says(typed))
    extended = await mira.does(f"/extend {running} {typed} Many asked")
    for answer in (*answers, extended):
        assert answer
        assert "went wrong" not in answer
        assert "Preview" not in answer
    assert all(why in answer for answer in (*answers[:2], answers[3]))
    assert "stays open" not in extended


@pytest.mark.parametrize("closes", [ENDS[1], datetime(9999, 12, 31, 22, 59, tzinfo=UTC)])
async def test_a_poll_that_was_to_run_to_the_end_of_time_silences_nobody(
    counter: Counter, closes: datetime
) -> None:
    """As older versions let it be made."""

    def endless(stores: Stores) -> PollId:
        terms = Terms(question="Which?", options=OPTIONS, closes=closes)
        poll = stores[Polls].add(terms, CustomerId(1), NOW)
        stores[Polls].save(replace(poll, state=State.OPEN, opened=NOW))
        stores[Polls].keep_secret(poll.id, secrets.token_bytes(32))
        return poll.id

    mira = await counter.owner()
    number = await counter.database.run(lambda db: endless(Stores(db)))
    await counter.reception.wake()
    await counter.reception.look_after()
    assert "31 December 9999" in await mira.says("/polls")
    assert "31 December 9999" in await mira.says(f"/poll {number}")
    assert "Choose a later time" in await mira.does(f"/extend {number} 2027-01-01 12:00 Many asked")
    assert "9999-12-31 18:00" in await mira.does(f"/extend {number}")
    assert "Preview" in await mira.says(f"/clone {number}")
    assert "is closed" in await mira.does(f"/close {number} Enough")
