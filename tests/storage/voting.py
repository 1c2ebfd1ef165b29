"""Voters by the dozen, and what has to hold once they have been answered."""

from __future__ import annotations

import asyncio
import secrets
from collections import Counter
from collections.abc import Callable, Sequence, Sized
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection

from bot.domains import Stores
from customers.people import Contact, CustomerId
from customers.store import Customers
from polls import ballotlog, lifecycle
from polls.ballotbox import Counted, Slip
from polls.ballots import BallotRecords, Marked
from polls.poll import Choice, Poll, PollId, Terms
from polls.store import Polls
from storage.database import Database
from storage.polls import voters
from storage.polls.group_commit import GroupCommit

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
OPTIONS = ("Viking", "Pyramid", "Gladiator", "Titanic")


def box(database: Database) -> GroupCommit:
    """A ballot box in which it is always the same instant."""
    return GroupCommit(database, lambda: NOW, secrets.token_bytes, lambda language: f"I agree ({language})")


async def open_poll(database: Database, pick: int = 2) -> Poll:
    """Open a poll for a week."""

    def make(stores: Stores) -> Poll:
        terms = Terms(question="Which?", options=OPTIONS, closes=NOW + timedelta(days=7), pick=pick)
        drafted = lifecycle.draft(stores[Polls], terms, CustomerId(1), NOW)
        return lifecycle.open_(stores[Polls], drafted.id, NOW, secrets.token_bytes)

    return await database.run(lambda db: make(Stores(db)))


def slip(update: int, voter: int, poll: Poll, choice: int, *, on: bool = True, name: str = "") -> Slip:
    """A tap."""
    return Slip(
        update=str(update),
        voter=Contact("telegram", str(voter)),
        language="en",
        name=name,
        poll=poll.id,
        choice=Choice(choice),
        on=on,
    )


def poison(monkeypatch: pytest.MonkeyPatch, harms: Callable[[Connection, Any], bool]) -> None:
    """Let no batch be written of whose voters this is true, once everything of it has been written."""
    agree = voters.agree

    def agreed(db: Connection, people: Any, *given: Any) -> None:
        agree(db, people, *given)
        if harms(db, people):
            raise RuntimeError("poison")

    monkeypatch.setattr(voters, "agree", agreed)


def several(_: Connection, voters: Sized) -> bool:
    """Whether it is more than one."""
    return len(voters) > 1


Answer = Counted | BaseException | None


def as_it_is(counted: Counted | None) -> Counted | None:
    """Tell what became of a slip without words."""
    return counted


async def put(boxes: GroupCommit | Sequence[GroupCommit], slips: Sequence[Slip]) -> list[Answer]:
    """Put all slips in at once, by turns into several boxes; return what each was answered."""
    boxes = [boxes] if isinstance(boxes, GroupCommit) else boxes
    marking = (boxes[turn % len(boxes)].mark(slip, as_it_is) for turn, slip in enumerate(slips))
    return await asyncio.gather(*marking, return_exceptions=True)


def taken(answer: Answer) -> bool:
    """Whether a voter was told that his mark counts."""
    return isinstance(answer, Counted) and isinstance(answer.result, Marked)


async def assert_adds_up(database: Database, poll: PollId) -> None:
    """Counters, turnout, heads and log follow from the ballots that stand."""

    def check(stores: Stores) -> None:
        kept, found = list(stores[BallotRecords].all(poll)), stores[Polls].get(poll)
        counted = Counter(choice for ballot in kept for choice in ballot.choices)
        assert stores[Polls].votes(poll) == [counted[Choice(choice)] for choice in found.terms.choices]
        assert found.voters == sum(bool(ballot.choices) for ballot in kept)
        log = list(stores[BallotRecords].log(poll))
        assert [leaf.seq for leaf in log] == list(range(1, found.leaves + 1))
        head = ballotlog.genesis(poll, found.terms, found.commitment)
        for leaf in log:
            head = ballotlog.append(head, leaf.seq, leaf.pseudonym, leaf.commitment).hash
            assert leaf.hash == head
        assert found.head == head
        by_seq = {leaf.seq: leaf for leaf in log}
        for ballot in kept:
            opened = ballotlog.commitment(ballot.nonce, ballot.choices)
            assert by_seq[ballot.leaf].commitment == opened

    await database.run(lambda db: check(Stores(db)))


async def ballots_of(database: Database, poll: PollId) -> dict[str, tuple[int, ...]]:
    """What stands for each voter, by his address."""

    def read(stores: Stores) -> dict[str, tuple[int, ...]]:
        return {
            stores[Customers].contacts(ballot.voter)[0].address: tuple(ballot.choices)
            for ballot in stores[BallotRecords].all(poll)
            if ballot.voter is not None
        }

    return await database.run(lambda db: read(Stores(db)))
