"""The public file of a draw: all that anyone needs to draw it again, and nothing about who took part.

It is one JSON object, format version "glas-draw-1"; bytes stand in lower-case hexadecimal, times in UTC:

`format`       "glas-draw-1".
`draw`         what was announced: `number`, `title`, `poll` (whose voters took part; null for other people),
               `prizes` ([count, name, kind], the best first), `commitment` (SHA-256 of the secret), `chain`
               (of the beacon: [hash, genesis, period]; null without one), `confirmations` needed, `created`.
`secret`       the 32 bytes committed to.
`fixed`        when the tickets were fixed.
`head`         of a poll's draw: the last hash of its ballot log. Of any other: SHA-256("glas-draw-1" ‖
               canonical JSON of number, title, prizes as objects, and commitment).
`came`         how many people came: their ordinals are 1 to this.
`out`          who of them has no ticket, ascending: [ordinal, "team", "banned" or "withdrawn"].
`tickets`      how many are left. The ticket of an ordinal is HMAC-SHA256(secret, ordinal in decimal).
`tickets_hash` SHA-256 of these tickets in ascending order, one after the other.
`beacon`       [round, randomness, signature] of the first round at least 600 s after `fixed`; null without
               one. randomness = SHA-256(signature).
`drawn`        when it was drawn. Each ticket's lot is SHA-256(secret ‖ head ‖ tickets_hash ‖ randomness ‖
               ticket), as bytes; the smallest lot comes first.
`wins`         [place, ticket, time]: places 1, 2, 3 … to the first drawn; then each place that became free,
               to the next in the order.
`falls`        [ticket, why, words, time]: what fell out after the drawing, in this order. Each win of a place
               that became free stands for the next fall that made one free; whoever it passed over fell out
               before that, or was erased and fell out right after it.
`fingerprint`  SHA-256 of the canonical JSON of this object without it. Canonical: keys sorted, no space,
               UTF-8 without escapes.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Annotated, Literal, NoReturn

from msgspec import Meta, Struct, ValidationError, convert, to_builtins

from draws.beacon import Chain, Round
from draws.draw import Draw, Fall, Out, Why, Win
from draws.errors import DrawError
from draws.lines import PrizeLine
from draws.tickets import ticket

FORMAT = "glas-draw-1"

Instant = Annotated[datetime, Meta(tz=True)]


class Line(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A prize line, as in `draws.lines.PrizeLine`."""

    count: int
    name: str
    kind: str


class ChainOf(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """The beacon's chain, as in `draws.beacon.Chain`."""

    hash: str
    genesis: int
    period: int


class RoundOf(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """What the beacon said, as in `draws.beacon.Round`."""

    number: int
    randomness: str
    signature: str


class Came(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """Somebody who came and has no ticket."""

    ordinal: int
    out: Out


class Won(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A ticket that won, or moved up."""

    place: int
    ticket: str
    at: Instant


class Fell(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A ticket that fell out after the drawing."""

    ticket: str
    why: Why
    words: str
    at: Instant


class Rules(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What was announced."""

    number: int
    title: str
    poll: int | None
    prizes: tuple[Line, ...]
    commitment: str
    chain: ChainOf | None
    confirmations: int
    created: Instant


class DrawFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A draw's file as it stands; whether it is right is not said yet."""

    format: Literal["glas-draw-1"]
    draw: Rules
    secret: str
    fixed: Instant
    head: str
    came: int
    out: Sequence[Came]
    tickets: int
    tickets_hash: str
    beacon: RoundOf | None
    drawn: Instant
    wins: Sequence[Won]
    falls: Sequence[Fell]
    fingerprint: str


class DrawUnreadable(DrawError):
    """It is no public file of a draw. `detail` names the place, in English, for who made the file."""

    def __init__(self, detail: str) -> None:
        super().__init__(detail)
        self.detail = detail


def write(
    draw: Draw,
    secret: bytes,
    *,
    outs: Sequence[tuple[int, Out]],
    wins: Sequence[Win],
    falls: Sequence[Fall],
) -> bytes:
    """Write the file of a draw. Raises ValueError for one that is not drawn."""
    parts = _parts(draw, secret, outs, wins, falls)
    whole = parts | {"fingerprint": fingerprint(parts)}
    lines = (
        f"{json.dumps(name)}:{json.dumps(part, ensure_ascii=False, separators=(',', ':'))}"
        for name, part in whole.items()
    )
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode()


def fingerprint_of(
    draw: Draw,
    secret: bytes,
    *,
    outs: Sequence[tuple[int, Out]],
    wins: Sequence[Win],
    falls: Sequence[Fall],
) -> str:
    """Return the fingerprint of the file as it is now. Raises ValueError for a draw that is not drawn."""
    return fingerprint(_parts(draw, secret, outs, wins, falls))


def _parts(
    draw: Draw,
    secret: bytes,
    outs: Sequence[tuple[int, Out]],
    wins: Sequence[Win],
    falls: Sequence[Fall],
) -> dict[str, object]:
    """All that the file says, but for its fingerprint."""
    if draw.fixed is None or draw.drawn is None:
        raise ValueError(draw.id)
    parts = {
        "format": FORMAT,
        "draw": to_builtins(_rules(draw)),
        "secret": secret.hex(),
        "fixed": _utc(draw.fixed),
        "head": draw.head,
        "came": draw.came,
        "out": [[ordinal, out.value] for ordinal, out in outs],
        "tickets": draw.tickets,
        "tickets_hash": draw.tickets_hash,
        "beacon": to_builtins(_round(draw.beacon)) if draw.beacon else None,
        "drawn": _utc(draw.drawn),
        "wins": [[win.place, ticket(secret, win.ordinal).hex(), _utc(win.at)] for win in wins],
        "falls": [
            [ticket(secret, fall.ordinal).hex(), fall.why.value, fall.words, _utc(fall.at)] for fall in falls
        ],
    }
    return dict(to_builtins(parts))


def read(data: bytes) -> tuple[DrawFile, str]:
    """Read a draw's file and return it with the fingerprint it ought to have. Raises DrawUnreadable."""
    try:
        raw = json.loads(data.decode(), object_pairs_hook=_once, parse_constant=_no_number)
        return convert(raw, DrawFile), fingerprint(raw)
    except (ValidationError, ValueError, RecursionError) as error:
        raise DrawUnreadable(str(error)) from error


def fingerprint(parts: dict[str, object]) -> str:
    """Return SHA-256 over all of a file but the fingerprint itself."""
    sealed = {name: part for name, part in parts.items() if name != "fingerprint"}
    canonical = json.dumps(sealed, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(canonical.encode()).hexdigest()


def rules_hash(number: int, title: str, prizes: Sequence[PrizeLine], commitment: str) -> str:
    """Return what stands in for a ballot log's head where people were known beforehand."""
    bound = {"number": number, "title": title, "prizes": to_builtins(prizes), "commitment": commitment}
    canonical = json.dumps(bound, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(FORMAT.encode() + canonical.encode()).hexdigest()


def _rules(draw: Draw) -> Rules:
    chain: Chain | None = draw.manner.chain
    return Rules(
        number=draw.id,
        title=draw.title,
        poll=draw.poll,
        prizes=tuple(Line(line.count, line.name, line.kind) for line in draw.prizes),
        commitment=draw.commitment,
        chain=ChainOf(chain.hash, chain.genesis, chain.period) if chain else None,
        confirmations=draw.manner.confirmations,
        created=draw.created.astimezone(UTC),
    )


def _round(heard: Round) -> RoundOf:
    return RoundOf(heard.number, heard.randomness, heard.signature)


def _utc(at: datetime) -> datetime:
    return at.astimezone(UTC)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A name that stands twice reads differently here and there; json alone would keep the last."""
    named = dict(pairs)
    if len(named) < len(pairs):
        raise ValueError("a name stands twice")
    return named


def _no_number(word: str) -> NoReturn:
    raise ValueError(word)
