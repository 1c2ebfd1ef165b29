"""What somebody won, claimed and was given."""

from __future__ import annotations

from collections.abc import Iterator

from customers.people import CustomerId
from handlers.naming import short
from handlers.timeline import Touchpoint
from prizes.store import Prizes
from texts import keys
from usecases.work import Work


def touchpoints(customer: CustomerId, work: Work) -> Iterator[Touchpoint]:
    """Yield how far each prize that he holds has come."""
    for award in work.stores[Prizes].of(customer):
        for step, at in (("won", award.since), ("claimed", award.claimed), ("given", award.fulfilled)):
            if at is not None:
                line = keys.touch_prize(step=step, prize=short(award.prize), draw=str(award.draw))
                yield Touchpoint(at, line)
