"""Which ideas a board shows, and in what order."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Select, Subquery, func, literal, select, text

from customers.people import CustomerId
from storage.columns import Utc
from storage.suggestions.tables import LAUNCHED, supporters, voices
from suggestions.kind import Kind
from suggestions.store import Order
from suggestions.voice import HIDDEN_SUPPORT, Status

HELD: Final = 200
"""So many ideas a board holds; the rest is found by its words."""
LOOKED_AT: Final = 10 * HELD
"""Of so many that have most support lately those are shown that may be; others have less."""
RISING: Final = timedelta(days=14)
"""What rises has most support of so long."""
GONE: Final = (Status.MERGED.value, Status.WITHDRAWN.value, Status.DECLINED.value, Status.LAUNCHED.value)


def board(order: Order, now: datetime, reader: CustomerId) -> Select[Any]:
    """Return the query for the ideas of a board; new ones come in the order of their numbers."""
    ideas = select(voices).where(voices.c.kind == Kind.IDEA.value).limit(HELD)
    read = (
        voices.c.published.is_not(None),
        voices.c.hidden.is_(None),
        voices.c.status != Status.WITHDRAWN.value,
    )
    if order is Order.MINE:
        mine = voices.c.author == reader, voices.c.filed.is_not(None)
        return ideas.where(*mine).order_by(voices.c.id.desc())
    if order is Order.LAUNCHED:
        launched = select(voices).where(text(LAUNCHED)).limit(HELD)
        return launched.order_by(voices.c.since.desc(), voices.c.id.desc())
    live = (*read, voices.c.status.not_in(GONE))
    if order is Order.NEW:
        return ideas.where(*live, voices.c.published > now - HIDDEN_SUPPORT).order_by(voices.c.id)
    published = func.coalesce(voices.c.published, literal(now, Utc))  # else SQLite goes by it, and sorts
    known = (*live, published <= now - HIDDEN_SUPPORT)
    if order is Order.TOP:
        return ideas.where(*known).order_by(voices.c.supporters.desc(), voices.c.id)
    lately = _lately(now - RISING)
    every = select(voices).where(voices.c.kind + "" == Kind.IDEA.value).limit(HELD)  # else over all ideas
    rising = every.join(lately, lately.c.idea == voices.c.id).where(*known)
    return rising.order_by(lately.c.people.desc(), voices.c.id)


def _lately(since: datetime) -> Subquery:
    """Count the people who came to support each idea, or what was merged into it, each once."""
    supported = supporters.c.idea + 0  # else SQLite would walk over all support, in the order of ideas
    new = supporters.c.since > since
    each = select(supported.label("idea"), func.count().label("people")).where(new).group_by(supported)
    own = each.cte("own")
    up = voices.c.id, voices.c.into.is_not(None)
    merged = select(own.c.idea, voices.c.into).join(voices, up[0] == own.c.idea).where(up[1])
    above = merged.cte("above", recursive=True)
    above = above.union(select(above.c.idea, voices.c.into).join(voices, up[0] == above.c.into).where(up[1]))
    parts = select(above.c.into, above.c.idea).union(select(above.c.into, above.c.into)).cte("parts")
    given = select(parts.c.into, func.count(supporters.c.customer.distinct()))
    whole = given.join(supporters, supporters.c.idea == parts.c.idea).where(new).group_by(parts.c.into)
    alone = select(own).where(own.c.idea.not_in(select(above.c.into)))
    every = alone.union_all(whole).subquery()
    most = select(every).order_by(every.c.people.desc(), every.c.idea).limit(LOOKED_AT)
    return most.subquery("lately")
