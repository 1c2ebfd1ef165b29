"""A page in one file: HTML with its style inside, for a screen of any width, in the dark, and on paper.

It loads nothing and runs nothing: a policy in its head says so to whoever opens it, whatever words are in it.
"""

from __future__ import annotations

from base64 import b64encode
from pathlib import Path
from typing import Final

from msgspec import Struct

from papers.bare_pictures import JPEG, PNG, bare
from texts.templates import template

IMAGES: Final = {JPEG: "image/jpeg", PNG: "image/png"}
"""How the files begin that are shown as pictures; of any other nothing is shown."""


class Words(Struct, frozen=True, tag="words"):
    """A paragraph. Its line breaks stay."""

    text: str
    small: bool = False
    """A remark beside what matters."""


class Heading(Struct, frozen=True, tag="heading"):
    """A heading within a section."""

    text: str


class Fact(Struct, frozen=True):
    """A name and what it is: one line of a list of facts."""

    name: str
    value: str


class Facts(Struct, frozen=True, tag="facts"):
    """Facts, one below the other: each a number or a word that stands beside its name on any screen."""

    facts: tuple[Fact, ...]


class Entry(Struct, frozen=True):
    """One thing of a list, and below it a remark."""

    words: str
    remark: str = ""


class Entries(Struct, frozen=True, tag="entries"):
    """Things, one below the other."""

    entries: tuple[Entry, ...]


class Table(Struct, frozen=True, tag="table"):
    """Rows below their heads. Each row has as many cells as there are heads."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Bar(Struct, frozen=True):
    """A line of a chart: what is counted, how much, and which share of the longest line that is."""

    name: str
    value: str
    share: float
    """From 0 to 1."""


class Bars(Struct, frozen=True, tag="bars"):
    """A chart of lines."""

    bars: tuple[Bar, ...]


class Quote(Struct, frozen=True, tag="quote"):
    """What somebody said, and below it who, and what has to be known of him."""

    words: str
    by: str


class Photo(Struct, frozen=True, tag="photo"):
    """A picture that stands in the page itself: a JPEG or a PNG."""

    content: bytes
    words: str
    """What it shows, for who sees no pictures too."""

    @property
    def address(self) -> str:
        """The picture as an address that holds it; empty where it is no picture that we show (RFC 2397).

        What its camera wrote into it, such as where it was taken, is not in it.
        """
        shown = bare(self.content)
        kind = next((name for start, name in IMAGES.items() if shown.startswith(start)), "")
        return f"data:{kind};base64,{b64encode(shown).decode()}" if kind else ""


Piece = Words | Heading | Facts | Entries | Table | Bars | Quote | Photo


class Section(Struct, frozen=True):
    """A part of a page under a heading."""

    title: str
    pieces: tuple[Piece, ...]


class Page(Struct, frozen=True, kw_only=True):
    """What a page says; all words already in the reader's language."""

    language: str
    """Its code, as HTML and CLDR write it: en, sr, pl."""
    title: str
    lead: tuple[str, ...] = ()
    """Paragraphs below the title."""
    contents: str = ""
    """What stands above the list of its sections; empty: there is no list."""
    sections: tuple[Section, ...] = ()
    foot: str = ""
    """What stands below everything: when it was made."""


def html(page: Page) -> bytes:
    """Return the page as one HTML file in UTF-8. Every word is escaped; a direction is that of its words."""
    return template(Path(__file__).with_name("page.html.jinja")).render(page=page).encode(errors="replace")
