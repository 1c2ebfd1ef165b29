"""The orders of the board: what stands in each of them, and what stands first."""

from __future__ import annotations

from tests.handlers.front import Counter, Guest
from tests.handlers.test_voices import idea


async def some(counter: Counter, count: int) -> list[int]:
    """Let Ana have so many ideas on the board, two minutes apart."""
    numbers = []
    for number in range(count):
        numbers.append(await idea(counter, counter.guest("2"), f"Thing {number}"))
        counter.forward(minutes=2)
    return numbers


async def give(counter: Counter, number: int, *addresses: int) -> None:
    """Let these people support an idea."""
    for address in addresses:
        await counter.guest(str(address)).taps(f"support:{number}:1")


async def shown(guest: Guest, order: str) -> list[int]:
    """The numbers of the ideas in an order, the first one first."""
    await guest.says(f"/ideas {order}")
    return [int(each.split(":")[1]) for each in guest.buttons if each.startswith("idea:")]


async def test_most_support_stands_first_once_it_is_no_secret(counter: Counter) -> None:
    one, two, three = await some(counter, 3)
    await give(counter, two, 3, 4)
    await give(counter, three, 3)
    reader = counter.guest("9")
    assert await shown(reader, "top") == [], "for seven days support orders nothing"
    counter.forward(days=7)
    assert await shown(reader, "top") == [two, three, one]
    assert await shown(reader, "new") == []
    owner = await counter.owner()
    await owner.says(f"/status {two} declined We cannot")
    await owner.does(f"/hide {three} It names somebody")
    assert await shown(reader, "top") == [one]


async def test_what_rises_has_most_support_of_fourteen_days(counter: Counter) -> None:
    one, two, three = await some(counter, 3)
    await give(counter, one, 3, 4, 5)
    counter.forward(days=10)
    await give(counter, two, 3)
    await give(counter, three, 3, 4)
    reader = counter.guest("9")
    assert await shown(reader, "rising") == [one, three, two]
    counter.forward(days=4)
    assert await shown(reader, "rising") == [three, two], "what is older counts no more"
    assert await shown(reader, "top") == [one, three, two]


async def test_what_was_merged_into_an_idea_rises_with_it_and_each_counts_once(counter: Counter) -> None:
    one, two, three, other = await some(counter, 4)
    await give(counter, one, 3, 7)
    await give(counter, two, 3)
    await give(counter, three, 3, 4)
    await give(counter, other, 5, 6, 8)
    counter.forward(days=8)
    owner, reader = await counter.owner(), counter.guest("9")
    assert await shown(reader, "rising") == [other, one, three, two]
    await owner.does(f"/merge {one} into {two}")
    assert await shown(reader, "rising") == [other, two, three], "who supports both counts once"
    await owner.does(f"/merge {two} into {three}")
    assert await shown(reader, "rising") == [three, other], "with what had been merged before"
    await owner.does(f"/unmerge {two}")
    assert await shown(reader, "rising") == [other, two, three]


async def test_an_idea_without_support_of_its_own_rises_by_what_was_merged_into_it(counter: Counter) -> None:
    one, two, three = await some(counter, 3)
    await give(counter, one, 3, 4)
    await give(counter, three, 3)
    counter.forward(days=8)
    await (await counter.owner()).does(f"/merge {one} into {two}")
    assert await shown(counter.guest("9"), "rising") == [two, three]


async def test_launched_ideas_come_with_the_latest_first_and_ones_own_with_what_nobody_reads(
    counter: Counter,
) -> None:
    one, two, three = await some(counter, 3)
    unread = await idea(counter, counter.guest("2"), "Thing of mine", public=False)
    owner, reader = await counter.owner(), counter.guest("9")
    for number in (two, one):
        await owner.says(f"/status {number} launched")
        counter.forward(minutes=2)
    assert await shown(reader, "launched") == [one, two]
    for said in (await reader.says("/ideas launched"), await counter.guest("2").says("/ideas mine")):
        assert "Tap one to read what has come of it" in said
    assert await shown(reader, "mine") == []
    assert await shown(counter.guest("2"), "mine") == [unread, three, two, one]
