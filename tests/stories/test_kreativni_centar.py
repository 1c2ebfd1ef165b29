"""The vote that Kreativni centar held in 2010: twelve titles, four picks, four seats."""

from __future__ import annotations

import asyncio
import csv
import io
from pathlib import Path

from click.testing import CliRunner

from bot.cli import main
from tests.stage import Actor, labels, stage, words

TITLES = [
    "I Wouldn't Want to Be a Viking",
    "I Wouldn't Want to Be a Pyramid Builder",
    "I Wouldn't Want to Be a Roman Gladiator",
    "I Wouldn't Want to Be a Medieval Knight",
    "I Wouldn't Want to Be a Polar Explorer",
    "I Wouldn't Want to Be a Greek Sculptor",
    "I Wouldn't Want to Be a Sailor with Columbus",
    "I Wouldn't Want to Be an Aztec Prisoner",
    "I Wouldn't Want to Be a Tudor Cook",
    "I Wouldn't Want to Be a Samurai",
    "I Wouldn't Want to Be on the Titanic",
    "I Wouldn't Want to Be a Secret Agent",
]

NEWPOLL = """/newpoll Which four titles shall we publish next?
pick: 4
seats: 4
closes: in 3 days
binding: yes
- """ + "\n- ".join(TITLES)

PICKS = {
    "Ana": ["Viking", "Pyramid", "Gladiator", "Titanic"],
    "Jan": ["Viking", "Pyramid", "Gladiator", "Titanic"],
    "Eve": ["Viking", "Pyramid", "Samurai"],
    "Ivan": ["Viking", "Gladiator", "Titanic"],
    "Petra": ["Viking"],
}


async def votes(person: Actor, poll: str, picks: list[str]) -> None:
    """Open the ballot and choose."""
    card = await person.asks(f"/vote {poll}", "Which four titles")
    for pick in picks:
        await person.taps(pick, card)


async def test_from_the_first_command_to_the_recounted_launch_plan(
    tmp_path: Path, database: dict[str, str]
) -> None:
    async with stage(tmp_path, **database) as there:
        mira = await there.owner()
        preview = await mira.asks(NEWPOLL, "#1")
        assert all(title in words(preview) for title in TITLES)
        await mira.does("/open 1", "is open")

        people = {name: await there.person(name) for name in PICKS}
        for name, person in people.items():
            await person.asks("/start poll-1", "Which four titles")
            await votes(person, "1", PICKS[name])
        ana = people["Ana"]
        card = await ana.asks("/vote 1", "Which four titles")
        assert len([label for label in labels(card) if label.startswith("✓")]) == 4
        assert "Four is the limit" in await ana.taps("Samurai", card)
        receipt = await _receipt(ana, card)

        await mira.does("/close 1 The printer waits", "closed")
        told = {name: await person.hears("5 of you took part") for name, person in people.items()}
        assert all("I Wouldn't Want to Be a Viking: 5 votes" in words(message) for message in told.values())
        assert all(message["photo"] for message in told.values())
        plan = await ana.asks("/plan", "Launch plan")
        for title in (TITLES[0], TITLES[1], TITLES[2], TITLES[10]):
            assert title in words(plan)
        assert "Samurai" not in words(plan)

        table = await mira.asks("/export 1", "table")
        rows = list(csv.DictReader(io.StringIO((await mira.file(table)).decode("utf-8-sig"))))
        assert [row["option"] for row in rows] == TITLES
        assert [row["votes"] for row in rows][:3] == ["5", "3", "3"]
        assert [row["seat"] for row in rows if row["seat"] == "1"] == ["1"] * 4
        public = tmp_path / "poll.json"
        public.write_bytes(await mira.file(await mira.hears("ballot log")))

    checked = await asyncio.to_thread(_verify, str(public), "--receipt", receipt)
    assert checked == 0
    assert await asyncio.to_thread(_verify, str(public), "--receipt", receipt.replace(":1,2", ":1,4")) == 1


async def _receipt(person: Actor, card: dict[str, object]) -> str:
    await person.taps("Receipt", card)
    message = await person.hears("Your receipt")
    return next(line for line in words(message).split() if line.startswith("glas-receipt-1"))


def _verify(*arguments: str) -> int:
    return CliRunner().invoke(main, ["verify", *arguments]).exit_code
