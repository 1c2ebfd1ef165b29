"""A poll: what is asked, by which rules, and where in its life it stands."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import NewType

from msgspec import Struct

from draws.lines import PrizeLine

PollId = NewType("PollId", int)
Choice = NewType("Choice", int)
"""An option's position in its poll, from 1, in the order in which the team listed them."""


class State(StrEnum):
    """Poll life: draft → scheduled → open → closed → decided, or void."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    OPEN = "open"
    CLOSED = "closed"
    DECIDED = "decided"
    VOID = "void"


class Ties(StrEnum):
    """What happens when the last seat is tied, declared before opening."""

    RUNOFF = "runoff"
    EXPAND = "expand"
    LOT = "lot"


class Results(StrEnum):
    """Who may see counts before closing."""

    HIDDEN = "hidden"
    TEAM = "team"
    LIVE = "live"


class Terms(Struct, frozen=True, kw_only=True):
    """What a poll asks and by which rules; frozen when it opens."""

    question: str
    options: tuple[str, ...]
    closes: datetime
    opens: datetime | None = None
    pick: int = 1
    seats: int = 1
    method: str = "approval"
    ties: Ties = Ties.LOT
    binding: bool = False
    results: Results = Results.HIDDEN
    quorum: int = 0
    notice: str = ""
    prizes: tuple[PrizeLine, ...] = ()
    """What is drawn among those who take part."""

    def option(self, choice: Choice) -> str:
        """Return the text of an option. Raises IndexError for a choice the poll does not have."""
        if choice < 1:
            raise IndexError(choice)
        return self.options[choice - 1]

    @property
    def choices(self) -> range:
        """All choices of the poll, 1 to the number of its options."""
        return range(1, len(self.options) + 1)


class Notice(Struct, frozen=True):
    """A public line appended to a poll after it opened."""

    at: datetime
    text: str


class Poll(Struct, frozen=True, kw_only=True):
    """A poll with its number, its terms and what has happened to it so far."""

    id: PollId
    terms: Terms
    state: State
    created: datetime
    creator: int
    opened: datetime | None = None
    closed: datetime | None = None
    extended: bool = False
    reason: str = ""
    """The public reason of the latest extension, early closing or voiding; empty when there was none."""
    results_seen: bool = False
    """Whether anybody has seen results: from then on the closing time cannot be moved."""
    parent: PollId | None = None
    """The poll whose tie this runoff decides."""
    survey: bool = False
    """Whether it only asks how something turned out: nothing is planned or decided by it."""
    commitment: str = ""
    """SHA-256 of the poll's secret in hexadecimal; published on opening."""
    voters: int = 0
    """Turnout: standing ballots that are not empty."""
    head: str = ""
    """The hash of the ballot log's last leaf."""
    notices: tuple[Notice, ...] = ()
    """Public lines appended after opening, oldest first."""
    leaves: int = 0
    """The number of leaves in the ballot log."""
    draw: int | None = None
    """The number of the draw of its prizes, from opening on; None where there are no prizes."""
    draw_commitment: str = ""
    """SHA-256 of that draw's own secret in hexadecimal; the ballot log is bound to it."""
