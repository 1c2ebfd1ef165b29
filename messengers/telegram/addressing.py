"""To whom something is said: in a group to the bot by a command, a reply or its name, or to nobody."""

from __future__ import annotations

import re
from typing import Final

from chat.events import Addressed
from messengers.telegram.message_kinds import second_hand
from messengers.telegram.objects import Message
from texts.characters import INVISIBLE
from texts.text import Mark, Marked

COMMAND: Final = re.compile(rf"[\s{INVISIBLE}]*(/\w+)(?:@(\w+))?(?=[\s{INVISIBLE}]|$)")
NAME: Final = re.compile(r"(?<![\w@/.])@(\w+)")
LEADING: Final = re.compile(rf"[\s{INVISIBLE}]*@(\w+)[\s{INVISIBLE},:;]*")


def bare(text: str, username: str) -> str:
    """Return the text without the bot's own name behind its command."""
    command = COMMAND.match(text)
    if command is None or not _ours(command, username):
        return text
    return command[1] + text[command.end() :]


def addressed(message: Message, text: str, username: str) -> Addressed:
    """Tell how a message, whose words are `text`, is meant for the bot; `username` is its own, without @."""
    if message.chat.type == "private":
        return Addressed.DIRECT
    command = COMMAND.match(text)
    if command is not None:
        return Addressed.COMMAND if _ours(command, username) else Addressed.LOOSE
    answered = message.reply_to_message if reply_to(message) else None
    if answered and answered.author and _same(answered.author.username, username):
        return Addressed.REPLY
    if not second_hand(message) and _named(message, text, username):
        return Addressed.MENTION
    return Addressed.LOOSE


def reply_to(message: Message) -> str:
    """Return the address of the message that is answered; empty when none is.

    In a topic each message answers the one that opened it, also where nobody chose that.
    """
    answered = message.reply_to_message
    if answered is None or answered.chat.id != message.chat.id:
        return ""
    if message.is_topic_message and answered.message_id == message.message_thread_id:
        return ""
    return str(answered.message_id)


def unaddressed(text: str, marked: Marked | None, username: str) -> tuple[str, Marked | None]:
    """Return the words, and how they look, without the bot's name before them."""
    rest = text[_lead(text, username) :]
    if marked is None:
        return rest, None
    lead = _lead(marked.words, username)
    moved = (
        Mark(mark.look, max(mark.start - lead, 0), mark.end - lead, mark.link)
        for mark in marked.marks
        if mark.end > lead
    )
    marks = tuple(moved)
    return rest, Marked(marked.words[lead:], marks) if marks else None


def _lead(text: str, username: str) -> int:
    leading = LEADING.match(text)
    return leading.end() if leading and _same(leading[1], username) else 0


def _ours(command: re.Match[str], username: str) -> bool:
    return command[2] is None or _same(command[2], username)


def _named(message: Message, text: str, username: str) -> bool:
    """Tell whether the bot's name stands in the words, or behind some of them."""
    entities = message.entities or message.caption_entities or ()
    behind = (entity.user.username for entity in entities if entity.user is not None)
    return any(_same(name, username) for name in (*NAME.findall(text), *behind))


def _same(name: str | None, username: str) -> bool:
    return name is not None and name.lower() == username.lower()
