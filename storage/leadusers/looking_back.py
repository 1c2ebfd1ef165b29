"""What is read of the past, to tell how well the score would have foretold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

import msgspec
from msgspec.structs import replace
from sqlalchemy import BigInteger, Connection, Row, select, union_all

from customers.people import CustomerId
from leadusers.asking import Ask, asks
from leadusers.evidence import Early, Origin, SettledId
from leadusers.gain import Need
from storage.leadusers.choosing import roots
from storage.leadusers.profiles import as_answered
from storage.leadusers.settling import early_of
from storage.leadusers.tables import evidence, profile_answers, scores, settled
from storage.lists import listed
from storage.polls.tables import polls
from storage.suggestions.tables import supporters, voices
from suggestions.kind import Kind
from suggestions.voice import Status

SPREAD: Final = 2654435761
"""Knuth's multiplier, 2^32 over the golden ratio ("The art of computer programming" 3, 6.4): times it, the
numbers of people lie in an order that has nothing to do with their arrival."""

NOISE: Final = 1e-9
"""In average hits: what sums of floating numbers may be off by, which is no merit of who chose everything."""


class LookingBackRows:
    """The tables of what settled and of its evidence (`leadusers.store.LookingBack`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def polls(self, limit: int) -> list[tuple[SettledId, datetime]]:
        """Return the latest polls of which evidence is written, and when they opened."""
        query = select(settled.c.id, polls.c.opened).join(polls, polls.c.id == settled.c.poll)
        query = query.where(settled.c.origin == Origin.POLL.value, settled.c.cursor.is_(None))
        found = self._db.execute(query.order_by(settled.c.id.desc()).limit(limit))
        return [(SettledId(row.id), row.opened) for row in found]

    def took_part(self, poll: SettledId, limit: int) -> dict[CustomerId, bool]:
        """Return who of those who agreed took part, and whether he did better than anybody would have.

        Of more than are asked for: some, whoever they are, in no order that means anything.
        """
        hit = (evidence.c.worth > evidence.c.expected + NOISE).label("hit")
        shuffled = (evidence.c.customer * SPREAD) % 2**32
        query = select(evidence.c.customer, hit).where(evidence.c.settled == poll)
        found = self._db.execute(query.order_by(shuffled, evidence.c.customer).limit(limit))
        return {CustomerId(row.customer): bool(row.hit) for row in found}

    def evidence(
        self, customers: Collection[CustomerId], before: datetime
    ) -> Mapping[CustomerId, Sequence[Early]]:
        """Return what some people's early choices had come to by an instant, of what had settled by then."""
        return early_of(self._db, customers, settled.c.at < before)

    def needs(
        self, customers: Collection[CustomerId], before: datetime, half_life: timedelta
    ) -> Mapping[CustomerId, Need]:
        """Return what is known of their needs: of what they answered and asked for what they did before."""
        which, him = {"customers": list(customers)}, profile_answers.c.customer
        answers = select(profile_answers).where(him.in_(listed("customers", BigInteger)))
        said: dict[int, dict[str, Row[Any]]] = defaultdict(dict)
        for row in self._db.execute(answers.where(profile_answers.c.at < before), which):
            said[row.customer][row.question] = row
        query = select(scores.c.customer, scores.c.since, scores.c.need)
        found = self._db.execute(query.where(scores.c.customer.in_(listed("customers", BigInteger))), which)
        asked, needs = self._asked(customers, before), {}
        for row in found:
            known = msgspec.json.decode(row.need, type=Need)
            need = as_answered(known, row.customer, row.since, said[row.customer])
            needs[CustomerId(row.customer)] = replace(need, asks=asks(asked[row.customer], half_life))
        return needs

    def _asked(self, customers: Collection[CustomerId], before: datetime) -> Mapping[int, list[Ask]]:
        """Return what each asked for before an instant, of what he did not take back since.

        Ideas that were merged by then asked for the one that stood.
        """
        own = select(voices.c.author.label("customer"), voices.c.id.label("idea"), voices.c.filed.label("at"))
        own = own.join(scores, scores.c.customer == voices.c.author).where(
            voices.c.kind == Kind.IDEA.value,
            voices.c.status != Status.WITHDRAWN.value,
            voices.c.filed >= scores.c.since,
        )
        given = select(supporters.c.customer, supporters.c.idea, supporters.c.since.label("at"))
        given = given.join(scores, scores.c.customer == supporters.c.customer)
        every = union_all(own, given.where(supporters.c.since >= scores.c.since)).subquery("asked")
        his = every.c.customer.in_(listed("customers", BigInteger)), every.c.at < before
        whole = roots(select(every.c.idea).where(*his), before)
        query = select(every.c.customer, whole.c.root, every.c.at).join(whole, whole.c.idea == every.c.idea)
        found: dict[int, list[Ask]] = defaultdict(list)
        for row in self._db.execute(query.where(*his), {"customers": list(customers)}):
            found[row.customer].append(Ask(row.root, row.at))
        return found
