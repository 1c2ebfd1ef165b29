"""A voice from its first message until it is filed, and what its author can still do with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from msgspec.structs import replace

from customers.people import CustomerId
from suggestions.errors import (
    NoSuchVoice,
    NotAnIdea,
    NotHis,
    NotOpen,
    PartOfAnother,
    Supported,
    TooMany,
    Wordless,
)
from suggestions.folding import folded
from suggestions.kind import Kind
from suggestions.reviewing import is_read, kept_back, noted
from suggestions.store import Voices
from suggestions.titling import title_of
from suggestions.voice import Line, Part, Status, Voice, VoiceId

TOGETHER: Final = timedelta(minutes=1)
"""Messages that follow each other within this time are one voice."""
PIECES: Final = 50
"""So many messages are one voice at the most: what follows is another one, and counts as that."""
PATIENCE: Final = timedelta(minutes=10)
"""What waits for a tap for so long is filed by itself."""
DAY: Final = timedelta(days=1)


def hear(
    voices: Voices, author: CustomerId, line: Line, now: datetime, limit: int, *, reviewed: bool = False
) -> tuple[Voice, bool]:
    """Take a message in: it begins a voice, or belongs to the one of a moment ago.

    `line` names no voice yet. `reviewed`: what is added to a published idea waits for the team. Returns
    the voice, and whether it begins. Raises TooMany when he filed `limit` voices within a day; what belongs
    to one of them is never refused.
    """
    last = voices.latest_of(author)
    if last is not None and _together(last, now):
        pieces = voices.lines.of(last.id)
        if len(pieces) < PIECES and _same_place(pieces[0], line):
            return _joined(voices, last, line, now, reviewed=reviewed), False
    return begin(voices, author, line, now, limit), True


def begin(voices: Voices, author: CustomerId, line: Line, now: datetime, limit: int) -> Voice:
    """Let a message be a voice of its own. Raises TooMany when he said `limit` things within a day.

    What the team wrote down for him is none of them.
    """
    begun = voices.begun_since(author, now - DAY, limit)
    if len(begun) >= limit:
        raise TooMany(limit, begun[-1] + DAY)
    new = Voice(author=author, title=title_of(line.text), begun=now, latest=now, since=now)
    voice = voices.add(new)
    voices.lines.add(replace(line, voice=voice.id))
    return voice


def _together(last: Voice, now: datetime) -> bool:
    """What others support takes nothing in, nor what the team hides: he writes an objection, if anything."""
    alone = last.status in {Status.SAID, Status.NEW} and not last.supporters
    return alone and last.hidden is None and now - last.latest <= TOGETHER


def _same_place(first: Line, line: Line) -> bool:
    """What is said in private is no part of what was said in a group, where others read along.

    What the team wrote down for him was said nowhere: it takes nothing in that he writes himself.
    """
    return (first.messenger, first.chat) == (line.messenger, line.chat)


def _joined(voices: Voices, last: Voice, line: Line, now: datetime, *, reviewed: bool = False) -> Voice:
    """Add a message to the voice of a moment ago; what was filed meanwhile goes on to the team."""
    new = replace(line, voice=last.id)
    voices.lines.add(kept_back(last, new, "") if reviewed else new)
    title = last.title if reviewed and is_read(last) else _title(voices, last)
    return noted(voices, replace(last, latest=now, title=title), now)


def _title(voices: Voices, voice: Voice) -> str:
    """Return what a voice is called as its words read now."""
    words = (each.text for each in voices.lines.of(voice.id) if each.part is Part.WORDS)
    return title_of(*words) or voice.title


def own(voices: Voices, id: VoiceId, author: CustomerId) -> Voice:
    """Return what somebody said, held against any change.

    Raises NotHis for what everybody reads or did, and NoSuchVoice for anything else of somebody else: whether
    there is such a number is nobody else's business.
    """
    voice = voices.lock(id)
    if voice.author != author:
        raise NoSuchVoice(id) if voice.published is None else NotHis
    return voice


def choose(voices: Voices, voice: Voice, kind: Kind) -> Voice:
    """Note what it is, before it is filed."""
    chosen = replace(voice, kind=kind)
    voices.save(chosen)
    return chosen


def file(
    voices: Voices, voice: Voice, kind: Kind, now: datetime, reply_by: datetime | None, *, public: bool
) -> Voice:
    """File a voice: it waits for an answer from now on; an idea may be `public` at once.

    What is filed already stays as it is.
    """
    if voice.status is not Status.SAID:
        return voice
    filed = replace(
        voice,
        kind=kind,
        status=Status.NEW,
        filed=now,
        since=now,
        reply_by=reply_by,
        published=now if public and kind is Kind.IDEA else None,
        stopped=now if public and kind is Kind.IDEA else None,
    )
    voices.save(filed)
    return filed


def leave(voices: Voices, voice: Voice) -> None:
    """Drop what he does not want to file after all."""
    if voice.status is Status.SAID:
        voices.drop(voice.id)


def withdraw(voices: Voices, voice: Voice, now: datetime) -> Voice:
    """Take back what was filed: nobody reads it any more, those who support it are told nothing.

    What was merged into it is to be released before. Raises PartOfAnother where it is merged itself.
    """
    if voice.into is not None:
        raise PartOfAnother(voice.id, voice.into)
    stopped = voice.stopped or now
    withdrawn = replace(voice, status=Status.WITHDRAWN, since=now, stopped=stopped, rewritten=None)
    voices.save(withdrawn)
    return withdrawn


def change(
    voices: Voices, voice: Voice, line: Line, new: Line, now: datetime, *, reviewed: bool = False
) -> Line:
    """Let one of its lines read anew, as `new`; how it read before is kept. Raises Supported, Wordless.

    What others support stands as they read it, and an idea that was filed has words. `reviewed`: new words
    of a published idea wait for the team, and everybody reads the old ones until then.
    """
    if line.part is Part.WORDS and voice.supporters:
        raise Supported(voice.id)
    if voice.kind is Kind.IDEA and voice.filed is not None and not _has_words(voices, voice, line, new.text):
        raise Wordless(voice.id)
    changed = changed_to(line, new)
    if reviewed and line.part is Part.WORDS:
        changed = kept_back(voice, changed, line.text)
    voices.lines.save(changed)
    if reviewed and is_read(voice):
        noted(voices, voice, now)
        return changed
    if line.part is Part.WORDS:
        voices.save(replace(voice, title=_title(voices, voice)))
    return changed


def rewrite(voices: Voices, voice: Voice, text: str, now: datetime, *, reviewed: bool = False) -> None:
    """Let a voice read anew as a whole, as `change` does; how each message of it read before is kept.

    Raises Supported.
    """
    words = [each for each in voices.lines.of(voice.id) if each.part is Part.WORDS]
    for line, new in zip(words, (text, *[""] * len(words)), strict=False):
        if line.text != new:
            change(voices, voices.get(voice.id), line, replace(line, text=new), now, reviewed=reviewed)


def complete(voices: Voices, voice: Voice, line: Line, now: datetime) -> Voice:
    """Add the words that a voice lacked, before it is filed."""
    return _joined(voices, voice, line, now)


def changed_to(line: Line, new: Line) -> Line:
    """Return a line with the words and the file of another; how it read before is kept."""
    before = (*line.before, line.text) if new.text != line.text else line.before
    file = {name: getattr(new, name) for name in ("handle", "file", "seconds", "size")}
    return replace(line, text=new.text, before=before, **file)


def _has_words(voices: Voices, voice: Voice, line: Line, text: str) -> bool:
    """Tell whether an idea has words once one of its lines reads like this."""
    lines = (replace(each, text=text) if each.id == line.id else each for each in voices.lines.of(voice.id))
    return bool(folded(words_of(list(lines))))


def words_of(lines: Sequence[Line]) -> str:
    """Return what its author wants to be read, message by message."""
    return "\n".join(line.text for line in lines if line.part is Part.WORDS and line.text)


def publish(voices: Voices, id: VoiceId, now: datetime) -> tuple[Voice, bool]:
    """Let an idea stand where everybody reads it. Returns it, and whether that is new.

    Raises NoSuchVoice, NotAnIdea; NotOpen for what its author took back, or is merged.
    """
    idea = voices.lock(id)
    if idea.kind is not Kind.IDEA or idea.filed is None:
        raise NotAnIdea(id, idea.kind)
    if idea.status in {Status.WITHDRAWN, Status.MERGED}:
        raise NotOpen(id, idea.status, idea.into)
    if idea.published is not None:
        return idea, False
    published = replace(idea, published=now, stopped=idea.stopped or now)
    voices.save(published)
    return published, True
