"""The tables of conversations: what came in, and where each customer stands in a dialogue."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, LargeBinary, Table, Text

from storage.columns import Id, Utc, metadata
from storage.columns import text as _text

dialogues = Table(
    "dialogues",
    metadata,
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True),
    _text("step"),
    Column("body", LargeBinary, nullable=False),
)

heard = Table(
    "heard",
    metadata,
    Column("customer", Id, ForeignKey("customers.id"), primary_key=True),
    Column("messenger", Text, primary_key=True),
    Column("chat", Text, primary_key=True),
    Column("message", Text, primary_key=True),
    _text("became"),
    _text("mark"),
    Column("edited", Id, nullable=False, default=0),
    _text("dialogue"),
    _text("subject"),
    Column("at", Utc, nullable=False, index=True),
)

updates = Table(
    "updates",
    metadata,
    Column("messenger", Text, primary_key=True),
    Column("number", Text, primary_key=True),
    Column("at", Utc, nullable=False, index=True),
)
