"""What the team hides is read nowhere any more, whatever had become of it and whoever was to hear of it."""

from __future__ import annotations

import pytest

from suggestions.store import Order
from tests.handlers.front import GROUP, Counter, Guest, label
from tests.handlers.test_merging import later, two
from tests.handlers.test_voices import idea

CANARY = "Quokka"
LEDGER = ("/plan", "/promises", "/launched")
TAPS = ("idea:1", "idea-share:1", "support:1:1", "support:1:0", "follow:1:1", "mute:1")
WAITS = ("launch-tell:1:0", "launch-tell:1:1", "report:1:yes")


async def read(counter: Counter, guest: Guest) -> str:
    """All that somebody reads who looks everywhere, and what had come for him."""
    found = [await guest.hears(), *guest.labels]
    counter.drawn.clear()
    counter.redrawn.clear()
    for command in (*LEDGER, "/ideas", f"/ideas {CANARY}", "/idea 1", "/idea 2", "/home"):
        found += [await guest.says(command), *guest.labels]
    for command in (*LEDGER, "/idea 1", "/idea 2"):
        found += [await guest.says(command, chat=GROUP), *guest.labels]
    for tap in (*(f"ideas:{order}:0" for order in Order), *TAPS, *WAITS):
        found += [await guest.taps(tap), await guest.hears(), *guest.labels]
    drawn = [label(button) for each in counter.drawn for row in each.buttons for button in row]
    return "\n".join((*found, *counter.redrawn, *drawn))


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        (("/status 1 planned 2026-11-20 by Mira",), False),
        (("/status 1 planned 2026-11-20 by Mira",), True),
        (("/status 1 launched follow-up 3",), False),
        (("/merge 1 into 2",), False),
        (("/merge 2 into 1",), False),
    ],
)
async def test_what_is_hidden_is_read_nowhere(counter: Counter, steps: tuple[str, ...], told: bool) -> None:
    ana, boris, carl, dora = (counter.guest(each) for each in "2345")
    await idea(counter, ana, f"{CANARY} in the garden")
    await idea(counter, dora, "Something else")
    mira = await counter.owner()
    await boris.taps("support:1:1")
    await carl.taps("follow:1:1")
    counter.forward(days=8)
    for step in steps:
        await mira.does(step)
    await boris.taps("launch-tell:1:1")
    if told:
        await later(counter)
    assert CANARY in await read(counter, carl)
    for each in (boris, dora):
        await each.hears()
    await mira.does("/hide 1 rude")
    for _ in range(3):
        await later(counter)
    counter.forward(days=14)
    await later(counter)
    for each in (boris, carl, dora):
        assert CANARY not in await read(counter, each)


async def test_what_nobody_let_stand_is_told_to_no_other_author_when_it_is_merged(counter: Counter) -> None:
    ana, boris, _, _, other = await two(counter)
    unread = await idea(counter, ana, f"{CANARY} to listen to", public=False)
    await (await counter.owner()).does(f"/merge {unread} into {other}")
    await later(counter)
    assert CANARY in await ana.hears()
    assert CANARY not in await boris.hears()
    assert "yours together with others" in await ana.says(f"/idea {other}")
