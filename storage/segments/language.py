"""Those who are spoken to in a language."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement

from storage.customers.tables import customers
from texts.languages import is_language

EXAMPLE: Final = "language:sr"


def clause(argument: str, _: ZoneInfo) -> ColumnElement[bool]:
    """Take those of one language, by its code. Raises ValueError for one that Glas does not speak."""
    language = argument.lower()
    if not is_language(language):
        raise ValueError(argument)
    return customers.c.language == language
