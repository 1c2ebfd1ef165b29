"""What we answer, before any language or messenger is chosen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from enum import IntEnum
from typing import Final, Union

from msgspec import Struct
from msgspec.structs import replace

from chat.events import Kind
from customers.news.broadcast import FIRST_MESSENGER
from customers.people import CustomerId
from customers.presents import Present
from customers.team import Role
from texts.text import Link, Text


class ResultPicture(Struct, frozen=True, tag="result-picture"):
    """The picture of a closed poll's results, drawn when it is sent."""

    poll: int


class ResultTable(Struct, frozen=True, tag="result-table"):
    """The CSV file of a poll's results, written when it is sent."""

    poll: int


class PublicFile(Struct, frozen=True, tag="public-file"):
    """The file with which anyone recounts a poll, written when it is sent."""

    poll: int


class DrawFile(Struct, frozen=True, tag="draw-file"):
    """The file with which anyone draws again, written when it is sent, as it was when it was asked for.

    Wins and falls are only ever added: their numbers say which file it is.
    """

    draw: int
    wins: int | None = None
    """How many wins are in it, the first ones; None: all."""
    falls: int | None = None


class WinnerPicture(Struct, frozen=True, tag="winner-picture"):
    """The picture that a winner keeps, drawn when it is sent."""

    award: int


class PassPicture(Struct, frozen=True, tag="pass-picture"):
    """The pass with which a claimed prize is collected, drawn when it is sent."""

    award: int


class WeekPicture(Struct, frozen=True, tag="week-picture"):
    """The picture of a week of voices, from one instant up to another, drawn when it is sent."""

    since: datetime
    until: datetime
    at: datetime
    """When it was asked for: what came later changes nothing in it."""
    zone: str
    """Whose days they are: the company's time zone."""


class TrialReport(Struct, frozen=True, tag="trial-report"):
    """The report of an early-access test as a page, written when it is sent."""

    trial: int
    vendors: bool = False
    """Whether it is for the vendors: no names but those that testers chose, nothing of very few."""


class TrialTable(Struct, frozen=True, tag="trial-table"):
    """The answers of an early-access test as a CSV file, written when it is sent."""

    trial: int


class TrialPicture(Struct, frozen=True, tag="trial-picture"):
    """The picture of what an early-access test came to, drawn when it is sent."""

    trial: int


class CohortPicture(Struct, frozen=True, tag="retention-picture"):
    """Who stays, as it was at an instant: the months of arrival, drawn when it is sent."""

    at: datetime
    zone: str
    """Whose months they are: the company's time zone."""


class AddressFile(Struct, frozen=True, tag="address-file"):
    """Where a prize is to be sent, opened when it is sent to the team; in the clear it stands nowhere."""

    award: int


class PersonalData(Struct, frozen=True, tag="personal-data"):
    """Everything kept about one customer, as JSON."""

    customer: int


class PersonalPage(Struct, frozen=True, tag="personal-page"):
    """The same as a page to read, in the language of the person."""

    customer: int


class SentPicture(Struct, frozen=True, tag="sent-picture"):
    """A picture that somebody sent to the bot, by the handle under which his messenger keeps it."""

    handle: str
    messenger: str = FIRST_MESSENGER
    """Whose handle it is: it means nothing to another one, to which the picture is sent itself."""


class SentFile(Struct, frozen=True, tag="sent-file"):
    """A recording, a video or a file that somebody sent to the bot, by his messenger's handle."""

    handle: str
    kind: Kind
    messenger: str = FIRST_MESSENGER
    size: int = 0
    """In bytes; 0 where nobody knows."""


class SentAlbum(Struct, frozen=True, tag="sent-album"):
    """What somebody sent as one, two to ten. Words and buttons stand in a message below it."""

    handles: tuple[str, ...]
    messenger: str = FIRST_MESSENGER
    kinds: tuple[Kind, ...] = ()
    """What each of them is; empty: all are pictures."""

    @property
    def pieces(self) -> tuple[SentPicture | SentFile, ...]:
        """What it is made of, one by one."""
        kinds = self.kinds or (Kind.PICTURE,) * len(self.handles)
        return tuple(
            sent(handle, kind, self.messenger) for handle, kind in zip(self.handles, kinds, strict=True)
        )


def sent(handle: str, kind: Kind, messenger: str, size: int = 0) -> SentPicture | SentFile:
    """Return what somebody sent as it is attached to a message."""
    if kind is Kind.PICTURE:
        return SentPicture(handle, messenger)
    return SentFile(handle, kind, messenger, size)


Attachment = Union[  # noqa: UP007 - msgspec reads the union
    ResultPicture,
    ResultTable,
    PublicFile,
    DrawFile,
    WinnerPicture,
    PassPicture,
    WeekPicture,
    TrialReport,
    TrialTable,
    TrialPicture,
    CohortPicture,
    AddressFile,
    PersonalData,
    PersonalPage,
    SentPicture,
    SentFile,
    SentAlbum,
]


class Button(Struct, frozen=True):
    """A button: what it says, and either the tap data it sends or the link it opens."""

    text: Text | str
    data: str = ""
    link: Link | str = ""
    """Where it leads in the private chat. What was written by older versions holds an address."""
    mark: bool = False
    """Whether the button stands for something chosen."""


Rows = tuple[tuple[Button, ...], ...]


class SealedWords(Struct, frozen=True, tag="sealed"):
    """What somebody told us in confidence, for himself to read: opened at the moment of sending.

    In the clear it stands nowhere. `key` names the key that opens it.
    """

    key: str
    content: bytes


Paragraph = Union[Text, tuple[Text, ...], SealedWords]  # noqa: UP007
"""A text, or several, each on a line of its own; or sealed words."""


class Message(Struct, frozen=True, kw_only=True):
    """What is to be said, paragraph by paragraph."""

    texts: tuple[Paragraph, ...]
    buttons: Rows = ()
    attachment: Attachment | None = None
    present: Present | None = None
    """A message with a present is nothing else: no text, no buttons."""
    news: bool = False
    """Of an edit: it is to be heard also where no message can be changed, and is said anew there."""
    appendix: tuple[Paragraph, ...] = ()
    """What follows as a message of its own, without buttons: hashes, which are kept and not read."""
    once: bool = False
    """Never sent a second time by itself: where nobody knows whether it arrived, it is uncertain."""
    opens: bool = False
    """No message: a topic of the chat is opened, which is called what the text says."""
    redacts: bool = False
    """Of an edit: what stood there is to be read no more. A picture is deleted; where nothing can be done,
    the team is told."""


class Lane(IntEnum):
    """Who goes first: replies overtake notices, notices overtake broadcasts."""

    REPLY = 0
    NOTICE = 1
    BROADCAST = 2


OPENS: Final = "topic:"
"""How the dedupe key of what opens a topic begins; what is said there names it in place of a number."""


class To(Struct, frozen=True):
    """A chat of a messenger; `customer` when it is a person's own."""

    messenger: str
    address: str
    customer: int | None = None
    topic: str = ""
    """The topic of the chat in which it is said, or the dedupe key of what opens it; empty: none."""


class Say(Struct, frozen=True, kw_only=True):
    """A message to be sent for certain: a row of the outbox. Without `to` it answers who spoke."""

    message: Message
    to: To | None = None
    lane: Lane = Lane.REPLY
    key: str = ""
    """The dedupe key: a second message with the same key is never sent. Empty: none."""
    due: datetime | None = None


class Tell(Struct, frozen=True, kw_only=True):
    """Customers are told the same, each once, in a row of the outbox; not those who want to hear nothing."""

    people: Collection[CustomerId]
    message: Message
    key: str
    """With each one's number it is the dedupe key: `closed:7` becomes `closed:7:12`."""
    since: datetime | None = None
    """When it was to be said; None: now. What may have been said before a backup was started is held back."""


class TellEach(Struct, frozen=True, kw_only=True):
    """Customers are told something of their own, each with the key that his number completes."""

    messages: Mapping[CustomerId, tuple[str, Message]]
    since: datetime | None = None
    due: datetime | None = None
    """When it is sent; None: now."""


class Toast(Struct, frozen=True):
    """A short line over the chat, in answer to a tap; may be lost."""

    text: Text
    alert: bool = False


Drawing = Union[Message, Callable[[], Message]]  # noqa: UP007
"""A message, or how to make it when it is drawn: one that is overtaken is never made."""


class Redraw(Struct, frozen=True):
    """The message whose button was tapped shall look like this now; may be lost, the latest wins."""

    drawing: Drawing


class Edit(Struct, frozen=True, kw_only=True):
    """An earlier `Say`, named by its dedupe key, shall read like this now; a row of the outbox.

    A newer edit of the same message takes the place of one that still waits.
    """

    of: str
    message: Message
    lane: Lane = Lane.NOTICE
    due: datetime | None = None
    since: datetime | None = None
    """As that of `Tell`."""


class Menu(Struct, frozen=True):
    """The command menu of a person's private chat is to be that of his role; may be lost."""

    to: To
    role: Role | None
    language: str


Answer = Union[Say, Tell, TellEach, Toast, Redraw, Edit, Menu]  # noqa: UP007
Answers = tuple[Answer, ...]


def data(name: str, *arguments: object) -> str:
    """Write tap data: `name:1:2`. It comes back from the client and is never trusted."""
    return ":".join((name, *map(str, arguments)))


def said_since(answers: Answers, instant: datetime) -> Answers:
    """Return the same answers, of which those to customers were to be given since an instant."""
    return tuple(
        replace(answer, since=instant) if isinstance(answer, Tell | TellEach) else answer
        for answer in answers
    )
