"""Sessions of PostgreSQL that are cut off on the way: before a statement, or in the midst of a commit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from unittest import mock

from sqlalchemy.dialects.postgresql.asyncpg import AsyncAdapt_asyncpg_connection as Session
from sqlalchemy.dialects.postgresql.asyncpg import AsyncAdapt_asyncpg_cursor as Cursor

Step = Callable[..., Any]


@dataclass
class Cut:
    """What came through before the cut."""

    steps: int = 0
    done: bool = False
    """Whether there was something left to cut."""


@contextmanager
def cut(after: int) -> Iterator[Cut]:
    """Cut the session in use after so many steps: a step is a statement, or one half of a commit.

    The first half of a commit is the way there; cut in the second, it is done and its answer is lost.
    """
    found = Cut()
    execute: Step = Cursor.execute
    many: Step = Cursor.executemany
    commit: Step = Session.commit

    def step(session: Any) -> None:
        if found.steps == after and not found.done:
            found.done = True
            session._connection._transport.abort()
        found.steps += 1

    def executing(cursor: Any, *arguments: Any) -> None:
        step(cursor._adapt_connection)
        execute(cursor, *arguments)

    def executing_many(cursor: Any, *arguments: Any) -> Any:
        step(cursor._adapt_connection)
        return many(cursor, *arguments)

    def committing(session: Any) -> None:
        step(session)
        commit(session)
        if found.steps == after and not found.done:
            found.done = True
            session._connection._transport.abort()
            execute(Cursor(session), "SELECT 1")
        found.steps += 1

    with (
        mock.patch.object(Cursor, "execute", executing),
        mock.patch.object(Cursor, "executemany", executing_many),
        mock.patch.object(Session, "commit", committing),
    ):
        yield found
