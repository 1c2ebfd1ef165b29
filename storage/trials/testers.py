"""Who stands where in which test, in a table."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    and_,
    case,
    delete,
    false,
    func,
    or_,
    select,
    update,
)

from customers.consent import Purpose
from customers.people import CustomerId
from storage.bulk import Adding, Bulk
from storage.customers.consented import consented
from storage.trials import past
from storage.trials.tables import counted_trials, past_invitations, testers
from storage.upserts import add
from trials.errors import NoTester
from trials.participation import Marks, Progress, counted
from trials.tester import CAN_LEAVE, Standing, Tester
from trials.trial import TrialId, Way

_RUNS_OUT: Final = tuple(
    each.value for each in (Standing.INVITED, Standing.ACTIVE, Standing.WAITING, Standing.REFUSED)
)

_ADD: Final = Bulk(Adding(testers, *(each.name for each in testers.columns if each.name != "id"), once=True))

_BY_RANK: Final = (Way.SCORE.value, Way.CHANCE.value)
"""By these it shows whether somebody was among the first."""

_UNQUOTED: Final = {"quoted": False, "name": "", "photos": False}


class TesterRows:
    """The table of testers (`trials.store.Testers`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def find(self, trial: TrialId, customer: CustomerId) -> Tester | None:
        """Return where somebody stands in a test; None: nowhere."""
        row = self._db.execute(select(testers).where(_his(trial, customer))).mappings().one_or_none()
        return tester_of(row) if row is not None else None

    def lock(self, trial: TrialId, customer: CustomerId) -> Tester:
        """Return him, held against other transactions. Raises NoTester."""
        query = select(testers).where(_his(trial, customer)).with_for_update()
        row = self._db.execute(query).mappings().one_or_none()
        if row is None:
            raise NoTester
        return tester_of(row)

    def add(self, found: Sequence[Tester]) -> int:
        """Keep those who are in the test in no way yet; return how many."""
        if len(found) == 1:
            return int(add(self._db, testers, **_values(found[0])))
        before = self._count(found)
        _ADD.run(self._db, list(map(_values, found)))
        return self._count(found) - before

    def _count(self, found: Sequence[Tester]) -> int:
        whose = testers.c.trial.in_({each.trial for each in found})
        return int(self._db.execute(select(func.count()).select_from(testers).where(whose)).scalar_one())

    def save(self, tester: Tester) -> None:
        """Keep where he stands now."""
        his = _his(tester.trial, tester.customer)
        self._db.execute(update(testers).where(his).values(_values(tester)))

    def standing(
        self, trial: TrialId, where: Collection[Standing], limit: int, offset: int = 0
    ) -> list[Tester]:
        """Return those who stand there, in the order in which they were found."""
        those = testers.c.trial == trial, testers.c.standing.in_(where)
        query = select(testers).where(*those).order_by(testers.c.id).limit(limit).offset(offset)
        return list(map(tester_of, self._db.execute(query).mappings()))

    def stand_all(
        self, trial: TrialId, where: Collection[Standing], standing: Standing, now: datetime
    ) -> list[CustomerId]:
        """Let all who stand there stand elsewhere, however many, at once; return who, in order of finding."""
        those = testers.c.trial == trial, testers.c.standing.in_(where)
        held = select(testers.c.customer).where(*those).order_by(testers.c.id).with_for_update()
        people = list(map(CustomerId, self._db.execute(held).scalars()))
        there = {"standing": standing.value, "since": now, "expires": None}
        self._db.execute(update(testers).where(*those).values(there))
        return people

    def counts(self, trial: TrialId) -> Mapping[Standing, int]:
        """Count who stands where."""
        query = select(testers.c.standing, func.count()).where(testers.c.trial == trial)
        return {Standing(row[0]): row[1] for row in self._db.execute(query.group_by(testers.c.standing))}

    def progress(self, trial: TrialId, ended: datetime | None) -> Mapping[Progress, int]:
        """Count who has come how far; `ended`: when the test did."""
        marks = (
            testers.c.standing,
            testers.c.invited.is_not(None).label("invited"),
            testers.c.accepted.is_not(None).label("accepted"),
            had_a_place().label("placed"),
            (testers.c.since >= ended if ended else false()).label("to_the_end"),
        )
        found = select(*marks).where(testers.c.trial == trial).subquery()
        query = select(*found.c, func.count()).group_by(*found.c)
        rows = self._db.execute(query).all()
        return counted((Marks(Standing(row[0]), *map(bool, row[1:5])), row[5]) for row in rows)

    def by_way(self, trial: TrialId) -> Mapping[Way, int]:
        """Count how those came into a test who are in it, wherever they stand."""
        query = select(testers.c.way, func.count()).where(testers.c.trial == trial)
        return {Way(row[0]): row[1] for row in self._db.execute(query.group_by(testers.c.way))}

    def by_kind(self, trial: TrialId, where: Collection[Standing]) -> Mapping[int | None, int]:
        """Count those who stand there, by the quota whose place they have or hope for; None: for anybody."""
        those = testers.c.trial == trial, testers.c.standing.in_(where)
        query = select(testers.c.quota, func.count()).where(*those).group_by(testers.c.quota)
        return {row[0]: row[1] for row in self._db.execute(query)}

    def queue(self, trial: TrialId) -> list[Tester]:
        """Return the waiting list, the first who accepted first."""
        those = testers.c.trial == trial, testers.c.standing == Standing.WAITING.value
        query = select(testers).where(*those).order_by(testers.c.since, testers.c.id)
        return list(map(tester_of, self._db.execute(query).mappings()))

    def of(self, customer: CustomerId) -> list[Tester]:
        """Return the tests of somebody of which he knows, the newest first."""
        query = select(testers).where(testers.c.customer == customer, knows())
        query = query.order_by(testers.c.id.desc())
        return list(map(tester_of, self._db.execute(query).mappings()))

    def drawn(self, trial: TrialId, likelihood: float) -> None:
        """Keep how likely those were drawn by chance who are in the test by it."""
        those = testers.c.trial == trial, testers.c.way == Way.CHANCE.value
        self._db.execute(update(testers).where(*those).values(likelihood=likelihood))

    def asks(self, trial: TrialId) -> bool:
        """Tell whether anybody who asked to take part waits for a look."""
        waiting = testers.c.standing == Standing.CANDIDATE.value, testers.c.applied.is_not(None)
        query = select(testers.c.id).where(testers.c.trial == trial, *waiting).limit(1)
        return self._db.execute(query).one_or_none() is not None

    def everywhere(self, customer: CustomerId) -> list[Tester]:
        """Return where somebody stands in any test, whether he knows of it or not, held."""
        query = select(testers).where(testers.c.customer == customer).order_by(testers.c.id)
        return list(map(tester_of, self._db.execute(query.with_for_update()).mappings()))

    def leave_all(self, customer: CustomerId, now: datetime) -> None:
        """Let somebody leave wherever he can: one statement, whatever there is to leave."""
        those = testers.c.customer == customer, testers.c.standing.in_(CAN_LEAVE)
        left = {"standing": Standing.LEFT.value, "since": now, "expires": None}
        self._db.execute(update(testers).where(*those).values(left | _UNQUOTED))

    def unquoted(self, customer: CustomerId) -> None:
        """Let no report quote somebody any more, nor show his name or his pictures."""
        self._db.execute(update(testers).where(testers.c.customer == customer).values(_UNQUOTED))

    def unranked(self, customer: CustomerId, now: datetime) -> None:
        """Undo what rested on a profile that is gone: he is thought of no more, and not invited any more.

        Who stays invited and has not answered counts as no refusal, nor as an acceptance later.
        """
        invited = testers.c.invited.is_not(None)
        applied = testers.c.customer == customer, testers.c.applied.is_not(None), ~invited
        self._db.execute(update(testers).where(*applied).values(_own(Way.APPLIED)))
        grounds = testers.c.way != Way.SCORE.value, consented(testers.c.customer, Purpose.TESTS)
        those = testers.c.customer == customer, testers.c.applied.is_(None), ~and_(*grounds)
        self._db.execute(delete(testers).where(*those, ~invited))
        asked = testers.c.standing == Standing.INVITED.value
        left = {"standing": Standing.LEFT.value, "since": now, "expires": None}
        self._db.execute(update(testers).where(*those, asked).values(left))
        ranked = and_(testers.c.customer == customer, testers.c.way.in_(_BY_RANK), invited)
        past.part(self._db, ranked & ~asked, agreed=True)
        self._db.execute(update(testers).where(ranked).values(_own(Way.UNKNOWN)))

    def expiring(self, now: datetime, limit: int) -> list[tuple[TrialId, CustomerId]]:
        """Return whose invitation or place has run out, or who is to hear a no by now, the longest first."""
        query = select(testers.c.trial, testers.c.customer).where(
            testers.c.expires <= now, testers.c.standing.in_(_RUNS_OUT)
        )
        found = self._db.execute(query.order_by(testers.c.expires, testers.c.id).limit(limit))
        return [(TrialId(row[0]), CustomerId(row[1])) for row in found]

    def next_expiring(self) -> datetime | None:
        """Return when the next one runs out."""
        query = select(testers.c.expires).where(
            testers.c.expires.is_not(None), testers.c.standing.in_(_RUNS_OUT)
        )
        return self._db.execute(query.order_by(testers.c.expires).limit(1)).scalar_one_or_none()

    def participation(self) -> tuple[int, int]:
        """Return how many of all invitations were accepted, and how many were answered or ran out."""
        answered_ = testers.c.invited.is_not(None), testers.c.standing != Standing.INVITED.value
        asked = *answered_, testers.c.way != Way.UNKNOWN.value
        counted = testers.c.trial.in_(select(counted_trials.c.trial))
        query = select(func.count(testers.c.accepted), func.count()).where(*asked, ~counted)
        accepted, answered = self._db.execute(query).one()
        taken = func.count(case((past_invitations.c.accepted, 1)))
        before = self._db.execute(select(taken, func.count(past_invitations.c.id))).one()
        return accepted + before[0], answered + before[1]


def _own(way: Way) -> dict[str, object]:
    return {"way": way.value, "likelihood": 1.0}


def _his(trial: TrialId, customer: CustomerId) -> Any:
    return and_(testers.c.trial == trial, testers.c.customer == customer)


def _values(tester: Tester) -> dict[str, Any]:
    return {
        "trial": tester.trial,
        "customer": tester.customer,
        "standing": tester.standing.value,
        "way": tester.way.value,
        "likelihood": tester.likelihood,
        "quota": tester.quota,
        "since": tester.since,
        "applied": tester.applied,
        "invited": tester.invited,
        "expires": tester.expires,
        "handed": tester.handed,
        "accepted": tester.accepted,
        "wording": tester.wording,
        "sign": tester.sign,
        "why": tester.why,
        "quoted": tester.quoted,
        "name": tester.name,
        "photos": tester.photos,
    }


def tester_of(row: RowMapping) -> Tester:
    """Return the tester of a row that holds all columns of the table."""
    return Tester(
        trial=TrialId(row[testers.c.trial]),
        customer=CustomerId(row[testers.c.customer]),
        standing=Standing(row[testers.c.standing]),
        way=Way(row[testers.c.way]),
        likelihood=row[testers.c.likelihood],
        quota=row[testers.c.quota],
        since=row[testers.c.since],
        applied=row[testers.c.applied],
        invited=row[testers.c.invited],
        expires=row[testers.c.expires],
        handed=row[testers.c.handed],
        accepted=row[testers.c.accepted],
        wording=row[testers.c.wording],
        sign=row[testers.c.sign],
        why=row[testers.c.why],
        quoted=row[testers.c.quoted],
        name=row[testers.c.name],
        photos=row[testers.c.photos],
    )


def knows() -> ColumnElement[bool]:
    """Return the condition that he knows of the test: he was invited, or asked to take part."""
    return or_(testers.c.invited.is_not(None), testers.c.applied.is_not(None))


def had_a_place() -> ColumnElement[bool]:
    """Return the condition that he has or had a place (see `trials.participation.had_a_place`)."""
    return testers.c.sign.is_not(None)
