"""A database of voices as two years leave it: some wait, some ideas rise, one has 100,000 supporters."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from msgspec import Struct
from sqlalchemy import Connection, Table, insert

from customers.people import CustomerId
from storage.customers.tables import contacts, customers
from storage.database import Database
from storage.suggestions.tables import supporters, voice_lines, voice_steps, voices
from suggestions.kind import Kind
from suggestions.titling import title_of
from suggestions.voice import Status, VoiceId

AT_ONCE: Final = 10_000
NOW: Final = datetime(2026, 11, 30, 12, tzinfo=UTC)
YEARS: Final = timedelta(days=730)
IDEAS: Final = 10
"""Each tenth voice is an idea, and each tenth of these is launched, declined or not public yet."""
PROMISED: Final = 50
"""Each fiftieth voice is an idea of which a date was once promised."""
WAITING: Final = 200
"""The newest ones wait for an answer, the older half of them too long."""
WORDS: Final = (
    "Please open",
    "on sundays",
    "and sell",
    "tea",
    "books",
    "coats",
    "by the",
    "river",
    "in winter",
)

Row = dict[str, Any]


class Filled(Struct, frozen=True):
    """What is in a database."""

    voices: int
    people: int
    popular: VoiceId
    """The idea that everybody supports."""
    step: VoiceId
    """One like it, whose supporters are told of a step."""


async def fill(database: Database, number: int, people: int) -> Filled:
    """Let so many customers say so many things; two ideas are supported by all of them."""
    popular, step = VoiceId(IDEAS), VoiceId(2 * IDEAS)
    tables: Sequence[tuple[Table, int, Callable[[int], Row]]] = (
        (customers, people, _customer),
        (contacts, people, _contact),
        (voices, number, lambda at: _voice(at, number, people)),
        (voice_lines, number, lambda at: _line(at, number, people)),
        (voice_steps, number // PROMISED, lambda at: _promise(at * PROMISED, number)),
        (supporters, people, lambda at: _support(popular, at)),
        (supporters, people, lambda at: _support(step, at)),
        (supporters, number, lambda at: _scattered(at, number, people)),
    )
    for table, rows, made in tables:
        for some in _parts(rows):
            await database.run(lambda db, *, t=table, s=some, m=made: _put(db, t, s, m))  # type: ignore[misc]
    return Filled(number, people, popular, step)


def _parts(number: int) -> Iterator[range]:
    for begin in range(1, number + 1, AT_ONCE):
        yield range(begin, min(begin + AT_ONCE, number + 1))


def _put(db: Connection, table: Table, some: range, made: Callable[[int], Row]) -> None:
    db.execute(insert(table), [made(at) for at in some])


def _customer(at: int) -> Row:
    return {"id": at, "language": "en", "joined": NOW - YEARS, "name": ""}


def _contact(at: int) -> Row:
    return {"messenger": "telegram", "address": str(10_000 + at), "customer": at}


def author(at: int, people: int) -> CustomerId:
    """Who said a voice of this number."""
    return CustomerId(at * 7919 % people + 1)


def words(at: int) -> str:
    """What he said."""
    return " ".join([*(WORDS[at // 10**place % len(WORDS)] for place in range(6)), str(at)])


def _said(at: int, number: int) -> datetime:
    return NOW - YEARS + YEARS * at / (number + 1)


def _voice(at: int, number: int, people: int) -> Row:
    said, waits = _said(at, number), at > number - WAITING
    idea = at % IDEAS == 0
    kind = Kind.IDEA if idea else (Kind.QUESTION, Kind.COMPLAINT, Kind.PRAISE)[at % 3]
    apart = at // IDEAS % 10 if idea else 0
    status = {7: Status.LAUNCHED, 8: Status.DECLINED}.get(apart, Status.NEW)
    public = idea and not (apart == 9 and waits)
    return {
        "id": at,
        "kind": kind.value,
        "status": status.value,
        "author": author(at, people),
        "title": title_of(words(at)),
        "begun": said,
        "latest": said,
        "filed": said,
        "published": said if public else None,
        "since": said,
        "supporters": people if at in {IDEAS, 2 * IDEAS} else at * 31 % 97 if public else 0,
        "reply_by": NOW + timedelta(hours=number - WAITING // 2 - at) if waits else said,
        "stopped": None if waits else said,
    }


def _line(at: int, number: int, people: int) -> Row:
    said = {
        "voice": at,
        "part": "words",
        "by": author(at, people),
        "at": _said(at, number),
        "text": words(at),
    }
    return said | {"before": b"[]", "messenger": "telegram", "chat": str(at % people), "message": str(at)}


def _promise(at: int, number: int) -> Row:
    said = _said(at, number)
    return {"voice": at, "at": said, "before": "new", "status": "planned", "date": "2027-03", "ends": said}


def _support(idea: VoiceId, at: int) -> Row:
    return {"idea": idea, "customer": at, "since": NOW - timedelta(days=30)}


def _scattered(at: int, number: int, people: int) -> Row:
    """Support for ideas of all ages, as much in each month."""
    ideas = number // IDEAS - 2
    idea = IDEAS * (at * 104_729 % ideas + 3)
    return {"idea": idea, "customer": people + at, "since": _said(at, number)}
