"""Tests that are over already, with those who were invited and what they answered in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from msgspec.structs import replace

from bot.domains import Stores
from customers.consent import Purpose
from customers.people import Contact, CustomerId
from customers.store import Customers
from tests.handlers.front import NOW, Counter
from trials.prompt import Answer
from trials.store import Prompts, Testers, Trials
from trials.tester import Standing, Tester
from trials.trial import (
    Asked,
    Change,
    CheckIn,
    CheckInId,
    Question,
    QuestionId,
    Stage,
    Terms,
    Trial,
    TrialId,
    Way,
)

BEGAN = NOW - timedelta(days=20)
TERMS = Terms(
    product="Cargo bike",
    confidential=True,
    places=50,
    conditions="Bring it back.",
    checkins=(CheckIn(day=0, questions=(Question(asked=Asked.TEXT, text="What would you change?"),)),),
    starts=date(2026, 10, 1),
    ends=date(2026, 10, 20),
)


class Came(NamedTuple):
    """Somebody who was invited."""

    way: Way = Way.SCORE
    words: str = ""
    standing: Standing = Standing.THANKED
    likelihood: float = 1.0
    profile: bool = False
    accepted: bool = False


async def ran(
    counter: Counter, *people: Came, stage: Stage = Stage.OVER, changes: tuple[Change, ...] = ()
) -> TrialId:
    """Let a test have been run with these people; return its number."""
    return await counter.database.run(lambda db: _kept(Stores(db), people, stage, changes))


def _kept(stores: Stores, people: tuple[Came, ...], stage: Stage, changes: tuple[Change, ...]) -> TrialId:
    """Keep the test and its people."""
    made = Trial(
        id=TrialId(0), token="", terms=TERMS, stage=Stage.DRAFT, created=BEGAN, creator=CustomerId(1)
    )
    number = len(stores[Trials].having(set(Stage))) + 1
    trial = stores[Trials].add(replace(made, token=f"token{number}"))
    stores[Trials].save(replace(trial, stage=stage, ended=NOW, changes=changes))
    for place, each in enumerate(people):
        _tester(stores, trial.id, CustomerId(_somebody(stores, f"9{number}{place}", each)), each)
    return trial.id


def _somebody(stores: Stores, address: str, him: Came) -> int:
    customers = stores[Customers]
    made = customers.arrive(Contact("telegram", address), "en", BEGAN)
    if him.profile:
        customers.give(made.id, Purpose.PROFILE, "Yes", BEGAN)
    return made.id


def _tester(stores: Stores, trial: TrialId, customer: CustomerId, him: Came) -> None:
    stores[Testers].add(
        [
            Tester(
                trial=trial,
                customer=customer,
                standing=him.standing,
                way=him.way,
                likelihood=him.likelihood,
                since=BEGAN,
                invited=BEGAN,
                accepted=BEGAN if him.accepted else None,
            )
        ]
    )
    if him.words:
        stores[Prompts].answer(answer(trial, customer, him.words))


def answer(trial: TrialId, customer: CustomerId, words: str) -> Answer:
    """What somebody answered to the only question."""
    return Answer(
        trial=trial,
        customer=customer,
        checkin=CheckInId(1),
        question=QuestionId(1),
        at=BEGAN + timedelta(days=1),
        words=words,
    )


async def in_stores(counter: Counter, done: Callable[[Stores], object]) -> None:
    """Let something happen to what is kept."""
    await counter.database.run(lambda db: done(Stores(db)))
