"""What voices are called: by their first words, or where there are none, by what was sent, and a number."""

from __future__ import annotations

from suggestions.store import Voices
from suggestions.voice import Voice
from texts import keys
from texts.text import Text
from usecases.work import Work


def called(voice: Voice, work: Work) -> Text:
    """Return what a voice is called, in the language of whoever reads it."""
    return keys.voice_called(title=voice.title) if voice.title else unnamed(voice, work)


def unnamed(voice: Voice, work: Work) -> Text:
    """Return what a voice without words is called."""
    files = (line.file for line in work.stores[Voices].lines.of(voice.id) if line.file)
    return keys.voice_unnamed(file=next(files, ""), number=str(voice.id))
