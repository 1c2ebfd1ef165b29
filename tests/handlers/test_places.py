"""What answers a card goes to its case also in the instant before it is known where the card stands."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import insert, select, update

from chat.answers import To
from handlers import placing
from storage.delivery.outbox import OutboxRows
from storage.delivery.tables import outbox, outbox_places
from tests.handlers.front import TEAM, Counter
from tests.handlers.test_replying import CHAT, asked, read, replies


async def fated(counter: Counter, key: str, **values: str) -> None:
    """Let what has this key be on its way, or have arrived."""
    its = update(outbox).where(outbox.c.key == key).values(values)
    assert (await counter.database.run(lambda db: db.execute(its))).rowcount == 1


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """Becomes set once somebody has looked twice at what is under way: he waits for it."""
    seen, loop, under_way = asyncio.Event(), asyncio.get_event_loop(), OutboxRows.under_way
    looks: list[To] = []

    def noted(self: OutboxRows, chat: To) -> set[int]:
        looks.append(chat)
        if len(looks) > 1:
            loop.call_soon_threadsafe(seen.set)
        return under_way(self, chat)

    monkeypatch.setattr(OutboxRows, "under_way", noted)
    return seen


async def test_a_reply_waits_until_it_is_written_down_where_its_card_stands(
    counter: Counter, looked: asyncio.Event
) -> None:
    mira, ana = await asked(counter)
    await fated(counter, "case:1", fate="sending", message="")
    reply = asyncio.create_task(replies(mira, "At nine.", "m-just-arrived"))
    waiting = asyncio.create_task(looked.wait())
    await asyncio.wait({reply, waiting}, return_when=asyncio.FIRST_COMPLETED)
    await fated(counter, "case:1", fate="sent", message="m-just-arrived")
    assert "number 1 leaves in 20 seconds" in await reply
    waiting.cancel()
    assert "At nine." in await read(counter, ana)


async def test_nobody_waits_for_what_is_sent_too_slowly(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(placing, "PATIENCE", 0.0)
    mira, _ = await asked(counter)
    await fated(counter, "case:1", fate="sending", message="")
    assert "went to nobody" in await replies(mira, "At nine.", "m-deleted")


async def test_a_reply_to_any_piece_of_what_was_sent_along_answers_its_case(counter: Counter) -> None:
    mira, ana = await asked(counter)
    query = select(outbox.c.id).where(outbox.c.key == "case:1", outbox.c.chat == TEAM.address)
    (card,) = await counter.database.run(lambda db: db.execute(query).scalars().all())
    beside = insert(outbox_places).values(said=card, message="m-second-picture")
    await counter.database.run(lambda db: db.execute(beside))
    assert "leaves in 20 seconds" in await replies(mira, "At nine.", "m-second-picture", chat=CHAT)
    assert "At nine." in await read(counter, ana)
