"""What one has to be allowed to send news."""

from __future__ import annotations

from typing import Final

from customers.team import Right, Role

SEND_NEWS: Final = Right("send-news", frozenset({Role.EDITOR}))
"""Writes to many customers at once."""
