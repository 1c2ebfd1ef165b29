"""The groups and channels in which the bot sits, in a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select

from polls.venues import Venue
from storage.polls.tables import venues
from storage.upserts import put


class VenueRows:
    """The table of venues (`polls.venues.Venues`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def put(self, venue: Venue) -> None:
        """Keep one, or what it is now."""
        values = {"title": venue.title, "name": venue.name}
        rights = {"channel": venue.channel, "may_post": venue.may_post}
        put(self._db, venues, messenger=venue.messenger, chat=venue.chat, **values, **rights)

    def remove(self, messenger: str, chat: str) -> None:
        """Forget one."""
        self._db.execute(delete(venues).where(venues.c.messenger == messenger, venues.c.chat == chat))

    def all(self, messenger: str) -> Sequence[Venue]:
        """Return those of a messenger, by title."""
        query = select(venues).where(venues.c.messenger == messenger)
        return [_venue(row) for row in self._db.execute(query.order_by(venues.c.title, venues.c.chat))]

    def find(self, messenger: str, chat: str) -> Venue | None:
        """Return one by its address, or by its public name with @."""
        named = venues.c.chat == chat
        if chat.startswith("@"):
            named |= func.lower(venues.c.name) == chat[1:].lower()
        row = self._db.execute(select(venues).where(venues.c.messenger == messenger, named).limit(1)).first()
        return _venue(row) if row else None


def _venue(row: Row[Any]) -> Venue:
    return Venue(
        messenger=row.messenger,
        chat=row.chat,
        title=row.title,
        name=row.name,
        channel=row.channel,
        may_post=row.may_post,
    )
