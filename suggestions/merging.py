"""Bringing ideas together that are the same, and taking them apart again.

Support is a row that stays with the idea for which it was given. An idea and all that was merged into it are
a group; who supports one of the group counts once, and its authors never. So nothing moves when ideas are
merged, and taking them apart again is exact. A group has one root, which alone takes support.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from msgspec.structs import replace

from customers.people import CustomerId
from suggestions.errors import Circle, NoSuchVoice, NotAnIdea, NotMerged, PartOfAnother, UnreadRoot
from suggestions.kind import Kind
from suggestions.steps import BACK, stands
from suggestions.store import Voices
from suggestions.supporting import recounted
from suggestions.voice import Status, Step, Voice, VoiceId


class Parted(NamedTuple):
    """What comes of taking an idea out of a group."""

    idea: Voice
    root: Voice
    """In whose group it was."""
    step: Step
    """By which it was merged, and which is undone."""


def check(voices: Voices, id: VoiceId, into: VoiceId) -> tuple[Voice, Voice]:
    """Return both ideas, held in the order of their numbers, if one can be merged into the other.

    Raises NoSuchVoice for what was not filed or is withdrawn, NotAnIdea; Circle where both are one already,
    PartOfAnother where one of them is part of a third, and UnreadRoot where nobody can read the other.
    """
    if id == into:
        raise Circle
    held = {each: voices.lock(each) for each in sorted((id, into))}
    merged, root = held[id], held[into]
    for each in (merged, root):
        if each.filed is None or each.status is Status.WITHDRAWN:
            raise NoSuchVoice(each.id)
        if each.kind is not Kind.IDEA:
            raise NotAnIdea(each.id, each.kind)
    if root_of(voices, merged).id == root_of(voices, root).id:
        raise Circle
    for each in (merged, root):
        if each.into is not None:
            raise PartOfAnother(each.id, each.into)
    if not root.public:
        raise UnreadRoot(root.id)
    return merged, root


def merge(
    voices: Voices, id: VoiceId, into: VoiceId, by: CustomerId, now: datetime
) -> tuple[Voice, Voice, Step]:
    """Merge an idea, with all that was merged into it, into another one. Returns both, and the step.

    Who waits for it is told ten minutes later, unless it is taken out again. Raises as `check` does.
    """
    merged, root = check(voices, id, into)
    kept = {name: getattr(merged, name) for name in ("reason", "owner", "date", "already")}
    step = voices.steps.add(
        Step(voice=id, at=now, by=by, before=merged.status, status=Status.MERGED, due=now + BACK, **kept)
    )
    merged = replace(merged, status=Status.MERGED, into=root.id, since=now, stopped=merged.stopped or now)
    voices.save(merged)
    return merged, recounted(voices, root), step


def part(voices: Voices, id: VoiceId) -> list[Parted]:
    """Take an idea out again of the one that it was merged into: it stands as if that had never been.

    Votes that came after the merge stay where they were given. What was erased meanwhile is withdrawn, and
    what was merged into it is taken out as well; it follows. Raises NoSuchVoice, NotMerged.
    """
    known = voices.get(id)
    if known.into is None:
        raise NotMerged(id)
    held = {each: voices.lock(each) for each in sorted((id, known.into))}
    merged, root = held[id], held[known.into]
    if merged.into != root.id:
        raise NotMerged(id)
    freed = [] if voices.lines.of(id) else release(voices, id)
    step = _undone(voices, id)
    parted = recounted(voices, _as_before(voices, merged, step))
    while root.into is not None:
        root = voices.lock(root.into)
    return [Parted(parted, recounted(voices, root), step), *freed]


def release(voices: Voices, id: VoiceId) -> list[Parted]:
    """Take all ideas out of one that were merged into it directly, as `part` does: it is about to go."""
    children = [each.id for each in voices.group(id) if each.into == id]
    return [parted for each in children for parted in part(voices, each)]


def root_of(voices: Voices, voice: Voice) -> Voice:
    """Return the idea that one is part of, by way of however many; itself where it is merged nowhere."""
    while voice.into is not None:
        voice = voices.get(voice.into)
    return voice


def _undone(voices: Voices, id: VoiceId) -> Step:
    """Drop the step by which an idea was merged, and return it."""
    step = next(each for each in reversed(voices.steps.of(id)) if each.status is Status.MERGED)
    voices.steps.drop(step.id)
    return step


def _as_before(voices: Voices, merged: Voice, step: Step) -> Voice:
    """Return an idea as it stood before it was merged."""
    steps = voices.steps.of(merged.id)
    last = steps[-1] if steps else None
    erased = not voices.lines.of(merged.id)
    return replace(
        merged,
        status=Status.WITHDRAWN if erased else step.before,
        into=None,
        since=last.at if last else merged.filed or merged.begun,
        stopped=merged.stopped if erased or stands(merged, last) else None,
    )
