"""Every message of the outbox is sent, in the right order, and its fate is written down."""

from __future__ import annotations

import asyncio

from chat.ports import Fate
from delivery.engine import Delivery
from delivery.line import Line
from delivery.windows import Limits
from tests.delivery.stage import App, Maker, Shelf, clock, play

NONE = Limits(overall=0, chat=0, group=0)


async def deliver(shelf: Shelf, app: App, limits: Limits = NONE, maker: Maker | None = None) -> None:
    """Run delivery until nothing waits any more."""
    delivery = Delivery(shelf, {"test": Line(app, limits)}, maker or Maker(), clock)
    running = asyncio.create_task(delivery.run())
    while not shelf.done():  # noqa: ASYNC110 - time jumps
        await asyncio.sleep(0.1)
    delivery.stop()
    await running


def test_everyone_gets_his_message_and_it_is_written_down() -> None:
    shelf, app = Shelf(), App()
    for number in range(40):
        shelf.put(str(number), f"hello {number}")
    play(deliver(shelf, app))
    assert {chat: app.said(chat) for chat in map(str, range(40))} == {
        str(number): [f"hello {number}"] for number in range(40)
    }
    assert set(shelf.fates()) == {Fate.SENT}
    assert all(row.message for row in shelf.rows.values())


def test_one_chat_hears_its_messages_in_order_one_at_a_time() -> None:
    shelf, app = Shelf(), App()
    for number in range(5):
        shelf.put("7", str(number))
    play(deliver(shelf, app))
    assert app.said("7") == ["0", "1", "2", "3", "4"]
