"""What the team was told of many voices is taken back at once: as few statements as for one."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, event

from bot.domains import Stores
from chat.answers import To
from chat.records import Outbox, Redactions
from storage.database import Database
from tests.storage.test_outbox import claim, do, say, settle
from tests.storage.test_outbox import said as spoken

TEAM = To("telegram", "-5")
OTHERS = (
    "case-sent:1",
    "case-sent:11:x",
    "case-sent:120",
    "case-sent:12-3:x",
    "case-sentence:12:x",
    "words:1",
)


async def stand(database: Database, *keys: str) -> None:
    """Let the team's chat show what is said under these keys."""
    for key in keys:
        await say(database, "shown", TEAM, key=key)
        for parcel in await claim(database):
            await settle(database, parcel)


async def test_what_left_is_found_by_its_key_alone_and_what_waits_is_dropped(database: Database) -> None:
    await stand(database, *OTHERS, "case-sent:12:7:m", "words:13", "case-sent:12")
    await say(database, "waits", TEAM, key="words:13:2")
    await say(database, "stays", TEAM, key="words:130")
    asked = ["case-sent:12", "words:13", "late:13"]
    left = await do(database, lambda s: s[Redactions].left(asked))
    assert left == {
        "case-sent:12": ["case-sent:12:7:m", "case-sent:12"],
        "words:13": ["words:13"],
        "late:13": [],
    }
    assert spoken(await claim(database)) == ["stays"]


async def test_what_was_told_under_keys_of_two_parts_or_three_is_dropped_whatever_became_of_it(
    database: Database,
) -> None:
    told = ("step:12:7", "team:present:3:7", "step:12")
    await stand(database, *told, "step:120:7", "team:present:30:7", "present:3:7")
    await say(database, "waits", TEAM, key="step:12:9")
    await do(database, lambda s: s[Outbox].drop_told(["step:12", "team:present:3", "step:5"]))
    fates = {key: await fate(database, key) for key in (*told, "step:12:9")}
    assert not any(fates.values())
    for key in ("step:120:7", "team:present:30:7", "present:3:7"):
        assert await fate(database, key) == "sent"


async def fate(database: Database, key: str) -> str:
    """Return what became of what was told under a key."""
    return await do(database, lambda s: s[Outbox].fate(key))


async def test_fifty_voices_take_as_few_statements_as_one(database: Database) -> None:
    await stand(database, *(f"case-sent:{voice}:1" for voice in (1, 2, 50)))
    one = await database.run(lambda db: statements(db, 1))
    assert await database.run(lambda db: statements(db, 50)) == one
    assert len(one) == 4


def statements(db: Connection, many: int) -> list[str]:
    """Take back what was told of so many voices; return the statements it takes."""
    said: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        said.append(statement)

    event.listen(db, "before_cursor_execute", note)
    asked = [f"{name}:{voice}" for voice in range(1, many + 1) for name in ("case-sent", "words")]
    left = Stores(db)[Redactions].left(asked)
    event.remove(db, "before_cursor_execute", note)
    assert sum(map(len, left.values())) == (1 if many == 1 else 3)
    return said


async def test_a_file_is_searched_by_the_index_of_keys_alone(database: Database) -> None:
    if not database.sqlite:
        return
    plan = await database.run(planned)
    assert not [step for step in plan if "outbox" in step and not step.startswith("SEARCH outbox")]
    assert all("key" in step for step in plan if "outbox" in step)


def planned(db: Connection) -> list[str]:
    """Return how SQLite finds what is told under keys."""
    said: list[tuple[str, Any]] = []

    def note(_: Any, __: Any, statement: str, given: Any, *___: Any) -> None:
        said.append((statement, given))

    event.listen(db, "before_cursor_execute", note)
    Stores(db)[Redactions].left(["words:1", "words:2"])
    event.remove(db, "before_cursor_execute", note)
    statement, given = said[0]
    return [row[3] for row in db.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)]
