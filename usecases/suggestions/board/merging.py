"""Bringing ideas together and taking them apart, and who hears of it: every author, and who supports them."""

from __future__ import annotations

from msgspec.structs import replace

from chat.answers import Answer, Answers
from customers.people import CustomerId
from suggestions import merging
from suggestions.digest import Digests
from suggestions.steps import occasion
from suggestions.store import Voices
from suggestions.voice import Occasion, Voice, VoiceId
from texts import keys
from texts.text import Text
from usecases.suggestions.inbox import inbox
from usecases.suggestions.plan.waiting import authors
from usecases.suggestions.saying import likeness
from usecases.work import Work


def merge(work: Work, id: VoiceId, into: VoiceId, by: CustomerId) -> tuple[Voice, Voice, Answers]:
    """Merge an idea into another one; who waits is told later. Raises as `suggestions.merging.check`."""
    merged, root, _ = merging.merge(work.stores[Voices], id, into, by, work.now)
    likeness.bring_up_to_date(merged, work)
    work.audit("merge", f"voice:{id} into:{into}", by)
    return merged, root, (*inbox.changed(merged, work), *inbox.changed(root, work))


def unmerge(work: Work, id: VoiceId, by: CustomerId) -> tuple[Voice, Voice, Answers]:
    """Take an idea out again; who was told of the merge hears of this. Raises NoSuchVoice, NotMerged."""
    parted = merging.part(work.stores[Voices], id)
    work.audit("unmerge", f"voice:{id} into:{parted[0].root.id}", by)
    return parted[0].idea, parted[0].root, _parted(work, parted)


def released(work: Work, voice: Voice, going: CustomerId | None = None) -> Answers:
    """Take all ideas out of one that is about to go; whose they are and who supports them is told.

    Those of someone who is `going` with all his ideas stand by themselves for no time: nobody is told.
    """
    return _parted(work, merging.release(work.stores[Voices], voice.id), going)


def joined(voices: Voices, merged: Voice, root: Voice) -> int:
    """Count who would support both as one: each once, and their authors never."""
    group = [*voices.group(merged.id), *voices.group(root.id)]
    authors = {each.author for each in group if each.author is not None}
    return voices.supporters.count([each.id for each in group], authors)


def told(work: Work, voice: Voice, reader: CustomerId) -> tuple[Text, Voice]:
    """Say of what an idea is part now, to who waits for it or wrote that one; and return that one."""
    voices = work.stores[Voices]
    root = merging.root_of(voices, voice)
    others = authors(voices.group(root.id)) - authors(voices.group(voice.id))
    whole = {"into": str(root.id), "whole": root.title}
    number, title = str(voice.id), voice.title
    if reader in others:
        return keys.step_joined(number=number, title=title, **whole), root
    return keys.step_merged(number=number, title=title, **whole), root


def _parted(work: Work, parted: list[merging.Parted], going: CustomerId | None = None) -> Answers:
    answers: list[Answer] = []
    for idea, root, step in parted:
        likeness.bring_up_to_date(idea, work)
        answers += [*inbox.changed(idea, work), *inbox.changed(root, work)]
        stays = going is None or idea.author != going
        if stays and work.stores[Digests].told(step.id, limit=1):
            undone = occasion(idea, Occasion.PARTED, work.now)
            work.stores[Voices].steps.add(replace(undone, undoes=step.id, into=root.id))
    return tuple(answers)
