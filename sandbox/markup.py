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
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
LOOKS = ("icon_custom_emoji_id", "style")
DATA_BYTES = 64


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
    if "inline_keyboard" in markup:
        return _inline(markup["inline_keyboard"]), None
    if "keyboard" in markup:
        return None, markup | {"keyboard": _replies(markup["keyboard"])}
    if markup.get("remove_keyboard") or markup.get("force_reply"):
        return None, markup
    return None, None


def inline_markup(source: str) -> Json | None:
    """Return the inline keyboard of an edit; other markup is an error there."""
    inline, other = read_markup(source)
    if other is not None:
        raise BadRequestError("inline keyboard expected")
    return inline


def _rows(rows: Any, field: str, markup: str) -> list[list[Any]]:
    if not isinstance(rows, list):
        raise BadRequestError(f'field "{field}" of the {markup} must be an Array')
    if not all(isinstance(row, list) for row in rows):
        raise BadRequestError(f'field "{field}" of the {markup} must be an Array of Arrays')
    return rows


def _inline(rows: Any) -> Json | None:
    read = [
        [_inline_button(button) for button in row]
        for row in _rows(rows, "inline_keyboard", "InlineKeyboardMarkup")
    ]
    kept = [row for row in read if row]
    if sum(map(len, kept)) > 100:
        raise BadRequestError("REPLY_MARKUP_TOO_LONG")
    return {"inline_keyboard": kept} if kept else None


def _inline_button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise BadRequestError("can't parse inline keyboard button: inline keyboard button must be an Object")
    text = _button_text(button, "inline keyboard button")
    actions = {name: button[name] for name in INLINE_ACTIONS if button.get(name) is not None}
    if not actions:
        raise BadRequestError(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if "callback_data" in actions:
        _check_data(actions["callback_data"])
    if "url" in actions:
        actions["url"] = _button_url(actions["url"])
    return {"text": text} | actions | {look: button[look] for look in LOOKS if look in button}


def _check_data(data: Any) -> None:
    if not isinstance(data, str):
        raise BadRequestError(
            'can\'t parse inline keyboard button: Field "callback_data" must be of type String'
        )
    if not 1 <= len(data.encode("utf-8", "surrogatepass")) <= DATA_BYTES:
        raise BadRequestError("BUTTON_DATA_INVALID")


def _button_url(url: Any) -> str:
    known = checked_url(url) if isinstance(url, str) else None
    if known is None:
        raise BadRequestError(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return known


def _replies(rows: Any) -> list[list[Json]]:
    read = [
        [_reply_button(button) for button in row] for row in _rows(rows, "keyboard", "ReplyKeyboardMarkup")
    ]
    if not any(read):
        raise BadRequestError("reply markup must be non-empty")
    return [row for row in read if row]


def _reply_button(button: Any) -> Json:
    if isinstance(button, str):
        return {"text": button}
    if not isinstance(button, dict):
        raise BadRequestError("can't parse keyboard button: KeyboardButton must be an Object")
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
