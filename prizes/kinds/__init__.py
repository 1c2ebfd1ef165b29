"""Kinds of prizes, one file each: a module here that has a `KIND` is a kind that a prize line can name."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from prizes.kind import Kind


def _found() -> Iterator[Kind]:
    for module in iter_modules(__path__):
        yield import_module(f"{__name__}.{module.name}").KIND


KINDS: dict[str, Kind] = {kind.name: kind for kind in _found()}
"""Every kind of prize by its name."""
