"""The end of a vote: on time and once, early, extended, void; ties, plan and decision."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.stage import Actor, Stage, labels, quiet, rows, stage, until, words
from tests.stories.polls import QUESTION, ballot, crowd, opened, state_of, verified, votes

TEAM = -1002000000001
"""The number of the first group that appears in the sandbox."""


async def public_file(there: Stage, person: Actor, number: int) -> Path:
    """Ask for the public file of a poll and keep it."""
    path = there.settings.data_dir / f"public-{number}.json"
    card = await person.asks(f"/results {number}", "All options")
    await person.taps("Recount", card)
    path.write_bytes(await person.file(await person.hears("glas verify")))
    return path


def closed(there: Stage, number: int = 1) -> bool:
    return state_of(there.settings, number) == "closed"


async def times_told(person: Actor, said: str = "took part") -> int:
    return sum(said in text for text in await person.heard())


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
        await until(lambda: closed(there, number))
        for person in people:
            told = await person.hears("3 of you took part")
            assert "Viking: 2 votes" in words(told)
            assert told["photo"]
            assert labels(told) == ["Recount it yourself", "My receipt"]
        await there.restart()
        await quiet(there)
        assert [await times_told(person) for person in people] == [1, 1, 1]
        assert await times_told(looker) == 0
        assert votes(there.settings, number) == [2, 1, 0, 1, 0, 0]
        assert rows(there.settings, "SELECT action, actor FROM audit WHERE action = 'close'") == [
            ("close", None)
        ]
        assert rows(there.settings, "SELECT closed = closes FROM polls") == [(1,)]


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
        assert votes(there.settings, number) == [1, 1, 0, 0, 0, 0]
        assert rows(there.settings, "SELECT closed = closes FROM polls") == [(1,)]
        assert verified(await public_file(there, ana, number)) == 0


async def test_closing_early_needs_a_reason_that_everyone_reads(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        (ana,) = await crowd(there, number, ("Viking",))
        assert "needs a reason" in words(await mira.asks(f"/close {number}"))
        assert state_of(there.settings, number) == "open"
        assert "is closed" in words(await mira.asks(f"/close {number} The printer waits"))
        assert "The printer waits" in words(await ana.hears("1 person took part"))
        again = words(await mira.asks(f"/close {number} Once more"))
        assert "is closed" in again
        assert "tap" not in again
        assert await times_told(ana) == 1


async def test_the_closing_moves_once_for_a_reason_and_only_later(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, closes="2038-12-01 18:00")
        (ana,) = await crowd(there, number, ("Viking",))
        for mistake, answer in (
            (f"/extend {number}", "Right would be"),
            (f"/extend {number} 2038-12-02 18:00", "needs a reason"),
            (f"/extend {number} 2038-12-01 17:00 Sooner", "Choose a later time"),
            (f"/extend {number} soon Why not", "not a time I can read"),
        ):
            assert answer in words(await mira.asks(mistake)), mistake
        assert "now closes" in words(await mira.asks(f"/extend {number} 2038-12-02 18:00 Many asked for it"))
        told = words(await ana.hears("stays open longer"))
        assert "2 December" in told
        assert "Many asked for it" in told
        assert "once is the limit" in words(await mira.asks(f"/extend {number} 2038-12-03 18:00 Again"))
        assert "Many asked for it" in words(await ballot(ana, number))
        assert rows(there.settings, "SELECT closes FROM polls") == [("2038-12-02 17:00:00.000000",)]


async def test_a_void_poll_has_no_result_and_tells_why(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        (ana,) = await crowd(there, number, ("Viking",))
        card = await ballot(ana, number)
        assert "needs a reason" in words(await mira.asks(f"/void {number}"))
        await mira.asks(f"/void {number} A title was missing", "ended without a result")
        assert "A title was missing" in words(await ana.hears("ended without a result"))
        assert "ended without a result" in await ana.taps("Pyramid", card)
        assert "A title was missing" in words(await ana.asks(f"/results {number}"))
        for command in (f"/close {number} x", f"/extend {number} in 9 days x", f"/void {number} x"):
            assert "ended without a result" in words(await mira.asks(command)), command
        assert "without a result" in words(await mira.asks(f"/export {number}"))
        assert "nothing to decide" in words(await mira.asks(f"/decide {number}"))
        assert "empty" in words(await ana.asks("/plan"))


async def test_a_closed_poll_cannot_be_made_void(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        await crowd(there, number, ("Viking",))
        there.hands.forward(days=3)
        assert "is closed" in words(await mira.asks(f"/void {number} We do not like it"))
        await until(lambda: closed(there, number))
        assert "is closed" in words(await mira.asks(f"/void {number} We do not like it"))


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
        assert "Counts are hidden" in words(await mira.asks(f"/export {number}"))
        card = await ballot(ana, number)
        assert "Counts are hidden" in await ana.forges(f"recount:{number}", card)
        assert "1 person has voted" in words(await ana.asks(f"/poll {number}"))
        assert rows(there.settings, "SELECT seen FROM polls") == [(0,)]


async def test_once_the_team_has_seen_counts_the_closing_stands(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, results="team")
        (ana,) = await crowd(there, number, ("Viking",))
        assert "only the team sees counts" in words(await ana.asks(f"/results {number}"))
        assert "Viking: 1 vote" in words(await mira.asks(f"/results {number}"))
        for command in (f"/close {number} Enough", f"/extend {number} in 9 days More"):
            assert "already seen counts" in words(await mira.asks(command))
        assert state_of(there.settings, number) == "open"
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
        assert rows(there.settings, "SELECT seen FROM polls") == [(0,)]


async def test_live_counts_stand_on_every_ballot_and_fix_the_closing(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, results="live", pick=2)
        ana, jan = await crowd(there, number, ("Viking",), ("Viking", "Pyramid"))
        assert "Viking: 2 votes" in words(await ana.asks(f"/vote {number}", QUESTION))
        assert "Pyramid: 1 vote" in words(await jan.asks(f"/results {number}"))
        assert "already seen counts" in words(await mira.asks(f"/close {number} Enough"))


async def test_a_tie_goes_to_a_lot_that_anyone_can_check(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, ties="lot", binding="yes")
        ana, *_ = await crowd(there, number, ("Viking",), ("Pyramid",))
        await mira.asks(f"/close {number} Enough", "closed")
        told = words(await ana.hears("2 of you took part"))
        assert "a lot decided" in told
        assert told.count("1 vote") == 1
        assert "1. Viking: 1 vote" in told or "1. Pyramid: 1 vote" in told
        full = words(await ana.asks(f"/results {number}", "All options"))
        assert full.count("(tied)") == 2
        table = (await mira.file(await mira.asks(f"/export {number}", "table"))).decode()
        seats = [line.rsplit(",", 2)[1:] for line in table.splitlines()[1:]]
        assert sorted(seats[:2]) == [["1", "0"], ["1", "1"]]
        assert {tuple(seat) for seat in seats[2:]} == {("3", "0")}
        assert verified(await public_file(there, ana, number)) == 0


async def test_a_tie_seats_all_where_that_was_declared(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, ties="expand", binding="yes", seats=2, pick=3)
        ana, *_ = await crowd(there, number, ("Viking", "Pyramid", "Titanic"), ("Viking",))
        await mira.asks(f"/close {number} Enough", "closed")
        await ana.hears("These 3 will be launched")
        plan = words(await ana.asks("/plan", "Launch plan"))
        assert all(title in plan for title in ("Viking", "Pyramid", "Titanic"))
        assert "Samurai" not in plan
        assert verified(await public_file(there, ana, number)) == 0


async def test_a_tie_opens_a_second_vote_and_its_tie_goes_to_the_lot(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, ties="runoff", binding="yes", seats=2, pick=2)
        ballots = ("Viking", "Pyramid"), ("Viking", "Titanic")
        ana, jan = await crowd(there, number, *ballots)
        await mira.asks(f"/close {number} Enough", "closed")
        told = words(await ana.hears("2 of you took part"))
        assert "This one will be launched:\n1. Viking" in told.replace("\n\n", "\n")
        assert "a new poll among them decides" in told
        second = await ana.hears("A second vote decides")
        await ana.taps("Vote", second)
        card = await ana.hears("decides a tie in poll 1")
        assert labels(card)[:2] == ["Pyramid", "Titanic"]
        assert "Pick one" in words(card)
        assert rows(there.settings, "SELECT seats, pick, ties, parent, state FROM polls WHERE id = 2") == [
            (1, 1, "lot", number, "open")
        ]
        await ana.taps("Pyramid", card)
        await jan.taps("Vote", await jan.hears("A second vote decides"))
        await jan.taps("Titanic", await jan.hears("decides a tie"))
        there.hands.forward(days=7)
        assert "a lot decided" in words(await ana.hears("2 of you took part"))
        assert rows(there.settings, "SELECT count(*) FROM polls") == [(2,)]
        for poll in (1, 2):
            assert verified(await public_file(there, ana, poll)) == 0
        plan = words(await jan.asks("/plan", "Launch plan"))
        assert "Viking" in plan
        assert ("• Pyramid" in plan) != ("• Titanic" in plan)


async def test_fewer_than_the_quorum_seat_nobody(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, quorum=3, binding="yes", ties="runoff")
        ana, *_ = await crowd(there, number, ("Viking",), ("Pyramid",))
        await mira.asks(f"/close {number} Enough", "closed")
        assert "fewer than the 3 needed" in words(await ana.hears("2 of you took part"))
        assert "Nothing is launched" in words(await ana.asks("/plan"))
        assert rows(there.settings, "SELECT count(*) FROM polls") == [(1,)]
        assert verified(await public_file(there, ana, number)) == 0


async def test_nobody_voted_is_said_plainly_and_there_is_nothing_to_confirm(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        await mira.asks(f"/close {number} Enough", "closed")
        said = words(await mira.asks(f"/results {number}"))
        assert "Nobody took part" in said
        assert "Nobody voted, so no option takes a seat" in said
        assert verified(await public_file(there, mira, number)) == 0
        assert "nothing to decide" in words(await mira.asks(f"/decide {number}"))


async def test_an_advisory_outcome_enters_the_plan_when_the_team_confirms_it(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        (ana,) = await crowd(there, number, ("Viking",))
        assert "nothing to decide" in words(await mira.asks(f"/decide {number}"))
        await mira.asks(f"/close {number} Enough", "closed")
        waiting = words(await ana.asks("/plan", "Launch plan"))
        assert "• Viking" not in waiting
        assert "The team decides by" in waiting
        await mira.asks(f"/decide {number}", "confirmed")
        assert "launch plan: Viking." in words(await ana.hears("decision"))
        assert "• Viking" in words(await ana.asks("/plan", "Launch plan"))
        assert state_of(there.settings, number) == "decided"
        assert "nothing to decide" in words(await mira.asks(f"/decide {number}"))


async def test_overriding_needs_a_reason_that_stands_beside_the_outcome_for_ever(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, binding="yes")
        (ana,) = await crowd(there, number, ("Viking",))
        group = await there.chat("supergroup", "Readers", mira, ana)
        await mira.asks(f"/publish {number} {group}", "on its way")
        await mira.asks(f"/close {number} Enough", "closed")
        assert "• Viking" in words(await ana.asks("/plan", "Launch plan"))
        assert "already stands" in words(await mira.asks(f"/decide {number}"))
        for mistake, answer in (
            (f"/decide {number} 2", "needs a reason"),
            (f"/decide {number} 99 Because", "no option 99"),
            (f"/decide {number} Pyramid Because", "numbers of the options"),
        ):
            assert answer in words(await mira.asks(mistake)), mistake
        await mira.asks(f"/decide {number} 2,4 The rights were sold", "beside the outcome")
        told = words(await ana.hears("the team decided otherwise"))
        assert "Pyramid and Titanic" in told
        assert "The rights were sold" in told
        await mira.asks(f"/decide {number} none No paper at all", "beside the outcome")
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


async def test_a_published_message_shows_turnout_and_then_the_outcome(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        group = await there.chat("supergroup", "Readers", mira)
        channel = await there.chat("channel", "News", mira)
        published = await mira.asks(f"/publish {number}", QUESTION, chat=group)
        await mira.asks(f"/publish {number} {channel}", "on its way")
        button = published["reply_markup"]["inline_keyboard"][0][0]
        assert button["url"].endswith(f"sandbox_bot?start=poll-{number}")
        assert "Nobody has voted yet" in words(published)
        await crowd(there, number, ("Viking",), ("Viking",))
        await until_said(mira, group, "2 people have voted")
        await mira.asks(f"/notice {number} We print in spring", "stands")
        await until_said(mira, group, "We print in spring")
        await mira.asks(f"/close {number} Enough", "closed")
        for chat in (group, channel):
            await until_said(mira, chat, "2 of you took part")
            shown = [m for m in await mira.messages(chat=chat) if m.get("from", {}).get("is_bot", True)]
            assert len(shown) == 1
            assert "Viking: 2 votes" in words(shown[0])
            assert labels(shown[0]) == []


async def until_said(person: Actor, chat: int, wanted: str) -> None:
    """Wait until a message in a chat reads like this."""
    async with asyncio.timeout(10):
        while True:
            if any(wanted in words(message) for message in await person.messages(chat=chat)):
                return
            await asyncio.sleep(0.02)


@pytest.mark.parametrize("chat", ["here", "12345678", "@x", "-12", "1001"])
async def test_a_poll_is_published_in_groups_and_channels_only(chat: str, tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        assert "not a chat I can write to" in words(await mira.asks(f"/publish {number} {chat}"))
        assert rows(there.settings, "SELECT * FROM publications") == []


async def test_who_looked_and_chose_nothing_is_reminded_once_a_day_before(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, closes="in 3 days")
        (voter,) = await crowd(there, number, ("Viking",))
        looker, stopped = await there.person("Looker"), await there.person("Stopped")
        for person in (looker, stopped):
            await ballot(person, number)
        await stopped.asks("/stop", "nothing more")
        there.hands.forward(days=2, minutes=-1)
        await ballot(mira, number)
        assert await times_told(looker, "only reminder") == 0
        there.hands.forward(minutes=2)
        reminder = await looker.hears("only reminder")
        late = await there.person("Late")
        await ballot(late, number)
        await looker.taps("Vote", reminder)
        await looker.hears(QUESTION)
        there.hands.forward(hours=5)
        await there.restart()
        await asyncio.sleep(0.3)
        await quiet(there)
        assert await times_told(looker, "only reminder") == 1
        for person in (voter, stopped, late):
            assert await times_told(person, "only reminder") == 0


async def test_the_team_hears_of_openings_closings_and_overdue_decisions(tmp_path: Path) -> None:
    async with stage(tmp_path, team_chat=f"telegram:{TEAM}") as there:
        mira = await there.owner()
        team = await there.chat("supergroup", "Team", mira)
        assert team == TEAM
        number = await opened(mira)
        await mira.hears("Poll 1 is open", chat=team)
        await crowd(there, number, ("Viking",))
        there.hands.forward(days=3)
        await mira.hears("Poll 1 is closed", chat=team)
        there.hands.forward(days=13)
        await mira.asks("/plan", "The team decides by")
        there.hands.forward(days=1, minutes=1)
        await mira.hears("has waited fourteen days", chat=team)
        assert "Overdue" in words(await mira.asks("/plan"))
        await there.restart()
        await asyncio.sleep(0.3)
        await quiet(there)
        assert sum("fourteen days" in said for said in await mira.heard(chat=team)) == 1
        await mira.asks(f"/decide {number}", "confirmed")
        assert "Overdue" not in words(await mira.asks("/plan"))


async def test_the_team_hears_how_many_could_not_be_told(tmp_path: Path) -> None:
    async with stage(tmp_path, team_chat=str(TEAM)) as there:
        mira = await there.owner()
        team = await there.chat("supergroup", "Team", mira)
        number = await opened(mira)
        ana, jan = await crowd(there, number, ("Viking",), ("Viking",))
        await there.http.post("/sandbox/block", json={"person": jan.id})
        await mira.asks(f"/close {number} Enough", "closed")
        await ana.hears("2 of you took part")
        said = words(await mira.hears("not delivered", chat=team))
        assert "1 delivered, 1 not delivered" in said
        assert rows(there.settings, f"SELECT reachable FROM contacts WHERE address = '{jan.id}'") == [(0,)]
        await there.http.post("/sandbox/unblock", json={"person": jan.id})
        assert "You chose: Viking" in words(await jan.asks("/mine"))
