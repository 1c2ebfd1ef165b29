"""What one has to be allowed to do with prizes."""

from __future__ import annotations

from typing import Final

from customers.team import Right, Role

HAND_OVER: Final = Right("hand-over", frozenset({Role.CARE, Role.EDITOR}))
"""Hands prizes over, and sees who it is for."""
