"""Consent for each purpose, kept with its date and its wording."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class Purpose(StrEnum):
    """What someone agrees to."""

    VOTES = "votes"
    NEWS = "news"
    ADDRESS = "address"


class Consent(Struct, frozen=True):
    """That someone agreed, when, and to which words; `withdrawn` when he took it back."""

    purpose: Purpose
    given: datetime
    wording: str
    withdrawn: datetime | None = None
