"""After a tap: the card as it stands last, within the messenger's limits."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest

from chat.answers import Button, Message, ResultPicture, To
from chat.ports import AnswerLost, Key, NotConnected, Refused, Unchanged, WaitFor
from delivery.cards import Cards
from delivery.line import Line
from delivery.windows import Limits
from tests.delivery.stage import ENGLISH, NO_LIMITS, App, message, play

SHE = To("test", "1", 1)


async def shown(app: App, *states: tuple[float, str], limits: Limits | None = None) -> None:
    """Redraw her card at each moment, and let all settle."""
    cards = Cards({"test": Line(app, limits or Limits())})
    for at, state in states:
        await asyncio.sleep(at - asyncio.get_running_loop().time())
        cards.redraw(SHE, "5", message(state), ENGLISH)
    await asyncio.sleep(120)
    await cards.close()
    assert app.crowded == []


def states(app: App) -> list[str]:
    return [outgoing.text for _, _, _, outgoing in app.edits]


def test_a_card_shows_its_buttons() -> None:
    async def story(app: App) -> None:
        cards = Cards({"test": Line(app, Limits())})
        cards.redraw(SHE, "5", message("2 left", buttons=((Button("x", data="v"),),)), ENGLISH)
        await cards.close()

    app = App()
    play(story(app))
    ((_, chat, edited, outgoing),) = app.edits
    assert (chat, edited, outgoing.text, outgoing.keys) == ("1", "5", "2 left", ((Key("x", "v"),),))


def test_the_card_under_a_picture_stays_under_it() -> None:
    async def story(app: App) -> None:
        cards = Cards({"test": Line(app, Limits())})
        cards.redraw(SHE, "5", message("the result", attachment=ResultPicture(7)), ENGLISH)
        await cards.close()

    app = App()
    play(story(app))
    assert app.edits[0][3].media is not None


def test_of_quick_taps_only_the_first_and_the_last_state_are_drawn() -> None:
    app = App()
    play(shown(app, *((number / 20, f"{number} chosen") for number in range(10))))
    assert states(app) == ["0 chosen", "9 chosen"]


def test_a_card_is_edited_at_most_once_a_second() -> None:
    app = App()
    play(shown(app, *((number / 10, f"{number} chosen") for number in range(50))))
    times = [at for at, *_ in app.edits]
    assert all(later - earlier >= 1 for earlier, later in pairwise(times))
    assert states(app)[-1] == "49 chosen"


def test_the_last_state_is_drawn_even_when_it_came_during_an_edit_that_failed() -> None:
    for fault in (AnswerLost("ReadTimeout"), Refused("no"), Unchanged("same"), NotConnected("no")):
        app = App()
        app.faults["1"].append(fault)
        play(shown(app, (0, "old"), (0.01, "new")))
        assert states(app)[-1:] == ["new"]


def test_a_card_that_cannot_be_drawn_is_given_up() -> None:
    app = App()
    app.faults["1"].append(Refused("message to edit not found"))
    play(shown(app, (0, "lost"), (60, "later")))
    assert states(app) == ["later"]


def test_a_card_waits_as_long_as_the_messenger_asks() -> None:
    app = App()
    app.faults["1"].append(WaitFor(9))
    play(shown(app, (0, "old"), (5, "new")))
    assert states(app) == ["new"]
    assert app.edits[0][0] > 9


def test_cards_of_many_people_are_drawn_within_the_limit_and_none_is_forgotten() -> None:
    async def story(app: App) -> None:
        cards = Cards({"test": Line(app, Limits())})
        for number in range(300):
            cards.redraw(To("test", str(number)), "5", message("1 left"), ENGLISH)
        await asyncio.sleep(20)

    app = App()
    play(story(app))
    times = [at for at, *_ in app.edits]
    assert len(times) == 300
    assert all(sum(first <= at < first + 1 for at in times) <= 30 for first in times)


def test_while_too_many_cards_wait_only_those_known_change(monkeypatch: pytest.MonkeyPatch) -> None:
    async def story(app: App) -> None:
        cards = Cards({"test": Line(app, NO_LIMITS)})
        for chat, state in (("1", "old"), ("2", "old"), ("3", "too many"), ("2", "new")):
            cards.redraw(To("test", chat), "5", message(state), ENGLISH)
        await cards.close()

    monkeypatch.setattr("delivery.cards.MOST_WAITING", 2)
    app = App()
    play(story(app))
    assert sorted((chat, said.text) for _, chat, _, said in app.edits) == [("1", "old"), ("2", "new")]


def test_a_card_that_nobody_can_make_stops_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    def impossible() -> Message:
        raise ValueError("no such option")

    async def story(app: App) -> None:
        cards = Cards({"test": Line(app, NO_LIMITS)})
        cards.redraw(To("test", "1"), "5", impossible, ENGLISH)
        cards.redraw(To("test", "2"), "5", message("1 left"), ENGLISH)
        await cards.close()

    monkeypatch.setattr("delivery.cards.DRAWERS", 1)
    app = App()
    play(story(app))
    assert states(app) == ["1 left"]
