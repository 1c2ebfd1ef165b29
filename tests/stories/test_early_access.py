"""An early-access test from its plan to the report, over HTTP, for customers who never type a slash."""

from __future__ import annotations

import csv
import html
import re
from pathlib import Path

from tests.stage import Actor, Json, Stage, quiet, stage, words
from tests.stories.test_voices import filed, published
from tests.trial_forms import TWO_DAYS, form

BIKES = "Cargo bikes, please"
PLAN = form(
    "about: You ride our first cargo bike.",
    "from: idea 1",
    "thanks: A year of free rides",
    places="3",
    days=TWO_DAYS,
)
SAID = {
    "Boris": (5, "A bell would help."),
    "Carl": (4, "The bell is missing, my neighbour says."),
    "Dora": (2, "I rang no bell."),
}
"""How each rates the first day, and what he says on the last; Carl may not be quoted."""

BROKEN_DOWN = (
    "Median 4; half of the ratings lie between 3 and 4.5. 3 answers.",
    "Yard 3",
    "What several said",
    "bell: 3 testers I rang no bell. D. of the market, tested free",
)
"""What a report says of fewer than five testers to the team alone."""


async def agrees(person: Actor) -> None:
    """Let somebody agree to be asked about tests."""
    page = await person.asks("/privacy", "What we keep")
    await person.taps("Invite me to tests", page)


async def tomorrow(there: Stage, days: int = 1) -> None:
    """Let days pass."""
    await quiet(there)
    there.hands.forward(days=days)


async def test_from_the_plan_to_the_report(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        there.hands.to_noon()
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        number, _ = await filed(ana, BIKES)
        await published(mira, number)
        people = {name: await there.person(name) for name in SAID}
        for person in people.values():
            await person.taps("Support it", await person.asks(f"/start idea-{number}", BIKES))
            await agrees(person)
        await mira.taps("Find testers", await mira.asks(PLAN, "Cargo bike"))
        await mira.taps("Approve these 3", await mira.hears("wait for a look"))
        for person in people.values():
            await accepts(person)
        for name, person in people.items():
            await first_day(person, str(SAID[name][0]))
        await tomorrow(there, 3)
        boris = people["Boris"]
        await boris.taps("I am stuck", await boris.hears("Cargo bike, day 4"))
        await boris.hears("What is in your way?")
        parking = await boris.asks("The lock is jammed.", "Where do you park it?")
        await mira.hears("The lock is jammed.")
        await last_day(boris, parking, SAID["Boris"][1])
        for name in ("Carl", "Dora"):
            await people[name].taps("No, it works", await people[name].hears("Cargo bike, day 4"))
            await last_day(people[name], await people[name].hears("Where do you park it?"), SAID[name][1])
        await boris.taps("Quote me as Boris")
        await people["Dora"].taps("Quote me under another name")
        await people["Dora"].hears("Under which name?")
        await people["Dora"].asks("D. of the market", "may be quoted")
        await tomorrow(there, 10)
        there.hands.to_noon()
        for person in people.values():
            await person.hears("A year of free rides")
        await reported(mira)


async def accepts(person: Actor) -> None:
    """Let somebody read his invitation, and take part."""
    invited = await person.hears("Would you like to try Cargo bike")
    for said in (
        "Why you: you support the idea",
        "What it asks: ",
        "What it gives: You ride our first cargo bike.",
        "to everyone who completes it: A year of free rides",
        "You can leave at any time with one tap",
    ):
        assert said in words(invited)
    await person.taps("Take part", invited)
    await person.taps("Agree and take part", await person.card(invited))


async def first_day(person: Actor, rating: str) -> None:
    """Let somebody rate what he took home."""
    await person.taps("No, it works", await person.hears("Cargo bike, day 1"))
    await person.taps(rating, await person.hears("How easily does it steer?"))
    await person.hears("That was all for this time")


async def last_day(person: Actor, parking: Json, said: str) -> None:
    """Let somebody answer the rest, and be asked whether he may be quoted."""
    await person.taps("Yard", parking)
    await person.hears("What would you change?")
    await person.asks(said, "whether your words may stand in it")


async def reported(mira: Actor) -> None:
    """Let her take the report in all its forms, and read what it says and what it keeps to itself."""
    for form_, what in (("Page for us", "The report as a page"), ("Page for the vendors", "The page for")):
        page = await taken(mira, form_, what)
        read = " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page.decode())).split())
        assert "2 of them may be quoted. A bell would help. Boris, tested free" in read
        assert "All testers used it free of charge." in read
        assert not re.search("neighbour|Carl|Dora", read)
        for each in BROKEN_DOWN:
            assert (each in read) == (form_ == "Page for us"), each
    rows = list(csv.reader((await taken(mira, "Table", "One row")).decode("utf-8-sig").splitlines()))
    told = [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]
    assert sorted(each["rating"] for each in told if each["asks"] == "rating") == ["2", "4", "5"]
    quoted = {each["words"]: each["by"] for each in told if each["asks"] == "text"}
    assert quoted == {"A bell would help.": "Boris", "I rang no bell.": "D. of the market", "": ""}
    assert (await taken(mira, "Picture", "")).startswith(b"\x89PNG")


async def taken(mira: Actor, form_: str, what: str) -> bytes:
    """Return a form of the report as it arrives."""
    await mira.taps("Report", await mira.asks("/test 1", "Cargo bike"))
    await mira.taps(form_, await mira.hears("In which form"))
    return await mira.file(await mira.hears(what))
