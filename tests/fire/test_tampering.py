"""Tampering is found: whatever is changed in a public file, or in the ballot log behind it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from polls import verification
from polls.verdict import Exit
from polls.verification import verify
from tests.fire.conftest import Many, Note
from tests.fire.reforging import Forger
from tests.polls.forgery import asleep, tampered, written
from tests.stage import Actor, stage, words
from tests.stories.polls import TITLES, ballot, opened, public_file

VOTERS = 9
Held = tuple[bytes, list[str], list[str]]
"""A public file, every receipt given while its poll was open, and each voter's last one after it."""


async def receipt_of(person: Actor, number: int) -> str:
    """Ask for one's receipt and copy its line."""
    await person.forges(f"receipt:{number}", await person.asks(f"/vote {number}"))
    said = words(await person.hears("Your receipt"))
    return next(line for line in said.split() if line.startswith("glas-receipt-1"))


async def held(folder: Path) -> Held:
    """Hold a vote in chat, with changed minds and a withdrawal; return the public file and the receipts."""
    receipts: list[str] = []
    async with stage(folder) as there:
        mira = await there.owner()
        number = await opened(mira, pick=2, seats=2)
        people = [await there.person(f"Voter {position}") for position in range(VOTERS)]
        cards = []
        for position, person in enumerate(people):
            cards.append(await ballot(person, number, TITLES[position % 4]))
            receipts.append(await receipt_of(person, number))
        for position in (0, 2, 5):
            await people[position].taps(TITLES[4], cards[position])
            receipts.append(await receipt_of(people[position], number))
        await people[1].forges(f"m:{number}:0:0", cards[1])
        receipts.append(await receipt_of(people[1], number))
        await mira.does(f"/close {number} enough", "closed")
        whole = [await receipt_of(person, number) for person in people]
        return (await public_file(there, people[0], number)).read_bytes(), receipts, whole


@pytest.fixture(scope="module")
def held_once() -> list[Held]:
    """The one vote of this module, once it was held."""
    return []


@pytest.fixture
async def genuine(held_once: list[Held], tmp_path: Path, quick: None) -> Held:
    """A public file with the receipts that were given; all of them hold."""
    if not held_once:
        held_once.append(await held(tmp_path))
    file, early, whole = held_once[0]
    assert len(json.loads(file)["leaves"]) == len(early)
    assert all(verify(file, receipt).exit is Exit.RIGHT for receipt in early + whole)
    return held_once[0]


Forge = Callable[[bytes, Random], bytes]


def blind(file: bytes, random: Random) -> bytes:
    """Change, drop, double or move one thing somewhere in the file, or leave off its end."""
    if random.random() < 0.2:
        return file[: random.randrange(len(file.rstrip()))]
    return written(tampered(json.loads(file), random))


def skilled(file: bytes, random: Random) -> bytes:
    """Rewrite the ballot log and all that hangs on it."""
    forged = Forger(json.loads(file), file, random).forgery()
    assert verify(forged).exit is Exit.RIGHT, "a skilled forger leaves no trace in the file itself"
    return forged


def found(file: bytes, receipts: list[str], random: Random) -> bool:
    """Whether a recount finds it by itself, or else with the receipt of any voter."""
    shuffled = random.sample(receipts, len(receipts))
    return bool(verify(file).exit) or any(verify(file, line).exit is Exit.WRONG for line in shuffled)


def passing(file: bytes, receipts: list[str], forge: Forge, times: int, seed: int) -> Iterator[bytes]:
    """Forge so many times; yield what nobody finds."""
    random = Random(seed)
    forged = (forge(file, random) for _ in range(times))
    return (each for each in forged if not found(each, receipts, random))


def passed(file: bytes, receipts: list[str], forge: Forge, times: int, seed: int) -> list[bytes]:
    """The forgeries that nobody finds."""
    return list(passing(file, receipts, forge, times, seed))


PERSISTENT = 5_000
"""So often a forger tries who passes sooner or later: each file is another one, and few are lucky at once."""


@pytest.mark.parametrize("forge", [blind, skilled])
def test_whatever_is_changed_is_found(forge: Forge, genuine: Held, many: Many, note: Note) -> None:
    file, early, whole = genuine
    receipts = early + whole
    times = many(150, 5_000)
    assert passed(file, receipts, forge, times, 7) == []
    note(f"{times} {forge.__name__} forgeries of a vote with {len(receipts)} receipts, all found")


def ballots(file: bytes) -> dict[str, list[str]]:
    """What each voter put into the ballot log, in his order."""
    put: dict[str, list[str]] = {}
    for _, pseudonym, commitment, _ in json.loads(file)["leaves"]:
        put.setdefault(pseudonym, []).append(commitment)
    return put


def test_receipts_of_before_closing_leave_nothing_but_the_order_between_voters(
    genuine: Held, many: Many
) -> None:
    file, early, _ = genuine
    unseen = passed(file, early, skilled, many(150, 5_000), 11)
    assert [ballots(forged) for forged in unseen] == [ballots(file)] * len(unseen)


def test_without_an_own_count_somebody_s_last_vote_can_be_put_before_his_first(
    genuine: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, early, _ = genuine
    asleep("_unplaced", monkeypatch)
    monkeypatch.setattr(verification, "_proof", lambda *_: None)
    unseen = passing(file, early, skilled, PERSISTENT, 11)
    assert any(ballots(forged) != ballots(file) for forged in unseen)


@pytest.mark.parametrize(("forge", "guard"), [(blind, "_promises"), (skilled, "_receipt")])
def test_without_its_guard_forgeries_pass(
    forge: Forge, guard: str, genuine: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    asleep(guard, monkeypatch)
    monkeypatch.setattr(verification, "_proof", lambda *_: None)  # it trusts the guard before it
    file, early, whole = genuine
    assert next(passing(file, early + whole, forge, PERSISTENT, 7), None)
