"""What can go wrong with early-access tests.

TrialError
├── NoSuchTrial    there is no such test, or it is not for him to know of it
├── NoTester       he is not in this test
├── NotNow         from where somebody stands that step is not possible
├── TooLate        so little of the test is left that nothing would be asked any more
├── WrongStage     the test is not at that point of its life
├── SourceWrong    nobody can be found there, or a ballot would show
├── TermsWrong     the test cannot be made like this
├── LinksWrong     a list of access links cannot be loaded
├── NotYet         the day on which that is asked has not come
└── NotAsked       the question is not asked, or not any more
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from trials.trial import Source


class TrialError(Exception):
    """Base of what can go wrong with early-access tests."""


class NoSuchTrial(TrialError):
    """There is no such test, or it is not for him to know of it."""


class NoTester(TrialError):
    """He is not in this test."""


class NotNow(TrialError):
    """From where somebody stands that step is not possible: `standing`, as `Tester.said` has it."""

    def __init__(self, standing: str) -> None:
        super().__init__(standing)
        self.standing = standing


class TooLate(TrialError):
    """So little is left of the test of a `product`, which ends then, that nothing would be asked any more."""

    def __init__(self, product: str, ends: date) -> None:
        super().__init__(ends)
        self.product = product
        self.ends = ends


class WrongStage(TrialError):
    """The test is not at that point of its life: `stage`."""

    def __init__(self, stage: str) -> None:
        super().__init__(stage)
        self.stage = stage


class TermsWrong(TrialError):
    """The test cannot be made like this: `why` names the rule, `day` the day that breaks it."""

    def __init__(self, why: str, day: int | None = None) -> None:
        super().__init__(why)
        self.why = why
        self.day = day


class LinksWrong(TrialError):
    """A list of access links cannot be loaded: `why`, on which `line` from 1; `first`: where it stood."""

    def __init__(self, why: str, line: int = 0, first: int = 0) -> None:
        super().__init__(why)
        self.why = why
        self.line = line
        self.first = first


class NotYet(TrialError):
    """The day on which that is asked has not come: it is asked then, in UTC."""

    def __init__(self, due: datetime) -> None:
        super().__init__(due)
        self.due = due


class NotAsked(TrialError):
    """The question is not asked, or not any more."""


class SourceWrong(TrialError):
    """Among these nobody can be found.

    `why` is no-idea, withdrawn, no-poll, open, no-option or shows (a ballot).
    """

    def __init__(self, source: Source, why: str) -> None:
        super().__init__(why)
        self.source = source
        self.why = why
