"""What has settled, who chose what in it, and the evidence that follows from both, in tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Connection, Row, and_, insert, select, update

from customers.people import CustomerId
from leadusers.ahead import Known
from leadusers.evidence import Early, Origin, Settled, SettledId, Worth
from polls.poll import PollId, Results, State
from storage.leadusers.choosing import agreed_choosers, own_options, roots, supported_by
from storage.leadusers.endings import EndingRows
from storage.leadusers.tables import evidence, ideas, scores, settled, things
from storage.lists import listed
from storage.polls.rows import split
from storage.polls.tables import ballots, polls
from storage.rows import first_of

Chosen = Mapping[CustomerId, tuple[int, ...]]


class SettlingRows(EndingRows):
    """The tables of what settled (`leadusers.store.Settling`)."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._db = connection

    def closed_polls(self, limit: int) -> list[PollId]:
        """Return polls with hidden results that closed and are not settled yet, the oldest first.

        Where a tie was decided by a runoff, all knew by then who was ahead; a survey is no foresight.
        """
        query = select(polls.c.id).outerjoin(settled, settled.c.poll == polls.c.id)
        query = query.where(
            polls.c.closed.is_not(None),
            polls.c.state.in_((State.CLOSED.value, State.DECIDED.value)),
            polls.c.results == Results.HIDDEN.value,
            polls.c.parent.is_(None),
            ~polls.c.survey,
            settled.c.id.is_(None),
        )
        return list(map(PollId, self._db.execute(query.order_by(polls.c.closed).limit(limit)).scalars()))

    def is_settled(self, poll: PollId) -> bool:
        """Tell whether a poll has settled."""
        return self._db.execute(select(settled.c.id).where(settled.c.poll == poll)).first() is not None

    def add(self, new: Settled) -> Settled:
        """Keep what settled; return it with its number."""
        values = {
            "origin": new.origin.value,
            "poll": new.poll,
            "at": new.at,
            "base": new.base,
            "spread": new.spread,
            "cursor": new.cursor,
        }
        number = SettledId(first_of(self._db.execute(insert(settled).values(values))))
        rows = [
            {"settled": number, "thing": each, "worth": was.worth, "hit": was.hit, "late": was.late}
            for each, was in new.things.items()
        ]
        if rows:
            self._db.execute(insert(things), rows)
        if new.origin is Origin.IDEAS:
            for hit in (False, True):
                which = [each for each, was in new.things.items() if was.hit is hit]
                query = update(ideas).where(
                    ideas.c.idea.in_(listed("ideas", BigInteger)), ideas.c.hit.is_(hit)
                )
                self._db.execute(query.values(settled=number), {"ideas": which})
        return self._settled([number])[0]

    def step(self, which: SettledId, cursor: int | None) -> None:
        """Keep how far its evidence is written."""
        self._db.execute(update(settled).where(settled.c.id == which).values(cursor=cursor))

    def unwritten(self, limit: int) -> list[SettledId]:
        """Return those of which not all evidence is written, the oldest first."""
        query = select(settled.c.id).where(settled.c.cursor.is_not(None)).order_by(settled.c.id).limit(limit)
        return list(map(SettledId, self._db.execute(query).scalars()))

    def lock(self, which: SettledId) -> Settled:
        """Return what settled, held against other transactions."""
        self._db.execute(select(settled.c.id).where(settled.c.id == which).with_for_update())
        return self._settled([which])[0]

    def chosen(self, of: Settled, limit: int) -> tuple[Chosen, int | None]:
        """Return who of those who agreed chose what, from the cursor on, and where to go on; None: nowhere.

        Looks at so many ballots, or so many people who chose ideas. Nobody's own ideas are among the options.
        """
        after = of.cursor or 0
        if of.poll is None:
            found = agreed_choosers(self._db, of.id, after, limit)
            return found, max(found) if len(found) == limit else None
        own = own_options(self._db, [of.poll])
        query = select(ballots.c.voter, ballots.c.choices).join(scores, scores.c.customer == ballots.c.voter)
        query = query.where(
            ballots.c.poll == of.poll,
            ballots.c.ordinal > after,
            ballots.c.ordinal <= after + limit,
            ballots.c.choices != "",
            ballots.c.at >= scores.c.since,
        )
        chosen = {
            CustomerId(voter): _without(split(choices), own.get((of.poll, voter), ()))
            for voter, choices in self._db.execute(query)
        }
        ordinals = self._db.execute(select(polls.c.ordinals).where(polls.c.id == of.poll)).scalar_one()
        return chosen, after + limit if after + limit < ordinals else None

    def chosen_by(self, customer: CustomerId, since: datetime) -> list[tuple[Settled, tuple[int, ...]]]:
        """Return what somebody chose blindly from an instant on, in all that has settled."""
        his = supported_by(self._db, customer, since)
        query = select(settled.c.id, settled.c.poll, ballots.c.choices)
        query = query.join(ballots, and_(ballots.c.poll == settled.c.poll, ballots.c.voter == customer))
        voted = self._db.execute(query.where(ballots.c.choices != "", ballots.c.at >= since)).all()
        own = own_options(self._db, [row.poll for row in voted])
        for row in voted:
            his[SettledId(row.id)] = _without(split(row.choices), own.get((row.poll, customer), ()))
        return [(each, his[each.id]) for each in self._settled(list(his))]

    def write(self, rows: Sequence[Early]) -> list[Early]:
        """Append evidence of people who are held; return the rows that were not there yet."""
        there = self.evidence({each.customer for each in rows})
        known = {(each.customer, each.settled) for his in there.values() for each in his}
        new = [each for each in rows if (each.customer, each.settled) not in known]
        if new:
            self._db.execute(insert(evidence), list(map(_values, new)))
        return new

    def evidence(self, customers: Collection[CustomerId]) -> Mapping[CustomerId, Sequence[Early]]:
        """Return all evidence of some people, in the order in which it became known."""
        return early_of(self._db, customers)

    def _settled(self, numbers: Sequence[int]) -> list[Settled]:
        which = {"numbers": list(numbers)}
        ended = and_(ideas.c.settled == things.c.settled, ideas.c.idea == things.c.thing)
        of_ideas = select(things.c.thing).join(settled, settled.c.id == things.c.settled)
        of_ideas = of_ideas.where(settled.c.id.in_(listed("numbers", BigInteger)), settled.c.poll.is_(None))
        whole = roots(of_ideas)
        query = select(things, ideas.c.at, whole.c.root)
        query = query.outerjoin(ideas, and_(ended, ideas.c.hit == things.c.hit))
        query = query.outerjoin(whole, whole.c.idea == ideas.c.idea)
        query = query.where(things.c.settled.in_(listed("numbers", BigInteger)))
        worth: dict[int, dict[int, Worth]] = defaultdict(dict)
        for row in self._db.execute(query, which):
            worth[row.settled][row.thing] = Worth(row.worth, row.hit, row.late, row.at, row.root)
        found = select(settled).where(settled.c.id.in_(listed("numbers", BigInteger))).order_by(settled.c.id)
        return [_read(row, worth[row.id]) for row in self._db.execute(found, which)]


def _without(chosen: Iterable[int], own: Collection[int]) -> tuple[int, ...]:
    return tuple(each for each in chosen if each not in own)


def _read(row: Row[Any], worth: Mapping[int, Worth]) -> Settled:
    return Settled(
        id=SettledId(row.id),
        origin=Origin(row.origin),
        poll=PollId(row.poll) if row.poll is not None else None,
        at=row.at,
        base=row.base,
        spread=row.spread,
        things=worth,
        cursor=row.cursor,
    )


def early_of(
    db: Connection, customers: Collection[CustomerId], *which: ColumnElement[bool]
) -> Mapping[CustomerId, Sequence[Early]]:
    """Return evidence of some people, all of it or some, in the order in which it became known."""
    query = select(evidence, settled.c.origin).join(settled, settled.c.id == evidence.c.settled)
    query = query.where(evidence.c.customer.in_(listed("customers", BigInteger)), *which)
    query = query.order_by(evidence.c.customer, evidence.c.at, evidence.c.settled)
    found: dict[CustomerId, list[Early]] = defaultdict(list)
    for row in db.execute(query, {"customers": list(customers)}):
        found[CustomerId(row.customer)].append(_early(row))
    return found


def _early(row: Row[Any]) -> Early:
    return Early(
        customer=CustomerId(row.customer),
        settled=SettledId(row.settled),
        origin=Origin(row.origin),
        known=Known(at=row.at, count=row.early, worth=row.worth, expected=row.expected, spread=row.spread),
        won=row.won,
    )


def _values(each: Early) -> dict[str, object]:
    return {
        "customer": each.customer,
        "settled": each.settled,
        "at": each.known.at,
        "early": each.known.count,
        "won": each.won,
        "worth": each.known.worth,
        "expected": each.known.expected,
        "spread": each.known.spread,
    }
