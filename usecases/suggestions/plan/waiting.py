"""Who waits for something to come: the one place that says it, for ideas and for options of polls."""

from __future__ import annotations

from collections.abc import Iterable

from customers.people import CustomerId
from suggestions.merging import root_of
from suggestions.store import Voices
from suggestions.voice import Voice
from usecases.work import Work


def waiting(work: Work, voice: Voice, *, launch: bool = False) -> set[CustomerId]:
    """Return who hears what becomes of it: authors, and who supports or follows it and has not muted it.

    Those of what was merged into it are among them. Of what nobody else can read that is its author alone.
    An option of a poll that was never an idea has neither: who voted for it has not asked to be told. Who did
    ask under the result hears of the `launch`, and that its date slips.
    """
    if not voice.public:
        return authors([voice])
    voices = work.stores[Voices]
    group = voices.group(voice.id)
    ids = [each.id for each in group]
    asked = voices.launches.waiting(ids) if launch else ()
    return authors(group).union(voices.followers.hearing(ids), asked)


def waiting_after(
    work: Work, voice: Voice, after: CustomerId, limit: int, *, launch: bool = False
) -> list[CustomerId]:
    """Return who waits for it, in the order of their numbers behind one: as many as a slice holds.

    Of what was merged these are the authors of the whole too: they share it now.
    """
    voices = work.stores[Voices]
    group = voices.group(voice.id) if voice.public else [voice]
    people = authors(group)
    if voice.public:
        ids = [each.id for each in group]
        people.update(voices.followers.hearing(ids, after, limit))
        people.update(voices.launches.waiting(ids, after, limit) if launch else ())
    if voice.into is not None:
        people |= authors(voices.group(root_of(voices, voice).id))
    return sorted(each for each in people if each > after)[:limit]


def authors(group: Iterable[Voice]) -> set[CustomerId]:
    """Return whose ideas these are."""
    return {each.author for each in group if each.author is not None}
