"""What goes wrong is kept or visibly broken: each failure has its fate, and none stops the rest."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

import pytest
from msgspec.structs import replace

from chat import stuck
from chat.answers import Attachment, Lane, Message, PersonalData, ResultPicture, To
from chat.ports import (
    AnswerLost,
    BadToken,
    ChatMoved,
    Fate,
    Media,
    NotBegun,
    NotConnected,
    NotNow,
    Refused,
    Unchanged,
    Unreachable,
    WaitFor,
)
from customers.presents import Present
from delivery.engine import LONGEST_WINDOW, Delivery
from delivery.line import Line
from delivery.posting import MAKING, TRIES
from delivery.windows import Limits
from tests.delivery.stage import (
    MIDNIGHT,
    NO_LIMITS,
    App,
    Maker,
    Shelf,
    clock,
    deliver,
    message,
    play,
    started,
)
from texts.rendering import Reader


def fail(app: App, chat: str, *faults: Exception) -> None:
    app.faults[chat].extend(faults)


def test_who_blocked_the_bot_is_not_tried_again() -> None:
    shelf, app = Shelf(), App()
    shelf.put("1", "hello")
    fail(app, "1", Unreachable("bot was blocked by the user"))
    play(deliver(shelf, app))
    assert shelf.fates() == [Fate.BLOCKED]
    assert not app.sent


def test_too_many_at_once_makes_everybody_wait_as_long_as_told() -> None:
    shelf, app = Shelf(), App()
    for number in range(40):
        shelf.put(str(number), "news")
    fail(app, "20", WaitFor(30))
    play(deliver(shelf, app))
    assert set(shelf.fates()) == {Fate.SENT}
    assert len(app.said("20")) == 1
    told = min(at for at, chat in app.arrivals() if chat == "20") - 30
    assert not [at for at, _ in app.arrivals() if told + 0.06 < at < told + 30]


def test_what_a_process_before_sent_to_a_group_counts_in_its_window() -> None:
    shelf, app = Shelf(), App()
    shelf.groups = [(To("test", "-5"), MIDNIGHT - timedelta(seconds=ago)) for ago in (20, 10)]
    for chat in ("-5", "-6"):
        shelf.put(chat, "news")
    play(deliver(shelf, app, Limits(overall=0, chat=0, group=2)))
    left = {chat: at for at, chat in app.arrivals()}
    assert left["-5"] >= 40, "the first of both is a minute old by then"
    assert left["-6"] < 10


def test_a_call_that_never_arrived_is_made_again_until_it_does() -> None:
    shelf, app = Shelf(), App()
    shelf.put("1", "first", lane=Lane.BROADCAST)
    shelf.put("2", "second")
    for chat in ("1", "2"):
        fail(app, chat, *[NotConnected("ConnectError")] * 8)
    play(deliver(shelf, app))
    assert shelf.fates() == [Fate.SENT, Fate.SENT]
    assert (app.said("1"), app.said("2")) == (["first"], ["second"])


def test_an_outage_keeps_the_order_of_a_chat_and_fills_no_log(caplog: pytest.LogCaptureFixture) -> None:
    shelf, app = Shelf(), App()
    for number in range(4):
        shelf.put("1", str(number))
    fail(app, "1", *[NotConnected("ConnectError")] * 30)
    with caplog.at_level(logging.INFO):
        play(deliver(shelf, app))
    assert app.said("1") == ["0", "1", "2", "3"]
    assert [record.getMessage() for record in caplog.records] == [
        "test does not answer (NotConnected: ConnectError)",
        "test answers again",
    ]


def test_after_an_outage_all_goes_side_by_side_again() -> None:
    shelf, app = Shelf(), App()
    for number in range(100):
        shelf.put(str(number), "news")
    fail(app, "0", NotConnected("ConnectError"))
    play(deliver(shelf, app))
    assert app.arrivals()[-1][0] < 2


def test_during_an_outage_few_broadcasts_are_risked() -> None:
    async def story(shelf: Shelf, app: App) -> None:
        async with started(shelf, app):
            await asyncio.sleep(600)

    shelf, app = Shelf(), App()
    for number in range(1000):
        shelf.put(str(number), "news", lane=Lane.BROADCAST)
        fail(app, str(number), AnswerLost("HTTP 502"))
    play(story(shelf, app))
    assert shelf.fates().count(Fate.UNCERTAIN) < 16 + 30


def test_a_reply_whose_answer_was_lost_is_sent_again() -> None:
    shelf, app = Shelf(), App()
    shelf.put("1", "hello")
    shelf.put("2", "news", lane=Lane.NOTICE)
    for chat in ("1", "2"):
        fail(app, chat, AnswerLost("ReadTimeout"))
    play(deliver(shelf, app))
    assert shelf.fates() == [Fate.SENT, Fate.SENT]


def test_a_broadcast_or_a_present_whose_answer_was_lost_is_left_uncertain() -> None:
    shelf, app = Shelf(), App()
    shelf.put("1", "news", lane=Lane.BROADCAST)
    shelf.put("2", Message(texts=(), present=Present(stars=15)), lane=Lane.NOTICE)
    for chat in ("1", "2"):
        fail(app, chat, AnswerLost("ReadTimeout"))
    play(deliver(shelf, app))
    assert shelf.fates() == [Fate.UNCERTAIN, Fate.UNCERTAIN]


def test_an_edit_whose_answer_was_lost_is_made_again_in_any_lane() -> None:
    shelf, app = Shelf(), App()
    shelf.put("1", "news", lane=Lane.BROADCAST, edits="4")
    fail(app, "1", AnswerLost("ReadTimeout"))
    play(deliver(shelf, app))
    assert shelf.fates() == [Fate.SENT]


def test_a_reply_that_may_have_come_sixteen_times_is_uncertain_and_tried_no_more() -> None:
    shelf, app = Shelf(), App()
    shelf.put("1", "hello")
    fail(app, "1", *[AnswerLost("HTTP 500")] * 100)
    play(deliver(shelf, app))
    assert shelf.fates() == [Fate.UNCERTAIN]
    assert len(app.faults["1"]) == 83


def test_what_never_began_is_tried_as_often_and_fails() -> None:
    shelf, app = Shelf(), App()
    row = shelf.rows[shelf.put("1", "hello")]
    row.parcel = replace(row.parcel, attempts=TRIES - 1)
    fail(app, "1", *[NotBegun("HTTP 500")] * 3)
    play(deliver(shelf, app))
    assert shelf.fates() == [Fate.FAILED]
    assert len(app.faults["1"]) == 1


def test_a_group_that_moved_gets_its_message_at_its_new_address() -> None:
    shelf, app = Shelf(), App()
    shelf.put("-1", "news")
    fail(app, "-1", ChatMoved("-1001"))
    play(deliver(shelf, app))
    assert (app.said("-1"), app.said("-1001")) == ([], ["news"])
    assert shelf.fates() == [Fate.SENT]


def test_an_edit_that_changes_nothing_counts_as_made() -> None:
    shelf, app = Shelf(), App()
    shelf.put("-1", "news", edits="9")
    fail(app, "-1", Unchanged("message is not modified"))
    play(deliver(shelf, app))
    assert (shelf.fates(), shelf.rows[1].message) == ([Fate.SENT], "9")


def test_a_message_the_messenger_refuses_fails_with_the_reason() -> None:
    shelf, app = Shelf(), App()
    shelf.put("1", "hello")
    fail(app, "1", Refused("BUTTON_DATA_INVALID"))
    play(deliver(shelf, app))
    assert (shelf.fates(), shelf.rows[1].problem) == ([Fate.FAILED], "BUTTON_DATA_INVALID")


def test_a_message_nobody_can_make_for_a_day_fails_alone() -> None:
    class Broken(Maker):
        async def make(self, attachment: Attachment, reader: Reader) -> Media:
            raise KeyError("no such poll")

    shelf, app = Shelf(), App()
    row = shelf.rows[shelf.put("1", message("your data", attachment=PersonalData(1)))]
    row.parcel = replace(row.parcel, attempts=stuck.TRIES)
    shelf.put("2", "hello")
    play(deliver(shelf, app, maker=Broken()))
    assert shelf.fates() == [Fate.FAILED, Fate.SENT]


def test_a_picture_that_cannot_be_drawn_is_tried_again_and_at_last_left_out() -> None:
    class Dead(Maker):
        async def make(self, attachment: Attachment, reader: Reader) -> Media:
            self.made.append((attachment, reader.language))
            raise RuntimeError("the drawing process died")

    shelf, app, maker = Shelf(), App(), Dead()
    shelf.put("1", message("you have won", attachment=ResultPicture(7)))
    play(deliver(shelf, app, maker=maker))
    assert shelf.fates() == [Fate.SENT]
    assert app.said("1") == ["you have won"]
    assert 1 < len(maker.made) <= MAKING + 1


def test_an_attachment_waits_for_the_database_to_come_back() -> None:
    class Late(Maker):
        async def make(self, attachment: Attachment, reader: Reader) -> Media:
            if len(self.made) < 3:
                self.made.append((attachment, reader.language))
                raise NotNow
            return await super().make(attachment, reader)

    shelf, app = Shelf(), App()
    shelf.put("1", message("your data", attachment=PersonalData(1)))
    play(deliver(shelf, app, maker=Late()))
    assert shelf.fates() == [Fate.SENT]


def test_a_page_that_arrived_is_not_sent_again_with_the_one_that_did_not() -> None:
    shelf, app = Shelf(), App()
    shelf.put("1", message(*(f"{number} " + "word " * 60 for number in range(2))))
    app.fault_at = {2: AnswerLost("ReadTimeout")}
    play(deliver(shelf, app))
    assert [text[0] for text in app.said("1")] == ["0", "1"]


def test_an_outbox_out_of_reach_loses_nothing_and_repeats_nothing(caplog: pytest.LogCaptureFixture) -> None:
    async def story(shelf: Shelf, app: App) -> None:
        async with started(shelf, app):
            await asyncio.sleep(0.03)
            shelf.broken = True
            await asyncio.sleep(600)
            shelf.broken = False
            await asyncio.sleep(10)

    shelf, app = Shelf(), App()
    for number in range(20):
        shelf.put(str(number), "hello")
    with caplog.at_level(logging.INFO):
        play(story(shelf, app))
    assert [app.said(str(number)) for number in range(20)] == [["hello"]] * 20
    assert set(shelf.fates()) == {Fate.SENT}
    assert len(caplog.records) == 1


def test_what_a_dead_process_was_sending_is_sent_again_but_for_broadcasts() -> None:
    shelf, app = Shelf(), App()
    shelf.put("1", "reply")
    shelf.put("2", "news", lane=Lane.BROADCAST)
    for row in shelf.rows.values():
        row.fate = Fate.SENDING
    play(deliver(shelf, app))
    assert shelf.fates() == [Fate.SENT, Fate.UNCERTAIN]


def test_after_a_kill_nothing_leaves_until_the_windows_are_over() -> None:
    shelf, app = Shelf(), App()
    shelf.put("1", "under way")
    shelf.put("2", "waiting")
    shelf.rows[1].fate = Fate.SENDING
    play(deliver(shelf, app))
    assert min(app.arrivals())[0] >= LONGEST_WINDOW


def test_stopping_lets_arrive_what_is_under_way_and_leaves_the_rest_waiting() -> None:
    async def story(shelf: Shelf, app: App) -> None:
        async with started(shelf, app):
            await asyncio.sleep(1.1)

    shelf, app = Shelf(), App(seconds=1)
    for number in range(40):
        shelf.put(str(number), "news", lane=Lane.BROADCAST)
    play(story(shelf, app))
    assert shelf.fates().count(Fate.SENT) == len(app.sent) == 32
    assert shelf.fates().count(Fate.PENDING) == 8


def test_stopping_while_everybody_waits_puts_all_back() -> None:
    async def story(shelf: Shelf, app: App) -> None:
        async with started(shelf, app):
            await asyncio.sleep(1)

    shelf, app = Shelf(), App()
    row = shelf.rows[shelf.put("1", "hello")]
    row.parcel = replace(row.parcel, attempts=stuck.TRIES)
    fail(app, "1", WaitFor(1000))
    play(story(shelf, app))
    assert shelf.fates() == [Fate.PENDING]


def test_cancelling_delivery_writes_down_what_had_left() -> None:
    async def story(shelf: Shelf, app: App) -> None:
        delivery = Delivery(shelf, {"test": Line(app, NO_LIMITS)}, Maker(), clock)
        running = asyncio.create_task(delivery.run())
        await asyncio.sleep(0.5)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running

    shelf, app = Shelf(), App(seconds=1)
    shelf.put("1", "hello")
    play(story(shelf, app))
    assert shelf.fates() == [Fate.SENT]


def test_a_token_the_messenger_does_not_know_ends_delivery_and_loses_nothing() -> None:
    async def story(shelf: Shelf, app: App) -> None:
        delivery = Delivery(shelf, {"test": Line(app, NO_LIMITS)}, Maker(), clock)
        with pytest.raises(BadToken):
            await delivery.run()

    shelf, app = Shelf(), App()
    for number in range(5):
        shelf.put(str(number), "hello")
        fail(app, str(number), BadToken("no such bot"))
    play(story(shelf, app))
    assert set(shelf.fates()) == {Fate.PENDING}
