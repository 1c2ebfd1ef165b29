"""Guards and their mutants: each promise as it is, and with its guard taken out, when it must break."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from chat.answers import Say, To
from customers.people import CustomerId
from customers.team import Invite, Role
from storage.outbox import OutboxRows
from storage.tables import invites
from storage.team import TeamRows
from tests.stage import OWNER, Actor, Stage, rows, stage, words
from tests.stories.polls import TITLES, ballot, newpoll, opened
from tests.stories.prizes import upload, winner

Promise = Callable[[Stage], Awaitable[None]]


async def customers_make_no_polls(there: Stage) -> None:
    ana = await there.person("Ana")
    assert "Only the product team" in words(await ana.asks(newpoll()))
    assert rows(there.settings, "SELECT id FROM polls") == []


async def late_taps_are_told_and_not_counted(there: Stage) -> None:
    mira = await there.owner()
    number = await opened(mira)
    ana = await there.person("Ana")
    card = await ballot(ana, number, TITLES[0])
    await mira.asks(f"/close {number} enough", "closed")
    assert "closed" in await ana.taps(TITLES[1], card)
    assert rows(there.settings, "SELECT sum(votes) FROM options") == [(1,)]


async def a_pick_too_many_is_refused(there: Stage) -> None:
    mira = await there.owner()
    number = await opened(mira, pick=1)
    ana = await there.person("Ana")
    card = await ballot(ana, number, TITLES[0])
    assert "limit" in await ana.taps(TITLES[1], card)
    assert rows(there.settings, "SELECT sum(votes) FROM options") == [(1,)]


async def invitation(mira: Actor) -> str:
    return words(await mira.asks("/team invite editor", "works once")).partition("?start=")[2].strip()


async def an_invitation_is_good_once(there: Stage) -> None:
    link = await invitation(await there.owner())
    await (await there.person("Ana")).asks(f"/start {link}", "Your role: editor")
    assert "used already" in words(await (await there.person("Eve")).asks(f"/start {link}"))


async def an_invitation_is_good_for_a_day(there: Stage) -> None:
    link = await invitation(await there.owner())
    there.hands.forward(hours=25)
    assert "older than a day" in words(await (await there.person("Eve")).asks(f"/start {link}"))


async def the_last_owner_stays(there: Stage) -> None:
    """The settings name no owner any more: nothing else keeps her."""
    mira = await there.owner()
    await mira.asks("/team")
    await there.sleep()
    there.settings = there.settings.model_copy(update={"owners": ""})
    await there.wake()
    for command in ("/team remove 1", "/team role 1 analyst"):
        assert "the last owner" in words(await mira.asks(command))
    assert rows(there.settings, "SELECT role FROM members") == [("owner",)]


async def names_are_shown_as_they_are(there: Stage) -> None:
    eve = await there.person("<b>Eve</b> & Co", id=OWNER)
    assert "1. <b>Eve</b> & Co (owner)" in words(await eve.asks("/team"))


async def the_team_hears_once_of_what_is_overdue(there: Stage) -> None:
    """The clock looks at it again and again; the second poll shows that it has."""
    mira = await there.owner()
    team = await there.chat("supergroup", "Team", mira)
    await there.sleep()
    there.settings = there.settings.model_copy(update={"team_chat": f"telegram:{team}"})
    await there.wake()
    for number in (1, 2):
        await opened(mira, f"Which one of set {number}?")
        await ballot(mira, number, TITLES[0])
        await mira.asks(f"/close {number} enough", "closed")
        there.hands.forward(days=15)
        await mira.hears(f"Poll {number} has waited", chat=team)
    await asyncio.sleep(1)  # the clock looks again several times
    told = [said for said in await mira.heard(chat=team) if said.startswith("Poll 1 has waited")]
    assert len(told) == 1


def used_again(self: TeamRows, token_hash: str) -> Invite:
    """Takes an invitation and leaves it there."""
    row = self._db.execute(select(invites).where(invites.c.token_hash == token_hash)).one()
    return Invite(row.token_hash, Role(row.role), CustomerId(row.by), row.expires)


async def somebody_elses_button_gives_nothing(there: Stage) -> None:
    mira = await there.owner()
    _, __, (other,) = await winner(there, mira, "1 x Mug")
    shown = await other.asks("/prizes", "no prize yet")
    assert "not yours" in await other.forges("claim:1", shown)
    assert rows(there.settings, "SELECT claimed FROM awards") == [(None,)]


async def a_claimed_prize_is_not_passed_on(there: Stage) -> None:
    mira = await there.owner()
    won, message, _ = await winner(there, mira, "1 x Mug")
    await won.taps("Claim", message)
    await won.hears("This is your pass")
    page = await won.asks("/draw_1", "Your ticket: ")
    ticket = words(page).split("Your ticket: ")[1][:12]
    await mira.asks(f"/disqualify 1 {ticket} He cheated")
    assert rows(there.settings, "SELECT why FROM falls") == []


async def codes_of_customers_are_not_taken(there: Stage) -> None:
    await there.owner()
    ana = await there.person("Ana")
    await upload(ana, b"MINE\n", caption="/codes Mug")
    assert "Only the product team" in words(await ana.hears())
    assert not [call for call in there.sandbox.world.feed.calls if call.method == "getFile"]


def without_key(self: OutboxRows, say: Say, to: To, now: datetime, put: Any = OutboxRows.put) -> None:
    put(self, replace(say, key=""), to, now)


def nothing(*_: object) -> None:
    """Checks nothing."""


GUARDS = (
    pytest.param(customers_make_no_polls, "handlers.dispatch._check", nothing, id="right"),
    pytest.param(late_taps_are_told_and_not_counted, "polls.voting.check_open", nothing, id="closing"),
    pytest.param(a_pick_too_many_is_refused, "polls.methods.approval.Approval.check", nothing, id="pick"),
    pytest.param(
        an_invitation_is_good_once, "storage.team.TeamRows.take_invite", used_again, id="invitation-once"
    ),
    pytest.param(
        an_invitation_is_good_for_a_day, "customers.team.INVITE_LIFE", timedelta(9), id="invitation-a-day"
    ),
    pytest.param(
        somebody_elses_button_gives_nothing,
        "prizes.lifecycle.check_holder",
        lambda held, *_: held,
        id="holder",
    ),
    pytest.param(
        a_claimed_prize_is_not_passed_on,
        "handlers.prizes.awarding.Awarding.taken",
        lambda *_: False,
        id="claimed",
    ),
    pytest.param(codes_of_customers_are_not_taken, "handlers.prizes.codes.may", lambda *_: True, id="files"),
    pytest.param(the_last_owner_stays, "customers.team._check_owner_remains", nothing, id="last-owner"),
    pytest.param(names_are_shown_as_they_are, "texts.markup.escaped", str, id="escaping"),
    pytest.param(
        the_team_hears_once_of_what_is_overdue, "storage.outbox.OutboxRows.put", without_key, id="dedupe-key"
    ),
)


@pytest.mark.parametrize(("promise", "guard", "mutant"), GUARDS)
async def test_the_promise_holds(promise: Promise, guard: str, mutant: object, tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        await promise(there)


@pytest.mark.parametrize(("promise", "guard", "mutant"), GUARDS)
async def test_without_its_guard_the_promise_breaks(
    promise: Promise, guard: str, mutant: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, mutant)
    async with stage(tmp_path) as there:
        with pytest.raises(AssertionError):
            await promise(there)
