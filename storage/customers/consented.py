"""Whose consent stands, as a condition on rows of any table."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ColumnElement, exists

from customers.consent import Purpose
from storage.customers.tables import consents


def consented(customer: Column[Any], purpose: Purpose) -> ColumnElement[bool]:
    """Return the condition that whoever stands in a column agreed to a purpose, and still does."""
    return exists().where(
        consents.c.customer == customer,
        consents.c.purpose == purpose.value,
        consents.c.withdrawn.is_(None),
    )
