"""The public file of a closed poll: all that anyone needs to recount it, and nothing about who voted.

It is one JSON object, format version "glas-poll-1"; bytes stand in lower-case hexadecimal, times in UTC:

`format`       "glas-poll-1".
`poll`         what opening froze: `number`, `commitment` (SHA-256 of the secret), `terms`, and where it has
               prizes `draw` (SHA-256 of the draw's own secret, see `draws.publicfile`). The ballot log begins
               with SHA-256("glas-poll-1" ‖ canonical JSON of this object). Canonical: keys sorted, no space,
               UTF-8 without escapes.
`life`         `opened`, `closes` (as last set), `closed`, `extended`, `reason`, `parent` (of a runoff: the
               poll whose tie it decides), `notices` (of the time before it closed).
`secret`       the 32 bytes committed to.
`outcome`      `standings` of all options (choice, votes, place, seated, tied), `voters`, `seats` filled,
               `shortfall` (why none is), `tie` at the last seat with its `lot`.
`head`         the hash of the last leaf; of an empty log: the hash it begins with.
`fingerprint`  SHA-256 of the canonical JSON of this object without fingerprint, leaves and openings.
`leaves`       one for each accepted change: [seq, pseudonym, commitment, hash], where hash =
               SHA-256(previous hash ‖ seq in 8 bytes, high first ‖ pseudonym ‖ commitment).
`openings`     of the last leaf of each pseudonym, ascending: [seq, nonce, choices], where commitment =
               SHA-256(nonce ‖ choices in decimal with commas between); no choices: withdrawn.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from typing import Annotated, Any, Literal, TypeVar, overload

from msgspec import DecodeError, Meta, Raw, Struct, ValidationError, convert, to_builtins
from msgspec.json import Decoder, Encoder
from msgspec.structs import replace

from polls.ballotlog import FORMAT, Leaf, canonical_json, first_hash, frozen_terms, genesis
from polls.errors import PollError
from polls.outcome import Outcome
from polls.poll import Choice, Notice, Poll, PollId, Terms

ROWS = ("leaves", "openings")
"""The members of a file that grow with its ballots."""

Row = TypeVar("Row")

_members_of = Decoder(dict[str, Raw])
_rows_of = Decoder(list[Raw])
_NAME = rb'("(?:[^"\\]|\\.)*")[ \t\r\n]*:[ \t\r\n]*'
_OBJECT = re.compile(rb"[ \t\r\n]*\{[ \t\r\n]*" + _NAME)
_NEXT = re.compile(rb"[ \t\r\n]*,[ \t\r\n]*" + _NAME)
_END = re.compile(rb"[ \t\r\n]*\}[ \t\r\n]*")

Instant = Annotated[datetime, Meta(tz=True)]


class Opening(Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """What opens the commitment of a voter's last leaf, which has the number `seq`."""

    seq: int
    nonce: str
    """16 bytes in hexadecimal."""
    choices: tuple[Choice, ...]


class Frozen(Struct, frozen=True, forbid_unknown_fields=True):
    """What opening froze."""

    number: PollId
    commitment: str
    terms: dict[str, object]
    draw: str = ""
    """The commitment to the secret of its prize draw; left out where there is none."""


class Life(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When things happened to the poll, and what was said about it in public."""

    opened: Instant
    closes: Instant
    closed: Instant
    extended: bool
    reason: str
    parent: PollId | None
    notices: tuple[Notice, ...]


class Rows(Sequence[Row]):
    """Rows of a file, each read when it is asked for: a million of them at once would fill the memory.

    Raises DecodeError or ValidationError where any of them is no such row.
    """

    def __init__(self, array: Raw, kind: type[Row]) -> None:
        self._rows = _rows_of.decode(array)
        self._row = Decoder(kind)
        for row in self._rows:
            self._row.decode(row)

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        if isinstance(place, slice):
            return [self._row.decode(row) for row in self._rows[place]]
        return self._row.decode(self._rows[place])


class PublicFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A public file as it stands; whether it is right is not said yet."""

    format: Literal["glas-poll-1"]
    poll: Frozen
    life: Life
    secret: str
    outcome: Outcome
    head: str
    fingerprint: str
    leaves: Sequence[Leaf]
    openings: Sequence[Opening]


class Readable(Struct, frozen=True):
    """A public file that was read, with what follows from its very words."""

    file: PublicFile
    terms: Terms
    genesis: str
    """The head of the empty log, by the file's `poll`."""
    fingerprint: str
    """The fingerprint that the file ought to have."""


class Unfit(StrEnum):
    """Why something is no public file."""

    JSON = "json"
    """It is not JSON, or ends too early."""
    VERSION = "version"
    """It is of another version, or of another kind."""
    SHAPE = "shape"
    """Something is missing, too much, or of the wrong type."""


class FileUnreadable(PollError):
    """It is no public file. `detail` names the place, in English, for who made the file."""

    def __init__(self, unfit: Unfit, detail: str) -> None:
        super().__init__(unfit, detail)
        self.unfit = unfit
        self.detail = detail


def pieces(
    poll: Poll,
    outcome: Outcome,
    secret: bytes,
    *,
    leaves: Iterable[Leaf],
    openings: Iterable[Opening],
) -> Iterator[bytes]:
    """Write a closed poll's public file, piece by piece: a million ballots are 230 MB.

    `leaves` are all, in their order; `openings` are those of the last leaf of each pseudonym, withdrawn ones
    too, ascending. Raises ValueError for a poll that has not both opened and closed.
    """
    return _pieces(_head(poll, outcome, secret), leaves, openings)


def _pieces(head: dict[str, object], leaves: Iterable[Leaf], openings: Iterable[Opening]) -> Iterator[bytes]:
    encode = Encoder().encode
    yield b"{\n"
    for name, section in (head | {"fingerprint": fingerprint(head)}).items():
        yield f'"{name}":'.encode() + encode(section) + b",\n"
    for name, rows, end in (("leaves", leaves, b"],\n"), ("openings", openings, b"]\n}\n")):
        yield f'"{name}":[\n'.encode()
        between = b""
        for row in rows:
            yield between + encode(row)
            between = b",\n"
        yield b"\n" + end


def read(data: bytes) -> Readable:
    """Read a public file, whoever made it. Raises FileUnreadable, and nothing else, on what is none."""
    try:
        members = _members(data)
        rows = {name: members.pop(name) for name in ROWS if name in members}
        head = {name: _strict(member) for name, member in members.items()}
    except ValidationError as error:
        raise FileUnreadable(Unfit.VERSION, str(error)) from error
    except (ValueError, RecursionError) as error:
        raise FileUnreadable(Unfit.JSON, str(error)) from error
    if head.get("format") != FORMAT:
        raise FileUnreadable(Unfit.VERSION, str(head.get("format"))[:40])
    try:
        file = convert(head | dict.fromkeys(rows, ()), PublicFile)
        file = replace(file, leaves=Rows(rows["leaves"], Leaf), openings=Rows(rows["openings"], Opening))
        return Readable(file, _terms(file), first_hash(head["poll"]), fingerprint(head))
    except (DecodeError, ValueError, RecursionError) as error:
        raise FileUnreadable(Unfit.SHAPE, str(error)) from error


def _members(data: bytes) -> dict[str, Raw]:
    """Return the members of an object as they are written. Raises ValueError, RecursionError.

    ValidationError, which is a ValueError too, says that it is no object at all.

    A name that stands twice reads differently here and there, and msgspec would keep the last: the object is
    put together again from what was found, and must be all of the file.
    """
    members = _members_of.decode(data)
    at, begins = 0, _OBJECT
    for name, value in members.items():
        found = begins.match(data, at)
        if found is None or json.loads(found[1]) != name:
            raise ValueError("a name stands twice")
        at, begins = found.end() + len(memoryview(value)), _NEXT
        if memoryview(data)[found.end() : at] != memoryview(value):
            raise ValueError("a name stands twice")
    if members and not _END.fullmatch(data, at):
        raise ValueError("a name stands twice")
    return members


def _strict(value: Raw) -> Any:
    """Read a member of which msgspec has found that it is JSON: NaN and the like are none to it."""
    return json.loads(bytes(value).decode(), object_pairs_hook=_once)


def fingerprint(parts: dict[str, object]) -> str:
    """Return SHA-256 over a file's parts but itself, and the leaves and openings, which `head` covers."""
    apart = ("fingerprint", *ROWS)
    sealed = {name: part for name, part in parts.items() if name not in apart}
    return sha256(canonical_json(sealed)).hexdigest()


def fingerprint_of(poll: Poll, outcome: Outcome, secret: bytes) -> str:
    """Return the fingerprint that a closed poll's public file has, now and for ever."""
    return fingerprint(_head(poll, outcome, secret))


def _head(poll: Poll, outcome: Outcome, secret: bytes) -> dict[str, object]:
    """Everything but leaves, openings and fingerprint, as it is written."""
    if poll.opened is None or poll.closed is None:
        raise ValueError(poll.id)
    life = Life(
        opened=poll.opened.astimezone(UTC),
        closes=poll.terms.closes.astimezone(UTC),
        closed=poll.closed.astimezone(UTC),
        extended=poll.extended,
        reason=poll.reason,
        parent=poll.parent,
        notices=tuple(notice for notice in poll.notices if notice.at <= poll.closed),
    )
    return {
        "format": FORMAT,
        "poll": frozen_terms(poll.id, poll.terms, poll.commitment, poll.draw_commitment),
        "life": to_builtins(life),
        "secret": secret.hex(),
        "outcome": to_builtins(outcome),
        "head": poll.head or genesis(poll.id, poll.terms, poll.commitment, poll.draw_commitment),
    }


def _terms(file: PublicFile) -> Terms:
    """The terms as the domain knows them. Raises ValidationError when one is missing, unknown or wrong."""
    terms = convert(file.poll.terms | {"closes": file.life.closes}, Terms)
    known = frozen_terms(file.poll.number, terms, file.poll.commitment)["terms"]
    if canonical_json(known) != canonical_json(file.poll.terms):
        raise ValidationError("$.poll.terms: missing or unknown terms")
    return terms


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A name that stands twice reads differently here and there; json alone would keep the last."""
    named = dict(pairs)
    if len(named) < len(pairs):
        raise ValueError("a name stands twice")
    return named
