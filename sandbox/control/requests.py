"""The bodies of the control interface; ids are numbers, absent fields take their default."""

from __future__ import annotations

from typing import Literal

import msgspec

from sandbox.parts import Part


class Asked(msgspec.Struct, forbid_unknown_fields=True):
    """Any of them; an unknown field is an error, so that a misspelling is seen."""


class NewPerson(Asked):
    """A person who has not written to any bot yet."""

    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    id: int | None = None


class NewChat(Asked):
    """A group, supergroup or channel; the first member owns it."""

    type: str
    title: str
    username: str | None = None
    members: list[int] = []
    id: int | None = None
    bot_status: str | None = None
    forum: bool = False


class Topic(Asked):
    """A topic that an admin begins by its name; or what he makes of the one with this number.

    `forum` says whether the chat has topics at all from now on.
    """

    person: int
    chat: int
    name: str = ""
    topic: int | None = None
    state: Literal["open", "closed", "deleted"] | None = None
    forum: bool | None = None


class Said(Asked):
    """What a person writes, by default in private to the bot that called last."""

    person: int
    text: str
    chat: int | None = None
    reply_to: int | None = None
    as_chat: int | None = None
    topic: int | None = None
    via: str = ""
    quote: str = ""
    bot: int | None = None
    parse_mode: str = ""
    """How the text is formatted, as an app does it: HTML, for instance."""


class Tapped(Asked):
    """A tap on a button, named by its label, or any data."""

    person: int
    message_id: int | None = None
    chat: int | None = None
    data: str | None = None
    button: str | None = None
    ephemeral_message_id: int | None = None
    bot: int | None = None


class Retyped(Asked):
    """A person's change of his own message."""

    person: int
    message_id: int
    text: str
    chat: int | None = None
    as_chat: int | None = None
    bot: int | None = None


class Deleted(Asked):
    """Messages that a person deletes for everyone."""

    person: int
    message_ids: list[int]
    chat: int | None = None
    bot: int | None = None


class Who(Asked):
    """One person and, if not the last caller, a bot."""

    person: int
    bot: int | None = None


class Membership(Asked):
    """A user's new status in a chat; without `user` the bot's."""

    chat: int
    status: str
    user: int | None = None
    by: int | None = None
    bot: int | None = None
    without: list[str] = []
    """Rights that an administrator does not get, such as `can_manage_topics`."""


class Time(Asked):
    """How to move the clock; seconds, or unix seconds for `at`."""

    advance: float = 0.0
    at: float | None = None
    stopped: bool | None = None


class Sent(Part, kw_only=True):
    """A file that a person sends; or, in `album`, all the files of one."""

    person: int
    chat: int | None = None
    reply_to: int | None = None
    topic: int | None = None
    as_chat: int | None = None
    bot: int | None = None
    album: str | list[Part] | None = None
    """The parts of an album; or what this file has in common with parts that come by themselves."""


class Shared(Asked):
    """A place, a contact, a video … that a person sends; its content is made up."""

    person: int
    kind: str
    caption: str = ""
    chat: int | None = None
    as_chat: int | None = None
    album: str | None = None
    bot: int | None = None


class Forwarded(Asked):
    """A message that a person sends on, from one chat to another: each is by default the one with the bot."""

    person: int
    message_id: int
    from_chat: int | None = None
    chat: int | None = None
    topic: int | None = None
    hidden: bool = False
    as_chat: int | None = None
    album: str | None = None
    bot: int | None = None


class Voted(Asked):
    """A vote in a native poll: the numbers of the answers, from 0; none takes it back."""

    person: int
    message_id: int
    options: list[int] = []
    chat: int | None = None
    bot: int | None = None


class Reacted(Asked):
    """A person's reactions to a message, all of them; none takes them away."""

    person: int
    message_id: int
    emoji: list[str] = []
    chat: int | None = None
    as_chat: int | None = None
    bot: int | None = None


class Typed(Asked):
    """What a person types after the bot's name."""

    person: int
    query: str = ""
    offset: str = ""
    bot: int | None = None


class Spoken(Asked):
    """The language a person's app speaks from now on."""

    person: int
    language_code: str


class Migrated(Asked):
    """A group that becomes a supergroup, maybe with topics."""

    chat: int
    forum: bool = False


class Trait(Asked):
    """What may be changed of a bot and of deliveries; absent: as it is."""

    first_name: str | None = None
    username: str | None = None
    reads_all: bool | None = None
    stars: int | None = None
    retry_pace: float | None = None
    bot: int | None = None


class Cancelled(Asked):
    """The number of one order for faults; 0: all."""

    number: int = 0
