"""The team reads what testers wrote, without their names, and marks by one tap what is of use."""

from __future__ import annotations

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, data
from customers.people import CustomerId
from handlers.choosing import SHOWN, turns
from handlers.desk import Desk
from handlers.routes import OnTap, Tap
from texts import keys
from texts.text import Text
from trials.prompt import BLOCKER, Answer
from trials.rights import READ_TESTS, RUN_TESTS
from trials.store import Marks, Trials
from trials.trial import CheckInId, QuestionId, Stage, Trial, TrialId
from usecases.trials import foretelling

IN_A_ROW = 5


def way(trial: Trial, desk: Desk) -> Rows:
    """The way to what testers wrote, where anything is answered in words."""
    count = desk.stores[Marks].count(trial.id)
    if not count and trial.stage is not Stage.OVER:
        return ()
    return ((Button(keys.reading_way(count=count), data("test-words", 0, trial.id)),),)


def shown(tap: Tap, desk: Desk) -> Answers:
    """Show a page of answers in words. Raises NoSuchTrial."""
    trial = desk.stores[Trials].get(TrialId(tap.number(1)))
    return (Say(message=page(trial, tap.number(0), desk)),)


def page(trial: Trial, number: int, desk: Desk) -> Message:
    """Show answers in words, a few on a page, and what was marked; who wrote them is not said."""
    marks = desk.stores[Marks]
    count, first = marks.count(trial.id), number * SHOWN
    found = marks.words(trial.id, SHOWN, first)
    title = keys.reading_title(product=trial.terms.product, count=count)
    lines = (_line(place, trial, answer) for place, (answer, _) in enumerate(found, first + 1))
    how = (keys.reading_how(),) if found and desk.may(RUN_TESTS) else ()
    return Message(
        texts=(title, *how, *lines),
        buttons=(
            *_marks(trial, number, found, desk),
            *turns("test-words", number, count, str(trial.id)),
            *_last(trial, first + len(found) >= count, desk),
        ),
    )


def _line(place: int, trial: Trial, answer: Answer) -> Text:
    if answer.question == BLOCKER:
        return keys.reading_blocker(place=place, words=answer.words)
    question = trial.terms.checkins[answer.checkin - 1].questions[answer.question - 1]
    return keys.reading_answer(place=place, question=question.text, words=answer.words)


def _marks(trial: Trial, number: int, found: list[tuple[Answer, bool]], desk: Desk) -> Rows:
    if not desk.may(RUN_TESTS):
        return ()
    buttons = [
        Button(
            str(place),
            data("test-useful", trial.id, number, each.customer, each.checkin, each.question),
            mark=marked,
        )
        for place, (each, marked) in enumerate(found, number * SHOWN + 1)
    ]
    return tuple(tuple(buttons[at : at + IN_A_ROW]) for at in range(0, len(buttons), IN_A_ROW))


def _last(trial: Trial, at_the_end: bool, desk: Desk) -> Rows:
    """The way to say that all was read, once the test is over."""
    if not at_the_end or trial.stage is not Stage.OVER or not desk.may(RUN_TESTS):
        return ()
    if trial.id in desk.stores[Marks].read():
        return ()
    return ((Button(keys.reading_all(), data("test-read", trial.id)),),)


def mark(tap: Tap, desk: Desk) -> Answers:
    """Mark an answer as useful, or take the mark back. Raises NoSuchTrial, NotAsked."""
    trial = desk.stores[Trials].get(tap.id(TrialId))
    checkin, question = CheckInId(tap.number(3)), QuestionId(tap.number(4))
    marked = desk.stores[Marks].switch(trial.id, CustomerId(tap.number(2)), checkin, question, desk.now)
    desk.note("mark-answer" if marked else "unmark-answer", f"test:{trial.id}")
    return (Redraw(page(trial, tap.number(1), desk)),)


def read(tap: Tap, desk: Desk) -> Answers:
    """Note that all of it was read. Raises NoSuchTrial, WrongStage."""
    trial = foretelling.read_through(desk, tap.id(TrialId), desk.customer.id)
    way = ((Button(keys.foretold_way(), data("leads-report")),),)
    return (Say(message=Message(texts=(keys.reading_done(product=trial.terms.product),), buttons=way)),)


ROUTES = (
    OnTap("test-words", shown, READ_TESTS),
    OnTap("test-useful", mark, RUN_TESTS),
    OnTap("test-read", read, RUN_TESTS),
)
