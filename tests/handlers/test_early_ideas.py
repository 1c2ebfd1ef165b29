"""Who supported or proposed an idea early is credited once it is launched; who supports everything is not."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from msgspec.structs import replace

from leadusers.engagement import Deed
from leadusers.store import History, Settling
from suggestions.store import Voices
from suggestions.voice import VoiceId
from tests.handlers.front import Counter, Guest
from tests.handlers.ranked import EVER, agrees, evidence, kept, number, settles, worked
from usecases.leadusers import settling
from usecases.work import Work

TITLES = (
    "Audio books, please",
    "A map of the woods",
    "Larger letters",
    "A cloth bag",
    "Coffee at the desk",
)


async def board(counter: Counter) -> list[Guest]:
    """Let five people propose an idea each, which everybody reads; return them."""
    authors = []
    for each, title in enumerate(TITLES, 1):
        author = counter.guest(str(20 + each))
        await proposes(counter, author, each, title)
        authors.append(author)
    return authors


async def proposes(counter: Counter, author: Guest, idea: int, title: str) -> None:
    """Let somebody propose an idea, whatever it is like, and the team publish it."""
    await author.says(title)
    await author.taps(f"said:{idea}:idea")
    await author.taps(f"said-new:{idea}")
    await (await counter.owner()).taps(f"publish-idea:{idea}")


async def supports(guest: Guest, *ideas: int) -> None:
    """Let somebody who came support ideas."""
    for each in ideas:
        assert await guest.taps(f"support:{each}:1") == "You support it now."


async def ends(counter: Counter, launched: int, *declined: int) -> None:
    """Launch one and decline others a while later, and let a night pass."""
    counter.forward(hours=1)
    mira = await counter.owner()
    await mira.does(f"/status {launched} launched")
    for each in declined:
        await mira.does(f"/status {each} declined It does not fit.")
    await night(counter)


async def night(counter: Counter) -> None:
    """Let a night pass in which ideas settle; what was done shortly before could be taken back."""
    counter.forward(hours=1)
    await worked(counter, settling.settle_ideas)
    await settles(counter)


async def came(counter: Counter, address: str) -> Guest:
    """Somebody who was here and agreed."""
    guest = counter.guest(address)
    await guest.says("/start")
    await agrees(counter, guest)
    return guest


async def test_early_support_of_what_is_launched_counts_and_of_everything_does_not(counter: Counter) -> None:
    ana, boris = await came(counter, "2"), await came(counter, "3")
    await board(counter)
    await supports(ana, 1)
    await supports(boris, 1, 2, 3, 4, 5)
    for each in range(4, 8):
        await supports(counter.guest(str(each)), 2)
    await ends(counter, 1, 2, 3, 4, 5)
    (hers,) = await evidence(counter, ana)
    assert (hers.known.count, hers.won) == (1, 1)
    assert hers.known.worth > hers.known.expected
    (his,) = await evidence(counter, boris)
    assert (his.known.count, his.won) == (5, 1)
    assert his.known.worth <= his.known.expected


async def test_who_proposed_it_is_credited_as_who_supported_it_early(counter: Counter) -> None:
    author, *_ = await board(counter)
    await agrees(counter, author, since=EVER)
    await supports(counter.guest("4"), 2, 3)
    await ends(counter, 1, 2, 3, 4, 5)
    (row,) = await evidence(counter, author)
    assert (row.known.count, row.won) == (1, 1)


async def test_support_after_seven_days_or_once_it_is_planned_is_no_foresight(counter: Counter) -> None:
    ana, boris, vera = [await came(counter, each) for each in "234"]
    await board(counter)
    await supports(vera, 1)
    await (await counter.owner()).does("/status 2 planned")
    counter.forward(hours=1)
    await supports(ana, 2)
    counter.forward(days=7)
    await supports(boris, 1)
    await ends(counter, 1, 2, 3, 4, 5)
    assert not await evidence(counter, ana)
    assert not await evidence(counter, boris)
    assert [each.won for each in await evidence(counter, vera)] == [1]


async def test_what_is_launched_late_is_a_miss_first_and_a_hit_after_all(counter: Counter) -> None:
    ana = await came(counter, "2")
    await board(counter)
    await supports(ana, 3)
    counter.forward(days=181)
    await ends(counter, 1)
    assert [(each.known.count, each.won) for each in await evidence(counter, ana)] == [(1, 0)]
    mira = await counter.owner()
    await mira.does("/status 3 launched")
    for each, title in enumerate(("Blue ink", "Green ink", "Red ink", "Gold ink"), 6):
        await proposes(counter, counter.guest(str(30 + each)), each, title)
        await mira.does(f"/status {each} declined It does not fit.")
    counter.forward(hours=1)
    await night(counter)
    assert [(each.known.count, each.won) for each in await evidence(counter, ana)] == [(1, 0), (0, 1)]


async def test_ideas_wait_for_others_until_some_were_launched_and_some_not(counter: Counter) -> None:
    ana = await came(counter, "2")
    await board(counter)
    await supports(ana, 1)
    await ends(counter, 1, 2, 3)
    assert not await evidence(counter, ana)
    await ends(counter, 1, 4, 5)
    assert [each.won for each in await evidence(counter, ana)] == [1]


async def test_what_was_planned_before_anybody_asked_is_nobodys_merit(counter: Counter) -> None:
    ana = await came(counter, "2")
    await board(counter)
    await supports(ana, 1)
    await worked(counter, partial(_already, id=VoiceId(1)))
    await ends(counter, 1, 2, 3, 4, 5)
    assert not await evidence(counter, ana)


def _already(work: Work, id: VoiceId) -> None:
    voices = work.stores[Voices]
    voices.save(replace(voices.get(id), already="2026-01"))


async def test_who_agrees_later_and_also_for_before_stands_where_he_would(counter: Counter) -> None:
    ana, boris = await came(counter, "2"), counter.guest("3")
    await board(counter)
    await supports(ana, 1, 2)
    await supports(boris, 1, 2)
    await ends(counter, 1, 2, 3, 4, 5)
    await agrees(counter, boris, since=EVER)
    hers, his = await kept(counter, ana), await kept(counter, boris)
    assert hers is not None
    assert his is not None
    assert hers.choices == his.choices
    assert hers.choices.count > 0


async def test_what_somebody_did_is_read_from_what_is_there_already(counter: Counter) -> None:
    author, second, *_ = await board(counter)
    counter.forward(hours=1)
    await supports(second, 1)
    await supports(author, 2)
    await author.taps(f"m:{await counter.open_poll(await counter.owner())}:1:1")
    events = await worked(counter, lambda work: work.stores[History].of(number(work, author), EVER, 10))
    assert [(each.deed, each.source) for each in events] == [
        (Deed.SUPPORT, 2),
        (Deed.SUPPORTED, 1),
        (Deed.VOTE, 1),
        (Deed.IDEA, 1),
    ]
    assert {each.at for each in events} == {counter.now, counter.now - timedelta(hours=1)}


async def test_what_an_idea_came_to_counts_from_when_it_ended_however_late_it_settles(
    counter: Counter,
) -> None:
    ana = await came(counter, "2")
    await board(counter)
    await supports(ana, 1)
    mira = await counter.owner()
    counter.forward(hours=1)
    launched = counter.now
    await mira.does("/status 1 launched")
    counter.forward(days=20)
    for each in range(2, 6):
        await mira.does(f"/status {each} declined It does not fit.")
    counter.forward(days=100)
    await night(counter)
    (row,) = await evidence(counter, ana)
    assert timedelta() <= row.known.at - launched < timedelta(hours=1)


async def merged(counter: Counter) -> list[Guest]:
    """Let some ask for one thing, and the team merge that; return who supports all of it, one, and two."""
    people = [await came(counter, each) for each in "234"]
    await board(counter)
    for each, title in enumerate(("A chair in the sun", "A tap with water"), 6):
        await proposes(counter, counter.guest(str(20 + each)), each, title)
    for guest, ideas in zip(people, ((1, 2, 3), (1,), (2, 3)), strict=True):
        await supports(guest, *ideas)
    for each in range(5, 9):
        await supports(counter.guest(str(each)), 4)
    await supports(counter.guest("9"), 1, 2, 3)
    mira = await counter.owner()
    await mira.does("/merge 2 into 1")
    await mira.does("/merge 3 into 1")
    return people


async def test_ideas_that_were_merged_are_one_hit(counter: Counter) -> None:
    people = await merged(counter)
    await ends(counter, 1, 4, 5, 6, 7)
    rows = [await evidence(counter, each) for each in people]
    assert [(len(row), row[0].known.count, row[0].won) for row in rows] == [(1, 1, 1)] * 3
    assert len({(row[0].known.worth, row[0].known.expected) for row in rows}) == 1


async def test_who_agrees_later_has_merged_ideas_once_too(counter: Counter) -> None:
    ana, *_ = await merged(counter)
    await ends(counter, 1, 4, 5, 6, 7)
    lena = counter.guest("9")
    await agrees(counter, lena, since=EVER)
    (hers,), (his,) = await evidence(counter, ana), await evidence(counter, lena)
    assert hers.known == his.known


async def test_what_is_merged_into_something_launched_before_is_no_second_hit(counter: Counter) -> None:
    ana = await came(counter, "2")
    await board(counter)
    await proposes(counter, counter.guest("26"), 6, "A chair in the sun")
    await supports(ana, 1, 6)
    for each in range(4, 8):
        await supports(counter.guest(str(each)), 2)
    await ends(counter, 1, 2, 3, 4, 5)
    before = await evidence(counter, ana)
    await (await counter.owner()).does("/merge 6 into 1")
    await night(counter)
    pending = await worked(counter, lambda work: work.stores[Settling].pending(9))
    assert pending == []
    assert await evidence(counter, ana) == before
