"""What one has to be allowed to do with early-access tests."""

from __future__ import annotations

from typing import Final

from customers.team import Right, Role

RUN_TESTS: Final = Right("run-tests", frozenset({Role.EDITOR}))
"""Makes tests, approves whom to invite, and ends them."""
READ_TESTS: Final = Right("read-tests", frozenset({Role.EDITOR, Role.CARE, Role.ANALYST}))
"""Sees tests and what came of them."""
