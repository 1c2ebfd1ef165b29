"""Links into the private chat: what each carries of a command or a button, to lead to the very thing."""

from __future__ import annotations

import re
from typing import Final

from msgspec.structs import replace

from chat.answers import Button, Rows
from texts.text import Link

CARRIED: Final = re.compile(r"([a-z]+(?:-[a-z]+)*)(?:-([0-9]{1,18}))?")
"""The name of a command or a button, and its number if it has one."""

CALLED: Final = {"vote": "poll", "start": "poll", "poll": "page"}
"""The link to a ballot is called after its poll, since the first published message."""
MEANT: Final = {"poll": "vote", "page": "poll"}


def carried(name: str, number: str = "") -> str:
    """Return what a link carries of a command or a button."""
    return f"{CALLED.get(name, name)}-{number}" if number else name


def read(payload: str) -> tuple[str, str] | None:
    """Return the command or button that a link carries, and its number; None for what carries neither."""
    found = CARRIED.fullmatch(payload)
    if found is None:
        return None
    name, number = found[1], found[2] or ""
    return (MEANT.get(name, name) if number else name), number


def as_links(rows: Rows) -> Rows:
    """Buttons for a chat where others read along: each leads into the private chat, or as before."""
    return tuple(tuple(button if button.link else _as_link(button) for button in row) for row in rows)


def _as_link(button: Button) -> Button:
    return replace(button, data="", link=Link(carried(*button.data.split(":"))))
