"""Who follows or has muted which idea, in a table; a row stays with the idea for which it was given."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, select

from customers.people import CustomerId
from storage.suggestions.tables import idea_followers, supporters
from storage.upserts import put
from suggestions.voice import VoiceId


class FollowerRows:
    """Who follows or has muted which idea (see `suggestions.store.Followers`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def put(self, idea: VoiceId, customer: CustomerId, *, muted: bool, now: datetime) -> None:
        """Note that someone follows an idea, or has muted it, in place of what he wanted before."""
        put(self._db, idea_followers, idea=idea, customer=customer, muted=muted, since=now)

    def remove(self, ideas: Collection[VoiceId], customer: CustomerId, *, muted: bool) -> bool:
        """Let someone follow none of these ideas any more, or mute none. Returns whether he did."""
        return bool(self._db.execute(delete(idea_followers).where(_his(ideas, customer, muted))).rowcount)

    def follows(self, ideas: Collection[VoiceId], customer: CustomerId) -> bool:
        """Tell whether someone follows one of these ideas."""
        return self._any(_his(ideas, customer, muted=False))

    def muted(self, ideas: Collection[VoiceId], customer: CustomerId) -> bool:
        """Tell whether someone has muted one of these ideas."""
        return self._any(_his(ideas, customer, muted=True))

    def _any(self, his: ColumnElement[bool]) -> bool:
        return self._db.execute(select(idea_followers.c.idea).where(his).limit(1)).first() is not None

    def muting(self, ideas: Collection[VoiceId], among: Collection[CustomerId]) -> set[CustomerId]:
        """Return who of these has muted one of these ideas."""
        those = idea_followers.c.idea.in_(ideas), idea_followers.c.customer.in_(among)
        query = select(idea_followers.c.customer).where(*those, idea_followers.c.muted)
        return set(map(CustomerId, self._db.execute(query).scalars()))

    def hearing(
        self, ideas: Collection[VoiceId], after: int = 0, limit: int | None = None
    ) -> list[CustomerId]:
        """Return who supports or follows one of these ideas that he has not muted, each once.

        They come in the order of their numbers, behind one; None: all of them.
        """
        same = idea_followers.c.idea == supporters.c.idea, idea_followers.c.customer == supporters.c.customer
        mutes = exists().where(*same, idea_followers.c.muted)
        support = supporters.c.idea.in_(ideas), supporters.c.customer > max(after, 0)
        follow = idea_followers.c.idea.in_(ideas), idea_followers.c.customer > after
        follows = *follow, idea_followers.c.muted.is_(False)
        first = (
            select(column).where(*where).distinct().order_by(column).limit(limit).subquery()
            for column, where in (
                (supporters.c.customer, (*support, ~mutes)),
                (idea_followers.c.customer, follows),
            )
        )
        one, other = (select(each.c.customer) for each in first)
        rows = self._db.execute(one.union(other).order_by("customer").limit(limit))
        return [CustomerId(each) for each in rows.scalars()]


def _his(ideas: Collection[VoiceId], customer: CustomerId, muted: bool) -> ColumnElement[bool]:
    own = idea_followers.c.customer == customer, idea_followers.c.idea.in_(ideas)
    return and_(*own, idea_followers.c.muted.is_(muted))
