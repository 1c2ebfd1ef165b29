"""The ports through which one edge reaches another; `bot` plugs them together."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Final, Protocol

from msgspec import Struct

from chat.answers import Attachment, Lane, Message, SealedWords, To
from chat.events import Kind
from customers.presents import Present
from texts.rendering import Reader


class Key(Struct, frozen=True):
    """A button in words: tap data or a link, never both."""

    label: str
    data: str = ""
    link: str = ""


class Media(Struct, frozen=True):
    """A picture, a recording or a file: its bytes, or the messenger's own handle of an earlier sending."""

    name: str
    kind: Kind
    content: bytes = b""
    handle: str = ""
    oversize: int = 0
    """How many bytes a file has that is too large for anybody to take; its content is not held then."""

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return self.oversize or len(self.content)


class Outgoing(Struct, frozen=True, kw_only=True):
    """One message in words: `text` in the markup of `texts.markup`, within the messenger's limit."""

    text: str
    keys: tuple[tuple[Key, ...], ...] = ()
    media: Media | None = None
    album: tuple[Media, ...] = ()
    """What is sent as one, by the messenger's handles, without words and buttons."""
    present: Present | None = None
    """Handed over in place of a message."""
    topic: str = ""
    """The topic of the chat to which it goes; an edit needs none."""
    opens: bool = False
    """A topic called what the text says is opened in place of a message; its address is the message's."""
    gone: bool = False
    """Of an edit: the message is deleted, with its picture."""


class Whereabouts(Struct, frozen=True):
    """A group or channel that was written to by its public name, as the messenger says it is."""

    chat: str
    title: str
    name: str
    channel: bool = False


class Delivered(Struct, frozen=True):
    """The messenger took it: the message's address, and the handle of its media for the next time."""

    message: str
    handle: str = ""
    whereabouts: Whereabouts | None = None
    """Where it stands, if that has another address than it was sent to."""
    others: tuple[str, ...] = ()
    """The addresses of the other pieces of an album, of which `message` is the first."""


class MessengerError(Exception):
    """The messenger did not do what it was asked.

    MessengerError
    ├── Unreachable      he blocked the bot, left, or never wrote: no retry
    ├── WaitFor          too many at once: everything waits `seconds`
    ├── NotConnected     the call never reached the messenger: try again
    ├── NotBegun         what has to come before the call failed: nothing was done, try again later
    ├── AnswerLost       it was sent, the answer never came: it may have arrived
    ├── ChatMoved        the group has another address now
    ├── TopicShut        the topic of the chat is gone or closed; the chat itself may be open
    ├── Unchanged        the message looks like that already
    ├── Refused          the messenger says no, and would say so again
    │   └── RightMissing the chat does not let us do it
    └── BadToken         the messenger does not know us: nothing works until the setting is right
    """


class Unreachable(MessengerError):
    """The person blocked the bot, left, was deleted, or never wrote to it."""


class WaitFor(MessengerError):
    """Too many at once. `seconds` is how long everything waits."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"wait {seconds} s")
        self.seconds = seconds


class NotConnected(MessengerError):
    """The call never reached the messenger."""


class NotBegun(MessengerError):
    """What has to come before the call itself failed, so that nothing was done."""


class AnswerLost(MessengerError):
    """The call was sent and its answer never came."""


class ChatMoved(MessengerError):
    """The group has another address now: `to`."""

    def __init__(self, to: str) -> None:
        super().__init__("the chat moved")
        self.to = to


class TopicShut(MessengerError):
    """The topic of the chat is closed to us, or `gone`; nothing was sent."""

    def __init__(self, reason: str = "", *, gone: bool = False) -> None:
        super().__init__(reason)
        self.gone = gone


class Unchanged(MessengerError):
    """The message looks like that already."""


class Refused(MessengerError):
    """The messenger refuses this message for good; the reason is in the error's text, without secrets."""


class RightMissing(Refused):
    """The chat does not let us do it: whoever steers it can give us the right."""


class BadToken(MessengerError):
    """The messenger does not know our token. Ends the process, with one line; the token is not in it."""


class NotNow(Exception):
    """What came in could not be kept, because storage is out of reach: it must come again.

    Raised by whoever receives events. The messenger's adapter confirms nothing then, and tries again later.
    Every other exception means that this one event cannot be handled, now or ever.
    """


class Messenger(Protocol):
    """What delivery asks of a messaging app. Every call raises a MessengerError when it fails."""

    limit: int
    """The most UTF-16 units a message's text may have."""

    caption_limit: int
    """The same under a picture or a file."""

    file_limit: int
    """The most bytes a file may have."""

    async def send(self, chat: str, outgoing: Outgoing) -> Delivered:
        """Send a message to a chat."""
        ...

    async def edit(self, chat: str, message: str, outgoing: Outgoing) -> None:
        """Make an earlier message look like `outgoing`; its media stays, unless all of it shall be gone."""
        ...


class Undone(Struct, frozen=True):
    """What was to be redacted in a group, and stands there still."""

    row: int
    """The number of the row that says so."""
    chat: To
    message: str
    """Its address there; empty: it is from before the group moved, and nothing leads there."""
    said: datetime


UNREDACTED: Final = "unredacted: "
"""What the problem begins with of a message whose words could not be taken away."""


class Toasted(Struct, frozen=True):
    """What answers a tap at once, in words; empty: its button just stops waiting. May be lost."""

    tap: str
    text: str = ""
    alert: bool = False


class Fate(StrEnum):
    """What became of an outgoing message."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    BLOCKED = "blocked"
    UNCERTAIN = "uncertain"


class Restored(Struct, frozen=True):
    """A backup that was put in place of the database and started."""

    made: datetime
    held: int
    """How many messages that waited in it are held back now."""
    paused: int
    """How many broadcasts were running when it was made."""


class Parcel(Struct, frozen=True, kw_only=True):
    """A row of the outbox taken for sending, with the reader it is for."""

    id: int
    to: To
    group: bool
    reader: Reader
    lane: Lane
    message: Message
    edits: str = ""
    """The address of the message to be edited; empty: a new one is sent."""
    pieces: tuple[str, ...] = ()
    """Where the other messages stand of what is to be redacted: the pieces of an album, pages."""
    attempts: int = 0


class Settled(Struct, frozen=True, kw_only=True):
    """What became of a parcel. PENDING with `due` means: try again then."""

    id: int
    fate: Fate
    message: str = ""
    others: tuple[str, ...] = ()
    """The addresses of its other messages, of what was said in several."""
    due: datetime | None = None
    problem: str = ""
    moved: str = ""
    """The chat's new address, when it moved."""
    whereabouts: Whereabouts | None = None
    """Where it stands, if that has another address than it was sent to."""
    astray: bool = False
    """The topic it was for is shut: what waits for it goes to the chat itself."""
    topic_gone: bool = False
    """The topic is not closed but deleted: one that we opened ourselves is opened anew."""
    right_missing: bool = False
    """It failed for want of a right in the chat."""


class SendHistory(Struct, frozen=True):
    """What a new sender has to know of those before it: who asked to wait, and what groups were sent."""

    holds: Mapping[str, datetime]
    """Until when each messenger asked to be left alone."""
    groups: Sequence[tuple[To, datetime]] = ()
    """When groups were written to within the last minute, the oldest first."""


class SendQueue(Protocol):
    """The rows that wait to be sent. A row that is being sent belongs to one process until it settles."""

    async def claim(self, limit: int, busy: Collection[To], now: datetime) -> Sequence[Parcel]:
        """Take due rows, first lane and oldest first, at most one for each chat and none for the busy ones.

        A busy chat is known by its messenger and address; `customer` says nothing there. Without an address
        it is the whole messenger.
        """
        ...

    async def settle(self, settled: Sequence[Settled], now: datetime) -> None:
        """Write down what became of parcels. One that cannot be written down holds up no other."""
        ...

    async def recover(self, now: datetime) -> int:
        """Put rows that a dead process was sending back, or to uncertain. Returns how many.

        Uncertain are broadcasts, and what must not be done twice: presents.
        """
        ...

    async def take_up(self, mine: Collection[int], now: datetime) -> int:
        """Do the same with rows whose lease has ended, but for those that are under way here: `mine`."""
        ...

    async def hold(self, messenger: str, until: datetime) -> None:
        """Note that a messenger asked to be left alone until then: who sends next must know it too."""
        ...

    async def past(self, now: datetime) -> SendHistory:
        """Return what a new sender has to know of those before it."""
        ...

    async def next_due(self) -> datetime | None:
        """Return when the earliest pending row is due, or None when nothing waits."""
        ...


class Maker(Protocol):
    """Makes what is not kept in the clear, or not kept at all, at the moment of sending."""

    def opened(self, words: SealedWords) -> str:
        """Return sealed words in the clear."""
        ...

    async def make(self, attachment: Attachment, reader: Reader) -> Media:
        """Draw or write the attachment for this reader."""
        ...
