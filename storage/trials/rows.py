"""Tests in a table: their terms as they were written, and where each is in its life."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import msgspec
from sqlalchemy import Connection, RowMapping, and_, insert, select, update

from customers.people import CustomerId
from draws.draw import DrawId
from leadusers.weights import Weights
from storage.rows import first_of
from storage.trials.tables import testers, trials
from storage.trials.testers import knows, tester_of
from trials.errors import NoSuchTrial
from trials.tester import Tester
from trials.trial import Change, Stage, Terms, Trial, TrialId


class TrialRows:
    """The table of tests (`trials.store.Trials`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add(self, trial: Trial) -> Trial:
        """Keep a new one; return it with its number."""
        return self.get(TrialId(first_of(self._db.execute(insert(trials).values(_values(trial))))))

    def get(self, id: TrialId) -> Trial:
        """Return one. Raises NoSuchTrial."""
        return self._one(trials.c.id == id)

    def lock(self, id: TrialId) -> Trial:
        """Return one, held against other transactions. Raises NoSuchTrial."""
        return self._one(trials.c.id == id, held=True)

    def offered(self, token: str) -> Trial:
        """Return the one whose token it is, of which anybody may know. Raises NoSuchTrial."""
        return self._one(and_(trials.c.token == token, trials.c.announced.is_not(None)))

    def taken_part(self, token: str, customer: CustomerId) -> tuple[Trial, Tester]:
        """Return the one whose token it is to somebody who was asked, or asked himself, and him, held.

        Raises NoSuchTrial to anybody else, by the same statement: nobody learns that there is such a test.
        """
        his = trials.c.token == token, testers.c.customer == customer, knows()
        query = select(trials, testers).join(testers, testers.c.trial == trials.c.id).where(*his)
        row = self._db.execute(query.with_for_update(of=testers)).mappings().one_or_none()
        if row is None:
            raise NoSuchTrial
        return _trial(row), tester_of(row)

    def offers(self, limit: int) -> list[Trial]:
        """Return those that anybody may know of and that look for testers, the newest first."""
        open_ = trials.c.stage == Stage.RECRUITING.value, trials.c.announced.is_not(None)
        query = select(trials).where(*open_).order_by(trials.c.id.desc()).limit(limit)
        return list(map(_trial, self._db.execute(query).mappings()))

    def known_to(self, customer: CustomerId, limit: int) -> list[tuple[Trial, Tester]]:
        """Return those that somebody knows of who is in them, and where he stands, the newest first."""
        query = select(trials, testers).join(testers, testers.c.trial == trials.c.id)
        query = query.where(testers.c.customer == customer, knows()).order_by(testers.c.id.desc())
        return [(_trial(row), tester_of(row)) for row in self._db.execute(query.limit(limit)).mappings()]

    def _one(self, which: Any, *, held: bool = False) -> Trial:
        query = select(trials).where(which)
        row = self._db.execute(query.with_for_update() if held else query).mappings().one_or_none()
        if row is None:
            raise NoSuchTrial
        return _trial(row)

    def save(self, trial: Trial) -> None:
        """Keep what became of one."""
        self._db.execute(update(trials).where(trials.c.id == trial.id).values(_values(trial)))

    def having(self, stages: Collection[Stage]) -> list[Trial]:
        """Return those at these points of their lives, the newest first."""
        query = select(trials).where(trials.c.stage.in_(stages)).order_by(trials.c.id.desc())
        return list(map(_trial, self._db.execute(query).mappings()))

    def ending(self, on: str) -> list[TrialId]:
        """Return those in recruiting whose last day lies before a day, written 2026-12-31."""
        query = select(trials.c.id).where(trials.c.stage == Stage.RECRUITING.value, trials.c.ends < on)
        return list(map(TrialId, self._db.execute(query.order_by(trials.c.id)).scalars()))


def _values(trial: Trial) -> dict[str, Any]:
    return {
        "token": trial.token,
        "stage": trial.stage.value,
        "terms": _json(trial.terms),
        "ends": trial.terms.ends.isoformat(),
        "weights": _json(trial.weights) if trial.weights else "",
        "creator": trial.creator,
        "created": trial.created,
        "opened": trial.opened,
        "ended": trial.ended,
        "announced": trial.announced,
        "short": trial.short,
        "draw": trial.draw,
        "reason": trial.reason,
        "changes": _json(trial.changes),
        "reported": trial.reported,
        "chance": trial.chance,
        "refused": trial.refused,
    }


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _trial(row: RowMapping) -> Trial:
    weights, draw = row[trials.c.weights], row[trials.c.draw]
    return Trial(
        id=TrialId(row[trials.c.id]),
        token=row[trials.c.token],
        terms=msgspec.json.decode(row[trials.c.terms], type=Terms),
        stage=Stage(row[trials.c.stage]),
        created=row[trials.c.created],
        creator=CustomerId(row[trials.c.creator]),
        opened=row[trials.c.opened],
        ended=row[trials.c.ended],
        announced=row[trials.c.announced],
        short=row[trials.c.short],
        weights=msgspec.json.decode(weights, type=Weights) if weights else None,
        draw=DrawId(draw) if draw else None,
        reason=row[trials.c.reason],
        changes=msgspec.json.decode(row[trials.c.changes], type=tuple[Change, ...]),
        reported=row[trials.c.reported],
        chance=row[trials.c.chance],
        refused=row[trials.c.refused],
    )
