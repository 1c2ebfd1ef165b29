"""Telling people what becomes of ideas: at once, or all that came of a day in one message."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Final

from chat.answers import Answers, Button, Message, Rows, SentPicture, Tell, TellEach, data
from customers.people import CustomerId
from suggestions.digest import DigestHours, Digests, Waiting, silent_until
from suggestions.store import Order, Voices
from suggestions.voice import Occasion, Status, Step, StepId
from texts import keys
from texts.shorten import shortened
from texts.text import Text
from texts.zones import zone_of
from usecases.suggestions.plan import occasions
from usecases.suggestions.plan.occasions import Item
from usecases.suggestions.plan.waiting import authors
from usecases.work import Work

NAMED: Final = 20
"""Ideas of which a digest tells; the board has the rest."""
LED_TO: Final = 8
"""Of these so many have a button."""
LABEL: Final = 48

Told = dict[CustomerId, dict[StepId, str]]


def tell(work: Work, people: Collection[CustomerId]) -> Answers:
    """Tell people what they are to be told now: what was launched or declined, and the rest in one message.

    What is no news to someone any more is left out, and with nothing left he hears nothing.
    """
    done, steps = Told(), _Steps(work, people)
    at_once: dict[StepId, list[CustomerId]] = {}
    digests: dict[datetime, dict[CustomerId, tuple[str, Message]]] = {}
    hours = work.stores[Digests].hours(sorted(people))
    for reader, waiting in _now(work, hours).items():
        items = steps.news(reader, [each.step for each in waiting])
        his = done[reader] = {each.step: "" for each in waiting}
        daily = [each for each in items if not each.step.at_once]
        for item in items:
            if item.step.at_once:
                his[item.step.id] = f"step:{item.step.id}"
                at_once.setdefault(item.step.id, []).append(reader)
        if daily and hours[reader].digests:
            key = f"digest:{daily[0].step.id}"
            his |= {each.step.id: key for each in daily}
            since = min(each.due for each in waiting)
            digests.setdefault(since, {})[reader] = (key, digest(daily))
    work.stores[Digests].done(done)
    return (
        *(steps.letters(id, readers) for id, readers in at_once.items()),
        *(TellEach(messages=digests[since], since=since) for since in digests),
    )


def _now(work: Work, hours: Mapping[CustomerId, DigestHours]) -> Mapping[CustomerId, Sequence[Waiting]]:
    """Return what these are told now; who wants to be left alone at this hour is put off."""
    digests = work.stores[Digests]
    taken = digests.take(sorted(hours), work.now)
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
        self._items: dict[StepId, Item | None] = {}
        self._muting: dict[StepId, set[CustomerId]] = {}

    def news(self, reader: CustomerId, steps: Sequence[StepId]) -> list[Item]:
        """Return what is news to someone: of each idea where it stands last, if he may still read it.

        That a date slipped says where it stands; a vote, or a merge that was undone, is told beside that.
        """
        made = [step for step in map(self._step, steps) if step is not None]
        latest = {(step.voice, _beside(step)): step for step in made}
        found = (self._item(step, reader) for step in latest.values())
        return [each for each in found if each is not None]

    def letters(self, id: StepId, readers: Sequence[CustomerId]) -> Tell:
        """Tell people of one step that nobody shall hear late."""
        item = self._items[id]
        assert item is not None
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
        if made.occasion is Occasion.STATUS and made.status is Status.MERGED:
            return occasions.merged(self._work, made, reader)
        if made.id not in self._items:
            self._items[made.id] = occasions.item(self._work, made)
        item = self._items[made.id]
        return item if item is not None and occasions.is_read_by(item, reader) else None


def _beside(made: Step) -> Occasion | None:
    """Return of what is told beside where an idea stands; None: of that."""
    return None if made.occasion in {Occasion.STATUS, Occasion.SLIPPED} else made.occasion


def letter(item: Item) -> Message:
    """What becomes of one idea, as whoever waits for it hears it."""
    step = item.step
    picture = SentPicture(step.picture, step.messenger) if step.picture else None
    return Message(texts=(item.text,), buttons=(item.way,) if item.way else (), attachment=picture)


def digest(items: Sequence[Item]) -> Message:
    """All that came of a day's ideas, in one message; it can be turned off there."""
    off = (Button(keys.digest_off(), data("digest-off")),)
    if len(items) == 1:
        single = letter(items[0])
        return Message(texts=single.texts, buttons=(*single.buttons, off))
    leading = {button.data: each for each in items for button in each.way}
    labels = shortened([each.name for each in leading.values()][:LED_TO], LABEL)
    ways: Rows = tuple((Button(label, where),) for label, where in zip(labels, leading, strict=False))
    more = len(items) - NAMED
    texts: list[tuple[Text, ...] | Text] = [keys.digest_title(count=len(items))]
    texts += [each.text for each in items[:NAMED]]
    if more > 0:
        texts.append(keys.digest_more(count=more))
    board = (Button(keys.ideas_button(), data("ideas", Order.MINE.value, 0)),)
    return Message(texts=tuple(texts), buttons=(*ways, board, off))
