"""People who send recordings and videos."""

from __future__ import annotations

from typing import Any

from chat.events import Kind
from tests.handlers.front import Guest


async def records(guest: Guest, kind: Kind = Kind.VOICE, caption: str = "", **more: Any) -> str:
    """Send a voice note of twelve seconds, or what else is passed on as it is; return what he hears."""
    told: dict[str, Any] = {"kind": kind, "seconds": 12} | more
    return await guest.sends(b"", caption, **told)
