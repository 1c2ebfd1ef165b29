"""Prizes as a team writes them, `12 x Tote bag as code`, and as everyone reads them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from customers.news.segments import Segment, read_segment
from draws.lines import KINDS, PrizeLine
from handlers.desk import Company
from handlers.polls.bullets import unmarked
from handlers.routes import Command, Misunderstood
from polls.terms import MAX_QUESTION
from prizes import kinds
from texts import keys
from texts.looks import visible_length
from texts.text import Listing, Text

PRIZES = "prizes"
AMONG = "among"
_COUNT = r"(?P<count>\d{1,6})\s*[x×х*]\s+"  # the third x is Cyrillic
_LINE = re.compile(rf"{_COUNT}(?P<name>.+)", re.IGNORECASE)
_BETWEEN = re.compile(
    r"\s*(?:[,;+&]|(?:[,;]\s*|\s)(?:and|и|i|a|oraz)\s)\s*(?=\d{1,6}\s*[x×х*]\s)", re.IGNORECASE
)
_KIND = re.compile(r"(.+?)[,;]?\s+as\s+(?:an?\s+)?(\w+)\.?", re.IGNORECASE)
_KNOWN_KIND = re.compile(rf"\sas\s+(?:an?\s+)?(?:{'|'.join(KINDS)})\b(.+)", re.IGNORECASE)


def parted(text: str) -> list[str]:
    """Return the prizes of one line, each as it is written: 1 x Mug as code, 2 x Bag."""
    return _BETWEEN.split(" ".join(text.split()))


def is_prize(line: str) -> bool:
    """Tell whether a line is written as a prize, maybe behind a bullet."""
    return _LINE.fullmatch(unmarked(line)) is not None


def read_prize(text: str) -> PrizeLine:
    """Read one prize. Raises Misunderstood for what is none, or handed over in a way that there is not."""
    line = _LINE.fullmatch(unmarked(text.strip().rstrip(" ,;")))
    if line is None:
        raise Misunderstood(keys.wrong_prizes())
    count, name = int(line["count"]), line["name"].strip()
    kind = _KIND.fullmatch(name)
    if kind is None and (known := _KNOWN_KIND.search(name)):
        raise Misunderstood(keys.wrong_prize_rest(value=known[1].strip()))
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
    last = ""
    for line in filter(None, map(str.strip, command.body)):
        key, _, value = line.partition(":")
        below = last == PRIZES and is_prize(line)
        last = PRIZES if below else key.strip().lower()
        if last not in said:
            raise Misunderstood(keys.draw_how())
        said[last] += parted(line) if below else parted(value.strip()) if last == PRIZES else [value.strip()]
    said[PRIZES] = list(filter(None, said[PRIZES]))
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
