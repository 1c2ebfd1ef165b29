"""How the things of one domain are spoken of wherever they are named."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from chat.answers import Button
from texts import keys
from texts.text import Text

if TYPE_CHECKING:
    from handlers.desk import Desk

Subject = Mapping[str, str]
"""What something was done to, as in the audit log: `poll:7 chat:@readers`, part by part."""


def _unnamed(_: Subject, __: Desk) -> Text | None:
    return None


def _nowhere(_: str, __: Desk) -> Button | None:
    return None


def _anew(_: str, __: Desk) -> Text:
    return keys.edit_anew()


@dataclass(frozen=True)
class Thing:
    """How things of one kind are spoken of, whatever was done to them."""

    named: Callable[[Subject, Desk], Text | None] = _unnamed
    """Its name; None where there is nothing to name. Raises a domain's error for what is gone, ValueError."""
    leads: Callable[[str, Desk], Button | None] = _nowhere
    """The button to the one of this number."""
    too_late: Callable[[str, Desk], Text] = _anew
    """What can still be done with the one of this number, told to who changes a message after its effect."""
