"""How well the score of the day would have foretold who chooses what wins, over the latest polls."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from chat.records import Stores
from leadusers.backtest import Case, Foretold, case, foretold
from leadusers.gain import Need
from leadusers.store import LookingBack, Rebuilding
from leadusers.weights import DEFAULTS, Weights

POLLS: Final = 20
PEOPLE: Final = 1000
"""So many of each poll are looked at, whoever they are: enough for intervals of a few per cent."""


def backtest(stores: Stores) -> Foretold:
    """Look back over the latest polls, by the weights by which scores are kept."""
    state = stores[Rebuilding].state()
    return foretold(_polls(stores, state[0] if state else DEFAULTS))


def _polls(stores: Stores, weights: Weights) -> Iterator[list[Case]]:
    past = stores[LookingBack]
    for poll, at in past.polls(POLLS):
        people = past.took_part(poll, PEOPLE)
        early = past.evidence(list(people), at)
        needs = past.needs(list(people), at, weights.half_life)
        yield [
            case(early.get(each, ()), needs.get(each, Need()), at, weights, hit=hit)
            for each, hit in people.items()
        ]
