"""Pictures and files for messages, made when they are sent; a picture that many get is uploaded once."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from chat.answers import Attachment, Message, ResultPicture, SealedWords, SentFile, SentPicture
from chat.events import Kind
from chat.ports import Delivered, Maker, Media
from texts import keys
from texts.rendering import Reader

KEPT: Final = 64
FRESH: Final = timedelta(minutes=10)
"""So long a picture is sent as it was made; what it shows may be added to, by a decision."""


class Copy(Struct, frozen=True):
    """A picture as it is sent again, and since when."""

    media: Media
    made: datetime


Kept = ResultPicture | SentPicture | SentFile
Same = tuple[str, Kept, str, str, bool]
"""Two readers see the same picture when messenger, poll, language and time zone are the same.

What somebody sent is the same for all.
"""


def _same(messenger: str, picture: Kept, reader: Reader) -> Same:
    if not isinstance(picture, ResultPicture):
        return messenger, picture, "", "", False
    return messenger, picture, reader.language, reader.zone, reader.zone_chosen


def by_handle(sent: SentPicture | SentFile) -> Media:
    """Return what somebody sent as it is sent on where he sent it: nothing of it is fetched."""
    if isinstance(sent, SentPicture):
        return Media("picture.jpg", kind=Kind.PICTURE, handle=sent.handle)
    return Media(sent.kind.value, kind=sent.kind, handle=sent.handle)


class Attachments:
    """Makes attachments. Only result pictures are kept in memory, one for each kind of reader.

    So is what somebody sent in another messenger, until this one has it as well.
    """

    def __init__(self, maker: Maker, clock: Callable[[], datetime]) -> None:
        self._maker = maker
        self._clock = clock
        self._copies: OrderedDict[Same, Copy] = OrderedDict()
        self._drawing = asyncio.Lock()

    async def media(self, messenger: str, attachment: Attachment, reader: Reader) -> Media:
        """Return the attachment for a reader, by the messenger's handle when it was sent before."""
        if isinstance(attachment, SentPicture | SentFile) and attachment.messenger == messenger:
            return by_handle(attachment)
        if not isinstance(attachment, Kept):
            return await self._maker.make(attachment, reader)
        key = _same(messenger, attachment, reader)
        async with self._drawing:
            copy = self._copies.get(key)
            if copy is None or (copy.made + FRESH <= self._clock() and isinstance(attachment, ResultPicture)):
                copy = Copy(await self._maker.make(attachment, reader), self._clock())
                self._keep(key, copy)
            return copy.media

    def opened(self, message: Message) -> Message:
        """Return the message with what is sealed in it in the clear."""
        if not any(isinstance(each, SealedWords) for each in message.texts):
            return message
        texts = tuple(
            keys.words(text=self._maker.opened(each)) if isinstance(each, SealedWords) else each
            for each in message.texts
        )
        return replace(message, texts=texts)

    def remember(self, messenger: str, attachment: Attachment, reader: Reader, sent: Delivered) -> None:
        """Remember the handle under which the messenger keeps a picture."""
        if isinstance(attachment, Kept) and sent.handle:
            key = _same(messenger, attachment, reader)
            copy = self._copies.get(key)
            if copy is not None and not copy.media.handle:
                media = replace(copy.media, content=b"", handle=sent.handle)
                self._keep(key, Copy(media, copy.made))

    def forget(self, messenger: str, attachment: Attachment, reader: Reader) -> bool:
        """Forget a handle that the messenger refuses; return whether there was one."""
        if not isinstance(attachment, Kept):
            return False
        copy = self._copies.pop(_same(messenger, attachment, reader), None)
        return copy is not None and bool(copy.media.handle)

    def _keep(self, key: Same, copy: Copy) -> None:
        self._copies[key] = copy
        self._copies.move_to_end(key)
        while len(self._copies) > KEPT:
            self._copies.popitem(last=False)
