"""An early-access test from its plan to the thanks, over HTTP, for customers who never type a slash."""

from __future__ import annotations

from pathlib import Path

from tests.stage import Actor, Stage, quiet, stage
from tests.stories.test_voices import filed, published
from tests.trial_forms import TWO_DAYS, form

BIKES = "Cargo bikes, please"
PLAN = form(
    "about: You ride our first cargo bike.",
    "from: idea 1",
    "thanks: A year of free rides",
    days=TWO_DAYS,
)


async def agrees(person: Actor) -> None:
    """Let somebody agree to be asked about tests."""
    page = await person.asks("/privacy", "What we keep")
    await person.taps("Invite me to tests", page)


async def tomorrow(there: Stage, days: int = 1) -> None:
    """Let days pass."""
    await quiet(there)
    there.hands.forward(days=days)


async def test_from_the_plan_to_the_thanks(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        there.hands.to_noon()
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        number, _ = await filed(ana, BIKES)
        await published(mira, number)
        boris = await there.person("Boris")
        shown = await boris.asks(f"/start idea-{number}", BIKES)
        await boris.taps("Support it", shown)
        await agrees(boris)
        draft = await mira.asks(PLAN, "Cargo bike")
        await mira.taps("Find testers", draft)
        found = await mira.hears("waits for a look")
        await mira.taps("Approve 1", found)
        invited = await boris.hears("Would you like to try Cargo bike")
        assert "you support the idea" in invited["text"]
        await boris.taps("Take part", invited)
        await boris.taps("Agree and take part", await boris.card(invited))
        await tomorrow(there, 0)
        first = await boris.hears("Cargo bike, day 1")
        await boris.taps("No, it works", first)
        rated = await boris.hears("How easily does it steer?")
        await boris.taps("4", rated)
        await boris.hears("That was all for this time")
        await tomorrow(there, 3)
        second = await boris.hears("Cargo bike, day 4")
        await boris.taps("I am stuck", second)
        await boris.hears("What is in your way?")
        parking = await boris.asks("The lock is jammed.", "Where do you park it?")
        await mira.hears("The lock is jammed.")
        await boris.taps("Yard", parking)
        await boris.hears("What would you change?")
        await boris.asks("A bell.", "That was all for this time")
        await tomorrow(there, 10)
        there.hands.to_noon()
        await boris.hears("A year of free rides")
