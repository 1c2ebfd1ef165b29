"""People in the messenger without buttons: they read words, and answer by numbers."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from chat.events import Person
from messengers.memory.app import NAME, MemoryApp, Post
from tests.stage import PATIENCE


@dataclass
class Plain:
    """A person there, and the number of what he read last."""

    app: MemoryApp
    name: str
    seen: int = 0

    @property
    def who(self) -> Person:
        """As the messenger knows him."""
        return Person(NAME, self.name.lower(), self.name, "en")

    @property
    def posts(self) -> list[Post]:
        """All that the bot has said to him."""
        return self.app.posts[self.who.address]

    def says(self, text: str) -> None:
        """Say something."""
        self.app.say(self.who, text)

    async def hears(self, wanted: str = "") -> Post:
        """Wait for the next message that has these words; what stands between is read over."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for post in [post for post in self.posts if post.number > self.seen]:
                    self.seen = post.number
                    if wanted in words(post):
                        return post
                await asyncio.sleep(0.01)

    async def asks(self, text: str, wanted: str = "") -> Post:
        """Say something and wait for the answer that has these words."""
        self.says(text)
        return await self.hears(wanted)

    async def takes(self, option: str, wanted: str = "") -> Post:
        """Take an option of the newest message that has some, by its number; wait for the answer."""
        lines = next(words(post) for post in reversed(self.posts) if post.keys).splitlines()
        (line,) = [each for each in lines if option in each and each.partition(".")[0].isdigit()]
        return await self.asks(line.partition(".")[0], wanted)

    def times_told(self, said: str) -> int:
        """How many messages have these words."""
        return sum(said in words(post) for post in self.posts)


def words(post: Post) -> str:
    """What a message says, as it is read: a space that binds is a space."""
    return post.text.replace("\u00a0", " ")
