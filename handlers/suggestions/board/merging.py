"""Bringing ideas together: `/merge 12 into 15`, shown first and done at a tap; `/unmerge 12` undoes it."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from chat.answers import Answers, Button, Message, Rows, Say, data
from handlers.acts import begun
from handlers.desk import Desk
from handlers.naming import short
from handlers.routes import Asked, Command, Misunderstood, More, OnAct, OnTap, Tap, digits, parted
from handlers.suggestions import chosen_from
from handlers.suggestions.titled import titled
from suggestions.errors import NotAnIdea, NotMerged
from suggestions.filing import words_of
from suggestions.kind import Kind
from suggestions.likeness import Likeness
from suggestions.merging import check, root_of
from suggestions.rights import ANSWER
from suggestions.steps import BACK
from suggestions.store import Voices
from suggestions.voice import VoiceId
from texts import keys
from texts.shorten import shortened
from usecases.suggestions.board import merging
from usecases.suggestions.plan.waiting import authors, waiting

INTO: Final = "merge-into"
OFFERED: Final = 6
LABEL: Final = 48


def merge_asked(command: Command, desk: Desk) -> Asked | More:
    """Show what it would come to; where the second number lacks, ask for it.

    Raises Misunderstood, and as `suggestions.merging.check` does.
    """
    if command.digits and not parted(command.whole)[1]:
        return _which(command.number(VoiceId, keys.merge_how())[0], desk)
    id, into = _read(command)
    voices = desk.stores[Voices]
    merged, root = check(voices, id, into)
    numbers = {"number": str(id), "into": str(into)}
    ask = keys.merge_ask(title=short(merged.title), whole=short(root.title), **numbers)
    count = merging.joined(voices, merged, root)
    told = waiting(desk, merged) | authors(voices.group(into))
    lines = (keys.merge_supporters(count=count), keys.merge_told(people=len(told), minutes=_minutes()))
    return Asked((ask, lines), keys.merge_yes())


def _which(id: VoiceId, desk: Desk) -> More:
    """Ask which idea it is a part of; those that may be close have a button.

    Raises NoSuchVoice, NotAnIdea.
    """
    voices = desk.stores[Voices]
    voice = voices.get(id)
    if voice.kind is not Kind.IDEA:
        raise NotAnIdea(id, voice.kind)
    near = desk.stores[Likeness].alike(words_of(voices.lines.of(id)) or voice.title, OFFERED)
    ideas = [voices.get(VoiceId(each)) for each in near if each != id]
    labels = shortened([f"#{number} {title}" for number, title in titled(ideas, desk)], LABEL)
    rows: Rows = tuple(
        (Button(label, data(INTO, id, each.id)),) for label, each in zip(labels, ideas, strict=True)
    )
    return More((keys.merge_what(number=str(id), title=short(voice.title)),), rows)


def into_that(tap: Tap, desk: Desk) -> Answers:
    """Show what it would come to with the idea that was tapped."""
    return begun(MERGE, Command("merge", f"{tap.id(VoiceId)} {tap.number(1)}"), desk)


def merge(command: Command, desk: Desk) -> Answers:
    """Do it; for ten minutes nobody is told, and it is undone without a trace."""
    id, into = _read(command)
    _, root, told = merging.merge(desk, id, into, desk.customer.id)
    desk.did(f"voice:{id}")
    text = keys.merge_done(number=str(id), into=str(into), count=root.supporters)
    back = (Button(keys.unmerge_button(), data("unmerge", id)),)
    return (Say(message=Message(texts=(text,), buttons=(back,))), *told)


def _read(command: Command) -> tuple[VoiceId, VoiceId]:
    """Read both numbers, whatever word stands between them. Raises Misunderstood."""
    id, rest = command.number(VoiceId, keys.merge_how())
    first, more = parted(rest)
    into = digits(first) or digits(more)
    if not into:
        raise Misunderstood(keys.merge_how())
    return id, VoiceId(int(into))


def _minutes() -> int:
    return BACK // timedelta(minutes=1)


def unmerge_asked(command: Command, desk: Desk) -> Asked:
    """Show what would stand by itself again. Raises Misunderstood, NoSuchVoice, NotMerged."""
    id, _ = command.number(VoiceId, keys.unmerge_how())
    merged = desk.stores[Voices].get(id)
    if merged.into is None:
        raise NotMerged(id)
    root = root_of(desk.stores[Voices], merged)
    ask = keys.unmerge_ask(number=str(id), title=short(merged.title), into=str(root.id))
    return Asked((ask, keys.unmerge_votes()), keys.unmerge_yes())


def unmerge(command: Command, desk: Desk) -> Answers:
    """Do it; who was told of the merge is told of this."""
    id, _ = command.number(VoiceId, keys.unmerge_how())
    idea, root, told = merging.unmerge(desk, id, desk.customer.id)
    desk.did(f"voice:{id}")
    counts = {"count": idea.supporters, "others": root.supporters}
    text = keys.unmerge_done(number=str(id), into=str(root.id), **counts)
    return (Say(message=Message(texts=(text,))), *told)


MERGE: Final = OnAct("merge", merge_asked, merge, ANSWER, offers=chosen_from.MERGE)
ROUTES = (
    MERGE,
    OnTap(INTO, into_that, ANSWER),
    OnAct("unmerge", unmerge_asked, unmerge, ANSWER, offers=chosen_from.UNMERGE),
)
