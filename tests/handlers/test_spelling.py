"""In an app without toasts and changes, what they would tell comes as messages; a late toast, too."""

from __future__ import annotations

import asyncio

import pytest

from chat.messenger import Abilities
from handlers.reception import Reception
from tests.handlers.front import GROUP, Counter, Guest

PLAIN = Abilities(edits=False, buttons=False, toast_seconds=0)


async def voter(counter: Counter, able: Abilities | None) -> tuple[Guest, int]:
    """Somebody with a ballot, in an app that can do this."""
    counter.abilities = {"telegram": able} if able else {}
    number = await counter.open_poll(await counter.owner())
    ana = counter.guest("2")
    await ana.says(f"/vote {number}")
    return ana, number


async def test_a_vote_is_answered_by_a_message_and_the_card_as_it_is_now(counter: Counter) -> None:
    ana, number = await voter(counter, PLAIN)
    counter.redrawn.clear()
    await ana.taps(f"m:{number}:1:1")
    said = await ana.hears()
    assert said.index("Counted") < said.index("Which?")
    assert ana.labels[0] == "Viking"
    assert f"m:{number}:1:0" in ana.buttons, "it can be taken back"
    assert counter.redrawn == []


async def test_what_is_refused_is_a_message(counter: Counter) -> None:
    ana, _ = await voter(counter, PLAIN)
    await ana.taps("m:99:1:1")
    assert await ana.hears() != ""
    assert await ana.taps("open:1") == ""
    assert "Only the product team" in await ana.hears()


async def test_another_tap_is_answered_by_messages_as_well(counter: Counter) -> None:
    ana, _ = await voter(counter, PLAIN)
    await ana.says("/language")
    assert await ana.taps("language:sr") == ""
    assert await ana.hears() != ""


async def test_with_toasts_and_changes_a_vote_leaves_no_message(counter: Counter) -> None:
    ana, number = await voter(counter, None)
    assert "Counted" in await ana.taps(f"m:{number}:1:1")
    assert await ana.hears() == ""
    assert "Which?" in counter.redrawn[-1]


@pytest.mark.parametrize(("seconds", "said"), [(3600.0, False), (0.001, True)])
async def test_a_toast_that_comes_too_late_is_said(
    counter: Counter, monkeypatch: pytest.MonkeyPatch, seconds: float, said: bool
) -> None:
    ana, number = await voter(counter, Abilities(toast_seconds=seconds))
    mark = Reception._mark

    async def slow(self: Reception, event: object) -> object:
        await asyncio.sleep(0.01)
        return await mark(self, event)  # type: ignore[arg-type]

    monkeypatch.setattr(Reception, "_mark", slow)
    assert "Counted" in await ana.taps(f"m:{number}:1:1")
    assert ("Counted" in await ana.hears()) == said


@pytest.mark.parametrize("able", [PLAIN, Abilities(toast_seconds=0.000001)])
async def test_where_others_read_along_a_toast_is_no_message(counter: Counter, able: Abilities) -> None:
    ana, number = await voter(counter, able)
    await ana.taps(f"m:{number}:1:1", chat=GROUP)
    assert await ana.hears(GROUP) == ""
