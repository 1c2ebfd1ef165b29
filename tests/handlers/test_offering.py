"""Opening offers to tell those who asked for news of new votes, and chats by their names; each asks once."""

from __future__ import annotations

import pytest

from chat.answers import Lane
from chat.ports import Fate, Settled, Whereabouts
from storage.delivery.queue import OutboxQueue
from tests.handlers.front import GROUP, READER, Counter, Guest, leads
from tests.handlers.posting import delivered, joins

CHANNEL = "-100777"


async def reader(counter: Counter, address: str) -> Guest:
    """Somebody who agreed to news."""
    guest = counter.guest(address)
    await guest.says("/updates")
    await guest.taps("updates:news:yes")
    return guest


async def agrees(mira: Guest) -> str:
    """Let her tap the button that does what was asked; return what she hears."""
    (yes,) = [each for each in mira.buttons if "-yes:" in each]
    toast = await mira.taps(yes)
    return toast or await mira.hears()


async def news(counter: Counter) -> int:
    """Send all that waits; return how much of it was a broadcast's."""
    queue, sent = OutboxQueue(counter.database, READER), 0
    while found := await queue.claim(9, (), counter.now):
        sent += sum(parcel.lane is Lane.BROADCAST for parcel in found)
        await queue.settle([Settled(id=each.id, fate=Fate.SENT, message="1") for each in found], counter.now)
    return sent


async def test_those_who_asked_are_told_once_and_with_a_button_to_vote(counter: Counter) -> None:
    mira = await counter.owner()
    for address in ("2", "3", "4"):
        await reader(counter, address)
    await counter.guest("3").taps("updates:topic:votes:no")
    await counter.open_poll(mira)
    assert "tell-asked:1" in mira.buttons
    await counter.guest("4").taps("m:1:1:1")
    await mira.taps("tell-asked:1")
    assert "goes to 1 person" in await mira.hears()
    assert "Broadcast 1" in await agrees(mira)
    assert "tell-asked:1" not in mira.buttons
    await mira.says("/poll 1")
    assert mira.buttons == ("publish-in:1", "check:1")
    assert "have been told" in await mira.taps("tell-asked:1")
    assert ("broadcast", "broadcast:1 segment:not voters:1") in await counter.log()
    assert await news(counter) == 1


async def test_of_two_who_agree_one_tells(counter: Counter) -> None:
    mira, vera = await counter.owner(), await counter.member("9", "editor")
    await reader(counter, "2")
    await counter.open_poll(mira)
    for each in (mira, vera):
        await each.taps("tell-asked:1")
        await each.hears()
    await agrees(mira)
    assert "have been told" in await agrees(vera)
    assert await news(counter) == 1


@pytest.mark.parametrize("end", ["close", "void"])
async def test_once_a_poll_has_ended_nobody_more_is_told_of_it(end: str, counter: Counter) -> None:
    mira = await counter.owner()
    await reader(counter, "2")
    await counter.open_poll(mira)
    await mira.taps("tell-asked:1")
    await mira.hears()
    await agrees(mira)
    await mira.does(f"/{end} 1 Enough")
    assert await news(counter) == 0


async def test_where_nobody_is_left_to_tell_it_is_said_why_and_what_can_be_done(counter: Counter) -> None:
    mira = await counter.owner()
    await reader(counter, "2")
    await counter.open_poll(mira)
    await mira.taps("tell-asked:1")
    await mira.hears()
    agreed = mira.buttons[0]
    await counter.guest("2").taps("m:1:1:1")
    assert "whoever asked for news of new votes has voted already" in await mira.taps(agreed)
    await mira.taps("tell-asked:1")
    assert "whoever asked for news of new votes has voted already" in await mira.hears()
    assert mira.buttons == ("publish-in:1",)
    assert await news(counter) == 0


async def test_chats_are_offered_by_name_and_the_post_is_shown_before_it_stands(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    assert "no group or channel yet" in await mira.says("/publish 1")
    await joins(counter, "Readers")
    await joins(counter, "News", CHANNEL, channel=True, may_post=False)
    said = await mira.says("/publish 1")
    assert "make me an admin: News" in said
    assert mira.buttons == (f"publish-to:1:{GROUP}",)
    await mira.taps(f"publish-to:1:{GROUP}")
    said = await mira.hears()
    assert "1. Viking" in said
    assert "Show poll 1 in Readers?" in said
    assert await delivered(counter) == []
    await agrees(mira)
    ((chat, said, _),) = await delivered(counter)
    assert chat == GROUP
    assert "Be the first to vote." in said


async def test_where_the_bot_is_not_or_may_not_post_no_button_publishes(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await joins(counter, "Readers")
    await joins(counter, "Readers", present=False)
    await joins(counter, "News", CHANNEL, channel=True, may_post=False)
    for chat in (GROUP, CHANNEL, "1", ""):
        assert "no longer works" in await mira.taps(f"publish-to:1:{chat}")


async def test_a_chat_goes_by_its_name_and_its_number_alike(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await joins(counter, "Readers", name="readers")
    await mira.does("/publish 1 @Readers")
    await delivered(counter)
    counter.forward(minutes=1)
    assert "on its way to Readers" in await mira.does(f"/publish 1 {GROUP}")
    assert sorted(bool(edits) for _, _, edits in await delivered(counter)) == [False, True]


async def test_a_post_of_a_poll_with_prizes_leads_to_its_draw(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira, "prizes: 1 x Mug")
    await mira.does(f"/publish 1 {GROUP}")
    ((_, message),) = await counter.sent(GROUP)
    links = [leads(button) for row in message.buttons for button in row]
    assert links == ["start=poll-1", "start=draw-1"]
    assert "Mug" in await counter.guest("2").says("/start draw-1")


async def test_a_group_in_which_somebody_speaks_to_the_bot_is_offered_as_it_is_called_now(
    counter: Counter,
) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    for title in ("Readers", "Readers of Viking"):
        await counter.guest("2").says("/polls", chat=GROUP, title=title)
    await mira.says("/publish 1")
    await mira.taps(f"publish-to:1:{GROUP}")
    assert "Show poll 1 in Readers of Viking?" in await mira.hears()


async def test_what_was_asked_before_the_poll_was_extended_is_asked_anew(counter: Counter) -> None:
    mira = await counter.owner()
    await reader(counter, "2")
    await counter.open_poll(mira)
    await mira.taps("tell-asked:1")
    await mira.hears()
    older = mira.buttons[0]
    await mira.taps("tell-asked:1")
    await mira.hears()
    assert "no longer works" in await mira.taps(older), "another question was asked since"
    newer = mira.buttons[0]
    vera = await counter.member("9", "editor")
    await vera.does("/extend 1 in 9 days Holidays")
    assert "no longer works" in await mira.taps(newer)
    await mira.taps("tell-asked:1")
    await mira.hears()
    assert "Broadcast 1" in await agrees(mira)


@pytest.mark.parametrize("known", [False, True])
async def test_a_chat_unknown_so_far_is_known_by_its_number_once_it_was_posted_in(
    counter: Counter, known: bool
) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await mira.does("/publish 1 @Readers")
    stands = Whereabouts(GROUP, "Readers", "readers", channel=True)
    await delivered(counter, whereabouts=None if known else stands)
    counter.forward(minutes=1)
    if known:
        await joins(counter, "Readers", name="readers")
    assert "on its way to Readers" in await mira.does(f"/publish 1 {GROUP}")
    went = await delivered(counter)
    assert sorted((bool(edits), "newer post" in said) for _, said, edits in went) == [
        (False, False),
        (True, True),
    ]
    counter.forward(minutes=1)
    await mira.does("/close 1 Enough")
    (again,) = await delivered(counter)
    assert "newer post" not in again[1], "one post is left, and it has the result"


async def test_a_name_is_one_in_capitals_and_without_before_the_chat_is_known(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await mira.does("/publish 1 @Readers")
    await delivered(counter)
    counter.forward(minutes=1)
    await mira.does("/publish 1 @readers")
    assert sorted(bool(edits) for _, _, edits in await delivered(counter)) == [False, True]


@pytest.mark.parametrize("named", ["Readers", "readers ", "READERS"])
async def test_a_chat_goes_by_what_it_is_called(counter: Counter, named: str) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await counter.guest("2").says("/polls", chat=GROUP, title="Readers")
    assert "Show poll 1 in Readers?" in await mira.says(f"/publish 1 {named}")
    await mira.says("/publish 1")
    assert "Show poll 1 in Readers?" in await mira.says(named)
    said = await mira.says("/publish 1 Raiders")
    assert "“Raiders” is not a chat I know" in said
    assert "/publish 1 @ourchannel" in said
    assert "I am in these: Readers" in said


async def test_of_two_chats_of_one_name_none_is_taken(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    for chat in (GROUP, f"{GROUP}9"):
        await counter.guest("2").says("/polls", chat=chat, title="Readers")
    assert "is not a chat I know" in await mira.says("/publish 1 Readers")
