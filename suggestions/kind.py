"""The kinds of voices."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """What somebody says: he wishes for something, suffers from it, asks, or thanks."""

    IDEA = "idea"
    COMPLAINT = "complaint"
    QUESTION = "question"
    PRAISE = "praise"
    OPTION = "option"
    """Nobody said it: it stood in a poll, was never an idea, and can be planned as one."""


SAID: Final = frozenset({Kind.IDEA, Kind.COMPLAINT, Kind.QUESTION, Kind.PRAISE})
"""What somebody can say that it is."""
PLANNED: Final = frozenset({Kind.IDEA, Kind.OPTION})
"""What can be planned and launched."""
