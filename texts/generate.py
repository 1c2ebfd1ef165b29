"""Writes keys.py, one typed function for each English message: `python -m texts.generate [--check]`."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import click
from fluent.syntax.ast import (
    CallArguments,
    FunctionReference,
    Pattern,
    Placeable,
    SelectExpression,
    TextElement,
    VariableReference,
)

from texts.languages import DEFAULT
from texts.markup import without_tags
from texts.messages import TYPES, Described, MessagesError, messages
from texts.sources import ROOT

_PLURALS: Final = {"zero", "one", "two", "few", "many"}
_WIDTH: Final = 110

_HEAD: Final = '''"""Every message as a function of its arguments.

Written by `python -m texts.generate` from en/*.ftl: change those, never this file.
"""

from __future__ import annotations

from texts.text import {imports}
'''


def keys(root: Path = ROOT) -> str:
    """Return what keys.py shall be; raises MessagesError when an English message cannot become a function."""
    described = messages(DEFAULT, root)
    _refuse_likeness(f"{root / DEFAULT}", described)
    functions = "".join(_function(described[key]) for key in sorted(described))
    used = {"Text"} | {_type(one, name) for one in described.values() for name in one.arguments}
    return _HEAD.format(imports=", ".join(sorted(used - {"int", "str"}))) + functions


def _function(described: Described) -> str:
    _check(described)
    names = {name: _identifier(name) for name in described.arguments}
    parameters = [f"{names[name]}: {_type(described, name)}" for name in names]
    head = f"def {_identifier(described.key)}({', '.join(['*', *parameters] if parameters else [])}) -> Text:"
    if len(head) > _WIDTH:
        lines = "".join(f"    {parameter},\n" for parameter in ["*", *parameters])
        head = f"def {_identifier(described.key)}(\n{lines}) -> Text:"
    return f'\n\n{head}\n    """{_docstring(described)}"""\n{_body(described.key, names)}'


def _body(key: str, names: dict[str, str]) -> str:
    if not names:
        return f'    return Text("{key}")\n'
    pairs = [f'"{name}": {identifier}' for name, identifier in names.items()]
    line = f'    return Text("{key}", {{{", ".join(pairs)}}})\n'
    if len(line) <= _WIDTH:
        return line
    lines = "".join(f"            {pair},\n" for pair in pairs)
    return f'    return Text(\n        "{key}",\n        {{\n{lines}        }},\n    )\n'


def _check(described: Described) -> None:
    for reason in (*_wrong_notes(described), *_wrong_types(described), *_wrong_names(described)):
        raise MessagesError(f"{described.path}: {described.key}: {reason}")
    _refuse_likeness(f"{described.path}: {described.key}", described.arguments)


def _wrong_notes(described: Described) -> Iterator[str]:
    for name, kind in described.types.items():
        if name not in described.arguments:
            yield f"the comment describes ${name}, which the text does not use"
        if kind not in TYPES:
            yield f"${name} is ({kind}), which is none of {', '.join(TYPES)}"


def _wrong_types(described: Described) -> Iterator[str]:
    for selection in described.contents.selections:
        name = selection.argument or ""
        if name and _PLURALS & set(selection.variants) and described.types.get(name) != "Number":
            yield f"${name} selects a plural: note it as (Number) above"
    for name in described.contents.dated:
        if described.types.get(name) not in ("Moment", "Day"):
            yield f"${name} is written as a date: note it as (Moment) or (Day) above"


def _wrong_names(described: Described) -> Iterator[str]:
    for name in (described.key, *described.arguments):
        if keyword.iskeyword(_identifier(name)):
            yield f"{name} is a word of Python's own: choose another name"


def _refuse_likeness(where: str, names: Iterable[str]) -> None:
    seen: dict[str, str] = {}
    for name in names:
        if (other := seen.setdefault(_identifier(name), name)) != name:
            raise MessagesError(f"{where}: {name} and {other} would be one name in Python")


def _identifier(name: str) -> str:
    return name.replace("-", "_").lower()


def _type(described: Described, name: str) -> str:
    return TYPES.get(described.types.get(name, ""), "Value")


def _docstring(described: Described) -> str:
    text = without_tags(_reading(described.pattern)).replace("\\", "/").replace('"', "'")
    line = " ".join(text.split())
    room = _WIDTH - len('    """"""')
    return line if len(line) <= room else line[: room - 1].rstrip() + "…"


def _reading(pattern: Pattern) -> str:
    """Write a pattern as one reads it: arguments in braces, the default variant of each choice."""
    return "".join(
        element.value if isinstance(element, TextElement) else _placed(element)
        for element in pattern.elements
    )


def _placed(placeable: Placeable) -> str:
    match placeable.expression:
        case SelectExpression(variants=variants):
            return _reading(next(variant.value for variant in variants if variant.default))
        case (
            VariableReference(id=name)
            | FunctionReference(arguments=CallArguments(positional=[VariableReference(id=name)]))
        ):
            return f"{{{name.name}}}"
        case _:
            return "…"


@click.command()
@click.option("--check", is_flag=True, help="Only tell whether keys.py is up to date.")
def main(check: bool) -> None:
    """Write texts/keys.py from texts/en/*.ftl."""
    path = ROOT / "keys.py"
    try:
        wanted = keys()
    except MessagesError as error:
        raise click.ClickException(str(error)) from error
    current = path.read_text(encoding="utf-8") if path.exists() else ""
    if check and current != wanted:
        raise click.ClickException("texts/keys.py is out of date: run `python -m texts.generate`")
    if not check and current != wanted:
        path.write_text(wanted, encoding="utf-8")


if __name__ == "__main__":
    main()
