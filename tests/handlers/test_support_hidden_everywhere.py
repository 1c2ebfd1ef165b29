"""For an idea's first seven days whoever looks anywhere reads the same, however many support it."""

from __future__ import annotations

import pytest

from suggestions.store import Order
from tests.handlers.front import GROUP, Counter, Guest, label
from tests.handlers.test_voices import idea

COMMANDS = (
    "/ideas",
    "/ideas lamp",
    "/idea 1",
    "/idea 2",
    "/idea 3",
    "/plan",
    "/start idea-1",
    "/start idea-2",
)
TAPS = (
    "idea:1",
    "idea-share:1",
    "idea-share:2",
    "follow:1:1",
    "follow:1:0",
    "report:1",
    "home:ideas",
    "home:mine",
)


async def read(counter: Counter, guest: Guest) -> str:
    """All that somebody reads of ideas who looks everywhere, in private and in a group."""
    counter.drawn.clear()
    counter.redrawn.clear()
    found = [await guest.hears()]
    for chat in ("", GROUP):
        for command in COMMANDS:
            found += [await guest.says(command, chat=chat), *guest.labels, *guest.buttons, *guest.links]
    for tap in (*(f"ideas:{order}:0" for order in Order), *TAPS):
        found += [await guest.taps(tap), await guest.hears(), *guest.labels, *guest.buttons, *guest.links]
    await guest.says("A lamp please")
    number = next(each for each in guest.buttons if each.startswith("said:")).split(":")[1]
    for tap in (f"said:{number}:idea", f"said:{number}:nothing"):
        found.append((await guest.taps(tap)).replace(number, "…"))
    counter.forward(minutes=2)
    rows = [row for each in counter.drawn for row in each.buttons]
    drawn = [f"{label(button)} {button.data}".replace(number, "…") for row in rows for button in row]
    return "\n".join((*found, *counter.redrawn, *drawn))


@pytest.mark.parametrize("who", ["3", "2", "4", "6"])
async def test_whoever_looks_reads_the_same_however_many_support_it(counter: Counter, who: str) -> None:
    ana, dora = counter.guest("2"), counter.guest("5")
    for author, text in ((ana, "A lamp"), (dora, "A lamp and a shelf"), (dora, "A door")):
        await idea(counter, author, text)
        counter.forward(minutes=2)
    mira = await counter.owner()
    await mira.does("/status 2 planned 2027-03")
    if who == "6":
        await counter.member("6", "analyst")
    if who == "4":
        await counter.guest("4").taps("support:1:1")
    reader = counter.guest(who)
    await reader.says("/help")
    counter.forward(days=3)
    await read(counter, reader)
    before = await read(counter, reader)
    for number in range(20, 26):
        assert await counter.guest(str(number)).taps(f"support:{1 + number % 3}:1") == "You support it now."
    await counter.guest("26").taps("support:1:1")
    assert await read(counter, reader) == before
    counter.forward(days=5)
    assert await read(counter, reader) != before
