"""What somebody said, what we answered, which ideas he supports, and what became of his."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from chat.records import Outbox
from customers.people import CustomerId
from handlers.timeline import Touchpoint
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import Part, Voice
from texts import keys
from usecases.suggestions.inbox.telling import SERVICE
from usecases.suggestions.saying.titles import called
from usecases.work import Work

MOST: Final = 1000
"""So many voices of one person are gone through, the newest ones."""
PASSED: Final = {Part.ANSWER: "answer", Part.TALK: "back"}
"""Lines that went between him and us; what colleagues tell each other did not."""


def touchpoints(customer: CustomerId, work: Work) -> Iterator[Touchpoint]:
    """Yield what he said and what came of it; what he supports by number only; messages that arrived."""
    voices = work.stores[Voices]
    his = voices.of(customer, MOST)
    for voice in his:
        yield from _filed(voice, work)
    numbers = [voice.id for voice in his]
    for line in voices.lines.of_all(numbers):
        if line.part in PASSED and (line.leaves is None or line.leaves <= work.now):
            passed = keys.touch_line(way=PASSED[line.part], number=str(line.voice))
            yield Touchpoint(line.leaves or line.at, passed)
    for step in (each for made in voices.steps.of_each(numbers).values() for each in made):
        yield Touchpoint(step.at, keys.touch_step(number=str(step.voice), status=step.status.value))
    for idea, since in voices.supporters.by(customer):
        yield Touchpoint(since, keys.touch_support(number=str(idea)))
    for at in work.stores[Outbox].reached(customer, SERVICE):
        yield Touchpoint(at, keys.touch_service())


def _filed(voice: Voice, work: Work) -> Iterator[Touchpoint]:
    number = str(voice.id)
    if voice.filed is not None:
        kind = (voice.kind or Kind.QUESTION).value
        yield Touchpoint(voice.filed, keys.touch_filed(kind=kind, number=number, title=called(voice, work)))
    if voice.formal is not None:
        yield Touchpoint(voice.formal, keys.touch_formal(number=number))
