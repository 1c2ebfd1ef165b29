"""Prizes of a poll: promised before the first vote, drawn once, told to everyone, checked by anyone."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.stage import Actor, Json, Stage, labels, stage, words
from tests.stories.asking import logged, polls, until_answered
from tests.stories.polls import TITLES, ballot, crowd, drafted, newpoll, opened, verified
from tests.stories.prizes import first_who_hears, holders

VIKING = (TITLES[0],)


async def draw_file(there: Stage, person: Actor, number: int = 1) -> Path:
    """Ask for the file of a draw and keep it."""
    path = there.settings.data_dir / f"draw-{number}.json"
    await person.taps("Check it yourself", await person.asks(f"/draw {number}", "what was published before"))
    told = await person.hears("glas verify")
    path.write_bytes(await person.file(told))
    bound = words(await person.hears("Fingerprint"))
    assert json.loads(path.read_text())["fingerprint"] in bound, "the chat states another fingerprint"
    return path


async def held(there: Stage, mira: Actor, voters: int, prizes: str = "1 x Tote bag") -> list[Actor]:
    """Let so many vote, and draw."""
    number = await opened(mira, prizes=prizes)
    people = await crowd(there, number, *[VIKING] * voters)
    await mira.does(f"/close {number} Enough", "closed")
    await until_answered(mira, "/draw 1", "It is drawn")
    return people


async def read(there: Stage, person: Actor) -> Json:
    """Return what the file of draw 1 says, after a check of it."""
    path = await draw_file(there, person)
    assert verified(path) == 0
    found: Json = json.loads(path.read_text())
    return found


async def without_ticket(there: Stage, person: Actor) -> list[str]:
    """Why those have no ticket who have none, in the order in which they came."""
    return [why for _, why in (await read(there, person))["out"]]


async def winner(people: list[Actor]) -> Actor:
    """The one whose ticket wins the first prize."""
    return (await holders(people))[1]


async def ticket_of(person: Actor) -> str:
    found = re.search(r"Your ticket: ([0-9a-f]{64})", words(await person.asks("/draw 1", "Your ticket: ")))
    assert found
    return found[1]


async def test_prizes_are_promised_before_the_first_vote_and_drawn_after_the_last(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        shown = words(await mira.asks(newpoll(prizes="2 x Tote bag"), "Preview"))
        assert "Drawn among all who take part: 2 × Tote bag." in shown
        await mira.does("/open 1", "is open")
        await mira.taps("Check it yourself", await mira.asks("/draw 1", "Draw 1"))
        promised = re.search(r"[0-9a-f]{64}", words(await mira.hears("secret number")))
        assert promised
        people = await crowd(there, 1, VIKING, VIKING, VIKING)
        ana = people[0]
        card = await ana.asks("/vote 1", "Drawn among all")
        assert "My ticket" in labels(card)
        await ana.taps("My ticket", card)
        ticket = re.search(r"Your ticket: ([0-9a-f]{64})", words(await ana.hears("Your ticket: ")))
        assert ticket
        await mira.does("/close 1 Enough", "closed")
        assert "My ticket" in labels(await ana.hears("The vote is closed"))
        kept = words(await ana.hears("SHA-256 of all tickets"))
        for person in people:
            await person.hears("/draw_1")
        page = words(await ana.asks("/draw_1", "Winning tickets"))
        assert ticket[0] in page
        assert re.search(r"your ticket is number [123] of 3", page)
        file = await read(there, ana)
        assert file["draw"]["commitment"] == promised[0]
        assert file["tickets_hash"] in kept
        assert [place for place, *_ in file["wins"]] == [1, 2]


async def test_kinds_of_prizes_are_drawn_line_by_line_and_the_log_is_bound_to_them(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        lines = "1 x Weekend in Prague\nprizes: 2 x Audiobook as code"
        number = await drafted(mira, prizes=lines)
        await mira.asks(f"/edit {number}\npick: 2", "1 × Weekend in Prague and 2 × Audiobook (as a code)")
        await mira.does(f"/open {number}", "is open")
        people = await crowd(there, number, *[VIKING] * 3)
        await mira.does(f"/close {number} Enough", "closed")
        await people[0].hears("/draw_1")
        page = words(await people[0].asks("/draw 1", "Winning tickets"))
        assert re.search(r"1\. \w+ Weekend in Prague\n2\. \w+ Audiobook\n3\. \w+ Audiobook", page)
        promised = (await read(there, people[0]))["draw"]["commitment"]
        public = there.settings.data_dir / "public.json"
        await mira.asks(f"/export {number}", "table")
        public.write_bytes(await mira.file(await mira.hears("glas verify")))
        assert json.loads(public.read_text())["poll"]["draw"] == promised
        assert verified(public) == 0


SENSELESS = {
    "prizes: Tote bag": "not a line of prizes",
    "prizes: 0 x Tote bag": "not a line of prizes",
    "prizes: 3 x " + "b" * 101: "not a line of prizes",
    "prizes: 3 x Tote bag as parcel": "not a way to hand a prize over",
    "prizes: 100001 x Tote bag": "not a line of prizes",
    "prizes: 90000 x A\nprizes: 90000 x B": "too many prizes",
}


async def test_a_prize_that_makes_no_sense_is_refused_with_its_line(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        for line, said in SENSELESS.items():
            refused = words(await mira.asks(newpoll() + "\n" + line, "Line "))
            assert said in refused, line
            assert "Nothing was stored" in refused, line
        assert await polls(mira) == []


async def test_prizes_are_fixed_once_the_poll_is_open(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await drafted(mira, prizes="1 x Tote bag")
        assert "Drawn among" not in words(await mira.asks(f"/edit {number}\nprizes: none", "Preview"))
        await mira.asks(f"/edit {number}\nprizes: 1 x Tote bag", "Drawn among")
        await mira.does(f"/open {number}", "is open")
        await mira.asks(f"/edit {number}\nprizes: 9 x Tote bag", "stay as they are")
        for command in (f"/poll {number}", "/draw 1"):
            assert "1 × Tote bag" in words(await mira.asks(command))


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
        await mira.does(f"/void {number} wrong titles", "without a result")
        await ana.hears("you win")


async def test_the_team_the_banned_and_the_withdrawn_hold_no_ticket_and_that_is_noted_first(
    tmp_path: Path,
) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, prizes="3 x Tote bag")
        await ballot(mira, number, TITLES[0])
        ana, jan, eva = await crowd(there, number, VIKING, VIKING, VIKING)
        await ana.taps("Withdraw", await ana.asks(f"/vote {number}", "chosen"))
        await mira.asks(f"/ban telegram:{jan.id} Three accounts", "Banned")
        await mira.does(f"/close {number} Enough", "closed")
        await eva.hears("you win")
        assert await without_ticket(there, eva) == ["team", "withdrawn", "banned"]
        noted = [what.split()[0] for what in await logged(mira) if what.startswith("draw-")]
        assert noted == ["draw-excluded", "draw-fixed", "draw-drawn"]
        assert "You hold no ticket" in words(await jan.asks("/draw 1", "Draw 1"))


async def test_a_ban_outlives_an_erasure(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, prizes="3 x Tote bag")
        jan, eva = await crowd(there, number, VIKING, VIKING)
        await mira.asks(f"/ban telegram:{jan.id} Three accounts", "Banned")
        await jan.taps("Erase everything", await jan.asks("/forget", "Erase everything"))
        await ballot(jan, number, TITLES[1])
        await mira.does(f"/close {number} Enough", "closed")
        await eva.hears("you win")
        assert await without_ticket(there, eva) == ["withdrawn", "banned"]


async def test_the_next_alternate_moves_up(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        people = await held(there, mira, 3)
        first = await winner(people)
        ticket = (await ticket_of(first))[:10]
        assert "moves up" in words(await mira.does(f"/disqualify 1 {ticket} Three accounts"))
        assert "Three accounts" in words(await first.hears("was disqualified"))
        others = [person for person in people if person is not first]
        second, _ = await first_who_hears(others, "became free")
        assert await winner(others) is second
        page = words(await second.asks("/draw 1", "Winning tickets"))
        assert "was disqualified" in page
        assert "Three accounts" in page
        await second.taps("Erase everything", await second.asks("/forget", "Erase everything"))
        (third,) = [person for person in others if person is not second]
        await third.hears("became free")
        assert "were erased" in words(await third.asks("/draw 1", "Winning tickets"))
        assert [place for place, *_ in (await read(there, third))["wins"]] == [1, 1, 1]
        assert "fell out before" in words(await mira.does(f"/disqualify 1 {ticket} Again"))


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
        await mira.does(f"/close {number} Enough", "closed")
        page = await mira.asks("/draw 1", "0 of 2")
        await mira.taps("Confirm the draw", page)
        await mira.hears("confirmed by 1 of 2")
        assert "only as it is published" in await jan.forges("draw-confirm:1:" + "0" * 32, page)
        assert "already" in await mira.taps("Confirm the draw", page)
        assert "Confirm the draw" not in labels(await ana.asks("/draw 1", "Draw 1"))
        assert "Nothing is drawn yet" in words(await ana.asks("/draw 1", "Draw 1"))
        await jan.taps("Confirm the draw", await jan.asks("/draw 1", "1 of 2"))
        await ana.hears("you win")


async def test_a_lost_secret_is_said_and_nothing_is_drawn_in_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage(tmp_path, two_person=True, team_chat="telegram:1001") as there:
        mira = await there.owner()
        number = await opened(mira, prizes="1 x Tote bag")
        (ana,) = await crowd(there, number, VIKING)
        monkeypatch.setattr("storage.draws.rows.DrawRows.secret", lambda *_: b"")
        await mira.does(f"/close {number} Enough", "closed")
        await ana.hears("cannot be held as promised, and nothing was drawn")
        await mira.hears("is lost: its secret is gone")
        assert "cannot be held as promised" in words(await ana.asks("/draw 1", "Draw 1"))
        assert "My" not in words(await ana.asks("/draw 1", "Draw 1"))
        assert "has given no prizes" in words(await mira.asks("/prizes 1", "Draw 1 has"))


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
        await ana.forges("draw-file:1", card)
        await ana.hears("not drawn yet")
        assert "Only the product team" in await ana.forges("draw-confirm:1", card)
        assert "Only the product team" in words(await ana.does("/disqualify 1 abcdefgh cheating"))
        assert "nobody's confirmation" in await mira.forges("draw-confirm:1", await mira.asks("/draw 1"))
        for wrong in ("/disqualify 1", "/disqualify 1 abcdefgh"):
            assert "REASON" in words(await mira.asks(wrong))
        assert "begins with" in words(await mira.does("/disqualify 1 abcdefgh cheating"))
        for wrong in ("/ban", f"/ban telegram:{ana.id}"):
            assert "REASON" in words(await mira.asks(wrong))
        assert "know nobody as “Jan”" in words(await mira.asks("/ban Jan cheating"))
        assert "no such ban" in words(await mira.asks(f"/unban telegram:{ana.id}"))
        await mira.asks(f"/ban telegram:{ana.id} cheating", "Banned")
        assert "lifted" in words(await mira.asks(f"/unban telegram:{ana.id}"))
        assert "no such ban" in words(await mira.asks(f"/unban telegram:{ana.id}"))
