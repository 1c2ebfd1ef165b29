"""All stores of one transaction, bound to its connection."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from storage.audience import SegmentRows
from storage.ballots import BallotRows
from storage.bans import BanRows
from storage.broadcasts import BroadcastRows
from storage.customers import AuditRows, CustomerRows
from storage.dialogues import DialogueRows, UpdateRows
from storage.heard import HeardRows
from storage.outbox import OutboxRows
from storage.polls import PollRows
from storage.prizes import PrizeRows
from storage.restored import RestoredRows
from storage.team import TeamRows
from storage.venues import VenueRows
from storage.wishes import WishRows


class Stores:
    """What a handler's transaction can reach."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.customers = CustomerRows(connection)
        self.team = TeamRows(connection)
        self.audit = AuditRows(connection)
        self.polls = PollRows(connection)
        self.draws = self.polls.draws
        self.bans = BanRows(connection)
        self.prizes = PrizeRows(connection)
        self.ballots = BallotRows(connection)
        self.dialogues = DialogueRows(connection)
        self.updates = UpdateRows(connection)
        self.heard = HeardRows(connection)
        self.outbox = OutboxRows(connection)
        self.restored = RestoredRows(connection)
        self.wishes = WishRows(connection)
        self.segments = SegmentRows(connection)
        self.broadcasts = BroadcastRows(connection)
        self.venues = VenueRows(connection)

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Undo what the block did when it raises; the transaction goes on."""
        with self._connection.begin_nested():
            yield
