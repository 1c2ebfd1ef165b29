"""Bringing ideas together: `/merge 12 into 15`, shown first and done at a tap; `/unmerge 12` undoes it."""

from __future__ import annotations

from datetime import timedelta

from chat.answers import Answers, Button, Message, Say, data
from handlers.desk import Desk
from handlers.naming import short
from handlers.routes import Asked, Command, Misunderstood, OnAct, digits, parted
from suggestions.errors import NotMerged
from suggestions.merging import check, root_of
from suggestions.rights import ANSWER
from suggestions.steps import BACK
from suggestions.store import Voices
from suggestions.voice import VoiceId
from texts import keys
from usecases.suggestions import merging
from usecases.suggestions.waiting import authors, waiting


def merge_asked(command: Command, desk: Desk) -> Asked:
    """Show what it would come to. Raises Misunderstood, and as `suggestions.merging.check` does."""
    id, into = _read(command)
    voices = desk.stores[Voices]
    merged, root = check(voices, id, into)
    numbers = {"number": str(id), "into": str(into)}
    ask = keys.merge_ask(title=short(merged.title), whole=short(root.title), **numbers)
    count = merging.joined(voices, merged, root)
    told = waiting(desk, merged) | authors(voices.group(into))
    lines = (keys.merge_supporters(count=count), keys.merge_told(people=len(told), minutes=_minutes()))
    return Asked((ask, lines), keys.merge_yes())


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


ROUTES = (
    OnAct("merge", merge_asked, merge, ANSWER, numbered=True),
    OnAct("unmerge", unmerge_asked, unmerge, ANSWER, numbered=True),
)
