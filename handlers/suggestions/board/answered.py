"""Published answers as everybody finds them: page by page or by words, and what can be done about one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, data
from chat.events import Said
from chat.records import Dialogues
from customers.team import ANYONE
from handlers.asking import way_out
from handlers.choosing import SHOWN, turns
from handlers.desk import Desk
from handlers.routes import Command, Misunderstood, OnCommand, OnStep, OnTap, Tap
from handlers.suggestions.board.searching import carried
from suggestions.published import Published, PublishedAnswers, PublishedId, found
from suggestions.rights import ANSWER
from suggestions.titling import title_of
from texts import keys
from texts.looks import visible
from texts.shorten import shortened
from texts.text import Text
from usecases.suggestions.inbox import published

PAGE: Final = "answers"
ASKED: Final = "answers-search"
"""The dialogue that waits for the words."""
LIKE: Final = "answers-like"
ONE: Final = "answers-one"
LABEL: Final = 48


def counted(desk: Desk) -> Text | None:
    """Say how many answers there are, on the card that people come home to; None: there is none."""
    count = desk.stores[PublishedAnswers].count()
    return keys.home_answers(count=count) if count else None


def answers(command: Command, desk: Desk) -> Answers:
    """Show what is answered, or what has the words behind the command."""
    words = carried(command.whole) if visible(command.whole) else ""
    return (Say(message=_found(words, 0, desk) if words else first_page(desk)),)


def first_page(desk: Desk) -> Message:
    """Return what the list begins with."""
    return _page(0, desk)


def turned(tap: Tap, desk: Desk) -> Answers:
    """Show another page."""
    return (Redraw(_page(tap.number(0) if tap.arguments else 0, desk)),)


def _page(page: int, desk: Desk) -> Message:
    """Return a page of the list, from 0; past the last one it is the last."""
    count = desk.stores[PublishedAnswers].count()
    if not count:
        return Message(texts=(keys.answers_none(),))
    page = min(page, (count - 1) // SHOWN)
    shown = desk.stores[PublishedAnswers].offered(SHOWN, page * SHOWN)
    search = (Button(keys.answers_search(), data(ASKED)),)
    title = keys.answers_title(count=count)
    return Message(texts=(title,), buttons=(*_listed(shown), *turns(PAGE, page, count), search))


def _listed(shown: Sequence[Published]) -> Rows:
    """A button for each question, by its first words."""
    labels = shortened([title_of(each.question) for each in shown], LABEL)
    return tuple((Button(label, data(ONE, each.id)),) for label, each in zip(labels, shown, strict=True))


def ask(_: Tap, desk: Desk) -> Answers:
    """Ask for the words."""
    desk.keep(ASKED, b"", anew=True)
    return (Say(message=Message(texts=(keys.answers_search_what(),), buttons=(way_out(ASKED),))),)


def searched(event: Said, _: bytes, desk: Desk) -> Answers:
    """Take the words. Raises Misunderstood for what has none."""
    words = carried(event.text)
    if not words:
        raise Misunderstood(keys.answers_search_what())
    desk.stores[Dialogues].end(desk.customer.id)
    return (Say(message=_found(words, 0, desk)),)


def turned_found(tap: Tap, desk: Desk) -> Answers:
    """Show another page of what was found."""
    words = tap.arguments[1] if len(tap.arguments) > 1 else ""
    return (Redraw(_found(words, tap.number(0), desk)),)


def _found(words: str, page: int, desk: Desk) -> Message:
    """Return a page of what has these words; past the last one it is the last."""
    alike = found(desk.stores[PublishedAnswers], words)
    page = min(page, max(len(alike) - 1, 0) // SHOWN)
    shown = alike[page * SHOWN : (page + 1) * SHOWN]
    text = keys.answers_found(count=len(alike)) if alike else keys.answers_not_found()
    rows = (*_listed(shown), *turns(LIKE, page, len(alike), words), _back())
    return Message(texts=(text,), buttons=rows)


def _back() -> tuple[Button, ...]:
    return (Button(keys.answers_button(), data(PAGE, 0)),)


def one(tap: Tap, desk: Desk) -> Answers:
    """Show a question with its answer. Raises Misunderstood where nobody reads it any more."""
    shown = published.read(desk, tap.id(PublishedId))
    if shown is None:
        raise Misunderstood(keys.answer_gone())
    return (
        Redraw(Message(texts=(*published.shown(shown), *_known(shown, desk)), buttons=_ways(shown, desk))),
    )


def _known(shown: Published, desk: Desk) -> tuple[Text, ...]:
    """What the team alone sees: how many questions it has solved, and how many reported it."""
    if not (desk.may(ANSWER) and desk.among_us):
        return ()
    kept = desk.stores[PublishedAnswers]
    reports = kept.reports.count(shown.id)
    solved = keys.answer_solved(count=kept.solved(shown.id))
    return (solved, keys.answer_reports(count=reports)) if reports else (solved,)


def _ways(shown: Published, desk: Desk) -> Rows:
    """What can be done about it: the team takes it back, everybody else reports it."""
    if desk.may(ANSWER) and desk.among_us:
        off = (Button(keys.publish_answer_off(), data("unpublish-answer", shown.voice)),)
        see = (Button(keys.audit_to_voice(number=str(shown.voice)), data("case", shown.voice)),)
        return (off, see, _back())
    return ((Button(keys.report_button(), data("report-answer", shown.id)),), _back())


ROUTES = (
    OnCommand("answers", answers, ANYONE),
    OnTap(PAGE, turned, ANYONE),
    OnTap(ASKED, ask, ANYONE),
    OnStep(ASKED, searched, ANYONE),
    OnTap(LIKE, turned_found, ANYONE),
    OnTap(ONE, one, ANYONE),
)
