"""Who is erased has the outbox looked through as often with fifty voices as with one."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Connection, event

from tests.suggestions.test_merging import arrives, filed, in_memory, work
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


def statements(db: Connection) -> list[str]:
    """Return what is said to the database from now on."""
    said: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        said.append(statement)

    event.listen(db, "before_cursor_execute", note)
    return said
