"""Which answers were promised at all: to what waited for one, never to what was public as it was filed."""

from __future__ import annotations

from sqlalchemy import ColumnElement, or_

from storage.suggestions.tables import voices


def waited() -> ColumnElement[bool]:
    """Return the condition on `voices` that something waited for an answer, or was answered as it was filed.

    An idea that is public at once waits for nobody: its author is told no time (`suggestions.filing.file`).
    """
    stopped, filed = voices.c.stopped, voices.c.filed
    return or_(stopped.is_(None), stopped != filed, voices.c.answered == stopped)
