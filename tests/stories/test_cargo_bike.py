"""The first cargo bike: from a first vote to the vendors' report and to what it changed, over HTTP.

No customer in it types a slash.
"""

from __future__ import annotations

from pathlib import Path

from tests.stage import Actor, Stage, quiet, stage, words
from tests.stories.leads import placed
from tests.trial_forms import form

PLAN = form(
    "about: You ride our first cargo bike for ten days.",
    "from: leads",
    "thanks: A year of free rides",
    days="day 0: Take it shopping.\n- rating: How easily does it steer?\n- text: What would you change?",
)

HEARD = "It has no bell"
CHANGED = "Each bike has a bell now"


async def test_a_lead_user_is_found_and_tests_and_changes_it(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        there.hands.to_noon()
        mira, olga = await there.owner(), await there.person("Olga")
        await mira.asks("/start")
        listed = await placed(there, mira, olga)
        assert "Chose early what won" in words(listed)
        report = await ridden(there, mira, olga)
        page = report.decode()
        assert "A bell." in page
        assert "Olga of the market, tested free" in page
        assert "Central station" not in page
        await foretold(mira)
        await changed(there, mira, olga)


async def ridden(there: Stage, mira: Actor, olga: Actor) -> bytes:
    """Let her be invited, ride, answer, be quoted; return the vendors' page."""
    await mira.taps("Find testers", await mira.asks(PLAN, "Cargo bike"))
    await mira.taps("Approve 1", await mira.hears("waits for a look"))
    invited = await olga.hears("Would you like to try Cargo bike")
    assert "you are often ahead of others" in words(invited)
    await olga.taps("Take part", invited)
    await olga.taps("Agree and take part", await olga.card(invited))
    await olga.taps("No, it works", await olga.hears("Take it shopping"))
    await olga.taps("4", await olga.hears("How easily does it steer?"))
    await olga.hears("What would you change?")
    await olga.asks("A bell.")
    await olga.taps("Quote me under another name", await olga.hears("whether your words may stand in it"))
    await olga.hears()
    await olga.asks("Olga of the market")
    await quiet(there)
    there.hands.forward(days=13)
    there.hands.to_noon()
    await olga.hears("A year of free rides")
    page = await mira.asks("/test 1")
    await mira.taps("Report", page)
    await mira.taps("Page for the vendors", await mira.hears("In which form"))
    return await mira.file(await mira.hears("The page for the vendors"))


async def foretold(mira: Actor) -> None:
    """Let her read what was answered, mark it useful, and ask whether the score foretold it."""
    await mira.asks("/leads report", "nobody has read all its answers yet")
    await mira.taps("1 answer in words")
    read = await mira.hears("A bell.")
    await mira.taps("1", read)
    await mira.taps("All of them have been read", read)
    await mira.hears("All answers about Cargo bike have been read")
    said = words(await mira.asks("/leads report", "By the score: 1 of 1"))
    assert "Not enough yet to compare with activity alone" in said


async def changed(there: Stage, mira: Actor, olga: Actor) -> None:
    """Let the team tell what came of the test: she reads it once, and the next report has it."""
    await mira.taps("Report", await mira.asks("/test 1", "Cargo bike"))
    await mira.taps("You said, we changed", await mira.hears("In which form"))
    await mira.hears("What did the testers say")
    shown = await mira.asks(f"{HEARD} -> {CHANGED}", "can be reached will read (1):")
    await mira.taps("Tell 1 tester", shown)
    await mira.hears("it is in the report")
    told = words(await olga.hears("Your test of Cargo bike has changed something"))
    assert f"We heard: {HEARD}" in told
    assert f"We changed: {CHANGED}" in told
    await mira.taps("Report", await mira.asks("/test 1", "Cargo bike"))
    await mira.taps("Page for the vendors", await mira.hears("In which form"))
    page = (await mira.file(await mira.hears("The page for the vendors"))).decode()
    assert CHANGED in page
    await quiet(there)
    assert sum("We heard" in said for said in await olga.heard()) == 1
