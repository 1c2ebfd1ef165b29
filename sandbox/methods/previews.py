"""The preview of a link: what a bot wishes, as far as Telegram keeps it."""

from __future__ import annotations

from collections.abc import Callable

from sandbox.entities import Formatted
from sandbox.errors import BadRequestError
from sandbox.methods.call import Call
from sandbox.objects import Json

COMPLAINT = "can't parse link preview options JSON object"
FLAGS = ("is_disabled", "prefer_small_media", "prefer_large_media", "show_above_text")


def preview_of(call: Call) -> Callable[[Formatted], Json]:
    """Read `link_preview_options`, or the older `disable_web_page_preview`. Raises BadRequestError.

    The answer gives the field of a message with a text; it is absent where nothing differs from the default.
    """
    given = call.arguments.json("link_preview_options", object, COMPLAINT)
    if given is None:
        given = {"is_disabled": True} if call.arguments.flag("disable_web_page_preview") else {}
    if not isinstance(given, dict):
        raise BadRequestError("object expected as link preview options")
    for flag in FLAGS:
        if not isinstance(given.get(flag, False), bool):
            raise BadRequestError(f'field "{flag}" must be of type Boolean')
    wished = {name: given[name] for name in ("url", *FLAGS) if given.get(name)}
    return lambda text: {"link_preview_options": _kept(wished, text) or None}


def _kept(wished: Json, text: Formatted) -> Json:
    """Leave out what has nothing to act on: no preview in a text without links, a size without an address."""
    linked = any(entity.type in {"url", "text_link"} for entity in text.entities)
    drop = set() if linked else {"is_disabled"}
    drop |= set() if "url" in wished else {"prefer_small_media", "prefer_large_media"}
    return {name: value for name, value in wished.items() if name not in drop}
