"""What came of the messages that somebody wrote, in a table."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select, update

from chat.answers import To
from chat.heard import Became, Heard
from customers.people import CustomerId
from storage.dialogues.tables import heard
from storage.upserts import put

KEPT = timedelta(days=3)
"""How long it is known what came of a message; Telegram lets people change theirs for two days."""


class HeardRows:
    """One row for each message of a customer, by the chat it stands in; survives a restart."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def of(self, customer: CustomerId, chat: To, message: str) -> Heard | None:
        """Return what came of a message, or None when that is not known."""
        wanted = select(heard).where(
            heard.c.customer == customer,
            heard.c.messenger == chat.messenger,
            heard.c.chat == chat.address,
            heard.c.message == message,
        )
        row = self._db.execute(wanted).one_or_none()
        return Heard(Became(row.became), row.mark, row.edited, row.dialogue, row.subject) if row else None

    def note(self, customer: CustomerId, chat: To, message: str, what: Heard, now: datetime) -> None:
        """Keep what came of a message, in place of what was known of it."""
        put(
            self._db,
            heard,
            customer=customer,
            messenger=chat.messenger,
            chat=chat.address,
            message=message,
            became=what.became.value,
            mark=what.mark,
            edited=what.edited,
            dialogue=what.dialogue,
            subject=what.subject,
            at=now,
        )

    def settle(self, customer: CustomerId, became: Became, subject: str = "") -> int:
        """A customer's dialogue is over: what it asked and took had its effect, or it was left.

        Returns how many answers it took.
        """
        settled = update(heard).where(heard.c.customer == customer)
        settled = settled.values(became=became.value, subject=subject)
        self._db.execute(settled.where(heard.c.became == Became.ASKED.value))
        return self._db.execute(settled.where(heard.c.became == Became.TAKEN.value)).rowcount

    def forget_old(self, now: datetime) -> None:
        """Drop what is known of messages so old that nobody can change them any more."""
        self._db.execute(delete(heard).where(heard.c.at < now - KEPT))
