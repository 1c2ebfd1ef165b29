"""A transaction in which somebody was erased says so: the database's files still hold him, and its log."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncConnection

_KEY: Final = "erased"
"""Stands in a connection's `info` until its transaction has ended."""


def note(connection: Connection) -> None:
    """Say that this transaction erases somebody."""
    connection.info[_KEY] = True


def noted(connection: Connection | AsyncConnection) -> bool:
    """Tell whether the transaction that has just ended did; the next one on this connection begins anew."""
    return bool(connection.info.pop(_KEY, False))
