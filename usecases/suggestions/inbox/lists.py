"""Lists of voices in the team's chat: while it is full, one message stands for many (docs/decisions/0040)."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from chat.answers import Answers, Button, Edit, Message, Say, To, data
from chat.ports import Fate
from chat.records import Outbox
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import Voice, VoiceId
from texts import keys
from texts.shorten import shortened
from usecases.suggestions.inbox import topics
from usecases.work import Work

FULL: Final = 5
"""So many cards wait to be sent to a chat that is full."""
MOST: Final = 20
"""Voices of one list."""
LABEL: Final = 48
CARDS: Final = "case"
"""How the dedupe keys of cards and lists begin."""


def key(first: VoiceId) -> str:
    """The dedupe key of a list."""
    return f"cases:{first}"


def full(team: To, work: Work) -> bool:
    """Tell whether so many cards wait to be sent to the team's chat that more would only wait behind them."""
    return work.stores[Outbox].waiting(team, CARDS) >= FULL


def put(voice: Voice, team: To, work: Work) -> Answers:
    """Put a voice on the list that waits to be sent to the team's chat, or on a new one."""
    voices, kind = work.stores[Voices], voice.kind or Kind.QUESTION
    first = voices.newest_list(kind)
    if first is not None and work.stores[Outbox].fate(key(first)) == Fate.PENDING:
        voices.lock(first)  # whoever adds to it at the same time sees this one
        if len(voices.listed(first)) < MOST:
            voices.save(replace(voices.get(voice.id), listed=first))
            return brought_up_to_date(first, work)
    voices.save(replace(voices.get(voice.id), listed=voice.id))
    to, opening = topics.of(kind, team)
    return (*opening, Say(message=_message(voice.id, work), to=to, key=key(voice.id)))


def brought_up_to_date(first: VoiceId, work: Work) -> Answers:
    """Let a list read as its voices stand now."""
    work.stores[Voices].lock(first)
    return (Edit(of=key(first), message=_message(first, work)),)


def _message(first: VoiceId, work: Work) -> Message:
    found = work.stores[Voices].listed(first)
    labels = shortened([f"#{each.id} {each.title}" for each in found], LABEL)
    buttons = tuple(
        (Button(label, data("card", each.id), mark=not each.waits),)
        for label, each in zip(labels, found, strict=True)
    )
    return Message(texts=(keys.inbox_list(count=len(found)),), buttons=buttons)
