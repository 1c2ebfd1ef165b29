"""Polls, their options, notices, decisions and publications, in tables."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import BigInteger, Connection, Row, delete, func, insert, literal_column, select, update

from customers.people import CustomerId
from polls.errors import NoSuchPoll
from polls.outcome import Outcome
from polls.poll import Choice, Notice, Poll, PollId, Results, State, Terms, Ties
from polls.store import Decision, Publication
from storage.columns import Utc
from storage.customers.tables import customers
from storage.draws.rows import DrawRows, read_prizes, written_prizes
from storage.lists import listed
from storage.polls.tables import ballots, decisions, notices, options, polls, publications, visits
from storage.prepared import Prepared
from storage.rows import first_of
from storage.upserts import add, put

LARGEST = 2**31
COMBINATIONS: Final = 4096
"""So many combinations of choices are kept as they were read and written; an evening's voters make fewer."""


class PollRows:
    """The table of polls and those that hang on it."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self.draws = DrawRows(connection)

    def add(
        self, terms: Terms, creator: int, now: datetime, parent: PollId | None = None, *, survey: bool = False
    ) -> Poll:
        """Keep a new draft and return it with its number."""
        values = _terms_row(terms) | {"state": State.DRAFT.value, "created": now, "creator": creator}
        number = first_of(self._db.execute(insert(polls).values(**values, parent=parent, survey=survey)))
        self._put_options(PollId(number), terms.options)
        return self.get(PollId(number))

    def get(self, poll: PollId) -> Poll:
        """Return a poll. Raises NoSuchPoll."""
        return self._one(poll, lock=False)

    def lock(self, poll: PollId) -> Poll:
        """Return a poll, held against any change until the transaction ends. Raises NoSuchPoll."""
        return self._one(poll, lock=True)

    def _one(self, poll: PollId, *, lock: bool) -> Poll:
        query = select(polls).where(polls.c.id == min(poll, LARGEST))
        row = self._db.execute(query.with_for_update() if lock else query).one_or_none()
        if row is None:
            raise NoSuchPoll(poll)
        return self._whole([row])[0]

    def save(self, poll: Poll) -> None:
        """Keep everything about a poll but turnout and ballot log, which the ballots keep.

        The genesis of the log is the exception: it is written while there are no leaves.
        """
        before = self.get(poll.id)
        values = _terms_row(poll.terms) | {
            "state": poll.state.value,
            "opened": poll.opened,
            "closed": poll.closed,
            "extended": poll.extended,
            "reason": poll.reason,
            "seen": poll.results_seen,
            "commitment": poll.commitment,
            "draw": poll.draw,
            "draw_commitment": poll.draw_commitment,
        }
        if poll.leaves == 0:
            values["head"] = poll.head
        self._db.execute(update(polls).where(polls.c.id == poll.id).values(**values))
        if before.terms.options != poll.terms.options:
            self._db.execute(delete(options).where(options.c.poll == poll.id))
            self._put_options(poll.id, poll.terms.options)

    def _put_options(self, poll: PollId, texts: Sequence[str]) -> None:
        rows = [{"poll": poll, "choice": choice, "text": text} for choice, text in enumerate(texts, 1)]
        self._db.execute(insert(options), rows)

    def having(self, states: Collection[State]) -> list[Poll]:
        """Return the polls in these states, the newest first."""
        query = select(polls).where(polls.c.state.in_([state.value for state in states]))
        return self._whole(self._db.execute(query.order_by(polls.c.id.desc())).all())

    def ended_since(self, instant: datetime) -> list[Poll]:
        """Return the polls that closed, or became void, at an instant or later, the newest first."""
        query = select(polls).where(polls.c.closed >= instant)
        return self._whole(self._db.execute(query.order_by(polls.c.id.desc())).all())

    def undecided(self, before: datetime) -> list[Poll]:
        """Return the advisory polls that closed by then and have no decision, the oldest first."""
        closed = polls.c.state == State.CLOSED.value, ~polls.c.binding, ~polls.c.survey
        late = select(polls).where(*closed, polls.c.closed <= before)
        return self._whole(self._db.execute(late.order_by(polls.c.closed)).all())

    def _whole(self, rows: Sequence[Row[Any]]) -> list[Poll]:
        ids = [row.id for row in rows]
        said = attached_to(self._db, ids)
        return [as_poll(row, said[row.id]) for row in rows]

    def runoff_of(self, poll: PollId) -> PollId | None:
        """Return the number of the poll that decides this one's tie, or None."""
        found = self._db.execute(select(polls.c.id).where(polls.c.parent == poll)).scalar()
        return PollId(found) if found is not None else None

    def keep_secret(self, poll: PollId, secret: bytes) -> None:
        """Keep the poll's 32-byte secret."""
        self._db.execute(update(polls).where(polls.c.id == poll).values(secret=secret))

    def secret(self, poll: PollId) -> bytes:
        """Return the poll's secret."""
        return bytes(self._db.execute(select(polls.c.secret).where(polls.c.id == poll)).scalar_one())

    def votes(self, poll: PollId) -> list[int]:
        """Return the counters, in the order of the options."""
        query = select(options.c.votes).where(options.c.poll == poll).order_by(options.c.choice)
        return list(self._db.execute(query).scalars())

    def keep_outcome(self, poll: PollId, outcome: Outcome) -> None:
        """Keep the outcome of a closed poll."""
        body = msgspec.json.encode(outcome)
        self._db.execute(update(polls).where(polls.c.id == poll).values(outcome=body))

    def outcome(self, poll: PollId) -> Outcome | None:
        """Return the outcome of a closed poll; None while there is none."""
        body = self._db.execute(select(polls.c.outcome).where(polls.c.id == poll)).scalar_one_or_none()
        return msgspec.json.decode(body, type=Outcome) if body else None

    def append_notice(self, poll: PollId, notice: Notice) -> None:
        """Append a public notice."""
        self._db.execute(insert(notices).values(poll=poll, at=notice.at, text=notice.text))

    def append_decision(self, decision: Decision) -> None:
        """Append a decision."""
        self._db.execute(
            insert(decisions).values(
                poll=decision.poll,
                at=decision.at,
                by=decision.by,
                choices=joined(decision.choices),
                override=decision.override,
                reason=decision.reason,
            )
        )

    def decisions(self, poll: PollId) -> Sequence[Decision]:
        """Return the decisions, oldest first."""
        rows = self._db.execute(select(decisions).where(decisions.c.poll == poll).order_by(decisions.c.id))
        return [
            Decision(
                poll=poll,
                at=row.at,
                by=CustomerId(row.by),
                choices=split(row.choices),
                override=row.override,
                reason=row.reason,
            )
            for row in rows
        ]

    def voters(self, poll: PollId) -> Sequence[CustomerId]:
        """Return who has a standing vote and is still a customer."""
        query = select(ballots.c.voter).where(
            ballots.c.poll == poll, ballots.c.choices != "", ballots.c.voter.is_not(None)
        )
        return [CustomerId(voter) for voter in self._db.execute(query.order_by(ballots.c.ordinal)).scalars()]

    def hearers(self, poll: PollId) -> int:
        """Count those of them whom a notice reaches: who did not say that he wants to hear nothing."""
        query = (
            select(func.count())
            .select_from(ballots.join(customers, customers.c.id == ballots.c.voter))
            .where(ballots.c.poll == poll, ballots.c.choices != "", customers.c.stopped.is_(None))
        )
        return int(self._db.execute(query).scalar_one())

    def visit(self, poll: PollId, customer: CustomerId, now: datetime) -> None:
        """Note that someone opened a ballot; the first time counts."""
        add(self._db, visits, poll=poll, customer=customer, at=now)

    def unreminded(self, poll: PollId, before: datetime) -> Sequence[CustomerId]:
        """Return who opened the ballot before, chose nothing, was not reminded; they count as reminded."""
        voted = select(ballots.c.voter).where(ballots.c.poll == poll, ballots.c.voter.is_not(None))
        waiting = (
            visits.c.poll == poll,
            visits.c.at <= before,
            visits.c.reminded.is_(False),
            visits.c.customer.not_in(voted),
        )
        found = self._db.execute(select(visits.c.customer).where(*waiting)).scalars().all()
        self._db.execute(update(visits).where(*waiting).values(reminded=True))
        return [CustomerId(customer) for customer in found]

    def publish(self, publication: Publication) -> None:
        """Keep that a poll's message stands in a chat, or what it tells now."""
        where = {"poll": publication.poll, "messenger": publication.messenger, "chat": publication.chat}
        put(
            self._db,
            publications,
            **where,
            topic=publication.topic,
            key=publication.key,
            shown=publication.fingerprint,
        )

    def unpublish(self, publication: Publication) -> None:
        """Forget a poll's message that never arrived, or gave way to another."""
        self._db.execute(delete(publications).where(publications.c.key == publication.key))

    def publications(self, poll: PollId) -> Sequence[Publication]:
        """Return where the poll's message stands."""
        rows = self._db.execute(select(publications).where(publications.c.poll == poll))
        return [
            Publication(
                poll=poll,
                messenger=row.messenger,
                chat=row.chat,
                topic=row.topic,
                key=row.key,
                fingerprint=row.shown,
            )
            for row in rows
        ]


class Attached(NamedTuple):
    """What hangs on a poll: its options in order, each with its counter, and its notices, oldest first."""

    options: list[tuple[str, int]]
    notices: list[Notice]


def attached_to(db: Connection, ids: Sequence[int]) -> dict[int, Attached]:
    """Return options and notices of several polls."""
    found = {poll: Attached([], []) for poll in ids}
    for poll, _, text, votes, at in _SAID.rows(db, {"polls": ids}):
        if at is None:
            found[poll].options.append((text, votes))
        else:
            found[poll].notices.append(Notice(at, text))
    return found


_SAID = Prepared(
    select(
        options.c.poll,
        options.c.choice.label("place"),
        options.c.text,
        options.c.votes,
        literal_column("NULL", Utc()).label("at"),
    )
    .where(options.c.poll.in_(listed("polls", BigInteger)))
    .union_all(
        select(notices.c.poll, notices.c.id, notices.c.text, literal_column("0"), notices.c.at).where(
            notices.c.poll.in_(listed("polls", BigInteger))
        )
    )
    .order_by("poll", "place"),
    named=False,
)
"""One way there and back for both."""


def as_poll(row: Row[Any], said: Attached) -> Poll:
    """Read a row of the table of polls, and what hangs on it."""
    terms = Terms(
        question=row.question,
        options=tuple(text for text, _ in said.options),
        closes=row.closes,
        opens=row.opens,
        pick=row.pick,
        seats=row.seats,
        method=row.method,
        ties=Ties(row.ties),
        binding=row.binding,
        results=Results(row.results),
        quorum=row.quorum,
        notice=row.notice,
        prizes=read_prizes(row.prizes),
    )
    return Poll(
        id=PollId(row.id),
        terms=terms,
        state=State(row.state),
        created=row.created,
        creator=row.creator,
        opened=row.opened,
        closed=row.closed,
        extended=row.extended,
        reason=row.reason,
        results_seen=row.seen,
        parent=PollId(row.parent) if row.parent is not None else None,
        survey=row.survey,
        commitment=row.commitment,
        voters=row.voters,
        head=row.head,
        notices=tuple(said.notices),
        leaves=row.leaves,
        draw=row.draw,
        draw_commitment=row.draw_commitment,
    )


def _terms_row(terms: Terms) -> dict[str, object]:
    return {
        "question": terms.question,
        "closes": terms.closes,
        "opens": terms.opens,
        "pick": terms.pick,
        "seats": terms.seats,
        "method": terms.method,
        "ties": terms.ties.value,
        "binding": terms.binding,
        "results": terms.results.value,
        "quorum": terms.quorum,
        "notice": terms.notice,
        "prizes": written_prizes(terms.prizes),
    }


@lru_cache(maxsize=COMBINATIONS)
def joined(choices: tuple[Choice, ...]) -> str:
    """Write choices as they are kept: `1,4,7`."""
    return ",".join(map(str, choices))


@lru_cache(maxsize=COMBINATIONS)
def split(text: str) -> tuple[Choice, ...]:
    """Read choices as they are kept."""
    return tuple(Choice(int(part)) for part in text.split(",")) if text else ()
