"""The tags that our own messages carry, and how all else is written between them."""

from __future__ import annotations

import html
import re
from typing import Final

TAG: Final = re.compile(r"</?(?:b|i|code)>")

ENTITY: Final = re.compile(r"&(?:[a-z]+|#[0-9]+|#x[0-9a-fA-F]+);")


def escaped(text: str) -> str:
    """Write text so that it reads as itself between tags."""
    return html.escape(text, quote=False)


def escaped_around_tags(text: str) -> str:
    """Keep the tags of a text that we wrote and escape the rest of it."""
    tags = [*TAG.findall(text), ""]
    return "".join(escaped(part) + tag for part, tag in zip(TAG.split(text), tags, strict=True))


def without_tags(text: str) -> str:
    """Take the tags out; what is escaped stays so."""
    return TAG.sub("", text)
