"""Tags: words by which the team finds voices that belong together."""

from __future__ import annotations

from typing import Final

from chat.answers import Answers
from handlers.desk import Desk
from handlers.routes import Command, Misunderstood, OnCommand, say
from suggestions.errors import NoSuchVoice
from suggestions.rights import ANSWER
from suggestions.store import Voices
from suggestions.voice import VoiceId
from texts import keys
from usecases.suggestions import inbox

LONGEST: Final = 30
"""Characters of a tag."""
MOST: Final = 10
"""Tags of one voice."""


def tag(command: Command, desk: Desk) -> Answers:
    """Give a voice a tag, or take it away: with a minus before it. Raises Misunderstood, NoSuchVoice."""
    id, rest = command.number(VoiceId, keys.tag_how())
    voice, word = desk.stores[Voices].lock(id), read(rest.removeprefix("-"))
    if voice.filed is None:
        raise NoSuchVoice(id)
    tags = desk.stores[Voices].tags
    if not word or len(word) > LONGEST:
        raise Misunderstood(keys.tag_how())
    if rest.startswith("-"):
        tags.remove(id, word)
    elif len(tags.of(id)) >= MOST and word not in tags.of(id):
        raise Misunderstood(keys.tag_enough(limit=MOST))
    else:
        tags.add(id, word)
    desk.note("tag", f"voice:{id}")
    now = ", ".join(tags.of(id))
    return (*say(keys.tag_done(number=str(id), tags=now or "–")), *inbox.changed(voice, desk))


def read(text: str) -> str:
    """Return a tag as it is kept: in small letters, without the sign before it."""
    return " ".join(text.split()).lstrip("#").casefold()


ROUTES = (OnCommand("tag", tag, ANSWER),)
