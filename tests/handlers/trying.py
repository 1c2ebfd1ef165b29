"""Early-access tests at the counter: people who agreed to be asked, a test made for them, places taken."""

from __future__ import annotations

from sqlalchemy import select

from chat.answers import Message
from storage.customers.tables import contacts
from storage.trials.tables import trials
from tests import trial_forms
from tests.handlers.front import Counter, Guest, words
from tests.handlers.test_voices import idea
from tests.trial_forms import BIKE, DAY

DAYS = f"{DAY}\n- rating: How fast is it?"


def form(*more: str, days: str = DAYS, **changed: str) -> str:
    """Write a test, open to all, among who supports the first idea; as `tests.trial_forms.form` does."""
    said = {"confidential": "no", "from": "idea 1", "ends": "in 20 days", **changed}
    return trial_forms.form(*more, days=days, **said)


async def willing(counter: Counter, *addresses: int) -> list[Guest]:
    """People who support the first idea, agreed to be asked, and are old enough; found in this order."""
    number = await idea(counter, counter.guest("99"), "Cargo bikes, please")
    found = [counter.guest(str(address)) for address in addresses]
    for each in found:
        await each.says("/privacy")
        await each.taps("consent:tests:yes")
        await each.taps(f"support:{number}:1")
    return found


async def recruited(counter: Counter, *more: str, **changed: str) -> Guest:
    """Let her plan the first test and look for testers, until nobody else is found."""
    mira = await counter.owner()
    assert BIKE in await mira.says(form(*more, **changed))
    chance, counter.entropy = counter.entropy, lambda size: b"\xff" * size  # nobody comes by chance
    await mira.taps("trial-recruit:1:open")
    for _ in range(3):
        await mira.taps("trial-find:1")
    counter.entropy = chance
    await mira.hears()
    return mira


async def approved(counter: Counter, mira: Guest, *guests: Guest) -> None:
    """Let her approve people, and invitations go out."""
    for each in guests:
        assert "Approved" in await mira.taps(f"trial-approve:1:{await number_of(counter, each)}")
    await counter.reception.wake()


async def number_of(counter: Counter, guest: Guest) -> int:
    """Return a person's number, as the team sees it."""
    his = select(contacts.c.customer).where(contacts.c.address == guest.person.address)
    return int(await counter.database.run(lambda db: db.execute(his).scalar_one()))


async def token(counter: Counter) -> str:
    """Return the first test's token, which its links carry."""
    its = select(trials.c.token).where(trials.c.id == 1)
    return str(await counter.database.run(lambda db: db.execute(its).scalar_one()))


async def accepts(counter: Counter, guest: Guest) -> str:
    """Let somebody take his invitation up; return how his card looks."""
    its = await token(counter)
    await guest.taps(f"trial-join:{its}")
    await guest.taps(f"trial-agree:{its}")
    return counter.redrawn[-1]


async def completes(counter: Counter, guest: Guest) -> None:
    """Let him answer all that the first day asks."""
    its = await token(counter)
    await counter.reception.wake()
    await guest.taps(f"checkin:{its}:1:fine")
    for question in (1, 2):
        await guest.taps(f"answer:{its}:1:{question}:4")


async def team_reads(counter: Counter) -> str:
    """Return the last thing said in the team's chat."""
    return words((await told_team(counter))[-1])


async def told_team(counter: Counter) -> list[Message]:
    """Return what was said in the team's chat."""
    assert counter.team_chat is not None
    return [message for _, message in await counter.sent(counter.team_chat.address)]


async def page(mira: Guest) -> str:
    """Return the page of the first test, as she reads it."""
    return await mira.says("/test 1")
