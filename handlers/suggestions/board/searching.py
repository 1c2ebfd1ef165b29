"""The way to ideas: the board, `/ideas audio books`, a button that asks for words; what lacks is said."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, data
from chat.events import Said
from chat.records import Dialogues
from customers.team import ANYONE
from handlers.asking import answered, question_id, way_out
from handlers.desk import Desk
from handlers.routes import Command, Misunderstood, OnCommand, OnStep, OnTap, Tap
from handlers.suggestions.board import board
from handlers.suggestions.saying import saying
from suggestions.folding import folded
from suggestions.likeness import Likeness
from suggestions.merging import root_of
from suggestions.reviewing import read_words
from suggestions.store import Order, Voices
from suggestions.voice import Line, Status, Voice, VoiceId
from texts import keys
from texts.looks import visible
from texts.rendering import render

ASKED: Final = "ideas-search"
"""The dialogue that waits for the words."""
FOUND: Final = "ideas-found"
"""The dialogue in which the words are kept, in case that he wants to say them as an idea; it asks nothing."""
MOST: Final = 24
"""So many ideas are shown at the most: what is less like the words than these is not meant."""
OVER: Final = (Status.LAUNCHED, Status.DECLINED, Status.MERGED)
"""Ideas that stand there are offered to nobody who writes one, and found by all of the words."""
HELD: Final = 300
"""So many of each are looked through, the latest first."""
STEM: Final = 4
ENDING: Final = 2
"""A word is known again without so many letters at its end, if so many are left at its beginning."""
CARRIED: Final = 40
"""Bytes of folded words that the button to another page carries."""


def ideas(command: Command, desk: Desk) -> Answers:
    """Show the board in the order that is named, or what is like the words behind the command."""
    words = command.whole
    order = _orders(desk).get(_name(words))
    if order is not None:
        return (Say(message=board.board_page(order, 0, desk)),)
    return found(words, desk) if visible(words) else (Say(message=board.first_page(desk)),)


def _orders(desk: Desk) -> dict[str, Order]:
    """The orders by their names, in English and as their buttons say."""
    named = {
        _name(render(keys.ideas_order(order=each.value), desk.reader, markup=False)): each for each in Order
    }
    return named | {each.value: each for each in Order}


def _name(words: str) -> str:
    return " ".join(words.casefold().split())


def ask(_: Tap, desk: Desk) -> Answers:
    """Ask for the words."""
    desk.keep(ASKED, b"", anew=True)
    return (Say(message=Message(texts=(keys.search_what(),), buttons=(way_out(ASKED),))),)


def searched(event: Said, _: bytes, desk: Desk) -> Answers:
    """Take the words. Raises Misunderstood for what has none."""
    if not visible(event.text):
        raise Misunderstood(keys.search_what())
    desk.stores[Dialogues].end(desk.customer.id)
    return found(event.text, desk)


def found(words: str, desk: Desk) -> Answers:
    """Show what is like these words; they are kept until something else is begun."""
    body = words.strip().encode()
    desk.keep(FOUND, body, anew=True)
    message = _page(carried(words), 0, desk)
    say = (Button(keys.search_say(), data("search-say", question_id(body))),)
    return (Say(message=replace(message, buttons=(*message.buttons[:-1], say, *message.buttons[-1:]))),)


def turned(tap: Tap, desk: Desk) -> Answers:
    """Show another page of what was found."""
    words = tap.arguments[1] if len(tap.arguments) > 1 else ""
    return (Redraw(_page(words, tap.number(0), desk)),)


def _page(words: str, page: int, desk: Desk) -> Message:
    ideas = _like(words, desk)
    pages = max(1, -(-len(ideas) // board.PAGE))
    page = min(page, pages - 1)
    shown = ideas[page * board.PAGE : (page + 1) * board.PAGE]
    text = keys.search_found(count=len(ideas)) if ideas else keys.search_none()
    back = (Button(keys.page_back(), data("ideas-like", page - 1, words)),) if page else ()
    on = (Button(keys.page_on(), data("ideas-like", page + 1, words)),) if page + 1 < pages else ()
    whole = Button(keys.ideas_button(), data("ideas", Order.TOP.value, 0))
    turning: Rows = ((*back, *on),) if back or on else ()
    return Message(texts=(text,), buttons=(*board.listed(shown, desk, stood=True), *turning, (whole,)))


def _like(words: str, desk: Desk) -> list[Voice]:
    """Return ideas like these words; those that are over follow, where what is read of them has all.

    What was merged stands for what it went into.
    """
    voices = desk.stores[Voices]
    alike = [voices.get(VoiceId(each)) for each in desk.stores[Likeness].alike(words, MOST)]
    over = [voices.get(id) for status in OVER for id, read in _read(status, desk) if _has(read, words)]
    roots = [root_of(voices, each) for each in (*alike, *over)]
    return list({each.id: each for each in roots if each.public}.values())[:MOST]


def _read(status: Status, desk: Desk) -> list[tuple[VoiceId, str]]:
    """Return the latest ideas that stand there, with all that everybody reads of them."""
    voices = desk.stores[Voices]
    titles = dict(voices.titles(status, HELD))
    lines: dict[VoiceId, list[Line]] = {}
    for line in voices.lines.of_all(titles):
        lines.setdefault(line.voice, []).append(line)
    return [(id, f"{title} {read_words(lines.get(id, ()))}") for id, title in titles.items()]


def _has(read: str, words: str) -> bool:
    """Tell whether what is read has all of some folded words, whatever their endings."""
    known, wanted = folded(read).split(), words.split()
    return bool(wanted) and all(any(_begins(each, word) for each in known) for word in wanted)


def _begins(known: str, word: str) -> bool:
    return known.startswith(word[: max(STEM, len(word) - ENDING)])


def carried(words: str) -> str:
    """Return the words as a button can carry them: folded, and no more of them than it holds."""
    kept = ""
    for word in folded(words).split():
        longer = f"{kept} {word}".strip()
        if len(longer.encode()) > CARRIED:
            break
        kept = longer
    return kept or folded(words).encode()[:CARRIED].decode(errors="ignore")


def say_it(tap: Tap, desk: Desk) -> Answers:
    """Let him say as an idea what he looked for. Raises Misunderstood when something else was begun since."""
    text = answered(FOUND, tap, desk, keys.search_say_gone()).decode()
    return saying.said_as_idea(text, desk)


ROUTES = (
    OnCommand("ideas", ideas, ANYONE),
    OnTap(ASKED, ask, ANYONE),
    OnStep(ASKED, searched, ANYONE),
    OnTap("ideas-like", turned, ANYONE),
    OnTap("search-say", say_it, ANYONE),
    OnStep(FOUND, None, ANYONE),
)
