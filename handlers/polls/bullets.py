"""Options as people write them down in a list: what stands before one and is no part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from unicodedata import category, normalize

from texts.looks import first_alike

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
_NUMBERED = re.compile(r"(\d{1,2})[.)]\s+(\S.*)")


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


def numbered(line: str, number: int) -> str | None:
    """Return what stands behind this number, as in `1. Viking` or `1) Viking`; None when it is not there."""
    found = _NUMBERED.fullmatch(line)
    return found[2] if found and int(found[1]) == number else None


def listed(lines: Sequence[str], first: int) -> list[str]:
    """Return the options of lines, each without its bullet, or its number where they count on from `first`.

    Numbers stay where the rest would not tell the options apart: 1. May, 2. May.
    """
    bare = [numbered(line, number) for number, line in enumerate(lines, first)]
    counted = [each for each in bare if each is not None]
    if len(counted) == len(lines) and first + len(lines) > 2 and first_alike(counted) is None:
        return counted
    return [line if (option := bulleted(line)) is None else option for line in lines]
