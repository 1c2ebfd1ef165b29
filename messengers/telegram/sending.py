"""Our messages as calls of the Bot API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Final

from telegram import (
    Bot,
    BotCommandScope,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
)
from telegram.error import TelegramError

from chat.ports import AnswerLost, Key, Media, Outgoing, Sent, Toasted
from messengers.telegram.answering import fitting
from messengers.telegram.calls import ANSWER_SECONDS, CallFailed, Calls, hush

NO_PREVIEW: Final = LinkPreviewOptions(is_disabled=True)
MARKUP: Final = "HTML"
KEYBOARDS_KEPT: Final = 512


class Telegram:
    """Telegram as a `chat.ports.Messenger`. Every call raises a MessengerError when it fails."""

    limit = 4096
    caption_limit = 1024

    def __init__(self, token: str, api: str) -> None:
        hush(token)
        api = api.rstrip("/")
        self.calls = Calls(token)
        self.bot = Bot(
            token,
            base_url=f"{api}/bot",
            base_file_url=f"{api}/file/bot",
            request=self.calls,
            get_updates_request=self.calls,
        )

    async def close(self) -> None:
        """Close the connections."""
        await self.calls.shutdown()

    async def call(self, method: str, fields: Mapping[str, str], seconds: float = ANSWER_SECONDS) -> bytes:
        """Call a method and return its raw answer, waiting for it up to `seconds`."""
        return await self.calls.fetch(f"{self.bot.base_url}/{method}", fields, seconds)

    async def send(self, chat: str, outgoing: Outgoing) -> Sent:
        """Send a message, or a picture or file with the message as its caption."""
        with failures():
            if outgoing.media is None:
                return _sent(
                    await self.bot.send_message(
                        chat,
                        outgoing.text,
                        parse_mode=MARKUP,
                        link_preview_options=NO_PREVIEW,
                        reply_markup=keyboard(outgoing.keys),
                    )
                )
            return _sent(await self._send_media(chat, outgoing, outgoing.media))

    async def _send_media(self, chat: str, outgoing: Outgoing, media: Media) -> Message:
        content = media.handle or media.content
        caption, markup = outgoing.text or None, keyboard(outgoing.keys)
        if media.picture:
            return await self.bot.send_photo(
                chat, content, caption, parse_mode=MARKUP, reply_markup=markup, filename=media.name
            )
        return await self.bot.send_document(
            chat, content, caption, parse_mode=MARKUP, reply_markup=markup, filename=media.name
        )

    async def edit(self, chat: str, message: str, outgoing: Outgoing) -> None:
        """Rewrite a message; its caption, when `outgoing` has media; only the buttons, when no text."""
        number, markup = int(message), keyboard(outgoing.keys)
        with failures():
            if not outgoing.text:
                await self.bot.edit_message_reply_markup(chat, number, reply_markup=markup)
            elif outgoing.media is not None:
                await self.bot.edit_message_caption(
                    chat, number, caption=outgoing.text, parse_mode=MARKUP, reply_markup=markup
                )
            else:
                await self.bot.edit_message_text(
                    outgoing.text,
                    chat,
                    number,
                    parse_mode=MARKUP,
                    link_preview_options=NO_PREVIEW,
                    reply_markup=markup,
                )

    async def toast(self, toasted: Toasted) -> None:
        """Answer a tap."""
        with failures():
            words = fitting(toasted.text) or None
            await self.bot.answer_callback_query(toasted.tap, words, show_alert=toasted.alert)

    async def username(self) -> str:
        """Return the bot's own name, without @. Raises MessengerError, BadToken above all."""
        with failures():
            return (await self.bot.get_me()).username or ""

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


def _scope(chat: str) -> BotCommandScope:
    return BotCommandScopeChat(chat) if chat else BotCommandScopeAllPrivateChats()


@contextmanager
def failures() -> Iterator[None]:
    """Turn the library's errors into ours; what it cannot read of a good answer counts as lost."""
    try:
        yield
    except CallFailed as failed:
        raise failed.error from None
    except (TelegramError, KeyError, TypeError) as error:
        raise AnswerLost(type(error).__name__) from None


@lru_cache(maxsize=KEYBOARDS_KEPT)
def keyboard(keys: tuple[tuple[Key, ...], ...]) -> InlineKeyboardMarkup | None:
    """Return the buttons under a message. Kept, for building one costs more than the rest of a call."""
    if not keys:
        return None
    return InlineKeyboardMarkup([[_button(key) for key in row] for row in keys])


def _button(key: Key) -> InlineKeyboardButton:
    if key.link:
        return InlineKeyboardButton(key.label, url=key.link)
    return InlineKeyboardButton(key.label, callback_data=key.data)


def _sent(message: Message) -> Sent:
    handle = ""
    if message.photo:
        handle = message.photo[-1].file_id
    elif message.document:
        handle = message.document.file_id
    return Sent(str(message.message_id), handle)
