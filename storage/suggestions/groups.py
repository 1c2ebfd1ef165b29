"""Which ideas count as one: all that were brought together, to whichever of them somebody points."""

from __future__ import annotations

from sqlalchemy import Select, literal, select

from storage.suggestions.tables import voices


def whole_group(idea: int) -> Select[tuple[int]]:
    """Select an idea with all of its group: up to the one that takes support, and down again."""
    first = select(literal(idea, voices.c.id.type).label("id"))
    up = first.cte("up", recursive=True)
    up = up.union(select(voices.c.into).join(up, voices.c.id == up.c.id).where(voices.c.into.is_not(None)))
    root = select(voices.c.id).where(voices.c.id.in_(select(up.c.id)), voices.c.into.is_(None))
    down = root.cte("down", recursive=True)
    down = down.union(select(voices.c.id).join(down, voices.c.into == down.c.id))
    return select(down.c.id)
