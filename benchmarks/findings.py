"""The report of a test with a thousand testers: how long it takes to make, and how much memory."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from datetime import UTC, date, datetime
from random import Random

from msgspec.structs import replace

from benchmarks.figures import Figure, Run, seconds
from customers.people import CustomerId
from papers.report import written
from texts.rendering import Reader
from trials.prompt import Answer, Prompt
from trials.report import Material, report
from trials.tester import Standing, Tester
from trials.trial import Asked, CheckIn, CheckInId, Question, QuestionId, Stage, Terms, Trial, TrialId, Way

NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)
READER = Reader("en", "Europe/Belgrade", zone_chosen=False)
WORDS = "bell lamp brake chain saddle basket lock heavy light narrow wide wobbles squeaks steers the a is"


def figures(run: Run) -> Iterator[Figure]:
    """Yield the time to make the page, and the most memory that it takes above what is kept."""
    testers = 100 if run.quick else 1000
    found = _material(testers)

    def make() -> bytes:
        return written(report(found), READER, {})

    rounds = tuple(run.in_turns(lambda: seconds(make)))
    yield Figure(what=f"report of a test, {testers} testers, 5 days", unit="s", rounds=rounds, bar=5)
    tracemalloc.start()
    make()
    most = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    yield Figure(what="the same, memory at its most", unit="MB", rounds=(most,), bar=150)


def _material(testers: int) -> Material:
    chance = Random(7)
    words = WORDS.split()
    trial = _trial(testers)
    id = trial.id
    people = [
        Tester(
            trial=id,
            customer=CustomerId(number),
            standing=Standing.COMPLETED,
            way=chance.choice(list(Way)),
            since=NOW,
            accepted=NOW,
            quoted=chance.random() < 0.7,
        )
        for number in range(testers)
    ]
    prompts, answers = list[Prompt](), list[Answer]()
    for day in range(1, 6):
        for number in range(testers):
            him, checkin = CustomerId(number), CheckInId(day)
            prompts.append(Prompt(trial=id, customer=him, checkin=checkin, due=NOW, asked=NOW, done=NOW))
            first = Answer(trial=id, customer=him, checkin=checkin, question=QuestionId(1), at=NOW)
            answers += [
                replace(first, rating=chance.randint(1, 5)),
                replace(first, question=QuestionId(2), choice=chance.randint(1, 2)),
                replace(first, question=QuestionId(3), words=" ".join(chance.choices(words, k=60))),
            ]
    return Material(trial=trial, testers=people, prompts=prompts, answers=answers)


def _trial(testers: int) -> Trial:
    questions = (
        Question(asked=Asked.RATING, text="How easily does it steer?"),
        Question(asked=Asked.CHOICE, text="Where do you park it?", choices=("Street", "Yard")),
        Question(asked=Asked.TEXT, text="What would you change?"),
    )
    terms = Terms(
        product="Cargo bike",
        confidential=True,
        places=testers,
        conditions="Bring it back.",
        checkins=tuple(CheckIn(day=day, questions=questions) for day in range(5)),
        starts=date(2026, 3, 1),
        ends=date(2026, 3, 20),
    )
    return Trial(id=TrialId(1), token="t", terms=terms, stage=Stage.OVER, created=NOW, creator=CustomerId(0))
