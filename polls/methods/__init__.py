"""Voting methods, one file each: a module here that has a `METHOD` is a method that polls can name."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from polls.method import Method


def _found() -> Iterator[Method]:
    for module in iter_modules(__path__):
        yield import_module(f"{__name__}.{module.name}").METHOD


METHODS: dict[str, Method] = {method.name: method for method in _found()}
"""Every voting method by its name."""
