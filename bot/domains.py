"""The domains: what each keeps, and what is said of it. Whoever adds one adds its line to the list."""

from __future__ import annotations

from typing import Final, NamedTuple

from handlers.calendar import conversations as of_calendar
from handlers.conversations import Conversations
from handlers.customers import conversations as of_customers
from handlers.delivery import conversations as of_delivery
from handlers.dialogues import conversations as of_dialogues
from handlers.draws import conversations as of_draws
from handlers.fairness import conversations as of_fairness
from handlers.house import House
from handlers.leadusers import conversations as of_leadusers
from handlers.news import conversations as of_news
from handlers.polls import conversations as of_polls
from handlers.prizes import conversations as of_prizes
from handlers.suggestions import conversations as of_suggestions
from handlers.trials import conversations as of_trials
from storage.calendar import keeping as calendar
from storage.customers import keeping as customers
from storage.delivery import keeping as delivery
from storage.dialogues import keeping as dialogues
from storage.draws import keeping as draws
from storage.fairness import keeping as fairness
from storage.keeping import Keeping
from storage.leadusers import keeping as leadusers
from storage.news import keeping as news
from storage.polls import keeping as polls
from storage.prizes import keeping as prizes
from storage.stores import StoresOf
from storage.suggestions import keeping as suggestions
from storage.trials import keeping as trials


class Domain(NamedTuple):
    """One domain, as the rest of the house knows it."""

    keeping: Keeping
    conversations: Conversations


DOMAINS: Final = (
    Domain(delivery.KEEPING, of_delivery.CONVERSATIONS),
    Domain(customers.KEEPING, of_customers.CONVERSATIONS),
    Domain(dialogues.KEEPING, of_dialogues.CONVERSATIONS),
    Domain(calendar.KEEPING, of_calendar.CONVERSATIONS),
    Domain(draws.KEEPING, of_draws.CONVERSATIONS),
    Domain(news.KEEPING, of_news.CONVERSATIONS),
    Domain(prizes.KEEPING, of_prizes.CONVERSATIONS),
    Domain(polls.KEEPING, of_polls.CONVERSATIONS),
    Domain(suggestions.KEEPING, of_suggestions.CONVERSATIONS),
    Domain(leadusers.KEEPING, of_leadusers.CONVERSATIONS),
    Domain(trials.KEEPING, of_trials.CONVERSATIONS),
    Domain(fairness.KEEPING, of_fairness.CONVERSATIONS),
)
"""From the ground up: each may refer to those before it. The clock asks them in this order; menus, help,
free text, what the day brings and erasure begin with the last."""

HOUSE: Final = House([domain.conversations for domain in DOMAINS])


class Stores(StoresOf):
    """All that a transaction can reach."""

    keepings = tuple(domain.keeping for domain in DOMAINS)
