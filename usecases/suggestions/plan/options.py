"""Options of polls as what can be planned: each is the idea it was made from, or a voice of its own."""

from __future__ import annotations

from polls.errors import NoSuchChoice
from polls.lifecycle import ENDED
from polls.poll import Choice, Poll, PollId
from polls.store import Polls
from suggestions.errors import Hidden, NotYet
from suggestions.kind import Kind
from suggestions.merging import root_of
from suggestions.store import Voices
from suggestions.titling import first_line
from suggestions.voice import Line, Part, Status, Voice
from usecases.work import Work


def seen(work: Work, poll: PollId, choice: Choice) -> Voice:
    """Return what an option is, as it stands; nothing is kept.

    Raises NoSuchPoll, NoSuchChoice, NotYet, and Hidden: of that the team makes nothing new to be read.
    """
    first, place = _first(work, _ended(work, poll, choice), choice)
    return _known(work, first, place) or _own(first, place)


def kept(work: Work, poll: PollId, choice: Choice) -> Voice:
    """Return what an option is, kept: one that was never an idea becomes a voice. Raises as `seen` does."""
    first, place = _first(work, _ended(work, poll, choice), choice)
    found = _known(work, first, place)
    if found is not None:
        return found
    voices = work.stores[Voices]
    made = voices.add(_own(first, place))
    text = first.terms.option(place)
    voices.lines.add(Line(voice=made.id, part=Part.WORDS, by=None, at=made.begun, text=text))
    voices.options.bind(first.id, place, made.id)
    return made


def _known(work: Work, first: Poll, place: Choice) -> Voice | None:
    """Return what an option is already, as `known` does. Raises Hidden for an idea that the team hides."""
    voices = work.stores[Voices]
    id = voices.options.voice_of(first.id, place)
    if id is None:
        return None
    for each in (voices.get(id), root_of(voices, voices.get(id))):
        if each.hidden is not None:
            raise Hidden(each.id)
    return known(work, first.id, place)


def known(work: Work, poll: PollId, choice: Choice) -> Voice | None:
    """Return what an option is already; an idea that was taken back meanwhile is it no more.

    Raises NoSuchPoll.
    """
    voices = work.stores[Voices]
    first, place = _first(work, work.stores[Polls].get(poll), choice)
    id = voices.options.voice_of(first.id, place)
    if id is None:
        return None
    found = root_of(voices, voices.get(id))
    return found if found.public else None


def ideas(work: Work, poll: Poll) -> list[Voice]:
    """Return the ideas of which a vote is made, as everybody can read them, each once, in its order."""
    first, voices = poll, work.stores[Voices]
    while first.parent is not None:
        first = work.stores[Polls].get(first.parent)
    known = {first.terms.option(choice): id for choice, id in voices.options.of_poll(first.id).items()}
    found = [root_of(voices, voices.get(known[option])) for option in poll.terms.options if option in known]
    public = {each.id: each for each in found if each.kind is Kind.IDEA and each.public}
    return list(public.values())


def _ended(work: Work, id: PollId, choice: Choice) -> Poll:
    poll = work.stores[Polls].get(id)
    if choice not in poll.terms.choices:
        raise NoSuchChoice(choice, len(poll.terms.options))
    if poll.state not in ENDED:
        raise NotYet(id)
    return poll


def _first(work: Work, poll: Poll, choice: Choice) -> tuple[Poll, Choice]:
    """Return where an option stood first: those of a second vote are those of the one before."""
    while poll.parent is not None:
        text, poll = poll.terms.option(choice), work.stores[Polls].get(poll.parent)
        choice = Choice(poll.terms.options.index(text) + 1)
    return poll, choice


def _own(poll: Poll, choice: Choice) -> Voice:
    """An option as a voice: nobody said it, everybody can read it, nobody waits for an answer."""
    at = poll.closed or poll.created
    title = first_line(poll.terms.option(choice))
    return Voice(
        kind=Kind.OPTION,
        status=Status.NEW,
        author=None,
        title=title,
        begun=at,
        latest=at,
        filed=at,
        published=at,
        since=at,
        stopped=at,
    )


def number_of(work: Work, voice: Voice) -> str:
    """Return the number by which it is spoken of: of an option that of its poll and its own, `7.2`."""
    if voice.kind is not Kind.OPTION:
        return str(voice.id)
    places = work.stores[Voices].options.of_voices([voice.id])[voice.id]
    return "{}.{}".format(*places[0]) if places else str(voice.id)
