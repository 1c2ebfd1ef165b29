"""Which voices the options of polls are, in a table."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, delete, select

from polls.poll import Choice, PollId
from storage.suggestions.tables import voice_options
from storage.upserts import put
from suggestions.voice import VoiceId


class OptionRows:
    """What the options of polls are (see `suggestions.store.Options`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def voice_of(self, poll: PollId, choice: Choice) -> VoiceId | None:
        """Return what an option is; None: it came from no idea, and stands nowhere yet."""
        where = voice_options.c.poll == poll, voice_options.c.choice == choice
        return self._db.execute(select(voice_options.c.voice).where(*where)).scalar()

    def of_poll(self, poll: PollId) -> dict[Choice, VoiceId]:
        """Return what the options of a poll are, as far as they are anything, in their order."""
        query = select(voice_options).where(voice_options.c.poll == poll).order_by(voice_options.c.choice)
        return {Choice(row.choice): VoiceId(row.voice) for row in self._db.execute(query)}

    def of_voices(self, voices: Collection[VoiceId]) -> dict[VoiceId, list[tuple[PollId, Choice]]]:
        """Return in which polls each of these voices is an option, the oldest poll first."""
        found: dict[VoiceId, list[tuple[PollId, Choice]]] = {each: [] for each in voices}
        query = select(voice_options).where(voice_options.c.voice.in_(voices))
        for row in self._db.execute(query.order_by(voice_options.c.poll, voice_options.c.choice)):
            found[VoiceId(row.voice)].append((PollId(row.poll), Choice(row.choice)))
        return found

    def bind(self, poll: PollId, choice: Choice, voice: VoiceId) -> None:
        """Note what an option is."""
        put(self._db, voice_options, poll=poll, choice=choice, voice=voice)

    def unbind(self, poll: PollId) -> None:
        """Forget what the options of a poll are."""
        self._db.execute(delete(voice_options).where(voice_options.c.poll == poll))
