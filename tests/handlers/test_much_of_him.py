"""Who left ten thousand rows is told at once that his data are put together, and gets all of them."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, event, insert

from bot.attachments import AttachmentMaker
from bot.domains import Stores
from bot.reports import personal
from chat.answers import PersonalData, PersonalPage
from customers.people import CustomerId
from storage.dialogues.tables import heard
from storage.polls.tables import ballots, options, polls
from storage.suggestions.tables import supporters, voice_lines, voices
from tests.handlers.front import NOW, READER, Counter, Reversed
from tests.handlers.test_profiles import number
from texts.text import Text

EACH = 2_500
"""So many lines, ideas supported, votes and messages: ten thousand rows of his."""


def left(db: Connection, customer: CustomerId, many: int) -> None:
    """Let somebody have left so much."""
    numbers = range(1, many + 1)
    said = {"kind": "idea", "status": "new", "title": "", "begun": NOW, "latest": NOW, "since": NOW}
    said |= dict.fromkeys(("reason", "owner", "date", "already", "helpful", "hiding", "signed", "effort"), "")
    db.execute(
        insert(voices), [said | {"id": each, "author": customer, "published": NOW} for each in numbers]
    )
    line: dict[str, Any] = dict.fromkeys(
        ("messenger", "chat", "message", "handle", "file", "album", "arrival"), ""
    )
    line |= {"part": "words", "by": customer, "at": NOW, "before": b"[]"}
    db.execute(insert(voice_lines), [line | {"voice": each, "text": f"wish {each}"} for each in numbers])
    db.execute(insert(supporters), [{"idea": each, "customer": customer, "since": NOW} for each in numbers])
    poll: dict[str, Any] = dict.fromkeys(
        ("method", "ties", "results", "notice", "reason", "commitment", "head"), ""
    )
    poll |= {"state": "closed", "prizes": "", "draw_commitment": "", "pick": 1, "seats": 1, "quorum": 0}
    poll |= {"binding": False, "closes": NOW, "created": NOW, "creator": customer}
    db.execute(insert(polls), [poll | {"id": each, "question": f"Which, {each}?"} for each in numbers])
    db.execute(insert(options), [{"poll": each, "choice": 1, "text": f"This {each}"} for each in numbers])
    vote = {"ordinal": 1, "voter": customer, "pseudonym": "p", "choices": "1", "revision": 1, "nonce": "n"}
    db.execute(insert(ballots), [vote | {"poll": each, "leaf": 0, "at": NOW} for each in numbers])
    written = {"customer": customer, "messenger": "telegram", "chat": "2", "at": NOW}
    written |= dict.fromkeys(("became", "mark", "dialogue", "subject"), "")
    db.execute(insert(heard), [written | {"message": f"w{each}"} for each in numbers])


async def test_who_left_ten_thousand_rows_gets_all_of_them_and_hears_first_that_they_come(
    counter: Counter,
) -> None:
    ana = counter.guest("2", "Ana")
    await ana.says("/help")
    him = await number(counter, ana)
    await counter.database.run(lambda db: left(db, him, EACH))
    await ana.hears()
    before = ana.read["2"]
    await ana.says("/mydata")
    (_, first), (_, file), (_, page) = await counter.sent("2", before)
    assert first.texts == (Text("mydata-begun"),)
    assert first.attachment is None
    assert isinstance(file.attachment, PersonalData)
    assert isinstance(page.attachment, PersonalPage)
    maker = AttachmentMaker(counter.database.reading, sealing=Reversed(), now=lambda: counter.now)
    try:
        data, paper = [await maker.make(each, READER) for each in (file.attachment, page.attachment)]
    finally:
        maker.close()
    known, shown = json.loads(data.content or b""), (paper.content or b"").decode()
    assert [len(known[name]) for name in ("voices", "ideas_supported", "votes")] == [EACH] * 3
    assert len(known["messages_written"]) >= EACH
    assert shown.count("wish ") == EACH
    assert shown.count("You chose: This ") == EACH


async def test_how_many_statements_it_takes_does_not_grow_with_what_he_left(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("/help")
    him = await number(counter, ana)
    await counter.database.run(lambda db: left(db, him, 1))
    few = await counter.database.run(lambda db: statements(db, him, counter))
    boris = counter.guest("3")
    await boris.says("/help")
    other = await number(counter, boris)
    await counter.database.run(lambda db: moved(db, him))
    await counter.database.run(lambda db: left(db, other, 300))
    assert await counter.database.run(lambda db: statements(db, other, counter)) == few


def moved(db: Connection, customer: CustomerId) -> None:
    """Let go of what he left."""
    for table in (ballots, options, supporters, voice_lines, voices, polls):
        db.execute(table.delete())
    assert Stores(db).everything(customer)["votes"] == []


def statements(db: Connection, customer: CustomerId, counter: Counter) -> int:
    """Return how many statements it takes to read all of somebody."""
    said: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        said.append(statement)

    event.listen(db, "before_cursor_execute", note)
    personal(db, customer, counter.now)
    event.remove(db, "before_cursor_execute", note)
    return len(said)
