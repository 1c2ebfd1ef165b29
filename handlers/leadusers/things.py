"""How things of lead users are spoken of in the audit log: what somebody built, what was asked about."""

from __future__ import annotations

from handlers.desk import Desk
from handlers.naming import short
from handlers.things import Subject, Thing
from leadusers.pyramiding import AskingId, Pyramids
from texts import keys
from texts.text import Text


def _built(subject: Subject, _: Desk) -> Text:
    """Name what was built by its number alone: its words are its maker's."""
    return keys.audit_built(number=subject["built"])


def _asked(subject: Subject, desk: Desk) -> Text:
    asking = desk.stores[Pyramids].get(AskingId(int(subject["pyramid"])))
    return keys.audit_pyramid(topic=short(asking.topic))


THINGS = {"built": Thing(_built), "pyramid": Thing(_asked)}
