"""Those who support an idea or what it was brought together with; its authors are none of them."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, Select, exists, literal, select

from customers.news.errors import IdeaHidden
from storage.customers.tables import customers
from storage.segments import number
from storage.suggestions.tables import supporters, voices

EXAMPLE: Final = "supporters:12"
NAMED: Final = voices.c.id


def clause(argument: str, _: ZoneInfo) -> ColumnElement[bool]:
    """Take who supports one of an idea's group, by the number of any of these. Raises ValueError.

    Of a group that the team hides it is nobody.
    """
    group = _group(number(argument))
    authors = select(voices.c.author).where(voices.c.id.in_(group), voices.c.author.is_not(None))
    gave = select(supporters.c.customer).where(supporters.c.idea.in_(group))
    hidden = exists().where(voices.c.id.in_(group), voices.c.into.is_(None), voices.c.hidden.is_not(None))
    return customers.c.id.in_(gave) & customers.c.id.not_in(authors) & ~hidden


def refuse(db: Connection, argument: str) -> None:
    """Raise IdeaHidden where the idea, or the one that it is part of, is hidden."""
    idea = number(argument)
    its = voices.c.id.in_(_group(idea)), (voices.c.id == idea) | voices.c.into.is_(None)
    hidden = select(voices.c.id).where(*its, voices.c.hidden.is_not(None)).limit(1)
    if db.execute(hidden).one_or_none() is not None:
        raise IdeaHidden(idea)


def _group(idea: int) -> Select[tuple[int]]:
    """Select an idea with all of its group: up to the one that takes support, and down again."""
    first = select(literal(idea, voices.c.id.type).label("id"))
    up = first.cte("up", recursive=True)
    up = up.union(select(voices.c.into).join(up, voices.c.id == up.c.id).where(voices.c.into.is_not(None)))
    root = select(voices.c.id).where(voices.c.id.in_(select(up.c.id)), voices.c.into.is_(None))
    down = root.cte("down", recursive=True)
    down = down.union(select(voices.c.id).join(down, voices.c.into == down.c.id))
    return select(down.c.id)
