"""A prompt: one day's check-in of one tester, from when it is due until it is done, and what he answers.

"Prompt" is what the experience-sampling method calls it (Larson, Csikszentmihalyi, "The experience sampling
method", New Directions for Methodology of Social and Behavioral Science 15, 1983).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import datetime
from typing import Final

from msgspec import Struct

from customers.people import CustomerId
from trials.errors import NotAsked
from trials.trial import Asked, CheckIn, CheckInId, Question, QuestionId, TrialId

LOWEST, HIGHEST = 1, 5
"""Of a rating."""
LONGEST: Final = 4000
"""Characters of an answer in words."""
BLOCKER: Final = QuestionId(0)
"""The number under which it is kept what was in somebody's way: that is asked before any question."""


_NUMBER: Final = re.compile(
    r"(?P<rating>[1-5])\s*(?:/\s*5)?\s*(?:[⭐★🌟]|stars?|звезд\w*|звёзд\w*|zvezd\w*|gwiazd\w*|hvězd\w*)?"
)
_STARS: Final = re.compile(r"(?P<full>[⭐★🌟]+)☆*")


class Prompt(Struct, frozen=True, kw_only=True):
    """What one tester is asked on one day."""

    trial: TrialId
    customer: CustomerId
    checkin: CheckInId
    due: datetime
    asked: datetime | None = None
    remind: datetime | None = None
    """When he is reminded if he says nothing; None: he is not."""
    reminded: datetime | None = None
    stuck: bool | None = None
    """Whether something kept him from using it; None: he has not said so yet, and it is asked first."""
    done: datetime | None = None
    """Since when nothing is left to answer."""


class Answer(Struct, frozen=True, kw_only=True):
    """What a tester answered to one question; all empty: he skipped it."""

    trial: TrialId
    customer: CustomerId
    checkin: CheckInId
    question: QuestionId
    at: datetime
    rating: int | None = None
    """From 1 to 5."""
    choice: int | None = None
    """The position of what he chose, from 1."""
    words: str = ""
    photo: str = ""
    """The messenger's handle of a picture."""
    messenger: str = ""
    """Whose handle it is."""
    written: str = ""
    """Where he wrote it, so that a change of that message changes it; empty: he tapped it."""

    @property
    def skipped(self) -> bool:
        """Whether he would rather not answer."""
        return self.rating is None and self.choice is None and not self.words and not self.photo


def question_of(checkin: CheckIn, number: QuestionId) -> Question:
    """Return a question by its number. Raises NotAsked."""
    if not 1 <= number <= len(checkin.questions):
        raise NotAsked
    return checkin.questions[number - 1]


def next_question(checkin: CheckIn, answered: Collection[QuestionId]) -> QuestionId | None:
    """Return the first question without an answer; None: all have one."""
    numbers = map(QuestionId, range(1, len(checkin.questions) + 1))
    return next((number for number in numbers if number not in answered), None)


def value_of(question: Question, words: str) -> int | None:
    """Return the rating or the choice that words are, as its button says it; None: they are none."""
    if question.asked is Asked.RATING:
        return _rating_of(words)
    said = words.strip().rstrip(".!").casefold()
    labels = [each.rstrip(".!").casefold() for each in question.choices]
    return labels.index(said) + 1 if said in labels else None


def _rating_of(words: str) -> int | None:
    """Return the rating that words plainly are: "4", "4!", "4/5", "4 stars", or as many stars; else None."""
    said = words.strip().replace("\ufe0f", "").rstrip(" .!,;").casefold()
    if found := _NUMBER.fullmatch(said):
        return int(found["rating"])
    if found := _STARS.fullmatch("".join(said.split())):
        return len(found["full"]) if len(found[0]) <= HIGHEST else None
    return None


def check_answer(question: Question, answer: Answer) -> None:
    """Raise NotAsked for an answer that the question does not take."""
    fits = {
        Asked.RATING: answer.rating is not None and LOWEST <= answer.rating <= HIGHEST,
        Asked.CHOICE: answer.choice is not None and 1 <= answer.choice <= len(question.choices),
        Asked.TEXT: len(answer.words) <= LONGEST,
        Asked.PHOTO: not answer.words or len(answer.words) <= LONGEST,
    }
    others = {
        Asked.RATING: (answer.choice, answer.words, answer.photo),
        Asked.CHOICE: (answer.rating, answer.words, answer.photo),
        Asked.TEXT: (answer.rating, answer.choice, answer.photo),
        Asked.PHOTO: (answer.rating, answer.choice),
    }
    if not fits[question.asked] or any(others[question.asked]):
        raise NotAsked
