"""When somebody is asked whether he agrees to be ranked: seldom, and never while anything else waits."""

from __future__ import annotations

from chat.records import Dialogues
from customers.consent import Purpose, standing
from customers.people import CustomerId
from customers.store import Customers
from customers.team import Team
from leadusers.store import Profiles
from prizes.award import Award, State
from prizes.store import Prizes
from trials.days import SEASON
from trials.store import Prompts, Testers
from trials.tester import Standing, Tester
from usecases.work import Work


def is_asked(work: Work, customer: CustomerId) -> bool:
    """Tell whether somebody is asked now: once, and within a season after that or after his no not again.

    The team is not asked, and nobody while he is in a dialogue, or a prize, an invitation or a day of a test
    waits for him.
    """
    stores = work.stores
    if Purpose.PROFILE in standing(stores[Customers].consents(customer)):
        return False
    before = stores[Profiles].offered(customer)
    if before is not None and work.now < before + SEASON:
        return False
    return stores[Team].member(customer) is None and not _waits(work, customer)


def _waits(work: Work, customer: CustomerId) -> bool:
    """Tell whether anything else waits for his word."""
    if work.stores[Dialogues].get(customer) is not None:
        return True
    if any(_to_claim(work, each) for each in work.stores[Prizes].of(customer)):
        return True
    return any(_test_waits(work, each) for each in work.stores[Testers].of(customer))


def _to_claim(work: Work, award: Award) -> bool:
    return award.state is State.AWARDED and work.now < award.deadline


def _test_waits(work: Work, him: Tester) -> bool:
    if him.standing is Standing.INVITED:
        return True
    prompts = work.stores[Prompts].of(him.trial, him.customer) if him.standing is Standing.ACTIVE else []
    return any(each.asked is not None and each.done is None for each in prompts)
