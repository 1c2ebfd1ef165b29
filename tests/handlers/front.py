"""The reception on a database of its own: people say and tap, and read what is on its way to them."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from itertools import count
from typing import Any

import msgspec
from msgspec.structs import replace
from sqlalchemy import select

from bot.domains import HOUSE, Stores
from bot.storing import Box, Reads, Transactions
from chat.answers import OPENS, Button, Drawing, Menu, Message, SealedWords, To
from chat.events import Kind, Person, Place, PlaceKind, Said, Sent, Tapped, Unread
from chat.messenger import Abilities
from chat.records import Dialogues
from customers.people import Contact
from customers.store import Audit, Customers
from delivery.wording import led
from draws.draw import PLAIN, Manner
from handlers.house import House
from handlers.reception import Reception
from prizes.address import Sealed
from storage.database import Database
from storage.delivery.tables import outbox
from storage.every_table import every_table
from storage.polls.group_commit import GroupCommit
from texts.rendering import Reader, render
from texts.text import Link, Text
from usecases.company import Company

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
READER = Reader("en", "Europe/Belgrade", zone_chosen=False)
OWNER, GROUP = "1", "-100200300"
TEAM = To("telegram", "-1")
PASSING = {"heard", "outbox", "updates"}
POLL = "/newpoll Which?\ncloses: in 3 days\n- Viking\n- Pyramid"


class Reversed:
    """Seals by writing backwards, which is as good where nobody tries."""

    key = "k"

    def seal(self, text: str) -> Sealed:
        return Sealed(self.key, text[::-1].encode())

    def open(self, sealed: Sealed) -> str:
        return sealed.content.decode()[::-1]


@dataclass
class Counter:
    """A reception, its clock, and what it showed after commits."""

    database: Database
    owners: frozenset[Contact] = frozenset({Contact("telegram", OWNER)})
    team_chat: To | None = TEAM
    messengers: tuple[str, ...] = ("telegram",)
    manner: Manner = PLAIN
    now: datetime = NOW
    marking: bytes = b"a key"
    contact: str = ""
    house: House = HOUSE
    morning: time | None = None
    weekly: time | None = None
    keeps: dict[str, timedelta] = field(default_factory=dict)
    abilities: dict[str, Abilities] = field(default_factory=dict)
    """What messengers can do, where that is not everything."""
    menus: list[Menu] = field(default_factory=list)
    redrawn: list[str] = field(default_factory=list)
    drawn: list[Message] = field(default_factory=list)
    entropy: Callable[[int], bytes] = secrets.token_bytes
    updates: Callable[[], int] = field(default_factory=lambda: count(1).__next__)

    @property
    def reception(self) -> Reception:
        """The reception as it is set now."""
        return Reception(
            house=self.house,
            transactions=Transactions(self.database),
            reads=Reads(self.database.reading),
            box=Box(GroupCommit(self.database, lambda: self.now, secrets.token_bytes, str)),
            effects=self,
            company=Company(
                READER,
                self.owners,
                self.team_chat,
                self.messengers,
                self.manner,
                sealing=Reversed(),
                contact=self.contact,
                presenting=frozenset({"telegram"}),
                profile=lambda contact: Carrying().person(contact.address),
                marking=self.marking,
                morning=self.morning,
                weekly=self.weekly,
                kept=self.keeps,
            ),
            now=lambda: self.now,
            entropy=self.entropy,
            abilities=self.abilities,
        )

    def forward(self, **span: float) -> None:
        """Let so much time pass: `days=1`, `hours=2`."""
        self.now += timedelta(**span)

    def guest(self, address: str, name: str = "") -> Guest:
        """Somebody who may come."""
        return Guest(self, Person("telegram", address, name or f"Guest {address}", "en"))

    async def owner(self) -> Guest:
        """The one whom the settings name as owner; she was here before."""
        mira = self.guest(OWNER, "Mira")
        await mira.says("/help")
        return mira

    async def member(self, address: str, role: str) -> Guest:
        """Somebody who came into the team by a link."""
        member, mira = self.guest(address), await self.owner()
        await member.says("/start " + (await mira.says(f"/team invite {role}")).partition("start=")[2])
        return member

    async def draft(self, mira: Guest, lines: str = "") -> int:
        """Let her make a poll with further lines; return its number."""
        assert "Preview" in await mira.says(f"{POLL}\n{lines}")
        return int(mira.buttons[0].partition(":")[2])

    async def open_poll(self, mira: Guest, lines: str = "") -> int:
        """Let her make a poll and open it; return its number."""
        number = await self.draft(mira, lines)
        assert "is open" in await mira.does(f"/open {number}")
        return number

    async def winner(self, prize: str) -> Guest:
        """Let a poll be made with this prize, its only voter win, and nobody else be in line."""
        mira, ana = await self.owner(), self.guest("2")
        number = await self.open_poll(mira, f"prizes: 1 x {prize}")
        await ana.taps(f"m:{number}:1:1")
        await mira.does(f"/close {number} Enough")
        await self.reception.wake()
        assert "you win" in await ana.hears()
        return ana

    async def sent(self, chat: str, after: int = 0) -> list[tuple[int, Message]]:
        """What is on its way to a chat, each with its number."""
        wanted = select(outbox.c.id, outbox.c.body).where(outbox.c.chat == chat, outbox.c.id > after)
        wanted = wanted.where(~outbox.c.key.startswith(OPENS) | outbox.c.key.is_(None)).order_by(outbox.c.id)
        found = await self.database.run(lambda db: db.execute(wanted).all())
        return [(row.id, msgspec.json.decode(row.body, type=Message)) for row in found]

    async def kept(self) -> str:
        """All that is kept, but for what anybody leaves who says something."""
        wanted = [table for table in every_table() if table.name not in PASSING]
        rows = await self.database.run(lambda db: [db.execute(select(table)).all() for table in wanted])
        return "\n".join(map(str, rows))

    async def in_step(self, guest: Guest, step: str, body: bytes = b"as it was") -> None:
        """Let somebody stand at a step of a dialogue, wherever it came from."""

        def put(stores: Stores) -> None:
            known = stores[Customers].find(Contact("telegram", guest.person.address))
            assert known is not None
            stores[Dialogues].put(known.id, step, body)

        await self.database.run(lambda db: put(Stores(db)))

    async def heard(self, chat: str, after: int = 0) -> list[str]:
        """What is on its way to a chat, in words."""
        return [words(message) for _, message in await self.sent(chat, after)]

    async def log(self) -> list[tuple[str, str]]:
        """The audit log, the oldest first: what was done to what."""
        entries = await self.database.run(lambda db: Stores(db)[Audit].page(None, 1000))
        return [(entry.action, entry.subject) for entry in reversed(entries)]

    def redraw(self, to: To, message_id: str, drawing: Drawing, reader: Reader, group: bool = False) -> None:
        """Note what a card shall look like (`handlers.reception.Effects`)."""
        self.drawn.append(drawing() if callable(drawing) else drawing)
        self.redrawn.append(words(self.drawn[-1]))

    def menu(self, menu: Menu) -> None:
        """Note a menu."""
        self.menus.append(menu)

    def wake(self) -> None:
        """Send nothing."""


@dataclass
class Guest:
    """A person, and what he has read in each chat."""

    counter: Counter
    person: Person
    read: dict[str, int] = field(default_factory=dict)
    buttons: tuple[str, ...] = ()
    """The data of the buttons under what he read last."""
    message: str = ""
    """The number of what he wrote last."""
    labels: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    """Where those of them lead that are links."""

    async def broadcasts(self) -> str:
        """Look at the broadcast she is making, and send it; return the toast."""
        await self.taps("broadcast:preview:")
        await self.hears()
        return await self.taps(next(each for each in self.buttons if each.startswith("broadcast:send:")))

    async def says(self, text: str, *, chat: str = "", title: str = "", **more: Any) -> str:
        """Say something, in private unless a chat is named; return what he hears there."""
        await self.hears(chat)
        await self.counter.reception.receive(self.said(text, chat=chat, title=title, **more))
        return await self.hears(chat)

    def said(self, text: str, *, chat: str = "", title: str = "", **more: Any) -> Said:
        """What he says, as it reaches the reception."""
        self.message = str(more.pop("message", "") or self._update())
        place = replace(self._place(chat), title=title)
        return Said(
            update=self._update(), who=self.person, place=place, text=text, message=self.message, **more
        )

    async def edits(self, text: str, message: str = "", *, at: int = 0, chat: str = "") -> str:
        """Change a message, the last one unless another is named; return what he hears."""
        changed = at or int(self._update())
        return await self.says(text, message=message or self.message, edited=changed, chat=chat)

    async def forwards(self, text: str, *, chat: str = "") -> str:
        """Send on what somebody else wrote; return what he hears."""
        return await self.says(text, second_hand=True, chat=chat)

    async def shows(self, kind: Kind, *, chat: str = "", **more: Any) -> str:
        """Send something that is read nowhere; return what he hears."""
        await self.hears(chat)
        who, place = self.person, self._place(chat)
        sent = Unread(
            update=self._update(), who=who, place=place, kind=kind, **({"message": self._update()} | more)
        )
        await self.counter.reception.receive(sent)
        return await self.hears(chat)

    async def does(self, text: str, *, chat: str = "") -> str:
        """Do what others hear of: say it, and tap the first button if he is asked; return what he hears."""
        self.buttons = tuple[str, ...]()
        said = await self.says(text, chat=chat)
        if not any("-yes:" in button for button in self.buttons[:1]):
            return said
        await self.taps(self.buttons[0], chat=chat)
        return await self.hears(chat)

    async def sends(
        self, content: bytes, caption: str = "", *, picture: bool = False, chat: str = "", **more: Any
    ) -> str:
        """Send a file or a picture, maybe of an album; return what he hears."""
        await self.hears(chat)
        named = str(more.pop("message", ""))
        self.message = named or self._update()
        await self.counter.reception.receive(
            Sent(
                update=self._update(),
                who=self.person,
                place=self._place(chat),
                text=caption,
                message=self.message,
                handle=more.get("same", f"file {named}".strip()),
                content=content,
                **({"kind": Kind.PICTURE if picture else Kind.FILE, "size": len(content)} | more),
            )
        )
        return await self.hears(chat)

    async def taps(self, data: str, *, chat: str = "", content: bytes | None = None) -> str:
        """Tap a button with this data, whose file is fetched, if it is about one; return the toast."""
        tapped = Tapped(
            update=self._update(),
            who=self.person,
            place=self._place(chat),
            data=data,
            message="1",
            tap="1",
            content=content,
        )
        toasted = await self.counter.reception.receive(tapped)
        return toasted.text if toasted else ""

    async def hears(self, chat: str = "") -> str:
        """Return what came since he last read, page below page."""
        place = chat or self.person.address
        came = await self.counter.sent(place, self.read.get(place, 0))
        for number, message in came:
            self.read[place] = number
            buttons = [button for row in message.buttons for button in row]
            self.buttons = tuple(button.data for button in buttons)
            self.labels = tuple(label(button) for button in buttons)
            self.links = tuple(leads(button) for button in buttons if button.link)
        return "\n".join(words(message) for _, message in came)

    async def hears_changed(self) -> str:
        """Return how what he read last reads now."""
        return words((await self.counter.sent(self.person.address, self.read[self.person.address] - 1))[0][1])

    def _update(self) -> str:
        return str(self.counter.updates())

    def _place(self, chat: str) -> Place:
        return Place(chat, PlaceKind.GROUP) if chat else Place(self.person.address)


def label(button: Button) -> str:
    """What a button says in English."""
    return button.text if isinstance(button.text, str) else render(button.text, READER, markup=False)


class Carrying:
    """Links that tell what they carry (`chat.messenger.Links`)."""

    def private(self, link: Link) -> str:
        return f"start={link.payload}"

    def person(self, address: str) -> str:
        return f"tg:person{address}"

    def message(self, chat: str, message: str) -> str:
        return f"tg:{chat}/{message}"


def leads(button: Button) -> str:
    """Where a button leads."""
    assert isinstance(button.link, Link)
    return Carrying().private(button.link)


def words(message: Message) -> str:
    """What a message says in English, as it is read: a space that binds is a space."""
    lines = (each if isinstance(each, tuple) else (each,) for each in (*message.texts, *message.appendix))
    return "\n".join(_said(text) for line in lines for text in line).replace("\u00a0", " ")


def _said(text: Text | SealedWords) -> str:
    if isinstance(text, SealedWords):
        return Reversed().open(Sealed(text.key, text.content))
    return render(led(text, Carrying()), READER, markup=False)
