"""What somebody told of himself, because he agreed to be ranked: his need, his means, and what he built."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Final, NewType

from msgspec import Struct

from customers.people import CustomerId
from leadusers.gain import Need

MOST_WORDS: Final = 1000
"""So many characters of what he built are kept."""


class Question(StrEnum):
    """What he is asked about his need, each to be answered from 1, not at all, to 5, very much.

    Expected benefit and dissatisfaction with what there is are how the lead-user studies measure it
    (Franke, von Hippel, Schreier 2006, table 1).
    """

    LACKING = "lacking"
    """What there is to buy does not do what he needs."""
    OFTEN = "often"
    """He runs into it often."""
    COST = "cost"
    """It costs him time or money."""
    AT_ONCE = "at-once"
    """He would use a better one at once."""


class Resource(StrEnum):
    """What he may have at hand to make something better himself."""

    SKILLS = "skills"
    EQUIPMENT = "equipment"


class Told(Struct, frozen=True):
    """An answer to a question about his need."""

    value: int | None
    """From 1 to 5; None: he would rather not say."""
    at: datetime


class Profile(Struct, frozen=True, kw_only=True):
    """What one person told of himself."""

    customer: CustomerId
    since: datetime
    """What he did from here on counts."""
    asked: datetime | None = None
    """When he was asked about his need first."""
    answers: Mapping[Question, Told] = {}
    means: Mapping[Resource, bool | None] = {}
    """Whether he has it at hand; None: he would rather not say."""
    solved: datetime | None = None
    """When a person confirmed something that he built."""


SolutionId = NewType("SolutionId", int)


class Review(StrEnum):
    """What a person of the team says to a solution of somebody's own."""

    WAITING = "waiting"
    CONFIRMED = "confirmed"
    REFUSED = "refused"


class Solution(Struct, frozen=True, kw_only=True):
    """Something that somebody built himself, told or shown."""

    id: SolutionId = SolutionId(0)
    customer: CustomerId
    told: datetime
    words: str
    picture: str = ""
    """The messenger's name for the picture that shows it."""
    messenger: str = ""
    """Where that name means something."""
    review: Review = Review.WAITING
    decided: datetime | None = None


def need_of(profile: Profile) -> Need:
    """Return what is known of his need, but for how often he asked.

    What he answered counts from the oldest answer on, so that none counts longer than it should. He has the
    means when he has both skills and equipment; None where he did not say enough.
    """
    told = [each for each in profile.answers.values() if each.value is not None]
    values = (profile.answers[each].value for each in Question if each in profile.answers)
    return Need(
        answers=tuple(each for each in values if each is not None),
        answered=min((each.at for each in told), default=None),
        solved=profile.solved,
        means=_at_hand([profile.means.get(each) for each in Resource]),
    )


def _at_hand(said: Sequence[bool | None]) -> bool | None:
    if False in said:
        return False
    return None if None in said else True


Asked = Question | Resource
"""What he is asked, in the order of both lists."""


def next_open(profile: Profile) -> Asked | None:
    """Return the first question that he neither answered nor skipped; None: none is left."""
    for question in Question:
        if question not in profile.answers:
            return question
    return next((each for each in Resource if each not in profile.means), None)
