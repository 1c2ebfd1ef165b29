"""HTML as the Bot API reads it: a strict subset, errors with their byte offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sandbox.entities.dates import date_entity, parsed_format
from sandbox.entities.links import link_entity, spelled_url
from sandbox.entities.spans import ordered, width
from sandbox.errors import BadRequestError
from sandbox.objects import Entity

STYLE_OF_TAG = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
TAGS = {*STYLE_OF_TAG, "a", "tg-emoji", "tg-time"}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
SPACE = " \t\r\n\0\v"
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([a-zA-Z]*));?")


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Return the text without tags, and its entities with UTF-16 offsets.

    Raises BadRequestError with the words of the real server, `can't parse entities: …`.
    """
    return _Reader(source).read()


@dataclass
class _Open:
    """A start tag that waits for its end."""

    tag: str
    at: int
    begins: int
    argument: str = ""
    attributes: dict[str, str] = field(default_factory=dict)


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.text: list[str] = []
        self.units = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def read(self) -> tuple[str, list[Entity]]:
        while self.at < len(self.source):
            character = self.source[self.at]
            if character == "&":
                self._write(self._reference())
            elif character != "<":
                self.at += 1
                self._write(character)
            elif self.source.startswith("</", self.at):
                self._end_tag()
            else:
                self._start_tag()
        if self.open:
            raise _error(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        return "".join(self.text), ordered(_code_in_pre(self.entities))

    def _write(self, text: str) -> None:
        self.text.append(text)
        self.units += width(text)

    def _reference(self) -> str:
        """Read a character reference; one that is not understood stays as written."""
        match = _REFERENCE.match(self.source, self.at)
        decoded = _decoded(match) if match else None
        if match is None or decoded is None:
            self.at += 1
            return "&"
        self.at = match.end()
        return decoded

    def _start_tag(self) -> None:
        begin = self.at
        self.at += 1
        name = self._until(SPACE + ">").lower()
        if self.at >= len(self.source):
            raise self._placed("Unclosed start tag", begin)
        if name not in TAGS:
            raise self._placed(f'Unsupported start tag "{name}"', begin)
        tag = _Open(name, begin, self.units)
        while self.source[self.at] != ">":
            self._skip_spaces()
            if self._peek() == ">":
                break
            self._attribute(tag)
            if self.at >= len(self.source):
                raise self._placed("Unclosed start tag", begin)
        self.at += 1
        self._check_span(tag)
        self.open.append(tag)

    def _attribute(self, tag: _Open) -> None:
        name = self._until(SPACE + "=>").lower()
        if not name:
            raise self._placed(f'Empty attribute name in the tag "{tag.tag}"', tag.at)
        self._skip_spaces()
        if self._peek() != "=":
            tag.attributes[name] = ""
            return
        self.at += 1
        self._skip_spaces()
        if not self._peek():
            raise self._placed(f'Unclosed start tag "{tag.tag}"', tag.at)
        tag.attributes[name] = self._value(tag)

    def _value(self, tag: _Open) -> str:
        quote = self._peek()
        if quote not in "'\"":
            begin = self.at
            value = self._until(SPACE + ">")
            if not re.fullmatch(r"[A-Za-z0-9.\-]*", value):
                raise self._placed("Unexpected end of name token", begin)
            return value.lower()
        self.at += 1
        value = ""
        while self._peek() and self._peek() != quote:
            if self._peek() == "&":
                value += self._reference()
            else:
                value += self._peek()
                self.at += 1
        if not self._peek():
            raise self._placed("Unclosed start tag", tag.at)
        self.at += 1
        return value

    def _check_span(self, tag: _Open) -> None:
        if tag.tag == "span" and not tag.attributes.get("class", "").startswith("tg-spoiler"):
            raise self._placed('Tag "span" must have class "tg-spoiler"', tag.at)

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise self._placed("Unexpected end tag", begin)
        self.at += 2
        name = self._until(SPACE + ">").lower()
        self._skip_spaces()
        if self._peek() != ">":
            raise self._placed("Unclosed end tag", begin)
        self.at += 1
        tag = self.open.pop()
        if name and name != tag.tag:
            raise _error(
                f"Unmatched end tag at byte offset {self._byte(begin)}, "
                f'expected "</{tag.tag}>", found "</{name}>"'
            )
        self._close(tag)

    def _close(self, tag: _Open) -> None:
        length = self.units - tag.begins
        if not length:
            return
        if tag.tag == "a":
            inner = self._inner(tag)
            entity = link_entity(tag.attributes.get("href") or spelled_url(inner), tag.begins, length)
            self.entities += [entity] if entity else []
        elif tag.tag == "tg-emoji":
            self.entities.append(_emoji(tag, length))
        elif tag.tag == "tg-time":
            moment = _moment(tag, length)
            self.entities += [moment] if moment else []
        else:
            self.entities.append(_styled(tag, length))

    def _inner(self, tag: _Open) -> str:
        units = "".join(self.text).encode("utf-16-le", "surrogatepass")
        return units[2 * tag.begins :].decode("utf-16-le", "surrogatepass")

    def _until(self, stops: str) -> str:
        begin = self.at
        while self.at < len(self.source) and self.source[self.at] not in stops:
            self.at += 1
        return self.source[begin : self.at]

    def _skip_spaces(self) -> None:
        while self._peek() and self._peek() in SPACE:
            self.at += 1

    def _peek(self) -> str:
        return self.source[self.at : self.at + 1]

    def _byte(self, index: int) -> int:
        return len(self.source[:index].encode("utf-8", "surrogatepass"))

    def _placed(self, message: str, index: int) -> BadRequestError:
        return _error(f"{message} at byte offset {self._byte(index)}")


def _error(message: str) -> BadRequestError:
    return BadRequestError(f"can't parse entities: {message}")


def _decoded(match: re.Match[str]) -> str | None:
    hexadecimal, decimal, name = match.groups()
    if name is not None:
        return NAMED.get(name)
    digits, base = (hexadecimal, 16) if hexadecimal is not None else (decimal, 10)
    code = int(digits, base) if digits else 0
    if code == 0 or code >= 0x10FFFF or len(match.group().rstrip(";")) >= 10:
        return None
    if 0xD800 <= code <= 0xDFFF:
        raise _error(
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units"
        )
    return chr(code)


def _styled(tag: _Open, length: int) -> Entity:
    kind = STYLE_OF_TAG[tag.tag]
    if tag.tag == "blockquote" and "expandable" in tag.attributes:
        kind = "expandable_blockquote"
    language = tag.attributes.get("class", "") if tag.tag == "code" else ""
    found = language.removeprefix("language-") if language.startswith("language-") else ""
    return Entity(type=kind, offset=tag.begins, length=length, language=found or None)


def _emoji(tag: _Open, length: int) -> Entity:
    identifier = tag.attributes.get("emoji-id", "")
    if not identifier.isdecimal() or int(identifier) == 0:
        raise _error("Invalid custom emoji identifier specified")
    return Entity(type="custom_emoji", offset=tag.begins, length=length, custom_emoji_id=identifier)


def _moment(tag: _Open, length: int) -> Entity | None:
    letters = parsed_format(tag.attributes.get("format", ""))
    if letters is None:
        raise _error("Invalid date format used")
    digits = re.match(r"-?[0-9]*", tag.attributes.get("unix", ""))
    unix = int(digits.group()) if digits and digits.group() not in {"", "-"} else 0
    return date_entity(unix, letters, tag.begins, length)


def _code_in_pre(entities: list[Entity]) -> list[Entity]:
    """Make one `pre` with a language of a `code` and a `pre` over the same characters."""
    result: list[Entity] = []
    for entity in entities:
        twin = result[-1] if result else None
        if (
            twin is not None
            and {twin.type, entity.type} == {"pre", "code"}
            and (twin.offset, twin.length) == (entity.offset, entity.length)
            and (twin.language or entity.language)
        ):
            result[-1] = Entity(
                type="pre",
                offset=entity.offset,
                length=entity.length,
                language=twin.language or entity.language,
            )
        else:
            result.append(entity)
    return [
        Entity(type="code", offset=e.offset, length=e.length) if e.type == "code" and e.language else e
        for e in result
    ]
