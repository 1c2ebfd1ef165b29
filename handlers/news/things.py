"""How broadcasts are spoken of, whatever was done to them."""

from __future__ import annotations

from customers.news.broadcast import Broadcasts, State
from handlers.desk import Desk
from handlers.things import Subject, Thing
from texts import keys
from texts.text import Text


def _named(subject: Subject, _: Desk) -> Text:
    return keys.audit_broadcast(number=subject["broadcast"])


def _too_late(number: str, desk: Desk) -> Text:
    over = desk.stores[Broadcasts].lock(int(number)).state not in {State.SENDING, State.PAUSED}
    return keys.edit_broadcast_over(number=number) if over else keys.edit_broadcast(number=number)


THINGS = {"broadcast": Thing(_named, too_late=_too_late)}
