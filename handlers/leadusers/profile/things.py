"""How what somebody built is spoken of in the audit log: by its number alone."""

from __future__ import annotations

from handlers.desk import Desk
from handlers.things import Subject, Thing
from texts import keys
from texts.text import Text


def _named(subject: Subject, _: Desk) -> Text:
    return keys.audit_built(number=subject["built"])


THINGS = {"built": Thing(_named)}
