"""What is said in a topic goes there; once that is shut, all that waits for it goes to the chat itself."""

from __future__ import annotations

from datetime import datetime

from chat.answers import Say, To
from chat.ports import Fate, Settled
from chat.records import Outbox
from chat.stuck import Astray, Stuck
from polls.store import Polls, Publication
from storage.database import Database
from storage.delivery.queue import OutboxQueue
from tests.storage.test_outbox import COMPANY, claim, do, message, settle
from tests.storage.voting import NOW, open_poll

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
    heard: list[Stuck | Astray] = []

    def told(found: Stuck | Astray, _: datetime) -> Say:
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
