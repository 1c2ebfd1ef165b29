"""Whatever breaks, at any step of claiming, making, sending, settling and moving, the others leave, once."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from sqlalchemy import Connection, select, update

from bot.domains import Stores
from chat.answers import Edit, Lane, Message, Say, To
from chat.ports import Fate
from chat.records import BroadcastWords, Outbox
from chat.stuck import Found, Stuck
from customers.consent import Purpose
from customers.news import broadcast as rules
from customers.news.broadcast import Broadcasts, State
from customers.people import Contact, CustomerId
from customers.presents import Present
from customers.store import Customers
from polls.poll import PollId
from polls.store import Polls, Publication
from storage.customers.tables import customers
from storage.database import Database
from storage.delivery.queue import OutboxQueue
from storage.delivery.tables import outbox
from tests.fire.conftest import Many, Note
from tests.fire.faults import Chance, Fragile, Turns
from tests.storage.test_outbox import COMPANY, message
from tests.storage.test_resending import PLAN
from tests.storage.voting import NOW, open_poll
from texts.text import Text

OLD, NEW, TEAM = To("test", "-5"), To("test", "-1005"), To("test", "-9")
READERS, UNREADABLE, UNSAYABLE = 12, "reply 3", "reply 4"


def told(stuck: Found, _: Any) -> Say:
    assert isinstance(stuck, Stuck)
    kind = "broadcast" if stuck.broadcast else "message"
    return Say(message=message(f"{kind} {stuck.number}"), to=TEAM, key=f"team:{kind}:{stuck.number}")


def written(db: Connection, poll: int) -> int:
    """Replies, presents, a poll in a group and where it moves, and a broadcast, whose number is returned."""
    stores = Stores(db)
    for number in range(READERS):
        ana = stores[Customers].arrive(Contact("test", str(number)), "en", NOW)
        stores[Customers].give(ana.id, Purpose.NEWS, "yes", NOW)
        his = To("test", str(number), ana.id)
        stores[Outbox].put(Say(message=message(f"reply {number}"), key=f"reply {number}"), his, NOW)
    present = Message(texts=(), present=Present(stars=1, wish="a present"))
    stores[Outbox].put(
        Say(message=present, lane=Lane.NOTICE, key="a present"), To("test", "1", CustomerId(2)), NOW
    )
    for where, key in ((OLD, "before"), (NEW, "after")):
        post = Publication(poll=PollId(poll), messenger="test", chat=where.address, key=key, fingerprint="")
        stores[Polls].publish(post)
        stores[Outbox].put(Say(message=message(f"poll {key}"), lane=Lane.NOTICE, key=key), where, NOW)
    stores[Outbox].put(Say(message=message("to the group"), key="to the group"), OLD, NOW)
    begun = rules.start(stores[Broadcasts], PLAN, {"en": READERS}, CustomerId(1), NOW)
    stores[BroadcastWords].word(begun.id, {"en": message("news")})
    db.execute(update(customers).where(customers.c.id == 3).values(zone="Mars/Olympus"))
    return begun.id


def spoilt(db: Connection, *, body: bytes | None = None) -> bytes:
    """Make a message unreadable, or readable again; return how it was."""
    mine = outbox.c.key == UNREADABLE
    before = bytes(db.execute(select(outbox.c.body).where(mine)).scalar_one())
    db.execute(update(outbox).where(mine).values(body=b"{" if body is None else body))
    return before


def goes_on(db: Connection, broadcast: int) -> None:
    """The team resumes what was paused."""
    stores = Stores(db)
    if stores[Broadcasts].lock(broadcast).state is State.PAUSED:
        rules.resume(stores[Broadcasts], broadcast)


def fates(db: Connection) -> dict[str, Fate]:
    rows = db.execute(select(outbox.c.key, outbox.c.fate).where(outbox.c.key.is_not(None)))
    return {row.key: Fate(row.fate) for row in rows}


def open_(db: Connection) -> list[str]:
    """What waits or is being sent."""
    waits = outbox.c.fate.in_([Fate.PENDING.value, Fate.SENDING.value])
    return [str(row.key) for row in db.execute(select(outbox.c.key).where(waits))]


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.soak) for seed in range(2, 12))])
async def test_whatever_breaks_the_others_leave_once(
    seed: int, database: Database, many: Many, note: Note, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance, bad = Chance(seed, often=0.06), {UNSAYABLE}
    poll = await open_poll(database)
    broadcast = await database.run(lambda db: written(db, poll.id))
    body = await database.run(spoilt)
    monkeypatch.setattr("delivery.wording.render", lambda text, *_, **__: _said(text, bad))
    app = Fragile(chance, {"-5": "-1005"})
    turns = Turns(OutboxQueue(database, COMPANY, told), app, chance, NOW)
    with monkeypatch.context() as breaking:
        chance.patch(breaking)
        for number in range(many(25, 150)):
            await turns.turn()
            if number % 5 == 0:
                edit = Edit(of="after", message=message(f"turnout {number}"))
                await database.run(lambda db, edit=edit: Stores(db)[Outbox].edit(edit, turns.now))  # type: ignore[misc]
                await database.run(lambda db: goes_on(db, broadcast))
    assert sum(app.came.values()) > READERS, "it goes on while things break"
    assert {UNREADABLE, UNSAYABLE} & {text for _, text in app.came} == set()
    chance.often = 0
    bad.clear()
    await database.run(lambda db: spoilt(db, body=body))
    for _ in range(40):
        await database.run(lambda db: goes_on(db, broadcast))
        await turns.turn(minutes=30)
        if not await database.run(open_) and (await _counts(database, broadcast)).exhausted:
            break
    await _check(database, broadcast, app, chance)
    note(f"{sum(chance.broke.values())} faults, {sum(app.came.values())} messages")


def _said(text: Text, bad: set[str]) -> str:
    if text.key in bad:
        raise ZeroDivisionError
    return text.key


async def _counts(database: Database, broadcast: int) -> rules.Counts:
    return await database.run(lambda db: Stores(db)[Broadcasts].counts(broadcast))


async def _check(database: Database, broadcast: int, app: Fragile, chance: Chance) -> None:
    """All are accounted for, the bad ones as well; nothing came twice; the team heard of what was stuck."""
    assert await database.run(open_) == []
    came = Counter({text: number for (_, text), number in app.came.items() if text != "news"})
    after_all = await database.run(fates)
    sent = {key for key, fate in after_all.items() if fate is Fate.SENT}
    unsure = {key for key, fate in after_all.items() if fate is Fate.UNCERTAIN}
    assert sent | unsure == set(after_all)
    assert len(unsure) <= chance.broke["before sending"] + chance.broke["after sending"]
    theirs = {key for key in sent if not key.startswith("team:")} - {"after"}
    assert {key: came[key] for key in theirs} == dict.fromkeys(theirs, 1)
    polls = [text for chat, text in app.came if chat == "-1005" and text != "to the group"]
    assert len(polls) == ("after" in sent), "it stands once where the group moved"
    assert max(app.came.values()) == 1
    assert {UNREADABLE, UNSAYABLE} <= sent
    ids = await database.run(
        lambda db: {row.key: row.id for row in db.execute(select(outbox.c.key, outbox.c.id))}
    )
    assert {f"team:message:{ids[key]}" for key in (UNREADABLE, UNSAYABLE)} <= set(after_all)
    counts = await _counts(database, broadcast)
    assert (counts.settled, counts.dropped, counts.failed) == (READERS, 0, 0)
    news = [chat for chat, text in app.came if text == "news"]
    assert counts.sent <= len(news) <= counts.sent + counts.uncertain
