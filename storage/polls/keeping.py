"""What is kept of polls: terms, ballots and their log, decisions, and where polls are published."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, select, tuple_, update

from customers.people import CustomerId
from polls.ballots import BallotRecords
from polls.poll import State
from polls.store import Polls
from polls.venues import Venues
from storage.keeping import Keeping, StoreEntry, erased_from, rows_of, rows_that
from storage.polls.ballots import BallotRows
from storage.polls.rows import PollRows
from storage.polls.tables import (
    ballots,
    decisions,
    options,
    polls,
    second_ballots,
    visits,
)
from storage.polls.venues import VenueRows

MOVING = ("head", "leaves", "ordinals")
"""What of an open poll tells how often people vote and change their votes. Turnout is told to everybody."""

_place = tuple_(ballots.c.poll, ballots.c.ordinal)
_cast = rows_of(ballots, "voter", ("voter",))
_cast_second = rows_that(ballots, lambda customer: _place.in_(_seconds(customer)), ("voter",))
_created = rows_of(polls, "creator", ("creator", "secret"))


def _seconds(customer: CustomerId) -> Select[tuple[int, int]]:
    """Select the places of the ballots that somebody gave with another account of his."""
    his = second_ballots.c.customer == customer
    return select(second_ballots.c.poll, second_ballots.c.ordinal).where(his)


def _votes(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
    """Votes with the question and the options in words; the place in the log once the poll has ended."""
    seconds = _seconds(customer).with_only_columns(second_ballots.c.poll)
    his = select(ballots.c.poll).where(ballots.c.voter == customer).union(seconds)
    asked = {
        row.id: row
        for row in db.execute(select(polls.c.id, polls.c.state, polls.c.question).where(polls.c.id.in_(his)))
    }
    texts = {
        (row.poll, row.choice): row.text for row in db.execute(select(options).where(options.c.poll.in_(his)))
    }
    given = (*_cast(db, customer), *_cast_second(db, customer))
    return [_vote(vote, asked[vote["poll"]], texts) for vote in given]


def _vote(vote: dict[str, Any], poll: Any, texts: dict[tuple[int, int], str]) -> dict[str, Any]:
    if poll.state == State.OPEN:
        del vote["leaf"]
    chosen = sorted(int(choice) for choice in vote["choices"].split(",") if choice)
    words = [texts[poll.id, choice] for choice in chosen if (poll.id, choice) in texts]
    return {"question": poll.question, "chosen": words} | vote


def _made(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
    """Polls that somebody made; while one is open, without what moves when others change their votes."""
    return [
        {name: value for name, value in poll.items() if poll["state"] != State.OPEN or name not in MOVING}
        for poll in _created(db, customer)
    ]


def _opened(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
    """Polls of which somebody opened a ballot, by their questions."""
    rows = rows_of(visits)(db, customer)
    opened = select(visits.c.poll).where(visits.c.customer == customer)
    query = select(polls.c.id, polls.c.question).where(polls.c.id.in_(opened))
    questions = {row.id: row.question for row in db.execute(query)}
    return [{"question": questions.get(row["poll"])} | row for row in rows]


def _unite(db: Connection, goes: CustomerId, stays: CustomerId, _: datetime) -> None:
    """Keep in each poll the ballot that counts, the elder of two, as the one by which he goes.

    The other one counts where the poll was closed, and is kept as his second; withdrawn, it is nobody's.
    """
    theirs = {row.poll: row for row in db.execute(select(ballots).where(ballots.c.voter == goes))}
    own = db.execute(select(ballots).where(ballots.c.voter == stays, ballots.c.poll.in_(theirs)))
    for row in own.all():
        stands, other = sorted((row, theirs[row.poll]), key=lambda each: (not each.choices, each.ordinal))
        for each, voter in ((other, None), (stands, stays)):
            this = ballots.c.poll == each.poll, ballots.c.ordinal == each.ordinal
            db.execute(update(ballots).where(*this).values(voter=voter))
        if other.choices:
            second = {"poll": other.poll, "ordinal": other.ordinal, "customer": stays}
            db.execute(insert(second_ballots).values(second))


KEEPING = Keeping(
    stores=(
        StoreEntry[Polls](Polls, PollRows),
        StoreEntry[BallotRecords](BallotRecords, BallotRows),
        StoreEntry[Venues](Venues, VenueRows),
    ),
    personal={
        "votes": _votes,
        "opened_ballots": _opened,
        "polls_made": _made,
        "decisions_made": rows_of(decisions, "by", ("by", "id")),
    },
    erase=erased_from(visits),
    unite=_unite,
)
