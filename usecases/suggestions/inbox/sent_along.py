"""What was sent along with words: pictures, recordings, videos and files, by the messenger's handle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from msgspec.structs import replace

from chat.answers import Attachment, Button, Message, SentAlbum, data, sent
from chat.events import Kind
from suggestions.voice import Line, Voice
from texts import keys
from texts.text import Text

AT_ONCE: Final = 10
"""So many pictures and files are shown by themselves; the rest by a tap."""
ALBUM: Final = 10
"""The most pieces of an album."""
TOGETHER: Final = {Kind.PICTURE: "seen", Kind.VIDEO: "seen", Kind.FILE: "files", Kind.AUDIO: "audio"}
"""What goes as one album with what; the other kinds go one by one."""
MEGABYTE: Final = 1_000_000


def what_it_is(line: Line) -> Text:
    """Say what was sent, and how long it lasts, or how large it is."""
    if line.seconds:
        return keys.case_file_lasting(kind=line.file, length=length(line.seconds))
    if line.file == Kind.FILE and line.size >= MEGABYTE:
        return keys.case_file_large(megabytes=line.size // MEGABYTE)
    return keys.case_file(kind=line.file)


def length(seconds: int) -> str:
    """Return how long something lasts: `0:12`, `1:00:00`."""
    minutes, rest = divmod(seconds, 60)
    if minutes < 60:
        return f"{minutes}:{rest:02}"
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"


def attached(lines: Sequence[Line]) -> Attachment | None:
    """Return what was sent with one message, or with those of one album; None: words alone."""
    pieces = [line for line in lines if line.handle]
    if len(pieces) < 2:
        return _piece(pieces[0]) if pieces else None
    kinds = tuple(Kind(line.file) for line in pieces)
    return SentAlbum(tuple(line.handle for line in pieces), pieces[0].messenger, kinds)


def _piece(line: Line) -> Attachment:
    return sent(line.handle, Kind(line.file), line.messenger, line.size)


def shown(voice: Voice, lines: Iterable[Line], begin: int = 0) -> Iterator[tuple[Line, Message]]:
    """Yield messages with what was sent, from a place on, each with the first line that it shows.

    What belongs together goes as an album; the number of its voice stands below.
    """
    pieces = [line for line in lines if line.handle]
    groups = list(_albums(islice(pieces, begin, begin + AT_ONCE)))
    left = len(pieces) - begin - AT_ONCE
    for place, group in enumerate(groups, 1):
        texts = ((keys.case_sent(number=str(voice.id)), *map(what_it_is, group)),)
        message = Message(texts=texts, attachment=attached(group))
        if place == len(groups) and left > 0:
            message = replace(message, buttons=((more(voice, begin + AT_ONCE, left),),))
        yield group[0], message


def more(voice: Voice, begin: int, left: int) -> Button:
    """The button that shows what else was sent, from a place on."""
    return Button(keys.case_show_sent(count=left), data("case-sent", voice.id, begin))


def _albums(pieces: Iterable[Line]) -> Iterator[list[Line]]:
    """Yield what may go as one album, in the order in which it was sent."""
    group: list[Line] = []
    for line in pieces:
        if group and (len(group) == ALBUM or apart(group[-1], line)):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def apart(one: Line, other: Line) -> bool:
    """Tell whether two pieces cannot go as one."""
    kinds = {TOGETHER.get(Kind(each.file), each.message) for each in (one, other)}
    return len(kinds) > 1 or (one.part, one.messenger) != (other.part, other.messenger)
