"""Which idea to take up first: how many want it, by how large it is.

The rule is RICE (Sean McBride, "RICE: Simple prioritization for product managers", Intercom 2018: reach ×
impact × confidence ÷ effort) with the two factors that are known here, impact and confidence being one:

- reach: the people who want it, counted once each: its supporters and its author;
- effort: small, medium or large as the team takes it to be, each size twice the one before; an idea without a
  size counts as medium, so that it is neither hidden nor favoured, and is marked.

So that points are whole numbers, reach is multiplied by what a large idea costs more: by four, two or one.
In a segment reach is who of it supports the idea. A tier never counts for more than another: it only says
whose voice the team takes up first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Final, NamedTuple, Protocol

from msgspec import Struct
from msgspec.structs import replace

from customers.news.segments import Segment as Whom
from customers.tiers import Tier
from suggestions.errors import NoSuchVoice, NotAnIdea
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import Status, Voice, VoiceId


class Size(StrEnum):
    """How much work an idea is."""

    SMALL = "S"
    MEDIUM = "M"
    LARGE = "L"


WEIGHTS: Final[Mapping[str, int]] = {Size.SMALL: 4, Size.MEDIUM: 2, Size.LARGE: 1, "": 2}
"""By what reach is multiplied; an idea without a size counts as medium."""
UNDECIDED: Final = (Status.NEW, Status.CONSIDERING)
"""Where ideas stand of which the team has not said what becomes of them."""


class Demand(Struct, frozen=True):
    """Who wants an idea of which nothing is decided."""

    voice: Voice
    languages: Mapping[str, int]
    """How many of its supporters speak which language."""
    tiers: Mapping[Tier, int]
    """How many of them are in which tier."""
    chosen: int = 0
    """How many of them are of the segment that was asked about."""

    @property
    def reach(self) -> int:
        """Its supporters and its author."""
        return self.voice.supporters + 1


class Segment(NamedTuple):
    """Whose support counts: of everybody, a `language`, a `tier` by its rank, or the segment `chosen`."""

    kind: str = ""
    value: str = ""

    def reach(self, demand: Demand) -> int:
        """Return how many of the segment want an idea."""
        match self.kind:
            case "language":
                return demand.languages.get(self.value, 0)
            case "chosen":
                return demand.chosen
            case "tier":
                return sum(count for tier, count in demand.tiers.items() if str(tier.rank) == self.value)
            case _:
                return demand.reach


EVERYBODY: Final = Segment()


class Ranked(NamedTuple):
    """An idea in the order in which it is taken up."""

    points: int
    reach: int
    demand: Demand


class Triage(Protocol):
    """Where demand is counted."""

    def undecided(self) -> int:
        """Count the ideas of which nothing is decided; very many read as fewer."""
        ...

    def undecided_first(self, limit: int) -> list[Voice]:
        """Return undecided ideas, the most points first, as many as asked for."""
        ...

    def demand(self, limit: int, segment: Segment = EVERYBODY, chosen: Whom | None = None) -> list[Demand]:
        """Return undecided ideas with their demand, the most points in a segment first, as many as asked for.

        In a segment that is those which somebody of it supports, however few points they have of everybody.
        What was written as a segment is `chosen`. Raises NoSuchSegment, WrongArgument.
        """
        ...


def points(reach: int, effort: str) -> int:
    """Return what an idea's reach is worth, by its size."""
    return reach * WEIGHTS.get(effort, WEIGHTS[""])


def ranked(found: Iterable[Demand], segment: Segment = EVERYBODY) -> list[Ranked]:
    """Bring ideas that a segment wants into the order of their points; of equal ones the older is first."""
    wanted = ((segment.reach(each), each) for each in found)
    order = [Ranked(points(reach, each.voice.effort), reach, each) for reach, each in wanted if reach]
    return sorted(order, key=lambda each: (-each.points, each.demand.voice.id))


def estimate(voices: Voices, id: VoiceId, size: Size) -> Voice:
    """Note how large the team takes an idea to be. Raises NoSuchVoice, NotAnIdea."""
    voice = voices.lock(id)
    if voice.filed is None:
        raise NoSuchVoice(id)
    if voice.kind is not Kind.IDEA:
        raise NotAnIdea(id, voice.kind)
    estimated = replace(voice, effort=size.value)
    voices.save(estimated)
    return estimated
