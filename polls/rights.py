"""What one has to be allowed to do with polls."""

from __future__ import annotations

from typing import Final

from customers.team import Right, Role

READ_POLLS: Final = Right("read-polls", frozenset({Role.CARE, Role.ANALYST, Role.EDITOR}))
"""Sees drafts, and everything about polls that the team may see."""
EDIT_POLLS: Final = Right("edit-polls", frozenset({Role.EDITOR}))
"""Makes polls, runs them and decides."""
