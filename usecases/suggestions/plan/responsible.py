"""Who is responsible for what is planned: whoever is named, else whoever plans it."""

from __future__ import annotations

from customers.people import CustomerId
from customers.store import Customers
from customers.team import Team
from suggestions.voice import Status, Voice
from usecases.work import Work


def planner(work: Work, by: CustomerId | None) -> str:
    """Return the name of who plans something; empty for nobody, a vote, and who has no name."""
    if by is None:
        return ""
    member = work.stores[Team].member(by)
    if member is not None and member.name:
        return member.name
    known = work.stores[Customers].get(by)
    return known.name if known is not None else ""


def owner(work: Work, voice: Voice, status: Status, named: str, by: CustomerId | None) -> str:
    """Return who is responsible from a step on; who is already stays, unless another is named."""
    if named or status is not Status.PLANNED or (voice.status is Status.PLANNED and voice.owner):
        return named
    return planner(work, by)
