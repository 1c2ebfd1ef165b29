"""What becomes of a person's voices when he is erased: cards forget him, ideas stay or go with him."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from chat.answers import Answer, Answers, Message
from customers.people import CustomerId
from suggestions import filing
from suggestions.store import Voices
from suggestions.voice import Part, Voice
from texts import keys
from usecases.suggestions import inbox, likeness
from usecases.work import Work

ALL: Final = 100_000
"""More than anybody says."""


def has_public_ideas(work: Work, customer: CustomerId) -> bool:
    """Tell whether something of his stands where everybody reads it."""
    return any(voice.public for voice in work.stores[Voices].of(customer, ALL))


def withdraw_ideas(work: Work, customer: CustomerId) -> None:
    """Let his ideas go with him: nobody reads them any more, and their words are erased."""
    voices = work.stores[Voices]
    for voice in voices.of(customer, ALL):
        held = voices.lock(voice.id)
        if held.published is not None:
            held = replace(held, published=None)
            likeness.bring_up_to_date(filing.withdraw(voices, held, work.now), work)


def forget(customer: CustomerId, work: Work) -> Answers:
    """Let the team's cards forget somebody who is about to be erased."""
    answers: list[Answer] = []
    for voice in work.stores[Voices].of(customer, ALL):
        answers += inbox.shown_as(voice, _without_him(voice, work), work)
    return tuple(answers)


def _without_him(voice: Voice, work: Work) -> Message:
    """What the team sees of a voice whose author is gone: of a public idea its words, else its number."""
    if voice.published is None:
        return Message(texts=(keys.case_erased(number=str(voice.id)),))
    words = [line for line in work.stores[Voices].lines.of(voice.id) if line.part is Part.WORDS]
    return inbox.card(replace(voice, author=None), [replace(line, before=()) for line in words])
