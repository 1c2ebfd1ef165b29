"""One parcel on its way: put into words, sent or edited, and what became of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Final

from msgspec.structs import replace

from chat import stuck
from chat.answers import (
    Attachment,
    Lane,
    PassPicture,
    ResultPicture,
    SentAlbum,
    SentFile,
    SentPicture,
    WinnerPicture,
)
from chat.events import Kind
from chat.ports import (
    UNREDACTED,
    AnswerLost,
    BadToken,
    ChatMoved,
    Delivered,
    Fate,
    Media,
    MessengerError,
    NotBegun,
    NotNow,
    Outgoing,
    Parcel,
    Refused,
    RightMissing,
    Settled,
    TopicShut,
    Unchanged,
    Unreachable,
)
from delivery.attachments import Attachments, by_handle
from delivery.gate import GateClosed, Turn
from delivery.half_sent import HalfSent
from delivery.line import Line, PerhapsSent
from delivery.redacting import redacted
from delivery.wording import Part, appended, elsewhere, one_by_one, parts, without_file

LONGEST_WAIT: Final = timedelta(minutes=10)
TRIES: Final = 16
"""After so many lost answers, in more than an hour, a message is uncertain: it may have come each time."""

MAKING: Final = 4
"""So often an attachment is made; from then on a picture is left out where words say the same."""
UNDONE: Final = {Fate.FAILED, Fate.BLOCKED, Fate.UNCERTAIN}
"""What was to be redacted and came to one of these stands there still, as far as anybody knows."""
PICTURES: Final = (ResultPicture, WinnerPicture, PassPicture, SentPicture, SentFile)

logger = logging.getLogger(__name__)


class Posting:
    """Sends parcels, one at a time for each chat, and says what became of each."""

    def __init__(
        self, lines: Mapping[str, Line], attachments: Attachments, clock: Callable[[], datetime]
    ) -> None:
        self._lines = lines
        self._attachments = attachments
        self._clock = clock
        self._half_sent = HalfSent()

    async def post(self, parcel: Parcel) -> Settled:
        """Send or edit a parcel's message. Raises BadToken; every other failure is the parcel's fate."""
        try:
            settled = await self._try(parcel)
        except GateClosed:
            settled = Settled(id=parcel.id, fate=Fate.PENDING, due=self._clock())
        except BadToken:
            raise
        except MessengerError as error:
            settled = self._fate(parcel, error)
        except NotNow as error:
            settled = self._again(parcel, error)
        except PerhapsSent as error:
            settled = self.perhaps_sent(parcel, error.__cause__ or error)
        except Exception as error:
            settled = self._unmade(parcel, error)
        if parcel.message.redacts and settled.fate in UNDONE:
            settled = replace(settled, problem=f"{UNREDACTED}{settled.problem}")
        if settled.moved:
            self._half_sent.move(parcel.to, settled.moved)
        if settled.fate is not Fate.PENDING:
            self._half_sent.forget(parcel.id)
        return settled

    async def _try(self, parcel: Parcel) -> Settled:
        line = self._line(parcel)
        said = parts(self._attachments.opened(parcel.message), parcel.reader, line)
        words = [each for part in said for each in one_by_one(part, parcel.to.messenger)]
        if parcel.edits and parcel.message.redacts:
            return await self._redact(line, parcel, words[-1])
        if parcel.edits and line.abilities.edits:
            await self._edit(line, parcel, words[-1])
            return Settled(id=parcel.id, fate=Fate.SENT, message=parcel.edits)
        if parcel.edits and not parcel.message.news:
            return Settled(id=parcel.id, fate=Fate.SENT, message=parcel.edits)
        own = len(words)
        words = [*words, *appended(parcel.message, parcel.reader, line)]
        (messages, others), whereabouts = self._half_sent.messages(parcel, words), None
        for part in words[len(messages) :]:
            sent = await self._send(line, parcel, part)
            messages, others = (*messages, sent.message), (*others, *sent.others)
            whereabouts = sent.whereabouts or whereabouts
            if len(messages) < len(words):
                self._half_sent.note(parcel, words, messages, others)
        last = messages[own - 1]
        return Settled(
            id=parcel.id,
            fate=Fate.SENT,
            message=last,
            others=tuple(dict.fromkeys(each for each in (*messages, *others) if each not in {last, ""})),
            whereabouts=whereabouts,
        )

    def _line(self, parcel: Parcel) -> Line:
        """Return the line to a parcel's messenger. Raises Unreachable where none is plugged in."""
        line = self._lines.get(parcel.to.messenger)
        if line is None:
            logger.warning("message %s is for %r, not plugged in here", parcel.id, parcel.to.messenger)
            raise Unreachable(f"{parcel.to.messenger} is not plugged in")
        return line

    async def _edit(self, line: Line, parcel: Parcel, part: Part) -> None:
        """Rewrite the last part of a message, which is the one whose address is known."""
        media = Media(name="", kind=Kind.PICTURE) if part.attachment is not None else None
        outgoing = Outgoing(text=part.text, keys=part.keys, media=media)
        await line.edit(parcel.to, parcel.group, Turn.of(parcel.lane), parcel.edits, lambda: outgoing)

    async def _redact(self, line: Line, parcel: Parcel, part: Part) -> Settled:
        """Take away the words and pictures of what was said. Raises Refused where any of it stays."""
        if not line.abilities.edits:
            raise Refused(f"nothing is changed in {parcel.to.messenger}")
        refused: Refused | None = None
        for address in (parcel.edits, *parcel.pieces):
            try:
                await redacted(line, replace(parcel, edits=address), part)
            except Unchanged:
                continue
            except Refused as error:
                refused = error
        if refused is not None:
            raise refused
        return Settled(id=parcel.id, fate=Fate.SENT, message=parcel.edits)

    async def _send(self, line: Line, parcel: Parcel, part: Part) -> Delivered:
        outgoing = Outgoing(text=part.text, keys=part.keys)
        if parcel.message.present is not None:
            outgoing = Outgoing(text="", present=parcel.message.present)
        elif parcel.message.opens:
            if not line.abilities.topics:
                raise Refused(f"{parcel.to.messenger} has no topics")
            outgoing = Outgoing(text=part.text, opens=True)
        elif isinstance(part.attachment, SentAlbum):
            outgoing = Outgoing(text="", album=tuple(map(by_handle, part.attachment.pieces)))
        elif part.attachment is not None:
            return await self._send_with(line, parcel, part, part.attachment)
        return await line.send(parcel.to, parcel.group, Turn.of(parcel.lane), outgoing)

    async def _send_with(self, line: Line, parcel: Parcel, part: Part, attachment: Attachment) -> Delivered:
        turn = Turn.of(parcel.lane)
        about = (parcel.to.messenger, attachment, parcel.reader)
        outgoing = await self._with_file(line, parcel, part, attachment)
        if not outgoing.text and outgoing.media is None:
            return Delivered("")  # the words below stand for it
        try:
            sent = await line.send(parcel.to, parcel.group, turn, outgoing)
        except Refused:
            if not (outgoing.media and outgoing.media.handle and self._attachments.forget(*about)):
                raise
            return await self._send_with(line, parcel, part, attachment)
        try:
            self._attachments.remember(*about, sent)
        except Exception as error:  # what was sent was sent
            logger.error("the handle of a picture was not kept: %s", type(error).__name__)
        return sent

    async def _with_file(self, line: Line, parcel: Parcel, part: Part, attachment: Attachment) -> Outgoing:
        """The part with its attachment; in words alone where that is too large or is not to be drawn."""
        if _too_large(attachment, parcel, line):
            return Outgoing(text=elsewhere(part.text, parcel.reader), keys=part.keys)
        try:
            media = await self._attachments.media(parcel.to.messenger, attachment, parcel.reader)
        except NotNow:
            raise
        except Exception as error:
            said = part.text or parcel.message.texts  # under the picture, or below it
            if not (isinstance(attachment, PICTURES) and said and parcel.attempts >= MAKING):
                raise
            logger.error("message %s goes without its picture: %s", parcel.id, type(error).__name__)
            return Outgoing(text=_without_it(part, attachment, parcel), keys=part.keys)
        if media.size > line.messenger.file_limit:
            return Outgoing(text=without_file(part.text, media, parcel.reader), keys=part.keys)
        return Outgoing(text=part.text, keys=part.keys, media=media)

    def _unmade(self, parcel: Parcel, error: Exception) -> Settled:
        """What cannot be made is tried again: a drawing process that died is another one by then."""
        logger.error("message %s cannot be made: %s", parcel.id, type(error).__name__)
        logger.debug("message %s", parcel.id, exc_info=error)
        if parcel.attempts < MAKING:
            return self._again(parcel, error)
        if parcel.attempts < stuck.TRIES:
            return self._stuck(parcel, error)
        return Settled(id=parcel.id, fate=Fate.FAILED, problem=stuck.problem(error))

    def perhaps_sent(self, parcel: Parcel, error: BaseException) -> Settled:
        """What broke after it may have been sent is tried again a few times, where twice is fine."""
        logger.error("message %s may have been sent: %s", parcel.id, type(error).__name__)
        logger.debug("message %s", parcel.id, exc_info=error)
        if _twice_is_fine(parcel) and parcel.attempts < MAKING:
            return self._again(parcel, error)
        return Settled(id=parcel.id, fate=Fate.UNCERTAIN, problem=type(error).__name__)

    def _fate(self, parcel: Parcel, error: MessengerError) -> Settled:
        match error:
            case Unchanged():
                return Settled(id=parcel.id, fate=Fate.SENT, message=parcel.edits)
            case Unreachable():
                return Settled(id=parcel.id, fate=Fate.BLOCKED, problem=str(error))
            case ChatMoved():
                return Settled(id=parcel.id, fate=Fate.PENDING, due=self._clock(), moved=error.to)
            case TopicShut() if parcel.to.topic:
                now = self._clock()
                return Settled(id=parcel.id, fate=Fate.PENDING, due=now, astray=True, topic_gone=error.gone)
            case RightMissing():
                return Settled(id=parcel.id, fate=Fate.FAILED, problem=str(error), right_missing=True)
            case NotBegun() if parcel.attempts < TRIES:
                return self._again(parcel, error)
            case AnswerLost():
                return self._lost(parcel, error)
            case _:
                logger.warning("message %s was refused: %s", parcel.id, error)
                return Settled(id=parcel.id, fate=Fate.FAILED, problem=str(error))

    def _lost(self, parcel: Parcel, error: AnswerLost) -> Settled:
        if _twice_is_fine(parcel) and parcel.attempts < TRIES:
            return self._again(parcel, error)
        return Settled(id=parcel.id, fate=Fate.UNCERTAIN, problem=str(error))

    def _stuck(self, parcel: Parcel, error: Exception) -> Settled:
        due = self._clock() + stuck.pause(parcel.attempts)
        return Settled(id=parcel.id, fate=Fate.PENDING, due=due, problem=stuck.problem(error))

    def _again(self, parcel: Parcel, error: BaseException) -> Settled:
        wait = min(timedelta(seconds=2 ** min(parcel.attempts, 16)), LONGEST_WAIT)
        due = self._clock() + wait
        return Settled(id=parcel.id, fate=Fate.PENDING, due=due, problem=type(error).__name__)


def _too_large(attachment: Attachment, parcel: Parcel, line: Line) -> bool:
    """Tell whether a file was sent elsewhere that is known to be too large to be sent anew."""
    if not isinstance(attachment, SentFile) or attachment.messenger == parcel.to.messenger:
        return False
    return attachment.size > line.messenger.file_limit


def _without_it(part: Part, attachment: Attachment, parcel: Parcel) -> str:
    """The words where a picture says the same, and where a file is missing that somebody sent elsewhere."""
    return elsewhere(part.text, parcel.reader) if isinstance(attachment, SentFile) else part.text


def _twice_is_fine(parcel: Parcel) -> bool:
    """A second broadcast annoys, a second reply does not, and a second edit is not even seen.

    A second present is paid for, a second topic splits what belongs together, and some want to come once.
    """
    said = parcel.message
    once = said.once or said.opens or said.present is not None
    return (parcel.lane < Lane.BROADCAST or bool(parcel.edits)) and not once
