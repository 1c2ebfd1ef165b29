"""Telling people what becomes of ideas: at once, or all that came of a day in one message."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Final

from msgspec import Struct

from chat.answers import Answers, Button, Message, Rows, SentPicture, Tell, TellEach, data
from customers.news.preferences import Preferences, Topic
from customers.people import CustomerId
from suggestions.digest import AT_ONCE, Digests, Waiting, silent_until
from suggestions.store import Order, Voices
from suggestions.voice import Status, Step, StepId, Voice
from texts import keys
from texts.shorten import shortened
from texts.text import Text
from texts.zones import zone_of
from usecases.suggestions.board import merging
from usecases.suggestions.plan.steps import told
from usecases.suggestions.plan.waiting import authors
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
    done, steps = Told(), _Steps(work, people)
    at_once: dict[StepId, list[CustomerId]] = {}
    digests: dict[datetime, dict[CustomerId, tuple[str, Message]]] = {}
    for reader, waiting in _now(work, people).items():
        items = steps.news(reader, [each.step for each in waiting])
        his = done[reader] = {each.step: "" for each in waiting}
        daily = [each for each in items if each.step.status not in AT_ONCE]
        for item in items:
            if item.step.status in AT_ONCE:
                his[item.step.id] = f"step:{item.step.id}"
                at_once.setdefault(item.step.id, []).append(reader)
        if daily and Topic.IDEAS not in work.stores[Preferences].muted(reader):
            key = f"digest:{daily[0].step.id}"
            his |= {each.step.id: key for each in daily}
            since = min(each.due for each in waiting)
            digests.setdefault(since, {})[reader] = (key, digest(daily))
    work.stores[Digests].done(done)
    return (
        *(steps.letters(id, readers) for id, readers in at_once.items()),
        *(TellEach(messages=digests[since], since=since) for since in digests),
    )


def _now(work: Work, people: Collection[CustomerId]) -> Mapping[CustomerId, Sequence[Waiting]]:
    """Return what these are told now; who wants to be left alone at this hour is put off."""
    digests = work.stores[Digests]
    taken, hours = digests.take(sorted(people), work.now), digests.hours(sorted(people))
    now: dict[CustomerId, Sequence[Waiting]] = {}
    for reader, his in hours.items():
        zone = zone_of(his.zone, work.company.reader)
        if waiting := taken.get(reader):
            until = silent_until(work.now, min(each.due for each in waiting), zone, his.quiet)
            if until is None:
                now[reader] = waiting
            else:
                digests.put_off(reader, work.now, until)
    return now


class _Steps:
    """The steps that some people are told, each read once."""

    def __init__(self, work: Work, people: Collection[CustomerId]) -> None:
        self._work = work
        self._people = people
        self._steps: dict[StepId, Step | None] = {}
        self._items: dict[StepId, Item] = {}
        self._muting: dict[StepId, set[CustomerId]] = {}

    def news(self, reader: CustomerId, steps: Sequence[StepId]) -> list[Item]:
        """Return what is news to someone: of each idea where it stands last, if he may still read it."""
        made = [step for step in map(self._step, steps) if step is not None]
        latest = {step.voice: step for step in made}
        found = (self._item(step, reader) for step in latest.values())
        return [each for each in found if each is not None]

    def letters(self, id: StepId, readers: Sequence[CustomerId]) -> Tell:
        """Tell people of one step that nobody shall hear late."""
        item = self._items[id]
        return Tell(people=tuple(readers), message=letter(item), key=f"step:{id}", since=item.step.at)

    def _step(self, id: StepId) -> Step | None:
        """Return a step; None for a merge that was undone."""
        if id not in self._steps:
            self._steps[id] = self._work.stores[Voices].steps.get(id)
        return self._steps[id]

    def _mutes(self, made: Step, reader: CustomerId) -> bool:
        """Tell whether someone has muted an idea by now; an author hears of his own all the same."""
        if made.id not in self._muting:
            voices = self._work.stores[Voices]
            group = voices.group(made.voice)
            muting = voices.followers.muting([each.id for each in group], self._people)
            self._muting[made.id] = muting - authors(group)
        return reader in self._muting[made.id]

    def _item(self, made: Step, reader: CustomerId) -> Item | None:
        if self._mutes(made, reader):
            return None
        if made.status is Status.MERGED:
            text, root = merging.told(self._work, self._work.stores[Voices].get(made.voice), reader)
            return Item(made, (text,), root)
        if made.id not in self._items:
            voice = self._work.stores[Voices].get(made.voice)
            self._items[made.id] = Item(made, told(self._work, voice, made), voice)
        item = self._items[made.id]
        may_read = item.idea.public or item.idea.author == reader
        return item if may_read and not _overtaken(item) else None


def _overtaken(item: Item) -> bool:
    """Tell whether an idea went so far meanwhile that it is told at once, and this is no news any more."""
    return item.step.status not in AT_ONCE and item.idea.status in AT_ONCE


def letter(item: Item) -> Message:
    """What becomes of one idea, as whoever waits for it hears it."""
    button = (Button(keys.idea_see(), data("idea", item.idea.id)),)
    step = item.step
    picture = SentPicture(step.picture, step.messenger) if step.picture else None
    return Message(texts=(item.text,), buttons=(button,) if item.idea.public else (), attachment=picture)


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
