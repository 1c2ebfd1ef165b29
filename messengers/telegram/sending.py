"""Our messages as calls of the Bot API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from html import unescape
from typing import Final

import msgspec
from msgspec import Struct
from telegram import (
    Bot,
    BotCommandScope,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    InputFile,
)
from telegram.error import TelegramError

from chat.events import Kind
from chat.ports import (
    AnswerLost,
    BadToken,
    Delivered,
    Key,
    Outgoing,
    Refused,
    Toasted,
    TopicShut,
    Whereabouts,
)
from messengers.telegram.answering import fitting
from messengers.telegram.calls import ANSWER_SECONDS, CallFailed, Calls, hush
from messengers.telegram.failures import NothingThere
from messengers.telegram.objects import UNREADABLE, File
from messengers.telegram.presents import Presents

NO_PREVIEW: Final = {"is_disabled": True}
MARKUP: Final = "HTML"
KEYBOARDS_KEPT: Final = 512
TOPIC_NAME: Final = 128
"""Characters of a topic's name, at the most."""


_SENT: Final = {
    Kind.PICTURE: "photo",
    Kind.FILE: "document",
    Kind.VIDEO: "video",
    Kind.ROUND: "video_note",
    Kind.VOICE: "voice",
    Kind.AUDIO: "audio",
    Kind.ANIMATION: "animation",
}
"""What each kind is called where it is sent: `sendVideoNote` takes a `video_note`."""


class PostedIn(Struct):
    """The chat in which it was; a person's own has no title."""

    id: int
    type: str
    title: str = ""
    username: str = ""


class Posted(Struct):
    """What we need of a message that was sent; a server may leave the rest out."""

    message_id: int
    chat: PostedIn | None = None
    photo: list[File] = []
    animation: File | None = None
    audio: File | None = None
    document: File | None = None
    video: File | None = None
    video_note: File | None = None
    voice: File | None = None


class Opened(Struct):
    """What we need of a topic that was opened."""

    message_thread_id: int


class Me(Struct):
    """What we need of ourselves."""

    username: str


class Found(Struct):
    """Where a file is fetched, and its size in bytes."""

    file_path: str
    file_size: int = 0


class Answered(Struct):
    """What a call that went well answers."""

    result: object


_answered = msgspec.json.Decoder(Answered)


class Caller(Bot):
    """The library's calls with raw answers: its own objects want fields that we never use."""

    async def send_file(self, method: str, **fields: object) -> object:
        """Call a method that takes a file, and return what it answers."""
        return await self._post(method, fields)


class Telegram:
    """Telegram as a `chat.ports.Messenger`. Every call raises a MessengerError when it fails."""

    limit = 4096
    caption_limit = 1024
    file_limit = 50_000_000

    def __init__(self, token: str, api: str) -> None:
        hush(token)
        api = api.rstrip("/")
        self.calls = Calls(token)
        self.bot = Caller(
            token,
            base_url=f"{api}/bot",
            base_file_url=f"{api}/file/bot",
            request=self.calls,
            get_updates_request=self.calls,
        )
        self.presents = Presents(self.ask)

    async def close(self) -> None:
        """Close the connections."""
        await self.calls.shutdown()

    async def call(self, method: str, fields: Mapping[str, object], seconds: float = ANSWER_SECONDS) -> bytes:
        """Call a method and return its raw answer, waiting for it up to `seconds`."""
        return await self.calls.fetch(f"{self.bot.base_url}/{method}", fields, seconds)

    async def ask(self, method: str, **fields: object) -> object:
        """Call a method without files, and return what it answers."""
        with failures():
            return _answered.decode(await self.call(method, fields)).result

    async def send(self, chat: str, outgoing: Outgoing) -> Delivered:
        """Send a message, or a picture or file with the message as its caption; an album; or a present."""
        if outgoing.present is not None:
            await self.presents.hand_over(chat, outgoing.present)
            return Delivered("")
        if outgoing.opens:
            return await self._opened(chat, outgoing.text)
        try:
            return await self._said(chat, outgoing)
        except TopicShut as shut:
            if shut.gone or not outgoing.topic or not await self._opened_again(chat, outgoing.topic):
                raise
        return await self._said(chat, outgoing)

    async def _opened_again(self, chat: str, topic: str) -> bool:
        """Open a topic that somebody closed, as its maker may without any right; return whether it is."""
        try:
            await self.ask("reopenForumTopic", chat_id=chat, message_thread_id=int(topic))
        except (Refused, TopicShut):
            return False
        return True

    async def _said(self, chat: str, outgoing: Outgoing) -> Delivered:
        """Send what is neither a present nor a topic. Raises TopicShut too."""
        topic = int(outgoing.topic) if outgoing.topic else None
        if outgoing.album:
            together = [{"type": _SENT[each.kind], "media": each.handle} for each in outgoing.album]
            album = await self.ask("sendMediaGroup", chat_id=chat, message_thread_id=topic, media=together)
            return _taken(album, chat)
        markup, media = keyboard(outgoing.keys), outgoing.media
        if media is None:
            return _taken(
                await self.ask(
                    "sendMessage",
                    chat_id=chat,
                    message_thread_id=topic,
                    text=written(outgoing.text),
                    parse_mode=MARKUP,
                    link_preview_options=NO_PREVIEW,
                    reply_markup=markup,
                ),
                chat,
            )
        kind = _SENT[media.kind]
        with failures():
            posted = await self.bot.send_file(
                f"send{kind.title().replace('_', '')}",
                chat_id=chat,
                message_thread_id=topic,
                caption=written(outgoing.text) or None,
                parse_mode=MARKUP if outgoing.text else None,
                reply_markup=markup,
                **{kind: media.handle or InputFile(media.content, filename=media.name)},
            )
        return _taken(posted, chat)

    async def _opened(self, chat: str, name: str) -> Delivered:
        """Open a topic; its number stands for the message's."""
        answer = await self.ask("createForumTopic", chat_id=chat, name=unescape(name)[:TOPIC_NAME])
        with failures():
            return Delivered(str(msgspec.convert(answer, Opened).message_thread_id))

    async def edit(self, chat: str, message: str, outgoing: Outgoing) -> None:
        """Rewrite a message; its caption, when `outgoing` has media; only the buttons, when no text.

        Or delete it: in a group our own for 48 hours, and always with the right to.
        """
        if outgoing.gone:
            await self.ask("deleteMessage", chat_id=chat, message_id=int(message))
            return
        there = {"chat_id": chat, "message_id": int(message), "reply_markup": keyboard(outgoing.keys)}
        if not outgoing.text:
            await self.ask("editMessageReplyMarkup", **there)
        elif outgoing.media is not None:
            await self.ask("editMessageCaption", **there, caption=written(outgoing.text), parse_mode=MARKUP)
        else:
            await self.ask(
                "editMessageText",
                **there,
                text=written(outgoing.text),
                parse_mode=MARKUP,
                link_preview_options=NO_PREVIEW,
            )

    async def fetch(self, handle: str, most: int) -> bytes:
        """Return a file that somebody sent. Raises Refused for one of more than `most` bytes."""
        with failures():
            found = msgspec.convert(await self.ask("getFile", file_id=handle), Found)
            if found.file_size > most:
                raise Refused("too large")
            content = await self.calls.retrieve(f"{self.bot.base_file_url}/{found.file_path}")
        if len(content) > most:
            raise Refused("too large")
        return content

    async def toast(self, toasted: Toasted) -> None:
        """Answer a tap."""
        words = fitting(toasted.text) or None
        await self.ask(
            "answerCallbackQuery", callback_query_id=toasted.tap, text=words, show_alert=toasted.alert
        )

    async def username(self) -> str:
        """Return the bot's own name, without @. Raises MessengerError, BadToken above all."""
        try:
            with failures():
                return msgspec.convert(await self.ask("getMe"), Me).username
        except NothingThere:
            raise BadToken("Telegram does not know this token") from None

    async def set_webhook(self, url: str, secret: str, allowed: Sequence[str], connections: int) -> None:
        """Have updates posted to an address."""
        with failures():
            await self.bot.set_webhook(
                url, max_connections=connections, allowed_updates=allowed, secret_token=secret
            )

    async def drop_webhook(self) -> None:
        """Have updates posted no more; they wait to be asked for."""
        with failures():
            await self.bot.delete_webhook()

    async def set_commands(self, menu: Sequence[tuple[str, str]], language: str = "", chat: str = "") -> None:
        """Set a menu: of all private chats or of one, for one language of clients or for all the rest."""
        with failures():
            await self.bot.set_my_commands(menu, _scope(chat), language or None)

    async def drop_commands(self, chat: str) -> None:
        """Take the menu of one chat away."""
        with failures():
            await self.bot.delete_my_commands(_scope(chat))


def written(markup: str) -> str:
    """Write our markup as Telegram reads it: one of its tags is called otherwise."""
    return markup.replace("spoiler>", "tg-spoiler>")


def _taken(answer: object, chat: str) -> Delivered:
    """Read what a message was kept as; of an album, its first picture, and where the others stand."""
    with failures():
        first, *more = answer if isinstance(answer, list) and answer else [answer]
        posted = msgspec.convert(first, Posted)
        others = tuple(str(each.message_id) for each in msgspec.convert(more, list[Posted]))
    files = (posted.animation, posted.audio, posted.document, posted.video, posted.video_note, posted.voice)
    file = posted.photo[-1] if posted.photo else next(filter(None, files), None)
    handle = file.file_id if file else ""
    return Delivered(str(posted.message_id), handle, _stands(posted.chat, chat), others)


def _stands(posted: PostedIn | None, chat: str) -> Whereabouts | None:
    """A name that is written to is another's tomorrow; the number behind it stays."""
    if posted is None or not chat.startswith("@"):
        return None
    title = posted.title or chat
    return Whereabouts(str(posted.id), title, posted.username, channel=posted.type == "channel")


def _scope(chat: str) -> BotCommandScope:
    return BotCommandScopeChat(chat) if chat else BotCommandScopeAllPrivateChats()


@contextmanager
def failures() -> Iterator[None]:
    """Turn the library's errors into ours; what it cannot read of a good answer counts as lost."""
    try:
        yield
    except CallFailed as failed:
        raise failed.error from None
    except (TelegramError, KeyError, TypeError, *UNREADABLE) as error:
        raise AnswerLost(type(error).__name__) from None


@lru_cache(maxsize=KEYBOARDS_KEPT)
def keyboard(keys: tuple[tuple[Key, ...], ...]) -> dict[str, object] | None:
    """Return the buttons under a message. Kept, for storms of taps redraw the same few keyboards."""
    return {"inline_keyboard": [[_button(key) for key in row] for row in keys]} if keys else None


def _button(key: Key) -> dict[str, str]:
    return {"text": key.label} | ({"url": key.link} if key.link else {"callback_data": key.data})
