"""What stood in a group before it moved is not mistaken for what stands there now under the same number."""

from __future__ import annotations

import pytest

from chat.answers import Edit, Message, To
from chat.ports import UNREDACTED, Fate, Settled
from chat.records import Outbox, Redactions
from storage.database import Database
from storage.delivery.queue import OutboxQueue
from tests.storage.test_outbox import COMPANY, claim, do, say, settle
from tests.storage.voting import NOW
from texts import keys

pytestmark = pytest.mark.parametrize("address", ["sqlite"], indirect=True)
ERASED = Message(texts=(keys.case_erased(number="1"),), redacts=True)


async def stands(database: Database) -> None:
    """A card stands in a group."""
    await say(database, "card", To("telegram", "-5"), key="case:1")
    (parcel,) = await claim(database)
    await settle(database, parcel)


async def undone(database: Database) -> list[tuple[str, str]]:
    """Where people have to delete something by hand: the chat, and the number of the message if known."""
    found = await do(database, lambda s: s[Redactions].undone(9))
    return [(each.chat.address, each.message) for each in found]


async def test_what_a_group_said_before_it_moved_is_named_and_not_touched(database: Database) -> None:
    await stands(database)
    await do(database, lambda s: s[Outbox].move("telegram", "-5", "-1005"))
    await do(database, lambda s: s[Outbox].edit(Edit(of="case:1", message=ERASED), NOW))
    assert await claim(database) == []
    assert await undone(database) == [("-1005", "")]


@pytest.mark.parametrize("fate", [Fate.FAILED, Fate.BLOCKED, Fate.UNCERTAIN])
async def test_what_could_not_be_redacted_is_known_once_and_stays_where_it_stands(
    fate: Fate, database: Database
) -> None:
    await stands(database)
    await do(database, lambda s: s[Outbox].edit(Edit(of="case:1", message=ERASED), NOW))
    assert await undone(database) == []
    (edit,) = await claim(database)
    failed = Settled(id=edit.id, fate=fate, problem=f"{UNREDACTED}no")
    await OutboxQueue(database, COMPANY).settle([failed], NOW)
    ((chat, message),) = await undone(database)
    assert (chat, message) == ("-5", edit.edits)
    assert await do(database, lambda s: s[Outbox].fate("case:1")) == Fate.SENT
    await do(database, lambda s: s[Redactions].told(s[Redactions].undone(9)))
    assert await undone(database) == []
