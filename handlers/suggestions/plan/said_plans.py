"""What the team says of where something is to stand, in any of our languages: the status, dates, by whom."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from handlers.polls.said_times import YEAR
from handlers.routes import Misunderstood
from suggestions.promises import read_date
from suggestions.voice import Status
from texts import keys
from texts.spoken import any_of, plain, position

_WORDS: Final = {
    Status.NEW: "new|nov[aoiey]?|нов[аоиы]?|новая|novy|now[aye]",
    Status.CONSIDERING: r"considering|razmatra\w*|разматра\w*|rozwaza\w*|рассматрива\w*|обмисля\w*|zvazuj\w*",
    Status.PLANNED: r"planned|planiran\w*|планиран\w*|zaplanowan\w*|запланирован\w*|naplanovan\w*",
    Status.LAUNCHED: (
        r"launched|ostvaren\w*|остварен\w*|zrealizowan\w*|осуществлен\w*|осъществен\w*|uskutecnen\w*"
    ),
    Status.DECLINED: r"declined|odbijen\w*|одбијен\w*|odrzucon\w*|отклонен\w*|отхвърлен\w*|zamitnut\w*",
}
"""How each status is said, in small letters without marks."""
_BY: Final = re.compile(r"(?:^|\s)(?:by|odgovara|одговара|odpowiada|отвечает|отговаря|zodpovida)\s+(?=\S)")
_ISO: Final = r"\d{4}-\d{2}(?:-\d{2})?"


class Said(NamedTuple):
    """What is said of something planned; each of it may be empty."""

    owner: str = ""
    """Who is responsible."""
    date: str = ""
    """By when it is promised."""
    already: str = ""
    """Since when it was planned before anybody asked."""


def status(word: str) -> Status | None:
    """Return the status that a word means; None for any other word."""
    return next((each for each, words in _WORDS.items() if re.fullmatch(words, plain(word))), None)


def plan(text: str) -> Said:
    """Read what follows `planned`: `2027-03 since 2026-05 by Mira`, months by their names too.

    Raises Misunderstood for a date that is none.
    """
    by = _BY.search(plain(text))
    rest = text[: by.start()] if by else text
    since = re.search(rf"(?:^|\s)(?:since|od|од|от|с)\s+({_ISO}|{_named()})(?=\s|$)", plain(rest))
    date = rest[: since.start()] + rest[since.end() :] if since else rest
    owner = text[by.end() :].strip() if by else ""
    return Said(owner, _date(date.strip()), _date(since[1]) if since else "")


def _named() -> str:
    """A day or a month as people write it: 15 March 2027, март 2027."""
    return rf"(?:\d{{1,2}}\.?\s+)?{any_of('months')}\.?\s+\d{{4}}\.?(?:\s+{YEAR})?"


def _date(text: str) -> str:
    if not text:
        return ""
    try:
        return read_date(_iso(plain(text)))
    except ValueError:
        raise Misunderstood(keys.status_date_wrong(date=text)) from None


def _iso(text: str) -> str:
    """Write a date in figures, if it names its month; anything else stays as it is."""
    if not re.fullmatch(_named(), text):
        return text
    (month,) = re.findall(any_of("months"), text)[:1]
    year = re.findall(r"\d{4}", text)[0]
    day = re.match(r"\d{1,2}(?!\d)", text)
    return f"{year}-{position('months', month) + 1:02}" + (f"-{int(day[0]):02}" if day else "")
