"""Options as people write them down in a list: what stands before one and is no part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from unicodedata import category, normalize

from texts.looks import folded
from texts.months import begins_with_month
from texts.spoken import plain

BULLETS = "-–—•‣◦▪●*"
_ALWAYS = "•‣◦▪●"
"""Signs that stand for nothing else."""
_SIGNS = "-–—−+"
_MONEY = re.compile(
    r"(?:AED|AUD|BAM|BGN|BRL|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HKD|HRK|HUF|ILS|INR|ISK|JPY|KRW|MKD|MXN|NOK|NZD|PLN"
    r"|RON|RSD|RUB|SEK|SGD|TRY|UAH|USD|ZAR|РСД|КМ|KM|Ft|kn|kr|lei|(?i:rsd|eur|kč|kc|zł|zl|лв|дин|din|руб|rub))"
    r"\.?\s?"
)
"""The letters of a currency: only a list of them tells RSD 500 from PS5."""
_NUMBERED = re.compile(r"(?P<number>\d{1,2})(?P<sign>[.)])\s+(?P<name>\S.*)")
_ARTICLES = ("a", "an", "the")


def bulleted(line: str) -> str | None:
    """Return what stands behind a bullet; None when none stands before it.

    A dash with a space behind it is a bullet, before a number or money it is a sign; stars around a word are
    its own.
    """
    sign, rest = line[:1], line[1:]
    if not sign or sign not in BULLETS:
        return None
    if not rest or rest[0].isspace() or sign in _ALWAYS:
        return rest.strip()
    if is_signed(line) or (sign == "*" and rest.endswith("*")):
        return None
    return rest


def is_signed(line: str) -> bool:
    """Tell whether a line begins with a signed number or amount of money: -5, −½, -€5, -RSD 500."""
    if not line or line[0] not in _SIGNS:
        return False
    amount = normalize("NFC", line[1:])
    letters = _MONEY.match(amount)
    amount = amount[letters.end() :] if letters else _without_currency_sign(amount)
    return category(amount.removeprefix(".").removeprefix(",")[:1] or " ").startswith("N")


def _without_currency_sign(amount: str) -> str:
    """Return what stands behind a currency's sign, as in $ 5 or US$5."""
    letters = len(amount) - len(amount.lstrip("ABCHKNRSTUZ"))
    if category(amount[letters : letters + 1] or " ") != "Sc":
        return amount
    return amount[letters + 1 :].removeprefix("\u00a0").removeprefix(" ")


def is_option(line: str) -> bool:
    """Tell whether a line among others that are none can only be an option."""
    return line[:1] in (*BULLETS, "−")


def is_numbered(line: str) -> bool:
    """Tell whether a line begins as one of a numbered list, as `1. Viking` or `1) Viking`; or as `1. May`."""
    return _NUMBERED.fullmatch(line) is not None


def unmarked(line: str) -> str:
    """Return what stands behind the bullet or number of a single line that is known to be of a list."""
    found = _NUMBERED.fullmatch(line)
    option = bulleted(line)
    return found["name"] if found else line if option is None else option


def listed(lines: Sequence[str], before: Sequence[str] = ()) -> list[str]:
    """Return the options of lines, each without its bullet, or its number where they count on from `before`.

    A number is a part of its option where it does not count the lines, and where it belongs to what follows
    it: 15. May, or 1. May and 2. June, or 1. díl and 2. díl.
    """
    found = [_NUMBERED.fullmatch(line) for line in lines]
    numbers = enumerate(found, len(before) + 1)
    counted = [each for number, each in numbers if each and int(each["number"]) == number]
    if len(counted) == len(lines) and len(before) + len(lines) > 1 and not _are_ordinals(counted, before):
        return [each["name"] for each in counted]
    return [line if (option := bulleted(line)) is None else option for line in lines]


def _are_ordinals(counted: Sequence[re.Match[str]], before: Sequence[str]) -> bool:
    """Tell whether numbers are content: they stand before months or the same word, or tell options apart.

    A bracket behind a number makes it one of a list: nobody writes 1) May for the first of May.
    """
    kept = [each for each in map(_NUMBERED.fullmatch, before) if each]
    if before and len(kept) == len(before):
        return True  # as those of the message before
    names = [each["name"] for each in counted]
    if len(names) > 1 and len({folded(name) for name in names}) == 1:
        return True
    if any(each["sign"] == ")" for each in counted):
        return False
    return all(map(begins_with_month, names)) or (len(names) > 1 and _count_one_word(names))


def _count_one_word(names: Sequence[str]) -> bool:
    """Tell whether all begin with the same word, as 1. díl: Úvod and 2. díl: Závěr.

    An article is no such word, nor are the first words of titles that go on alike: those are a list.
    """
    words = [re.findall(r"\w+", plain(name)) for name in names]
    first = {each[0] if each else "" for each in words}
    if len(first) > 1 or first & {"", *_ARTICLES}:
        return False
    return names[0][0].islower() or len({each[1] if each[1:] else "" for each in words}) > 1
