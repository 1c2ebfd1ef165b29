"""Answers that may be shown to the next who asks the same: with the consent of the one who asked first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final, NewType, Protocol

from msgspec import Struct

from customers.people import CustomerId
from suggestions.folding import folded
from suggestions.likeness import score, trigrams, weight
from suggestions.parts import Reports
from suggestions.voice import VoiceId

PublishedId = NewType("PublishedId", int)
CLOSE: Final = 0.3
"""So like a question at least must be that its answer is offered."""
LOOKED_AT: Final = 500
"""So many are compared, the newest first."""


class Published(Struct, frozen=True, kw_only=True):
    """A question with its answer; whoever asked it has consented, or is asked to."""

    id: PublishedId = PublishedId(0)
    voice: VoiceId
    author: CustomerId
    question: str
    answer: str
    published: datetime | None = None
    """Since when it is offered; None: its author has not said yes."""


class PublishedAnswers(Protocol):
    """Where they are kept."""

    @property
    def reports(self) -> Reports[PublishedId]: ...

    def add(self, asked: Published) -> Published | None:
        """Keep one, of which its author is asked; None where the voice has one already."""
        ...

    def get(self, id: PublishedId) -> Published | None:
        """Return one, held against any change; None when it is gone."""
        ...

    def of(self, voice: VoiceId) -> Published | None:
        """Return the one of a voice; None: it has none."""
        ...

    def publish(self, id: PublishedId, now: datetime) -> None:
        """Offer it from now on."""
        ...

    def drop(self, id: PublishedId) -> None:
        """Forget it."""
        ...

    def offered(self, limit: int, after: int = 0) -> list[Published]:
        """Return what is offered, the newest first, without the first `after` of it."""
        ...

    def count(self) -> int:
        """Count what is offered."""
        ...

    def solve(self, id: PublishedId, now: datetime) -> None:
        """Note that an answer has solved somebody's question."""
        ...

    def solved(self, id: PublishedId) -> int:
        """Count the questions that an answer has solved."""
        ...


def like(answers: PublishedAnswers, question: str) -> Published | None:
    """Return the published answer to the question that is most like this one; None where none is close."""
    return next(iter(_ranked(answers.offered(LOOKED_AT), question, lambda each: each.question)), None)


def found(answers: PublishedAnswers, words: str) -> list[Published]:
    """Return published answers with words like these in question or answer, the likest first."""
    asked = answers.offered(LOOKED_AT)
    by_question = _ranked(asked, words, lambda each: each.question)
    named = set(folded(words).split())
    whole = (
        each for each in asked if named and named <= set(folded(f"{each.question} {each.answer}").split())
    )
    return [*by_question, *(each for each in whole if each not in by_question)]


def _ranked(asked: Sequence[Published], words: str, read: Callable[[Published], str]) -> list[Published]:
    """Return those that are close to some words by what is read of each, the likest first."""
    known = [(each, trigrams(read(each))) for each in asked]
    wanted = trigrams(words)
    weights = {part: weight(sum(part in parts for _, parts in known), len(known)) for part in wanted}
    scores = [(score(weights, parts), each) for each, parts in known]
    close = [each for each in scores if each[0] >= CLOSE]
    return [each for _, each in sorted(close, key=lambda each: -each[0])]
