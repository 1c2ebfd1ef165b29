"""Keyboards: read strictly, as the real server does."""

from __future__ import annotations

from typing import Any

import msgspec

from sandbox.entities.links import checked_url
from sandbox.errors import BadRequestError
from sandbox.objects import Json

INLINE_ACTIONS = (
    "url",
    "callback_data",
    "callback_game",
    "pay",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "login_url",
    "web_app",
    "copy_text",
)
"""What a button may do; it does the first of them that is given."""
MAY_BE_EMPTY = ("switch_inline_query", "switch_inline_query_current_chat", "callback_game")
LOOKS = ("icon_custom_emoji_id", "style")
DATA_BYTES = 64
FLAGS = ("remove_keyboard", "selective", "force_reply")
KEYBOARD_FLAGS = ("resize_keyboard", "one_time_keyboard", "is_persistent")
"""These are read only where there is a keyboard."""


def read_markup(source: str) -> tuple[Json | None, Json | None]:
    """Return the inline keyboard and the other markup (reply keyboard, its removal, forced reply).

    Raises BadRequestError for what is no keyboard.
    """
    if not source.strip():
        return None, None
    try:
        markup = msgspec.json.decode(source.encode())
    except msgspec.DecodeError:
        raise BadRequestError("can't parse reply keyboard markup JSON object") from None
    if not isinstance(markup, dict):
        raise BadRequestError("object expected as reply markup")
    replies = _replies(markup.get("keyboard", []))
    inline = _inline(markup.get("inline_keyboard", []))
    for name in (*FLAGS, *(KEYBOARD_FLAGS if replies else ())):
        if not isinstance(markup.get(name, False), bool):
            raise BadRequestError(f'field "{name}" must be of type Boolean')
    if replies:
        return None, markup | {"keyboard": replies}
    if inline or not (markup.get("remove_keyboard") or markup.get("force_reply")):
        return inline, None
    return None, markup


def inline_markup(source: str) -> Json | None:
    """Return the inline keyboard of an edit; other markup is an error there."""
    inline, other = read_markup(source)
    if other is not None:
        raise BadRequestError("inline keyboard expected")
    return inline


def _rows(rows: Any, field: str, of: str = "") -> list[list[Any]]:
    if not isinstance(rows, list):
        raise BadRequestError(f'field "{field}" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        raise BadRequestError(f'field "{field}"{of} must be an Array of Arrays')
    return rows


def _inline(rows: Any) -> Json | None:
    read = [
        [_inline_button(button) for button in row]
        for row in _rows(rows, "inline_keyboard", " of the InlineKeyboardMarkup")
    ]
    kept = [row for row in read if row]
    if sum(map(len, kept)) > 100:
        raise BadRequestError("REPLY_MARKUP_TOO_LONG")
    return {"inline_keyboard": kept} if kept else None


def _inline_button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise BadRequestError("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    text = _button_text(button, "inline keyboard button")
    for action in INLINE_ACTIONS:
        value = button.get(action)
        if value or (value is not None and action in MAY_BE_EMPTY):
            looks = {look: button[look] for look in LOOKS if look in button}
            return {"text": text, action: _checked(action, value)} | looks
    raise BadRequestError(
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
    )


def _checked(action: str, value: Any) -> Any:
    if action in {"url", "callback_data"} and not isinstance(value, str):
        raise BadRequestError(f'can\'t parse inline keyboard button: Field "{action}" must be of type String')
    return value


def check_buttons(markup: Json | None) -> None:
    """Check what is checked last: where buttons lead to and what they send. Addresses become whole ones.

    Raises BadRequestError.
    """
    buttons = [button for row in (markup or {}).get("inline_keyboard", []) for button in row]
    for button in buttons:
        if "url" in button:
            button["url"] = _button_url(button["url"])
    for button in buttons:
        if len(str(button.get("callback_data", "")).encode("utf-8", "surrogatepass")) > DATA_BYTES:
            raise BadRequestError("BUTTON_DATA_INVALID")


def _button_url(url: str) -> str:
    known = checked_url(url)
    if known is None:
        raise BadRequestError(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return known


def _replies(rows: Any) -> list[list[Json]]:
    read = [[_reply_button(button) for button in row] for row in _rows(rows, "keyboard")]
    return [row for row in read if row]


def _reply_button(button: Any) -> Json:
    if isinstance(button, str):
        return {"text": button}
    if not isinstance(button, dict):
        raise BadRequestError("can't parse keyboard button: KeyboardButton must be a String or an Object")
    return button | {"text": _button_text(button, "keyboard button")}


def _button_text(button: Json, kind: str) -> str:
    text = button.get("text")
    if text is None:
        raise BadRequestError(f"can't parse {kind}: Can't find field \"text\"")
    if not isinstance(text, str):
        raise BadRequestError(f'can\'t parse {kind}: Field "text" must be of type String')
    if not text.strip():
        raise BadRequestError(f"{kind} text must be non-empty")
    return text
