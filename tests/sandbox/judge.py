"""An independent judge: aiogram's models of the Bot API look at every request and every answer.

Its models allow fields they do not know and change types that nearly fit; the judge complains of both.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from sandbox.feed import LoggedCall
from tests.sandbox.models import aiogram, built, reader

WRITTEN_AS_NUMBERS = (datetime, timedelta)


def _methods() -> dict[str, Any]:
    classes = (value for value in vars(aiogram.methods).values() if inspect.isclass(value))
    named = ((getattr(each, "__api_method__", None), each) for each in classes)
    return {name.lower(): each for name, each in named if isinstance(name, str)}


METHODS = _methods()
"""aiogram's class for each method."""


def complaints(calls: Iterable[LoggedCall]) -> list[str]:
    """Return what is wrong with calls that were granted, and with what was answered."""
    found: list[str] = []
    for call in calls:
        known = METHODS.get(call.method.lower())
        if known is None or call.status != 200:
            continue
        found += of_request(known, call.parameters)
        found += of_value(call.answer["result"], known.__returning__, f"{call.method}: result")
    return found


def of_request(method: Any, parameters: dict[str, Any]) -> list[str]:
    """Return what is wrong with a request, however it was encoded."""
    given = {name: value for name, value in parameters.items() if not _is_file(value)}
    given |= {name: "attach://x" for name in parameters if name in method.model_fields and name not in given}
    try:
        parsed = built(method).model_validate(given)
    except ValidationError as error:
        return [f"{method.__api_method__}: {error}"]
    return [f"{method.__api_method__}: unknown parameter {name}" for name in parsed.model_extra or {}]


def of_value(raw: Any, kind: Any, path: str) -> list[str]:
    """Return what is wrong with a value that should be of a kind."""
    try:
        parsed = _reader(kind).validate_python(raw)
    except ValidationError as error:
        return [f"{path}: {error}"]
    return list(_differences(raw, parsed, path))


@cache
def _reader(kind: Any) -> TypeAdapter[Any]:
    """What reads values of a kind: made once, for that takes longer than all else here."""
    return reader(kind)


def _is_file(value: Any) -> bool:
    return isinstance(value, dict) and set(value) == {"file", "bytes"}


def _differences(raw: Any, parsed: Any, path: str) -> Iterator[str]:
    if isinstance(parsed, BaseModel):
        yield from (f"{path}.{name}: not in the reference" for name in parsed.model_extra or {})
        for name, field in type(parsed).model_fields.items():
            written = field.alias or name
            if isinstance(raw, dict) and written in raw:
                yield from _differences(raw[written], getattr(parsed, name), f"{path}.{written}")
    elif isinstance(parsed, list):
        for number, (each, read) in enumerate(zip(raw, parsed, strict=True)):
            yield from _differences(each, read, f"{path}[{number}]")
    elif raw is None:
        yield f"{path}: null instead of absent"
    elif type(raw) is not type(parsed) and not (type(raw) is int and isinstance(parsed, WRITTEN_AS_NUMBERS)):
        yield f"{path}: {raw!r} read as {parsed!r}"
