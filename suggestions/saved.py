"""Answers that the team gives again and again, each under a name."""

from __future__ import annotations

from typing import Final, NewType, Protocol

from msgspec import Struct

from customers.people import CustomerId

SavedId = NewType("SavedId", int)
NAME: Final = 60
"""Characters of a name."""
MOST: Final = 50
"""So many are shown."""


class Saved(Struct, frozen=True):
    """An answer by its name."""

    id: SavedId
    name: str
    text: str


class SavedAnswers(Protocol):
    """Where saved answers are kept."""

    def save(self, name: str, text: str, by: CustomerId) -> None:
        """Keep an answer under a name, in place of the one that was kept under it."""
        ...

    def get(self, id: SavedId) -> Saved | None:
        """Return one; None when it is gone."""
        ...

    def all(self, limit: int) -> list[Saved]:
        """Return them by name, so many at most."""
        ...

    def drop(self, id: SavedId) -> None:
        """Forget one."""
        ...
