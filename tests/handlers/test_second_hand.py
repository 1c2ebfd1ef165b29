"""Somebody else's words never act, whatever they say and wherever they come; who sent them is told."""

from __future__ import annotations

from msgspec.structs import replace

from bot.domains import HOUSE
from tests.handlers.front import GROUP, Counter
from tests.handlers.test_talking import file, is_fetched

TOLD = "This was forwarded, or written through another bot, so nothing was done"


async def test_no_command_acts_that_somebody_else_wrote(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    before = await counter.kept()
    for name in HOUSE.commands:
        assert (await mira.forwards(f"/{name} 1 this poll is rigged")).startswith(TOLD), name
    assert await counter.kept() == before


async def test_no_command_acts_in_a_group_that_somebody_else_wrote(counter: Counter) -> None:
    mira = await counter.owner()
    number = await counter.open_poll(mira)
    assert (await mira.forwards(f"/publish {number} @readers", chat=GROUP)).startswith(TOLD)
    assert await counter.sent("@readers") == []


async def test_no_step_of_a_dialogue_takes_what_somebody_else_wrote(counter: Counter) -> None:
    mira = await counter.owner()
    for step in HOUSE.steps:
        await counter.in_step(mira, step)
        before = await counter.kept()
        assert (await mira.forwards("Stop")).startswith(TOLD), step
        for picture in (True, False):
            sent = await mira.sends(b"ABC-1", "A list", picture=picture, second_hand=True)
            assert sent.startswith(TOLD), step
        assert await counter.kept() == before


async def test_a_list_of_codes_that_somebody_else_sent_is_not_even_fetched(counter: Counter) -> None:
    mira = await counter.owner()
    assert await is_fetched(counter, file())
    assert not await is_fetched(counter, replace(file(), second_hand=True))
    assert (await mira.sends(b"ABC-1", "/codes Bag", second_hand=True)).startswith(TOLD)
    assert "No codes have been uploaded" in await mira.says("/codes")


async def test_an_album_that_is_forwarded_into_a_dialogue_is_answered_once(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says("/newpoll")
    heard = [await mira.sends(b"x", picture=True, second_hand=True, album="5") for _ in range(3)]
    assert [answer.startswith(TOLD) for answer in heard] == [True, False, False]
    assert (await mira.sends(b"x", picture=True, second_hand=True, album="6")).startswith(TOLD)
