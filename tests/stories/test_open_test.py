"""An open test over HTTP: customers who type no slash ask to take part, and each gets a link of his own."""

from __future__ import annotations

from pathlib import Path

from tests.stage import Actor, Json, labels, stage, words

FIRST, SECOND = "https://try.example/first", "https://try.example/second"
PLAN = (
    "/newtest Route planner\n"
    "confidential: no\n"
    "places: 2\n"
    "conditions: You tell us what breaks.\n"
    "starts: today\n"
    "ends: in 10 days\n"
    "stock: links\n"
    "day 0: Plan your way home.\n"
    "- rating: How good was the way?\n"
)


async def asks_to_take_part(person: Actor) -> None:
    """Let somebody find the test behind its door, and ask to take part."""
    home = await person.asks("Hello", "What would you like to do?")
    await person.taps("Early-access tests · 1", home)
    listed = await person.card(home)
    await person.taps("Route planner", listed)
    offer = await person.card(home)
    assert "What it asks" in words(offer)
    await person.taps("Take part", offer)
    await person.taps("Agree and ask to take part (I am 16 or older)", await person.card(home))
    assert "You have asked to take part" in words(await person.card(home))


async def gets_a_link(person: Actor, link: str) -> Json:
    """Let somebody take his invitation up, and get his link."""
    invited = await person.hears("Would you like to try Route planner")
    assert "you asked to take part" in words(invited)
    await person.taps("Take part", invited)
    await person.taps("Agree and take part", await person.card(invited))
    return await person.hears(link)


async def recruiting(mira: Actor) -> None:
    """Let the team make the test public, and load two links."""
    draft = await mira.asks(PLAN, "Route planner")
    await mira.taps("Find testers", draft)
    asked = await mira.hears("everyone can see it")
    await mira.taps("Find testers openly", asked)
    await mira.taps("Add access links", await mira.card(asked))
    await mira.hears("one on each line")
    shown = await mira.asks(f"{FIRST}\n{SECOND}", "the first is")
    await mira.taps(labels(shown)[0], shown)
    await mira.hears("in stock now")


async def test_customers_ask_to_take_part_and_each_gets_a_link_of_his_own(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        there.hands.to_noon()
        mira, ana, ben = await there.owner(), await there.person("Ana"), await there.person("Ben")
        await recruiting(mira)
        await asks_to_take_part(ana)
        await asks_to_take_part(ben)
        notice = await mira.hears("someone has asked to take part")
        await mira.taps(labels(notice)[0], notice)
        await mira.taps("2 candidates to look at", await mira.hears("Candidates: 2"))
        await mira.taps("Approve these 2", await mira.hears("asked to take part"))
        await gets_a_link(ana, FIRST)
        await gets_a_link(ben, SECOND)
        assert not [said for said in await ben.heard() if FIRST in said]
        await mira.asks("/test 1", "Access links: 2, given 2, free 0")
        assert sum("someone has asked" in said for said in await mira.heard()) == 1
