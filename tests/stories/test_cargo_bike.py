"""The first cargo bike: from a first vote to the vendors' report and to what it changed, over HTTP.

No customer in it types a slash.
"""

from __future__ import annotations

from pathlib import Path

from tests.stage import Actor, Stage, labels, quiet, stage, words
from tests.stories.asking import until_answered
from tests.stories.polls import opened
from tests.stories.test_voices import filed
from tests.trial_forms import form

STATIONS = ("Central station", "Harbour", "University", "Old town", "Stadium", "Airport")
PLAN = form(
    "about: You ride our first cargo bike for ten days.",
    "from: leads",
    "thanks: A year of free rides",
    days="day 0: Take it shopping.\n- rating: How easily does it steer?\n- text: What would you change?",
)


async def votes(person: Actor, number: int, *picks: str) -> None:
    """Let somebody come by the link of a poll and choose."""
    card = await person.asks(f"/start poll-{number}", "Closes")
    for pick in picks:
        await person.taps(pick, card)


async def agrees_to_be_ranked(person: Actor) -> None:
    """Let somebody say what he misses, be asked below it, agree, and answer about his need."""
    await filed(person, "A bike for loads: I carry two crates to the market every day")
    asked = await person.hears("May we see whether you are a lead user?")
    assert "Some are invited by chance" in words(asked)
    await person.taps("Yes, from now on", asked)
    question = await person.hears("Think of what you miss most")
    while "5" in labels(question) or "Yes" in labels(question):
        await person.taps("5" if "5" in labels(question) else "Yes", question)
        question = await person.card(question)
    assert "that was all" in words(question)


async def closed(there: Stage, mira: Actor, number: int) -> None:
    """Let the team close a poll, and the clock note what became of each early choice."""
    await mira.does(f"/close {number} enough", "closed")
    await quiet(there)


async def test_a_lead_user_is_found_and_tests_and_changes_it(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, olga = await there.owner(), await there.person("Olga")
        crowd = [await there.person(f"Rider {each}") for each in range(5)]
        await mira.asks("/start")
        await agrees_to_be_ranked(olga)
        for question in ("Where shall the next stations stand?", "And the ones after?"):
            number = await opened(mira, question, options=STATIONS, pick=2, seats=2)
            await votes(olga, number, "Harbour", "Stadium")
            for person, picks in zip(
                crowd,
                (("Harbour",), ("Stadium",), ("Airport",), ("Old town",), ("University",)),
                strict=True,
            ):
                await votes(person, number, *picks)
            await closed(there, mira, number)
        listed = await until_answered(mira, "/leads", "Olga")
        assert "Chose early what won" in words(listed)
        report = await ridden(there, mira, olga)
        page = report.decode()
        assert "A bell." in page
        assert "Olga of the market, tested free" in page
        assert "Central station" not in page


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
    await olga.hears("A year of free rides")
    page = await mira.asks("/test 1")
    await mira.taps("Report", page)
    await mira.taps("Page for the vendors", await mira.hears("In which form"))
    return await mira.file(await mira.hears("The page for the vendors"))
