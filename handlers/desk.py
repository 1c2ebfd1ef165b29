"""The desk at which a handler works: who asks, when, with which rights, and what can be reached."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final, Protocol
from zoneinfo import ZoneInfo

from chat.answers import Edit, Menu, Message, Say, To
from chat.events import Person, Place, PlaceKind
from chat.heard import Became, Heard
from chat.ports import Restored
from customers.bans import Bans
from customers.news.broadcast import Broadcasts
from customers.news.segments import Segments
from customers.news.wishes import Wishes
from customers.people import Contact, Customer, CustomerId
from customers.store import Audit, Customers
from customers.team import Member, Right, Role, Team, may
from draws.draw import PLAIN, Manner
from draws.store import Draws
from polls.ballots import Ballot
from polls.erasure import ErasableBallots
from polls.errors import NoSuchPoll
from polls.poll import Poll, PollId
from polls.store import Polls
from polls.venues import Venues
from polls.voting import Entropy
from prizes.address import UNSEALED, Sealing
from prizes.store import Prizes
from texts.rendering import Reader
from texts.zones import reader_of, zone_of


class Dialogues(Protocol):
    """Where each customer stands in a conversation of several steps."""

    def get(self, customer: CustomerId) -> tuple[str, bytes] | None:
        """Return the step and its data, or None outside any dialogue."""
        ...

    def put(self, customer: CustomerId, step: str, body: bytes) -> None:
        """Keep the step and its data."""
        ...

    def end(self, customer: CustomerId) -> bool:
        """Leave the dialogue. Returns whether there was one."""
        ...


class Updates(Protocol):
    """The updates that had their effect."""

    def first_time(self, messenger: str, number: str, now: datetime) -> bool:
        """Note an update. Returns False when it was noted before."""
        ...

    def forget_old(self, now: datetime) -> None:
        """Drop numbers so old that the messenger cannot send them again."""
        ...


class Hearing(Protocol):
    """What came of the messages that people wrote, for as long as they may change them."""

    def of(self, customer: CustomerId, chat: To, message: str) -> Heard | None:
        """Return what came of a message, or None when that is not known."""
        ...

    def note(self, customer: CustomerId, chat: To, message: str, what: Heard, now: datetime) -> None:
        """Keep what came of a message, in place of what was known of it."""
        ...

    def settle(self, customer: CustomerId, became: Became, subject: str = "") -> int:
        """A customer's dialogue is over: what it asked and took had its effect, or it was left.

        Returns how many answers it took.
        """
        ...

    def forget_old(self, now: datetime) -> None:
        """Drop what is known of messages so old that nobody can change them any more."""
        ...


class Outgoing(Protocol):
    """The writing side of the outbox."""

    def put(self, say: Say, to: To, now: datetime) -> None:
        """Add a message; one whose dedupe key is there already is not added again."""
        ...

    def edit(self, edit: Edit, now: datetime) -> None:
        """Add an edit of an earlier message."""
        ...

    def tell(self, people: Collection[CustomerId], message: Message, key: str, now: datetime) -> None:
        """Tell many customers the same, once each; `key` and the customer's number are the dedupe key."""
        ...

    def tell_each(self, messages: Mapping[CustomerId, tuple[str, Message]], now: datetime) -> None:
        """Tell each of many customers something of his own, with the key that his number completes."""
        ...

    def move(self, messenger: str, old: str, new: str) -> None:
        """A group has another address now: what waits for it, and what stands in it, follows."""
        ...

    def unsubscribe(self, customer: CustomerId) -> None:
        """Drop what broadcasts have waiting for someone who wants no more news."""
        ...

    def let_go(self, now: datetime) -> None:
        """Let nothing wait any longer for an instant that a clock wrote which was ahead."""
        ...

    def silence(self, customer: CustomerId) -> None:
        """Drop what waits for someone who wants to hear nothing."""
        ...

    def drop_told(self, key: str) -> None:
        """Drop what was told under a key, whatever became of it."""
        ...

    def fate(self, key: str) -> str:
        """Return what became of the message with this key; empty when there is none."""
        ...

    def arrived(self, key: str) -> bool:
        """Tell whether the message with this key arrived, whatever became of it since."""
        ...

    def out_of_reach(self, key: str) -> bool:
        """Tell whether the message with this key never arrived, or can be changed no more."""
        ...

    def fates(self, key: str) -> dict[str, int]:
        """Count what became of the messages told under a key."""
        ...


class Restorals(Protocol):
    """What is known of the backup that this database comes from, and what is held back since."""

    def untold(self) -> Restored | None:
        """Return the backup, if the team has not heard of it yet."""
        ...

    def note_told(self, now: datetime) -> None:
        """Note that the team has heard."""
        ...

    def newest(self) -> Restored | None:
        """Return the backup that was started last; None on a database that never was one."""
        ...

    def hold_back(self, instant: datetime, now: datetime) -> None:
        """Hold back the notices just written, if what they tell of came due before the backup was started."""
        ...

    def release(self) -> int:
        """Let what is held back be sent, but to those who stopped meanwhile. Returns how many."""
        ...

    def drop(self) -> int:
        """Leave what is held back unsent for good. Returns how many."""
        ...


class WordedBroadcasts(Broadcasts, Protocol):
    """Where broadcasts are kept, with the messages that they are."""

    def word(self, broadcast: int, messages: Mapping[str, Message]) -> None:
        """Keep what is said to the readers of each language."""
        ...


class Stores(Protocol):
    """All stores of one transaction."""

    @property
    def customers(self) -> Customers: ...
    @property
    def team(self) -> Team: ...
    @property
    def audit(self) -> Audit: ...
    @property
    def polls(self) -> Polls: ...
    @property
    def ballots(self) -> ErasableBallots: ...
    @property
    def draws(self) -> Draws: ...
    @property
    def bans(self) -> Bans: ...
    @property
    def prizes(self) -> Prizes: ...
    @property
    def dialogues(self) -> Dialogues: ...
    @property
    def updates(self) -> Updates: ...
    @property
    def heard(self) -> Hearing: ...
    @property
    def outbox(self) -> Outgoing: ...
    @property
    def restored(self) -> Restorals: ...
    @property
    def wishes(self) -> Wishes: ...
    @property
    def segments(self) -> Segments: ...
    @property
    def broadcasts(self) -> WordedBroadcasts: ...
    @property
    def venues(self) -> Venues: ...

    def savepoint(self) -> AbstractContextManager[None]:
        """Undo what the block did when it raises; the transaction goes on."""
        ...


QUARTER: Final = 15 * 60
"""Seconds."""


@lru_cache(maxsize=1024)
def _reader(language: str, zone: str, company: Reader, quarter: int) -> Reader:
    """One reader for all who are spoken to alike. In every zone a day begins with a quarter of an hour."""
    return reader_of(language, zone, company, datetime.fromtimestamp(QUARTER * quarter, UTC))


@dataclass(frozen=True)
class Company:
    """What the operator set, as far as conversations need it."""

    reader: Reader
    """How the company itself is spoken to: its language and time zone."""
    owners: frozenset[Contact]
    team_chat: To | None
    link: Callable[[str], str]
    """A deep link into the private chat, for a payload."""
    manner: Manner = PLAIN
    """How prizes are drawn."""
    sealing: Sealing = UNSEALED
    """Seals addresses."""
    address_kept: timedelta = timedelta(days=30)
    """How long an address is kept after delivery."""
    contact: str = ""
    """Where people reach the company; empty where the operator set nothing."""
    profile: Callable[[Contact], str] = field(default=lambda _: "", kw_only=True)
    """A link that leads to a person, for the team; empty where the messenger has none."""
    marking: bytes = b""
    """The key of the marks by which changed words are known: without it they tell nobody what was said."""

    @property
    def zone(self) -> ZoneInfo:
        """The time zone in which the team writes times."""
        return ZoneInfo(self.reader.zone)

    def reader_of(self, language: str, zone: str, now: datetime) -> Reader:
        """How someone is spoken to, by his language and the zone he chose (see `texts.zones.reader_of`)."""
        return _reader(language, zone, self.reader, int(now.timestamp() // QUARTER))


@dataclass(frozen=True)
class Desk:
    """What a handler gets beside what came in."""

    stores: Stores
    now: datetime
    entropy: Entropy
    company: Company
    person: Person
    place: Place
    customer: Customer
    member: Member | None
    newcomer: bool = False
    """Whether this is the first thing he ever did here."""
    noted: list[str] = field(default_factory=list)
    """What he did something to, called as in the audit log, the last one at the end."""
    begun: list[str] = field(default_factory=list)
    """The dialogues that began, by the names of the steps that are open in them."""

    @property
    def polls(self) -> Polls:
        """Where polls are kept."""
        return self.stores.polls

    @property
    def role(self) -> Role | None:
        """The person's role in the team; None for a customer."""
        return self.member.role if self.member else None

    @property
    def own_zone(self) -> ZoneInfo:
        """The person's time zone, else the company's."""
        return zone_of(self.customer.zone, self.company.reader)

    @property
    def reader(self) -> Reader:
        """How the person is spoken to."""
        return self.company.reader_of(self.customer.language, self.customer.zone, self.now)

    def menu(self, role: Role | None, language: str = "") -> Menu:
        """The command menu of the person's own chat, for a role."""
        to = To(self.person.messenger, self.person.address, self.customer.id)
        return Menu(to, role, language or self.customer.language)

    def may(self, right: Right) -> bool:
        """Tell whether the person has a right."""
        return may(self.role, right)

    def poll(self, id: PollId) -> Poll:
        """Return a poll; to a customer a draft looks nonexistent. Raises NoSuchPoll."""
        return self.seen(self.polls.get(id))

    def seen(self, poll: Poll) -> Poll:
        """Return a poll, unless it never opened and not the team alone reads here. Raises NoSuchPoll."""
        if poll.opened is None and not (self.may(Right.READ_POLLS) and self.among_us):
            raise NoSuchPoll(poll.id)
        return poll

    @property
    def among_us(self) -> bool:
        """Whether nobody reads along, or the team alone."""
        team, place = self.company.team_chat, self.place
        return place.kind is PlaceKind.PRIVATE or (team is not None and team.address == place.address)

    def ballot(self, poll: PollId) -> Ballot | None:
        """Return the person's ballot in a poll, or None."""
        return self.stores.ballots.standing([(poll, self.customer.id)]).get((poll, self.customer.id))

    def keep(self, step: str, body: bytes, *, anew: bool = False) -> None:
        """Keep where the person's dialogue stands; `anew`: another begins, what ran is left."""
        self.stores.dialogues.put(self.customer.id, step, body)
        if anew:
            self.begun.append(step)

    def note(self, action: str, subject: str, *, changed: bool = True) -> None:
        """Write a line into the audit log, in the name of the person; not `changed`: he only looked."""
        self.stores.audit.note(self.now, self.customer.id, action, subject)
        if changed:
            self.did(subject)

    def did(self, subject: str) -> None:
        """Note for this turn alone what was done something to; what customers do is in no audit log."""
        self.noted.append(subject)
