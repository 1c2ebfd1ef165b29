"""Tags: words by which the team finds voices that belong together."""

from __future__ import annotations

from typing import Final

from chat.answers import Answers, Message, Say
from chat.events import Said
from chat.records import Dialogues
from handlers.asking import way_out
from handlers.desk import Desk
from handlers.routes import Command, Misunderstood, OnCommand, OnStep, OnTap, Tap, say
from handlers.suggestions.chosen_from import TAG
from suggestions.errors import NoSuchVoice
from suggestions.rights import ANSWER
from suggestions.store import Voices
from suggestions.voice import VoiceId
from texts import keys
from texts.looks import calmed, visible
from usecases.suggestions.inbox import inbox

WORD: Final = "tag-word"
"""The button and the dialogue that ask for the word."""
LONGEST: Final = 30
"""Characters of a tag."""
MOST: Final = 10
"""Tags of one voice."""


def tag(command: Command, desk: Desk) -> Answers:
    """Give a voice a tag, or take it away: with a minus before it; alone with its number, ask for the word.

    Raises Misunderstood, NoSuchVoice."""
    id, rest = command.number(VoiceId, keys.tag_how())
    return _tagged(id, rest, desk) if rest.strip() else _asked(id, desk)


def asks(tap: Tap, desk: Desk) -> Answers:
    """Ask for the word. Raises NoSuchVoice."""
    return _asked(tap.id(VoiceId), desk)


def _asked(id: VoiceId, desk: Desk) -> Answers:
    desk.stores[Voices].get(id)
    desk.keep(WORD, str(id).encode(), anew=True)
    return (Say(message=Message(texts=(keys.tag_what(number=str(id)),), buttons=(way_out(WORD),))),)


def said(event: Said, body: bytes, desk: Desk) -> Answers:
    """Take the word. Raises Misunderstood for what is none."""
    told = _tagged(VoiceId(int(body)), event.text.strip(), desk)
    desk.stores[Dialogues].end(desk.customer.id)
    return told


def _tagged(id: VoiceId, rest: str, desk: Desk) -> Answers:
    voice, word = desk.stores[Voices].lock(id), read(rest.removeprefix("-"))
    if voice.filed is None:
        raise NoSuchVoice(id)
    tags = desk.stores[Voices].tags
    if not visible(word) or len(word) > LONGEST:
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
    return " ".join(calmed(text).split()).lstrip("#").casefold()


ROUTES = (OnCommand("tag", tag, ANSWER, offers=TAG), OnTap(WORD, asks, ANSWER), OnStep(WORD, said, ANSWER))
