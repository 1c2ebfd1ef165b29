"""Voices by their numbers and titles, as buttons name them."""

from __future__ import annotations

from collections.abc import Iterable

from suggestions.voice import Voice


def titled(found: Iterable[Voice]) -> list[tuple[int, str]]:
    """Return the number and the title of each."""
    return [(each.id, each.title) for each in found]
