"""What waits for what on PostgreSQL."""

from __future__ import annotations

from sqlalchemy import Connection, func, select, text

HERE = text("datname = current_database()")
WAITING = text("wait_event_type = 'Lock'")


def blocked(db: Connection) -> int:
    """How many sessions of this database wait for a lock."""
    waiting = select(func.count()).select_from(text("pg_stat_activity")).where(HERE, WAITING)
    return int(db.execute(waiting).scalar() or 0)
