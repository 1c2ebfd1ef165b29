"""SQL compiled once for all databases of a test run: done for each test it takes a quarter of the time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event


class Once(dict[tuple[Any, ...], Any]):
    """What was compiled, by the kind of database; SQLAlchemy itself keeps it by the very engine."""

    def get(self, key: tuple[Any, ...], default: Any = None) -> Any:
        """Return what was compiled for any database of this kind."""
        return super().get(_of_its_kind(key), default)

    def __setitem__(self, key: tuple[Any, ...], compiled: Any) -> None:
        super().__setitem__(_of_its_kind(key), compiled)


def _of_its_kind(key: tuple[Any, ...]) -> tuple[Any, ...]:
    dialect, *rest = key
    return (type(dialect), *rest)


@pytest.fixture(scope="session", autouse=True)
def compiled_once() -> Iterator[None]:
    """Let every connection of this run look there."""
    once = Once()

    def share(connection: Connection) -> None:
        connection.execution_options(compiled_cache=once)

    event.listen(Engine, "engine_connect", share)
    yield
    event.remove(Engine, "engine_connect", share)
