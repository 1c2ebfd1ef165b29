"""A domain that nobody needs: everything that a domain can register, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from sqlalchemy import Column, Connection, Integer, MetaData, Table, Text, insert, select, update

from chat.answers import Answer, Answers, Button, Message, Say, data
from chat.events import Said, Unread
from customers.people import CustomerId
from customers.team import ANYONE, Right, Role
from handlers.conversations import Conversations, HelpLine, MenuLine, Wakings
from handlers.desk import Desk
from handlers.routes import Command, OnCommand, OnText, say
from handlers.things import Subject, Thing
from handlers.waking import Errand, Waking
from storage.columns import Id
from storage.keeping import Keeping, StoreEntry, erased_from, rows_of
from texts import keys
from texts.text import Text as Words
from usecases.work import Work

READ_CRAVINGS = Right("read-cravings", frozenset({Role.CARE}))
ENOUGH = 12


class TooMuch(Exception):
    """Nobody craves that much."""


class Cravings(Protocol):
    """Where cravings are kept."""

    def add(self, customer: CustomerId, what: str) -> None:
        """Keep one."""
        ...

    def unheard(self) -> Sequence[tuple[int, str]]:
        """Return those of which the team has not heard."""
        ...

    def hear(self, number: int) -> None:
        """Note that the team has heard."""
        ...


cravings = Table(
    "cravings",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("customer", Id, nullable=False),
    Column("what", Text, nullable=False),
    Column("heard", Integer, nullable=False, default=0),
)


class CravingRows:
    """The table of cravings."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add(self, customer: CustomerId, what: str) -> None:
        """Keep one."""
        self._db.execute(insert(cravings).values(customer=customer, what=what))

    def unheard(self) -> Sequence[tuple[int, str]]:
        """Return those of which the team has not heard."""
        found = self._db.execute(select(cravings.c.id, cravings.c.what).where(cravings.c.heard == 0))
        return [(row.id, row.what) for row in found]

    def hear(self, number: int) -> None:
        """Note that the team has heard."""
        self._db.execute(update(cravings).where(cravings.c.id == number).values(heard=1))


def _words(said: str) -> Words:
    return keys.audit_name(name=said)


def _crave(what: str, desk: Desk) -> Answers:
    if len(what) > ENOUGH:
        raise TooMuch
    desk.stores[Cravings].add(desk.customer.id, what)
    desk.note("edit", f"craving:{what}")
    return say(_words(f"You crave {what}"))


def _command(command: Command, desk: Desk) -> Answers:
    return _crave(command.whole, desk)


def _heard(event: Said | Unread, desk: Desk) -> Answers | None:
    return _crave(event.text.removeprefix("I crave "), desk) if event.text.startswith("I crave ") else None


def _loathed(event: Said | Unread, _: Desk) -> Answers | None:
    return say(_words(f"You {event.text[2:]}")) if event.text.startswith("I loathe ") else None


def _telling(number: int, what: str) -> Errand:
    def tell(waking: Waking) -> tuple[Answer, ...]:
        waking.stores[Cravings].hear(number)
        message = Message(texts=(_words(f"Somebody craves {what}"),))
        return (Say(message=message, to=waking.company.team_chat, key=f"craving:{number}"),)

    return tell


def _due(waking: Waking) -> Sequence[Errand]:
    return [_telling(number, what) for number, what in waking.stores[Cravings].unheard()]


def _told(error: Exception) -> tuple[Words, ...] | None:
    return (_words("Nobody craves that much"),) if isinstance(error, TooMuch) else None


def _named(subject: Subject, _: Desk) -> Words:
    return _words(f"a craving for {subject['craving']}")


def _leads(_: str, __: Desk) -> Button:
    return Button(_words("Crave again"), data("crave"))


def _forget(_: CustomerId, work: Work) -> Answers:
    return (Say(message=Message(texts=(_words("One craves no more"),)), to=work.company.team_chat),)


KEEPING = Keeping(
    stores=(StoreEntry[Cravings](Cravings, CravingRows),),
    personal={"cravings": rows_of(cravings)},
    erase=erased_from(cravings),
)

CONVERSATIONS = Conversations(
    routes=(OnCommand("crave", _command, ANYONE),),
    texts=(OnText(_heard, ANYONE), OnText(_loathed, READ_CRAVINGS)),
    problems=_told,
    wakings=Wakings(due=_due),
    menu=(MenuLine("crave", _words("crave something")),),
    help=(HelpLine(READ_CRAVINGS, _words("Cravings are told to you.")),),
    things={"craving": Thing(_named, _leads)},
    forget=_forget,
)
