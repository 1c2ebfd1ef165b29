"""How the bot listens: what it reads, what ends a dialogue, what it asks for again."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from bot.domains import Stores
from chat.events import Kind, Person, Place, PlaceKind, Sent
from handlers.dispatch import LONGEST
from handlers.prizes.codes import wanted
from prizes.codelist import MAX_BYTES
from tests.handlers.front import GROUP, OWNER, Counter


async def test_what_is_too_long_is_not_read(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says("/newpoll")
    assert "too long for me" in await mira.says("x" * (LONGEST + 1))
    assert "What is the question" not in await mira.says("Which?")


async def test_who_stops_is_in_no_dialogue_any_more(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says("/newpoll")
    await mira.says("/stop")
    assert "nothing to cancel" in await mira.says("/cancel")


async def test_a_closing_time_that_passed_during_the_dialogue_is_asked_for_again(counter: Counter) -> None:
    mira = await counter.owner()
    for said in ("/newpoll", "Which?", "Viking\nPyramid", "1", "1", "in 2 hours"):
        await mira.says(said)
    counter.forward(hours=3)
    for tap in ("ties:lot", "binding:yes", "results:hidden"):
        await mira.taps(f"newpoll:{tap}")
    assert "It would close on" in await mira.hears()
    assert "Preview" in await mira.says("in 2 hours")


async def test_a_second_tap_on_send_sends_nothing_more(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.guest("2").taps("news:yes")
    await mira.says("/broadcast everyone")
    await mira.taps("broadcast:topic:launches")
    await mira.says("It is out")
    assert await mira.broadcasts() == ""
    assert "no longer works" in await mira.taps("broadcast:again:")


HERE = Place(OWNER)


def file(place: Place = HERE, text: str = "/codes Bag", size: int = 9, *, kind: Kind = Kind.FILE) -> Sent:
    who = Person("telegram", place.address, "Somebody")
    return Sent(update="9", who=who, place=place, text=text, message="1", handle="f", kind=kind, size=size)


async def is_fetched(counter: Counter, sent: Sent) -> bool:
    return bool(await counter.database.run(lambda db: wanted(sent, Stores(db), counter.owners)))


@pytest.mark.parametrize(
    "sent",
    [
        pytest.param(file(text="Look at this"), id="nobody asked for it"),
        pytest.param(file(kind=Kind.PICTURE), id="a picture"),
        pytest.param(file(kind=Kind.VIDEO), id="a video"),
        pytest.param(file(size=MAX_BYTES + 1), id="too large"),
        pytest.param(replace(file(), place=Place(GROUP, PlaceKind.GROUP)), id="others read along"),
        pytest.param(file(Place("2")), id="from somebody who hands prizes over"),
        pytest.param(file(Place("3")), id="from a customer"),
    ],
)
async def test_a_file_that_is_no_list_of_codes_of_the_team_is_not_fetched(
    counter: Counter, sent: Sent
) -> None:
    await counter.member("2", "care")
    assert await is_fetched(counter, file())
    assert not await is_fetched(counter, sent)


async def test_a_file_that_was_asked_for_is_fetched_without_a_word(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says("/codes Bag")
    assert await is_fetched(counter, file(text=""))
    await mira.says("/newpoll")
    assert not await is_fetched(counter, file(text=""))
