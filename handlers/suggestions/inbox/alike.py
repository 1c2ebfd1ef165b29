"""One answer to all that are alike: chosen from a list with marks, each in its own thread."""

from __future__ import annotations

from typing import Final

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, data
from chat.events import Said
from chat.records import Dialogues
from handlers.asking import way_out
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnStep, OnTap, Tap
from handlers.suggestions.inbox import replying
from handlers.suggestions.saying import saying
from suggestions.rights import ANSWER
from suggestions.store import Voices
from suggestions.voice import Status, Voice, VoiceId
from texts import keys
from texts.shorten import shortened
from usecases.suggestions.inbox import inbox
from usecases.suggestions.inbox.alike import alike

CHOOSING: Final = "alike"
ANSWERING: Final = "alike-answer"
LABEL: Final = 48


class Chosen(Struct, frozen=True):
    """Which of the voices that are alike shall have the same answer as the first."""

    first: int
    others: dict[int, bool]

    @property
    def all(self) -> list[int]:
        """The numbers of those that are answered."""
        return [self.first, *(id for id, chosen in self.others.items() if chosen)]


def offered(tap: Tap, desk: Desk) -> Answers:
    """Show what waits and is alike; all of it is marked at first."""
    voice = desk.stores[Voices].get(tap.id(VoiceId))
    chosen = Chosen(voice.id, {int(each.id): True for each in alike(voice, desk)})
    if not chosen.others:
        raise Misunderstood(keys.alike_none())
    desk.keep(CHOOSING, msgspec.json.encode(chosen), anew=True)
    return (Say(message=_shown(chosen, desk)),)


def marked(tap: Tap, desk: Desk) -> Answers:
    """Mark one of them, or no longer. Raises Misunderstood for a button of another list."""
    chosen, other = _running(tap, desk), tap.number(1)
    if other not in chosen.others:
        raise Misunderstood(keys.tap_outdated())
    now = replace(chosen, others=chosen.others | {other: tap.number(2) == 1})
    desk.keep(CHOOSING, msgspec.json.encode(now))
    return (Redraw(_shown(now, desk)),)


def asks(tap: Tap, desk: Desk) -> Answers:
    """Ask for the answer: the next message goes to all that are marked."""
    chosen = _running(tap, desk)
    desk.keep(ANSWERING, msgspec.json.encode(chosen))
    text = keys.alike_what(count=len(chosen.all))
    return (Say(message=Message(texts=(text,), buttons=(way_out(ANSWERING),))),)


def answered(event: Said, body: bytes, desk: Desk) -> Answers:
    """Answer each in its own thread; each answer can be taken back by itself."""
    chosen, line = msgspec.json.decode(body, type=Chosen), saying.line_of(event, desk)
    words, _ = replying.parted(event.text)
    if not words:
        raise Misunderstood(keys.reply_nobody())
    told: Answers = ()
    for number in sorted(chosen.all):
        voice = desk.stores[Voices].lock(VoiceId(number))
        if voice.author is None or voice.status is Status.WITHDRAWN or not voice.waits:
            continue
        kept = replying.answer(replace(line, text=words, message=""), voice.id, desk)
        told = (*told, *kept, *inbox.changed(voice, desk))
    desk.stores[Dialogues].end(desk.customer.id)
    return told or (Say(message=Message(texts=(keys.alike_none(),))),)


def waits(_: Said, __: bytes, ___: Desk) -> Answers:
    """Ask for the tap. Raises Misunderstood."""
    raise Misunderstood(keys.alike_tap())


def _running(tap: Tap, desk: Desk) -> Chosen:
    running = desk.stores[Dialogues].get(desk.customer.id)
    chosen = msgspec.json.decode(running[1], type=Chosen) if running and running[0] == CHOOSING else None
    if chosen is None or chosen.first != tap.number(0):
        raise Misunderstood(keys.tap_outdated())
    return chosen


def _shown(chosen: Chosen, desk: Desk) -> Message:
    first = desk.stores[Voices].get(VoiceId(chosen.first))
    others: list[Voice] = [desk.stores[Voices].get(VoiceId(each)) for each in chosen.others]
    labels = shortened([f"#{each.id} {each.title}" for each in others], LABEL)
    rows: Rows = tuple(
        (
            Button(
                label,
                data("alike-mark", first.id, each.id, 0 if chosen.others[each.id] else 1),
                mark=chosen.others[each.id],
            ),
        )
        for label, each in zip(labels, others, strict=True)
    )
    answer = (Button(keys.alike_answer(count=len(chosen.all)), data(ANSWERING, first.id)),)
    text = keys.alike_title(number=str(first.id), title=first.title)
    return Message(texts=(text,), buttons=(*rows, answer, way_out(CHOOSING)))


ROUTES = (
    OnTap("alike", offered, ANSWER),
    OnTap("alike-mark", marked, ANSWER),
    OnTap(ANSWERING, asks, ANSWER),
    OnStep(CHOOSING, waits, ANSWER),
    OnStep(ANSWERING, answered, ANSWER),
)
