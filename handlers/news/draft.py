"""A broadcast that is being made: what is known of it so far, and what a message adds."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from chat.events import Kind, Said, Sent
from customers.news.broadcast import Content, Plan
from customers.news.preferences import Topic
from customers.news.segments import Segment, read_segment
from handlers.routes import Misunderstood
from texts import keys
from texts.languages import Language
from texts.text import Mark, Marked

Shown = TypeVar("Shown")


class Draft(Struct, kw_only=True):
    """What is known so far of the broadcast that is being made."""

    segment: str
    zone: str = "UTC"
    """In which the segment's days begin."""
    topic: Topic | None = None
    words: dict[str, str] = {}
    marks: dict[str, tuple[Mark, ...]] = {}
    picture: str = ""
    """Of an album the first one."""
    album: str = ""
    """Which album the pictures are of; empty for a picture by itself."""
    pictures: dict[str, str] = {}
    """The pictures by the message each came with: those of an album may come in any order."""
    messenger: str = ""
    """The messenger in which they were sent."""
    captioned: str = ""
    """Which album the words came with, so that the caption of its next picture goes below them."""
    captions: dict[str, dict[str, Marked]] = {}
    """Of each language whose words came with pictures, those words by the message each came with."""
    language: Language = "en"
    """In which language the next text will be."""
    said: dict[str, Language] = {}
    """In which language each message was: its change is in the same."""

    @property
    def whom(self) -> Segment:
        """Whom it is for."""
        return read_segment(self.segment, self.zone)

    @property
    def shots(self) -> tuple[str, ...]:
        """The handles of all pictures, as they were sent."""
        return _in_order(self.pictures) or ((self.picture,) * bool(self.picture))

    @property
    def plan(self) -> Plan:
        """The broadcast as it would be sent. Raises Misunderstood while something is missing."""
        if self.topic is None or not self.words:
            raise Misunderstood(keys.tap_outdated())
        alone = self.shots[0] if len(self.shots) == 1 else ""
        album = self.shots if len(self.shots) > 1 else ()
        content = Content(words=self.words, marks=self.marks, picture=alone, album=album)
        if self.messenger:
            content = replace(content, messenger=self.messenger)
        return Plan(segment=self.whom, topic=self.topic, content=content)

    def check(self) -> None:
        """Raise WordsLength for words too long; of an album the rest may still be on its way."""
        if not (self.album and len(self.pictures) == 1):
            self.plan.content.check()

    def take(self, event: Said) -> bool:
        """Add what came: words replace words, pictures replace pictures, neither replaces the other.

        Returns whether something there was replaced. Raises Misunderstood for a file.
        """
        going_on = self.language
        self.language = self.said.get(event.message, going_on) if event.edited else going_on
        self.said[event.message] = self.language
        replaced = self._take(event)
        self.language = going_on
        return replaced

    def _take(self, event: Said) -> bool:
        words = event.formatted.stripped()
        captions = self.captions.get(self.language, {})
        replaced = self._illustrate(event) if isinstance(event, Sent) else False
        if isinstance(event, Sent) and (words.words or event.message in captions):
            return self._caption(event, words, captions) or replaced
        if words.words:
            replaced = bool(self.words.get(self.language)) or replaced
            self._write(words)
            self.captioned = ""
            self.captions.pop(self.language, None)
        elif not self.words:
            self.words[self.language] = ""  # the picture says it all
        return replaced

    def _caption(self, sent: Sent, words: Marked, captions: dict[str, Marked]) -> bool:
        """Put a caption below those of its album; its change in its own place, whatever stands around it."""
        belongs = sent.message in captions or (bool(sent.album) and sent.album == self.captioned)
        replaced = bool(self.words.get(self.language)) and bool(sent.edited or not belongs)
        captions = {**(captions if belongs else {}), sent.message: words}
        self.captions[self.language] = captions
        self.captioned = sent.album
        self._write(reduce(Marked.followed, (each for each in _in_order(captions) if each.words), Marked("")))
        return replaced

    def without_pictures(self) -> None:
        """Leave all pictures out."""
        self.picture, self.album, self.pictures, self.messenger = "", "", {}, ""

    def _write(self, words: Marked) -> None:
        written = self.words | {self.language: words.words}
        self.words = {language: text for language, text in written.items() if text} or {self.language: ""}
        self.marks.pop(self.language, None)
        if words.marks:
            self.marks[self.language] = words.marks

    def _illustrate(self, sent: Sent) -> bool:
        """Add a picture to its album, else put it in the place of those before."""
        if sent.kind is Kind.FILE:
            raise Misunderstood(keys.broadcast_not_a_picture())
        if not sent.picture:
            raise Misunderstood(keys.unread(kind=sent.kind.value), keys.broadcast_awaits())
        if sent.edited and sent.message not in self.pictures:
            return False  # another caption under a picture that is no more in it, or never was
        if sent.album and (sent.album, sent.who.messenger) == (self.album, self.messenger):
            self.pictures[sent.message] = sent.handle
            self.picture = self.shots[0]
            return False
        replaced = bool(self.picture)
        self.picture, self.album, self.pictures = sent.handle, sent.album, {sent.message: sent.handle}
        self.messenger = sent.who.messenger
        return replaced


def _in_order(sent: Mapping[str, Shown]) -> tuple[Shown, ...]:
    """What came with messages, by their numbers: they may come in any order."""
    return tuple(sent[message] for message in sorted(sent, key=lambda message: (len(message), message)))
