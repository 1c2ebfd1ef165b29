"""Who moves up is told so, also by a clock that was set back after the drawing."""

from __future__ import annotations

from tests.handlers.front import Counter


async def test_who_moves_up_hears_that_a_prize_became_free(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira, "prizes: 1 x Mug")
    people = [counter.guest(address) for address in ("2", "3")]
    for each in people:
        await each.taps("m:1:1:1")
    await mira.does("/close 1 Enough")
    await counter.reception.wake()
    said = [await each.hears() for each in people]
    (winner,) = [each for each, heard in zip(people, said, strict=True) if "Your ticket was drawn" in heard]
    (other,) = [each for each in people if each is not winner]
    counter.forward(seconds=-5)
    await winner.taps("decline:1")
    await winner.taps("decline-yes:1")
    assert "became free" in await other.hears()
