"""Which method is which: those the sandbox has, and those it only knows of."""

from __future__ import annotations

from sandbox.errors import ApiError, LackingError
from sandbox.methods import (
    albums,
    chats,
    editing,
    ephemeral,
    gifts,
    identity,
    inline,
    marks,
    media,
    messages,
    polls,
    queries,
    receiving,
    relaying,
    topics,
)
from sandbox.methods.call import Method
from sandbox.methods.known import KNOWN

_TABLES = (
    albums.METHODS,
    chats.METHODS,
    editing.METHODS,
    ephemeral.METHODS,
    gifts.METHODS,
    identity.METHODS,
    inline.METHODS,
    marks.METHODS,
    media.METHODS,
    messages.METHODS,
    polls.METHODS,
    queries.METHODS,
    receiving.METHODS,
    relaying.METHODS,
    topics.METHODS,
)
_HAD: dict[str, Method] = {name.lower(): method for table in _TABLES for name, method in table.items()}
LACKED = frozenset(name for name in KNOWN if name.lower() not in _HAD)
"""Methods that are answered with 501."""
_LACKED = {name.lower(): name for name in LACKED}


def method_named(name: str) -> Method:
    """Find a method, whatever the case of its name. Raises LackingError, or 404 for no such method."""
    method = _HAD.get(name.lower())
    if method is not None:
        return method
    if name.lower() in _LACKED:
        raise LackingError(_LACKED[name.lower()])
    not_found = ApiError("method not found", code=404)
    not_found.prefix = "Not Found"
    raise not_found
