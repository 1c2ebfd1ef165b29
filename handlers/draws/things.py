"""How draws are spoken of, whatever was done to them."""

from __future__ import annotations

from chat.answers import Button, data
from draws.draw import DrawId
from draws.store import Draws
from handlers.desk import Desk
from handlers.naming import short
from handlers.things import Subject, Thing
from texts import keys
from texts.text import Text


def _named(subject: Subject, desk: Desk) -> Text:
    draw = desk.stores[Draws].get(DrawId(int(subject["draw"])))
    return keys.audit_draw(number=subject["draw"], title=short(draw.title))


def _leads(number: str, _: Desk) -> Button:
    return Button(keys.audit_to_draw(number=number), data("ticket", number))


def _too_late(number: str, _: Desk) -> Text:
    return keys.edit_draw(number=number)


THINGS = {"draw": Thing(_named, _leads, _too_late)}
