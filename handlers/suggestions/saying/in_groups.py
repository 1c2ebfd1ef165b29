"""What is said to the bot where others read along: a number and a private link, and nothing personal.

In a discussion group it hears `/suggest`, what answers a message of its own, and what names it.
"""

from __future__ import annotations

from typing import Final

from chat.answers import Answers
from chat.events import Addressed, PlaceKind, Said, Unread
from customers.team import ANYONE
from handlers.commands import is_stop, read_command
from handlers.desk import Desk
from handlers.routes import Command, OnCommand, OnText, Where, say
from handlers.suggestions.saying import saying
from handlers.suggestions.saying.small_talk import small_talk
from suggestions.kind import Kind
from texts import keys
from texts.looks import visible
from usecases.suggestions.saying import filing

TO_US: Final = frozenset({Addressed.REPLY, Addressed.MENTION})


def suggest(command: Command, desk: Desk) -> Answers:
    """Take what follows as an idea; in private all that an idea needs is asked at once. Raises TooMany."""
    words = command.whole
    private = desk.place.kind is PlaceKind.PRIVATE
    if not visible(words):
        return say(keys.home_say_how() if private else keys.suggest_how())
    if private:
        return saying.as_messages(saying.said_as_idea(words, desk))
    return filing.hear_in_group(desk, desk.customer.id, saying.line_from(words, desk), Kind.IDEA)


def heard(event: Said | Unread, desk: Desk) -> Answers | None:
    """Take in what is said to the bot in a discussion group; small talk is none of it."""
    if event.place.kind is PlaceKind.PRIVATE or desk.among_us or isinstance(event, Unread):
        return None
    if event.addressed not in TO_US or _says_nothing(event.text):
        return None
    line = saying.line_of(event, desk)
    changed = filing.change(desk, desk.customer.id, line) if event.edited else None
    if changed is not None or (event.edited and event.second_hand):
        return changed or ()
    return filing.hear_in_group(desk, desk.customer.id, line)


def _says_nothing(text: str) -> bool:
    """Tell whether it is small talk, a call to stop, or a command to somebody."""
    return small_talk(text) is not None or is_stop(text) or read_command(text) is not None


TEXTS = (OnText(heard, ANYONE, Where.ANYWHERE),)
ROUTES = (OnCommand("suggest", suggest, ANYONE, Where.ANYWHERE),)
