"""How tests are spoken of, whatever was done to them."""

from __future__ import annotations

from chat.answers import Button, data
from handlers.desk import Desk
from handlers.naming import short
from handlers.things import Subject, Thing
from texts import keys
from texts.text import Text
from trials.store import Trials
from trials.trial import TrialId


def _named(subject: Subject, desk: Desk) -> Text:
    trial = desk.stores[Trials].get(TrialId(int(subject["test"])))
    return keys.audit_test(number=subject["test"], product=short(trial.terms.product))


def _leads(number: str, _: Desk) -> Button:
    return Button(keys.audit_to_test(number=number), data("test", number))


def _too_late(number: str, _: Desk) -> Text:
    return keys.edit_test(number=number)


THINGS = {"test": Thing(_named, _leads, _too_late)}
