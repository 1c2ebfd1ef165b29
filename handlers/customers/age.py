"""Being old enough: not a consent, but what somebody says of himself; what rests on it falls with it."""

from __future__ import annotations

from chat.answers import Answers, Toast
from customers.consent import Purpose
from customers.store import Customers
from handlers.agreements import Agreement, give, given, stands
from handlers.desk import Desk
from texts import keys
from texts.text import Moment


def note(desk: Desk) -> None:
    """Note that he says he is old enough, in the words of the button, unless he said so before."""
    if not stands(desk, Purpose.AGE):
        give(desk, Purpose.AGE, keys.age_said(years=desk.company.min_age))


def _withdrawn(desk: Desk) -> Answers:
    """Take back every consent that only somebody old enough can give."""
    answers: Answers = ()
    for each in desk.domains.agreements:
        if each.needs_age and each.purpose in given(desk):
            desk.stores[Customers].withdraw(desk.customer.id, each.purpose, desk.now)
            answers += each.withdrawn(desk)
    return (*answers, Toast(keys.age_withdrawn(), alert=True))


AGREEMENT = Agreement(
    purpose=Purpose.AGE,
    given=lambda at: keys.privacy_age_given(given=Moment(at)),
    missing=lambda _: None,
    no=keys.privacy_age_no(),
    withdrawn=_withdrawn,
)
