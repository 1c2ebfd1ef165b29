"""Being old enough: not a consent, but what somebody says of himself; what rests on it falls with it."""

from __future__ import annotations

from collections.abc import Iterator

from chat.answers import Answer, Answers, Toast
from customers.consent import Consent, Purpose
from customers.store import Customers
from handlers.agreements import Agreement, give, given, stands
from handlers.desk import Desk
from handlers.routes import say
from texts import keys
from texts.text import Moment, Text


def note(desk: Desk) -> None:
    """Note that he says he is old enough, in the words of the button, unless he said so before."""
    if not stands(desk, Purpose.AGE):
        give(desk, Purpose.AGE, keys.age_said(years=desk.company.min_age))


def _falling(desk: Desk) -> Iterator[tuple[Agreement, Consent]]:
    """Yield the consents of his that only somebody old enough can give."""
    stand = given(desk)
    for each in desk.domains.agreements:
        if each.needs_age and each.purpose in stand:
            yield each, stand[each.purpose]


def _undoes(desk: Desk) -> tuple[Text, ...]:
    """Say of each of them since when it stands and what taking it back undoes, nothing twice."""
    texts: list[Text] = []
    for each, consent in _falling(desk):
        warning = each.warning[:1] if each.warning is not None else ()
        own = each.undoes(desk) if each.undoes is not None else ()
        said = (each.given(consent.given), *warning, *own)
        texts += (text for text in said if text not in texts)
    return tuple(texts)


def _withdrawn(desk: Desk) -> Answers:
    """Take each of them back, and say what that undid: a tap has room for one short line alone."""
    undone: list[Answer] = []
    for each, _ in list(_falling(desk)):
        desk.stores[Customers].withdraw(desk.customer.id, each.purpose, desk.now)
        for answer in each.withdrawn(desk):
            undone += say(answer.text) if isinstance(answer, Toast) else (answer,)
    return (Toast(keys.age_withdrawn(), alert=True), *undone)


AGREEMENT = Agreement(
    purpose=Purpose.AGE,
    given=lambda at: keys.privacy_age_given(given=Moment(at)),
    missing=lambda _: None,
    no=keys.privacy_age_no(),
    warning=(keys.privacy_age_sure(), keys.privacy_age_sure_no()),
    undoes=_undoes,
    withdrawn=_withdrawn,
)
