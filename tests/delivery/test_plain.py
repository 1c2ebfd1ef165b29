"""What an app cannot do is said in words: options by number, news instead of changes."""

from __future__ import annotations

import asyncio

from msgspec.structs import replace

from chat.answers import Button
from chat.messenger import Abilities
from chat.ports import Fate
from delivery.engine import Delivery
from delivery.line import Line
from delivery.wording import parts
from tests.delivery.stage import ENGLISH, NO_LIMITS, App, Maker, Shelf, clock, message, play
from texts.text import Link

PLAIN = Abilities(edits=False, buttons=False, toast_seconds=0)
ROWS = (
    (Button("Viking", "m:1:1:1"), Button("Vote", link=Link("poll-1"))),
    (Button("<Samurai>", "m:1:2:1"),),
)


def told(shelf: Shelf) -> App:
    """Deliver to an app that can do nothing but show words."""

    async def story() -> App:
        app = App()
        delivery = Delivery(shelf, {"test": Line(app, NO_LIMITS, abilities=PLAIN)}, Maker(), clock)
        running = asyncio.create_task(delivery.run())
        while not shelf.done():  # noqa: ASYNC110 - here time jumps
            await asyncio.sleep(0.1)
        delivery.stop()
        await running
        return app

    return play(story())


def test_without_buttons_each_option_has_a_number_in_the_text() -> None:
    shelf = Shelf()
    shelf.put("1", message("Which?", buttons=ROWS))
    app = told(shelf)
    (said,) = app.said("1")
    assert said.endswith("1. Viking\nVote: /start poll-1\n2. &lt;Samurai&gt;")
    ((_, _, outgoing),) = app.sent
    assert [key.data for row in outgoing.keys for key in row] == ["m:1:1:1", "", "m:1:2:1"]


def test_with_buttons_the_text_is_as_it_was() -> None:
    (part,) = parts(message("Which?", buttons=ROWS), ENGLISH, Line(App(), NO_LIMITS))
    assert "1." not in part.text


def test_options_count_for_the_length_of_a_message() -> None:
    many = tuple((Button(f"{number} {'x' * 50}", f"m:1:{number}:1"),) for number in range(12))
    shelf = Shelf()
    shelf.put("1", message("Which?", buttons=many))
    assert all(len(said) <= App.limit for said in told(shelf).said("1"))


def test_without_changes_news_are_said_anew_and_the_rest_is_left_out() -> None:
    shelf = Shelf()
    shelf.put("1", "seven voters", edits="55")
    shelf.put("1", replace(message("it is closed"), news=True), edits="55")
    app = told(shelf)
    assert app.edits == []
    assert [said.split()[-1] for said in app.said("1")] == ["closed"]
    assert shelf.fates() == [Fate.SENT, Fate.SENT]
