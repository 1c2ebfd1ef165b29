"""Ideas from which a command of the team without its number lets one choose."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from handlers.choosing import SHOWN
from handlers.desk import Desk
from handlers.routes import Offer
from handlers.suggestions.titled import titled
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.triage import Triage
from suggestions.voice import Status, Voice
from texts import keys

OPEN: Final = (Status.PLANNED, Status.CONSIDERING, Status.NEW)
"""Of what stands there something becomes yet: what is planned comes first."""
LOOKED_AT: Final = 200
"""So many ideas are brought into the order; what has fewer points than all of these is not looked at."""


def _open(desk: Desk) -> Sequence[tuple[int, str]]:
    voices = desk.stores[Voices]
    standing = [idea for status in OPEN for idea in voices.standing(status, SHOWN)]
    return titled(_ideas((*standing, *voices.unpublished(SHOWN))), desk)


def _undecided(desk: Desk) -> Sequence[tuple[int, str]]:
    """What has no size comes first."""
    ideas = desk.stores[Triage].undecided_first(LOOKED_AT)
    return titled(sorted(ideas, key=lambda idea: bool(idea.effort)), desk)


def _apart(desk: Desk) -> Sequence[tuple[int, str]]:
    """What stands by itself may be a part of another."""
    voices = desk.stores[Voices]
    standing = [idea for status in reversed(OPEN) for idea in voices.standing(status, SHOWN)]
    return titled((each for each in _ideas(standing) if each.into is None), desk)


def _merged(desk: Desk) -> Sequence[tuple[int, str]]:
    return titled(desk.stores[Voices].standing(Status.MERGED, SHOWN), desk)


def _waiting(desk: Desk) -> Sequence[tuple[int, str]]:
    return titled(desk.stores[Voices].waiting(SHOWN), desk)


def _ideas(found: Iterable[Voice]) -> list[Voice]:
    return list({each.id: each for each in found if each.kind is Kind.IDEA}.values())


STATUS = Offer(keys.choose_open_ideas(), keys.choose_idea(), keys.status_how(), _open)
EFFORT = Offer(keys.choose_undecided_ideas(), keys.choose_idea(), keys.effort_how(), _undecided)
MERGE = Offer(keys.choose_open_ideas(), keys.choose_idea(), keys.merge_how(), _apart)
UNMERGE = Offer(keys.choose_merged_ideas(), keys.choose_idea(), keys.unmerge_how(), _merged)
TAG = Offer(keys.choose_waiting_voices(), keys.choose_voice(), keys.tag_how(), _waiting)
