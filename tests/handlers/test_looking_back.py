"""`/leads backtest`: the verdict in words, by the score of the day on which each poll opened."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

import pytest

from chat.answers import Message
from leadusers.profile import Question
from tests.handlers.front import Counter, Guest
from tests.handlers.ranked import closed_poll, settles
from texts.languages import Language
from texts.rendering import Reader, render
from texts.text import Text

KNOWN = 2
"""It takes so many polls until enough is known of who chooses two things in each."""
VERDICTS = {
    "better": (
        "The score foretold better than being busy, and better than chance.",
        "Wynik przewidywał lepiej niż aktywność i lepiej niż przypadek.",
        "Skóre předpovídalo lépe než aktivita a lépe než náhoda.",
    ),
    "worse": (
        "The score foretold worse than being busy or chance. Do not rely on it.",
        "Wynik przewidywał gorzej niż aktywność lub przypadek. Proszę na nim nie polegać.",
        "Skóre předpovídalo hůř než aktivita nebo náhoda. Nespoléhejte na ně.",
    ),
    "unclear": (
        "The difference cannot be told from chance yet.",
        "Różnicy względem przypadku jeszcze nie widać.",
        "Rozdíl od náhody zatím není vidět.",
    ),
    "not-enough": (
        "Not enough yet to say anything.",
        "Jeszcze za mało, aby cokolwiek powiedzieć.",
        "Zatím je toho málo na jakýkoli závěr.",
    ),
}
READ_IN: tuple[Language, ...] = ("en", "pl", "cs")


async def twenty(counter: Counter) -> list[Guest]:
    """Twenty people who agreed; the first two told of their need, so they alone come to have a score."""
    people = [counter.guest(str(each)) for each in range(60, 80)]
    for each in people:
        await each.says("/start")
        await each.taps("profile:now")
    for each in people[:2]:
        for question in Question:
            await each.taps(f"need:{question.value}:5")
    counter.forward(hours=1)
    return people


def slips(people: Sequence[Guest], poll: int, first: Sequence[int]) -> list[tuple[Guest, Sequence[int]]]:
    """How they vote: the first two for this, two for everything, of the rest most for what wins, 1 and 2."""
    chosen = [1, 2] * 5 + [3 + (at + poll) % 4 for at in range(6)]
    rest = [(each, (choice,)) for each, choice in zip(people[4:], chosen, strict=True)]
    return [*((each, first) for each in people[:2]), *((each, range(1, 7)) for each in people[2:4]), *rest]


async def lived(counter: Counter, wins: Sequence[bool]) -> Guest:
    """Let a company live through polls in which the first two choose what wins, or not; return its owner."""
    people = await twenty(counter)
    for poll, right in enumerate(wins):
        await closed_poll(counter, slips(people, poll, (1, 2) if right else (3, 4)))
    mira = await counter.owner()
    await mira.hears()
    return mira


async def looks_back(counter: Counter, mira: Guest) -> tuple[str, ...]:
    """What she reads when she looks back, in each language."""
    after = mira.read[mira.person.address]
    await mira.says("/leads backtest")
    ((_, message),) = await counter.sent(mira.person.address, after)
    return tuple(said(message, language) for language in READ_IN)


def said(message: Message, language: Language) -> str:
    """A message in a language."""
    reader = Reader(language, "Europe/Belgrade", zone_chosen=False)
    every = chain.from_iterable(each if isinstance(each, tuple) else (each,) for each in message.texts)
    words = (render(each, reader, markup=False) for each in every if isinstance(each, Text))
    return "\n".join(words).replace("\u00a0", " ")


def tells(told: tuple[str, ...], how: str) -> bool:
    """Tell whether this verdict, and no other one, is said in each language."""
    return all(
        [other for other, words in VERDICTS.items() if words[place] in read] == [how]
        for place, read in enumerate(told)
    )


@pytest.mark.parametrize("how", ["better", "worse", "unclear"])
async def test_the_verdict_is_said_in_words(counter: Counter, how: str) -> None:
    """Once something is known of them, the first two are right always, never, or mostly."""
    later = {"better": [True] * 6, "worse": [False] * 6, "unclear": [True] * 5 + [False]}[how]
    mira = await lived(counter, [True] * KNOWN + later)
    told = await looks_back(counter, mira)
    assert tells(told, how), told[0]
    total = {"better": "100%", "worse": "0%", "unclear": "83%"}[how]
    assert f"the tenth with the highest score before: {total}" in told[0]
    assert "n = 12" in told[0]


async def test_what_ended_while_a_poll_ran_did_not_foretell_it(counter: Counter) -> None:
    """Two polls between the same things run side by side: who won the first is likely to win the other."""
    people = await twenty(counter)
    mira = await counter.owner()
    first, second = [await opened(mira, days) for days in (3, 4)]
    for guest, choices in slips(people, 0, (1, 2, 3)):
        for poll in (first, second):
            for choice in choices:
                await guest.taps(f"m:{poll}:{choice}:1")
    for _ in range(2):
        counter.forward(days=3)
        await settles(counter)
    await mira.hears()
    read = (await looks_back(counter, mira))[0]
    assert "looked back on: 2." in read
    assert "with the highest score before: not enough yet (0 of at least 10)" in read
    assert "furthest ahead of the trend before: not enough yet (0 of at least 10)" in read
    await closed_poll(counter, slips(people, 0, (1, 2, 3)))
    await mira.hears()
    assert "with the highest score before: not enough yet (2 of" in (await looks_back(counter, mira))[0]


async def opened(mira: Guest, days: int) -> int:
    """Let her open a poll between six titles; return its number."""
    titles = "\n".join(f"- Title {each}" for each in range(1, 7))
    await mira.says(f"/newpoll Which?\ncloses: in {days} days\npick: 6\nseats: 2\n{titles}")
    poll = int(mira.buttons[0].partition(":")[2])
    assert "is open" in await mira.does(f"/open {poll}")
    return poll


async def test_before_any_hidden_poll_has_closed_no_figures_are_told(counter: Counter) -> None:
    told = await looks_back(counter, await counter.owner())
    assert tells(told, "not-enough")
    assert "No hidden poll can be looked back on yet." in told[0]
    assert "at least 10 people who agreed to be ranked" in told[0], "it says what it takes"
    assert all("0 of" not in each and ": 0" not in each for each in told)
