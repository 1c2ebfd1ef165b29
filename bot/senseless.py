"""What is wrong with a setting, in one clear sentence for the operator."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from texts.languages import LANGUAGES

PREFIX: Final = "GLAS_"
CHOICES: Final = {
    "ideas": "reviewed or open",
    "likeness": "trigrams or meaning",
    "language": f"one of {', '.join(LANGUAGES)}",
}
NUMBERS: Final = ("int_", "float_", "greater_than", "less_than")


def sentence(error: ValidationError, fields: Mapping[str, FieldInfo]) -> str:
    """Say the first thing that is wrong, naming the setting and never its value."""
    first = error.errors()[0]
    problem = str(first["msg"]).removeprefix("Value error, ")
    if not first["loc"]:
        return problem
    field = str(first["loc"][0])
    name = PREFIX + field.upper()
    if field in CHOICES:
        return f"{name} must be {CHOICES[field]}"
    if first["type"].startswith("bool_"):
        return f"{name} must be yes or no"
    if first["type"].startswith(NUMBERS):
        return f"{name} must be {_number(fields[field])}"
    return (
        f"{name} {problem}"
        if not problem.startswith("Input")
        else f"{name}: {problem.removeprefix('Input ')}"
    )


def _number(field: FieldInfo) -> str:
    """Say which numbers a setting takes."""
    kind = "a number" if field.annotation is float else "a whole number"
    bounds = {
        name: getattr(each, name) for each in field.metadata for name in ("ge", "le") if hasattr(each, name)
    }
    if "le" not in bounds:
        return f"{kind} of {bounds['ge']} or more"
    return f"{kind} from {bounds['ge']:g} to {bounds['le']:g}"
