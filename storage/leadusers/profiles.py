"""What people told of themselves, in tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Connection, Row, delete, insert, select, update

from customers.people import CustomerId
from leadusers.asking import Ask
from leadusers.gain import Need
from leadusers.profile import (
    Profile,
    Question,
    Resource,
    Review,
    Solution,
    SolutionId,
    Told,
    need_of,
)
from storage.leadusers.choosing import roots
from storage.leadusers.tables import profile_answers, profile_offers, profiles, solutions
from storage.rows import first_of
from storage.suggestions.tables import supporters, voices
from storage.upserts import add, put
from suggestions.kind import Kind
from suggestions.voice import Status


def as_answered(need: Need, customer: CustomerId, since: datetime, said: Mapping[str, Row[Any]]) -> Need:
    """Return somebody's need by these of his answers, by their questions, and by no other one."""
    answers = {each: _told(said[each]) for each in Question if each in said}
    means = {each: _at_hand(said[each]) for each in Resource if each in said}
    only = need_of(Profile(customer=customer, since=since, answers=answers, means=means))
    return replace(need, answers=only.answers, answered=only.answered, means=only.means)


class ProfileRows:
    """The tables of profiles and answers (`leadusers.store.Profiles`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def begin(self, customer: CustomerId, since: datetime) -> None:
        """Keep that somebody agreed, and from when on what he did counts; the earliest he said."""
        if not add(self._db, profiles, customer=customer, since=since):
            later = profiles.c.customer == customer, profiles.c.since > since
            self._db.execute(update(profiles).where(*later).values(since=since))

    def forget(self, customer: CustomerId) -> None:
        """Keep nothing of him any more: neither what he answered nor what he built."""
        for table in (profile_answers, solutions, profiles):
            self._db.execute(delete(table).where(table.c.customer == customer))

    def since(self, customer: CustomerId) -> datetime | None:
        """Return from when on what he did counts; None: nothing of it does."""
        query = select(profiles.c.since).where(profiles.c.customer == customer)
        return self._db.execute(query).scalar_one_or_none()

    def get(self, customer: CustomerId) -> Profile | None:
        """Return what he told of himself; None: he did not agree."""
        row = self._db.execute(select(profiles).where(profiles.c.customer == customer)).one_or_none()
        if row is None:
            return None
        query = select(profile_answers).where(profile_answers.c.customer == customer)
        said = {each.question: each for each in self._db.execute(query)}
        return Profile(
            customer=customer,
            since=row.since,
            asked=row.asked,
            answers={each: _told(said[each]) for each in Question if each in said},
            means={each: _at_hand(said[each]) for each in Resource if each in said},
            solved=self._solved(customer),
        )

    def _solved(self, customer: CustomerId) -> datetime | None:
        """Return when something that he built was confirmed last."""
        his = solutions.c.customer == customer, solutions.c.review == Review.CONFIRMED.value
        query = select(solutions.c.decided).where(*his).order_by(solutions.c.decided.desc()).limit(1)
        return self._db.execute(query).scalar_one_or_none()

    def need(self, customer: CustomerId) -> Need:
        """Return what is known of his need, but for how often he asked."""
        profile = self.get(customer)
        return need_of(profile) if profile is not None else Need()

    def asked_for(self, customer: CustomerId, since: datetime) -> list[Ask]:
        """Return what he asked for from an instant on: his ideas, and support for those of others.

        Of those he took back nothing is left. Ideas that were merged ask for the one that stands.
        """
        his = voices.c.author == customer, voices.c.filed >= since, voices.c.kind == Kind.IDEA.value
        own = select(voices.c.id, voices.c.filed).where(*his, voices.c.status != Status.WITHDRAWN.value)
        given = supporters.c.customer == customer, supporters.c.since >= since
        support = select(supporters.c.idea, supporters.c.since).where(*given)
        asked = [(row[0], row[1]) for query in (own, support) for row in self._db.execute(query)]
        whole = self._roots([idea for idea, _ in asked])
        return [Ask(whole[idea], at) for idea, at in asked]

    def _roots(self, ideas: Sequence[int]) -> dict[int, int]:
        """Return with which each idea was merged in the end; itself where it was not."""
        whole = roots(list(ideas))
        return {row.idea: row.root for row in self._db.execute(select(whole.c.idea, whole.c.root))}

    def ask(self, customer: CustomerId, now: datetime) -> None:
        """Keep that he was asked about his need; the first time counts."""
        his = profiles.c.customer == customer, profiles.c.asked.is_(None)
        self._db.execute(update(profiles).where(*his).values(asked=now))

    def answer(self, customer: CustomerId, question: Question, told: Told) -> None:
        """Keep an answer, in place of the one before."""
        self._keep(customer, question.value, told.value, told.at)

    def has(self, customer: CustomerId, resource: Resource, *, at_hand: bool | None, now: datetime) -> None:
        """Keep whether he has something at hand; None: he would rather not say."""
        self._keep(customer, resource.value, None if at_hand is None else int(at_hand), now)

    def _keep(self, customer: CustomerId, question: str, value: int | None, at: datetime) -> None:
        put(self._db, profile_answers, customer=customer, question=question, value=value, at=at)

    def offered(self, customer: CustomerId) -> datetime | None:
        """Return when he was asked last whether he agrees, or said no; None: never."""
        query = select(profile_offers.c.at).where(profile_offers.c.customer == customer)
        return self._db.execute(query).scalar_one_or_none()

    def offer(self, customer: CustomerId, now: datetime) -> None:
        """Keep that he was asked whether he agrees, or said no."""
        put(self._db, profile_offers, customer=customer, at=now)


class SolutionRows:
    """The table of what people built themselves (`leadusers.store.Solutions`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add(self, solution: Solution) -> Solution:
        """Keep one; return it with its number."""
        values = {
            "customer": solution.customer,
            "told": solution.told,
            "words": solution.words,
            "picture": solution.picture,
            "messenger": solution.messenger,
            "review": solution.review.value,
            "decided": solution.decided,
        }
        number = first_of(self._db.execute(insert(solutions).values(values)))
        return _solution(self._db.execute(select(solutions).where(solutions.c.id == number)).one())

    def find(self, id: SolutionId) -> Solution | None:
        """Return one, held against other transactions; None where its author took it back."""
        query = select(solutions).where(solutions.c.id == id).with_for_update()
        row = self._db.execute(query).one_or_none()
        return _solution(row) if row is not None else None

    def of(self, customer: CustomerId) -> list[Solution]:
        """Return all of one person, the oldest first."""
        query = select(solutions).where(solutions.c.customer == customer).order_by(solutions.c.id)
        return list(map(_solution, self._db.execute(query)))

    def decide(self, id: SolutionId, review: Review, now: datetime) -> None:
        """Keep what a person said to one."""
        values = {"review": review.value, "decided": now}
        self._db.execute(update(solutions).where(solutions.c.id == id).values(values))


def _told(row: Row[Any]) -> Told:
    return Told(row.value, row.at)


def _at_hand(row: Row[Any]) -> bool | None:
    return None if row.value is None else bool(row.value)


def _solution(row: Row[Any]) -> Solution:
    return Solution(
        id=SolutionId(row.id),
        customer=CustomerId(row.customer),
        told=row.told,
        words=row.words,
        picture=row.picture,
        messenger=row.messenger,
        review=Review(row.review),
        decided=row.decided,
    )
