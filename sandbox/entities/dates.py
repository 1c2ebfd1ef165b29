"""Moments behind a text: `tg-time` in HTML, `tg://time?unix=…` in MarkdownV2, `date_time` in a list."""

from __future__ import annotations

import re
from collections.abc import Callable

from sandbox.objects import Entity

INT32 = 1 << 31


def date_entity(unix: int, form: str, offset: int, length: int) -> Entity | None:
    """Return a `date_time` entity of a canonical form; None for a moment that is not after 1970."""
    if not 0 < unix < INT32:
        return None
    return Entity(type="date_time", offset=offset, length=length, unix_time=unix, date_time_format=form)


def parsed_format(letters: str) -> str | None:
    """Return the format as Telegram writes it back; None for a wrong one. The short form wins."""
    return _canonical(letters, lambda short, long: short if short in letters else long)


def listed_format(letters: str) -> str | None:
    """Return the format of an entity in a list, where the last form named wins; None for a wrong one."""
    return _canonical(
        letters, lambda short, long: short if letters.rfind(short) > letters.rfind(long) else long
    )


def _canonical(letters: str, pick: Callable[[str, str], str]) -> str | None:
    if letters in {"r", "R"}:
        return "r"
    if not re.fullmatch(r"[tTdDwW]*", letters):
        return None
    date = pick("d", "D") if "d" in letters.lower() else ""
    time = pick("t", "T") if "t" in letters.lower() else ""
    return ("w" if "w" in letters.lower() else "") + date + time
