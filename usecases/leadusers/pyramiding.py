"""Asking the best placed who knows more of something, and keeping who came by their links."""

from __future__ import annotations

from collections.abc import Sequence

from chat.answers import Answers, Message, TellEach
from customers.people import CustomerId
from leadusers import pyramiding
from leadusers.pyramiding import AT_ONCE, Asking, AskingId, Came, Pyramids
from texts import keys
from texts.text import Link, Text
from trials import days
from trials.store import Trials
from trials.trial import Stage
from usecases.leadusers.reckoning import leading
from usecases.work import Work

CARRIED = "knows"
"""What such a link begins with."""
LOOKED_AT = 100
"""Among so many of the best placed those are sought who can be asked."""


def best_placed(work: Work) -> list[CustomerId]:
    """Return those with the highest scores who can be asked now: not again within a season."""
    return _askable(work, [each.customer for each in leading(work, LOOKED_AT)])


def further(work: Work, asking: AskingId) -> list[CustomerId]:
    """Return who came by a link and can be asked himself: so one climbs."""
    return _askable(work, work.stores[Pyramids].recommended(asking))


def _askable(work: Work, people: Sequence[CustomerId]) -> list[CustomerId]:
    may = work.stores[Pyramids].may_be_asked(people, work.now - days.SEASON)
    return [each for each in people if each in may][:AT_ONCE]


def confidential(work: Work, topic: str) -> str | None:
    """Return the product of a test that a topic names, while nobody may know of it; None: it names none."""
    tests = work.stores[Trials].having({Stage.DRAFT, Stage.RECRUITING, Stage.OVER})
    secret = (each.terms.product for each in tests if each.secret)
    return next((each for each in secret if pyramiding.names(topic, each)), None)


def ask(
    work: Work, topic: str, people: Sequence[CustomerId], by: CustomerId, again: AskingId | None = None
) -> tuple[int, Answers]:
    """Ask these people, each with a link of his own, but for who cannot be asked any more; return how many.

    `again`: those who came by a link are asked about the same. Raises NoSuchLink.
    """
    stores = work.stores[Pyramids]
    asking = stores.get(again) if again else stores.add(Asking(topic=topic, at=work.now))
    messages: dict[CustomerId, tuple[str, Message]] = {}
    links: dict[CustomerId, tuple[str, Message]] = {}
    for each in _askable(work, people):
        token = pyramiding.token(work.entropy)
        if stores.link(asking.id, each, token, work.now):
            messages[each] = (f"pyramid:{asking.id}", Message(texts=question(asking.topic)))
            links[each] = (f"pyramid-link:{asking.id}", forwarded(asking.topic, token))
    work.audit("ask-who-knows", f"pyramid:{asking.id}", by)
    return len(messages), (TellEach(messages=messages), TellEach(messages=links))


def question(topic: str) -> tuple[Text, ...]:
    """What is asked of them."""
    return (keys.pyramid_ask(topic=topic), keys.pyramid_how())


def forwarded(topic: str, token: str) -> Message:
    """What they pass on."""
    link = keys.pyramid_link(link=Link(f"{CARRIED}-{token}"))
    return Message(texts=(keys.pyramid_forward(topic=topic), link))


def come(work: Work, token: str, customer: CustomerId) -> tuple[Asking, Came]:
    """Return about what a link is and how somebody comes by it. Raises NoSuchLink."""
    way, came = pyramiding.arrived(work.stores[Pyramids], token, customer, work.now)
    return way.asking, came


def agree(work: Work, token: str, customer: CustomerId) -> tuple[Asking, Came]:
    """Keep the mark of who came by a link and agreed, unless it is full. Raises NoSuchLink."""
    way, came = pyramiding.arrived(work.stores[Pyramids], token, customer, work.now)
    if came is Came.NEW:
        work.stores[Pyramids].mark(way, customer, work.now)
    return way.asking, came
