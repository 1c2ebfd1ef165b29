"""How messages that were held back are spoken of, whatever was done to them."""

from __future__ import annotations

from handlers.desk import Desk
from handlers.things import Subject, Thing
from texts import keys
from texts.text import Text


def _named(subject: Subject, _: Desk) -> Text:
    return keys.audit_name(name=subject["messages"])


THINGS = {"messages": Thing(_named)}
