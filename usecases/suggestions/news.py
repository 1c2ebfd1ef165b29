"""Telling people what becomes of ideas: at once, or all that came of a day in one message."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Final

from msgspec import Struct

from chat.answers import Answer, Answers, Button, Message, Rows, Tell, TellEach, data, said_since
from customers.news.preferences import Preferences, Topic
from customers.people import CustomerId
from suggestions.news import AT_ONCE, IdeaNews, Waiting, silent_until
from suggestions.store import Order, Voices
from suggestions.voice import Status, Step, StepId, Voice, VoiceId
from texts import keys
from texts.shorten import shortened
from texts.text import Text
from texts.zones import zone_of
from usecases.suggestions import merging
from usecases.suggestions.steps import told
from usecases.work import Work

NAMED: Final = 20
"""Ideas of which a digest tells; the board has the rest."""
LED_TO: Final = 8
"""Of these so many have a button."""
LABEL: Final = 48

Told = dict[CustomerId, dict[StepId, str]]


class Item(Struct, frozen=True):
    """What somebody is told of one idea, and where the button leads."""

    step: Step
    text: tuple[Text, ...]
    idea: Voice


def tell(work: Work, people: Collection[CustomerId]) -> Answers:
    """Tell people what they are to be told now: what was launched or declined, and the rest in one message.

    What is no news to someone any more is left out, and with nothing left he hears nothing.
    """
    news, done, known = work.stores[IdeaNews], Told(), dict[StepId, Step | None]()
    at_once: dict[StepId, list[CustomerId]] = {}
    digests: dict[datetime, dict[CustomerId, tuple[str, Message]]] = {}
    for reader, waiting in _now(work, people).items():
        items = _items(work, reader, waiting, known)
        done[reader] = {each.step: "" for each in waiting} | {
            each.step.id: f"step:{each.step.id}" for each in items if each.step.status in AT_ONCE
        }
        for item in items:
            if item.step.status in AT_ONCE:
                at_once.setdefault(item.step.id, []).append(reader)
        daily = [each for each in items if each.step.status not in AT_ONCE]
        if daily and Topic.IDEAS not in work.stores[Preferences].muted(reader):
            key = f"digest:{daily[0].step.id}"
            done[reader] |= {each.step.id: key for each in daily}
            since = min(each.due for each in waiting)
            digests.setdefault(since, {})[reader] = (key, digest(daily))
    news.done(done)
    return (
        *_at_once(work, at_once, known),
        *(TellEach(messages=digests[since], since=since) for since in digests),
    )


def _now(work: Work, people: Collection[CustomerId]) -> Mapping[CustomerId, Sequence[Waiting]]:
    """Return what these are told now; who wants to be left alone at this hour is put off."""
    news = work.stores[IdeaNews]
    taken, hours = news.take(sorted(people), work.now), news.hours(sorted(people))
    now: dict[CustomerId, Sequence[Waiting]] = {}
    for reader, waiting in taken.items():
        zone = zone_of(hours[reader].zone, work.company.reader)
        until = silent_until(work.now, min(each.due for each in waiting), zone, hours[reader].quiet)
        if until is None:
            now[reader] = waiting
        else:
            news.put_off(reader, work.now, until)
    return now


def _items(
    work: Work, reader: CustomerId, waiting: Sequence[Waiting], known: dict[StepId, Step | None]
) -> list[Item]:
    """Return what is news to someone: of each idea where it stands last, if he may still read it."""
    voices, latest = work.stores[Voices], dict[VoiceId, Step]()
    for each in waiting:
        if each.step not in known:
            known[each.step] = voices.steps.get(each.step)
        made = known[each.step]
        if made is not None:
            latest[made.voice] = made
    items = []
    for made in latest.values():
        voice = voices.get(made.voice)
        if not (voice.public or voice.author == reader) or _overtaken(made, voice):
            continue
        if made.status is Status.MERGED:
            text, root = merging.told(work, voice, reader)
            items.append(Item(made, (text,), root))
        else:
            items.append(Item(made, told(voice, made), voice))
    return items


def _overtaken(made: Step, voice: Voice) -> bool:
    """Tell whether an idea went so far meanwhile that it is told at once, and this is no news any more."""
    return made.status not in AT_ONCE and voice.status in AT_ONCE


def _at_once(
    work: Work, heard: Mapping[StepId, Sequence[CustomerId]], known: Mapping[StepId, Step | None]
) -> Answers:
    answers: list[Answer] = []
    for id, readers in heard.items():
        made = known[id]
        if made is not None:
            message = letter(Item(made, told(voice := work.stores[Voices].get(made.voice), made), voice))
            answer = Tell(people=tuple(readers), message=message, key=f"step:{id}")
            answers += said_since((answer,), made.at)
    return tuple(answers)


def letter(item: Item) -> Message:
    """What becomes of one idea, as whoever waits for it hears it."""
    button = (Button(keys.idea_see(), data("idea", item.idea.id)),)
    return Message(texts=(item.text,), buttons=(button,) if item.idea.public else ())


def digest(items: Sequence[Item]) -> Message:
    """All that came of a day's ideas, in one message; it can be turned off there."""
    off = (Button(keys.digest_off(), data("digest-off")),)
    if len(items) == 1:
        single = letter(items[0])
        return Message(texts=single.texts, buttons=(*single.buttons, off))
    public = [each.idea for each in items if each.idea.public][:LED_TO]
    labels = shortened([f"#{each.id} {each.title}" for each in public], LABEL)
    ways: Rows = tuple(
        (Button(label, data("idea", each.id)),) for label, each in zip(labels, public, strict=True)
    )
    more = len(items) - NAMED
    texts: list[tuple[Text, ...] | Text] = [keys.digest_title(count=len(items))]
    texts += [each.text for each in items[:NAMED]]
    if more > 0:
        texts.append(keys.digest_more(count=more))
    board = (Button(keys.ideas_button(), data("ideas", Order.MINE.value, 0)),)
    return Message(texts=tuple(texts), buttons=(*ways, board, off))
