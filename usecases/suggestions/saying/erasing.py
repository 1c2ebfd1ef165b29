"""What becomes of a person's voices when he is erased: cards forget him, ideas stay or go with him."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from chat.answers import Answer, Answers, Edit, Message
from chat.records import Outbox, Redactions
from customers.people import CustomerId
from suggestions import answering, filing
from suggestions.store import Voices
from suggestions.voice import Part, Voice, VoiceId
from texts import keys
from usecases.suggestions.board import merging
from usecases.suggestions.inbox import inbox, late
from usecases.suggestions.plan.unsending import unsend_all
from usecases.suggestions.saying import likeness
from usecases.work import Work

ALL: Final = 100_000
"""More than anybody says."""
BESIDE: Final = ("case-sent", "case-back", "case-page", "words", "reopened", "objection", *late.NAMES)
"""How the dedupe keys begin of what the team was shown of a voice beside its card; its number follows."""
REPORTED: Final = "report"
"""The same of what it was shown because others reported it: of a public idea that stays."""

STEPPED: Final = ("step", "slipped", "follow-up")
"""The same of what anybody was told of a step of an idea; the number of the step follows."""


def has_public_ideas(work: Work, customer: CustomerId) -> bool:
    """Tell whether something of his stands where everybody reads it."""
    return any(voice.public for voice in work.stores[Voices].of(customer, ALL))


def has_voted_ideas(work: Work, customer: CustomerId) -> bool:
    """Tell whether something of his is an option of a poll: it stays there, for others voted on it."""
    voices = work.stores[Voices]
    polls = voices.options.of_voices([voice.id for voice in _read(work, customer)])
    return any(polls.values())


def withdraw_ideas(work: Work, customer: CustomerId) -> Answers:
    """Let his ideas go with him: nobody reads them any more, and their words are erased.

    What was merged into one stands by itself again. One that is merged itself stays an empty part of the
    other, so that the support given to it stays counted there. What was to be told of them is not sent.
    """
    voices, answers = work.stores[Voices], list[Answer]()
    _unsend(work, [voice.id for voice in _read(work, customer)])
    while whole := [each for each in _read(work, customer) if each.into is None]:
        for voice in whole:
            answers += merging.released(work, voice, going=customer)
            gone = replace(voices.lock(voice.id), published=None)
            likeness.bring_up_to_date(filing.withdraw(voices, gone, work.now), work)
    for part in _read(work, customer):
        voices.save(replace(voices.lock(part.id), published=None))
    return tuple(answers)


def _unsend(work: Work, ideas: Sequence[VoiceId]) -> None:
    """Drop what is told of ideas, all at once: it has their words."""
    unsend_all(work, ideas)
    steps = [step.id for idea in ideas for step in work.stores[Voices].steps.of(idea)]
    work.stores[Outbox].drop_told([f"{name}:{step}" for step in steps for name in STEPPED])


def _read(work: Work, customer: CustomerId) -> list[Voice]:
    """Return what he said that was let stand for everybody to read."""
    return [each for each in work.stores[Voices].of(customer, ALL) if each.published is not None]


def forget(customer: CustomerId, work: Work) -> Answers:
    """Let the team's cards forget somebody who is about to be erased; nothing of his waits any more.

    An idea that is hidden goes with him, and what was merged into it stands by itself again.
    """
    said = work.stores[Voices].of(customer, ALL)
    answers = _taken_back(said, work)
    for voice in said:
        if voice.hidden is not None:
            answers += merging.released(work, voice)
        answering.stop(work.stores[Voices], voice.id, work.now)
        if not voice.public:  # a list calls it by its title
            work.stores[Voices].save(replace(work.stores[Voices].get(voice.id), title=""))
        answers += inbox.shown_as(voice, _without_him(voice, work), work)
    return tuple(answers)


def _taken_back(said: Sequence[Voice], work: Work) -> list[Answer]:
    """Let what stands beside the cards of voices be read no more, and what waits not be sent."""
    names = {f"{name}:{voice.id}": voice.id for voice in said for name in _beside(voice)}
    return [
        Edit(of=key, message=Message(texts=(keys.case_erased(number=str(names[name])),), redacts=True))
        for name, left in work.stores[Redactions].left(list(names)).items()
        for key in left
    ]


def _beside(voice: Voice) -> tuple[str, ...]:
    """Return how the keys begin of what goes with the author of a voice."""
    return BESIDE if voice.public else (*BESIDE, REPORTED)


def _without_him(voice: Voice, work: Work) -> Message:
    """What the team sees of a voice whose author is gone: of a public idea its words, else its number."""
    if not voice.public:
        return Message(texts=(keys.case_erased(number=str(voice.id)),), redacts=True)
    words = [line for line in work.stores[Voices].lines.of(voice.id) if line.part is Part.WORDS]
    read = [replace(line, before=(), text=line.text if line.shown is None else line.shown) for line in words]
    return replace(inbox.card(replace(voice, author=None, rewritten=None), read), redacts=True)
