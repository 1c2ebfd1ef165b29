"""Prizes as a team writes them, `12 x Tote bag as code`, and as everyone reads them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from draws.lines import KINDS, PrizeLine
from handlers.routes import Misunderstood
from texts import keys
from texts.text import Listing

_LINE = re.compile(r"(\d{1,6})\s*[x×х*]\s+(.+)", re.IGNORECASE)  # the third x is Cyrillic
_KIND = re.compile(r"(.+?)\s+as\s+(\w+)", re.IGNORECASE)


def read_prize(text: str) -> PrizeLine:
    """Read one prize line. Raises Misunderstood for what is none, or of a kind there is not."""
    line = _LINE.fullmatch(text.strip())
    if line is None:
        raise Misunderstood(keys.wrong_prizes())
    count, name = int(line[1]), line[2].strip()
    kind = _KIND.fullmatch(name)
    if kind is None:
        return PrizeLine(count, name)
    if kind[2].lower() not in KINDS:
        raise Misunderstood(keys.wrong_prize_kind(value=kind[2], known=", ".join(KINDS)))
    return PrizeLine(count, kind[1], kind[2].lower())


def listed_prizes(prizes: Sequence[PrizeLine]) -> Listing:
    """Name the prizes in their order: 1 × Weekend in Prague, 12 × Tote bag."""
    return Listing(tuple(keys.draw_prize(count=str(line.count), name=line.name) for line in prizes))
