"""What conversations ask of the place where records are kept: the stores of a transaction, and their own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Protocol, TypeVar

from chat.answers import Edit, Message, Say, Tell, TellEach, To
from chat.heard import Became, Heard
from chat.ports import Restored, Undone
from customers.people import Contact, CustomerId

Store = TypeVar("Store")
Result = TypeVar("Result")


class Stores(Protocol):
    """All stores of one transaction. Each is reached by its Protocol: `stores[Polls]`."""

    def __getitem__(self, store: Callable[..., Store]) -> Store:
        """Return the store that satisfies a Protocol; some domain registered it."""
        ...

    def savepoint(self) -> AbstractContextManager[None]:
        """Undo what the block did when it raises; the transaction goes on."""
        ...

    def erase(self, customer: CustomerId) -> None:
        """Remove a person from all that is kept, unsent messages too."""
        ...

    def drop_outdated(self, name: str, before: datetime, most: int) -> int:
        """Drop what is kept under a name and is older than an instant; return of how many rows."""
        ...

    def unite(self, goes: CustomerId, stays: CustomerId, now: datetime) -> None:
        """Let all that is kept of one account lead to another one of the same person; the first is gone."""
        ...


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


class Outbox(Protocol):
    """What is to be said, written down in the transaction in which it came about."""

    def put(self, say: Say, to: To, now: datetime) -> None:
        """Add a message; one whose dedupe key is there already is not added again."""
        ...

    def edit(self, edit: Edit, now: datetime) -> None:
        """Add an edit of an earlier message."""
        ...

    def amend(self, key: str, message: Message, due: datetime) -> bool:
        """Let the message with this key read anew where it still waits, and wait until then.

        Returns whether it waited: what is under way, or arrived, stays as it is.
        """
        ...

    def tell(self, notices: Tell | TellEach, now: datetime) -> None:
        """Add a row for each customer who is told, unless its dedupe key is there already."""
        ...

    def lose(self, contact: Contact) -> None:
        """Nothing arrives at a contact any more: what waits for it goes where else the person is reached."""
        ...

    def move(self, messenger: str, old: str, new: str) -> None:
        """A group has another address now: what waits for it, and what stands in it, follows."""
        ...

    def where(self, chat: To) -> To:
        """Return a group as it is addressed now: it may have moved since its address was written down."""
        ...

    def lost(self, chat: To, name: str, limit: int) -> list[str]:
        """Return the keys that begin so of what never arrived in a chat, or is there no more."""
        ...

    def waiting(self, chat: To, name: str) -> int:
        """Count what waits to be sent to a chat, of those whose keys begin so; nobody adds to it meanwhile.

        Whoever counts at the same time waits until this transaction ends, and counts what it added.
        """
        ...

    def followed(self, key: str) -> bool:
        """Tell whether other messages were said in a chat after the one with this key."""
        ...

    def give_way(self, key: str) -> str:
        """Let the message with this key have another one, so that it can be said anew below.

        Returns its key from now on, by which it is changed; empty: there is none.
        """
        ...

    def drop(self, key: str) -> None:
        """Drop the message with this key, and what was to be changed of it."""
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

    def drop_told(self, keys: Sequence[str]) -> None:
        """Drop what was told under keys of two or three parts, whatever became of it.

        However many keys there are, it is looked up at once.
        """
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

    def key_of(self, chat: To, message: str) -> str:
        """Return the dedupe key of what we said there, with one message or several; empty: it has none."""
        ...

    def under_way(self, chat: To) -> set[int]:
        """Return what is being sent to a chat and has a key: where it stands is not written down yet."""
        ...

    def reached(self, customer: CustomerId, key: str) -> list[datetime]:
        """Return when messages arrived that one customer was told under keys that begin so."""
        ...

    def fates(self, key: str) -> dict[str, int]:
        """Count what became of the messages told under a key."""
        ...


class Redactions(Protocol):
    """What others read of somebody who is erased, on its way and where it stands."""

    def left(self, keys: Sequence[str]) -> dict[str, list[str]]:
        """Drop what waits of all that is told under keys of two parts; return what left already under each.

        However many keys there are, it is looked up at once.
        """
        ...

    def undone(self, most: int) -> Sequence[Undone]:
        """Return what could not be redacted in groups, the oldest first; nothing while more is under way."""
        ...

    def told(self, undone: Sequence[Undone]) -> None:
        """Note that the team has heard of these."""
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

    def release(self) -> int:
        """Let what is held back be sent, but to those who stopped meanwhile. Returns how many."""
        ...

    def drop(self) -> int:
        """Leave what is held back unsent for good. Returns how many."""
        ...


class BroadcastWords(Protocol):
    """The messages that broadcasts are."""

    def word(self, broadcast: int, messages: Mapping[str, Message]) -> None:
        """Keep what is said to the readers of each language."""
        ...


class Appointments(Protocol):
    """What has been kept of the calendar: each appointment once on a date."""

    def first_time(self, name: str, on: date) -> bool:
        """Note that an appointment is kept on a date. Returns False when it was noted before."""
        ...

    def done_on(self, name: str, on: date) -> bool:
        """Tell whether an appointment was kept on a date."""
        ...

    def forget_old(self, now: datetime) -> None:
        """Drop what was kept so long ago that no clock goes back to it."""
        ...


class Transactions(Protocol):
    """Runs synchronous work in one transaction and commits it."""

    def __call__(self, work: Callable[[Stores], Result]) -> Awaitable[Result]: ...
