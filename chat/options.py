"""Buttons where there are none: each option has a number in the text, and a number that is said takes it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chat.ports import Key

LONGEST: Final = 3
"""Digits of a number that can be meant for an option."""

Keys = Sequence[Sequence[Key]]


def numbered(keys: Keys) -> list[str]:
    """Return a line for each button, as plain words: its number and label; behind a link where it leads."""
    lines, number = [], 0
    for key in _flat(keys):
        if key.link:
            lines.append(f"{key.label}: {key.link}")
        else:
            number += 1
            lines.append(f"{number}. {key.label}")
    return lines


def chosen(keys: Keys, said: str) -> Key | None:
    """Return the button whose number somebody said, such as `2`, `2.` or `2)`; None for anything else."""
    number = said.strip().rstrip(".)")
    if not (number.isascii() and number.isdigit() and len(number) <= LONGEST):
        return None
    options = [key for key in _flat(keys) if not key.link]
    return options[int(number) - 1] if 0 < int(number) <= len(options) else None


def _flat(keys: Keys) -> list[Key]:
    return [key for row in keys for key in row]
