"""The end of a vote: on time and once, early, extended, void; ties, plan and decision."""

from __future__ import annotations

import json
from pathlib import Path

from polls.verification import verify
from tests.stage import labels, quiet, stage, until, words
from tests.stories.asking import NOBODY, audit, counted, state_of
from tests.stories.polls import QUESTION, ballot, crowd, opened, public, times_told


async def test_it_closes_on_time_once_and_tells_everyone_who_voted_once(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, pick=2, binding="yes")
        people = await crowd(there, number, ("Viking", "Pyramid"), ("Viking",), ("Titanic",))
        looker = await there.person("Looker")
        card = await ballot(looker, number)
        there.hands.forward(days=3)
        late = await looker.taps("Viking", card)
        assert "This vote closed" in late
        for person in people:
            told = await person.hears("3 of you took part")
            assert "Viking: 2 votes" in words(told)
            assert told["photo"]
            assert labels(told) == ["All results", "Recount it yourself", "My receipt"]
        await there.restart()
        await quiet(there)
        assert [await times_told(person) for person in people] == [1, 1, 1]
        assert await times_told(looker) == 0
        assert await counted(mira, number) == [2, 1, 0, 1, 0, 0]
        assert [who for who, what in await audit(mira) if what == f"close poll:{number}"] == [NOBODY]
        life = (await public(there, mira, number))["life"]
        assert life["closed"] == life["closes"]


async def test_it_closes_at_its_time_although_the_process_was_down_then(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana, jan = await crowd(there, number, ("Viking",), ("Pyramid",))
        card = await ballot(ana, number)
        await there.sleep()
        there.hands.forward(days=5)
        await ana.says(f"/vote {number}")
        await there.wake()
        assert "closed" in words(await ana.hears())
        for person in (ana, jan):
            await person.hears("2 of you took part")
        assert "This vote closed" in await ana.taps("Titanic", card)
        assert await counted(mira, number) == [1, 1, 0, 0, 0, 0]
        life = (await public(there, ana, number))["life"]
        assert life["closed"] == life["closes"]


async def test_closing_early_needs_a_reason_that_everyone_reads(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        (ana,) = await crowd(there, number, ("Viking",))
        assert "needs a reason" in words(await mira.does(f"/close {number}"))
        assert await state_of(ana, number) == "open"
        assert "is closed" in words(await mira.does(f"/close {number} The printer waits"))
        assert "The printer waits" in words(await ana.hears("1 person took part"))
        again = words(await mira.does(f"/close {number} Once more"))
        assert "is closed" in again
        assert "tap" not in again
        assert await times_told(ana) == 1


async def test_the_closing_moves_once_for_a_reason_and_only_later(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, closes="2038-12-01 18:00")
        (ana,) = await crowd(there, number, ("Viking",))
        for mistake, answer in (
            (f"/extend {number}", "Try: "),
            (f"/extend {number} 2038-12-02 18:00", "needs a reason"),
            (f"/extend {number} 2038-12-01 17:00 Sooner", "Choose a later time"),
            (f"/extend {number} soon Why not", "not a time I can read"),
        ):
            assert answer in words(await mira.asks(mistake)), mistake
        assert "now closes" in words(await mira.does(f"/extend {number} 2038-12-02 18:00 Many asked for it"))
        told = words(await ana.hears("stays open longer"))
        assert "2 December" in told
        assert "Many asked for it" in told
        assert "once is the limit" in words(await mira.does(f"/extend {number} 2038-12-03 18:00 Again"))
        card = words(await ballot(ana, number))
        assert "Many asked for it" in card
        assert "2 December 2038 at 18:00" in card


async def test_a_void_poll_has_no_result_and_tells_why(tmp_path: Path, database: dict[str, str]) -> None:
    async with stage(tmp_path, **database) as there:
        mira = await there.owner()
        number = await opened(mira)
        (ana,) = await crowd(there, number, ("Viking",))
        card = await ballot(ana, number)
        assert "needs a reason" in words(await mira.does(f"/void {number}"))
        await mira.does(f"/void {number} A title was missing", "ended without a result")
        assert "A title was missing" in words(await ana.hears("ended without a result"))
        assert "ended without a result" in await ana.taps("Pyramid", card)
        assert "A title was missing" in words(await ana.asks(f"/results {number}"))
        for command in (f"/close {number} x", f"/extend {number} in 9 days x", f"/void {number} x"):
            assert "ended without a result" in words(await mira.asks(command)), command
        assert "without a result" in words(await mira.asks(f"/export {number}"))
        assert "nothing to decide" in words(await mira.does(f"/decide {number}"))
        assert "empty" in words(await ana.asks("/plan"))


async def test_a_closed_poll_cannot_be_made_void(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        (ana,) = await crowd(there, number, ("Viking",))
        there.hands.forward(days=3)
        assert "is closed" in words(await mira.does(f"/void {number} We do not like it"))
        await ana.hears("took part")
        assert "is closed" in words(await mira.does(f"/void {number} We do not like it"))


async def test_the_public_file_is_bound_by_a_fingerprint_that_everyone_can_read(
    tmp_path: Path, database: dict[str, str]
) -> None:
    """Times, reasons and notices stand in no leaf: the fingerprint in the chat keeps them as they are."""
    async with stage(tmp_path, **database) as there:
        mira = await there.owner()
        group = await there.chat("group", "Readers", mira)
        number = await opened(mira)
        (ana,) = await crowd(there, number, ("Viking",))
        await mira.does(f"/publish {number}", "Which", chat=group)
        await mira.does(f"/notice {number} Title 2 grows by ten pages", "stands under")
        await mira.does(f"/close {number} Enough", "closed")
        closed = await ana.hears("took part")
        kept = words(await ana.hears("To keep"))
        await ana.taps("Recount", closed)
        file = await ana.file(await ana.hears("ballot log"))
        stated = json.loads(file)["fingerprint"]
        assert stated in kept
        assert stated in words(await ana.hears("To check poll"))
        await until(lambda: stated in str(there.sandbox.world.room(group, there.sandbox.world.bot()).kept))
        await ana.taps("Check it yourself", await ana.asks(f"/poll {number}", "Which"))
        await ana.hears(stated)
        await mira.does(f"/notice {number} And printed in spring", "stands under")
        await mira.asks(f"/export {number}", "table")
        assert await mira.file(await mira.hears("ballot log")) == file
        assert any(stated in text.args.values() for text in verify(file).texts)


async def test_hidden_counts_are_seen_by_nobody(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        (ana,) = await crowd(there, number, ("Viking",))
        for person in (mira, ana):
            for command in (f"/results {number}", f"/poll {number}", f"/vote {number}"):
                answer = words(await person.asks(command))
                assert "Viking: " not in answer
                assert "1 vote" not in answer
        assert "public file are made when it closes" in words(await mira.asks(f"/export {number}"))
        card = await ballot(ana, number)
        assert "public file are made when it closes" in await ana.forges(f"recount:{number}", card)
        assert "1 person has voted" in words(await ana.asks(f"/poll {number}"))
        assert "is closed" in words(await mira.does(f"/close {number} Nobody has seen counts"))


async def test_once_the_team_has_seen_counts_the_closing_stands(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, results="team")
        (ana,) = await crowd(there, number, ("Viking",))
        assert "only the team sees counts" in words(await ana.asks(f"/results {number}"))
        assert "Viking: 1 vote" in words(await mira.asks(f"/results {number}"))
        for command in (f"/close {number} Enough", f"/extend {number} in 9 days More"):
            assert "already seen counts" in words(await mira.asks(command))
        assert await state_of(ana, number) == "open"
        there.hands.forward(days=3)
        await ana.hears("1 person took part")


async def test_counts_for_the_team_are_not_shown_in_a_group_of_readers(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, results="team")
        (ana,) = await crowd(there, number, ("Viking",))
        group = await there.chat("supergroup", "Readers", mira, ana)
        answer = await mira.asks(f"/results {number}", chat=group)
        assert "Viking" not in words(answer)
        assert "is closed" in words(await mira.does(f"/close {number} Nobody has seen counts"))


async def test_live_counts_stand_on_every_ballot_and_fix_the_closing(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, results="live", pick=2)
        ana, jan = await crowd(there, number, ("Viking",), ("Viking", "Pyramid"))
        assert "Viking: 2 votes" in words(await ana.asks(f"/vote {number}", QUESTION))
        assert "Pyramid: 1 vote" in words(await jan.asks(f"/results {number}"))
        assert "already seen counts" in words(await mira.does(f"/close {number} Enough"))


async def test_an_advisory_outcome_enters_the_plan_when_the_team_confirms_it(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        (ana,) = await crowd(there, number, ("Viking",))
        assert "is still open and closes" in words(await mira.does(f"/decide {number}"))
        await mira.does(f"/close {number} Enough", "closed")
        waiting = words(await ana.asks("/plan", "Launch plan"))
        assert "• Viking" not in waiting
        assert "The team decides by" in waiting
        await mira.does(f"/decide {number}", "confirmed")
        assert "launch plan: Viking." in words(await ana.hears("decision"))
        assert "• Viking" in words(await ana.asks("/plan", "Launch plan"))
        assert await state_of(ana, number) == "decided"
        assert "is decided already" in words(await mira.does(f"/decide {number}"))


async def test_overriding_needs_a_reason_that_stands_beside_the_outcome_for_ever(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, binding="yes")
        (ana,) = await crowd(there, number, ("Viking",))
        group = await there.chat("supergroup", "Readers", mira, ana)
        await mira.does(f"/publish {number} {group}", "on its way")
        await mira.does(f"/close {number} Enough", "closed")
        assert "• Viking" in words(await ana.asks("/plan", "Launch plan"))
        assert "already stands" in words(await mira.does(f"/decide {number}"))
        for mistake, answer in (
            (f"/decide {number} 2", "needs a reason"),
            (f"/decide {number} 99 Because", "no option 99"),
            (f"/decide {number} Pyramid Because", "numbers of the options"),
        ):
            assert answer in words(await mira.asks(mistake)), mistake
        await mira.does(f"/decide {number} 2,4 The rights were sold", "beside the outcome")
        told = words(await ana.hears("the team decided otherwise"))
        assert "Pyramid and Titanic" in told
        assert "The rights were sold" in told
        await mira.does(f"/decide {number} none No paper at all", "beside the outcome")
        await ana.hears("No paper at all")
        plan = words(await ana.asks("/plan", "Launch plan"))
        assert "The vote had said: Viking." in plan
        assert "No paper at all" in plan
        full = words(await ana.asks(f"/results {number}", "All options"))
        assert "The rights were sold" in full
        assert "No paper at all" in full
        await quiet(there)
        (published,) = [m for m in await ana.messages(chat=group) if m["from"]["is_bot"]]
        assert "The rights were sold" in words(published)
        assert "No paper at all" in words(published)
