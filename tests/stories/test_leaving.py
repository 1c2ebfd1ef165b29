"""What is kept of a customer, and how he goes: silence, consent, his data, erasure."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from storage.queue import OutboxQueue
from tests.stage import Actor, Stage, quiet, rows, stage, until, words
from tests.stories.news import begun, written
from tests.stories.polls import ballot, crowd, opened, verified, votes, words_left

BELGRADE = "Europe/Belgrade"


async def test_who_stopped_hears_nothing_more_and_his_ballot_stands(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana, jan = await crowd(there, number, ("Viking",), ("Viking",))
        assert "Thank you for your vote; it stands" in words(await ana.asks("/stop", "nothing more"))
        before = len(await ana.heard())
        await mira.asks(f"/close {number} enough", "closed")
        await jan.hears("2 of you took part")
        await quiet(there)
        assert len(await ana.heard()) == before
        assert votes(there.settings, number)[0] == 2
        assert "You will hear from us again" in words(await ana.asks("/start", "again"))
        second = await opened(mira, "Second?")
        await ballot(ana, second, "Viking")
        await mira.asks(f"/close {second} enough", "closed")
        await ana.hears("1 person took part")


async def test_what_is_said_of_addresses_and_bans_is_so(tmp_path: Path) -> None:
    async with stage(tmp_path, address_days=7) as there:
        await there.owner()
        said = words(await (await there.person("Ana")).asks("/privacy", "What we keep"))
        assert "kept with your consent, encrypted, readable by the team only, and erased 7 days after" in said
        assert "stays after /forget as well" in said


async def nothing(*_: object) -> tuple[()]:
    """Finds nothing that may leave."""
    return ()


async def test_what_waits_for_someone_who_stops_is_sent_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana, jan = await crowd(there, number, ("Viking",), ("Viking",))
        await quiet(there)
        with monkeypatch.context() as held:
            held.setattr(OutboxQueue, "claim", nothing)
            await mira.says(f"/close {number} enough")
            await until(lambda: bool(rows(there.settings, "SELECT 1 FROM outbox WHERE key LIKE 'closed:%'")))
            await ana.says("/stop")
            await until(lambda: bool(rows(there.settings, "SELECT 1 FROM customers WHERE stopped")))
        await jan.hears("2 of you took part")
        await ana.hears("nothing more")
        await quiet(there)
        assert not [said for said in await ana.heard() if "took part" in said]


async def test_consents_are_kept_with_date_and_wording_and_can_be_taken_back(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana = await there.person("Ana")
        asked = await ana.asks("/privacy", "What we keep")
        assert "you agree with your first vote" in words(asked)
        assert "you have not agreed to hear" in words(asked)
        await ballot(ana, number, "Viking")
        given = rows(there.settings, "SELECT purpose, wording, withdrawn FROM consents")
        assert given == [("votes", "By voting you agree that we keep your votes and count them.", None)]
        asked = await ana.asks("/privacy", "Votes: you agreed")
        await ana.taps("Send me news", asked)
        await ana.forges("news:yes", asked)
        await quiet(there)
        shown = await ana.card(asked)
        assert "News: you agreed" in words(shown)
        await ana.taps("Stop sending me news", shown)
        kept = rows(there.settings, "SELECT purpose, given, wording, withdrawn FROM consents ORDER BY id")
        assert [purpose for purpose, *_ in kept] == ["votes", "news"]
        assert kept[1][1] < kept[1][3]
        assert kept[1][2] == "I agree to hear about new votes and launches."


LEADING = ("customer", "voter", "actor", "by", "creator")
"""Columns that lead to a person."""


GIVEN = {
    ("contacts", "customer"): "contacts",
    ("consents", "customer"): "consents",
    ("ballots", "voter"): "votes",
    ("visits", "customer"): "opened_ballots",
    ("dialogues", "customer"): "dialogue",
    ("members", "customer"): "team",
    ("invites", "by"): "invitations",
    ("audit", "actor"): "team_actions",
    ("polls", "creator"): "polls_made",
    ("decisions", "by"): "decisions_made",
    ("mutes", "customer"): "topics_turned_off",
    ("quiet_hours", "customer"): "quiet_hours",
    ("broadcasts", "creator"): "broadcasts_made",
    ("broadcast_later", "customer"): "news_waiting",
    ("entries", "customer"): "draws",
    ("awards", "customer"): "prizes",
    ("bans", "customer"): "bans",
    ("bans", "by"): "bans_made",
    ("confirmations", "by"): "draws_confirmed",
}
"""Where each of them stands in the file."""


async def winner_who_joins(there: Stage) -> Actor:
    """Somebody who came to a draw, became an owner, confirmed the draw, and won."""
    vera, mira = await there.owner(), await there.person("Mira")
    number = await opened(vera, "First?", prizes="1 x Cup")
    await ballot(mira, number, "Viking")
    await vera.asks(f"/close {number} enough", "closed")
    link = words(await vera.asks("/team invite owner", "works once")).split("start=")[1]
    await mira.asks(f"/start {link}", "Welcome to the team")
    for each in (vera, mira):
        await each.taps("Confirm the draw", await each.asks("/draw 1", "Draw 1"))
    await mira.hears("you win Cup")
    return mira


async def test_mydata_has_every_row_that_leads_to_him(tmp_path: Path) -> None:
    async with stage(tmp_path, two_person=True) as there:
        mira = await winner_who_joins(there)
        number = await opened(mira)
        await ballot(mira, number, "Viking")
        await mira.asks(f"/ban telegram:{mira.id} This is a test", "Banned")
        await mira.asks("/team invite care", "link")
        await mira.taps("news", await mira.asks("/privacy", "What we keep"))
        await mira.asks(f"/close {number} enough", "closed")
        await mira.asks(f"/decide {number}", "confirmed")
        hour = datetime.now(ZoneInfo(BELGRADE)).hour
        wishes = await mira.asks(f"/updates {hour}-{(hour + 2) % 24}", "Quiet hours")
        await mira.taps("New votes", wishes)
        await begun(mira, await written(mira, English="Bags"))
        await mira.asks("/newpoll", "one message")
        await quiet(there)
        data = json.loads(await mira.file(await mira.asks("/mydata", "All we keep")))
        ((me,),) = rows(there.settings, f"SELECT customer FROM contacts WHERE address = '{mira.id}'")
        tables = rows(there.settings, "SELECT name FROM sqlite_master WHERE type = 'table'")
        leading = [
            (table, column)
            for (table,) in tables
            for column in LEADING
            if (column,) in rows(there.settings, f"SELECT name FROM pragma_table_info('{table}')")
        ]
        kept = {
            (table, column): len(rows(there.settings, f'SELECT 1 FROM {table} WHERE "{column}" = {me}'))
            for table, column in leading
        }
        assert all(kept.values()), "the story left a table empty"
        assert {*kept} == {*GIVEN, ("outbox", "customer")}
        assert {where: len(data[name]) for where, name in GIVEN.items()} == {
            where: kept[where] for where in GIVEN
        }
        assert data["votes"][0]["chosen"] == ["Viking"]


CANARY = "Kanarinka"


async def test_who_is_erased_leaves_no_word_behind_and_the_tally_still_verifies(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        closed, running = await opened(mira, "Closed?"), await opened(mira, "Running?")
        ana = await there.person(CANARY)
        link = words(await mira.asks("/team invite editor", "works once")).split("start=")[1]
        await ana.asks(f"/start {link}", "Welcome to the team")
        await mira.asks("/team", CANARY)
        await ballot(ana, closed, "Viking")
        await ballot(ana, running, "Viking")
        await ana.asks(f"/language {CANARY}", CANARY)
        await ana.asks("/newpoll", "one message")
        await ana.asks(f"{CANARY} or not?", "options")
        await mira.asks(f"/close {closed} enough", "closed")
        await ana.hears("1 person took part")
        await ana.taps("Erase everything", await ana.asks("/forget", "Erase everything"))
        await quiet(there)

        assert votes(there.settings, closed)[0] == 1
        assert votes(there.settings, running)[0] == 0
        assert rows(there.settings, f"SELECT voters FROM polls WHERE id = {running}") == [(0,)]
        assert rows(there.settings, f"SELECT * FROM contacts WHERE address = '{ana.id}'") == []
        assert rows(there.settings, "SELECT * FROM ballots WHERE voter IS NOT NULL") == []
        assert words_left(tmp_path, CANARY) == []
        table = await mira.asks(f"/export {closed}", "table")
        public = tmp_path / "public.json"
        public.write_bytes(await mira.file(await mira.hears("glas verify")))
        assert CANARY not in public.read_text()
        assert b"Viking,1,1,1" in await mira.file(table)
        assert "no votes yet" in words(await ana.asks("/mine"))
    assert await asyncio.to_thread(verified, public) == 0


async def test_forget_asks_once_and_no_means_no(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana = await there.person("Ana")
        await ballot(ana, number, "Viking")
        asked = await ana.asks("/forget", "cannot be undone")
        await ana.taps("Keep my account", asked)
        await quiet(there)
        assert "Nothing was erased" in words(await ana.card(asked))
        assert "You chose: Viking" in words(await ana.asks("/mine"))
