"""What one has to be allowed to do with draws."""

from __future__ import annotations

from typing import Final

from customers.team import Right, Role

HOLD_DRAWS: Final = Right("hold-draws", frozenset({Role.EDITOR}))
"""Holds draws, disqualifies and bans, and has codes loaded."""
