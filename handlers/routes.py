"""What a dispatch table is made of: which command or tap goes where, and what right it needs."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from enum import Enum
from typing import Final, TypeVar

from msgspec import Struct

from chat.answers import Answers, Message, Paragraph, Rows, Say
from chat.events import Said, Sent, Tapped, Unread
from customers.team import Right
from handlers.desk import Desk
from suggestions.meaning import Meaning
from texts.characters import INVISIBLE
from texts.text import Text
from usecases.work import Work

FIRST: Final = re.compile(rf"[\s{INVISIBLE}]*([^\s{INVISIBLE}]*)[\s{INVISIBLE}]*(.*)", re.DOTALL)
"""The first word of a text, and what follows it."""


Id = TypeVar("Id")


class Misunderstood(Exception):
    """The person is told `texts`, and nothing is changed."""

    def __init__(self, text: Text, *more: Text) -> None:
        super().__init__(text.key)
        self.texts = (text, *more)


class Command(Struct, frozen=True):
    """A typed command: `/name rest`, and the lines below it."""

    name: str
    rest: str
    body: tuple[str, ...] = ()
    sent: Sent | None = None
    """The file or picture whose caption it is."""
    at: datetime | None = None
    """When it was shown, of one that is done at a tap: its times count from then."""

    @property
    def whole(self) -> str:
        """All that follows the name, over the lines."""
        return "\n".join((self.rest, *self.body)).strip()

    def number(self, kind: Callable[[int], Id], usage: Text) -> tuple[Id, str]:
        """Return the number, `7`, `#7` or `№7`, of what it is about, and what follows it, here or below.

        `kind` is what is meant by it: `PollId`, `DrawId`. Raises Misunderstood with `usage`.
        """
        if not self.digits:
            raise Misunderstood(usage)
        return kind(int(self.digits)), parted(self.whole)[1]

    @property
    def digits(self) -> str:
        """The number with which it begins; empty when it begins with none."""
        return digits(parted(self.whole)[0])


class Tap(Struct, frozen=True):
    """A tapped button: the name its data begins with, and its arguments, all chosen by the client."""

    name: str
    arguments: tuple[str, ...]
    content: bytes | None = None
    """What is in the file that the button is about, where it was fetched."""

    def number(self, position: int) -> int:
        """Return a whole number from 0 at a position. Raises Misunderstood for anything else."""
        text = self.arguments[position] if position < len(self.arguments) else ""
        if not (text.isascii() and text.isdigit() and len(text) <= 18):
            raise Misunderstood(Text("tap-outdated"))
        return int(text)

    def id(self, kind: Callable[[int], Id]) -> Id:
        """Return the number of what the button is about, which comes first. Raises as `number` does."""
        return kind(self.number(0))


class Where(Enum):
    """Where a command is answered. In a group all that is personal leads to the private chat."""

    PRIVATE = "private"
    TEAM = "team"
    """In private and in the team's chat; only what is said freely asks for that."""
    ANYWHERE = "anywhere"


class Offer(Struct, frozen=True):
    """What a command without its number lets one choose from."""

    title: Text
    which: Text
    none: Text
    """Said where there is nothing to choose."""
    found: Callable[[Desk], Sequence[tuple[int, str]]]
    """Numbers and titles, the newest first."""


class OnCommand(Struct, frozen=True):
    """A command goes to this handler, for those who have the right."""

    name: str
    handler: Callable[[Command, Desk], Answers]
    right: Right
    where: Where = Where.PRIVATE
    offers: Offer | None = None
    file: bool = False
    """Whether a file or a picture may carry it as its caption."""
    numbered: bool = False
    """Whether a button or a link gives it a number, also where it offers nothing to choose from."""
    acts: bool = False
    """Whether it does something at once, where others show or ask: no link does that in somebody's place."""
    looks_up: Callable[[Said, Work], object] | None = None
    """What it needs that takes long to read and decides nothing, as for a tap (see `OnTap`)."""


class Asked(Struct, frozen=True):
    """What an act would do, in words, and what its button says. It was checked: nothing refuses it now."""

    texts: tuple[Paragraph, ...]
    yes: Text


class More(Struct, frozen=True):
    """Something of a command lacks: these words ask for it, and maybe buttons offer it."""

    texts: tuple[Text, ...]
    buttons: Rows = ()


class OnAct(Struct, frozen=True):
    """A command of which others hear: `asks` checks and shows it, `does` does it at a tap.

    Both are for those alone who have the right. What needs no question is answered by `asks` itself.
    """

    name: str
    asks: Callable[[Command, Desk], Asked | More | Answers]
    does: Callable[[Command, Desk], Answers]
    right: Right
    where: Where = Where.PRIVATE
    offers: Offer | None = None
    numbered: bool = False


class OnTap(Struct, frozen=True):
    """A tap whose data begins with this name goes to this handler, for those who have the right."""

    name: str
    handler: Callable[[Tap, Desk], Answers]
    right: Right
    where: Where = Where.PRIVATE
    linked: bool = False
    """Whether a link may tap it: it only shows something, or asks."""
    looks_up: Callable[[Tapped, Work], object] | None = None
    """What it needs that takes long to read and decides nothing: read beside whoever writes, before its
    transaction begins, for those who have the right, and handed over as `Desk.looked_up`."""
    beside: Callable[[object, Meaning], Awaitable[object]] | None = None
    """What is asked about the meaning of what was read, where it is known: in no transaction, for a bounded
    time; what comes of it takes the place of what was read."""


class OnStep(Struct, frozen=True):
    """What is said in the midst of a dialogue goes to this handler, for those who have the right."""

    name: str
    handler: Callable[[Said, bytes, Desk], Answers | None] | None
    """None, or one that returns it: nothing was asked that this answers, and it is heard as ever."""
    right: Right
    awaits: Callable[[], Text] | None = None
    """Asks for the file or the picture that it takes; None: it takes words alone."""


class OnText(Struct, frozen=True):
    """What is said or sent outside any dialogue may go to this handler, for those who have the right.

    The first that answers has it; None leaves it to the next. From anywhere comes also what is said in
    groups to the bot, and in the team's chat whatever is: `addressed` tells how.
    """

    handler: Callable[[Said | Unread, Desk], Answers | None]
    right: Right
    where: Where = Where.PRIVATE
    claims: Callable[[Said | Unread, Desk], bool] | None = None
    """Tells what it has before any dialogue, because it replies to a message that belongs to it."""


Route = OnCommand | OnTap | OnStep


def parted(text: str) -> tuple[str, str]:
    """Return the first word and what follows it, after whatever space, seen or unseen, also a line's end."""
    first, rest = FIRST.fullmatch(text).groups()  # type: ignore[union-attr] # it matches any text
    return first, rest.strip()


def digits(word: str) -> str:
    """Return the number that a word is, whatever sign stands around it; empty when it is none."""
    bare = word.lstrip("#№").rstrip(".,:;)")
    return bare if bare.isascii() and bare.isdigit() and len(bare) <= 18 else ""


def say(*texts: Paragraph) -> Answers:
    """Answer with a message of these paragraphs."""
    return (Say(message=Message(texts=texts)),)


def read_data(data: str) -> Tap:
    """Read tap data; whatever it is, there is a name and there are arguments."""
    name, *arguments = data.split(":")
    return Tap(name, tuple(arguments))
