"""What is looked at again and again reads its own rows alone on PostgreSQL, however many voices there are."""

from __future__ import annotations

import pytest

from benchmarks.voices.filling import WAITING, fill
from benchmarks.voices.reads import UNBOUND, looks, read
from storage.database import Database
from suggestions.store import Voices

pytestmark = pytest.mark.postgres

VOICES, PEOPLE = 6_000, 400
"""More of them than a table has that may be read from end to end."""


async def test_no_look_reads_all_voices_or_all_who_wait(postgres: Database) -> None:
    filled = await fill(postgres, VOICES, PEOPLE)
    await postgres.run(lambda db: db.exec_driver_sql("ANALYZE"))
    found = {
        what: await postgres.run(lambda db, *, look=look: read(db, look))  # type: ignore[misc]
        for what, look in looks(filled).items()
        if what not in UNBOUND
    }
    assert {what: each.scanned for what, each in found.items() if each.scanned} == {}
    assert found["new ideas that wait"].rows <= WAITING
    some = await postgres.run(
        lambda db: read(db, lambda stores: stores[Voices].followers.hearing([filled.popular], 0, 10))
    )
    assert some.rows <= 20 < PEOPLE
