"""The messenger in memory as one bundle."""

from __future__ import annotations

from chat.messenger import Abilities, Bundle, Receiving, TypedLinks
from messengers.memory.app import NAME, MemoryApp

PLAIN = Abilities(edits=False, buttons=False, toast_seconds=0, presents=False)


def bundle(app: MemoryApp) -> Bundle:
    """Return an app in memory as a process plugs it in."""
    return Bundle(
        name=NAME,
        account="in memory",
        line=app,
        links=TypedLinks(),
        receiving=Receiving(app.receive, by_leader=True),
        menus=None,
        fetch=app.fetch,
        abilities=PLAIN,
    )
