"""A test of a cargo bike at the counter, with as many testers as one likes."""

from __future__ import annotations

from bot.domains import Stores
from chat.answers import Attachment
from customers.consent import Purpose
from customers.people import Contact
from customers.store import Customers
from tests.handlers.front import Counter, Guest
from tests.trial_forms import TWO_DAYS, form
from trials.store import Testers
from trials.tester import Standing, Tester
from trials.trial import TrialId, Way

PLAN = form("from: leads", "thanks: A year of free rides", places="20", days=TWO_DAYS)
FIRST = TrialId(1)


async def begun(counter: Counter, plan: str = PLAN) -> Guest:
    """A test that is open for recruiting; return who made it."""
    mira = await counter.owner()
    await mira.says(plan)
    await mira.taps("trial-recruit:1")
    await mira.hears()
    return mira


async def testing(counter: Counter, *guests: Guest) -> None:
    """Let people have a place in it: found, approved, invited, accepted."""
    for guest in guests:
        await guest.says("/help")
    await counter.database.run(lambda db: _approve(Stores(db), guests, counter))
    await counter.reception.wake()
    for guest in guests:
        await guest.hears()
        join = next(button for button in guest.buttons if button.startswith("trial-join:"))
        await guest.taps(join)
        await guest.taps(join.replace("trial-join", "trial-agree"))
    await counter.reception.wake()


def _approve(stores: Stores, guests: tuple[Guest, ...], counter: Counter) -> None:
    for guest in guests:
        known = stores[Customers].find(Contact("telegram", guest.person.address))
        assert known is not None
        him = Tester(
            trial=FIRST,
            customer=known.id,
            standing=Standing.APPROVED,
            way=Way.IDEA,
            since=counter.now,
        )
        stores[Testers].add([him])
        for purpose in (Purpose.TESTS, Purpose.AGE):
            stores[Customers].give(known.id, purpose, "as it was said", counter.now)


async def standing(counter: Counter) -> Standing:
    """Where the only tester stands."""
    counts = await counter.database.run(lambda db: Stores(db)[Testers].counts(FIRST))
    [(where, _)] = counts.items()
    return where


def button(guest: Guest, name: str) -> str:
    """Return the button of what somebody read last whose data begins so."""
    return next(each for each in guest.buttons if each.startswith(name))


async def handed(counter: Counter, guest: Guest, tap: str) -> Attachment:
    """Let somebody of the team tap a form of the report; return what goes out with the answer."""
    before = guest.read.get(guest.person.address, 0)
    await guest.taps(tap)
    [(_, message)] = await counter.sent(guest.person.address, before)
    await guest.hears()
    assert message.attachment is not None
    return message.attachment


async def asked_to_rate(counter: Counter, plan: str) -> Guest:
    """A tester who is asked for the first rating of a plan."""
    await begun(counter, plan)
    ana = counter.guest("2", "Ana")
    await testing(counter, ana)
    await ana.hears()
    await ana.taps(button(ana, "checkin:"))
    await ana.hears()
    return ana
