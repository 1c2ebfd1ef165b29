"""What the domain asks of the place where voices are kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple, Protocol

from customers.people import CustomerId
from suggestions.kind import Kind
from suggestions.parts import Followers, Launches, Lines, Options, Reports, Steps, Supporters, Tags
from suggestions.voice import Status, Voice, VoiceId


class Order(StrEnum):
    """How ideas are brought into an order."""

    TOP = "top"
    NEW = "new"
    RISING = "rising"
    LAUNCHED = "launched"
    MINE = "mine"


def limit_alert(customer: CustomerId) -> str:
    """The name of the alert that someone said as much as one may within a day."""
    return f"too-many:{customer}"


class Alerts(Protocol):
    """When the team was alerted last, and who is asked for an idea."""

    def first_within(self, name: str, pause: timedelta, now: datetime) -> bool:
        """Note an alert, unless one of this name came within the pause. Returns whether it was noted."""
        ...

    def ask(self, customer: CustomerId, due: datetime, again: datetime) -> None:
        """Let someone be asked for an idea at an instant, unless he is to be, or was since `again`."""
        ...

    def asking(self, now: datetime, limit: int) -> list[CustomerId]:
        """Return who is to be asked now."""
        ...

    def asked(self, customer: CustomerId, now: datetime) -> bool:
        """Note that someone is asked. Returns False when he is not to be."""
        ...


class Waits(NamedTuple):
    """When something was filed that waits, and by when it is answered; `holder`: who has taken it on."""

    id: VoiceId
    filed: datetime
    reply_by: datetime
    holder: CustomerId | None


class Voices(Protocol):
    """Where voices are kept, and what belongs to them."""

    @property
    def lines(self) -> Lines: ...
    @property
    def steps(self) -> Steps: ...
    @property
    def supporters(self) -> Supporters: ...
    @property
    def launches(self) -> Launches: ...
    @property
    def tags(self) -> Tags: ...
    @property
    def options(self) -> Options: ...
    @property
    def reports(self) -> Reports[VoiceId]: ...
    @property
    def followers(self) -> Followers: ...

    def add(self, voice: Voice) -> Voice:
        """Keep a new voice and return it with its number."""
        ...

    def get(self, voice: VoiceId) -> Voice:
        """Return a voice. Raises NoSuchVoice."""
        ...

    def lock(self, voice: VoiceId) -> Voice:
        """Return a voice, held against any change until the transaction ends. Raises NoSuchVoice."""
        ...

    def save(self, voice: Voice) -> None:
        """Keep where it stands."""
        ...

    def drop(self, voice: VoiceId) -> None:
        """Remove a voice that was never filed, with its lines."""
        ...

    def latest_of(self, author: CustomerId) -> Voice | None:
        """Return what someone said last, held against any change; None: nothing."""
        ...

    def of(self, author: CustomerId, limit: int, after: int = 0) -> list[Voice]:
        """Return what someone filed, the newest first, without the first `after` of it."""
        ...

    def filed_by(self, author: CustomerId) -> int:
        """Count what someone filed."""
        ...

    def begun_since(self, author: CustomerId, since: datetime, most: int) -> list[datetime]:
        """Return when someone began to say what he said himself, the latest first, at most so many."""
        ...

    def filed_since(self, author: CustomerId, kind: Kind, since: datetime, most: int) -> int:
        """Count what someone began himself since an instant and filed as this kind, up to `most`."""
        ...

    def unsorted(self, before: datetime, limit: int) -> list[VoiceId]:
        """Return what was said before an instant and waits for a tap, the oldest first."""
        ...

    def next_unsorted(self) -> datetime | None:
        """Return when the oldest was said that waits for a tap; None when nothing does."""
        ...

    def group(self, root: VoiceId) -> list[Voice]:
        """Return an idea and all that was merged into it, directly or by way of others."""
        ...

    def board(self, order: Order, now: datetime, reader: CustomerId) -> Sequence[Voice]:
        """Return the ideas that everybody can read, in an order, as many as a board holds."""
        ...

    def standing(self, status: Status, limit: int) -> list[Voice]:
        """Return what everybody can read and stands there, ideas and options, the latest first."""
        ...

    def titles(self, status: Status, limit: int) -> list[tuple[VoiceId, str]]:
        """Return what the ideas are called that everybody can read and that stand there, the latest first."""
        ...

    def promised(self, limit: int) -> list[Voice]:
        """Return what everybody can read and was ever promised with a date, the newest first."""
        ...

    def queue(self, now: datetime, limit: int, tag: str = "", after: int = 0) -> list[Voice]:
        """Return what waits for an answer as the team takes it up; of a tag, if one is named.

        What is late comes first, for it was promised; then the tiers in their order, and people in none; in
        each the one promised earliest. The first `after` of them are left out.
        """
        ...

    def queued(self, tag: str = "") -> int:
        """Count what waits for an answer; of a tag, if one is named."""
        ...

    def waiting(self, limit: int) -> list[Voice]:
        """Return what waits for an answer, the one promised earliest first."""
        ...

    def in_time(self, now: datetime) -> list[Waits]:
        """Return all that waits for an answer and is not late, the one promised earliest first."""
        ...

    def late(self, now: datetime, limit: int, untold: str = "") -> list[Voice]:
        """Return what waits for an answer past the time that was stated, the one promised earliest first.

        `untold`: only what nobody was `alerted` of, or what has not `escalated`.
        """
        ...

    def hidden(self, limit: int) -> list[Voice]:
        """Return ideas that the team hides, those hidden last first."""
        ...

    def newest_list(self, kind: Kind) -> VoiceId | None:
        """Return the first voice of the newest list on which voices of a kind came; None: there was none."""
        ...

    def listed(self, first: VoiceId) -> list[Voice]:
        """Return the voices of a list, the oldest first."""
        ...

    def unpublished(self, limit: int) -> list[Voice]:
        """Return new ideas that wait to stand on the board, then those whose new words do."""
        ...
