"""Early-access tests at the counter: made, opened for recruiting, announced, and asked for."""

from __future__ import annotations

from sqlalchemy import select

from storage.trials.tables import testers, trials
from tests import trial_forms
from tests.handlers.front import Counter, Guest
from trials.tester import Standing

PRODUCT = "Quokka cart"


def plan(product: str = PRODUCT, *, secret: bool = True, places: int = 1, more: str = "") -> str:
    """How the team writes a test; nobody is found for it unless more lines say among whom."""
    return trial_forms.form(
        *more.splitlines(), product=product, confidential="yes" if secret else "no", places=str(places)
    )


async def recruiting(counter: Counter, form: str) -> tuple[int, str]:
    """Let the owner make a test and look for testers; return its number and its token."""
    mira = await counter.owner()
    await mira.says(form)
    number = int(next(each for each in mira.buttons if each.startswith("trial-recruit")).partition(":")[2])
    await mira.taps(f"trial-recruit:{number}:open")
    return number, await token(counter, number)


async def token(counter: Counter, number: int) -> str:
    """Return what stands in links and buttons of a test."""
    wanted = select(trials.c.token).where(trials.c.id == number)
    return str(await counter.database.run(lambda db: db.execute(wanted).scalar_one()))


async def standings(counter: Counter, number: int) -> list[str]:
    """Return where each stands in a test, in the order in which they were found."""
    wanted = select(testers.c.standing).where(testers.c.trial == number).order_by(testers.c.id)
    return list(await counter.database.run(lambda db: db.execute(wanted).scalars().all()))


async def agreed(guest: Guest) -> Guest:
    """Let somebody agree to be asked about tests, and say that he is old enough."""
    await guest.says("/privacy")
    await guest.taps("consent:tests:yes")
    return guest


async def invited(counter: Counter, guest: Guest, number: int, token: str) -> None:
    """Let somebody ask to take part in an open test, be approved, and be invited."""
    await agreed(guest)
    await guest.taps(f"trial-apply:{token}")
    mira = await counter.owner()
    await mira.taps(f"trial-candidates:{number}")
    await mira.hears()
    approve = [each for each in mira.buttons if each.startswith("trial-approve:")]
    await mira.taps(approve[-1])
    await counter.reception.wake()
    await guest.hears()


async def active(counter: Counter, guest: Guest, number: int, token: str) -> None:
    """Let somebody come into an open test."""
    await invited(counter, guest, number, token)
    await guest.taps(f"trial-agree:{token}")
    assert Standing.ACTIVE in await standings(counter, number)
