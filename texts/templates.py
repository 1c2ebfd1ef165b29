"""Files with places for words: HTML and SVG that lie beside who fills them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Template


@cache
def template(file: Path) -> Template:
    """Read a Jinja template, once for each process. Every word put into it is escaped, none may be missing.

    Raises jinja2.UndefinedError when it is rendered without a name that it asks for.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415 - few processes need it

    environment = Environment(
        loader=FileSystemLoader(file.parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(file.name)
