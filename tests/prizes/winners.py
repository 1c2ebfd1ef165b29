"""Winners for tests that need no poll and no drawing."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.domains import Stores
from customers.people import Contact, CustomerId
from customers.store import Customers
from draws import lifecycle as drawing
from draws.beacon import QUICKNET
from draws.draw import Draw, Manner, Win
from draws.lines import PrizeLine
from draws.store import Draws
from prizes import lifecycle
from prizes.award import AwardId
from prizes.store import Prizes

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
WINDOW = timedelta(days=14)


def customers_of(stores: Stores, number: int) -> list[CustomerId]:
    """So many customers."""
    known = [
        stores[Customers].arrive(Contact("telegram", str(each)), "en", NOW) for each in range(1, number + 1)
    ]
    return [each.id for each in known]


def announced(stores: Stores, count: int, kind: str, name: str = "Cup") -> Draw:
    """A draw of so many prizes."""
    prizes = (PrizeLine(count, name, kind),)
    return drawing.announce(stores[Draws], "Which?", prizes, Manner(QUICKNET), NOW, secrets.token_bytes)


def drawn_for(stores: Stores, people: Sequence[CustomerId], kind: str, name: str = "Cup") -> list[AwardId]:
    """Award each of these people a prize of one draw, in their order."""
    draw = announced(stores, len(people), kind, name)
    stores[Draws].enter(draw.id, people)
    wins = [
        Win(draw=draw.id, place=place, ordinal=place, rank=place, customer=who, at=NOW)
        for place, who in enumerate(people, 1)
    ]
    stores[Draws].add_wins(wins)
    held = lifecycle.award(stores[Prizes], draw, wins, WINDOW, secrets.token_bytes)
    return [each.id for each in held]
