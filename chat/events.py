"""What a person did, as every messenger tells it."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from texts.text import Marked


class PlaceKind(StrEnum):
    """Where something was said. In a channel nobody speaks to us: it yields no event."""

    PRIVATE = "private"
    GROUP = "group"


class Place(Struct, frozen=True):
    """A chat: its address within the messenger, and whether others read along."""

    address: str
    kind: PlaceKind = PlaceKind.PRIVATE
    topic: str = ""
    """Which of the chat's topics it is, as the messenger numbers them; empty: none, or the general one."""
    title: str = ""
    """What a group is called; empty in private."""


class Person(Struct, frozen=True):
    """Someone as the messenger describes him; name and language are hostile input."""

    messenger: str
    address: str
    name: str
    language: str = ""
    """The language tag of the client, as it came, or empty."""


class Addressed(StrEnum):
    """How something that was said is meant for the bot."""

    DIRECT = "direct"
    """Said to the bot alone, in private."""
    COMMAND = "command"
    REPLY = "reply"
    """In answer to a message of the bot."""
    MENTION = "mention"
    """With the bot's name in it."""
    LOOSE = "loose"
    """Not meant for it: it was only there."""


class Event(Struct, frozen=True, kw_only=True):
    """Something a person did; `update` is unique within the messenger and makes it happen once."""

    update: str
    who: Person
    place: Place


class Said(Event, frozen=True, kw_only=True, tag="said"):
    """A message with text, or with an attachment's caption."""

    text: str
    """The words; where a link stood behind some of them, its address follows in brackets.

    The bot's name before them is left out; in a mention of it alone nothing is left.
    """
    message: str
    reply_to: str = ""
    """The message of the same chat that it answers, by its address; empty: none."""
    addressed: Addressed = Addressed.DIRECT
    marked: Marked | None = None
    """The words as they were formatted, for those who keep that; None: they were not."""
    album: str = ""
    """What the messages of one album have in common; empty outside an album."""
    edited: int = 0
    """When it was last changed, in unix seconds; 0: never. Each change comes as an event of its own."""
    second_hand: bool = False
    """Whether these are somebody else's words: forwarded, or written through another bot."""

    @property
    def formatted(self) -> Marked:
        """The words as they were formatted, or plain."""
        return self.marked or Marked(self.text)


class Kind(StrEnum):
    """What a message is that is no words."""

    PICTURE = "picture"
    FILE = "file"
    VIDEO = "video"
    ROUND = "round"
    """A video message: round, short, and never with words of its own."""
    VOICE = "voice"
    AUDIO = "audio"
    ANIMATION = "animation"
    STICKER = "sticker"
    LOCATION = "location"
    CONTACT = "contact"
    POLL = "poll"
    OTHER = "other"


class Sent(Said, frozen=True, kw_only=True, tag="sent"):
    """A picture, a recording or a file was sent; `text` is its caption, often empty. All of it is hostile."""

    handle: str
    """How the messenger calls it: enough to send it again, or to fetch it."""
    same: str = ""
    """What stays the same of it wherever it is sent."""
    kind: Kind
    """Never a sticker or what follows it: those are `Unread`."""
    name: str = ""
    """What its sender calls the file; empty for a picture."""
    size: int = 0
    """In bytes as the messenger tells it; 0 when it does not."""
    seconds: int = 0
    """How long a recording or a video lasts, as the messenger tells it; 0 for all else."""
    content: bytes | None = None
    """What is in it, where somebody waits for a file; None: not fetched."""

    @property
    def picture(self) -> bool:
        """Whether it is a picture."""
        return self.kind is Kind.PICTURE


class Unread(Event, frozen=True, kw_only=True, tag="unread"):
    """A message of a kind that is read nowhere, whatever its caption says."""

    kind: Kind
    message: str
    album: str = ""
    edited: int = 0
    text: str = ""
    """Its caption."""
    reply_to: str = ""
    addressed: Addressed = Addressed.DIRECT
    """These two as those of `Said`."""


class Nameless(Event, frozen=True, kw_only=True, tag="nameless"):
    """Said to the bot in the name of a group or channel: nobody knows by whom. `who` is the chat."""

    text: str
    addressed: Addressed = Addressed.COMMAND
    """As that of `Said`."""


class Tapped(Event, frozen=True, kw_only=True, tag="tapped"):
    """A button was tapped. `data` was chosen by the client; `tap` answers it with a toast."""

    data: str
    message: str
    tap: str
    content: bytes | None = None
    """What is in the file that the button is about, where it is about one; None: not fetched."""


class Reached(Event, frozen=True, kw_only=True, tag="reached"):
    """The person blocked the bot (`reachable` is false) or let it in again."""

    reachable: bool


class Joined(Event, frozen=True, kw_only=True, tag="joined"):
    """The bot was let into a group or channel, may do something else there, or is there no more."""

    present: bool
    title: str
    name: str = ""
    """The chat's public name, without @; empty where it has none."""
    channel: bool = False
    may_post: bool = True


class Moved(Event, frozen=True, kw_only=True, tag="moved"):
    """A group got a new address within the messenger."""

    to: str
