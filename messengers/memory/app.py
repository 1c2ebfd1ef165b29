"""The messenger in memory itself: what is sent to each chat, and what people say in theirs.

It shows what a messaging app has to do for Glas, and that this is little. It goes with its process.
"""

from __future__ import annotations

import asyncio
import html
import re
from collections import defaultdict
from itertools import count
from typing import Final

from msgspec import Struct

from chat.events import Addressed, Event, Person, Place, PlaceKind, Reached, Said, Sent, Tapped
from chat.messenger import Receive
from chat.options import chosen
from chat.ports import Delivered, Key, Media, NotNow, Outgoing, Refused, Unreachable
from messengers.receiving import hand_over
from texts.markup import without_tags

NAME: Final = "memory"
PAUSE: Final = 0.5
"""Seconds until an event that could not be kept is handed over again."""
MENTION: Final = re.compile(rf"(?<![\w@])@{NAME}\b")
"""How the bot is called where others read along."""
LINK: Final = re.compile(r'<a href="([^"]*)">(.*?)</a>', re.DOTALL)


class Post(Struct, frozen=True):
    """A message of the bot in a chat, as it is read there."""

    number: int
    text: str
    keys: tuple[tuple[Key, ...], ...] = ()
    """What its numbers stand for."""
    media: Media | None = None


class MemoryApp:
    """A messaging app in memory (`chat.ports.Messenger`). An address with @ is a group."""

    limit = 2000
    caption_limit = 500
    file_limit = 10_000_000

    def __init__(self) -> None:
        self.posts: dict[str, list[Post]] = defaultdict(list)
        """What the bot said in each chat, the oldest first."""
        self.gone: set[str] = set()
        """Who left: nothing arrives there."""
        self._files: dict[str, Media] = {}
        self._numbers = count(1)
        self._events: asyncio.Queue[Event] = asyncio.Queue()

    async def send(self, chat: str, outgoing: Outgoing) -> Delivered:
        """Show a message in a chat. Raises Unreachable, Refused."""
        if chat in self.gone:
            raise Unreachable("left")
        if outgoing.present is not None:
            raise Refused("nothing is handed over here")
        media = [self._file(each.handle) for each in outgoing.album]
        handle = ""
        if outgoing.media is not None:
            handle = outgoing.media.handle or self._kept(outgoing.media)
            media.append(self._file(handle))
        for each in media[:-1]:
            self._post(chat, Post(next(self._numbers), "", media=each))
        last = media[-1] if media else None
        post = Post(next(self._numbers), _plain(outgoing.text), outgoing.keys, last)
        self._post(chat, post)
        return Delivered(str(post.number), handle)

    async def edit(self, chat: str, message: str, outgoing: Outgoing) -> None:  # noqa: ARG002 - the port's
        """Change nothing. Raises Refused."""
        raise Refused("what was said here stays as it was said")

    async def fetch(self, handle: str, most: int) -> bytes:
        """Return a file that somebody sent. Raises Refused."""
        content = self._file(handle).content
        if len(content) > most:
            raise Refused("too large")
        return content

    def say(self, who: Person, text: str, *, chat: str = "", reply_to: str = "") -> None:
        """Somebody says something, maybe in answer to a message of the bot, by its number.

        A number takes an option of the newest message there that has some.
        """
        number, place = str(next(self._numbers)), _place(who, chat)
        options = next((post for post in reversed(self.posts[place.address]) if post.keys), None)
        key = chosen(options.keys, text) if options else None
        event: Event = Said(
            update=number,
            who=who,
            place=place,
            text=_unaddressed(text) if chat else text,
            message=number,
            reply_to=reply_to,
            addressed=self._addressed(text, chat, reply_to),
        )
        if options and key:
            its = str(options.number)
            event = Tapped(update=number, who=who, place=place, data=key.data, message=its, tap=number)
        self._events.put_nowait(event)

    def send_file(self, who: Person, media: Media, caption: str = "") -> None:
        """Somebody sends a picture or a file."""
        number, handle = str(next(self._numbers)), self._kept(media)
        sent = Sent(
            update=number,
            who=who,
            place=_place(who, ""),
            text=caption,
            message=number,
            handle=handle,
            same=handle,
            kind=media.kind,
            name=media.name,
            size=media.size,
        )
        self._events.put_nowait(sent)

    def leave(self, who: Person) -> None:
        """Somebody wants nothing of the bot any more, and tells it so."""
        self.gone.add(who.address)
        number = str(next(self._numbers))
        self._events.put_nowait(Reached(update=number, who=who, place=_place(who, ""), reachable=False))

    async def receive(self, receive: Receive) -> None:
        """Hand over what people do, one after the other, until cancelled."""
        while True:
            await _handed_over(await self._events.get(), receive)

    def _addressed(self, text: str, chat: str, reply_to: str) -> Addressed:
        if not chat:
            return Addressed.DIRECT
        if text.startswith("/"):
            return Addressed.COMMAND
        if any(str(post.number) == reply_to for post in self.posts[chat]):
            return Addressed.REPLY
        return Addressed.MENTION if MENTION.search(text) else Addressed.LOOSE

    def _post(self, chat: str, post: Post) -> None:
        self.posts[chat].append(post)

    def _kept(self, media: Media) -> str:
        handle = f"{NAME}-{next(self._numbers)}"
        self._files[handle] = media
        return handle

    def _file(self, handle: str) -> Media:
        if handle not in self._files:
            raise Refused("no such file")
        return self._files[handle]


async def _handed_over(event: Event, receive: Receive) -> None:
    """Hand an event over until it is kept. What a toast would say has come as a message by then."""
    while True:
        try:
            await hand_over(event, receive)
        except NotNow:
            await asyncio.sleep(PAUSE)
        else:
            return


def _unaddressed(text: str) -> str:
    """Words without the bot's name before them."""
    named = MENTION.match(text)
    return text[named.end() :].lstrip(" ,:") if named else text


def _place(who: Person, chat: str) -> Place:
    return Place(chat, PlaceKind.GROUP, title=chat) if chat else Place(who.address)


def _plain(markup: str) -> str:
    """Words without looks; where a link stands behind some, its address follows in brackets."""
    return html.unescape(without_tags(LINK.sub(r"\2 (\1)", markup)))
