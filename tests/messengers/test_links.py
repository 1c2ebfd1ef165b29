"""A link is made when a message is sent, for the messenger to which it is sent."""

from __future__ import annotations

from chat.answers import Button, Message
from delivery.line import Line
from delivery.windows import Limits
from delivery.wording import parts
from messengers.memory.app import MemoryApp
from texts import keys
from texts.rendering import Reader
from texts.text import Link

ENGLISH = Reader("en", "UTC", zone_chosen=False)
ROWS = ((Button("Vote", link=Link("poll-1")),),)


class Home:
    """Links of an app that has some (`chat.messenger.Links`)."""

    def private(self, link: Link) -> str:
        return f"app://{link.payload}"

    def person(self, address: str) -> str:
        return f"app://person/{address}"

    def message(self, chat: str, message: str) -> str:
        return f"app://{chat}/{message}"


def test_a_link_leads_where_the_readers_messenger_leads() -> None:
    said = Message(texts=(keys.link_line(link=Link("poll-1")),), buttons=ROWS)
    for links, where in ((Home(), "app://poll-1"), (None, "/start poll-1")):
        line = Line(MemoryApp(), Limits(), links) if links else Line(MemoryApp(), Limits())
        (part,) = parts(said, ENGLISH, line)
        assert part.text == where
        assert part.keys[0][0].link == where


def test_an_address_of_an_older_version_stays_what_it_is() -> None:
    old = Message(texts=(), buttons=((Button("Vote", link="https://t.me/bot?start=poll-1"),),))
    (part,) = parts(old, ENGLISH, Line(MemoryApp(), Limits(), Home()))
    assert part.keys[0][0].link == "https://t.me/bot?start=poll-1"
