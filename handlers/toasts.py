"""What a toast says: nothing in it can be tapped, so a sentence that sends to a command is left out."""

from __future__ import annotations

import re
from typing import Final

from chat.answers import Answers, Message, Say, Toast
from chat.events import Event, Said, Tapped, Unread
from chat.ports import Toasted
from texts.rendering import Reader, render
from texts.text import Text

COMMAND: Final = re.compile(r"(?<![\w/])/[a-z]")
ENDS: Final = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_a-zа-я]|[/„“«])")
"""Where a sentence ends; what follows a shortened word is a number."""


LONGEST: Final = 200
"""Characters of a toast: what is longer is cut by Telegram, and by us."""


def tapless(words: str) -> str:
    """Return the sentences that need no tap; empty when there is none."""
    if "/" not in words:
        return words
    return " ".join(each for each in ENDS.split(words) if not COMMAND.search(each))


def fits(words: str) -> bool:
    """Tell whether something is left for a toast, and no more than it can hold."""
    return 0 < len(tapless(words)) <= LONGEST


def toast_of(event: Tapped, answers: Answers, reader: Reader) -> Toasted:
    """Return the toast of a tap; one that has no words stops its button's waiting."""
    for answer in answers:
        if isinstance(answer, Toast):
            words = render(answer.text, reader, markup=False)
            return Toasted(event.tap, tapless(words) or words, answer.alert)
    return Toasted(event.tap, "", alert=False)


def refusal(event: Event, texts: tuple[Text, ...], reader: Reader) -> Answers:
    """A tap is refused in a toast, everything else in a message; an album is refused once.

    What only sends to a command is a message, for nothing in a toast can be tapped; so is what is too long.
    """
    if isinstance(event, Tapped) and len(texts) == 1 and fits(render(texts[0], reader, markup=False)):
        return (Toast(texts[0], alert=True),)
    album = event.album if isinstance(event, Said | Unread) and not event.edited else ""
    key = f"album:{event.who.messenger}:{event.place.address}:{album}" if album else ""
    return (Say(message=Message(texts=texts), key=key),)
