"""What people are told on each occasion, where it leads them, and when it is no news any more."""

from __future__ import annotations

from msgspec import Struct

from chat.answers import Button, data
from customers.people import CustomerId
from polls.poll import Poll, PollId, State
from polls.store import Polls
from suggestions.store import Voices
from suggestions.voice import AT_ONCE, Occasion, Status, Step, Voice
from texts import keys
from texts.text import Text
from usecases.buttons import vote_button
from usecases.suggestions.board import merging
from usecases.suggestions.plan import dates, sentences, steps
from usecases.work import Work


class Item(Struct, frozen=True):
    """What somebody is told of one idea."""

    step: Step
    text: tuple[Text, ...]
    idea: Voice
    poll: Poll | None = None
    """In which it can be voted on, or people are asked about it."""

    @property
    def way(self) -> tuple[Button, ...]:
        """The button that leads to what it is about; none to what not everybody can read."""
        if self.poll is not None:
            return vote_button(self.poll)
        return (Button(keys.idea_see(), data("idea", self.idea.id)),) if self.idea.public else ()

    @property
    def name(self) -> str:
        """What such a button is called among others."""
        return self.poll.terms.question if self.poll is not None else f"#{self.idea.id} {self.idea.title}"


def merged(work: Work, made: Step, reader: CustomerId) -> Item | None:
    """Return what someone is told of a merge: of his own idea something else than of another's.

    None: one of both he may not read.
    """
    idea = work.stores[Voices].get(made.voice)
    text, root = merging.told(work, idea, reader)
    return Item(made, (text,), root) if _reads(idea, reader) and _reads(root, reader) else None


def item(work: Work, made: Step) -> Item | None:
    """Return what people are told of a step that is no merge; None: it is no news any more."""
    voice = work.stores[Voices].get(made.voice)
    match made.occasion:
        case Occasion.STATUS:
            return None if _overtaken(made, voice) else Item(made, steps.told(work, voice, made), voice)
        case Occasion.SLIPPED:
            return _slipped(work, made, voice)
        case Occasion.PARTED:
            numbers = {"number": str(voice.id), "into": str(made.into)}
            text = keys.step_parted(title=voice.title, **numbers)
            return Item(made, (text,), voice) if voice.into is None else None
        case Occasion.BALLOT | Occasion.FOLLOW_UP:
            return _to_vote(work, made, voice)


def _overtaken(made: Step, voice: Voice) -> bool:
    """Tell whether an idea went so far meanwhile that it is told at once, or came back from there."""
    if made.at_once:
        return voice.status not in {made.status, Status.MERGED}
    return voice.status in AT_ONCE


def _slipped(work: Work, made: Step, voice: Voice) -> Item | None:
    """Say that a date has passed, and what came of it since."""
    if voice.status in AT_ONCE or voice.status is Status.MERGED:
        return None
    said = (keys.promise_slipped(title=voice.title), keys.step_date(date=dates.said(made.date)))
    if voice.status is not Status.PLANNED:
        return Item(made, (*said, sentences.stands(work, voice, voice.status)), voice)
    anew = voice.date and voice.date != made.date
    then = keys.promise_now(date=dates.said(voice.date)) if anew else keys.promise_slipped_next()
    return Item(made, (*said, then), voice)


def _to_vote(work: Work, made: Step, voice: Voice) -> Item | None:
    """Say that one can vote, as long as one can."""
    poll = work.stores[Polls].get(PollId(made.poll or 0))
    if poll.state is not State.OPEN or poll.terms.closes <= work.now:
        return None
    if made.occasion is Occasion.FOLLOW_UP:
        return Item(made, (keys.follow_up_ask(title=voice.title),), voice, poll)
    text = keys.idea_to_vote(number=str(voice.id), title=voice.title, question=poll.terms.question)
    return Item(made, (text,), voice, poll)


def is_read_by(found: Item, reader: CustomerId) -> bool:
    """Tell whether someone may read what an item is about."""
    parted = found.step.occasion is Occasion.PARTED
    return _reads_part(found.idea, reader) if parted else _reads(found.idea, reader)


def _reads(idea: Voice, reader: CustomerId) -> bool:
    """Tell whether someone may read an idea: what is not public its author alone."""
    return idea.public or idea.author == reader


def _reads_part(idea: Voice, reader: CustomerId) -> bool:
    """Tell whether someone may read an idea that was part of another: also one that never stood by itself."""
    return _reads(idea, reader) or (idea.hidden is None and idea.status is not Status.WITHDRAWN)
