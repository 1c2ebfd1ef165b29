"""`/mydata` of a customer who left very much: what it takes until both files are finished."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from time import perf_counter
from typing import Any, Final

from sqlalchemy import Connection, Table, insert

from benchmarks import databases
from benchmarks.figures import Figure, Run
from bot.attachments import AttachmentMaker
from bot.domains import Stores
from chat.answers import PersonalData, PersonalPage
from customers.people import Contact, CustomerId
from customers.store import Customers
from storage.dialogues.tables import heard
from storage.polls.tables import ballots, options, polls
from storage.suggestions.tables import supporters, voice_lines, voices
from texts.rendering import Reader
from trials.prompt import Answer
from trials.store import Prompts, Testers, Trials
from trials.tester import Standing, Tester
from trials.trial import Asked, CheckIn, CheckInId, Question, QuestionId, Stage, Terms, Trial, TrialId, Way

NOW: Final = datetime(2026, 12, 1, 12, tzinfo=UTC)
YEARS: Final = timedelta(days=730)
READER: Final = Reader("en", "Europe/Belgrade", zone_chosen=True)
VOTES, VOICES, LINES, TESTS, DAYS = 10_000, 1_000, 5, 50, 10
WORDS: Final = "I carry two crates to the market every day, and the bell is too quiet. " * 4
VOTE: Final = {"ordinal": 1, "choices": "1", "revision": 1, "leaf": 0}
LINE: Final = {"part": "words", "text": WORDS, "before": b"[]"}
HEARD: Final = {"messenger": "telegram", "chat": "2"}
Made = Callable[[int, datetime], dict[str, Any]]
"""Makes a row from its number and its instant."""
BAR: Final = 60.0
"""Seconds: /mydata has everything within a minute."""


def figures(run: Run) -> Iterator[Figure]:
    """Let somebody have left so much, and yield what it takes to make both files."""
    votes, voices_, tests = run.size(VOTES, 500), run.size(VOICES, 50), run.size(TESTS, 5)
    with tempfile.TemporaryDirectory() as folder:
        times = asyncio.run(_measured(f"sqlite:///{folder}/glas.db", (votes, voices_, tests), run))
    yield Figure(
        what=f"/mydata: {votes:,} votes, {voices_:,} voices, {tests} tests",
        unit="s",
        rounds=tuple(times),
        bar=BAR,
        digits=2,
    )


async def _measured(url: str, left: tuple[int, int, int], run: Run) -> list[float]:
    async with databases.opened(url) as database:
        him = await database.run(lambda db: _left(db, *left))
        times: list[float] = []
        for _ in run.turns():
            maker = AttachmentMaker(database.reading, now=lambda: NOW)
            try:
                begun = perf_counter()
                made = [await maker.make(each, READER) for each in (PersonalData(him), PersonalPage(him))]
                times.append(perf_counter() - begun)
            finally:
                maker.close()
            assert all(each.content for each in made)
    return times


def _left(db: Connection, votes: int, voices_: int, tests: int) -> CustomerId:
    """Let somebody have voted, said and tested so much over two years; return who."""
    him = Stores(db)[Customers].arrive(Contact("telegram", "2"), "en", NOW - YEARS).id
    tables: tuple[tuple[Table, int, Made], ...] = (
        (polls, votes, _poll),
        (options, votes, lambda n, _: {"poll": n, "choice": 1, "text": f"I Wouldn't Want to Be Number {n}"}),
        (ballots, votes, lambda n, at: VOTE | {"poll": n, "voter": him, "at": at}),
        (voices, voices_, lambda n, at: _voice(n, at) | {"author": him}),
        (voice_lines, voices_ * LINES, lambda n, at: LINE | {"voice": 1 + n % voices_, "by": him, "at": at}),
        (supporters, voices_, lambda n, at: {"idea": n, "customer": him, "since": at}),
        (heard, voices_ * LINES, lambda n, at: HEARD | {"message": str(n), "customer": him, "at": at}),
    )
    for table, count, made in tables:
        db.execute(insert(table), [made(n, NOW - YEARS * n / (count + 1)) for n in range(1, count + 1)])
    for number in range(1, tests + 1):
        _tested(Stores(db), him, number)
    return him


def _poll(number: int, at: datetime) -> dict[str, Any]:
    rules = {"creator": 1, "pick": 1, "seats": 1, "binding": False, "quorum": 0, "state": "closed"}
    times = dict.fromkeys(("created", "opened", "closes", "closed"), at)
    return (
        rules | times | {"id": number, "question": f"Which title shall we publish next, and why, {number}?"}
    )


def _voice(number: int, at: datetime) -> dict[str, Any]:
    times = dict.fromkeys(("begun", "filed", "latest", "since"), at)
    kind = ("idea", "complaint", "question", "praise")[number % 4]
    return times | {"id": number, "kind": kind, "status": "new", "title": "A bell"}


def _tested(stores: Stores, him: CustomerId, number: int) -> None:
    """Let him have answered on each day of a test."""
    questions = (Question(asked=Asked.TEXT, text="What would you change?"),)
    terms = Terms(
        product=f"Cargo bike {number}",
        confidential=True,
        places=50,
        conditions="Bring it back.",
        checkins=tuple(CheckIn(day=day, questions=questions) for day in range(DAYS)),
        starts=date(2026, 3, 1),
        ends=date(2026, 3, 20),
    )
    trial = Trial(
        id=TrialId(0), token=f"t{number}", terms=terms, stage=Stage.OVER, created=NOW, creator=CustomerId(1)
    )
    id = stores[Trials].add(trial).id
    tester = Tester(
        trial=id, customer=him, standing=Standing.THANKED, way=Way.IDEA, since=NOW, invited=NOW, accepted=NOW
    )
    stores[Testers].add([tester])
    for day in range(1, DAYS + 1):
        checkin, first = CheckInId(day), QuestionId(1)
        stores[Prompts].answer(
            Answer(trial=id, customer=him, checkin=checkin, question=first, at=NOW, words=WORDS)
        )
