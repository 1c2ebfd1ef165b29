"""What is said in a topic goes there; once that is shut, all that waits for it goes to the chat itself."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from chat.answers import OPENS, Message, Say, To
from chat.ports import Fate, Parcel, Settled
from chat.records import Outbox
from chat.stuck import Astray, Found, NoTopics
from polls.store import Polls, Publication
from storage.database import Database
from storage.delivery.queue import OutboxQueue
from tests.storage.test_outbox import COMPANY, claim, do, message, said, settle
from tests.storage.voting import NOW, open_poll
from texts.text import Text

VOTES, NEWS = To("telegram", "-5", topic="45"), To("telegram", "-5", topic="46")


async def test_a_message_and_a_post_keep_their_topic(database: Database) -> None:
    poll = await open_poll(database)
    post = Publication(
        poll=poll.id, messenger="telegram", chat="-5", key="published:1", fingerprint="", topic="45"
    )
    await do(database, lambda s: s[Polls].publish(post))
    await do(database, lambda s: s[Outbox].put(Say(message=message("here")), VOTES, NOW))
    (parcel,) = await claim(database)
    assert parcel.to == VOTES
    assert await do(database, lambda s: s[Polls].publications(poll.id)) == [post]


async def test_what_waits_for_a_topic_that_is_shut_goes_to_the_chat_and_the_team_hears(
    database: Database,
) -> None:
    heard: list[Found] = []

    def told(found: Found, _: datetime) -> Say:
        heard.append(found)
        return Say(message=message("told"), to=To("telegram", "-1"), key="team:topic:-5:45")

    for to in (VOTES, VOTES, NEWS):
        await do(database, lambda s, to=to: s[Outbox].put(Say(message=message("x")), to, NOW))  # type: ignore[misc]
    (parcel,) = await claim(database)
    queue = OutboxQueue(database, COMPANY, told)
    await queue.settle([Settled(id=parcel.id, fate=Fate.PENDING, due=NOW, astray=True)], NOW)
    assert heard == [Astray("-5", "45")]
    went = []
    while found := await claim(database):
        for each in found:
            went.append((each.to.address, each.to.topic))
            await settle(database, each)
    assert sorted(went) == [("-1", ""), ("-5", ""), ("-5", ""), ("-5", "46")]


KEY = f"{OPENS}-5:idea"
CARD = To("telegram", "-5", topic=KEY)


async def opening(database: Database, now: datetime = NOW) -> None:
    """Let the topic for ideas be asked for, and a card be said in it."""
    asked = Say(message=Message(texts=(Text("ideas"),), opens=True), key=KEY)
    await do(database, lambda s: s[Outbox].put(asked, To("telegram", "-5"), now))
    await do(database, lambda s: s[Outbox].put(Say(message=message("card")), CARD, now))


async def settled(database: Database, parcel: Parcel, now: datetime = NOW, **fate: Any) -> list[Any]:
    """Write down what became of a parcel; return what the team is told."""
    heard: list[Any] = []
    await OutboxQueue(database, COMPANY, lambda found, _: heard.append(found)).settle(
        [Settled(id=parcel.id, **fate)], now
    )
    return heard


async def opened(database: Database) -> Parcel:
    """Let the topic be opened as 77; return the card that goes there."""
    await opening(database)
    (asked,) = await claim(database)
    assert asked.message.opens
    await settled(database, asked, fate=Fate.SENT, message="77")
    (card,) = await claim(database)
    assert card.to.topic == "77"
    return card


async def test_a_topic_is_asked_for_once_and_its_cards_wait_for_it(database: Database) -> None:
    for _ in range(2):
        await opening(database)
    (asked,) = await claim(database)
    assert asked.message.opens
    assert await claim(database) == []
    await settled(database, asked, fate=Fate.SENT, message="77")
    for _ in range(2):
        (card,) = await claim(database)
        assert (said([card]), card.to.topic) == (["card"], "77")
        await settle(database, card)


@pytest.mark.parametrize("fate", [Fate.FAILED, Fate.BLOCKED, Fate.UNCERTAIN])
async def test_without_a_topic_its_cards_go_to_the_chat_and_it_is_tried_again_after_a_day(
    database: Database, fate: Fate
) -> None:
    await opening(database)
    (asked,) = await claim(database)
    await settled(database, asked, fate=fate)
    for hours, opens in ((0, False), (23, False), (25, True)):
        await opening(database, NOW + timedelta(hours=hours))
        (first,) = await claim(database)
        assert first.message.opens is opens
        assert first.to.topic == ""
        await settle(database, first)


async def test_for_want_of_a_right_the_owners_are_told(database: Database) -> None:
    await opening(database)
    (asked,) = await claim(database)
    assert await settled(database, asked, fate=Fate.FAILED, right_missing=True) == [NoTopics("-5")]


async def test_a_topic_that_was_deleted_is_opened_anew_once_an_hour(database: Database) -> None:
    card, later = await opened(database), NOW + timedelta(hours=1)
    gone = {"fate": Fate.PENDING, "due": NOW, "astray": True, "topic_gone": True}
    assert await settled(database, card, later, **gone) == []
    (anew,) = await claim(database)
    assert (anew.message.opens, said([anew])) == (True, ["ideas"])
    await settled(database, anew, later, fate=Fate.SENT, message="78")
    (card,) = await claim(database)
    assert card.to.topic == "78"
    assert await settled(database, card, later, **gone) == [Astray("-5", KEY)]
    (card,) = await claim(database)
    assert (said([card]), card.to.topic) == (["card"], "")


async def test_a_closed_topic_is_not_opened_anew_and_tried_again_by_the_next(database: Database) -> None:
    card = await opened(database)
    shut = {"fate": Fate.PENDING, "due": NOW, "astray": True}
    assert await settled(database, card, NOW + timedelta(days=1), **shut) == [Astray("-5", KEY)]
    (card,) = await claim(database)
    assert card.to.topic == ""
    await settle(database, card)
    await opening(database)
    (card,) = await claim(database)
    assert card.to.topic == "77"


async def test_what_opens_a_topic_is_not_sent_again_by_itself(database: Database) -> None:
    await opening(database)
    await claim(database)
    await OutboxQueue(database, COMPANY).recover(NOW)
    (card,) = await claim(database)
    assert (said([card]), card.to.topic) == (["card"], "")


async def test_a_group_that_moved_twice_is_found_where_it_is(database: Database) -> None:
    team = To("telegram", "-1", topic="9")
    await do(database, lambda s: s[Outbox].move("telegram", "-1", "-2"))
    await do(database, lambda s: s[Outbox].move("telegram", "-2", "-3"))
    assert await do(database, lambda s: s[Outbox].where(team)) == To("telegram", "-3", topic="9")
    assert await do(database, lambda s: s[Outbox].where(To("telegram", "-7"))) == To("telegram", "-7")
