"""What comes to a case after its card: what its author writes back, adds, and changes.

What he sends as one album, or one picture after another, goes as one: the first waits a moment for the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final

from msgspec.structs import replace

from chat.answers import Answers, Button, Message
from chat.records import Outbox
from suggestions.store import Voices
from suggestions.voice import Line, Part, Voice
from texts import keys
from texts.text import Text
from usecases.suggestions.inbox import inbox, lists, sent_along
from usecases.work import Work

GATHERS: Final = timedelta(seconds=5)
"""So long what was sent waits for what belongs to it; each piece that comes lets it wait anew."""


def added(voice: Voice, line: Line, work: Work) -> Answers:
    """Bring the cards of a voice up to date, and show what was sent with a line that was added to it."""
    lines = work.stores[Voices].lines.of(voice.id)
    pieces = [each for each in lines if each.handle]
    new = [each for each in pieces[: sent_along.AT_ONCE] if _written_with(line, each)]
    if not new:
        return inbox.changed(voice, work)

    def together(group: Sequence[Line]) -> Message:
        return next(message for _, message in sent_along.shown(voice, group))

    name = f"case-sent:{voice.id}"
    return (*inbox.changed(voice, work), *_gathered(voice, name, _before(pieces, new[0]), together, work))


def _written_with(line: Line, other: Line) -> bool:
    return (line.chat, line.message) == (other.chat, other.message)


def _before(pieces: Sequence[Line], new: Line) -> list[Line]:
    """Return what may go as one with a new piece, the oldest first, and the new one as the last."""
    until = pieces[: next(place for place, each in enumerate(pieces) if each.id == new.id) + 1]
    group: list[Line] = []
    for each in reversed(until):
        if len(group) == sent_along.ALBUM or (group and sent_along.apart(each, group[0])):
            break
        group.insert(0, each)
    return group


def _gathered(
    voice: Voice, name: str, group: Sequence[Line], said: Callable[[Sequence[Line]], Message], work: Work
) -> Answers:
    """Let the last piece of a group go with those before it that still wait; else by itself, in a moment."""
    due, new = work.now + GATHERS, said(group[-1:])
    missing = set(inbox.places(work))
    for begin in range(len(group) - 1):
        key, whole = f"{name}:{group[begin].message}", said(group[begin:])
        joined = {place for place in missing if work.stores[Outbox].amend(key + place, whole, due)}
        missing -= joined
    if not missing:
        return ()
    return inbox.told(voice, new, f"{name}:{group[-1].message}", work, due=due, at=missing)


def replaced(voice: Voice, line: Line, work: Work) -> Answers:
    """Bring the cards of a voice up to date, and show what takes the place of what was sent with a line."""
    where = f"case-sent:{voice.id}:{line.message}-{work.now.timestamp()}"
    shown = (inbox.told(voice, message, where, work) for _, message in sent_along.shown(voice, [line]))
    return (*inbox.changed(voice, work), *(answer for each in shown for answer in each))


def written_back(voice: Voice, line: Line, work: Work) -> Answers:
    """Tell the team what an author wrote back, and bring its card up to date."""
    where = f"case-back:{voice.id}:{line.message or work.now.timestamp()}"
    return _noted(voice, _back(voice, [line], keys.case_back(number=str(voice.id))), where, line.album, work)


def written_more(voice: Voice, line: Line, work: Work) -> Answers:
    """Let one more piece of an album that an author writes back stand with those that came before it."""
    album = work.stores[Voices].lines.album(line.messenger, line.chat, line.album)
    pieces = [each for each in album if (each.voice, each.part) == (voice.id, Part.TALK)]
    due, missing = work.now + GATHERS, set(inbox.places(work))
    key, whole = (
        f"case-back:{voice.id}:{pieces[0].message}",
        _back(voice, pieces, keys.case_back(number=str(voice.id))),
    )
    missing -= {place for place in missing if work.stores[Outbox].amend(key + place, whole, due)}
    return inbox.changed(voice, work) if not missing else added(voice, line, work)


def reworded(voice: Voice, line: Line, work: Work) -> Answers:
    """Tell the team that an author changed what it answered already, and how it read before."""
    where = f"case-back:{voice.id}:{line.message}-{work.now.timestamp()}"
    return _noted(voice, _back(voice, [line], keys.case_reworded(number=str(voice.id))), where, "", work)


def _back(voice: Voice, lines: Sequence[Line], head: Text) -> Message:
    said = inbox.as_lines(replace(line, part=Part.WORDS) for line in lines)
    attachment = sent_along.attached(lines)
    buttons = tuple(row for row in inbox.team_buttons(voice) if not _lets_stand(row))
    return Message(texts=((head, *said),), buttons=buttons, attachment=attachment)


def _lets_stand(row: tuple[Button, ...]) -> bool:
    """Tell whether a button lets an idea stand: that is tapped where all of it is read."""
    return row[0].data.partition(":")[0] in {"publish-idea", "words-stand"}


def _noted(voice: Voice, message: Message, where: str, album: str, work: Work) -> Answers:
    """Show a message under the card; while the team's chat is full, its voice goes on a list."""
    team = work.company.team_chat
    if team is not None and lists.full(team, work):
        return (*inbox.changed(voice, work), *lists.put(voice, team, work))
    due = work.now + GATHERS if album else None
    return (*inbox.told(voice, message, where, work, due=due), *inbox.changed(voice, work))
