"""Who supports his own idea, under whatever number it stands, comes no nearer to anything by it."""

from __future__ import annotations

from bot.domains import Stores
from leadusers.asking import Ask
from leadusers.store import Profiles
from tests.handlers.front import Counter, Guest
from tests.handlers.ranked import EVER, evidence
from tests.handlers.test_early_ideas import board, ends
from tests.handlers.test_profiles import number
from tests.handlers.test_voices import idea


async def asked_for(counter: Counter, guest: Guest) -> list[Ask]:
    """What counts as his asks."""
    his = await number(counter, guest)
    return await counter.database.run(lambda db: Stores(db)[Profiles].asked_for(his, EVER))


async def test_it_is_no_second_ask(counter: Counter) -> None:
    ana, ben = counter.guest("2"), counter.guest("3")
    await idea(counter, ana, "Audio books")
    await idea(counter, ben, "Books to hear")
    await ana.taps("profile:before")
    once = await asked_for(counter, ana)
    assert len(once) == 1
    await ana.taps("support:1:1")
    assert await asked_for(counter, ana) == once
    await (await counter.owner()).does("/merge 2 into 1")
    for tap in ("support:1:1", "support:2:1"):
        await ana.taps(tap)
        assert await asked_for(counter, ana) == once, tap


async def test_it_is_no_foresight(counter: Counter) -> None:
    """The first two authors propose what is launched; one of them supports hers as well."""
    first, second, *_ = await board(counter)
    for each in (first, second):
        await each.taps("profile:before")
    await first.taps("support:1:1")
    mira = await counter.owner()
    counter.forward(hours=1)
    await mira.does("/status 2 launched")
    await ends(counter, 1, 3, 4, 5)
    (hers,), (his,) = [await evidence(counter, each) for each in (first, second)]
    assert hers.known.worth == his.known.worth
    assert (hers.known.count, hers.won) == (his.known.count, his.won) == (1, 1)
