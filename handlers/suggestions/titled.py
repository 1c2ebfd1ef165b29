"""Voices by their numbers and titles, as buttons name them."""

from __future__ import annotations

from collections.abc import Iterable

from handlers.desk import Desk
from suggestions.voice import Voice
from texts.rendering import render
from usecases.suggestions.saying.titles import unnamed


def titled(found: Iterable[Voice], desk: Desk) -> list[tuple[int, str]]:
    """Return the number and the title of each, in the language of who reads them."""
    return [(each.id, title(each, desk)) for each in found]


def title(voice: Voice, desk: Desk) -> str:
    """Return what a voice is called, in the language of who reads it."""
    return voice.title or render(unnamed(voice, desk), desk.reader, markup=False)
