"""A post in a group tells what became of its poll, whatever happens to it; or the team hears, once."""

from __future__ import annotations

import pytest

from bot.domains import Stores
from chat.events import Moved, Person, Place, PlaceKind
from chat.ports import Fate
from polls.poll import PollId
from polls.store import Polls
from tests.handlers.front import GROUP, Counter, Guest, leads
from tests.handlers.posting import TEAM, delivered, joins
from usecases.polls.posts import published

ENDS = {"close": "took part", "void": "ended without a result"}


async def posted(counter: Counter) -> Guest:
    """A poll stands in a group."""
    mira = await counter.owner()
    await counter.open_poll(mira)
    await mira.does(f"/publish 1 {GROUP}")
    (post,) = await delivered(counter)
    assert post[0] == GROUP
    await counter.guest("2").taps("m:1:1:1")
    return mira


async def test_a_post_that_was_deleted_is_told_of_once_and_the_result_is_posted_anew(
    counter: Counter,
) -> None:
    mira = await posted(counter)
    await counter.reception.show_turnout()
    await delivered(counter, edits=Fate.FAILED)
    for _ in range(2):
        await counter.guest("3").taps("m:1:2:1")
        await counter.reception.show_turnout()
        assert await delivered(counter) == []
    assert (await mira.hears()).count("out of my reach") == 1
    assert (await mira.hears(TEAM)).count("out of my reach") == 1
    await mira.does("/close 1 Enough")
    ((chat, said, edits),) = await delivered(counter)
    assert (chat, edits) == (GROUP, "")
    assert "2 of you took part" in said


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("fate", [Fate.FAILED, Fate.BLOCKED])
async def test_a_post_that_turns_out_to_be_gone_when_the_poll_ends_is_posted_anew(
    fate: Fate, end: str, counter: Counter
) -> None:
    mira = await posted(counter)
    await mira.does(f"/{end} 1 Enough")
    ((_, said, edits),) = await delivered(counter, edits=fate)
    assert edits
    assert ENDS[end] in said
    await counter.reception.look_after()
    ((_, said, edits),) = await delivered(counter)
    assert edits == ""
    assert ENDS[end] in said
    await counter.reception.look_after()
    assert await delivered(counter) == []
    assert "reach" not in await mira.hears()


async def test_what_cannot_be_posted_anew_either_is_told_once(counter: Counter) -> None:
    mira = await posted(counter)
    await mira.does("/close 1 Enough")
    await delivered(counter, edits=Fate.FAILED)
    for _ in range(2):
        await counter.reception.look_after()
        await delivered(counter, posts=Fate.BLOCKED)
    await counter.reception.look_after()
    assert await delivered(counter) == []
    assert (await mira.hears()).count("could not be shown") == 1


async def test_a_post_of_which_nobody_knows_whether_it_arrived_is_posted_anew_in_the_end(
    counter: Counter,
) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await mira.does(f"/publish 1 {GROUP}")
    await delivered(counter, posts=Fate.UNCERTAIN)
    await mira.does("/close 1 Enough")
    ((_, said, _),) = await delivered(counter)
    assert "The vote is closed" in said


async def test_a_second_post_in_a_chat_retires_the_first(counter: Counter) -> None:
    mira = await posted(counter)
    counter.forward(minutes=1)
    await mira.does(f"/publish 1 {GROUP}")
    (_, post, fresh), (_, old, edited) = sorted(await delivered(counter), key=lambda went: went[2])
    assert (fresh, bool(edited)) == ("", True)
    assert "newer post" in old
    assert "Viking" in post
    await mira.does("/close 1 Enough")
    assert len(await delivered(counter)) == 1


async def test_a_post_that_still_waits_is_not_sent_twice(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    for _ in range(2):
        counter.forward(minutes=1)
        said = await mira.does(f"/publish 1 {GROUP}")
    assert "on its way to -100200300 already" in said
    assert len(await delivered(counter)) == 1


async def test_in_a_group_that_moved_the_result_is_posted_at_its_new_address(counter: Counter) -> None:
    mira, new = await posted(counter), "-100999"
    await counter.reception.show_turnout()
    mover = Person("telegram", "1", "Mira")
    moved = Moved(update="m", who=mover, place=Place(GROUP, PlaceKind.GROUP), to=new)
    await counter.reception.receive(moved)
    assert await delivered(counter) == [], "numbers of messages begin anew there"
    await mira.does("/close 1 Enough")
    ((chat, said, edits),) = await delivered(counter)
    assert (chat, edits) == (new, "")
    assert "took part" in said


async def test_a_bot_that_is_shown_out_says_once_which_posts_it_left(counter: Counter) -> None:
    await joins(counter, "Readers")
    mira = await posted(counter)
    await joins(counter, "Readers", present=False)
    await counter.reception.show_turnout()
    await delivered(counter, edits=Fate.BLOCKED)
    await counter.reception.show_turnout()
    said = await mira.hears(TEAM)
    assert said.count("out of my reach") == 1
    assert "poll 1 in Readers" in said


async def test_a_poll_published_again_and_again_within_a_second_has_its_newest_post(counter: Counter) -> None:
    mira = await counter.owner()
    await joins(counter, "Readers")
    await counter.open_poll(mira)
    for _ in range(3):
        await mira.does(f"/publish 1 {GROUP}")
        went = await delivered(counter)
        assert ["Vote" in words or "Pick" in words for _, words, edits in went if not edits] == [True]


async def test_the_post_of_a_tie_leads_to_the_vote_that_decides_it(counter: Counter) -> None:
    mira = await counter.owner()
    number = await counter.open_poll(mira, "ties: runoff\nprizes: 1 x Mug")
    for address, option in (("2", 1), ("3", 2)):
        await counter.guest(address).taps(f"m:{number}:{option}:1")
    await mira.does(f"/close {number} Enough")
    post = await counter.database.run(lambda db: published(Stores(db)[Polls].get(PollId(1)), Stores(db)))
    links = [leads(button) for row in post.buttons for button in row]
    assert links == ["start=results-1", "start=poll-2", "start=draw-1"]


@pytest.mark.parametrize("ending", ["/close 2 Enough", "/void 2 A mistake"])
async def test_the_post_of_a_tie_says_so_once_the_second_vote_is_over(counter: Counter, ending: str) -> None:
    mira = await counter.owner()
    await joins(counter, "Readers")
    await counter.open_poll(mira, "ties: runoff")
    await mira.does(f"/publish 1 {GROUP}")
    for address, option in (("2", 1), ("3", 2)):
        await counter.guest(address).taps(f"m:1:{option}:1")
    await mira.does("/close 1 Enough")
    assert "a second vote decides: /vote_2" in (await delivered(counter))[-1][1]
    await mira.does(ending)
    (_, post, edits), *more = await delivered(counter)
    assert not more
    assert edits
    assert "/results_2" in post
    assert "/vote_2" not in post
