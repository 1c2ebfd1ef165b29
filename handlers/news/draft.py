"""A broadcast that is being made: what is known of it so far, and what a message adds."""

from __future__ import annotations

from msgspec import Struct

from chat.events import Said, Sent
from customers.news.broadcast import Content, Plan
from customers.news.segments import Segment, read_segment
from customers.news.wishes import Topic
from handlers.routes import Misunderstood
from texts import keys
from texts.languages import Language
from texts.text import Mark, Marked


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
    """The pictures of the album, by the message each came with: they may come in any order."""
    captioned: str = ""
    """Which album the words came with, so that the caption of its next picture goes below them."""
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
        ordered = sorted(self.pictures, key=lambda message: (len(message), message))
        return tuple(self.pictures[message] for message in ordered) or ((self.picture,) * bool(self.picture))

    @property
    def plan(self) -> Plan:
        """The broadcast as it would be sent. Raises Misunderstood while something is missing."""
        if self.topic is None or not self.words:
            raise Misunderstood(keys.tap_outdated())
        alone = self.shots[0] if len(self.shots) == 1 else ""
        album = self.shots if len(self.shots) > 1 else ()
        content = Content(words=self.words, marks=self.marks, picture=alone, album=album)
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
        replaced = self._illustrate(event) if isinstance(event, Sent) else False
        with_album = isinstance(event, Sent) and bool(event.album)
        if words.words and with_album and self.captioned == self.album and not event.edited:
            self._write(self._standing.followed(words))
        elif words.words:
            replaced = bool(self.words.get(self.language)) or replaced
            self._write(words)
            self.captioned = self.album if with_album else ""
        elif not self.words:
            self.words[self.language] = ""  # the picture says it all
        return replaced

    def without_pictures(self) -> None:
        """Leave all pictures out."""
        self.picture, self.album, self.pictures = "", "", {}

    @property
    def _standing(self) -> Marked:
        return Marked(self.words.get(self.language, ""), self.marks.get(self.language, ()))

    def _write(self, words: Marked) -> None:
        self.words = {language: text for language, text in self.words.items() if text}
        self.words[self.language] = words.words
        self.marks.pop(self.language, None)
        if words.marks:
            self.marks[self.language] = words.marks

    def _illustrate(self, sent: Sent) -> bool:
        """Add a picture to its album, else put it in the place of those before."""
        if not sent.picture:
            raise Misunderstood(keys.broadcast_not_a_picture())
        if sent.edited and sent.message not in self.pictures:
            return False  # another caption under a picture that is no more in it, or never was
        if sent.album and sent.album == self.album:
            self.pictures[sent.message] = sent.handle
            self.picture = self.shots[0]
            return False
        replaced = bool(self.picture)
        self.picture, self.album, self.pictures = sent.handle, sent.album, {}
        if sent.album:
            self.pictures[sent.message] = sent.handle
        return replaced
