"""What an earlier message said is taken away, as far as the messenger lets us."""

from __future__ import annotations

from contextlib import suppress

from chat.events import Kind
from chat.ports import Media, Outgoing, Parcel, Refused, Unchanged
from delivery.gate import Turn
from delivery.line import Line
from delivery.wording import Part


async def redacted(line: Line, parcel: Parcel, part: Part) -> None:
    """Let a message read otherwise; one with a picture is deleted.

    Where it may not be, its words below the picture are rewritten at least, and Refused is raised. Raises
    Unchanged where it reads so already, or is gone.
    """
    words = Outgoing(text=part.text, keys=part.keys)
    try:
        await _edited(line, parcel, words)
    except Refused:
        try:
            await _edited(line, parcel, Outgoing(text="", gone=True))
        except Refused:
            with suppress(Refused, Unchanged):
                await _edited(line, parcel, Outgoing(text=part.text, media=Media(name="", kind=Kind.PICTURE)))
            raise


async def _edited(line: Line, parcel: Parcel, outgoing: Outgoing) -> None:
    await line.edit(parcel.to, parcel.group, Turn.of(parcel.lane), parcel.edits, lambda: outgoing)
