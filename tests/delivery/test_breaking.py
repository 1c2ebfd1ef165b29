"""What breaks in delivery itself: the row in hand is tried again or uncertain, and nobody else notices."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest

from chat import stuck
from chat.answers import Lane, Message, ResultPicture
from chat.ports import Delivered, Fate, Outgoing, Unreachable, WaitFor
from customers.presents import Present
from delivery.attachments import Attachments
from delivery.posting import MAKING, Posting
from tests.delivery.stage import MIDNIGHT, App, Shelf, deliver, message, play, started
from texts.rendering import Reader
from texts.text import Text


class Broken(App):
    """A messenger whose adapter breaks the first so many times, once it has sent."""

    def __init__(self, times: int) -> None:
        super().__init__()
        self.times = times

    async def send(self, chat: str, outgoing: Outgoing) -> Delivered:
        sent = await super().send(chat, outgoing)
        if self.calls <= self.times:
            raise KeyError("an answer of an unknown form")
        return sent


@pytest.mark.parametrize(
    ("said", "lane", "fate"),
    [
        (message("hello"), Lane.REPLY, Fate.SENT),
        (message("news"), Lane.BROADCAST, Fate.UNCERTAIN),
        (Message(texts=(), present=Present(stars=15)), Lane.NOTICE, Fate.UNCERTAIN),
    ],
)
def test_what_broke_when_it_may_have_arrived_is_sent_again_only_where_twice_is_fine(
    said: Message, lane: Lane, fate: Fate
) -> None:
    shelf, app = Shelf(), Broken(times=1)
    shelf.put("1", said, lane=lane)
    play(deliver(shelf, app))
    assert shelf.fates() == [fate]
    assert len(app.sent) == 1 + (fate is Fate.SENT)


def test_what_breaks_each_time_when_it_may_have_arrived_comes_a_few_times_at_the_most() -> None:
    shelf, app = Shelf(), Broken(times=99)
    shelf.put("1", "hello")
    play(deliver(shelf, app))
    assert shelf.fates() == [Fate.UNCERTAIN]
    assert 1 < len(app.sent) <= MAKING + 1


def test_what_cannot_be_said_is_stuck_and_leaves_once_it_can(monkeypatch: pytest.MonkeyPatch) -> None:
    bad = {"bad"}

    def say(text: Text, reader: Reader, markup: bool) -> str:
        if text.key in bad:
            raise ZeroDivisionError
        return text.key

    async def story(shelf: Shelf, app: App) -> None:
        async with started(shelf, app):
            await asyncio.sleep(600)
            assert (shelf.fates(), shelf.rows[1].problem) == (
                [Fate.PENDING, Fate.SENT],
                "stuck: ZeroDivisionError",
            )
            bad.clear()
            await asyncio.sleep(stuck.LONGEST_PAUSE.total_seconds())

    monkeypatch.setattr("delivery.wording.render", say)
    shelf, app = Shelf(), App()
    shelf.put("1", "bad")
    shelf.put("1", "good")
    play(story(shelf, app))
    assert app.said("1") == ["good", "bad"]
    assert shelf.fates() == [Fate.SENT, Fate.SENT]


def test_what_is_stuck_is_tried_ever_less_often_for_a_day() -> None:
    pauses = [stuck.pause(attempts) for attempts in range(1, stuck.TRIES)]
    assert pauses == sorted(pauses)
    assert timedelta(hours=23) < sum(pauses, timedelta()) < timedelta(hours=25)


def broken(*_: Any) -> Any:
    raise RuntimeError


def test_what_was_sent_was_sent_though_its_picture_is_not_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Attachments, "remember", broken)
    shelf, app = Shelf(), App()
    shelf.put("1", message("closed", attachment=ResultPicture(7)))
    play(deliver(shelf, app))
    assert (len(app.sent), shelf.fates()) == (1, [Fate.SENT])


def test_no_row_is_left_behind_whatever_breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Posting, "_fate", broken)
    shelf, app = Shelf(), App()
    for chat, lane in (("1", Lane.REPLY), ("2", Lane.BROADCAST)):
        shelf.put(chat, "hello", lane=lane)
        app.faults[chat].append(Unreachable("blocked"))
    play(deliver(shelf, app))
    assert shelf.fates() == [Fate.SENT, Fate.UNCERTAIN]


def test_what_was_taken_and_never_heard_of_is_sent() -> None:
    async def story(shelf: Shelf, app: App) -> None:
        async with started(shelf, app):
            await asyncio.sleep(1)
            shelf.rows[shelf.put("1", "hello")].fate = Fate.SENDING
            await asyncio.sleep(70)

    shelf, app = Shelf(), App()
    play(story(shelf, app))
    assert app.said("1") == ["hello"]


def test_what_is_under_way_for_long_is_not_taken_up() -> None:
    async def story(shelf: Shelf, app: App) -> None:
        async with started(shelf, app):
            await asyncio.sleep(100)
            assert shelf.fates() == [Fate.SENDING]
            await asyncio.sleep(100)

    shelf, app = Shelf(), App()
    shelf.put("1", "hello")
    app.faults["1"].append(WaitFor(150))
    play(story(shelf, app))
    assert app.said("1") == ["hello"]


class NoHolds(Shelf):
    """An outbox into which no hold can be written for a while."""

    refuses = True

    async def hold(self, messenger: str, until: datetime) -> None:
        if self.refuses:
            raise ValueError(messenger)
        await super().hold(messenger, until)


def test_a_hold_that_cannot_be_written_down_stops_nobody_and_is_written_later() -> None:
    async def story(shelf: NoHolds, app: App) -> None:
        async with started(shelf, app):
            await asyncio.sleep(30)
            assert shelf.fates() == [Fate.SENT, Fate.SENT]
            shelf.refuses = False

    shelf, app = NoHolds(), App()
    for chat in ("1", "2"):
        shelf.put(chat, "hello")
        app.faults[chat].append(WaitFor({"1": 20, "2": 1}[chat]))
    play(story(shelf, app))
    (until,) = shelf.holds.values()
    assert until >= MIDNIGHT + timedelta(seconds=20), "a shorter wait takes no longer one's place"
