"""The team's view over HTTP: whose voice comes first, what most want, all that passed, and the week."""

from __future__ import annotations

import asyncio
from functools import partial
from io import BytesIO
from pathlib import Path

from PIL import Image

from bot import clock as wall
from bot.commands.importing_tiers import imported
from tests.stage import Actor, Stage, labels, quiet, stage, words
from tests.stories.conftest import Looked
from tests.stories.news import begun, written
from tests.stories.polls import ballot, opened
from tests.stories.team import link_for
from tests.stories.test_morning import BELGRADE, at
from tests.stories.test_voices import AUDIO, filed, published, spoken
from texts import keys
from texts.languages import OWN_NAMES


async def loaded(there: Stage, folder: Path, *lines: str) -> None:
    """Let the operator load a list of tiers while the bot runs."""
    file = folder / "tiers.csv"
    file.write_text("\ufeffcustomer;tier\r\n" + "\r\n".join(lines), encoding="utf-8")
    command = partial(imported, there.settings, file, "gold,silver", look=False, leave_out=False)
    assert await asyncio.to_thread(command) == 0


def to_monday() -> int:
    """How many days it is to the next Monday in Belgrade, one at least."""
    return 7 - wall.now().astimezone(BELGRADE).weekday()


async def test_a_tier_orders_the_queue_and_the_card_leads_to_all_that_passed(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana, boris = await there.owner(), await there.person("Ana"), await there.person("Boris")
        number = await opened(mira)
        await ballot(boris, number, "Viking")
        await boris.taps("Send me news", await boris.asks("/privacy"))
        await begun(mira, await written(mira, English="Bags are here"))
        await boris.hears("Bags are here")
        await filed(ana, "When do you open?", "question")
        await filed(boris, "Корице су поцепане", "complaint")
        await quiet(there)
        await loaded(there, tmp_path, f"telegram:{ana.id};silver", f"telegram:{boris.id};gold")
        queue = await mira.asks("/inbox", "wait")
        assert [label.partition(" ")[2] for label in labels(queue)] == [
            "Корице су поцепане",
            "When do you open?",
        ]
        await mira.taps("Корице су поцепане", queue)
        card = await mira.hears("Tier: gold")
        await mira.taps("Timeline", card)
        passed = words(await mira.hears("Boris"))
        for line in (f"vote in poll {number}", "consent to news", "“Bags are here”", "complaint 2: “Корице"):
            assert line in passed, line
        assert "Viking" not in passed
        assert passed.index("vote in poll") < passed.index("Bags are here") < passed.index("complaint 2")
        await boris.taps("Erase everything", await boris.asks("/forget"))
        await quiet(there)
        assert "erased everything" in words(await mira.asks("/timeline 2", "nobody"))


async def test_what_most_want_for_the_least_work_comes_first_at_a_tap(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana, boris = await there.owner(), await there.person("Ana"), await there.person("Boris", "sr")
        await mira.asks("/start")
        one, _ = await filed(ana, AUDIO)
        await published(mira, one)
        two, _ = await filed(boris, "Веће слова, молим", "idea", "sr")
        await published(mira, two)
        await boris.taps(spoken(keys.idea_support(), "sr"), await boris.asks(f"/start idea-{one}", AUDIO))
        first = words(await mira.asks("/triage", "Undecided ideas"))
        assert first.index(AUDIO) < first.index("Веће слова")
        await mira.asks(f"/effort {one} L", "is of size L now")
        await mira.taps("Size", await mira.asks(f"/case {two}", f"#{two}"))
        await mira.taps("S – small", await mira.hears("How large"))
        await mira.taps("Ideas by points", await mira.hears("is of size S now"))
        again = await mira.hears("Undecided ideas")
        assert words(again).index("Веће слова") < words(again).index(AUDIO)
        await mira.taps(OWN_NAMES["sr"], again)
        await quiet(there)
        assert labels(await mira.card(again))[0].startswith(f"#{one}")


async def test_on_monday_the_week_comes_once_to_owners_and_editors(tmp_path: Path, looked: Looked) -> None:
    async with stage(tmp_path, weekly="09:00") as there:
        mira, ana = await there.owner(), await there.person("Ana")
        vera, carl = await there.person("Vera", "sr"), await there.person("Carl")
        for person, role, welcome in ((vera, "editor", ""), (carl, "care", "Welcome")):
            await person.asks(f"/start {await link_for(mira, role)}", welcome)
        await filed(ana, "When do you open?", "question")
        await quiet(there)
        at(there, to_monday(), 8, 59)
        await looked()
        assert not await weeks(mira)
        await there.sleep()
        at(there, to_monday() + 2, 23)
        await there.wake()
        week = await mira.hears("The week of our customers’ voices")
        assert "New: 1 (ideas 0, complaints 0, questions 1, praise 0)" in words(week)
        drawn = Image.open(BytesIO(await mira.file(week)))
        assert drawn.width == 1080
        await vera.hears("Недеља гласова наших купаца")
        await there.restart()
        there.hands.forward(hours=5)
        await looked()
        await quiet(there)
        assert len(await weeks(mira)) == 1
        assert not await weeks(carl) + await weeks(ana)


async def weeks(person: Actor) -> list[str]:
    """What somebody read of weeks so far."""
    return [said for said in await person.heard() if "The week of our customers’ voices" in said]
