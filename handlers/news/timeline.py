"""Which news reached somebody."""

from __future__ import annotations

from collections.abc import Iterator

from customers.news.broadcast import Broadcasts
from customers.people import CustomerId
from customers.store import Customers
from handlers.naming import short
from handlers.timeline import Touchpoint
from texts import keys
from usecases.work import Work


def touchpoints(customer: CustomerId, work: Work) -> Iterator[Touchpoint]:
    """Yield the broadcasts that he got, by their first words in his language."""
    found = work.stores[Customers].get(customer)
    language = found.language if found else ""
    for broadcast, at in work.stores[Broadcasts].received(customer):
        content = broadcast.plan.content
        words = " ".join(content.words[content.said_in(language)].split())
        yield Touchpoint(at, keys.touch_news(number=str(broadcast.id), words=short(words)))
