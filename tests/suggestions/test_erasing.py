"""Who is erased has the outbox looked through as often with fifty voices as with one."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, event, update

from bot.domains import Stores
from chat.answers import Message, Tell
from chat.records import Outbox
from storage.delivery.tables import outbox as rows
from suggestions import steps
from suggestions.store import Voices
from suggestions.voice import Status
from tests.suggestions.test_merging import NOW, arrives, filed, in_memory, work
from texts import keys
from usecases.suggestions.saying import erasing


@pytest.mark.parametrize("many", [1, 50])
def test_what_was_told_of_his_voices_is_dropped_at_once(many: int) -> None:
    with in_memory() as db:
        ana = arrives(db, "2")
        for _ in range(many):
            filed(db, ana, public=False)
        said = statements(db)
        erasing.forget(ana, work(db))
        assert sum("outbox" in each for each in said) == 4


@pytest.mark.parametrize("many", [1, 50])
def test_what_was_told_of_ideas_that_go_with_him_is_dropped_at_once(many: int) -> None:
    with in_memory() as db:
        ana = arrives(db, "2")
        for _ in range(many):
            steps.step(Stores(db)[Voices], filed(db, ana), Status.LAUNCHED, None, NOW, ZoneInfo("UTC"))
        said = statements(db)
        erasing.withdraw_ideas(work(db), ana)
        told = [each for each in said if "outbox" in each or "idea_news" in each]
        assert len(told) == 8


def test_what_arrived_of_ideas_that_go_with_him_is_gone_as_well() -> None:
    with in_memory() as db:
        ana, boris = arrives(db, "2"), arrives(db, "3")
        voices, outbox = Stores(db)[Voices], Stores(db)[Outbox]
        _, made = steps.step(voices, filed(db, ana), Status.LAUNCHED, None, NOW, ZoneInfo("UTC"))
        _, other = steps.step(voices, filed(db, boris), Status.LAUNCHED, None, NOW, ZoneInfo("UTC"))
        told = [f"{name}:{each.id}" for each in (made, other) for name in ("step", "slipped", "follow-up")]
        said = Message(texts=(keys.segment_unreadable(),))
        for key in told:
            outbox.tell(Tell(people=(boris,), message=said, key=key), NOW)
        db.execute(update(rows).values(fate="sent"))
        erasing.withdraw_ideas(work(db), ana)
        assert [bool(outbox.fate(f"{key}:{boris}")) for key in told] == [False] * 3 + [True] * 3


def statements(db: Connection) -> list[str]:
    """Return what is said to the database from now on."""
    said: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        said.append(statement)

    event.listen(db, "before_cursor_execute", note)
    return said
