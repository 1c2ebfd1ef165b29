"""What each tester is asked on which day, and what he answers, in tables."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, delete, exists, select, update

from customers.people import CustomerId
from storage.trials.tables import prompts, testers, trial_answers, trial_cases
from storage.upserts import add, put
from suggestions.voice import VoiceId
from trials.days import Due
from trials.errors import NotAsked
from trials.prompt import Answer, Prompt
from trials.tester import Standing
from trials.trial import CheckInId, QuestionId, TrialId


class PromptRows:
    """The tables of check-ins and their answers (`trials.store.Prompts`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def plan(self, trial: TrialId, customer: CustomerId, days: Sequence[Due]) -> None:
        """Keep when somebody will be asked what, in place of all that he was not asked yet."""
        self._db.execute(delete(prompts).where(_his(prompts, trial, customer), prompts.c.asked.is_(None)))
        for each in days:
            add(self._db, prompts, trial=trial, customer=customer, checkin=each.checkin, due=each.at)

    def lock(self, trial: TrialId, customer: CustomerId, checkin: CheckInId) -> Prompt:
        """Return one, held against other transactions. Raises NotAsked."""
        query = select(prompts).where(_his(prompts, trial, customer), prompts.c.checkin == checkin)
        row = self._db.execute(query.with_for_update()).one_or_none()
        if row is None:
            raise NotAsked
        return prompt_of(row)

    def save(self, prompt: Prompt) -> None:
        """Keep what became of one."""
        which = _his(prompts, prompt.trial, prompt.customer), prompts.c.checkin == prompt.checkin
        values = {
            "due": prompt.due,
            "asked": prompt.asked,
            "remind": prompt.remind,
            "reminded": prompt.reminded,
            "stuck": prompt.stuck,
            "done": prompt.done,
        }
        self._db.execute(update(prompts).where(*which).values(values))

    def of(self, trial: TrialId, customer: CustomerId) -> list[Prompt]:
        """Return all of one tester, in the order of their days."""
        query = select(prompts).where(_his(prompts, trial, customer)).order_by(prompts.c.checkin)
        return list(map(prompt_of, self._db.execute(query)))

    def owing(self, trial: TrialId) -> set[CustomerId]:
        """Return of whom an answer is awaited in a test, wherever they stand."""
        its = prompts.c.trial == trial, prompts.c.asked.is_not(None), prompts.c.done.is_(None)
        return set(map(CustomerId, self._db.execute(select(prompts.c.customer).where(*its)).scalars()))

    def due(self, now: datetime, limit: int) -> list[Prompt]:
        """Return those whose time has come and that nobody was asked, of active testers."""
        query = _waiting().where(prompts.c.due <= now)
        return list(map(prompt_of, self._db.execute(query.order_by(prompts.c.due).limit(limit))))

    def next_due(self) -> datetime | None:
        """Return when the next one of an active tester is due."""
        row = self._db.execute(_waiting().order_by(prompts.c.due).limit(1)).one_or_none()
        return row.due if row is not None else None

    def silent(self, now: datetime, limit: int) -> list[Prompt]:
        """Return those of active testers of whom a reminder is due by now."""
        query = select(prompts).where(prompts.c.remind <= now, _active())
        return list(map(prompt_of, self._db.execute(query.order_by(prompts.c.remind).limit(limit))))

    def next_silent(self) -> datetime | None:
        """Return when the next active tester is reminded, if he says nothing until then."""
        query = select(prompts.c.remind).where(prompts.c.remind.is_not(None), _active())
        return self._db.execute(query.order_by(prompts.c.remind).limit(1)).scalar_one_or_none()

    def answer(self, answer: Answer) -> None:
        """Keep an answer, in place of an earlier one to the same question."""
        put(
            self._db,
            trial_answers,
            trial=answer.trial,
            customer=answer.customer,
            checkin=answer.checkin,
            question=answer.question,
            at=answer.at,
            rating=answer.rating,
            choice=answer.choice,
            words=answer.words,
            photo=answer.photo,
            messenger=answer.messenger,
            written=answer.written,
        )

    def written(self, customer: CustomerId, where: str) -> Answer | None:
        """Return what somebody answered with the message that stands there; None: nothing."""
        his = trial_answers.c.customer == customer, trial_answers.c.written == where
        row = self._db.execute(select(trial_answers).where(*his).limit(1)).one_or_none()
        return answer_of(row) if row is not None else None

    def worded(self, customer: CustomerId, since: datetime) -> Answer | None:
        """Return what somebody answered last, in words, from an instant on; None: nothing."""
        his = trial_answers.c.customer == customer, trial_answers.c.at >= since
        words = trial_answers.c.words != "", trial_answers.c.photo == ""
        query = select(trial_answers).where(*his, *words).order_by(trial_answers.c.at.desc())
        row = self._db.execute(query.limit(1)).one_or_none()
        return answer_of(row) if row is not None else None

    def answers(self, trial: TrialId, customer: CustomerId | None = None) -> list[Answer]:
        """Return all answers of a test, or those of one tester, in the order of the questions."""
        query = select(trial_answers).where(trial_answers.c.trial == trial)
        if customer is not None:
            query = query.where(trial_answers.c.customer == customer)
        order = trial_answers.c.checkin, trial_answers.c.question, trial_answers.c.customer
        return list(map(answer_of, self._db.execute(query.order_by(*order))))

    def answering(self, trial: TrialId) -> set[CustomerId]:
        """Return who is testing, did not complete it, and answered something."""
        query = select(trial_answers.c.customer).where(trial_answers.c.trial == trial, _active(trial_answers))
        return set(map(CustomerId, self._db.execute(query.distinct()).scalars()))

    def note_case(self, trial: TrialId, voice: VoiceId) -> None:
        """Keep that a case is one of a tester who is stuck."""
        add(self._db, trial_cases, voice=voice, trial=trial)

    def answered(self, trial: TrialId, customer: CustomerId, checkin: CheckInId) -> list[QuestionId]:
        """Return which questions of one check-in have an answer."""
        his = _his(trial_answers, trial, customer), trial_answers.c.checkin == checkin
        found = self._db.execute(select(trial_answers.c.question).where(*his)).scalars()
        return list(map(QuestionId, found))


def _his(table: Any, trial: TrialId, customer: CustomerId) -> Any:
    return and_(table.c.trial == trial, table.c.customer == customer)


def _active(table: Any = prompts) -> Any:
    same = testers.c.trial == table.c.trial, testers.c.customer == table.c.customer
    return exists().where(*same, testers.c.standing == Standing.ACTIVE.value)


def _waiting() -> Select[Any]:
    return select(prompts).where(prompts.c.asked.is_(None), _active())


def prompt_of(row: Row[Any]) -> Prompt:
    """Return the prompt of a row."""
    return Prompt(
        trial=TrialId(row.trial),
        customer=CustomerId(row.customer),
        checkin=CheckInId(row.checkin),
        due=row.due,
        asked=row.asked,
        remind=row.remind,
        reminded=row.reminded,
        stuck=row.stuck,
        done=row.done,
    )


def answer_of(row: Row[Any]) -> Answer:
    """Return the answer of a row."""
    return Answer(
        trial=TrialId(row.trial),
        customer=CustomerId(row.customer),
        checkin=CheckInId(row.checkin),
        question=QuestionId(row.question),
        at=row.at,
        rating=row.rating,
        choice=row.choice,
        words=row.words,
        photo=row.photo,
        messenger=row.messenger,
        written=row.written,
    )
