"""MarkdownV2 and the old Markdown as the Bot API reads them, errors with their byte offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sandbox.entities.dates import date_entity, parsed_format
from sandbox.entities.links import link_entity, spelled_url, tg_parameters
from sandbox.entities.spans import ordered, width
from sandbox.errors import BadRequestError
from sandbox.objects import Entity

RESERVED = "_*[]()~`>#+-=|{}.!"
MARKS = (
    ("```", "Pre"),
    ("`", "Code"),
    ("__", "Underline"),
    ("_", "Italic"),
    ("*", "Bold"),
    ("~", "Strikethrough"),
    ("||", "Spoiler"),
    ("![", "CustomEmoji"),
    ("[", "TextUrl"),
)
"""Marks that open an entity, longer ones first."""
ENDS = {kind: mark for mark, kind in MARKS} | {"PreCode": "```", "TextUrl": "]", "CustomEmoji": "]"}
NAMES = {"PreCode": "pre"}
SPACE = " \t\r\n"


def parse_markdown_v2(source: str) -> tuple[str, list[Entity]]:
    """Return the text without marks, and its entities with UTF-16 offsets.

    Raises BadRequestError with the words of the real server, `can't parse entities: …`.
    """
    return _Reader(source).read()


@dataclass
class _Open:
    kind: str
    at: int
    begins: int
    argument: str = ""


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.text = ""
        self.units = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []
        self.quote: tuple[int, int] | None = None
        self.quote_allowed = True

    def read(self) -> tuple[str, list[Entity]]:
        while self.at < len(self.source):
            self._step(self.source[self.at])
        if self.quote is not None:
            self._end_quote()
        if self.open:
            raise self._unended(self.open[-1])
        return self.text, ordered(self.entities)

    def _step(self, character: str) -> None:
        following = self.source[self.at + 1 : self.at + 2]
        if character == "\\" and "\x00" < following < "\x7f":
            self.at += 2
            self._write(following)
        elif self._ends():
            self._end()
        elif character not in ("`" if self._verbatim() else RESERVED):
            self.at += 1
            self._write(character)
            if character in "\r\n" and not self._verbatim():
                self._line_ends(character)
        elif character == ">" and self.quote_allowed:
            if self.quote is None:
                self.quote = (self.units, self.at)
            self.at += 1
            self.quote_allowed = False
        else:
            self._begin(character)

    def _write(self, text: str) -> None:
        self.text += text
        self.units += width(text)
        self.quote_allowed = self.quote_allowed and not text

    def _verbatim(self) -> bool:
        return bool(self.open) and self.open[-1].kind in {"Code", "Pre", "PreCode"}

    def _line_ends(self, character: str) -> None:
        """After a line's end a quotation may begin; one that does not go on with `>` is over."""
        self.quote_allowed = True
        over = self.quote is not None and character == "\n" and self.source[self.at : self.at + 1] != ">"
        if over:
            self._end_quote()

    def _end_quote(self) -> None:
        """Close the quotation; a lone `||` at its end makes it expandable."""
        begins, begin = self.quote or (0, 0)
        self.quote = None
        last = self.open[-1] if self.open else None
        kind = "blockquote"
        if (
            last
            and last.kind == "Spoiler"
            and last.at > begin
            and not self.text[self._index(last.begins) :].strip("\r\n")
        ):
            self.open.pop()
            kind = "expandable_blockquote"
        elif last and last.at > begin:
            raise self._unended(last)
        if self.units > begins:
            self.entities.append(Entity(type=kind, offset=begins, length=self.units - begins))

    def _ends(self) -> bool:
        if not self.open:
            return False
        kind = self.open[-1].kind
        if kind == "Italic" and self.source.startswith("__", self.at):
            return False
        return self.source.startswith(ENDS[kind], self.at)

    def _begin(self, character: str) -> None:
        found = next((pair for pair in MARKS if self.source.startswith(pair[0], self.at)), None)
        if found is None:
            raise _error(f"Character '{character}' is reserved and must be escaped with the preceding '\\'")
        mark, kind = found
        opened = _Open(kind, self.at, self.units)
        self.at += len(mark)
        if kind == "Pre":
            self._language(opened)
        self.open.append(opened)
        self.quote_allowed = kind == "Bold" and self.quote_allowed

    def _language(self, opened: _Open) -> None:
        match = re.compile(r"[^\s`]+(?=\s)").match(self.source, self.at)
        if match:
            opened.kind, opened.argument = "PreCode", match.group()
            self.at = match.end()
        line = re.compile(r"\r\n|\n\r|\n|\r").match(self.source, self.at)
        self.at = line.end() if line else self.at

    def _end(self) -> None:
        opened = self.open.pop()
        self.at += len(ENDS[opened.kind])
        length = self.units - opened.begins
        inner = self.text[self._index(opened.begins) :]
        if opened.kind == "TextUrl":
            entity = link_entity(self._address("URL") or spelled_url(inner), opened.begins, length)
        elif opened.kind == "CustomEmoji":
            address = self._address("custom emoji URL")
            entity = _emoji_or_moment(address, opened.begins, length)
        else:
            entity = Entity(
                type=NAMES.get(opened.kind, opened.kind.lower()),
                offset=opened.begins,
                length=length,
                language=opened.argument or None,
            )
        if length and entity:
            self.entities.append(entity)
        self.quote_allowed = not length and opened.kind == "Bold" and self._at_line_start()

    def _at_line_start(self) -> bool:
        return not self.text or self.text[-1] in "\r\n"

    def _address(self, what: str) -> str | None:
        """Read `(…)` after the brackets; None without it."""
        if self.source[self.at : self.at + 1] != "(":
            return None
        begin = self.at + 1
        match = re.compile(r"((?:\\[\x01-\x7e]|\\(?![\x01-\x7e])|[^)\\])*)\)").match(self.source, begin)
        if match is None:
            raise _error(f"Can't find end of a {what} at byte offset {self._byte(begin)}")
        self.at = match.end()
        return re.sub(r"\\([\x01-\x7e])", r"\1", match.group(1)) or " "

    def _index(self, units: int) -> int:
        seen = 0
        for index, character in enumerate(self.text):
            if seen >= units:
                return index
            seen += width(character)
        return len(self.text)

    def _byte(self, index: int) -> int:
        return len(self.source[:index].encode("utf-8", "surrogatepass"))

    def _unended(self, opened: _Open) -> BadRequestError:
        return _error(f"Can't find end of {opened.kind} entity at byte offset {self._byte(opened.at)}")


def _error(message: str) -> BadRequestError:
    return BadRequestError(f"can't parse entities: {message}")


def _emoji_or_moment(address: str | None, begins: int, length: int) -> Entity:
    """Return what `![…](tg://…)` means. Raises BadRequestError if it is neither an emoji nor a moment."""
    if address is None:
        raise _error("The entity must contain a tg://emoji or tg://time URL")
    emoji = tg_parameters(address, "emoji").get("id", "")
    if re.fullmatch(r"[1-9][0-9]*", emoji):
        return Entity(type="custom_emoji", offset=begins, length=length, custom_emoji_id=emoji)
    time = tg_parameters(address, "time")
    unix, letters = time.get("unix", ""), parsed_format(time.get("format", ""))
    if letters is not None and re.fullmatch(r"[1-9][0-9]*", unix):
        moment = date_entity(int(unix), letters, begins, length)
        if moment is not None:
            return moment
    raise _error("Invalid tg://emoji or tg://time URL specified")


_OLD_MARKS = {"_": "italic", "*": "bold", "`": "code", "[": "text_link"}


def parse_markdown(source: str) -> tuple[str, list[Entity]]:
    """Read the old Markdown, whose entities cannot nest."""
    text, entities, at = "", [], 0
    while at < len(source):
        character = source[at]
        if character == "\\" and source[at + 1 : at + 2] in set("_*`["):
            text, at = text + source[at + 1], at + 2
        elif character not in _OLD_MARKS:
            text, at = text + character, at + 1
        else:
            inner, entity, at = _old_entity(source, at, width(text))
            text += inner
            entities += [entity] if entity and inner else []
    return text, ordered(entities)


def _old_entity(source: str, at: int, begins: int) -> tuple[str, Entity | None, int]:
    """Return an entity's text, itself, and where reading goes on."""
    mark = "```" if source.startswith("```", at) else source[at]
    closing = "]" if mark == "[" else mark
    end = source.find(closing, at + len(mark))
    if end < 0:
        offset = len(source[:at].encode("utf-8", "surrogatepass"))
        raise _error(f"Can't find end of the entity starting at byte offset {offset}")
    inner, after = source[at + len(mark) : end], end + len(closing)
    kind, language = _OLD_MARKS[mark[0]], ""
    if mark == "```":
        kind = "pre"
        match = re.match(r"([^\s`]+)[\r\n]+|\s?\n", inner)
        language, inner = (match.group(1) or "", inner[match.end() :]) if match else ("", inner)
    if mark == "[":
        match = re.compile(r"\(([^)]*)\)").match(source, after)
        address, after = (match.group(1), match.end()) if match else (inner, after)
        return inner, link_entity(address, begins, width(inner)), after
    return inner, Entity(type=kind, offset=begins, length=width(inner), language=language or None), after
