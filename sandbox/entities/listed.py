"""Entities that a bot gives as a list instead of a parse mode."""

from __future__ import annotations

from typing import Any

import msgspec

from sandbox.entities.dates import INT32, date_entity, listed_format
from sandbox.entities.links import checked_url, mentioned
from sandbox.entities.spans import PRIORITY, width
from sandbox.errors import BadRequestError
from sandbox.objects import Entity, User

CHOSEN_BY_SERVER = (
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "bank_card_number",
)
"""Kinds that the server finds itself; a bot naming them in a list changes nothing."""
FURTHEST = 1_000_000


def listed_entities(source: str, text: str) -> list[Entity]:
    """Read a list of entities; what is no list is passed over, a wrong entity is an error.

    Raises BadRequestError: `can't parse MessageEntity: …`, and for one that does not lie in the text.
    """
    try:
        listed = msgspec.json.decode(source.encode() or b"[]")
    except msgspec.DecodeError:
        return []
    found = [_entity(each) for each in (listed if isinstance(listed, list) else [])]
    kept = [entity for entity in found if entity and entity.length != 0]
    for entity in sorted(kept, key=lambda e: (e.offset, -e.length)):
        _check_place(entity, text)
    return kept


def _check_place(entity: Entity, text: str) -> None:
    begin, end = entity.offset, entity.offset + entity.length
    if not 0 <= begin <= FURTHEST:
        raise BadRequestError(f"receive an entity with incorrect offset {begin}")
    if not 0 <= entity.length <= FURTHEST:
        raise BadRequestError(f"receive an entity with incorrect length {entity.length}")
    inside = width(text)
    if begin > inside:
        raise BadRequestError(f"entity begins after the end of the text at UTF-16 offset {begin}")
    if end > inside:
        raise BadRequestError(
            f"entity beginning at UTF-16 offset {begin} ends after the end of the text at UTF-16 offset {end}"
        )
    if (byte := _byte_within(text, begin)) is not None:
        raise BadRequestError(f"entity begins in a middle of a UTF-16 symbol at byte offset {byte}")
    if (byte := _byte_within(text, end)) is not None:
        raise BadRequestError(
            f"entity beginning at UTF-16 offset {begin} ends in a middle of a UTF-16 symbol "
            f"at byte offset {byte}"
        )


def _byte_within(text: str, units: int) -> int | None:
    """Return the byte offset after the symbol that `units` code units cut in two; None if they cut none."""
    seen = byte = 0
    for character in text:
        if seen >= units:
            break
        seen += width(character)
        byte += len(character.encode("utf-8", "surrogatepass"))
    return byte if seen > units else None


def _entity(given: object) -> Entity | None:
    """Read one entity; None for a kind that the server finds itself."""
    if not isinstance(given, dict):
        raise _wrong("expected an Object")
    offset, length = _number(given, "offset"), _number(given, "length")
    kind = _text(given, "type")
    if not kind:
        raise _wrong("Type is not specified")
    if kind in CHOSEN_BY_SERVER:
        return None
    if kind not in PRIORITY:
        raise _wrong("Unsupported type specified")
    if kind == "date_time":
        return _date(given, offset, length)
    if kind == "text_link":
        return _link(_text(given, "url"), offset, length)
    entity = Entity(type=kind, offset=offset, length=length)
    if kind == "pre":
        entity.language = _text(given, "language", "") or None
    elif kind == "text_mention":
        entity.user = _user(given)
    elif kind == "custom_emoji":
        entity.custom_emoji_id = str(_number(given, "custom_emoji_id"))
        if entity.custom_emoji_id == "0":
            raise BadRequestError("invalid custom emoji identifier specified")
    return entity


def _date(given: dict[str, Any], offset: int, length: int) -> Entity:
    unix = _number(given, "unix_time")
    if not -INT32 <= unix < INT32:
        raise _wrong('Field "unix_time" must be a valid Number')
    letters = listed_format(_text(given, "date_time_format", ""))
    if letters is None:
        raise _wrong("Invalid date-time format specified")
    entity = date_entity(unix, letters, offset, length)
    if entity is None:
        raise BadRequestError("invalid date specified")
    return entity


def _link(url: str, offset: int, length: int) -> Entity:
    person = mentioned(url)
    if person is not None:
        return Entity(type="text_mention", offset=offset, length=length, user=person)
    known = checked_url(url)
    if known is None:
        raise BadRequestError(f"entity URL '{url}' is invalid: Wrong HTTP URL")
    return Entity(type="text_link", offset=offset, length=length, url=known)


def _user(given: dict[str, Any]) -> User:
    if "user" not in given:
        raise _wrong('Can\'t find field "user"')
    if not isinstance(given["user"], dict):
        raise _wrong('Field "user" must be of type Object')
    return User(id=_number(given["user"], "id"), is_bot=False, first_name="")


def _number(given: dict[str, Any], name: str) -> int:
    if name not in given:
        raise _wrong(f'Can\'t find field "{name}"')
    value = given[name]
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise _wrong(f'Field "{name}" must be of type Number')
    try:
        return int(str(value))
    except ValueError:
        raise _wrong(f'Field "{name}" must be a valid Number') from None


def _text(given: dict[str, Any], name: str, default: str | None = None) -> str:
    if name not in given:
        if default is None:
            raise _wrong(f'Can\'t find field "{name}"')
        return default
    value = given[name]
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise _wrong(f'Field "{name}" must be of type String')
    return str(value)


def _wrong(message: str) -> BadRequestError:
    return BadRequestError(f"can't parse MessageEntity: {message}")
