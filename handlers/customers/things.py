"""How customers, roles and what is merely counted are spoken of, whatever was done to them."""

from __future__ import annotations

from customers.people import CustomerId
from handlers.desk import Desk
from handlers.naming import named
from handlers.things import Subject, Thing
from texts import keys
from texts.text import Text


def _customer(subject: Subject, desk: Desk) -> Text:
    number, role = subject["customer"], subject.get("role", "")
    person = named(CustomerId(int(number)), desk) if number.isdigit() else keys.audit_never_here()
    return keys.audit_person_role(person=person, role=keys.audit_role(role=role)) if role else person


def _role(subject: Subject, _: Desk) -> Text:
    return keys.audit_role(role=subject["role"])


def _tiers(subject: Subject, _: Desk) -> Text:
    return keys.audit_name(name=subject["tiers"])


def _retention(subject: Subject, _: Desk) -> Text:
    return keys.audit_retention(kind=subject["retention"])


THINGS = {
    "customer": Thing(_customer),
    "role": Thing(_role),
    "tiers": Thing(_tiers),
    "retention": Thing(_retention),
}
