"""Asking whether somebody agrees to be ranked: after an idea of his, and under a result."""

from __future__ import annotations

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, data
from chat.events import PlaceKind
from customers.consent import Purpose
from customers.team import ANYONE
from handlers.agreements import stands
from handlers.desk import Desk
from handlers.leadusers.profile import asking
from handlers.leadusers.profile.agreement import agree, what
from handlers.routes import Misunderstood, OnTap, Tap
from handlers.trials import agreement
from leadusers.store import Profiles
from texts import keys
from usecases.leadusers import offering, profile


def offered(desk: Desk) -> Answers:
    """Ask him, in private, if it is time to; nothing else. What he has just said counts in his profile."""
    profile.learn(desk, desk.customer.id)
    if desk.place.kind is not PlaceKind.PRIVATE or not offering.is_asked(desk, desk.customer.id):
        return ()
    desk.stores[Profiles].offer(desk.customer.id, desk.now)
    return (Say(message=question(desk)),)


def question(desk: Desk) -> Message:
    """What he is asked, in plain words, and the three answers."""
    return Message(texts=(keys.profile_ask(), *what(desk)), buttons=ways(desk))


def ways(desk: Desk) -> Rows:
    """From now on, from before as well, or no."""
    years = desk.company.min_age
    return (
        (Button(keys.profile_yes(years=years), data("profile", "now")),),
        (Button(keys.profile_yes_before(years=years), data("profile", "before")),),
        (Button(keys.profile_no(), data("profile", "no")),),
    )


def tapped(tap: Tap, desk: Desk) -> Answers:
    """Take his answer: with a yes the first question about his need follows."""
    he, years = desk.customer, desk.company.min_age
    match tap.arguments:
        case ("no",):
            if not stands(desk, Purpose.PROFILE):
                desk.stores[Profiles].offer(he.id, desk.now)
            return (Redraw(Message(texts=(keys.profile_refused(),), buttons=agreement.way(desk))),)
        case ("now",):
            since, label = desk.now, keys.profile_yes(years=years)
        case ("before",):
            since, label = he.joined, keys.profile_yes_before(years=years)
        case _:
            raise Misunderstood(keys.tap_outdated())
    first = not stands(desk, Purpose.PROFILE)
    agree(desk, since, label)
    counts = "before" if tap.arguments == ("before",) else "now"
    given = Redraw(Message(texts=(keys.profile_given_since(counts=counts),)))
    return (given, Say(message=asking.first(desk))) if first else (given,)


ROUTES = (OnTap("profile", tapped, ANYONE),)
