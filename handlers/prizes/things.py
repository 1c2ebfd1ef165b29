"""How awards and codes are spoken of, whatever was done to them."""

from __future__ import annotations

from chat.answers import Button, data
from handlers.desk import Desk
from handlers.naming import short
from handlers.things import Subject, Thing
from prizes.award import Award, AwardId
from prizes.store import Prizes
from texts import keys
from texts.text import Text


def _award_of(number: str, desk: Desk) -> Award:
    return desk.stores[Prizes].get(AwardId(int(number)))


def _award(subject: Subject, desk: Desk) -> Text:
    award = _award_of(subject["award"], desk)
    return keys.audit_award(prize=short(award.prize), place=str(award.place), draw=str(award.draw))


def _leads(number: str, desk: Desk) -> Button:
    draw = _award_of(number, desk).draw
    return Button(keys.audit_to_prizes(number=str(draw)), data("desk", draw))


def _codes(subject: Subject, _: Desk) -> Text:
    return keys.audit_name(name=subject["codes"])


def _too_late(_: str, __: Desk) -> Text:
    return keys.edit_codes()


THINGS = {"award": Thing(_award, _leads), "codes": Thing(_codes, too_late=_too_late)}
