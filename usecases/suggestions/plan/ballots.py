"""Ideas put to a vote: each becomes an option, and who waits for it hears that it can be voted on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Say, data
from polls.poll import Choice, Poll, PollId
from polls.store import Polls
from suggestions.errors import OptionGone
from suggestions.merging import root_of
from suggestions.steps import occasion
from suggestions.store import Voices
from suggestions.supporting import check_votable
from suggestions.voice import Occasion, Voice, VoiceId
from texts import keys
from usecases.suggestions.plan import launching, options
from usecases.work import Work


def ideas(work: Work, ids: Iterable[VoiceId]) -> list[Voice]:
    """Return the ideas that are to be options, each once. Raises NoSuchVoice, NotAnIdea, NotVotable."""
    voices = work.stores[Voices]
    return [check_votable(voices.get(id)) for id in dict.fromkeys(ids)]


def link(work: Work, poll: PollId, found: Sequence[Voice]) -> None:
    """Note that the first options of a poll are these ideas."""
    for choice, idea in enumerate(found, 1):
        work.stores[Voices].options.bind(poll, Choice(choice), idea.id)


def carry(work: Work, before: Poll, after: Poll) -> None:
    """Let the options of a poll be what those of the same words were: it was changed, or is a copy."""
    known, kept = work.stores[Voices].options.of_poll(before.id), work.stores[Voices].options
    kept.unbind(after.id)
    for choice, voice in known.items():
        text = before.terms.option(choice)
        if text in after.terms.options:
            kept.bind(after.id, Choice(after.terms.options.index(text) + 1), voice)


def gone(work: Work, poll: PollId) -> Voice | None:
    """Return the first idea of a poll that was hidden or taken back, so that it does not open; None: none."""
    voices = work.stores[Voices]
    found = [voices.get(id) for id in voices.options.of_poll(poll).values()]
    read = (each for each in found if each.hidden is not None or not root_of(voices, each).public)
    return next(read, None)


def check_open(work: Work, poll: PollId) -> None:
    """Raise OptionGone where everybody would read an idea in a poll that nobody is to read."""
    missing = gone(work, poll)
    if missing is not None:
        raise OptionGone(missing.id, poll)


def opened(work: Work, poll: Poll) -> None:
    """Let authors and supporters be told that their ideas can be voted on now."""
    voices = work.stores[Voices]
    found = [root_of(voices, voices.get(id)) for id in voices.options.of_poll(poll.id).values()]
    for idea in {each.id: each for each in found}.values():
        voices.steps.add(replace(occasion(idea, Occasion.BALLOT, work.now), poll=poll.id))


def latest(work: Work, voice: Voice) -> Poll | None:
    """Return the poll in which something is voted on, or was last; None where it never was for all to see."""
    group = [each.id for each in work.stores[Voices].group(voice.id)]
    found = work.stores[Voices].options.of_voices(group).values()
    polls = [work.stores[Polls].get(id) for id in sorted({id for places in found for id, _ in places})]
    return next((each for each in reversed(polls) if each.opened is not None), None)


def read_first(work: Work, poll: Poll) -> Answers:
    """Lead from a ballot to the ideas that are its options, in a message before it."""
    found = options.ideas(work, poll)
    if not found:
        return ()
    see = (
        (Button(keys.option_see(number=str(each.id), title=each.title), data("idea", each.id)),)
        for each in found
    )
    return (Say(message=Message(texts=(keys.ballot_ideas(),), buttons=tuple(see))),)


def ways(work: Work, poll: Poll, choices: Iterable[Choice]) -> tuple[tuple[Button, ...], ...]:
    """Lead from options to what they are, as far as they are anything."""
    known = [options.known(work, poll.id, choice) for choice in choices]
    found = [each for each in known if each is not None]
    see = (
        (keys.option_see(number=options.number_of(work, each), title=each.title), data("idea", each.id))
        for each in found
    )
    return (
        *((Button(label, where),) for label, where in see),
        *(row for each in found for row in launching.ways(each)),
    )
