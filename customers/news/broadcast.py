"""A broadcast: what is said to whom, and how far it has come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Final, Protocol

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from customers.news.errors import NobodyThere, WordsLength, WrongStage
from customers.news.preferences import Topic
from customers.news.segments import Segment
from customers.people import CustomerId
from texts.text import Mark, Marked

MAX_TEXT: Final = 3800
MAX_CAPTION: Final = 900
"""UTF-16 units: one message is all a broadcast may be, or a kill could part it. Room is left for our line."""

REMEMBERED: Final = timedelta(days=365)
"""For so long it is known which news reached whom."""
SAME_WITHIN: Final = timedelta(days=1)
"""For so long the same broadcast asks before it goes out a second time."""


class State(StrEnum):
    """Where a broadcast stands."""

    SENDING = "sending"
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"


FIRST_MESSENGER: Final = "telegram"
"""Where pictures were sent of which none is written down: there was no second one then."""


class Content(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a broadcast says: a text in each language there is, in the order they were written.

    What is plain is encoded as it always was, `picture` too, so that its digest stays.
    """

    words: dict[str, str]
    """Empty where a picture says it all, in the one language that it speaks."""
    picture: str = field(default_factory=str)
    """The messenger's handle of a picture, or empty."""
    messenger: str = FIRST_MESSENGER
    """The messenger in which the pictures were sent."""
    album: tuple[str, ...] = ()
    """The handles of pictures that come as one; empty for none, or one alone."""
    marks: dict[str, tuple[Mark, ...]] = {}
    """How the words of each language look."""

    @property
    def written(self) -> tuple[str, ...]:
        """The languages that were written; where a picture says it all, the one that it was sent in."""
        return tuple(language for language, text in self.words.items() if text) or tuple(self.words)

    def said_in(self, language: str) -> str:
        """Return the language in which a reader gets it: his own, else English, else the first."""
        if language in self.written:
            return language
        return "en" if "en" in self.written else self.written[0]

    def marked(self, language: str) -> Marked:
        """Return what is written in a language, as it looks."""
        return Marked(self.words[language], self.marks.get(language, ()))

    def check(self) -> None:
        """Raise WordsLength when a text does not fit into one message. Under an album it has its own."""
        limit = MAX_CAPTION if self.picture else MAX_TEXT
        for text in self.words.values():
            length = len(text.encode("utf-16-le")) // 2
            if length > limit:
                raise WordsLength(length, limit)


class Plan(Struct, frozen=True, kw_only=True):
    """What is to be sent to whom."""

    segment: Segment
    topic: Topic
    content: Content

    @property
    def digest(self) -> str:
        """The same for the same content to the same segment."""
        return sha256(msgspec.json.encode(self, order="deterministic")).hexdigest()


class Broadcast(Struct, frozen=True, kw_only=True):
    """A broadcast that was started. `total` were in the segment then."""

    id: int
    state: State
    plan: Plan
    creator: CustomerId
    started: datetime
    total: int


class Counts(Struct, frozen=True, kw_only=True):
    """What became of a broadcast's messages so far."""

    sent: int = 0
    failed: int = 0
    blocked: int = 0
    uncertain: int = 0
    under_way: int = 0
    """Handed to delivery and not settled."""
    later: int = 0
    """Set aside until quiet hours end, or while it is paused."""
    dropped: int = 0
    """Left out at last: they stopped, unsubscribed or were erased meanwhile, or it was cancelled."""
    resendable: int = 0
    """Uncertain ones that can be sent once more: those who were not erased since."""
    exhausted: bool = False
    """Whether the whole segment was gone through."""

    @property
    def settled(self) -> int:
        """How many messages have met their fate."""
        return self.sent + self.failed + self.blocked + self.uncertain


class LastProgress(Struct, frozen=True):
    """What the progress message said last, and how many were settled then."""

    said: str
    at: datetime
    settled: int


class Broadcasts(Protocol):
    """Where broadcasts are kept."""

    def add(self, plan: Plan, creator: CustomerId, total: int, now: datetime) -> Broadcast:
        """Keep a new one, to be sent from now on to all who are customers now."""
        ...

    def lock(self, broadcast: int) -> Broadcast:
        """Return one, held against other transactions. Raises NoSuchBroadcast."""
        ...

    def pause(self, broadcast: int) -> None:
        """Note that it is paused; what waits is set aside."""
        ...

    def resume(self, broadcast: int) -> None:
        """Note that it goes on."""
        ...

    def cancel(self, broadcast: int) -> None:
        """Note that it is cancelled; what waits is dropped."""
        ...

    def resend(self, broadcast: int) -> int:
        """Note that it goes on with those of whom nobody knows whether it reached them. Returns how many."""
        ...

    def finish(self, broadcast: int, now: datetime) -> None:
        """Note that nothing of it is under way any more; one that was not cancelled is done."""
        ...

    def unfinished(self) -> Sequence[int]:
        """Return the numbers of those that are not finished."""
        ...

    def paused(self) -> Sequence[int]:
        """Return the numbers of the broadcasts that wait for somebody's word, the oldest first."""
        ...

    def counts(self, broadcast: int) -> Counts:
        """Return what became of its messages."""
        ...

    def last_progress(self, broadcast: int) -> LastProgress | None:
        """Return what its progress message said last."""
        ...

    def note_progress(self, broadcast: int, progress: LastProgress) -> None:
        """Note what its progress message says now."""
        ...

    def newest(self, digest: str, since: datetime) -> Broadcast | None:
        """Return the newest one with this digest that was started since then."""
        ...

    def received(self, customer: CustomerId) -> Sequence[tuple[Broadcast, datetime]]:
        """Return the broadcasts that somebody got, and when."""
        ...

    def forget_received(self, before: datetime) -> None:
        """Forget who got what before an instant."""
        ...

    def recent(self, limit: int) -> Sequence[Broadcast]:
        """Return the newest ones."""
        ...


def repeated(broadcasts: Broadcasts, plan: Plan, now: datetime) -> Broadcast | None:
    """Return the same broadcast, when it went out within a day."""
    return broadcasts.newest(plan.digest, now - SAME_WITHIN)


def start(
    broadcasts: Broadcasts, plan: Plan, audience: Mapping[str, int], creator: CustomerId, now: datetime
) -> Broadcast:
    """Begin to send. Raises NobodyThere, WordsLength."""
    plan.content.check()
    total = sum(audience.values())
    if not total:
        raise NobodyThere
    return broadcasts.add(plan, creator, total, now)


def pause(broadcasts: Broadcasts, id: int) -> Broadcast:
    """Let nothing more of it leave. Raises NoSuchBroadcast, WrongStage."""
    found = _in(broadcasts, id, State.SENDING)
    broadcasts.pause(id)
    return replace(found, state=State.PAUSED)


def resume(broadcasts: Broadcasts, id: int) -> Broadcast:
    """Go on where it was paused. Raises NoSuchBroadcast, WrongStage."""
    found = _in(broadcasts, id, State.PAUSED)
    broadcasts.resume(id)
    return replace(found, state=State.SENDING)


def cancel(broadcasts: Broadcasts, id: int) -> Broadcast:
    """End it; what has left has left. Raises NoSuchBroadcast, WrongStage."""
    found = _in(broadcasts, id, State.SENDING, State.PAUSED)
    broadcasts.cancel(id)
    return replace(found, state=State.CANCELLED)


def done(broadcasts: Broadcasts, id: int) -> Broadcast:
    """Return one that is done. Raises NoSuchBroadcast, WrongStage."""
    return _in(broadcasts, id, State.DONE)


def resend(broadcasts: Broadcasts, id: int) -> tuple[Broadcast, int]:
    """Send once more to those who may not have got it; return how many. They may get it twice.

    Only what is done is sent once more, so of two who ask for it, or two taps of one, one begins. Raises
    NoSuchBroadcast, WrongStage, NobodyThere.
    """
    found = done(broadcasts, id)
    number = broadcasts.resend(id)
    if not number:
        raise NobodyThere
    return replace(found, state=State.SENDING), number


def settle(broadcasts: Broadcasts, id: int, now: datetime) -> tuple[Broadcast, Counts]:
    """Finish a broadcast of which nothing is left to come; return it as it stands, with its counts."""
    found, counts = broadcasts.lock(id), broadcasts.counts(id)
    ended = found.state is State.CANCELLED or (found.state is State.SENDING and counts.exhausted)
    if ended and not counts.under_way and not (found.state is State.SENDING and counts.later):
        broadcasts.finish(id, now)
        found = broadcasts.lock(id)
    return found, counts


def _in(broadcasts: Broadcasts, id: int, *states: State) -> Broadcast:
    found = broadcasts.lock(id)
    if found.state not in states:
        raise WrongStage(id, found.state)
    return found
