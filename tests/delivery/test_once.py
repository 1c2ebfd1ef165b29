"""What is to come once is not sent a second time by itself."""

from __future__ import annotations

import asyncio

from msgspec.structs import replace

from chat.messenger import Abilities
from chat.ports import AnswerLost, Fate
from delivery.engine import Delivery
from delivery.line import Line
from tests.delivery.stage import NO_LIMITS, App, Maker, Shelf, clock, deliver, message, play
from tests.delivery.test_faults import fail


def test_a_topic_is_never_opened_a_second_time_by_itself() -> None:
    shelf, app = Shelf(), App()
    shelf.put("-5", replace(message("Ideas"), opens=True))
    fail(app, "-5", AnswerLost("ReadTimeout"))
    play(deliver(shelf, app))
    assert shelf.fates() == [Fate.UNCERTAIN]
    assert app.calls == 1


def test_what_is_to_come_once_is_uncertain_when_its_answer_is_lost() -> None:
    shelf, app = Shelf(), App()
    shelf.put("1", replace(message("At nine."), once=True))
    fail(app, "1", AnswerLost("ReadTimeout"))
    play(deliver(shelf, app))
    assert shelf.fates() == [Fate.UNCERTAIN]
    assert app.calls == 1


def test_a_messenger_without_topics_is_not_asked_for_one() -> None:
    shelf, app = Shelf(), App()
    shelf.put("-5", replace(message("Ideas"), opens=True))

    async def story() -> None:
        line = Line(app, NO_LIMITS, abilities=Abilities())
        delivery = Delivery(shelf, {"test": line}, Maker(), clock)
        running = asyncio.create_task(delivery.run())
        while not shelf.done():  # noqa: ASYNC110 - here time jumps
            await asyncio.sleep(0.1)
        delivery.stop()
        await running

    play(story())
    assert shelf.fates() == [Fate.FAILED]
    assert app.calls == 0
