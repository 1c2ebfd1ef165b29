"""Codes that the team brings: those who waited for one have it at once."""

from __future__ import annotations

from chat.answers import Answers
from customers.people import CustomerId
from prizes import stocking
from prizes.codelist import Reading
from prizes.stocking import Stocked
from prizes.store import Prizes
from usecases.prizes.awarding import restocked
from usecases.suggestions.inbox import asking
from usecases.work import Work


def stock(
    work: Work, prize: str, content: bytes, reading: Reading, by: CustomerId
) -> tuple[Stocked, Answers]:
    """Load the codes of a file. Raises as `prizes.stocking.stock`."""
    stocked = stocking.stock(work.stores[Prizes], prize, content, work.now, reading)
    work.audit("codes", f"codes:{stocked.added} prize:{prize}", by)
    for award in stocked.served:
        if award.customer is not None:
            asking.plan(work, award.customer)
    return stocked, restocked(stocked.served, work.stores)
