"""What the team reads of a step: what it can do now; once people are told, nothing takes it back any more."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from chat.answers import Button, Edit, Message, Rows, data
from suggestions.kind import Kind
from suggestions.steps import BACK, is_backwards
from suggestions.voice import Status, Step, StepId, Voice
from texts import keys
from texts.text import Day, Text
from usecases.suggestions.plan import options, responsible, sentences
from usecases.work import Work

DAYS: Final = 30
"""After so many days a button lets people be asked how well it turned out."""


def key(id: StepId) -> str:
    """The dedupe key of the note about a step."""
    return f"stepped:{id}"


def note(work: Work, voice: Voice, made: Step, *, named: bool) -> Message:
    """What whoever made a step reads, with the way to take it back as long as nobody is told.

    Where he has `named` nobody for what he plans, he reads that he is responsible himself.
    """
    minutes = int(BACK.total_seconds()) // 60
    number, status = options.number_of(work, voice), made.status.value
    rows: Rows = ((Button(keys.status_back(), data("status-back", made.id)),),)
    texts: tuple[Text, ...] = (
        keys.status_done(number=number, title=voice.title, status=status, minutes=minutes),
    )
    if voice.kind is Kind.OPTION:
        stands = sentences.stands(work, voice, made.status)
        texts = (stands, keys.option_heard(status=status, minutes=minutes))
    if is_backwards(made):
        texts = (*texts, keys.status_backwards(status=made.before.value))
    own = not named and made.owner != "" and made.owner == responsible.planner(work, made.by)
    if made.status is Status.PLANNED and own:
        texts = (*texts, keys.status_responsible(owner=made.owner))
    rows = (*rows, *_ways(work, voice, made, anew=own))
    if made.status is Status.LAUNCHED:
        rows = (*rows, (Button(keys.launch_photo(), data("launch-photo", made.id)),))
    return Message(texts=(*texts, *_more(work, made)), buttons=rows)


def told(work: Work, voice: Voice, made: Step) -> Edit:
    """Let the note say that people are told now: what takes it back or adds a photo goes from it."""
    number, status = options.number_of(work, voice), keys.status_name(status=made.status.value)
    head = keys.status_told(number=number, title=voice.title, status=status)
    change = (Button(keys.case_change_status(), data("status", number)),)
    message = Message(texts=(head, *_more(work, made)), buttons=(*_ways(work, voice, made), change))
    return Edit(of=key(made.id), message=message)


def _more(work: Work, made: Step) -> tuple[Text, ...]:
    """Say when people are asked how it turned out."""
    return (to_be_asked(work, made.asks),) if made.asks is not None else ()


def _ways(work: Work, voice: Voice, made: Step, *, anew: bool = False) -> Rows:
    """The ways to what can be added, before and after people are told; `anew`: somebody else may be named."""
    if made.status is Status.LAUNCHED and made.asks is None:
        return ((Button(keys.follow_up_button(days=DAYS), data("follow-up", made.id, DAYS)),),)
    if made.status is Status.PLANNED and (anew or not (made.date and made.owner)):
        number = options.number_of(work, voice)
        return ((Button(keys.status_when_button(), data("status-when", number)),),)
    return ()


def to_be_asked(work: Work, asks: datetime) -> Text:
    """Say on which day people are asked how it turned out."""
    return keys.follow_up_set(on=Day(asks.astimezone(work.company.zone).date()))
