"""Looking after reads what may still need it, never all that ever ended."""

from __future__ import annotations

from collections.abc import Collection

import pytest

from bot.domains import Stores
from handlers.polls.wakings import LOOKED_AFTER
from polls.poll import Poll, State
from polls.store import Polls
from storage.polls.rows import PollRows
from tests.handlers.front import Counter


async def closed(counter: Counter, title: str) -> None:
    """Let a poll be made, opened and closed."""
    mira = await counter.owner()
    number = await counter.open_poll(mira)
    await mira.does(f"/close {number} {title}")


async def test_a_poll_that_ended_long_ago_is_not_read_again(counter: Counter) -> None:
    await closed(counter, "long ago")
    counter.forward(days=LOOKED_AFTER.days, hours=1)
    await closed(counter, "just now")

    def ended(stores: Stores) -> list[int]:
        return [poll.id for poll in stores[Polls].ended_since(counter.now - LOOKED_AFTER)]

    assert await counter.database.run(lambda db: ended(Stores(db))) == [2]


async def test_looking_after_asks_for_no_poll_because_it_ended(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[State] = set()
    having = PollRows.having

    def noted(self: PollRows, states: Collection[State]) -> list[Poll]:
        asked.update(states)
        return having(self, states)

    monkeypatch.setattr(PollRows, "having", noted)
    await counter.reception.look_after()
    await counter.reception.wake()
    await counter.reception.show_turnout()
    assert asked == {State.OPEN, State.SCHEDULED}
