"""What a customer can agree to, and take back: each domain says what it needs a consent for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from chat.answers import Answers
from customers.consent import Consent, Purpose, standing
from customers.store import Customers
from handlers.desk import Desk
from texts.rendering import render
from texts.text import Text


class Agreement(Struct, frozen=True, kw_only=True):
    """A purpose for which somebody's consent is asked."""

    purpose: Purpose
    given: Callable[[datetime], Text]
    """What `/privacy` says where it stands, since when."""
    missing: Callable[[Desk], Text | None]
    """What it says where it does not; None: nothing."""
    no: Text
    """The button that takes it back."""
    warning: tuple[Text, Text] | None = None
    """What taking it back undoes, shown before, and the button that insists; None: a tap is enough."""
    undoes: Callable[[Desk], tuple[Text, ...]] | None = None
    """What of his own it undoes at the moment, said below the warning."""
    withdrawn: Callable[[Desk], Answers]
    """Does what follows from taking it back, and says so; the consent itself is taken back already."""
    yes: Callable[[Desk], Text] | None = None
    """The button that gives it; None: it is asked for where it is first needed."""
    needs_age: bool = False
    """Whether it stands for those alone who say that they are old enough."""
    implied: Callable[[Desk], bool] | None = None
    """Whether another consent covers it, so that it is taken back by itself though it was never given."""
    agreed: Callable[[Desk], Answers] | None = None
    """Gives it, and says so."""


def stands(desk: Desk, purpose: Purpose) -> bool:
    """Tell whether somebody's consent stands."""
    return purpose in standing(desk.stores[Customers].consents(desk.customer.id))


def given(desk: Desk) -> dict[Purpose, Consent]:
    """Return all of his that stand."""
    return dict(standing(desk.stores[Customers].consents(desk.customer.id)))


def give(desk: Desk, purpose: Purpose, *words: Text) -> None:
    """Note a consent with its wording, as he read it in his language."""
    wording = "\n".join(render(each, desk.reader, markup=False) for each in words)
    desk.stores[Customers].give(desk.customer.id, purpose, wording, desk.now)
