"""Those who support an idea or what it was brought together with; its authors are none of them."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, exists, select

from customers.news.errors import IdeaHidden, IdeaWithdrawn, NoIdea, NothingThere
from storage.customers.tables import customers
from storage.segments import number
from storage.suggestions.groups import whole_group
from storage.suggestions.tables import supporters, voices
from suggestions.kind import Kind
from suggestions.voice import Status

EXAMPLE: Final = "supporters:12"


def clause(argument: str, _: ZoneInfo) -> ColumnElement[bool]:
    """Take who supports one of an idea's group, by the number of any of these. Raises ValueError.

    Of a group that the team hides it is nobody.
    """
    group = whole_group(number(argument))
    authors = select(voices.c.author).where(voices.c.id.in_(group), voices.c.author.is_not(None))
    gave = select(supporters.c.customer).where(supporters.c.idea.in_(group))
    hidden = exists().where(voices.c.id.in_(group), voices.c.into.is_(None), voices.c.hidden.is_not(None))
    return customers.c.id.in_(gave) & customers.c.id.not_in(authors) & ~hidden


def refuse(db: Connection, argument: str) -> None:
    """Raise IdeaHidden where the idea, or the one that it is part of, is hidden."""
    idea = number(argument)
    its = voices.c.id.in_(whole_group(idea)), (voices.c.id == idea) | voices.c.into.is_(None)
    hidden = select(voices.c.id).where(*its, voices.c.hidden.is_not(None)).limit(1)
    if db.execute(hidden).one_or_none() is not None:
        raise IdeaHidden(idea)


def check_number(db: Connection, argument: str) -> None:
    """Raise NothingThere, NoIdea or IdeaWithdrawn for a number that no idea has which anybody can support.

    One that was merged stands for the whole group, and one that is over for those who supported it.
    """
    idea = number(argument)
    filed = voices.c.id == idea, voices.c.filed.is_not(None) | (voices.c.kind == Kind.OPTION.value)
    voice = db.execute(select(voices.c.kind, voices.c.status).where(*filed)).one_or_none()
    if voice is None:
        raise NothingThere(f"supporters:{argument}")
    if voice.kind != Kind.IDEA.value:
        raise NoIdea(idea, voice.kind)
    if voice.status == Status.WITHDRAWN.value:
        raise IdeaWithdrawn(idea)
