"""Engagement: what somebody did with us and when, each a few fields.

It is no store of its own: a ballot, an idea, a support, an answer, a test and a friend who came are rows
already, and what follows from them is read, not written twice. How much somebody did never raises his score.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class Deed(StrEnum):
    """What somebody did, or what was done with what he did."""

    VOTE = "vote"
    """His vote stands in a poll."""
    IDEA = "idea"
    """He filed an idea."""
    SUPPORT = "support"
    """He supports somebody else's idea."""
    SUPPORTED = "supported"
    """Somebody else supports an idea of his."""
    ANSWER = "answer"
    """He answered a question of a test."""
    TEST = "test"
    """He had a place in a test: who only waited for one did nothing yet."""
    REFERRAL = "referral"
    """A friend came by his link, agreed that he hears of it, and has voted or filed an idea."""


class Event(Struct, frozen=True):
    """One line of somebody's history."""

    at: datetime
    deed: Deed
    source: int
    """Of which poll, idea or test; of a friend nobody is told who it was: 0."""
