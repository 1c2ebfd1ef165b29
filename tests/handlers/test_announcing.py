"""A confidential test becomes public by an act: what everyone will see is shown first."""

from __future__ import annotations

from tests.handlers.early import PRODUCT, plan, recruiting
from tests.handlers.front import Counter


async def test_what_everyone_will_see_is_shown_before_a_test_is_announced(counter: Counter) -> None:
    number, _ = await recruiting(counter, plan(more="about: You ride it for free.\n"))
    ana, mira = counter.guest("2"), await counter.owner()
    await mira.says(f"/test {number}")
    assert f"announcetest:{number}" in mira.buttons
    await mira.taps(f"announcetest:{number}")
    shown = await mira.hears()
    assert f"Announce {PRODUCT}? From then on every customer finds the test" in shown
    assert "You ride it for free." in shown
    assert "This cannot be undone" in shown
    assert PRODUCT not in "".join((await ana.says("/tests"), *ana.labels)), "it was only asked"
    yes = next(each for each in mira.buttons if each.startswith("announcetest-yes"))
    await mira.taps(yes)
    await ana.says("/tests")
    assert PRODUCT in ana.labels
    assert "is announced already" in await mira.says(f"/announcetest {number}")


async def test_only_confidential_tests_are_offered_to_be_announced(counter: Counter) -> None:
    await recruiting(counter, plan("Bell", secret=False))
    await recruiting(counter, plan())
    mira = await counter.owner()
    await mira.says("/announcetest")
    assert PRODUCT in "".join(mira.labels)
    assert "Bell" not in "".join(mira.labels)
