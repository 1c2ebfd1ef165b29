"""Making a poll step by step with buttons; the draft is a row and survives a restart."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec
from msgspec import Struct

from chat.answers import Answers, Button, Message, Rows, Say, data
from chat.events import Said
from chat.records import Dialogues
from handlers.asking import typed, way_out
from handlers.desk import Desk
from handlers.polls.bullets import listed
from handlers.polls.drafting import read_number
from handlers.polls.preview import preview
from handlers.polls.problems import terms_problem
from handlers.polls.times import example, read_time
from handlers.routes import Misunderstood, OnStep, OnTap, Tap, say
from polls import lifecycle
from polls import terms as rules
from polls.poll import Results, Terms, Ties
from polls.rights import EDIT_POLLS
from polls.store import Polls
from texts import keys
from texts.text import Text


class Draft(Struct, kw_only=True):
    """What has been answered so far; the first thing missing is asked next."""

    question: str = ""
    options: tuple[str, ...] = ()
    listed: bool = False
    """Whether these are all the options; a long list takes several messages."""
    pick: int = 0
    seats: int = 0
    closes: datetime | None = None
    ties: Ties | None = None
    binding: bool | None = None
    results: Results | None = None
    said: dict[str, str] = {}
    """Which message answered which step: its change takes the place of that answer."""
    lists: dict[str, tuple[str, ...]] = {}
    """The options of each message that had some."""


LONG = 3000
"""Characters from which on a list of options may go on in the next message: Telegram cuts at 4096."""

STEP = "newpoll"
"""The name of the dialogue; its buttons carry it as well."""


def first_step(desk: Desk) -> Answers:
    """Begin: ask for the question, and show how it goes in one message."""
    desk.keep(STEP, msgspec.json.encode(Draft()), anew=True)
    return (
        *say(keys.newpoll_example(), keys.newpoll_keys(), keys.newpoll_from()),
        _ask("question", Draft(), desk),
    )


def said(event: Said, body: bytes, desk: Desk) -> Answers:
    """Take a typed answer to the step that is open, also what a button of it says. Raises Misunderstood."""
    draft = msgspec.json.decode(body, type=Draft)
    text = event.text.strip()
    changed = draft.said.get(event.message, "") if event.edited else ""
    step = changed or _open(draft)
    button = typed(_asked(step, draft, desk)[1], text, desk) if step else ""
    match step:
        case _ if button:
            _take(draft, step, button, desk)
        case "question":
            draft.question = _question(text)
        case "options":
            _list(event.message, text, draft)
            if not changed:
                draft.listed = len(text) < LONG and any(len(each) > 1 for each in draft.lists.values())
        case "pick":
            draft.pick = _within(text, draft, keys.wrong_pick(options=len(draft.options)))
        case "seats":
            draft.seats = _within(text, draft, keys.wrong_seats(options=len(draft.options)))
        case "closes":
            draft.closes = _closes(text, desk)
        case _:
            return _next(draft, desk)  # a question with buttons: asked again
    draft.said[event.message] = step
    return (*(say(keys.edit_taken()) if changed else ()), *_next(draft, desk))


def _list(message: str, text: str, draft: Draft) -> None:
    """Take the options of a message: those it had before are gone, and with them numbers that fit no more."""
    others = {each: options for each, options in draft.lists.items() if each != message}
    draft.options = tuple(option for options in others.values() for option in options)
    new = _options(text, draft)[len(draft.options) :]
    draft.lists[message] = new  # a message that had some keeps its place among the others
    draft.options = tuple(option for options in draft.lists.values() for option in options)
    if max(draft.pick, draft.seats) > len(draft.options):
        draft.pick = draft.seats = 0


def tapped(tap: Tap, desk: Desk) -> Answers:
    """Take a button's answer; one to a step that is not open any more changes nothing."""
    running = desk.stores[Dialogues].get(desk.customer.id)
    if running is None or running[0] != STEP or len(tap.arguments) != 2:
        raise Misunderstood(keys.tap_outdated())
    draft = msgspec.json.decode(running[1], type=Draft)
    step, value = tap.arguments
    if step == "back" and value == _open(draft):
        _take_back(draft)
    elif step == _open(draft):
        _take(draft, step, value, desk)
    return _next(draft, desk)


def _take_back(draft: Draft) -> None:
    """Forget the last answer, so that it is asked for once more; of a list, all that came of it so far."""
    answers = _answers(draft)
    steps, step = list(answers), _open(draft)
    last = step if step == "options" and draft.options else steps[max(steps.index(step) - 1, 0)]
    if last == "options":
        draft.options, draft.listed, draft.lists = (), False, {}
    else:
        setattr(draft, last, getattr(Draft(), last))


def _take(draft: Draft, step: str, value: str, desk: Desk) -> None:
    match step:
        case "options" if value == "done" and len(draft.options) >= rules.MIN_OPTIONS:
            draft.listed = True
        case "pick":
            draft.pick = _within(value, draft, keys.wrong_pick(options=len(draft.options)))
        case "seats":
            draft.seats = _within(value, draft, keys.wrong_seats(options=len(draft.options)))
        case "closes":
            draft.closes = _closes(f"in {value} days", desk)
        case "ties" if value in set(Ties):
            draft.ties = Ties(value)
        case "binding" if value in {"yes", "no"}:
            draft.binding = value == "yes"
        case "results" if value in set(Results):
            draft.results = Results(value)
        case _:
            raise Misunderstood(keys.tap_outdated())


def _open(draft: Draft) -> str:
    """The name of the first step that has no answer; empty when all have one."""
    return next((step for step, answered in _answers(draft).items() if not answered), "")


def _answers(draft: Draft) -> dict[str, bool]:
    """Which steps have an answer, in the order in which they are asked."""
    return {
        "question": bool(draft.question),
        "options": draft.listed,
        "pick": bool(draft.pick),
        "seats": bool(draft.seats),
        "closes": draft.closes is not None,
        "ties": draft.ties is not None,
        "binding": draft.binding is not None,
        "results": draft.results is not None,
    }


def _next(draft: Draft, desk: Desk) -> Answers:
    """Ask the next question, or make the poll."""
    step = _open(draft)
    if step:
        desk.keep(STEP, msgspec.json.encode(draft))
        return (_ask(step, draft, desk),)
    terms = _terms(draft)
    try:
        poll = lifecycle.draft(desk.stores[Polls], terms, desk.customer.id, desk.now)
    except (rules.ClosesPast, rules.ClosesFar) as error:
        draft.closes = None
        desk.keep(STEP, msgspec.json.encode(draft))
        return (_ask("closes", draft, desk, terms_problem(error)),)
    desk.stores[Dialogues].end(desk.customer.id)
    desk.note("newpoll", f"poll:{poll.id}")
    return preview(poll, desk.company)


def _ask(step: str, draft: Draft, desk: Desk, *first: Text) -> Say:
    """Ask for a step below what is said `first`, with the ways back and out."""
    text, answers = _asked(step, draft, desk)
    back = (Button(keys.step_back(), data(STEP, "back", step)),) if step != "question" else ()
    shown = (keys.step_question_is(question=draft.question),) if step == "options" else ()
    buttons: Rows = (*answers, (*back, *way_out(STEP)))
    return Say(message=Message(texts=(*first, *shown, text), buttons=buttons))


def _terms(draft: Draft) -> Terms:
    assert draft.closes is not None
    assert draft.ties is not None
    assert draft.results is not None
    return Terms(
        question=draft.question,
        options=draft.options,
        pick=draft.pick,
        seats=draft.seats,
        closes=draft.closes,
        ties=draft.ties,
        binding=bool(draft.binding),
        results=draft.results,
    )


def _asked(step: str, draft: Draft, desk: Desk) -> tuple[Text, Rows]:
    """The question of a step, with the answers one can tap."""
    number = len(draft.options)
    match step:
        case "question":
            return keys.step_question(), ()
        case "options" if draft.options:
            enough = _rows(step, [("done", keys.step_options_done())])
            return keys.step_options_more(number=number), enough if number >= rules.MIN_OPTIONS else ()
        case "options":
            return keys.step_options(), ()
        case "pick":
            return keys.step_pick(number=number), _numbers(step, number)
        case "seats":
            return keys.step_seats(), _numbers(step, number)
        case "closes":
            days = ((str(days), keys.step_in_days(days=days)) for days in (1, 3, 7, 14))
            asked = keys.step_closes(example=example(desk.company.zone, desk.now))
            return asked, _rows(step, list(days))
        case "ties":
            lot = ("lot", keys.step_ties_lot())
            rest = [("expand", keys.step_ties_expand()), ("runoff", keys.step_ties_runoff())]
            return keys.step_ties(), _rows(step, [lot, *rest])
        case "binding":
            yes, no = ("yes", keys.step_binding_yes()), ("no", keys.step_binding_no())
            return keys.step_binding(), _rows(step, [yes, no])
        case _:
            hidden = ("hidden", keys.step_results_hidden())
            rest = [("team", keys.step_results_team()), ("live", keys.step_results_live())]
            return keys.step_results(), _rows(step, [hidden, *rest])


def _numbers(step: str, most: int) -> Rows:
    """A row of numbers up to eight; more can be typed."""
    return (tuple(Button(str(n), data(STEP, step, n)) for n in range(1, min(most, 8) + 1)),)


def _rows(step: str, answers: Sequence[tuple[str, Text]]) -> Rows:
    return tuple((Button(text, data(STEP, step, value)),) for value, text in answers)


def _question(text: str) -> str:
    line = " ".join(text.split())
    try:
        rules.check_question(line)
    except rules.TermsError as error:
        raise Misunderstood(terms_problem(error)) from None
    return line


def _options(text: str, draft: Draft) -> tuple[str, ...]:
    """The options so far and those of this message, one a line; a bullet before it is not part of it.

    Who sends them one by one says which was the last.
    """
    lines = [line for line in map(str.strip, text.splitlines()) if line]
    options = (*draft.options, *listed(lines, draft.options))
    try:
        rules.check_options(options)
    except rules.OptionsNumber as error:
        if error.number > rules.MAX_OPTIONS:
            raise Misunderstood(terms_problem(error)) from None
    except rules.TermsError as error:
        raise Misunderstood(terms_problem(error)) from None
    return options


def _within(text: str, draft: Draft, problem: Text) -> int:
    number = read_number(text)
    if not 1 <= number <= len(draft.options):
        raise Misunderstood(problem)
    return number


def _closes(text: str, desk: Desk) -> datetime:
    closes = read_time(text, desk.company.zone, desk.now)
    try:
        rules.check_closes(closes, desk.now)
    except rules.TermsError as error:
        raise Misunderstood(terms_problem(error)) from None
    return closes


ROUTES = (OnStep(STEP, said, EDIT_POLLS), OnTap(STEP, tapped, EDIT_POLLS))
