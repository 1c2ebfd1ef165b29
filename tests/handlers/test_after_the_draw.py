"""After a draw everyone reads first whether he won, and its buttons, old ones too, lead to its file."""

from __future__ import annotations

from chat.answers import DrawFile
from tests.handlers.front import Counter


async def test_whose_ticket_did_not_win_reads_that_first(counter: Counter) -> None:
    mira = await counter.owner()
    people = [counter.guest(address) for address in ("2", "3")]
    await counter.open_poll(mira, "prizes: 1 x Mug")
    for person in people:
        await person.taps("m:1:1:1")
        await person.hears()
    await mira.does("/close 1 Enough")
    await counter.reception.wake()
    lost, won = sorted([await person.hears() for person in people], key=lambda told: "you win" in told)
    assert "Your ticket did not win in “Which?”. The prizes are drawn: 1 × Mug" in lost
    assert "you win Mug" in won
    assert "did not win" not in won


async def test_a_button_from_before_the_draw_gives_its_file(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await counter.open_poll(mira, "prizes: 1 x Mug")
    await ana.taps("m:1:1:1")
    await ana.taps("draw-check:1")
    assert not [each for _, each in await counter.sent("2") if isinstance(each.attachment, DrawFile)]
    await mira.does("/close 1 Enough")
    await counter.reception.wake()
    await ana.taps("draw-check:1")
    (_, last) = (await counter.sent("2"))[-1]
    assert isinstance(last.attachment, DrawFile)
