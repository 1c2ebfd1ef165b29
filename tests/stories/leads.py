"""Somebody who is ahead of the rest and has much to gain, found by what she chose and said."""

from __future__ import annotations

from tests.stage import Actor, Json, Stage, labels, quiet, words
from tests.stories.asking import until_answered
from tests.stories.polls import opened
from tests.stories.test_voices import filed

STATIONS = ("Central station", "Harbour", "University", "Old town", "Stadium", "Airport")


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


async def placed(there: Stage, mira: Actor, olga: Actor) -> Json:
    """Let her say what she needs, and choose twice what wins, of six, where five others choose one each.

    Return the list on which she stands.
    """
    await agrees_to_be_ranked(olga)
    crowd = [await there.person(f"Rider {each}") for each in range(5)]
    picks = ("Harbour", "Stadium", "Airport", "Old town", "University")
    for question in ("Where shall the next stations stand?", "And the ones after?"):
        number = await opened(mira, question, options=STATIONS, pick=2, seats=2)
        await votes(olga, number, "Harbour", "Stadium")
        for person, pick in zip(crowd, picks, strict=True):
            await votes(person, number, pick)
        await closed(there, mira, number)
    return await until_answered(mira, "/leads", "Olga")
