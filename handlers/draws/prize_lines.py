"""Prizes as a team writes them, `12 x Tote bag as code`, and as everyone reads them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from customers.news.segments import Segment, read_segment
from draws.lines import KINDS, PrizeLine
from handlers.desk import Company
from handlers.routes import Command, Misunderstood
from polls.terms import MAX_QUESTION
from prizes import kinds
from texts import keys
from texts.looks import visible_length
from texts.text import Listing, Text

PRIZES = "prizes"
AMONG = "among"
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


class Wanted(Struct, frozen=True):
    """A draw over people who are known already, as the team writes it."""

    title: str
    segment: Segment
    prizes: tuple[PrizeLine, ...]


def read_draw(command: Command, zone: str) -> Wanted:
    """Read a title, below it `among: SEGMENT` and prize lines; the segment's days begin in `zone`.

    Raises Misunderstood, SegmentUnreadable.
    """
    said: dict[str, list[str]] = {AMONG: [], PRIZES: []}
    for line in filter(None, map(str.strip, command.body)):
        key, _, value = line.partition(":")
        if (key := key.strip().lower()) not in said:
            raise Misunderstood(keys.draw_how())
        said[key].append(value.strip())
    title = command.rest.strip()
    if not (1 <= visible_length(title) <= MAX_QUESTION and len(said[AMONG]) == 1 and said[PRIZES]):
        raise Misunderstood(keys.draw_how())
    return Wanted(title, read_segment(said[AMONG][0], zone), tuple(map(read_prize, said[PRIZES])))


def listed_prizes(prizes: Sequence[PrizeLine]) -> Listing:
    """Name the prizes in their order: 1 × Weekend in Prague, 12 × Tote bag."""
    return Listing(tuple(keys.draw_prize(count=str(line.count), name=line.name) for line in prizes))


def unclaimable(prizes: Sequence[PrizeLine], company: Company) -> tuple[Text, ...]:
    """Tell the team, before anything is promised, that no address can be taken for these prizes."""
    addressed = any(line.kind in kinds.KINDS and kinds.KINDS[line.kind].asks_address for line in prizes)
    return (keys.prizes_no_key(),) if addressed and not company.sealing.key else ()
