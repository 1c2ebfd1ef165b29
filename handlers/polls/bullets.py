"""Options as people write them down in a list: what stands before one and is no part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from texts.looks import first_alike

BULLETS = "-–—•‣◦▪●*"
_ALWAYS = "•‣◦▪●"
"""Signs that stand for nothing else."""
_SIGNED = re.compile(r"[-–—−+][.,]?\d|[-–—−+][€$£¥₽]\s?\d")
"""A number below or above nought, as -5 or −5."""
_NUMBERED = re.compile(r"(\d{1,2})[.)]\s+(\S.*)")


def bulleted(line: str) -> str | None:
    """Return what stands behind a bullet; None when none stands before it.

    A dash with a space behind it is a bullet, before a number it is a sign; stars around a word are its own.
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
    """Tell whether a line begins with a number and its sign."""
    return _SIGNED.match(line) is not None


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
