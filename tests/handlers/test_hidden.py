"""While a poll is hidden nothing shown to anybody moves with others' votes but the turnout."""

from __future__ import annotations

import json

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection

from bot.domains import Stores
from customers.people import Contact
from customers.store import Customers
from polls.receipts import Receipt, parse
from tests.handlers.front import Counter, Guest

SAID = (
    "/poll 1",
    "/polls",
    "/vote 1",
    "/mine",
    "/results 1",
    "/plan",
    "/export 1",
    "/draw",
    "/draw 1",
    "/prizes",
)
TAPPED = ("vote:1", "receipt:1", "why:1", "ticket:1", "recount:1", "check:1", "draw-check:1", "poll:1")
KEPT = ("votes", "draws", "opened_ballots", "polls_made", "decisions_made", "team_actions")


async def shown(guest: Guest) -> list[str]:
    """All that somebody is shown of the poll."""
    seen = [f"{asked}\n{await guest.says(asked)}\n{guest.buttons}" for asked in SAID]
    seen += [f"{data}\n{await guest.taps(data)}\n{await guest.hears()}" for data in TAPPED]
    contact = Contact("telegram", guest.person.address)

    def kept(db: Connection) -> str:
        customer = Stores(db)[Customers].find(contact)
        assert customer is not None
        mine = Stores(db).everything(customer.id)
        return json.dumps({name: mine[name] for name in KEPT}, default=str)

    return [*seen, await guest.counter.database.run(kept)]


@pytest.mark.parametrize("results", ["hidden", "team"])
async def test_nothing_that_is_shown_moves_when_others_change_their_votes(
    counter: Counter, results: str
) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    analyst = await counter.member("3", "analyst")
    await counter.open_poll(mira, f"results: {results}\nprizes: 1 x Mug")
    others = [counter.guest(str(number)) for number in range(10, 13)]
    for voter in (ana, *others):
        await voter.taps("m:1:1:1")
    asked = (ana,) if results == "team" else (mira, analyst, ana)
    before = [await shown(each) for each in asked]
    for voter in others:
        await voter.taps("m:1:1:0")
        await voter.taps("m:1:2:1")
    assert [await shown(each) for each in asked] == before


async def receipt(guest: Guest) -> Receipt:
    """The receipt that he is given now."""
    await guest.hears()
    await guest.taps("receipt:1")
    return parse(next(line for line in (await guest.hears()).split("\n") if "glas-receipt" in line))


async def test_a_receipt_given_before_closing_is_completed_after_it(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    await counter.open_poll(mira)
    await ana.taps("m:1:2:1")
    early = await receipt(ana)
    assert (early.revision, early.seq, early.head) == (1, 0, "")
    await mira.does("/close 1 Enough")
    late = await receipt(ana)
    assert late.seq == 1
    assert len(late.head) == 64
    assert replace(late, revision=1, seq=0, head="") == early


async def test_who_votes_later_is_not_given_how_often_others_did(counter: Counter) -> None:
    """What somebody is given after his first vote is the same whatever others did before."""
    mira = await counter.owner()
    await counter.open_poll(mira)
    ana, eva = counter.guest("2"), counter.guest("3")
    await ana.taps("m:1:1:1")
    for on in (0, 1, 0, 1):
        await ana.taps(f"m:1:1:{on}")
    await eva.taps("m:1:1:1")

    def votes(db: Connection) -> list[dict[str, object]]:
        customer = Stores(db)[Customers].find(Contact("telegram", "3"))
        assert customer is not None
        found: list[dict[str, object]] = Stores(db).everything(customer.id)["votes"]
        return found

    (vote,) = await counter.database.run(votes)
    assert vote["revision"] == 1
    assert 6 not in vote.values(), "hers is the sixth change"
