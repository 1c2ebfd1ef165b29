"""What a test came to: who took part, what they answered, what was in their way, and what it changed.

Words are quoted, and pictures shown, only of those who allowed it, under the name they chose.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Final, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from customers.people import CustomerId
from trials import foretelling, participation, themes
from trials.figures import Spread, spread
from trials.participation import Progress
from trials.prompt import BLOCKER, HIGHEST, Answer, Prompt
from trials.tester import Standing, Tester
from trials.themes import Naming, Said
from trials.trial import (
    Asked,
    Change,
    CheckIn,
    CheckInId,
    Question,
    QuestionId,
    Stage,
    TakenBack,
    Trial,
    Way,
)

_Named = TypeVar("_Named", bound=str)

SMALL: Final = 5
"""A group of fewer is not broken down for the vendors: somebody might know who it is."""
EXAMPLES: Final = 3
"""Quotes that are shown with a theme."""
SHORT: Final = 300
"""Characters of a quote that stands with a theme beside others; what is longer is read at its question."""


class Quote(Struct, frozen=True):
    """What somebody said who may be quoted."""

    words: str
    by: str
    """The name that he chose; empty: he is a tester without one."""


class Shot(Struct, frozen=True):
    """A picture of somebody who lets it be shown."""

    handle: str
    messenger: str
    words: str
    by: str


class Result(Struct, frozen=True, kw_only=True):
    """What was answered to one question."""

    question: Question
    answers: int
    skipped: int = 0
    counts: tuple[int, ...] = ()
    """How often each rating, from 1 on, or each choice was given; empty: it is not broken down."""
    quotes: tuple[Quote, ...] = ()
    shots: tuple[Shot, ...] = ()

    @property
    def spread(self) -> Spread | None:
        """The quartiles of ratings; None where there are none, or they are not broken down."""
        return spread(self.counts) if self.question.asked is Asked.RATING else None


class DayResult(Struct, frozen=True, kw_only=True):
    """What came of one day."""

    day: int
    """Counted from the day on which each accepted, which is day 0."""
    tasks: tuple[str, ...]
    asked: int
    """How many were asked anything on it."""
    done: int
    """How many answered all of it."""
    stuck: int
    """How many said that something was in their way."""
    blockers: tuple[Quote, ...] = ()
    results: tuple[Result, ...] = ()


class Participation(Struct, frozen=True, kw_only=True):
    """How many went how far, and why others did not."""

    counts: Mapping[Progress, int]
    """How many have come how far (`trials.participation`)."""
    reasons: tuple[tuple[str, int], ...]
    """Why they declined or left, as far as they said so."""
    ways: tuple[tuple[Way, int], ...]
    """How those who got a place were found."""


class Told(Struct, frozen=True):
    """A theme as it is shown."""

    key: str
    name: str
    testers: int
    quotes: tuple[Quote, ...] = ()


class Report(Struct, frozen=True, kw_only=True):
    """A test's report; `vendors`: without names but those that were chosen, and small groups together."""

    number: int
    product: str
    stage: Stage
    taken_back: TakenBack | None
    """When and why its product was taken back, if it was."""
    starts: date
    ends: date
    participation: Participation
    days: tuple[DayResult, ...]
    themes: tuple[Told, ...]
    changes: tuple[Change, ...]
    vendors: bool = False


class Material(Struct, frozen=True, kw_only=True):
    """What a report is made of."""

    trial: Trial
    testers: Sequence[Tester]
    prompts: Sequence[Prompt]
    answers: Sequence[Answer]
    """In the order of days and questions."""
    namings: Sequence[Naming] = ()


def report(of: Material, *, vendors: bool = False) -> Report:
    """Return what a test came to."""
    terms = of.trial.terms
    quoting = {each.customer: each for each in of.testers}
    whole = Report(
        number=of.trial.id,
        product=terms.product,
        stage=of.trial.stage,
        taken_back=of.trial.taken_back,
        starts=terms.starts,
        ends=terms.ends,
        participation=_participation(of.testers, of.trial.ended),
        days=tuple(_days(of, quoting)),
        themes=tuple(_themes(of, quoting, SMALL if vendors else themes.LEAST)),
        changes=of.trial.changes,
    )
    if not vendors:
        return whole
    shown = tuple(each for each in whole.changes if may_be_said(each, of))
    return replace(_for_vendors(whole), changes=shown)


def may_be_said(change: Change, of: Material) -> bool:
    """Whether a change says in words of its own what was said, or in those of somebody who may be quoted.

    Words that are put around somebody's do not make them the team's own.
    """
    people = {each.customer: each for each in of.testers}
    whose = foretelling.cited([change], of.answers)
    whose |= {each.customer for each in of.answers if foretelling.repeats(change, each.words)}
    return not whose or any(_may_be_quoted(each, people) for each in whose)


def _participation(testers: Sequence[Tester], ended: datetime | None) -> Participation:
    gone = [each for each in testers if each.standing in {Standing.DECLINED, Standing.LEFT}]
    return Participation(
        counts=participation.counted((participation.marks(each, ended), 1) for each in testers),
        reasons=_ordered(each.why for each in gone if each.why),
        ways=_ordered(each.way for each in testers if participation.had_a_place(each)),
    )


def _ordered(found: Iterable[_Named]) -> tuple[tuple[_Named, int], ...]:
    return tuple(sorted(Counter(found).items(), key=lambda pair: (-pair[1], pair[0])))


def _days(of: Material, people: Mapping[CustomerId, Tester]) -> Iterator[DayResult]:
    prompts: dict[CheckInId, list[Prompt]] = {}
    for prompt in of.prompts:
        prompts.setdefault(prompt.checkin, []).append(prompt)
    answers: dict[tuple[CheckInId, QuestionId], list[Answer]] = {}
    for answer in of.answers:
        answers.setdefault((answer.checkin, answer.question), []).append(answer)
    for number, checkin in enumerate(of.trial.terms.checkins, 1):
        id = CheckInId(number)
        his = prompts.get(id, [])
        yield DayResult(
            day=checkin.day,
            tasks=checkin.tasks,
            asked=sum(each.asked is not None for each in his),
            done=sum(each.done is not None for each in his),
            stuck=sum(each.stuck is True for each in his),
            blockers=tuple(_quotes(answers.get((id, BLOCKER), []), people)),
            results=tuple(_results(checkin, id, answers, people)),
        )


def _results(
    checkin: CheckIn,
    id: CheckInId,
    answers: Mapping[tuple[CheckInId, QuestionId], Sequence[Answer]],
    people: Mapping[CustomerId, Tester],
) -> Iterator[Result]:
    for number, question in enumerate(checkin.questions, 1):
        given = answers.get((id, QuestionId(number)), ())
        said = [each for each in given if not each.skipped]
        yield Result(
            question=question,
            answers=len(said),
            skipped=len(given) - len(said),
            counts=_counts(question, said),
            quotes=tuple(_quotes((each for each in said if not each.photo), people)),
            shots=tuple(_shots(said, people)),
        )


def _counts(question: Question, given: Sequence[Answer]) -> tuple[int, ...]:
    match question.asked:
        case Asked.RATING:
            found = Counter(each.rating for each in given)
            return tuple(found[rating] for rating in range(1, HIGHEST + 1))
        case Asked.CHOICE:
            found = Counter(each.choice for each in given)
            return tuple(found[choice] for choice in range(1, len(question.choices) + 1))
        case _:
            return ()


def _quotes(given: Iterable[Answer], people: Mapping[CustomerId, Tester]) -> Iterator[Quote]:
    for each in given:
        him = people.get(each.customer)
        if each.words and him is not None and him.quoted:
            yield Quote(each.words, him.name)


def _shots(given: Iterable[Answer], people: Mapping[CustomerId, Tester]) -> Iterator[Shot]:
    for each in given:
        him = people.get(each.customer)
        if each.photo and him is not None and him.photos:
            yield Shot(each.photo, each.messenger, each.words if him.quoted else "", him.name)


def _themes(of: Material, people: Mapping[CustomerId, Tester], least: int) -> Iterator[Told]:
    said = [each for each in of.answers if each.words]
    words = [Said(each.customer, each.words) for each in said]
    known: set[str] = set()
    for theme in themes.themes(words, of.namings, least):
        where = [said[place] for place in theme.said]
        shown = _examples([each for each in where if _may_be_quoted(each.customer, people)], known)
        known |= {each.words for each in shown}
        yield Told(theme.key, theme.name, theme.testers, tuple(_quotes(shown, people)))


def _examples(quotes: Sequence[Answer], known: Collection[str]) -> list[Answer]:
    """Return the quotes of a theme, the short ones first: no words twice, and none that a theme has shown.

    Where there is nothing else, one of these stands there again, or one that is long.
    """
    ordered = sorted(quotes, key=lambda each: len(each.words))
    different = {each.words: each for each in reversed({each.customer: each for each in ordered}.values())}
    found = sorted(different.values(), key=lambda each: (each.words in known, len(each.words)))
    fresh = [each for each in found if each.words not in known and len(each.words) <= SHORT]
    return fresh[:EXAMPLES] or found[:1]


def _may_be_quoted(customer: CustomerId, people: Mapping[CustomerId, Tester]) -> bool:
    return customer in people and people[customer].quoted


def _for_vendors(whole: Report) -> Report:
    took = whole.participation
    return replace(
        whole,
        vendors=True,
        participation=replace(
            took,
            reasons=_large(took.reasons),
            ways=_large(took.ways),
        ),
        days=tuple(
            replace(
                day,
                results=tuple(
                    replace(each, counts=()) if each.answers < SMALL else each for each in day.results
                ),
            )
            for day in whole.days
        ),
    )


def _large(groups: tuple[tuple[_Named, int], ...]) -> tuple[tuple[_Named, int], ...]:
    """Return the groups that are large enough; what is left out is so large together that none shows."""
    kept = [each for each in groups if each[1] >= SMALL]
    hidden = sum(count for _, count in groups if count < SMALL)
    while kept and 0 < hidden < SMALL:
        hidden += kept.pop()[1]
    return tuple(kept)
