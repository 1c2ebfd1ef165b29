"""Prizes of a poll: promised before the first vote, drawn once, told to everyone, checked by anyone."""

from __future__ import annotations

import contextlib
import json
import re
import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.stage import Actor, Stage, labels, quiet, rows, stage, until, words
from tests.stories.polls import TITLES, ballot, crowd, drafted, newpoll, opened, verified

VIKING = (TITLES[0],)


async def draw_file(there: Stage, person: Actor, number: int = 1) -> Path:
    """Ask for the file of a draw and keep it."""
    path = there.settings.data_dir / f"draw-{number}.json"
    await person.taps("Check it yourself", await person.asks(f"/draw {number}", "what was published before"))
    told = await person.hears("glas verify")
    path.write_bytes(await person.file(told))
    assert json.loads(path.read_text())["fingerprint"] in words(told), "the chat states another fingerprint"
    return path


async def held(there: Stage, mira: Actor, voters: int, prizes: str = "1 x Tote bag") -> list[Actor]:
    """Let so many vote, and draw."""
    number = await opened(mira, prizes=prizes)
    people = await crowd(there, number, *[VIKING] * voters)
    await mira.asks(f"/close {number} Enough", "closed")
    await until(lambda: state(there) == "drawn")
    return people


def state(there: Stage, number: int = 1) -> str:
    ((found,),) = rows(there.settings, f"SELECT state FROM draws WHERE id = {number}")
    return str(found)


def out(there: Stage) -> list[str]:
    """Why those have no ticket who have none."""
    found = rows(there.settings, "SELECT out FROM entries WHERE out != '' ORDER BY ordinal")
    return [why for (why,) in found]


async def winner(people: list[Actor]) -> Actor:
    """The one whose ticket wins the first prize."""
    for person in people:
        if "It wins" in words(await person.asks("/draw 1", "Winning tickets")):
            return person
    raise AssertionError("nobody won")


async def ticket_of(person: Actor) -> str:
    found = re.search(r"Your ticket: ([0-9a-f]{64})", words(await person.asks("/draw 1", "Your ticket: ")))
    assert found
    return found[1]


async def test_prizes_are_promised_before_the_first_vote_and_drawn_after_the_last(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        shown = words(await mira.asks(newpoll(prizes="2 x Tote bag"), "Preview"))
        assert "Drawn among all who take part: 2 × Tote bag." in shown
        await mira.asks("/open 1", "is open")
        promised = re.search(r"[0-9a-f]{64}", words(await mira.asks("/draw 1", "Draw 1")))
        assert promised
        people = await crowd(there, 1, VIKING, VIKING, VIKING)
        ana = people[0]
        card = await ana.asks("/vote 1", "Drawn among all")
        assert "My ticket" in labels(card)
        await ana.taps("My ticket", card)
        ticket = re.search(r"Your ticket: ([0-9a-f]{64})", words(await ana.hears("Your ticket: ")))
        assert ticket
        await mira.asks("/close 1 Enough", "closed")
        closed = await ana.hears("SHA-256 of all tickets")
        assert "My ticket" in labels(closed)
        for person in people:
            await person.hears("/draw_1")
        ((hashed,),) = rows(there.settings, "SELECT tickets_hash FROM draws")
        assert hashed in words(closed)
        page = words(await ana.asks("/draw_1", "Winning tickets"))
        assert ticket[0] in page
        assert promised[0] in page
        assert re.search(r"your ticket is number [123] of 3", page)
        assert rows(there.settings, "SELECT place FROM wins ORDER BY place") == [(1,), (2,)]
        assert verified(await draw_file(there, ana)) == 0


async def test_kinds_of_prizes_are_drawn_line_by_line_and_the_log_is_bound_to_them(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        lines = "1 x Weekend in Prague\nprizes: 2 x Audiobook as code"
        number = await drafted(mira, prizes=lines)
        await mira.asks(f"/edit {number}\npick: 2", "1 × Weekend in Prague and 2 × Audiobook")
        await mira.asks(f"/open {number}", "is open")
        people = await crowd(there, number, *[VIKING] * 3)
        await mira.asks(f"/close {number} Enough", "closed")
        await until(lambda: state(there) == "drawn")
        page = words(await people[0].asks("/draw 1", "Winning tickets"))
        assert re.search(r"1\. \w+ Weekend in Prague\n2\. \w+ Audiobook\n3\. \w+ Audiobook", page)
        ((promised, bound),) = rows(
            there.settings,
            "SELECT d.commitment, draw_commitment FROM draws d JOIN polls ON draw = d.id",
        )
        assert promised == bound
        public = there.settings.data_dir / "public.json"
        await mira.asks(f"/export {number}", "table")
        public.write_bytes(await mira.file(await mira.hears("glas verify")))
        assert promised in public.read_text()
        assert verified(public) == 0


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("prizes: Tote bag", "not a line of prizes"),
        ("prizes: 0 x Tote bag", "not a line of prizes"),
        ("prizes: 3 x " + "b" * 101, "not a line of prizes"),
        ("prizes: 3 x Tote bag as parcel", "not a way to hand a prize over"),
        ("prizes: 100001 x Tote bag", "not a line of prizes"),
        ("prizes: 90000 x A\nprizes: 90000 x B", "too many prizes"),
    ],
)
async def test_a_prize_that_makes_no_sense_is_refused_with_its_line(
    line: str, said: str, tmp_path: Path
) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        refused = words(await mira.asks(newpoll() + "\n" + line, "Line "))
        assert said in refused
        assert "Nothing was stored" in refused
        assert rows(there.settings, "SELECT 1 FROM polls") == []


async def test_prizes_are_fixed_once_the_poll_is_open(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await drafted(mira, prizes="1 x Tote bag")
        assert "Drawn among" not in words(await mira.asks(f"/edit {number}\nprizes: none", "Preview"))
        await mira.asks(f"/edit {number}\nprizes: 1 x Tote bag", "Drawn among")
        await mira.asks(f"/open {number}", "is open")
        await mira.asks(f"/edit {number}\nprizes: 9 x Tote bag", "stay as they are")
        assert rows(there.settings, "SELECT prizes FROM polls") == rows(
            there.settings, "SELECT prizes FROM draws"
        )


async def test_with_more_prizes_than_voters_each_wins_one_and_the_rest_stays_in_stock(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        ana, jan = await held(there, mira, 2, "5 x Tote bag")
        for person in (ana, jan):
            assert "3 prizes are left and stay in stock" in words(await person.asks("/draw 1", "It wins"))
        assert verified(await draw_file(there, jan)) == 0


async def test_a_draw_over_nobody_says_so(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        await held(there, mira, 0)
        assert "Nobody held a ticket" in words(await mira.asks("/draw 1", "Draw 1"))
        assert verified(await draw_file(there, mira)) == 0


async def test_prizes_of_a_poll_that_was_ended_are_drawn_all_the_same(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, prizes="1 x Tote bag")
        (ana,) = await crowd(there, number, VIKING)
        await mira.asks(f"/void {number} wrong titles", "without a result")
        await ana.hears("you win")


async def exclusions(there: Stage) -> None:
    """The team, the banned and the withdrawn hold no ticket; that is noted before the tickets are."""
    mira = await there.owner()
    number = await opened(mira, prizes="3 x Tote bag")
    await ballot(mira, number, TITLES[0])
    ana, jan, eva = await crowd(there, number, VIKING, VIKING, VIKING)
    await ana.taps("Withdraw", await ana.asks(f"/vote {number}", "You chose"))
    await mira.asks(f"/ban telegram:{jan.id} Three accounts", "Banned")
    await mira.asks(f"/close {number} Enough", "closed")
    await eva.hears("you win")
    assert out(there) == ["team", "withdrawn", "banned"]
    noted = rows(there.settings, "SELECT action FROM audit WHERE action LIKE 'draw-%' ORDER BY id")
    assert noted == [("draw-excluded",), ("draw-fixed",), ("draw-drawn",)]
    assert "You hold no ticket" in words(await jan.asks("/draw 1", "Draw 1"))
    assert verified(await draw_file(there, eva)) == 0


async def a_ban_outlives_an_erasure(there: Stage) -> None:
    mira = await there.owner()
    number = await opened(mira, prizes="3 x Tote bag")
    jan, eva = await crowd(there, number, VIKING, VIKING)
    await mira.asks(f"/ban telegram:{jan.id} Three accounts", "Banned")
    await jan.taps("Erase everything", await jan.asks("/forget", "Erase everything"))
    await quiet(there)
    assert str(jan.id) not in str(rows(there.settings, "SELECT * FROM bans"))
    await ballot(jan, number, TITLES[1])
    await mira.asks(f"/close {number} Enough", "closed")
    await eva.hears("you win")
    assert out(there) == ["withdrawn", "banned"]


async def the_next_alternate_moves_up(there: Stage) -> None:
    mira = await there.owner()
    people = await held(there, mira, 3)
    first = await winner(people)
    await mira.asks(f"/disqualify 1 {(await ticket_of(first))[:10]} Three accounts", "moves up")
    assert "Three accounts" in words(await first.hears("was disqualified"))
    others = [person for person in people if person is not first]
    second = await winner(others)
    assert any("became free" in text for text in await second.heard())
    page = words(await second.asks("/draw 1", "Winning tickets"))
    assert "was disqualified" in page
    assert "Three accounts" in page
    await second.taps("Erase everything", await second.asks("/forget", "Erase everything"))
    (third,) = [person for person in others if person is not second]
    await third.hears("became free")
    assert "the person had left" in words(await third.asks("/draw 1", "Winning tickets"))
    assert rows(there.settings, "SELECT place, count(*) FROM wins GROUP BY place") == [(1, 3)]
    assert verified(await draw_file(there, third)) == 0
    again = await mira.asks(f"/disqualify 1 {(await ticket_of(first))[:10]} Again")
    assert "fell out before" in words(again)


PROMISES = (
    pytest.param(exclusions, "storage.draws.DrawRows.exclude", id="exclusions"),
    pytest.param(a_ban_outlives_an_erasure, "storage.draws.DrawRows.exclude", id="ban"),
    pytest.param(the_next_alternate_moves_up, "draws.succession.fill", id="alternate"),
)


@pytest.mark.parametrize(("promise", "guard"), PROMISES)
async def test_the_promise_holds(
    promise: Callable[[Stage], Awaitable[None]], guard: str, tmp_path: Path
) -> None:
    async with stage(tmp_path) as there:
        await promise(there)


@pytest.mark.parametrize(("promise", "guard"), PROMISES)
async def test_without_its_guard_the_promise_breaks(
    promise: Callable[[Stage], Awaitable[None]],
    guard: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tests.stage.PATIENCE", 3.0)
    monkeypatch.setattr(guard, lambda *_: None)
    async with stage(tmp_path) as there:
        with pytest.raises((AssertionError, TimeoutError)):
            await promise(there)


async def test_two_people_of_the_team_confirm_where_that_is_asked_for(tmp_path: Path) -> None:
    async with stage(tmp_path, two_person=True) as there:
        mira = await there.owner()
        number = await opened(mira, prizes="1 x Tote bag")
        (ana,) = await crowd(there, number, VIKING)
        early = await mira.asks("/draw 1", "0 of 2")
        assert "Confirm the draw" not in labels(early)
        assert "only as it is published" in await mira.forges("draw-confirm:1", early)
        link = words(await mira.asks("/team invite editor", "works once")).split("start=")[1]
        jan = await there.person("Jan")
        await jan.asks(f"/start {link}", "Welcome to the team")
        await mira.asks(f"/close {number} Enough", "closed")
        page = await mira.asks("/draw 1", "0 of 2")
        await mira.taps("Confirm the draw", page)
        await mira.hears("confirmed by 1 of 2")
        assert "only as it is published" in await jan.forges("draw-confirm:1:" + "0" * 32, page)
        assert "already" in await mira.taps("Confirm the draw", page)
        assert "Confirm the draw" not in labels(await ana.asks("/draw 1", "Draw 1"))
        assert state(there) == "fixed"
        await jan.taps("Confirm the draw", await jan.asks("/draw 1", "1 of 2"))
        await ana.hears("you win")


async def test_a_lost_secret_is_said_and_nothing_is_drawn_in_its_place(tmp_path: Path) -> None:
    async with stage(tmp_path, two_person=True, team_chat="telegram:1001") as there:
        mira = await there.owner()
        number = await opened(mira, prizes="1 x Tote bag")
        (ana,) = await crowd(there, number, VIKING)
        await there.sleep()
        lose_secret(there)
        await there.wake()
        await mira.asks(f"/close {number} Enough", "closed")
        await ana.hears("cannot be held as promised, and nothing was drawn")
        await mira.hears("is lost: its secret is gone")
        assert "cannot be held as promised" in words(await ana.asks("/draw 1", "Draw 1"))
        assert "My" not in words(await ana.asks("/draw 1", "Draw 1"))
        assert rows(there.settings, "SELECT 1 FROM wins") == []


def lose_secret(there: Stage) -> None:
    path = there.settings.database.partition("///")[2]
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE draws SET secret = x''")


async def test_what_is_asked_of_a_draw_that_is_not_there_or_not_drawn_is_answered(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        ana = await there.person("Ana")
        assert "no draws yet" in words(await ana.asks("/draw"))
        assert "no draw 7" in words(await ana.asks("/draw 7"))
        await opened(mira, prizes="1 x Tote bag")
        assert "/draw_1" in words(await ana.asks("/draw", "Draws"))
        assert "no ticket" in words(await ana.asks("/draw 1", "Draw 1"))
        card = await ana.asks("/draw 1", "Draw 1")
        assert "not drawn yet" in await ana.forges("draw-file:1", card)
        assert "Only the product team" in await ana.forges("draw-confirm:1", card)
        assert "Only the product team" in words(await ana.asks("/disqualify 1 abcdefgh cheating"))
        assert "nobody's confirmation" in await mira.forges("draw-confirm:1", await mira.asks("/draw 1"))
        for wrong in ("/disqualify", "/disqualify 1", "/disqualify 1 abcdefgh"):
            assert "REASON" in words(await mira.asks(wrong))
        assert "begins with" in words(await mira.asks("/disqualify 1 abcdefgh cheating"))
        for wrong in ("/ban", "/ban Jan cheating", f"/ban telegram:{ana.id}"):
            assert "REASON" in words(await mira.asks(wrong))
        assert "no such ban" in words(await mira.asks(f"/unban telegram:{ana.id}"))
        await mira.asks(f"/ban telegram:{ana.id} cheating", "Banned")
        assert "lifted" in words(await mira.asks(f"/unban telegram:{ana.id}"))
        assert rows(there.settings, "SELECT 1 FROM bans") == []
