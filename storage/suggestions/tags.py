"""The tags of voices, in their table."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select

from storage.suggestions.tables import voice_tags
from storage.upserts import add
from suggestions.voice import VoiceId


class TagRows:
    """A row for each tag of a voice (see `suggestions.store.Tags`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def add(self, voice: VoiceId, tag: str) -> None:
        """Give a voice a tag; one that it has stays."""
        add(self._db, voice_tags, tag=tag, voice=voice)

    def remove(self, voice: VoiceId, tag: str) -> None:
        """Take a tag from a voice."""
        self._db.execute(delete(voice_tags).where(voice_tags.c.voice == voice, voice_tags.c.tag == tag))

    def of(self, voice: VoiceId) -> list[str]:
        """Return the tags of a voice, by name."""
        query = select(voice_tags.c.tag).where(voice_tags.c.voice == voice).order_by(voice_tags.c.tag)
        return list(self._db.execute(query).scalars())
