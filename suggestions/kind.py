"""The kinds of voices."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What somebody says: he wishes for something, suffers from it, asks, or thanks."""

    IDEA = "idea"
    COMPLAINT = "complaint"
    QUESTION = "question"
    PRAISE = "praise"
