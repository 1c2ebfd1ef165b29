"""What one has to be allowed to do with voices."""

from __future__ import annotations

from typing import Final

from customers.team import Right, Role

ANSWER: Final = Right("answer-voices", frozenset({Role.CARE, Role.EDITOR}))
"""Reads what people say and who they are, answers them, and lets ideas stand on the board."""
PLAN: Final = Right("plan-ideas", frozenset({Role.EDITOR}))
"""Says what becomes of ideas, and promises dates."""
READ_FIGURES: Final = Right("read-figures", frozenset({Role.CARE, Role.EDITOR, Role.ANALYST}))
"""Reads what voices come to in figures, without a name."""
