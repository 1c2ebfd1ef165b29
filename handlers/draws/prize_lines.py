"""Prizes as a team writes them, `12 x Tote bag as code`, and as everyone reads them."""

from __future__ import annotations

import re
from datetime import datetime

from msgspec import Struct

from customers.news.segments import Segment, read_segment
from draws.lines import KINDS, PrizeLine
from handlers.polls.bullets import unmarked
from handlers.routes import Command, Misunderstood
from polls.terms import MAX_QUESTION
from texts import keys
from texts.looks import visible_length

PRIZES = "prizes"
AMONG = "among"
_NUMBER, _TIMES = r"\d{1,6}", r"\s*[x×х*]\s+"  # the third x is Cyrillic
_SIZE = r"\d+(?:[.,]\d+)?\s*(?:[x×х]|(?:cm|mm|m|in|px|см|мм|м)\b|[\"″])"
_COUNTED = rf"(?<!\w)(?<!\d[.,]){_NUMBER}{_TIMES}(?!{_SIZE})"
"""So many of something; 30 x 40 cm is how large it is."""
_LINE = re.compile(rf"(?P<count>{_NUMBER}){_TIMES}(?P<name>.+)", re.IGNORECASE)
_BETWEEN = re.compile(
    rf"\s*(?:[,;+&]|(?:[,;]\s*|\s)(?:and|plus|и|i|a|oraz)\s)\s*(?={_COUNTED})", re.IGNORECASE
)
_KIND = re.compile(
    r"(?P<name>.+?)[\s,;–—-]*(?:\sas|[(\[]\s*as)\s+(?:an?\s+)?(?P<kind>\w+)\s*[)\]]?\.?", re.IGNORECASE
)
_KIND_ALONE = re.compile(rf"(?P<name>.+?)\s*[(\[](?P<kind>{'|'.join(KINDS)})[)\]]\.?", re.IGNORECASE)
_KNOWN_KIND = re.compile(rf"[\s(\[]as\s+(?:an?\s+)?(?:{'|'.join(KINDS)})\b(.+)", re.IGNORECASE)
_SET = re.compile(rf":\s*(?={_COUNTED})", re.IGNORECASE)
"""Where a prize is described that is made of several things."""
_DESCRIBED = re.compile(rf"[(\[][^()\[\]]*[)\]]|{_SET.pattern}.*", re.IGNORECASE)
_SECOND = re.compile(_COUNTED, re.IGNORECASE)
_OF = re.compile(
    "of|with|for|from|s|se|z|ze|na|po|sa|od|u|za|w|do|с|со|са|од|из|от|за|по|на|в|у", re.IGNORECASE
)
"""Words behind which a number belongs to the prize: a set of 2 x mugs."""


def parted(text: str) -> list[str]:
    """Return the prizes of one line, each as it is written: 1 x Mug as code, 2 x Bag."""
    line = " ".join(text.split())
    parts, start = [], 0
    for divider in _BETWEEN.finditer(line):
        if _divides(divider[0], line[start : divider.start()]):
            parts.append(line[start : divider.start()])
            start = divider.end()
    return [*parts, line[start:]]


def _divides(sign: str, before: str) -> bool:
    """Tell whether another prize follows, and not what the same one is made of."""
    if before.count("(") > before.count(")"):
        return False
    return ";" in sign or not _SET.search(before) or _kind(before) is not None


def _kind(name: str) -> re.Match[str] | None:
    return _KIND.fullmatch(name) or _KIND_ALONE.fullmatch(name)


def is_prize(line: str) -> bool:
    """Tell whether a line is written as a prize, maybe behind a bullet."""
    return _LINE.fullmatch(unmarked(line)) is not None


def read_prize(text: str) -> PrizeLine:
    """Read one prize. Raises Misunderstood for what is none, or handed over in a way that there is not."""
    line = _LINE.fullmatch(unmarked(text.strip().rstrip(" ,;")))
    if line is None:
        raise Misunderstood(keys.wrong_prizes())
    count, name = int(line["count"]), line["name"].strip()
    kind = _kind(name)
    if kind is None and (known := _KNOWN_KIND.search(name)):
        raise Misunderstood(keys.wrong_prize_rest(value=known[1].strip(" )],;")))
    if kind is not None and kind["kind"].lower() not in KINDS:
        raise Misunderstood(keys.wrong_prize_kind(value=kind["kind"], known=", ".join(KINDS)))
    called = kind["name"] if kind else name
    if _names_a_second(called):
        raise Misunderstood(keys.wrong_prize_second(value=line[0]))
    return PrizeLine(count, called, kind["kind"].lower() if kind else KINDS[0])


def _names_a_second(name: str) -> bool:
    """Tell whether a name goes on with so many of something else, which nothing divides from it."""
    own = _DESCRIBED.sub("", name)
    before = (own[: second.start()].split() for second in _SECOND.finditer(own))
    return any(not words or not _OF.fullmatch(words[-1]) for words in before)


class Wanted(Struct, frozen=True):
    """A draw over people who are known already, as the team writes it."""

    title: str
    segment: Segment
    prizes: tuple[PrizeLine, ...]


def read_draw(command: Command, zone: str, now: datetime) -> Wanted:
    """Read a title, below it `among: SEGMENT` and prize lines; a segment's days begin in `zone`,
    counted from `now`.

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
    lacks = [key for key, values in said.items() if not any(values)]
    if title and lacks:
        raise Misunderstood(keys.draw_lacks(lacks="-".join(lacks), title=title))
    if not (1 <= visible_length(title) <= MAX_QUESTION and len(said[AMONG]) == 1):
        raise Misunderstood(keys.draw_how())
    return Wanted(title, read_segment(said[AMONG][0], zone, now), tuple(map(read_prize, said[PRIZES])))
