"""Ballots, counters and the ballot log, in tables; reads and writes in bulk."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Connection, Row, bindparam, delete, select, update

from customers.people import CustomerId
from polls.ballotlog import Leaf
from polls.ballots import Ballot, Batch, LockedPoll
from polls.poll import PollId
from storage.bulk import Adding, Bulk, Replacing, Updating
from storage.lists import listed, looked_up
from storage.polls.rows import LARGEST, as_poll, attached_to, joined, split
from storage.polls.tables import ballots, leaves, options, polls, second_ballots
from storage.prepared import Prepared


class BallotRows:
    """The tables of ballots, of the log's leaves and of the counters."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def polls(self, ids: Collection[PollId]) -> Mapping[PollId, LockedPoll]:
        """Return those polls that exist, held against any change.

        On PostgreSQL the rows are locked in the order of their ids: no two batches wait for each other.
        """
        within = sorted(poll for poll in ids if 0 < poll < LARGEST)
        rows = _HOLD.rows(self._db, {"polls": within})
        said = attached_to(self._db, [row.id for row in rows])
        return {
            PollId(row.id): LockedPoll(
                as_poll(row, said[row.id]),
                row.ordinals,
                tuple(votes for _, votes in said[row.id].options),
            )
            for row in rows
        }

    def current(
        self, pairs: Collection[tuple[PollId, CustomerId]]
    ) -> Mapping[tuple[PollId, CustomerId], Ballot]:
        """Return the ballots that stand, withdrawn ones too."""
        voters: dict[PollId, list[CustomerId]] = {}
        for poll, voter in pairs:
            voters.setdefault(poll, []).append(voter)
        found: dict[tuple[PollId, CustomerId], Ballot] = {}
        for poll, wanted in voters.items():
            for row in _STANDING.rows(self._db, {"poll": poll, "voters": wanted}):
                found[poll, CustomerId(row.voter)] = _ballot(row)
        return found

    def write(self, batch: Batch) -> None:
        """Write a batch: ballots, leaves, counters and heads."""
        _WRITE.run(
            self._db,
            [_row(ballot, batch.at) for ballot in batch.new],
            [_row(ballot, batch.at) for ballot in batch.changed],
            [_leaf(poll, leaf) for poll, leaf in batch.leaves],
            [{"p": p, "c": c, "n": n} for (p, c), n in batch.counts.items()],
            [
                {"p": head.poll, "h": head.head, "l": head.leaves, "v": head.voters, "o": head.ordinals}
                for head in batch.heads
            ],
        )

    def leaf_hash(self, poll: PollId, seq: int) -> str:
        """Return the hash of a leaf: the log's head right after it."""
        query = select(leaves.c.hash).where(leaves.c.poll == poll, leaves.c.seq == seq)
        return str(self._db.execute(query).scalar_one())

    def of(self, voter: CustomerId) -> Sequence[Ballot]:
        """Return all ballots of one person, the latest poll first, in each poll his second one last."""
        his = [_ballot(row) for row in self._db.execute(select(ballots).where(ballots.c.voter == voter))]
        second = map(_ballot, self._db.execute(_SECOND.where(second_ballots.c.customer == voter)))
        return sorted((*his, *second), key=lambda each: each.poll, reverse=True)

    def seconds(self, poll: PollId, voter: CustomerId) -> Sequence[Ballot]:
        """Return what a person gave in a closed poll with other accounts that are his own now, in order."""
        his = second_ballots.c.customer == voter, second_ballots.c.poll == poll
        query = _SECOND.where(*his).order_by(ballots.c.ordinal)
        return [_ballot(row) for row in self._db.execute(query)]

    def voted(self, voter: CustomerId) -> Sequence[tuple[PollId, datetime]]:
        """Return in which polls a person's vote stands, and when it was changed last: not what it is."""
        his = ballots.c.voter == voter, ballots.c.choices != ""
        found = self._db.execute(select(ballots.c.poll, ballots.c.at).where(*his).order_by(ballots.c.poll))
        return [(PollId(poll), at) for poll, at in found]

    def let_go(self, voter: CustomerId) -> None:
        """Take the person's name off all his ballots; what was counted stays counted."""
        self._db.execute(update(ballots).where(ballots.c.voter == voter).values(voter=None))
        self._db.execute(delete(second_ballots).where(second_ballots.c.customer == voter))

    def all(self, poll: PollId) -> Iterator[Ballot]:
        """Yield every ballot of a poll in the order of its latest leaf, without loading them all."""
        query = select(ballots).where(ballots.c.poll == poll).order_by(ballots.c.leaf)
        for row in self._db.execute(query.execution_options(yield_per=1000)):
            yield _ballot(row)

    def log(self, poll: PollId) -> Iterator[Leaf]:
        """Yield every leaf of a poll's ballot log in order, without loading them all."""
        query = select(leaves).where(leaves.c.poll == poll).order_by(leaves.c.seq)
        for row in self._db.execute(query.execution_options(yield_per=1000)):
            yield Leaf(row.seq, row.pseudonym, row.commitment, row.hash)


_SECOND = select(ballots).join(
    second_ballots,
    (second_ballots.c.poll == ballots.c.poll) & (second_ballots.c.ordinal == ballots.c.ordinal),
)
_BALLOT = tuple(column for column in ballots.columns if column is not ballots.c.at)
_HOLD = Prepared(
    select(polls)
    .where(polls.c.id.in_(listed("polls", BigInteger)))
    .order_by(polls.c.id)
    .with_for_update(of=polls)
)
_STANDING = Prepared(
    looked_up(ballots.c.voter, "voters", select(*_BALLOT).where(ballots.c.poll == bindparam("poll")))
)
_COUNT = (
    update(options)
    .where(options.c.poll == bindparam("p"), options.c.choice == bindparam("c"))
    .values(votes=options.c.votes + bindparam("n"))
)
_HEAD = (
    update(polls)
    .where(polls.c.id == bindparam("p"))
    .values(head=bindparam("h"), leaves=bindparam("l"), voters=bindparam("v"), ordinals=bindparam("o"))
)
_WRITE = Bulk(
    Adding(ballots),
    Replacing(ballots, "choices", "revision", "nonce", "leaf", "at"),
    Adding(leaves),
    Updating(_COUNT),
    Updating(_HEAD),
)


def _row(ballot: Ballot, at: datetime) -> dict[str, object]:
    return {
        "poll": ballot.poll,
        "ordinal": ballot.ordinal,
        "voter": ballot.voter,
        "pseudonym": ballot.pseudonym,
        "choices": joined(ballot.choices),
        "revision": ballot.revision,
        "nonce": ballot.nonce,
        "leaf": ballot.leaf,
        "at": at,
    }


def _leaf(poll: PollId, leaf: Leaf) -> dict[str, object]:
    return {
        "poll": poll,
        "seq": leaf.seq,
        "pseudonym": leaf.pseudonym,
        "commitment": leaf.commitment,
        "hash": leaf.hash,
    }


def _ballot(row: Row[Any]) -> Ballot:
    return Ballot(
        poll=PollId(row.poll),
        voter=CustomerId(row.voter) if row.voter is not None else None,
        ordinal=row.ordinal,
        pseudonym=row.pseudonym,
        choices=split(row.choices),
        revision=row.revision,
        nonce=row.nonce,
        leaf=row.leaf,
    )
