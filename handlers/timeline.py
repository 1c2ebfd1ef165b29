"""What passed between one customer and us: each domain brings the touchpoints that it knows of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from texts.text import Text


@dataclass(frozen=True)
class Touchpoint:
    """Something that passed between a customer and us: when, and in words that name no choice of a vote."""

    at: datetime
    line: Text
