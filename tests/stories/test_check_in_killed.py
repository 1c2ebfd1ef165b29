"""Killed between two questions of a check-in: it goes on, and nothing is asked or kept twice."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import httpx

from sandbox.server import running
from tests.stage import OWNER, Actor, Stage, settings_for
from tests.stories.asking import mydata
from tests.stories.process import ended, killed
from tests.stories.test_early_access import agrees
from tests.stories.test_voices import filed, published
from tests.trial_forms import form

PLAN = form(
    "about: You ride our first cargo bike.",
    "from: idea 1",
    days="day 0: Take it shopping.\n"
    "- rating: How easily does it steer?\n"
    "- text: What would you change?\n"
    "- choice: Where do you park it? | Street | Yard",
)


def at_noon() -> str:
    """Return a zone in which it is between twelve and one: there, nobody is asked by night or on two days."""
    return f"Etc/GMT{datetime.now(UTC).hour - 12:+d}"


async def asked_first(mira: Actor, boris: Actor) -> None:
    """Let him be invited, take part, and be asked the first question of his day."""
    number, _ = await filed(mira, "Cargo bikes, please")
    await published(mira, number)
    await boris.taps("Support it", await boris.asks(f"/start idea-{number}", "Cargo bikes, please"))
    await agrees(boris)
    await mira.taps("Find testers", await mira.asks(PLAN, "Cargo bike"))
    await mira.taps("Approve 1", await mira.hears("waits for a look"))
    invited = await boris.hears("Would you like to try Cargo bike")
    await boris.taps("Take part", invited)
    await boris.taps("Agree and take part", await boris.card(invited))
    await boris.taps("No, it works", await boris.hears("Take it shopping"))


async def test_a_check_in_goes_on_after_a_kill_between_two_questions(tmp_path: Path) -> None:
    async with running() as sandbox, httpx.AsyncClient(base_url=sandbox.url, timeout=60) as http:
        there = Stage(sandbox, http, settings_for(sandbox, tmp_path / "data", timezone=at_noon()))
        mira, boris = await there.person("Mira", id=OWNER), await there.person("Boris")
        async with ended(there.settings) as process:
            await asked_first(mira, boris)
            await boris.taps("4", await boris.hears("How easily does it steer?"))
            await boris.hears("What would you change?")
            await killed(process)  # he goes on writing meanwhile
        await boris.says("A bell.")
        async with ended(there.settings):
            await boris.taps("Yard", await boris.hears("Where do you park it?"))
            await boris.hears("That was the last question")
            kept = await mydata(boris)
        answered = sorted(each["question_in_words"] for each in kept["test_answers"])
        assert answered == ["How easily does it steer?", "What would you change?", "Where do you park it?"]
        keys = [str(each["key"]) for each in kept["messages"]]
        asked = [key.split(":")[3] for key in keys if key.startswith("trial-question:")]
        assert sorted(asked) == ["1", "2", "3"], "each question is written once"
