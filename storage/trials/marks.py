"""Which answers in words were of use, which tests were read through, and what came of each invitation."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    ScalarSelect,
    Select,
    Table,
    and_,
    case,
    delete,
    exists,
    func,
    or_,
    select,
)

from customers.consent import Purpose
from customers.people import CustomerId
from storage.customers.consented import consented
from storage.customers.tables import consents
from storage.polls.tables import ballots
from storage.suggestions.tables import supporters, voices
from storage.trials.prompts import answer_of
from storage.trials.tables import (
    counted_trials,
    past_invitations,
    read_trials,
    testers,
    trial_answers,
    trials,
    useful_answers,
)
from storage.upserts import add
from trials.errors import NotAsked
from trials.foretelling import Invitation
from trials.prompt import Answer
from trials.tester import Standing
from trials.trial import CheckInId, QuestionId, Stage, TrialId, Way

COMPLETED: Final = (Standing.COMPLETED.value, Standing.THANKED.value)


class MarkRows:
    """The tables of marks (`trials.store.Marks`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def words(self, trial: TrialId, limit: int, offset: int = 0) -> list[tuple[Answer, bool]]:
        """Return answers in words, each with whether it is marked, in an order that tells of nobody."""
        query = select(trial_answers, exists().where(_marks_it()).label("marked")).where(_in_words(trial))
        order = trial_answers.c.checkin, trial_answers.c.question, trial_answers.c.at, trial_answers.c.words
        found = self._db.execute(query.order_by(*order).limit(limit).offset(offset))
        return [(answer_of(row), bool(row.marked)) for row in found]

    def count(self, trial: TrialId) -> int:
        """Count the answers in words."""
        query = select(func.count()).select_from(trial_answers).where(_in_words(trial))
        return self._db.execute(query).scalar_one()

    def switch(
        self, trial: TrialId, customer: CustomerId, checkin: CheckInId, question: QuestionId, at: datetime
    ) -> bool:
        """Mark an answer as useful, or take the mark back; return which. Raises NotAsked where none is."""
        key = {"trial": trial, "customer": customer, "checkin": checkin, "question": question}
        answer = and_(_in_words(trial), *(trial_answers.c[name] == value for name, value in key.items()))
        query = select(exists().where(_marks_it())).select_from(trial_answers).where(answer)
        marked = self._db.execute(query).scalar_one_or_none()
        if marked is None:
            raise NotAsked
        self._db.execute(
            delete(useful_answers).where(*(useful_answers.c[name] == value for name, value in key.items()))
        )
        return not marked and add(self._db, useful_answers, **key, at=at)

    def read_through(self, trial: TrialId, at: datetime) -> None:
        """Note that all answers of a test were read; once is enough."""
        add(self._db, read_trials, trial=trial, at=at)

    def read(self) -> list[TrialId]:
        """Return the tests whose answers were read through."""
        return list(map(TrialId, self._db.execute(select(read_trials.c.trial)).scalars()))

    def invitations(self) -> list[Invitation]:
        """Return what came of every invitation to a test that is over and read through."""
        query = what_came().join(read_trials, read_trials.c.trial == testers.c.trial)
        query = query.join(trials, trials.c.id == testers.c.trial)
        query = query.where(trials.c.stage == Stage.OVER.value, testers.c.invited.is_not(None))
        query = query.where(testers.c.way != Way.UNKNOWN.value)
        query = query.where(testers.c.trial.not_in(select(counted_trials.c.trial)))
        found = list(map(_invitation, self._db.execute(query.order_by(testers.c.id))))
        return found + list(map(_past, self._db.execute(_past_and_read())))


def what_came(*, agreed: bool = False) -> Select[Any]:
    """Return what came of everybody's place in a test, with whether an answer is marked, and his activity.

    `agreed`: also of who agreed until now that it is looked at.
    """
    his = trial_answers.c.trial == testers.c.trial, trial_answers.c.customer == testers.c.customer
    marked = exists().where(*his, exists().where(_marks_it()))
    return select(testers, marked.label("marked"), _activity(agreed).label("activity"))


def _past_and_read() -> Select[Any]:
    """Return what is kept in nobody's name of tests that were read through while all was there."""
    past, counted = past_invitations, counted_trials
    query = select(past).join(read_trials, read_trials.c.trial == past.c.trial)
    query = query.outerjoin(counted, counted.c.trial == past.c.trial)
    known = past.c.way != Way.UNKNOWN.value, or_(counted.c.read.is_(None), counted.c.read)
    return query.where(*known).order_by(past.c.id)


def _in_words(trial: TrialId) -> ColumnElement[bool]:
    return and_(trial_answers.c.trial == trial, trial_answers.c.words != "")


def _marks_it() -> ColumnElement[bool]:
    """Return the condition that an answer is marked, and has not been changed since."""
    same = (useful_answers.c[name] == trial_answers.c[name] for name in _KEY)
    return and_(*same, trial_answers.c.at <= useful_answers.c.at)


_KEY: Final = ("trial", "customer", "checkin", "question")


def _activity(agreed: bool) -> ColumnElement[int | None]:
    """Count votes, ideas and support before an invitation, of whose profile may be kept; NULL of others."""
    voted = ballots.c.voter == testers.c.customer, ballots.c.at < testers.c.invited, ballots.c.choices != ""
    said = voices.c.author == testers.c.customer, voices.c.kind == "idea", voices.c.begun < testers.c.invited
    liked = supporters.c.customer == testers.c.customer, supporters.c.since < testers.c.invited
    counted = _count(ballots, *voted) + _count(voices, *said) + _count(supporters, *liked)
    his = consents.c.customer == testers.c.customer, consents.c.purpose == Purpose.PROFILE.value
    ever = exists().where(*his)
    return case((ever if agreed else consented(testers.c.customer, Purpose.PROFILE), counted))


def _count(table: Table, *which: ColumnElement[bool]) -> ScalarSelect[Any]:
    return select(func.count()).select_from(table).where(*which).scalar_subquery()


def _invitation(row: Any) -> Invitation:
    return Invitation(
        trial=TrialId(row.trial),
        customer=CustomerId(row.customer),
        way=Way(row.way),
        likelihood=row.likelihood,
        completed=row.standing in COMPLETED,
        marked=bool(row.marked),
        activity=row.activity,
    )


def _past(row: Any) -> Invitation:
    return Invitation(
        trial=TrialId(row.trial),
        customer=None,
        way=Way(row.way),
        likelihood=row.likelihood,
        completed=row.useful,
        marked=row.useful,
        activity=row.activity,
    )
