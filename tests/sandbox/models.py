"""aiogram, whose five hundred models are built when one is asked for: all at once takes five seconds."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter

_names: dict[str, Any] = {}
"""What aiogram's models call each other by, as it hands it to each of them at its start."""


def _noted(_: object, *, _types_namespace: dict[str, Any]) -> None:
    _names.update(_types_namespace)


with pytest.MonkeyPatch.context() as patched:
    patched.setattr(BaseModel, "model_rebuild", classmethod(_noted))
    aiogram: Any = import_module("aiogram")


def built(model: Any) -> Any:
    """Return a model that is ready."""
    model.model_rebuild(_types_namespace=_names)
    return model


def reader(kind: Any) -> TypeAdapter[Any]:
    """Return what reads values of a kind."""
    read: TypeAdapter[Any] = TypeAdapter(kind)
    read.rebuild(_types_namespace=_names)
    return read


def all_built() -> None:
    """Do what aiogram does at its start: a bot of its own asks for any of them."""
    for room in (aiogram.types, aiogram.methods):
        for model in vars(room).values():
            if isinstance(model, type) and issubclass(model, BaseModel):
                built(model)
