"""The domains: what each keeps and how it is spoken of. Whoever adds one adds its line here."""

from __future__ import annotations

from typing import Final, NamedTuple

from storage.conversations import keeping as of_conversations
from storage.customers import keeping as of_customers
from storage.delivery import keeping as of_delivery
from storage.draws import keeping as of_draws
from storage.keeping import Keeping
from storage.news import keeping as of_news
from storage.polls import keeping as of_polls
from storage.prizes import keeping as of_prizes
from storage.stores import StoresOf


class Domain(NamedTuple):
    """One domain, as the rest of the house knows it."""

    keeping: Keeping


DOMAINS: Final = (
    Domain(of_polls.KEEPING),
    Domain(of_prizes.KEEPING),
    Domain(of_news.KEEPING),
    Domain(of_draws.KEEPING),
    Domain(of_conversations.KEEPING),
    Domain(of_customers.KEEPING),
    Domain(of_delivery.KEEPING),
)
"""In this order a person is erased: who refers to others comes before them."""


class Stores(StoresOf):
    """All that a transaction can reach."""

    keepings = tuple(domain.keeping for domain in DOMAINS)
