"""An early-access test: what is tested, by how many, what they are asked, and where in its life it stands."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from msgspec import Struct

from customers.news.segments import Segment
from customers.people import CustomerId
from draws.draw import DrawId
from draws.lines import PrizeLine
from leadusers.weights import Weights

TrialId = NewType("TrialId", int)
CheckInId = NewType("CheckInId", int)
"""The number of a check-in within its test, from 1."""
QuestionId = NewType("QuestionId", int)
"""The number of a question within its check-in, from 1."""


class Stage(StrEnum):
    """A test's life: draft → recruiting → over, or withdrawn."""

    DRAFT = "draft"
    RECRUITING = "recruiting"
    """People are invited, accept and test; places that become free pass on."""
    OVER = "over"
    """Its last day has passed: the report can be made, the thanks go out."""
    WITHDRAWN = "withdrawn"
    """The product was taken back: everybody is told, nobody is asked any more."""


class Asked(StrEnum):
    """What kind of answer a question takes."""

    RATING = "rating"
    """From 1 to 5."""
    CHOICE = "choice"
    TEXT = "text"
    PHOTO = "photo"


class Thanks(StrEnum):
    """How those are thanked who completed."""

    ALL = "all"
    """Each gets the same."""
    DRAW = "draw"
    """Some win, as in any draw."""


class Stock(StrEnum):
    """What each tester is handed once."""

    NOTHING = "nothing"
    DEVICES = "devices"
    """The team hands one out; there are only so many."""
    LINKS = "links"
    """An access link of his own."""


class Question(Struct, frozen=True, kw_only=True):
    """One question of a check-in."""

    asked: Asked
    text: str
    choices: tuple[str, ...] = ()
    """Of a choice: two or more."""


class CheckIn(Struct, frozen=True, kw_only=True):
    """What is said to somebody on one day of his test: what to try, and what he is asked."""

    day: int
    """Counted from the day on which he accepted, which is day 0."""
    tasks: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()


class Way(StrEnum):
    """How somebody came to be asked."""

    SCORE = "score"
    """By the lead-user score."""
    CHANCE = "chance"
    """Drawn from outside the top, so that we learn whether the score is any good."""
    IDEA = "idea"
    """He supports the idea that became the product."""
    POLL = "poll"
    """He voted in the poll that chose it, and agreed to be asked."""
    APPLIED = "applied"
    """He asked to take part."""
    UNKNOWN = "unknown"
    """How is not kept any more: he took back that he is ranked."""


class Source(Struct, frozen=True):
    """Among whom testers are found."""

    way: Way
    number: int = 0
    """Of the idea or the poll."""
    option: int = 0
    """Of the poll: those alone who chose this one, by its position from 1; 0: all who voted."""


class Quota(Struct, frozen=True):
    """Places that are for people of one segment."""

    segment: Segment
    places: int


class Terms(Struct, frozen=True, kw_only=True):
    """What is tested and how; frozen when recruiting begins."""

    product: str
    about: str = ""
    """What it gives the testers, in the invitation."""
    confidential: bool
    """Whether nobody outside may know that it exists until it is announced."""
    places: int
    quotas: tuple[Quota, ...] = ()
    conditions: str
    """What a tester agrees to, in the team's words."""
    sources: tuple[Source, ...] = (Source(Way.SCORE),)
    checkins: tuple[CheckIn, ...]
    starts: date
    """The first day on which anybody is asked anything, in the company's zone."""
    ends: date
    """The last day."""
    thanks: Thanks = Thanks.ALL
    thank_you: str = ""
    """What each who completed gets, in the team's words."""
    prizes: tuple[PrizeLine, ...] = ()
    """What is drawn among those who completed."""
    stock: Stock = Stock.NOTHING
    count: int = 0
    """Of devices: how many there are."""

    @property
    def last_day(self) -> int:
        """The last day on which anybody is asked anything, counted from his day 0."""
        return max(each.day for each in self.checkins)

    @property
    def free_places(self) -> int:
        """Places that are for anybody."""
        return self.places - sum(each.places for each in self.quotas)


class Change(Struct, frozen=True):
    """You said this, we changed that: in the team's words."""

    said: str
    changed: str


class TakenBack(Struct, frozen=True):
    """When the product of a test was taken back, and why, as the testers read it."""

    at: datetime
    reason: str


class Trial(Struct, frozen=True, kw_only=True):
    """A test with its number, its terms and what has happened to it so far."""

    id: TrialId
    token: str
    """What stands in links in place of the number, which would tell how many tests there are."""
    terms: Terms
    stage: Stage
    created: datetime
    creator: CustomerId
    opened: datetime | None = None
    """When recruiting began."""
    ended: datetime | None = None
    announced: datetime | None = None
    """Since when anybody may know of it; of an open one since recruiting began."""
    short: datetime | None = None
    """Since when the team knows that places are free and nobody who was approved is left to invite."""
    weights: Weights | None = None
    """The score's weights, frozen when recruiting began."""
    chance: float = 0.0
    """How likely it was so far that anybody outside the top was drawn by chance, from 0 to 1."""
    refused: int = 0
    """How many of those whom chance drew a person did not approve; 0 or more."""
    draw: DrawId | None = None
    """Of the thanks among those who completed."""
    reason: str = ""
    """Why it was withdrawn, as the testers read it."""
    changes: tuple[Change, ...] = ()
    """What the testers said and what was changed for it."""
    reported: datetime | None = None
    """When its report was first made after its end; what testers allowed until then stands in it."""

    @property
    def discarded(self) -> bool:
        """Tell whether it was taken back while nobody knew of it."""
        return self.stage is Stage.WITHDRAWN and self.opened is None

    @property
    def begun(self) -> bool:
        """Tell whether people were looked for, so that there is a report, also where it was taken back."""
        return self.stage is not Stage.DRAFT and not self.discarded

    @property
    def taken_back(self) -> TakenBack | None:
        """When and why its product was taken back; None: it was not, or nobody knew of it."""
        if self.stage is not Stage.WITHDRAWN or self.opened is None or self.ended is None:
            return None
        return TakenBack(self.ended, self.reason)

    @property
    def secret(self) -> bool:
        """Tell whether nobody outside may know that it exists."""
        return self.announced is None
