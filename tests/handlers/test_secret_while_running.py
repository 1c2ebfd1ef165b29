"""A secret test stays one while people test it: what a stranger sees, and the statements that it takes.

In another company the same people live, and no test was ever planned.
"""

from __future__ import annotations

import re
from typing import Final

import msgspec
import pytest

from tests.handlers.early import PRODUCT, standings
from tests.handlers.front import Counter, Guest
from tests.handlers.looking import NEVER, TAPS, Seen, looked_around, tries
from tests.handlers.trying import accepts, approved, completes, form, token, willing
from tests.trial_forms import DAY
from trials.tester import Standing

STUCK: Final = "The hinge squeaks"
"""What a tester says, which nobody outside may read."""
STAGES: Final = ("active", "stuck", "erased", "ended", "withdrawn")
PLAN: Final = form(
    product=PRODUCT,
    confidential="yes",
    places="3",
    days=f"{DAY}\n- rating: How fast is it?",
)
SHORT: Final = [each for each in TAPS if each.count(":") == 1]
"""Every button with nothing but what it is about."""


async def planned(counter: Counter, *guests: Guest) -> Guest:
    """Let the team plan a secret test, and invite people who come into it."""
    mira = await counter.owner()
    assert PRODUCT in await mira.says(PLAN)
    await mira.taps("trial-recruit:1:open")
    await mira.hears()
    await approved(counter, mira, *guests)
    for each in guests:
        await each.hears()
        await accepts(counter, each)
        await counter.reception.wake()
    assert await standings(counter, 1) == [Standing.ACTIVE] * len(guests)
    return mira


async def comes_to(stage: str, counter: Counter, mira: Guest, guests: list[Guest]) -> None:
    """Let the test come so far: one answers, one is stuck, one is erased, it ends or is taken back."""
    ana, boris, cveta = guests
    await completes(counter, ana)
    its, came = await token(counter), STAGES.index(stage)
    if came >= STAGES.index("stuck"):
        await boris.taps(f"checkin:{its}:1:stuck")
        await boris.says(STUCK)
        assert STUCK in await counter.kept()
    if came >= STAGES.index("erased"):
        await cveta.says("/forget")
        await cveta.taps("forget:yes")
    if came >= STAGES.index("ended"):
        await mira.does("/endtest 1" if stage == "ended" else "/withdrawtest 1 The frame breaks")
        await counter.reception.wake()
        assert Standing.ACTIVE not in await standings(counter, 1)


async def meanwhile(stage: str, boris: Guest, cveta: Guest) -> None:
    """Let the same people do where no test is what anybody might: one complains, one leaves."""
    if stage in STAGES[STAGES.index("stuck") :]:
        await boris.says(STUCK)
        await boris.taps(next(each for each in boris.buttons if each.endswith(":complaint")))
    if stage in STAGES[STAGES.index("erased") :]:
        await cveta.says("/forget")
        await cveta.taps("forget:yes")


def unnumbered(found: dict[str, Seen]) -> dict[str, Seen]:
    """Return what was seen without the number of the only test, which is that of other things too."""
    return {key: (re.sub(r"\b1\b", "…", read), asked) for key, (read, asked) in found.items()}


@pytest.mark.parametrize("stage", STAGES)
async def test_a_stranger_sees_nothing_of_a_secret_test(
    counter: Counter, elsewhere: Counter, stage: str
) -> None:
    here, there = await willing(counter, 11, 12, 13), await willing(elsewhere, 11, 12, 13)
    await elsewhere.owner()
    mira = await planned(counter, *here)
    await comes_to(stage, counter, mira, here)
    await meanwhile(stage, *there[1:])
    dora, twin, eva = counter.guest("20", "Dora"), elsewhere.guest("20", "Dora"), counter.guest("21", "Eva")
    found, same = await looked_around(counter, dora), await looked_around(elsewhere, twin)
    assert {key: (found[key], same[key]) for key in found if found[key] != same[key]} == {}
    await eva.says("/start")
    nothing = unnumbered(await tries(eva, NEVER, 88, SHORT, ("",)))
    real = unnumbered(await tries(eva, await token(counter), 1, SHORT, ("",)))
    assert {key: (real[key], nothing[key]) for key in real if real[key] != nothing[key]} == {}
    read = msgspec.json.encode([real, found]).decode()
    assert [word for word in (PRODUCT, STUCK) if word in read] == []
