"""Supporters of an idea, testers, and who has been silent for so long: in news and in draws."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

import pytest
from sqlalchemy import Connection, insert, update

from bot.domains import Stores
from customers.consent import Purpose
from customers.news.errors import IdeaHidden, WrongArgument
from customers.news.segments import Segments, read_segment
from customers.people import CustomerId
from customers.store import Customers
from storage.leadusers.tables import scores
from storage.trials.tables import testers, trials
from tests.handlers.front import NOW, Counter, Guest
from tests.handlers.test_voices import idea
from trials.tester import Standing


async def people(counter: Counter, segment: str) -> list[int]:
    """Who is in a segment, by their numbers."""
    read = read_segment(segment, "UTC", counter.now)
    return list(await counter.database.run(lambda db: Stores(db)[Segments].people(read)))


async def merged(counter: Counter) -> Guest:
    """Idea 2 is merged into 1; customer 4 supports the one, 5 the other, and so does the author of 1."""
    ana, ben, cyn, dan = (counter.guest(address) for address in "2345")
    for guest, title in ((ana, "Audio books"), (ben, "Books to hear")):
        await idea(counter, guest, title)
    await cyn.taps("support:1:1")
    await dan.taps("support:2:1")
    await ana.taps("support:2:1")
    mira = await counter.owner()
    await mira.does("/merge 2 into 1")
    return mira


@pytest.mark.parametrize("number", [1, 2])
async def test_supporters_are_those_of_the_whole_group_and_no_author(counter: Counter, number: int) -> None:
    await merged(counter)
    assert await people(counter, f"supporters:{number}") == [4, 5]


@pytest.mark.parametrize("number", [1, 2])
async def test_of_a_hidden_idea_nobody_is_called_a_supporter(counter: Counter, number: int) -> None:
    mira = await merged(counter)
    await mira.does("/hide 1 It names a person")
    with pytest.raises(IdeaHidden):
        await people(counter, f"not supporters:{number}")
    said = await mira.says(f"/broadcast supporters:{number}")
    assert f"Idea {number} is hidden" in said
    await mira.does("/show 1")
    assert await people(counter, f"supporters:{number}") == [4, 5]


async def a_test(counter: Counter, *, announced: bool) -> None:
    """Test 1, in which customers stand at every point of a tester's life, from number 2 on."""
    at = counter.now

    def put(db: Connection) -> None:
        db.execute(
            insert(trials).values(
                token="t", stage="open", creator=1, created=at, announced=at if announced else None
            )
        )
        for customer, standing in enumerate(Standing, start=2):
            row = {"trial": 1, "customer": customer, "standing": standing.value, "way": "idea"}
            db.execute(insert(testers).values(likelihood=1.0, since=at, quoted=False, **row))

    for number, _ in enumerate(Standing, start=2):
        await counter.guest(str(number)).says("/help")
    await counter.database.run(put)


async def test_testers_are_those_who_have_a_place_or_had_one_to_the_end(counter: Counter) -> None:
    await counter.owner()
    await a_test(counter, announced=True)
    there = dict(enumerate(Standing, start=2))
    found = {there[number] for number in await people(counter, "testers:1")}
    assert found == {Standing.ACTIVE, Standing.COMPLETED, Standing.THANKED}


@pytest.mark.parametrize("segment", ["testers:1", "not testers:1", "everyone and testers:1"])
async def test_nobody_hears_that_he_is_in_a_test_of_which_nobody_may_know(
    counter: Counter, segment: str
) -> None:
    mira = await counter.owner()
    await a_test(counter, announced=False)
    for said in (
        await mira.says(f"/broadcast {segment}"),
        await mira.says(f"/draw Thanks\namong: {segment}\nprizes: 1 x Cup"),
    ):
        assert "Test 1 is confidential and not announced" in said
        assert "on its page: /test_1" in said


async def test_only_what_can_be_announced_is_said_to_be_announced_first(counter: Counter) -> None:
    mira = await counter.owner()
    await a_test(counter, announced=False)
    for stage, words in (("draft", "is a draft"), ("withdrawn", "was taken back without ever")):
        await counter.database.run(partial(_stands, stage))
        said = await mira.says("/broadcast testers:1")
        assert words in said
        assert "Announce it" not in said


def _stands(stage: str, db: Connection) -> None:
    db.execute(update(trials).values(stage=stage))


async def ranked(counter: Counter, bounds: dict[int, float | None]) -> None:
    """Customers with these scores as last reckoned, all of whom agree to be ranked."""
    row = {"since": NOW, "reckoned": NOW, "early": 0.0, "hits": 0.0, "expected": 0.0, "variance": 0.0}

    def put(db: Connection) -> None:
        for customer, bound in bounds.items():
            db.execute(insert(scores).values(customer=customer, bound=bound, **row))
            Stores(db)[Customers].give(CustomerId(customer), Purpose.PROFILE, "yes", NOW)

    for customer in bounds:
        await counter.guest(str(100 + customer)).says("/help")
    await counter.database.run(put)


async def test_leads_are_the_first_of_those_whose_consent_stands(counter: Counter) -> None:
    await ranked(counter, {1: 10.0, 2: 70.0, 3: None, 4: 60.0, 5: 90.0})
    assert await people(counter, "leads") == [1, 2, 4, 5]
    assert await people(counter, "leads:2") == [2, 5]
    five = CustomerId(5)
    await counter.database.run(lambda db: Stores(db)[Customers].withdraw(five, Purpose.PROFILE, NOW))
    assert await people(counter, "leads:2") == [2, 4]
    assert await people(counter, "not leads:1") == [1, 3, 4, 5]


@pytest.mark.parametrize(
    "segment", ["leads:0", "leads:1001", "leads:x", "leads:-1", "leads:²", f"leads:1{'0' * 99}"]
)
async def test_no_number_of_leads_is_asked_about(counter: Counter, segment: str) -> None:
    mira = await counter.owner()
    assert "leads:100" in await mira.says(f"/broadcast {segment}")
    with pytest.raises(WrongArgument):
        await people(counter, segment)


async def test_silence_in_days_is_a_day_once_it_is_read(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.guest("2").says("/help")
    counter.forward(days=91)
    await counter.guest("3").says("/help")
    assert await people(counter, "silent:90") == [1, 2]
    assert await people(counter, "active:90") == [3]
    assert "silent:2026-11-02" in await mira.says("/broadcast silent:90")
    counter.forward(days=30)
    read = read_segment(
        "silent:0090 and not silent:3", "Europe/Belgrade", datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
    )
    assert str(read) == "silent:2025-12-02 and not silent:2026-02-27"
    assert str(read_segment("silent:99999", "UTC", NOW)) == "silent:99999"


async def test_help_says_what_the_new_ones_mean(counter: Counter) -> None:
    mira = await counter.owner()
    said = await mira.says("/broadcast")
    for example in ("supporters:12", "testers:3", "silent:90", "leads:20"):
        assert example in said
